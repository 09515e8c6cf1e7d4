import type { Flow } from '../flow/flow.ts';
import type { Cell } from '../incremental/cell.ts';
import type { LoweredUnit } from '../python/lower.ts';
import type { Unit } from '../python/units.ts';
import type { FileView, Problem, Rule, RuleOptions, UnitView } from '../rules/rule.ts';
import type { Program } from '../types/program.ts';
import type { Scope } from '../types/scope.ts';
import { sitesOf } from '../types/sites.ts';
import type { Keyed } from './rule-options.ts';

export interface Failure {
  readonly rule: string;
  readonly error: unknown;
}

/** What rules say of a unit or a file. */
export interface RuleResult {
  readonly problems: readonly { readonly rule: Rule; readonly problem: Problem }[];
  readonly failures: readonly Failure[];
}

/** Where units stand, and how they are asked about. */
export interface UnitPlace {
  readonly path: string;
  /** The scope that their statements stand in. */
  readonly scope: Scope;
  readonly options: RuleOptions;
  /** What the answers of rules that follow calls are kept under, and those of the others. */
  readonly keys: Readonly<Record<'following' | 'reading', string>>;
}

export function placeOf(path: string, scope: Scope, { options, key }: Keyed): UnitPlace {
  const own = `${scope.kind === 'class' ? scope.cls.key : path}|${key}`;
  return { path, scope, options, keys: { following: `follows ${own}`, reading: `reads ${own}` } };
}

/** Runs the rules, and keeps what they said for as long as what they looked at stands. */
export class RuleResults {
  private readonly of: Readonly<Record<'following' | 'reading', readonly Rule[]>>;
  private readonly units = new WeakMap<LoweredUnit, Map<string, Cell<RuleResult>>>();
  private readonly files = new Map<string, Cell<RuleResult>>();

  constructor(
    private readonly program: Program,
    private readonly flow: Flow,
    private readonly rules: readonly Rule[],
  ) {
    this.of = {
      following: rules.filter(({ follows }) => follows),
      reading: rules.filter(({ follows }) => !follows),
    };
  }

  /** What the rules that follow calls say of a unit, or those that look at what is written. */
  ofUnit(unit: Unit, place: UnitPlace, which: 'following' | 'reading'): RuleResult {
    const { lowered } = unit;
    const { path, keys } = place;
    let cells = this.units.get(lowered);
    if (!cells) this.units.set(lowered, (cells = new Map()));
    let cell = cells.get(keys[which]);
    if (!cell) {
      // The text of the unit is that of the revision at which it was lowered, and is the same ever after.
      const file = this.program.workspace.source(path);
      const text = file?.text.slice(unit.start, unit.end) ?? '';
      cell = this.program.workspace.database.derived({
        name: `findings of ${path}`,
        compute: () => this.checkUnit(this.of[which], lowered, text, place),
      });
      cells.set(keys[which], cell);
    }
    return this.program.workspace.database.read(cell);
  }

  /** What the rules that follow calls have said of a unit; undefined where they have not been asked. */
  known({ lowered }: Unit, { keys }: UnitPlace): RuleResult | undefined {
    return this.units.get(lowered)?.get(keys.following)?.value as RuleResult | undefined;
  }

  private checkUnit(
    rules: readonly Rule[],
    unit: LoweredUnit,
    text: string,
    { path, scope, options }: UnitPlace,
  ): RuleResult {
    const { program } = this;
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
    return run(rules, (rule) => rule.checkUnit?.(view));
  }

  /** What the rules say of a file as a whole. */
  ofFile(path: string, { options, key: optionsKey }: Keyed): RuleResult {
    const key = `${path}|${optionsKey}`;
    let cell = this.files.get(key);
    if (!cell) {
      cell = this.program.workspace.database.derived({
        name: `file findings of ${path}`,
        compute: () => {
          const file = this.program.workspace.source(path);
          const module = this.program.workspace.module(path);
          if (!file || !module) return { problems: [], failures: [] };
          const view: FileView = { program: this.program, flow: this.flow, options, path, file, module };
          return run(this.rules, (rule) => rule.checkFile?.(view));
        },
      });
      this.files.set(key, cell);
    }
    return this.program.workspace.database.read(cell);
  }
}

function run(rules: readonly Rule[], check: (rule: Rule) => Iterable<Problem> | undefined): RuleResult {
  const problems: { rule: Rule; problem: Problem }[] = [];
  const failures: Failure[] = [];
  for (const rule of rules) {
    try {
      for (const problem of check(rule) ?? []) problems.push({ rule, problem });
    } catch (error) {
      // One rule that breaks is reported and takes no other rule's findings with it.
      failures.push({ rule: rule.name, error });
    }
  }
  return { problems, failures };
}
