import type { LoweredUnit } from '../python/lower.ts';
import type { Expr } from '../python/tree.ts';
import type { ModuleTree, Unit } from '../python/units.ts';
import { dottedName, walkStatements } from '../python/walk.ts';
import type { Program } from '../types/program.ts';
import type { Query } from '../incremental/query.ts';
import { calledNames } from './clues.ts';

/** What a clause of the file names, and what the block before it calls. */
interface NamedClause {
  /** Equal for clauses that say the same. */
  readonly key: string;
  /** As written: `json.JSONDecodeError`. */
  readonly types: readonly string[];
  readonly calls: readonly string[];
}

/** What a file says about exceptions outside of the clause that is asked about. */
export interface Elsewhere {
  /** What its clauses name, as written. */
  readonly caught: readonly string[];
  /** Names of the module that are spelled like classes: its own, and those it imports. */
  readonly classNames: readonly string[];
  /** The top-level packages it imports. */
  readonly imported: readonly string[];
}

/** Whether a type is named by a clause after a block with one of the calls that were asked for, or with all. */
export type Around = 'one call' | 'all calls';

/** All that a file says, its clauses one by one. */
export interface Said extends Elsewhere {
  readonly clauses: readonly NamedClause[];
  /** The qualified names of its functions and methods, those inside of functions left out. */
  readonly functions: readonly string[];
}

interface Queries {
  readonly said: Query<Said>;
  readonly names: Query<Elsewhere>;
  readonly byCall: Query<ReadonlyMap<string, readonly NamedClause[]>>;
  readonly aroundCall: Query<readonly NamedClause[]>;
  readonly aroundCalls: Query<ReadonlyMap<string, Around>>;
}

const known = new WeakMap<Program, Queries>();
const perUnit = new WeakMap<LoweredUnit, Omit<Said, 'functions'>>();

/**
 * Read from names alone, one unit at a time: an edit costs what was edited, and mostly changes nothing here. What
 * cannot be read for the moment is as it was.
 */
export function elsewhereIn(path: string, program: Program): Elsewhere {
  return queriesOf(program).names.get(path);
}

/** For those who read many files. */
export function saidIn(path: string, program: Program): Said {
  return queriesOf(program).said.get(path);
}

/** The types, as written, that clauses of the file name after blocks that call one of `calls`. */
export function caughtAround(
  calls: ReadonlySet<string>,
  path: string,
  program: Program,
): ReadonlyMap<string, Around> {
  return queriesOf(program).aroundCalls.get([path, ...[...calls].sort()].join('\n'));
}

/**
 * Each step asks for less than the one before, so that a call typed into one block is looked at by those who share
 * it, and reaches only those for whom it makes a difference.
 */
function queriesOf(program: Program): Queries {
  let queries = known.get(program);
  if (queries) return queries;
  const { database } = program.workspace;
  const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const said = database.query<Said>({
    name: 'named clauses',
    barrier: 'facts',
    compute: (path) => inModule(program.workspace.declaring(path)),
    equal,
  });
  const names = database.query<Elsewhere>({
    name: 'names of classes',
    compute: (path) => {
      const { caught, classNames, imported } = said.get(path);
      return { caught, classNames, imported };
    },
    equal,
  });
  const byCall = database.query<ReadonlyMap<string, readonly NamedClause[]>>({
    name: 'clauses by call',
    compute: (path) => {
      const result = new Map<string, NamedClause[]>();
      for (const clause of said.get(path).clauses)
        for (const call of clause.calls) {
          const those = result.get(call);
          if (those) those.push(clause);
          else result.set(call, [clause]);
        }
      return result;
    },
  });
  const aroundCall = database.query<readonly NamedClause[]>({
    name: 'clauses around a call',
    compute: (key) => {
      const [path = '', call = ''] = key.split('\n');
      return byCall.get(path).get(call) ?? [];
    },
    equal: (a, b) => a.length === b.length && a.every(({ key }, at) => key === b[at]!.key),
  });
  const aroundCalls = database.query<ReadonlyMap<string, Around>>({
    name: 'clauses around calls',
    compute: (key) => {
      const [path = '', ...calls] = key.split('\n');
      const counts = new Map<string, { readonly types: readonly string[]; readonly count: number }>();
      for (const call of calls)
        for (const { key: clause, types } of aroundCall.get(`${path}\n${call}`))
          counts.set(clause, { types, count: (counts.get(clause)?.count ?? 0) + 1 });
      const result = new Map<string, Around>();
      for (const { types, count } of counts.values())
        for (const type of types)
          if (count >= calls.length) result.set(type, 'all calls');
          else if (!result.has(type)) result.set(type, 'one call');
      return result;
    },
    equal: (a, b) => a.size === b.size && [...a].every(([type, around]) => b.get(type) === around),
  });
  queries = { said, names, byCall, aroundCall, aroundCalls };
  known.set(program, queries);
  return queries;
}

function inModule(module: ModuleTree | undefined): Said {
  const clauses = new Map<string, NamedClause>();
  const classNames = new Set<string>();
  const imported = new Set<string>();
  const functions: string[] = [];
  const visit = (units: readonly Unit[], prefix: string): void => {
    for (const unit of units) {
      const own = inUnit(unit.lowered);
      for (const clause of own.clauses) clauses.set(clause.key, clause);
      if (prefix === '') own.classNames.forEach((name) => classNames.add(name));
      own.imported.forEach((name) => imported.add(name));
      const { stmt } = unit.lowered;
      if (stmt.kind === 'function') functions.push(prefix + stmt.name);
      if (unit.members && stmt.kind === 'class') visit(unit.members, `${prefix}${stmt.name}.`);
    }
  };
  visit(module?.units ?? [], '');
  const said = [...clauses.values()];
  const caught = new Set(said.flatMap(({ types }) => types));
  return {
    clauses: said,
    caught: [...caught],
    classNames: [...classNames],
    imported: [...imported],
    functions,
  };
}

function inUnit(unit: LoweredUnit): Omit<Said, 'functions'> {
  const read = perUnit.get(unit);
  if (read) return read;
  const clauses: NamedClause[] = [];
  const classNames: string[] = [];
  const imported: string[] = [];
  walkStatements([unit.stmt], (stmt) => {
    if (stmt.kind === 'import') for (const { name } of stmt.names) imported.push(name.split('.')[0]!);
    if (stmt.kind === 'from') {
      if (stmt.level === 0) imported.push(stmt.module.split('.')[0]!);
      for (const { name, alias } of stmt.names)
        if (/^_?[A-Z]/.test(alias ?? name)) classNames.push(alias ?? name);
    }
    if (stmt.kind === 'class') classNames.push(stmt.name);
    if (stmt.kind !== 'try') return;
    const calls = [...calledNames(stmt.body)];
    for (const clause of stmt.clauses) {
      const types = clause.types.flatMap(namesIn);
      if (types.length > 0) clauses.push({ key: JSON.stringify([types, calls]), types, calls });
    }
  });
  const result = { clauses, caught: [], classNames, imported };
  perUnit.set(unit, result);
  return result;
}

function namesIn(expr: Expr): readonly string[] {
  if (expr.kind === 'tuple') return expr.items.flatMap(namesIn);
  const name = dottedName(expr);
  return name === undefined || name === 'Exception' || name === 'BaseException' ? [] : [name];
}
