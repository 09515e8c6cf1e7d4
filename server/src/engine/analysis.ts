import { Flow } from '../flow/flow.ts';
import { DURABLE, type Cell } from '../incremental/cell.ts';
import type { LoweredUnit } from '../python/lower.ts';
import type { Unit } from '../python/units.ts';
import type { Finding } from '../rules/finding.ts';
import { RULES } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { Program } from '../types/program.ts';
import type { Scope } from '../types/scope.ts';
import { innerScope } from '../types/sites.ts';
import { NO_SURROUNDINGS, type Environment, type Surroundings } from '../workspace/environment.ts';
import { Environments } from '../workspace/environments.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { carriedResult, isKey, predecessors, successor, type Version } from './carried.ts';
import { Presenter } from './presenter.ts';
import { optionsOf, type Keyed } from './rule-options.ts';
import { placeOf, RuleResults, type Failure, type RuleResult, type UnitPlace } from './rule-results.ts';
import { isRuleOn, SettingsResolver, type Layer, type ResolvedSettings } from './settings.ts';
import { suppress, UNUSED_IGNORE } from './suppression.ts';

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

interface ResultOfUnit {
  readonly unit: Unit;
  readonly result: RuleResult;
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
  private readonly results: RuleResults;
  /** The version of each open file that was last diagnosed with all that follows. */
  private readonly followed = new Map<string, Version>();
  /** The last text of units that were typed in since, by what they were then. */
  private readonly typed = new WeakMap<LoweredUnit, string>();
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
    this.results = new RuleResults(this.program, this.flow, rules);
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
    const collect = (result: RuleResult, unit: Unit | undefined): void => {
      failures.push(...result.failures);
      for (const { rule, problem } of result.problems) {
        const isListed = !problem.listed || (problem.listed === 'strict' && settings.strict);
        if (!on.has(rule.name) || isListed !== (wanted === 'listed')) continue;
        findings.push(this.presenter.of(rule, problem, file, unit, settings));
      }
    };
    for (const { unit, result } of this.resultsOfUnits({ module, text: file.text }, path, options))
      collect(result, unit);
    collect(this.results.ofFile(path, options), undefined);
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

  /**
   * What the rules say of each unit. Between two keys, what those that follow calls said of the one that is typed in
   * is carried along: they are asked again when the typist rests.
   */
  private resultsOfUnits(version: Version, path: string, options: Keyed): readonly ResultOfUnit[] {
    const { database } = this.workspace;
    const before = database.isHurried ? this.followed.get(path) : undefined;
    const all: ResultOfUnit[] = [];
    let isLeft = false;
    const visit = (list: readonly Unit[], old: readonly Unit[], scope: Scope): void => {
      const place = placeOf(path, scope, options);
      const predecessor = predecessors(list, old);
      for (const [at, unit] of list.entries()) {
        const then = predecessor(at);
        const kept = before && then ? this.keptOf(unit, version, then, before, place) : undefined;
        if (kept) isLeft = true;
        all.push({ unit, result: kept ?? this.results.ofUnit(unit, place, 'following') });
        all.push({ unit, result: this.results.ofUnit(unit, place, 'reading') });
        if (unit.members) {
          const { lowered } = unit;
          visit(unit.members, then?.members ?? [], innerScope(lowered.stmt, scope, lowered, this.program));
        }
      }
    };
    visit(version.module.units, before?.module.units ?? [], this.program.moduleScope(path));
    if (isLeft) database.leave();
    else if (this.workspace.isOpen(path)) this.followed.set(path, version);
    else this.followed.delete(path);
    return all;
  }

  /** What was said of a unit before a key was typed in it; undefined where that is not what happened. */
  private keptOf(
    unit: Unit,
    version: Version,
    old: Unit,
    before: Version,
    place: UnitPlace,
  ): RuleResult | undefined {
    if (old.lowered === unit.lowered || this.results.known(unit, place)) return undefined;
    const known = this.results.known(old, place);
    if (!known) return undefined;
    const next = successor(before, old, version, unit);
    if (!isKey(this.typed.get(old.lowered) ?? next.oldText, next.nowText)) return undefined;
    this.typed.set(old.lowered, next.nowText);
    return carriedResult(known, next);
  }
}
