import { Flow } from '../flow/flow.ts';
import { DURABLE, type Cell } from '../incremental/cell.ts';
import type { LoweredUnit } from '../python/lower.ts';
import type { Unit } from '../python/units.ts';
import type { Finding } from '../rules/finding.ts';
import { RULES } from '../rules/registry.ts';
import type { FileView, Problem, Rule, RuleOptions, UnitView } from '../rules/rule.ts';
import { Program } from '../types/program.ts';
import type { Scope } from '../types/scope.ts';
import { innerScope, sitesOf } from '../types/sites.ts';
import { NO_SURROUNDINGS, type Environment, type Surroundings } from '../workspace/environment.ts';
import { Environments } from '../workspace/environments.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { Presenter } from './presenter.ts';
import { optionsOf, type Keyed } from './rule-options.ts';
import { isRuleOn, SettingsResolver, type Layer, type ResolvedSettings } from './settings.ts';
import { suppress, UNUSED_IGNORE } from './suppression.ts';

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
  private readonly presenter: Presenter;
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
    this.presenter = new Presenter(this.program, this.flow);
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
        findings.push(this.presenter.of(rule, problem, file, unit, settings));
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
}
