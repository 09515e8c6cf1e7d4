import type { LoweredUnit } from '../../python/lower.ts';
import type { Call, Stmt } from '../../python/tree.ts';
import type { Program } from '../../types/program.ts';
import { keyIn, type Scope } from '../../types/scope.ts';
import type { PythonFiles } from '../../workspace/python-files.ts';
import type { Query } from '../../incremental/query.ts';
import { isTestFile } from '../code/test-files.ts';
import { sameJson } from '../frameworks/handlers.ts';
import { argument } from '../code/literals.ts';
import { METRIC_PACKAGES, type MetricLibrary } from './metric-library.ts';
import type { Objects } from '../code/objects.ts';
import { taskMetricOf } from './task-metric.ts';
import { mayMakeMetric, metricOf, updateOf, type Metric } from './updates.ts';
import { factsByUnit, visitStatement } from '../code/visit.ts';

export interface Definition extends Metric {
  readonly path: string;
}

/** An update of a metric that was resolved, as far as other files care. */
export interface KnownUpdate {
  readonly metric: string;
  /** `path#qualname` of the outermost function around it; undefined for code that runs on import. */
  readonly fn: string | undefined;
  readonly method: string;
  /** The names of the labels it is given, where the library takes them with the update; undefined if not plain. */
  readonly labels?: readonly string[];
}

/** What one file says of metrics. Nothing in it moves when text is only shifted. */
export interface MetricFacts {
  readonly definitions: readonly Definition[];
  readonly updates: readonly KnownUpdate[];
  /** Updates, and other uses, of metrics that could not be told apart. */
  readonly unknownUpdates: boolean;
  /** Metrics that are handed on as values: returned, put in a container, passed to a call. Anything may happen to them. */
  readonly escaping: readonly string[];
  /** The metrics packages that the file imports. */
  readonly imports: readonly string[];
}

/** What every file has that defines, updates or hands on a metric. The names of metrics are often nothing else. */
const MAY_MEASURE =
  /prometheus|statsd|datadog|opentelemetry|markus|metric|telemetry|instrument|monitoring|Counter|Gauge|Histogram|Summary|\.(inc|dec|observe|labels|track_inprogress|count_exceptions|set_to_current_time)\(|_total\b|_seconds\b/i;

const NOTHING: MetricFacts = {
  definitions: [],
  updates: [],
  unknownUpdates: false,
  escaping: [],
  imports: [],
};

/** The metrics of the workspace. */
export class Inventory {
  private readonly facts: Query<MetricFacts>;
  private readonly byUnit: (path: string) => readonly MetricFacts[];
  private readonly everything: Query<readonly Definition[]>;
  private readonly updatedKeys: Query<ReadonlyMap<string, readonly KnownUpdate[]>>;
  private readonly updatesOfKey: Query<readonly KnownUpdate[]>;
  private readonly escaped: Query<ReadonlySet<string>>;
  private readonly taskMetrics: Query<string | undefined>;
  private readonly packages: Query<readonly string[]>;
  private readonly importing: Query<
    readonly { readonly path: string; readonly imports: readonly string[] }[]
  >;
  private readonly requestMetrics: Query<string | undefined>;

  constructor(
    private readonly program: Program,
    private readonly objects: Objects,
    private readonly files: PythonFiles,
  ) {
    const { database } = program.workspace;
    this.byUnit = factsByUnit(program, 'metric facts of a unit', (unit, scope) => this.readUnit(unit, scope));
    this.facts = database.query({
      name: 'metric facts',
      barrier: 'facts',
      compute: (path) => this.read(path),
      equal: sameJson,
    });
    this.everything = database.query<readonly Definition[]>({
      name: 'metrics',
      compute: () => this.serviceFiles().flatMap((path) => this.facts.get(path).definitions),
      equal: sameJson,
    });
    this.updatedKeys = database.query({ name: 'metric updates', compute: () => this.joinUpdates() });
    this.updatesOfKey = database.query({
      name: 'updates of a metric',
      compute: (key) => this.updatedKeys.get('').get(key) ?? [],
      equal: sameJson,
    });
    this.escaped = database.query<ReadonlySet<string>>({
      name: 'escaping metrics',
      compute: () => new Set(this.serviceFiles().flatMap((path) => this.facts.get(path).escaping)),
      equal: (a, b) => a.size === b.size && [...a].every((one) => b.has(one)),
    });
    this.requestMetrics = database.query<string | undefined>({
      name: 'request metric',
      compute: () =>
        this.definitions()
          .filter(({ labels, name, writtenName }) => {
            const has = (pattern: RegExp): boolean => labels?.some((label) => pattern.test(label)) ?? false;
            return (
              /request|response|http/.test(name ?? writtenName ?? '') &&
              has(/^(http_)?(request_)?method$/) &&
              has(/^(http_)?(status|code)(_code|_class)?$/)
            );
          })
          .filter(({ key }) => this.updatesOf(key).length > 0)
          .map(({ name, writtenName }) => name ?? writtenName)[0],
    });
    this.importing = database.query<
      readonly { readonly path: string; readonly imports: readonly string[] }[]
    >({
      name: 'files that import a metrics package',
      compute: () =>
        this.serviceFiles().flatMap((path) => {
          const { imports } = this.facts.get(path);
          return imports.length > 0 ? [{ path, imports }] : [];
        }),
      equal: sameJson,
    });
    this.taskMetrics = database.query<string | undefined>({
      name: 'task metric',
      compute: () => taskMetricOf(this.definitions(), (key) => this.updatesOf(key), this.objects),
    });
    this.packages = database.query<readonly string[]>({
      name: 'metrics packages',
      compute: () => [...new Set(this.filesImporting().flatMap(({ imports }) => imports))].sort(),
      equal: sameJson,
    });
  }

  /** Every metric that the workspace defines, in the order of files and places. */
  definitions(): readonly Definition[] {
    return this.everything.get('');
  }

  definitionsIn(path: string): readonly Definition[] {
    return this.facts.get(path).definitions;
  }

  /** Every update of the metric that was resolved. */
  updatesOf(key: string): readonly KnownUpdate[] {
    return this.updatesOfKey.get(key);
  }

  /** The metric is handed on as a value somewhere: that nobody updates it cannot be said. */
  escapes(key: string): boolean {
    return this.escaped.get('').has(key);
  }

  /** The metrics packages that the workspace imports, sorted; empty for a project that measures nothing. */
  metricsPackages(): readonly string[] {
    return this.packages.get('');
  }

  /** The files that import a metrics package, with what they import of any. */
  filesImporting(): readonly { readonly path: string; readonly imports: readonly string[] }[] {
    return this.importing.get('');
  }

  /**
   * A metric of the project's own that counts requests as a middleware does: by method and status, whatever the
   * route is for. Undefined when there is none, or nothing updates it.
   */
  requestMetric(): string | undefined {
    return this.requestMetrics.get('');
  }

  /** A metric of the project's own by which every task is counted. Undefined where there is none. */
  taskMetric(): string | undefined {
    return this.taskMetrics.get('');
  }

  /** The library that new metrics are made with. */
  library(): MetricLibrary {
    const counts = new Map<MetricLibrary, number>();
    for (const { library } of this.definitions()) counts.set(library, (counts.get(library) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'prometheus_client';
  }

  factsOf(path: string): MetricFacts {
    return this.facts.get(path);
  }

  private serviceFiles(): readonly string[] {
    return this.files.all().filter((path) => !isTestFile(path, this.program.workspace));
  }

  private joinUpdates(): ReadonlyMap<string, readonly KnownUpdate[]> {
    const result = new Map<string, KnownUpdate[]>();
    for (const path of this.serviceFiles())
      for (const update of this.facts.get(path).updates) {
        const known = result.get(update.metric);
        if (known) known.push(update);
        else result.set(update.metric, [update]);
      }
    return result;
  }

  private read(path: string): MetricFacts {
    const source = this.program.workspace.source(path);
    if (!source || source.problem || !MAY_MEASURE.test(source.text)) return NOTHING;
    const facts = this.byUnit(path);
    return {
      definitions: facts.flatMap((one) => one.definitions),
      updates: facts.flatMap((one) => one.updates),
      unknownUpdates: facts.some((one) => one.unknownUpdates),
      escaping: [...new Set(facts.flatMap((one) => one.escaping))].sort(),
      imports: [...new Set(facts.flatMap((one) => one.imports))].sort(),
    };
  }

  private readUnit(unit: LoweredUnit, outer: Scope): MetricFacts {
    const { path } = outer;
    const definitions = new Map<Call, Definition>();
    const updates: KnownUpdate[] = [];
    const escaping = new Set<string>();
    const imports = new Set<string>();
    let unknownUpdates = false;
    const define = (call: Call, key: string, scope: Scope): void => {
      const made = this.objects.resolve(call, scope);
      const metric = made && metricOf({ ...made, key }, this.objects);
      if (metric && !definitions.has(call)) definitions.set(call, { ...metric, path });
    };
    visitStatement(unit.stmt, outer, unit, this.program, {
      statement: (stmt, scope) => {
        for (const name of importedModules(stmt)) if (METRIC_PACKAGES.test(name)) imports.add(name);
        if (stmt.kind !== 'assign' || stmt.value?.kind !== 'call') return;
        if (scope.kind === 'function' && stmt.targets[0]?.kind === 'name' && !mayMakeMetric(stmt.value))
          return;
        const [target] = stmt.targets;
        if (target?.kind === 'name') define(stmt.value, keyIn(scope, target.id), scope);
        else if (
          target?.kind === 'attribute' &&
          target.object.kind === 'name' &&
          scope.kind === 'function' &&
          scope.fn.owner &&
          scope.def.params[0]?.name === target.object.id
        )
          define(stmt.value, `${scope.fn.owner.key}.${target.name}`, scope);
      },
      call: (call, scope) => {
        if (mayMakeMetric(call) && !definitions.has(call)) define(call, `${path}#@${call.start}`, scope);
        const update = updateOf(call, scope, this.objects);
        if (update) {
          if (update.metric)
            updates.push({
              metric: update.metric.key,
              fn: outermostFunction(scope),
              method: update.method,
              ...labelsGiven(call, update.metric.library),
            });
          else unknownUpdates = true;
          return;
        }
        for (const arg of call.args) {
          if (arg.value.kind !== 'name' && arg.value.kind !== 'attribute') continue;
          const metric = metricOf(this.objects.resolve(arg.value, scope), this.objects);
          if (metric) escaping.add(metric.key);
        }
      },
    });
    return {
      definitions: [...definitions.values()],
      updates,
      unknownUpdates,
      escaping: [...escaping].sort(),
      imports: [...imports].sort(),
    };
  }
}

function importedModules(stmt: Stmt): readonly string[] {
  if (stmt.kind === 'import') return stmt.names.map((one) => one.name);
  if (stmt.kind === 'from' && stmt.level === 0)
    return [stmt.module, ...stmt.names.map((one) => `${stmt.module}.${one.name}`)];
  return [];
}

/** The function whose call runs the code in a scope: nested functions belong to the one around them. */
export function outermostFunction(scope: Scope): string | undefined {
  let found: string | undefined;
  for (let at: Scope | undefined = scope; at && at.kind !== 'module'; at = at.parent)
    if (at.kind === 'function') found = at.fn.key;
  return found;
}

/** `counter.add(1, {"action": "list"})`, `counter.inc({"action": "list"})`. */
function labelsGiven(call: Call, library: MetricLibrary): { readonly labels?: readonly string[] } {
  const given =
    library === 'opentelemetry'
      ? argument(call, 'attributes', 1)
      : library === 'aioprometheus'
        ? argument(call, 'labels', 0)
        : undefined;
  if (given?.kind !== 'dict') return {};
  const labels = given.items.flatMap(({ key }) =>
    key?.kind === 'constant' && key.type === 'str' ? [key.value] : [],
  );
  return labels.length === given.items.length ? { labels } : {};
}
