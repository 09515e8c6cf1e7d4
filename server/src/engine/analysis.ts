import type { ModuleTree, Unit } from '../python/units.ts';
import type { LoweredUnit } from '../python/lower.ts';
import type { Finding, FindingSummary, Fix, FileEdit, Location } from '../rules/finding.ts';
import type {
  FileView,
  FixContext,
  FixOffer,
  FixSettings,
  Place,
  Problem,
  Rule,
  RuleOptions,
  UnitView,
} from '../rules/rule.ts';
import { RULES } from '../rules/registry.ts';
import { Flow } from '../flow/flow.ts';
import { Program } from '../types/program.ts';
import { innerScope, sitesOf } from '../types/sites.ts';
import type { Scope } from '../types/scope.ts';
import { NO_SURROUNDINGS, type Environment, type Surroundings } from '../workspace/environment.ts';
import { Environments } from '../workspace/environments.ts';
import { DURABLE, type Cell } from '../incremental/cell.ts';
import type { Edit } from '../text/edit.ts';
import type { SourceFile, Workspace } from '../workspace/workspace.ts';
import { isRuleOn, SettingsResolver, type Layer, type ResolvedSettings, type Settings } from './settings.ts';
import { summarize } from './summary.ts';
import { ignoreEdit, suppress, UNUSED_IGNORE } from './suppression.ts';

export interface Failure {
  readonly rule: string;
  readonly error: unknown;
}

export interface Diagnosis {
  /** In order of position; those that comments or settings suppress are left out. */
  readonly findings: readonly Finding[];
  /** Rules that broke on this file. The others' findings are there. */
  readonly failures: readonly Failure[];
  /** Why the file could not be looked at; undefined when it was. */
  readonly problem: string | undefined;
}

export interface AnalysisOptions {
  readonly workspace: Workspace;
  /** What the machine says of where Python environments are; without it only the workspace's files do. */
  readonly surroundings?: Surroundings;
  /** In place of looking for the environment; for tests. */
  readonly environmentOf?: (path: string) => Environment;
  readonly rules?: readonly Rule[];
}

interface UnitResult {
  readonly problems: readonly { readonly rule: Rule; readonly problem: Problem }[];
  readonly failures: readonly Failure[];
}

/** Names for the rules, those of the engine included. */
export function ruleNames(rules: readonly Rule[] = RULES): readonly string[] {
  return [...rules.map((rule) => rule.name), UNUSED_IGNORE];
}

/**
 * What Harden says about the files of a workspace. The editor and the command line ask the same object the
 * same questions.
 */
export class Analysis {
  readonly workspace: Workspace;
  readonly program: Program;
  readonly flow: Flow;
  readonly rules: readonly Rule[];
  readonly environments: Environments;
  /** Where the code of a file runs, and why that was taken. */
  readonly environmentOf: (path: string) => Environment;
  private readonly names: readonly string[];
  private readonly layers: Cell<readonly Layer[]>;
  private readonly resolver: Cell<SettingsResolver>;
  private readonly units = new WeakMap<LoweredUnit, Map<string, Cell<UnitResult>>>();
  private readonly files = new Map<string, Cell<UnitResult>>();
  private readonly summaries = new WeakMap<
    Problem,
    { strict: boolean; rule: Rule; summary: FindingSummary }
  >();
  private readonly starts = new WeakMap<ModuleTree, ReadonlyMap<LoweredUnit, number>>();
  private configFile: string | undefined;
  private isolated = false;

  constructor({ workspace, surroundings = NO_SURROUNDINGS, environmentOf, rules = RULES }: AnalysisOptions) {
    this.workspace = workspace;
    this.rules = rules;
    this.names = ruleNames(rules);
    const { database } = workspace;
    this.layers = database.input<readonly Layer[]>([], DURABLE);
    this.resolver = database.derived({
      name: 'settings',
      compute: () =>
        new SettingsResolver({
          rules: this.names,
          read: (path) => workspace.source(path)?.text,
          layers: database.read(this.layers),
          ...(this.configFile ? { configFile: this.configFile } : {}),
          isolated: this.isolated,
        }),
    });
    this.environments = new Environments(workspace, surroundings, (path) => this.settingsFor(path).settings);
    this.environmentOf = environmentOf ?? ((path) => this.environments.of(path));
    const stubs = database.query<readonly string[]>({
      name: 'stub folders',
      compute: (root) => this.settingsFor(`${root}/x.py`).settings.stubs,
      equal: (a, b) => a.join('\n') === b.join('\n'),
    });
    // What lies in no folder of the workspace, such as a library, is read for the first.
    this.program = new Program(workspace, this.environmentOf, (path) =>
      stubs.get(workspace.rootOf(path) ?? workspace.roots()[0] ?? ''),
    );
    this.flow = new Flow(this.program);
  }

  /** Settings that are not from a file: the editor's, or the command line's. */
  configure(layers: readonly Layer[], configFile?: string, isolated = false): void {
    this.workspace.database.advance();
    this.configFile = configFile;
    this.isolated = isolated;
    this.workspace.database.set(this.layers, layers);
  }

  settingsFor(path: string): ResolvedSettings {
    const root = this.workspace.rootOf(path);
    // The resolver reads files as it is asked: what it reads is recorded by whoever asks.
    return this.workspace.database.read(this.resolver).settingsFor(path, root);
  }

  /** What there is to say about a file now. Offsets are those of the file's current text. */
  diagnose(path: string): Diagnosis {
    return this.workspace.database.detached(() => this.diagnoseNow(path, 'listed'));
  }

  /**
   * What is not worth a report and still has fixes for whoever asks at its place: broad clauses that pass the
   * exception on or log it.
   */
  unlisted(path: string): readonly Finding[] {
    return this.workspace.database.detached(() => this.diagnoseNow(path, 'unlisted')).findings;
  }

  private diagnoseNow(path: string, wanted: 'listed' | 'unlisted'): Diagnosis {
    const file = this.workspace.source(path);
    if (!file) return { findings: [], failures: [], problem: 'the file cannot be read' };
    if (file.problem) return { findings: [], failures: [], problem: file.problem };
    const module = this.workspace.module(path);
    if (!module) return { findings: [], failures: [], problem: 'the file cannot be read' };
    const { settings } = this.settingsFor(path);
    const options = optionsOf(settings);
    const findings: Finding[] = [];
    const failures: Failure[] = [];
    const on = new Set(this.names.filter((name) => isRuleOn(settings, name, path)));
    const collect = (result: UnitResult, unit: Unit | undefined): void => {
      failures.push(...result.failures);
      for (const { rule, problem } of result.problems) {
        const isListed = !problem.listed || (problem.listed === 'strict' && settings.strict);
        if (!on.has(rule.name) || isListed !== (wanted === 'listed')) continue;
        findings.push(this.present(rule, problem, file, unit, settings));
      }
    };
    const visit = (list: readonly Unit[], scope: Scope): void => {
      for (const unit of list) {
        collect(this.unitResult(unit, path, scope, options), unit);
        if (unit.members)
          visit(unit.members, innerScope(unit.lowered.stmt, scope, unit.lowered, this.program));
      }
    };
    visit(module.units, this.program.moduleScope(path));
    collect(this.fileResult(path, options), undefined);
    findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
    const suppression = { path, text: file.text, lineIndex: file.lineIndex, module };
    const { kept, unused } = suppress({
      ...suppression,
      findings,
      rules: this.names,
      ran: (rule) => on.has(rule),
    });
    const all: Finding[] = [...kept];
    if (wanted === 'listed' && on.has(UNUSED_IGNORE)) all.push(...unused);
    all.sort((a, b) => a.start - b.start);
    return { findings: all, failures, problem: undefined };
  }

  private unitResult(
    unit: Unit,
    path: string,
    scope: Scope,
    { options, key: optionsKey }: Keyed,
  ): UnitResult {
    const { lowered } = unit;
    const key = `${scope.kind === 'class' ? scope.cls.key : path}|${optionsKey}`;
    let cells = this.units.get(lowered);
    if (!cells) this.units.set(lowered, (cells = new Map()));
    let cell = cells.get(key);
    if (!cell) {
      // The text of the unit is that of the revision at which it was lowered, and is the same ever after.
      const file = this.workspace.source(path);
      const text = file?.text.slice(unit.start, unit.end) ?? '';
      cell = this.workspace.database.derived({
        name: `findings of ${path}`,
        compute: () => this.checkUnit(lowered, text, path, scope, options),
      });
      cells.set(key, cell);
    }
    return this.workspace.database.read(cell);
  }

  private checkUnit(
    unit: LoweredUnit,
    text: string,
    path: string,
    scope: Scope,
    options: RuleOptions,
  ): UnitResult {
    const program = this.program;
    let sites: ReturnType<typeof sitesOf> | undefined;
    const view: UnitView = {
      program,
      flow: this.flow,
      options,
      path,
      unit,
      scope,
      get sites() {
        return (sites ??= sitesOf(unit, scope, program));
      },
      text: (node) => text.slice(node.start, node.end),
    };
    return this.run((rule) => rule.checkUnit?.(view));
  }

  private fileResult(path: string, { options, key: optionsKey }: Keyed): UnitResult {
    const key = `${path}|${optionsKey}`;
    let cell = this.files.get(key);
    if (!cell) {
      cell = this.workspace.database.derived({
        name: `file findings of ${path}`,
        compute: () => {
          const file = this.workspace.source(path);
          const module = this.workspace.module(path);
          if (!file || !module) return { problems: [], failures: [] };
          const view: FileView = { program: this.program, flow: this.flow, options, path, file, module };
          return this.run((rule) => rule.checkFile?.(view));
        },
      });
      this.files.set(key, cell);
    }
    return this.workspace.database.read(cell);
  }

  private run(check: (rule: Rule) => Iterable<Problem> | undefined): UnitResult {
    const problems: { rule: Rule; problem: Problem }[] = [];
    const failures: Failure[] = [];
    for (const rule of this.rules) {
      try {
        for (const problem of check(rule) ?? []) problems.push({ rule, problem });
      } catch (error) {
        // One rule that breaks is reported and takes no other rule's findings with it.
        failures.push({ rule: rule.name, error });
      }
    }
    return { problems, failures };
  }

  private present(
    rule: Rule,
    problem: Problem,
    file: SourceFile,
    unit: Unit | undefined,
    settings: Settings,
  ): Finding {
    const base = unit?.start ?? 0;
    const locate = (place: Place): Location => {
      const offset =
        place.unit === undefined
          ? 0
          : place.unit === unit?.lowered
            ? base
            : this.startOf(place.path, place.unit);
      return { path: place.path, start: offset + place.start, end: offset + place.end };
    };
    const lineOf = (place: Place): number => {
      const { path, start } = locate(place);
      const lines = path === file.path ? file.lineIndex : this.workspace.source(path)?.lineIndex;
      return (lines?.lineOf(start) ?? 0) + 1;
    };
    const configured = settings.severity.get(rule.name);
    const placed = <T extends { readonly place?: Place | undefined }>({ place, ...rest }: T) => ({
      ...rest,
      ...(place ? { location: locate(place) } : {}),
    });
    const finding = {
      rule: rule.name,
      path: file.path,
      start: base + problem.start,
      end: base + problem.end,
      severity: configured && configured !== 'off' ? configured : (problem.severity ?? rule.severity),
      ...(problem.closed === undefined ? {} : { closed: problem.closed }),
      ...(problem.unnecessary ? { unnecessary: true } : {}),
    };
    return lazily(finding, {
      message: () => (typeof problem.message === 'string' ? problem.message : problem.message(lineOf)),
      raises: () =>
        problem.raises?.map(({ type, evidence }) => ({
          type,
          evidence: evidence.map(({ text, source, place }) => placed({ text, source, place })),
        })),
      unresolved: () => problem.unresolved?.map((one) => placed(one)),
      related: () =>
        (typeof problem.related === 'function' ? problem.related() : (problem.related ?? [])).map(
          ({ place, message }) => ({ location: locate(place), message }),
        ),
      fixes: (): readonly Fix[] => [
        ...offersOf(problem, settings).map((offer) => this.presentFix(offer, file, unit, settings)),
        this.ignoreFix(finding, file),
      ],
      summary: () => this.summaryOf(problem, rule, settings),
    });
  }

  private summaryOf(problem: Problem, rule: Rule, settings: Settings): FindingSummary {
    const { strict } = settings;
    const known = this.summaries.get(problem);
    if (known?.strict === strict && known.rule === rule) return known.summary;
    const offers = offersOf(problem, settings).map((offer) => ({ ...offer, types: offer.types ?? [] }));
    const ignore = { title: ignoreTitle(rule.name), kind: 'ignore', safety: 'safe', types: [] } as const;
    const summary = summarize({ ...problem, fixes: [...offers, ignore] });
    this.summaries.set(problem, { strict, rule, summary });
    return summary;
  }

  private ignoreFix(
    place: { readonly rule: string; readonly path: string; readonly start: number; readonly end: number },
    file: SourceFile,
  ): Fix {
    return {
      title: ignoreTitle(place.rule),
      kind: 'ignore',
      safety: 'safe',
      types: [],
      edits: () => {
        const module = this.workspace.module(place.path);
        if (!module || this.workspace.source(place.path) !== file) return undefined;
        const edit = ignoreEdit(
          { path: place.path, text: file.text, lineIndex: file.lineIndex, module },
          place,
        );
        return [{ path: place.path, edits: [edit], create: false }];
      },
    };
  }

  private presentFix(offer: FixOffer, file: SourceFile, unit: Unit | undefined, settings: Settings): Fix {
    return {
      title: offer.title,
      kind: offer.kind,
      safety: offer.safety,
      types: offer.types ?? [],
      ...(offer.byHand ? { byHand: true } : {}),
      edits: () =>
        this.workspace.database.detached(() => {
          const module = this.workspace.module(file.path);
          if (!module || this.workspace.source(file.path) !== file) return undefined;
          const context: FixContext = {
            program: this.program,
            flow: this.flow,
            file,
            module,
            unit,
            base: unit?.start ?? 0,
            settings: fixSettings(settings),
          };
          const edits = offer.edits(context);
          if (!edits || edits.length === 0) return undefined;
          return isFileEdits(edits) ? edits : [{ path: file.path, edits, create: false }];
        }),
    };
  }

  private startOf(path: string, unit: LoweredUnit): number {
    const module = this.workspace.module(path);
    if (!module) return 0;
    let starts = this.starts.get(module);
    if (!starts) {
      const made = new Map<LoweredUnit, number>();
      const add = (list: readonly Unit[]): void => {
        for (const one of list) {
          made.set(one.lowered, one.start);
          if (one.members) add(one.members);
        }
      };
      add(module.units);
      this.starts.set(module, (starts = made));
    }
    return starts.get(unit) ?? 0;
  }
}

function offersOf(problem: Problem, settings: Settings): readonly FixOffer[] {
  const offers = typeof problem.fixes === 'function' ? problem.fixes() : problem.fixes;
  return offers.filter((offer) => !offer.strictOnly || settings.strict);
}

function ignoreTitle(rule: string): string {
  return `Ignore ${rule} here`;
}

function isFileEdits(edits: readonly Edit[] | readonly FileEdit[]): edits is readonly FileEdit[] {
  return edits[0] !== undefined && 'edits' in edits[0];
}

/** Equal for options under which a rule says the same. */
/** Options with a text that is equal for equal ones. */
interface Keyed {
  readonly options: RuleOptions;
  readonly key: string;
}

const keyed = new WeakMap<Settings, Keyed>();

function optionsOf(settings: Settings): Keyed {
  let known = keyed.get(settings);
  if (known) return known;
  const options: RuleOptions = {
    loggerObjects: settings['logger-objects'],
    exemptPaths: settings['metrics.exempt-paths'],
    metrics: fixSettings(settings).metrics,
  };
  const { loggerObjects, exemptPaths, metrics } = options;
  const key = JSON.stringify([
    loggerObjects,
    exemptPaths,
    metrics.style,
    metrics.module,
    metrics.outcomes,
    metrics.errors,
    metrics.durations,
    [...metrics.areaNames],
    [...metrics.actionNames],
  ]);
  keyed.set(settings, (known = { options, key }));
  return known;
}

export function fixSettings(settings: Settings): FixSettings {
  return {
    logger: settings.logger,
    strict: settings.strict,
    metrics: {
      style: settings['metrics.style'],
      module: settings['metrics.module'],
      outcomes: settings['metrics.outcomes'],
      errors: settings['metrics.errors'],
      durations: settings['metrics.durations'],
      areaNames: settings['metrics.area-names'],
      actionNames: settings['metrics.action-names'],
    },
  };
}

/** An object with further properties that are worked out when they are first read: most are never shown. */
function lazily<T extends object, L extends Readonly<Record<string, () => unknown>>>(
  object: T,
  properties: L,
): T & { readonly [Name in keyof L]: ReturnType<L[Name]> } {
  for (const [name, compute] of Object.entries(properties))
    Object.defineProperty(object, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = compute();
        Object.defineProperty(object, name, { value, enumerable: true });
        return value;
      },
    });
  return object as T & { readonly [Name in keyof L]: ReturnType<L[Name]> };
}
