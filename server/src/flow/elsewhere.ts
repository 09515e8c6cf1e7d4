import type { LoweredUnit } from '../python/lower.ts';
import type { Expr } from '../python/tree.ts';
import type { ModuleTree, Unit } from '../python/units.ts';
import { dottedName, walkStatements } from '../python/walk.ts';
import type { Program } from '../types/program.ts';
import type { Query } from '../workspace/query.ts';
import { calledNames } from './clues.ts';

/** What a clause of the file names, and what the block before it calls. */
export interface NamedClause {
  /** As written: `json.JSONDecodeError`. */
  readonly types: readonly string[];
  readonly calls: readonly string[];
}

/** What a file says about exceptions outside of the clause that is asked about. */
export interface Elsewhere {
  readonly clauses: readonly NamedClause[];
  /** Names of the module that are spelled like classes: its own, and those it imports. */
  readonly classNames: readonly string[];
  /** The top-level packages it imports. */
  readonly imported: readonly string[];
}

const queries = new WeakMap<Program, Query<Elsewhere>>();
const perUnit = new WeakMap<LoweredUnit, Elsewhere>();

/** Read from names alone, one unit at a time: an edit costs what was edited, and mostly changes nothing here. */
export function elsewhereIn(path: string, program: Program): Elsewhere {
  let query = queries.get(program);
  if (!query) {
    query = program.workspace.database.query<Elsewhere>({
      name: 'named clauses',
      compute: (key) => inModule(program.workspace.module(key)),
      equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
    });
    queries.set(program, query);
  }
  return query.get(path);
}

function inModule(module: ModuleTree | undefined): Elsewhere {
  const clauses: NamedClause[] = [];
  const classNames = new Set<string>();
  const imported = new Set<string>();
  const visit = (units: readonly Unit[], top: boolean): void => {
    for (const unit of units) {
      const own = inUnit(unit.lowered);
      clauses.push(...own.clauses);
      if (top) own.classNames.forEach((name) => classNames.add(name));
      own.imported.forEach((name) => imported.add(name));
      if (unit.members) visit(unit.members, false);
    }
  };
  visit(module?.units ?? [], true);
  return { clauses, classNames: [...classNames], imported: [...imported] };
}

function inUnit(unit: LoweredUnit): Elsewhere {
  const known = perUnit.get(unit);
  if (known) return known;
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
      if (types.length > 0) clauses.push({ types, calls });
    }
  });
  const result = { clauses, classNames, imported };
  perUnit.set(unit, result);
  return result;
}

function namesIn(expr: Expr): readonly string[] {
  if (expr.kind === 'tuple') return expr.items.flatMap(namesIn);
  const name = dottedName(expr);
  return name === undefined || name === 'Exception' || name === 'BaseException' ? [] : [name];
}
