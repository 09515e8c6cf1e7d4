import type { Attribute, Call, Expr, Stmt } from '../../python/tree.ts';
import { dottedName, lastName, walkOwnStatements } from '../../python/walk.ts';
import type { LoweredUnit } from '../../python/lower.ts';
import type { Program } from '../../types/program.ts';
import type { Scope } from '../../types/scope.ts';
import type { Query } from '../../incremental/query.ts';
import { functionNamed, methodOf } from '../frameworks/framework.ts';
import { sameJson } from '../frameworks/handlers.ts';
import { stringOf } from '../code/literals.ts';
import type { Objects } from '../code/objects.ts';
import { factsByUnit, visitStatement } from '../code/visit.ts';
import { isEventClient, isMetricsClient } from './metric-calls.ts';
import { METRIC_PACKAGES } from './metric-library.ts';
import type { Reach } from './reach.ts';

/**
 * What a project counts without a metric of a library's: events that are sent to an analytics service, keys of a Redis that
 * are counted up, calls of a class of its own that is called after metrics or sends to one of these. Facts are
 * the functions that do it, by file.
 */
export class OtherWays {
  /** Functions that hand what they count to another program themselves. */
  private readonly sending: Query<readonly string[]>;
  /** Functions that count so, or by what does. */
  private readonly counting: Query<readonly string[]>;

  constructor(
    private readonly program: Program,
    private readonly objects: Objects,
    private readonly reach: Reach,
  ) {
    const { database } = program.workspace;
    const facts = (
      name: string,
      may: RegExp | undefined,
      isCount: (call: Call, scope: Scope) => boolean,
    ): Query<readonly string[]> => {
      const byUnit = factsByUnit<readonly string[]>(program, `${name} of a unit`, (unit, scope) =>
        this.functionsWith(unit, scope, isCount),
      );
      return database.query<readonly string[]>({
        name,
        barrier: 'facts',
        compute: (path) => {
          const source = program.workspace.source(path);
          if (!source || source.problem || (may && !may.test(source.text))) return [];
          return [...new Set(byUnit(path).flat())].sort();
        },
        equal: sameJson,
      });
    };
    this.sending = facts('functions that send what they count', MAY_SEND, (call, scope) =>
      this.sends(call, scope),
    );
    this.counting = facts(
      'functions that count in another way',
      undefined,
      (call, scope) => this.sends(call, scope) || this.countsBy(call, scope),
    );
  }

  /**
   * The functions of a file that count in another way than with a metrics library's objects, by key. What is about metrics
   * itself counts them as others count orders.
   */
  in(path: string): readonly string[] {
    const file = path.split('/').slice(-2).join('/');
    if (file.split(/[^A-Za-z]/).some(isMeasuring)) return [];
    return this.counting.get(path).filter(
      (fn) =>
        !fn
          .slice(path.length + 1)
          .split('.')
          .some(isMeasuring),
    );
  }

  private functionsWith(
    unit: LoweredUnit,
    outer: Scope,
    isCount: (call: Call, scope: Scope) => boolean,
  ): readonly string[] {
    const found = new Set<string>();
    visitStatement(unit.stmt, outer, unit, this.program, {
      statement: (stmt, scope) => {
        const around = functionsAround(scope);
        if (around.every((fn) => found.has(fn))) return;
        if (callsForTheirEffect(stmt).some((call) => isCount(call, scope)))
          for (const fn of around) found.add(fn);
      },
    });
    return [...found];
  }

  /** `posthog.capture(…)`, `redis.hincrby("metrics", …)`, `cloudwatch.put_metric_data(…)`. */
  private sends(call: Call, scope: Scope): boolean {
    const { callee } = call;
    if (callee.kind === 'attribute') {
      if (/^put_metrics?(_data)?$/.test(callee.name)) return true;
      if (INCREMENTS.test(callee.name) && call.args.some(({ value }) => this.namesMetrics(value, scope)))
        return true;
      if (this.speaksStatsd(callee, call, scope)) return true;
    }
    const located = this.objects.locate(callee, scope);
    if (located?.kind === 'external') return isEventClient(located.name);
    if (callee.kind !== 'attribute') return false;
    if (!/^(capture|track)/.test(callee.name)) return false;
    return (this.objects.resolve(callee.object, scope)?.lineage ?? []).some((one) =>
      isEventClient(`${one}.${callee.name}`),
    );
  }

  /** `stats_logger.incr("orders")`, `client.timing(TIME, 12)`: StatsD's methods, with the name of a metric. */
  private speaksStatsd(callee: Attribute, { args }: Call, scope: Scope): boolean {
    const { name, object } = callee;
    const isTelling = /^(timing|gauge|histogram|distribution)$/.test(name);
    const isSaid =
      /^(incr|decr|increment|decrement|count)$/.test(name) &&
      (lastName(object) ?? '').split('_').some((word) => /^(stats?|statsd|metrics?|counters?)$/.test(word));
    const text = isTelling || isSaid ? stringOf(args[0]?.value, scope, this.objects) : undefined;
    if (text === undefined || text === '*' || !/^[\w.:*-]+$/.test(text)) return false;
    // What can be followed says itself how it counts.
    return this.target(callee, scope) === undefined;
  }

  /** A key such as `f"stats:{day}:orders"`, `RedisKey.METRICS`. */
  private namesMetrics(key: Expr, scope: Scope): boolean {
    const text =
      stringOf(key, scope, this.objects) ?? dottedName(key.kind === 'call' ? key.callee : key) ?? '';
    return /(^|[^a-z])(metrics?|stats?|statistics|analytics|counters?)([^a-z]|$)/i.test(text);
  }

  /** A call of a function or a method of the project's that is there to count. */
  private countsBy(call: Call, scope: Scope): boolean {
    const { callee } = call;
    if (callee.kind !== 'attribute' && callee.kind !== 'name') return false;
    const target = this.target(callee, scope);
    if (target !== undefined) {
      const path = target.slice(0, target.lastIndexOf('#'));
      if (this.sending.get(path).includes(target) && this.isThereForIt(target)) return true;
      const owner = target.slice(target.lastIndexOf('#') + 1).includes('.') ? ownerOf(target) : undefined;
      // A module of functions is asked for by its name; what they do may be with a library's metrics.
      const isNamed = owner === undefined ? isCountedWith(path) : isMeasuring(owner);
      return isNamed && call.args.length > 0 && !this.isOfLibrary(target);
    }
    if (callee.kind !== 'attribute') return false;
    // What an annotation names, or an import of another distribution of the checkout.
    const [cls] = this.objects.resolve(callee.object, scope)?.lineage ?? [];
    if (cls !== undefined)
      return (
        isMeasuring(cls.slice(cls.lastIndexOf('.') + 1)) &&
        !METRIC_PACKAGES.test(cls) &&
        call.args.length > 0 &&
        !OF_CONTAINERS.test(callee.name)
      );
    const name = dottedName(callee);
    if (name !== undefined && isMetricsClient(name) && this.isOpaque(callee.object, scope)) return true;
    // `self.metrics.session_started(user)` of what was handed in: nobody keeps a list of metrics by methods of its own.
    const object = lastName(callee.object);
    return (
      object !== undefined &&
      isMeasuring(object) &&
      call.args.length > 0 &&
      !OF_CONTAINERS.test(callee.name) &&
      this.isOpaque(callee.object, scope)
    );
  }

  private target(callee: Expr, scope: Scope): string | undefined {
    const named = functionNamed(callee, scope, this.objects);
    if (named !== undefined || callee.kind !== 'attribute') return named;
    const cls = this.objects.classKey(this.objects.locate(callee.object, scope));
    return cls === undefined ? undefined : methodOf(cls, callee.name, this.objects);
  }

  /** Nothing is known of it but its name. */
  private isOpaque(expr: Expr, scope: Scope): boolean {
    if (this.objects.resolve(expr, scope)) return false;
    const located = this.objects.locate(expr, scope);
    return (
      located === undefined ||
      (located.kind === 'bindings' && located.bindings.every((one) => one.kind === 'param'))
    );
  }

  /** It does little else: `DBSession()` opens one, and counts those that fail. */
  private isThereForIt(fn: string): boolean {
    const def = this.program.declarations.functionAt(fn).at(-1)?.def;
    if (!def || def.generator) return false;
    let count = 0;
    walkOwnStatements(def.body.stmts, () => void count++);
    return count < 10;
  }

  private isOfLibrary(fn: string): boolean {
    const { status } = this.reach.coverage(fn);
    return status === 'instrumented' || status === 'layers';
  }
}

/** The functions that a scope is in, nearest first, by key. */
function functionsAround(scope: Scope): readonly string[] {
  const found: string[] = [];
  for (let at: Scope | undefined = scope; at && at.kind !== 'module'; at = at.parent)
    if (at.kind === 'function') found.push(at.fn.key);
  return found;
}

/** Calls that a statement makes for what they do, and not for what they give. */
function callsForTheirEffect(stmt: Stmt): readonly Call[] {
  if (stmt.kind === 'with')
    return stmt.items.flatMap(({ context }) => (context.kind === 'call' ? [context] : []));
  if (stmt.kind !== 'expr') return [];
  const value = stmt.value.kind === 'await' ? stmt.value.value : stmt.value;
  if (value.kind !== 'call') return [];
  // `create_task(metrics.emit(…))`.
  return [value, ...value.args.flatMap((arg) => (arg.value.kind === 'call' ? [arg.value] : []))];
}

/** Whether a class or an object is called after metrics: `MetricsClient`, `telemetry`. */
function isMeasuring(name: string): boolean {
  const words = name.split(/(?<=[a-z0-9])(?=[A-Z])|_/).map((word) => word.toLowerCase());
  return words.some((word) => /^(metrics?|statsd|telemetry|analytics)$/.test(word));
}

/** A file of functions that are called after metrics: `lib/metrics.py`, `metrics/track.py`. */
function isCountedWith(path: string): boolean {
  return /(^|\/)_?(metrics?|statsd|telemetry|analytics)(_?(client|utils?|helpers?|service))?(\.py$|\/)/.test(
    path.split('/').slice(-2).join('/'),
  );
}

function ownerOf(method: string): string {
  const qualname = method.slice(method.lastIndexOf('#') + 1);
  return qualname.split('.').at(-2)!;
}

/** Methods of Redis that count a key up. */
const INCREMENTS = /^(h?incr(by|byfloat)?|zincrby)$/;

/** Methods of lists, sets and dictionaries. */
const OF_CONTAINERS =
  /^(append|extend|insert|add|update|pop|popitem|remove|discard|clear|setdefault|sort|get|items|keys|values|copy)$/;

const MAY_SEND = /incr|decr|capture|track|put_metric|timing|gauge|histogram|distribution|count/;
