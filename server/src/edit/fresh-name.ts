import { addOwnNames } from '../python/own-names.ts';
import type { ExceptClause, FunctionDef, Stmt } from '../python/tree.ts';
import type { ModuleTree, Unit } from '../python/units.ts';
import { blocksOf } from '../python/walk.ts';

const COMMON = ['e', 'exc', 'err', 'error', 'ex', 'exception', 'caught'];

/**
 * A name for `except … as NAME:` that stands for nothing else where the clause stands.
 *
 * Python deletes the name when the clause ends, so a name that the function (the module, for a clause outside of
 * functions) reads or binds for any other purpose cannot be taken. Other clauses' own names do not count, unless
 * they enclose this one or are enclosed by it.
 *
 * @param within the statements among which the name is free: the function's body, or the module's.
 */
export function freshName(
  clause: ExceptClause,
  within: readonly Stmt[],
  params: readonly string[],
  preferred: string | undefined,
): string {
  const taken = new Set(params);
  collect(within, clause, taken);
  const names = preferred === undefined ? COMMON : [preferred, ...COMMON];
  const free = names.find((name) => !taken.has(name));
  if (free !== undefined) return free;
  for (let count = 2; ; count++) if (!taken.has(`error_${count}`)) return `error_${count}`;
}

/** The name that most clauses of a file bind; undefined in a file where none does. */
export function usualName(module: ModuleTree): string | undefined {
  const counts = new Map<string, number>();
  const statements = (stmts: readonly Stmt[]): void => {
    for (const stmt of stmts) {
      if (stmt.kind === 'try')
        for (const clause of stmt.clauses)
          if (clause.name) counts.set(clause.name.id, (counts.get(clause.name.id) ?? 0) + 1);
      for (const block of blocksOf(stmt)) statements(block.stmts);
    }
  };
  const units = (list: readonly Unit[]): void => {
    for (const unit of list) {
      statements([unit.lowered.stmt]);
      if (unit.members) units(unit.members);
    }
  };
  units(module.units);
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return usual && /^(e|exc|err|ex|error|exception)$/.test(usual) ? usual : undefined;
}

/** The parameters of a function, those of the functions around it not included. */
export function paramNames(fn: FunctionDef | undefined): readonly string[] {
  return fn?.params.map((param) => param.name) ?? [];
}

function collect(stmts: readonly Stmt[], clause: ExceptClause, taken: Set<string>): void {
  for (const stmt of stmts) {
    addOwnNames(stmt, taken);
    if (stmt.kind !== 'try') {
      for (const block of blocksOf(stmt)) collect(block.stmts, clause, taken);
      continue;
    }
    for (const block of [stmt.body, stmt.orElse, stmt.finalBody])
      if (block) collect(block.stmts, clause, taken);
    for (const other of stmt.clauses) {
      const inside = new Set<string>();
      collect(other.body.stmts, clause, inside);
      const nested =
        (other.start <= clause.start && clause.end <= other.end) ||
        (clause.start <= other.start && other.end <= clause.end);
      // A clause's own name lives in that clause only.
      if (other.name && !nested) inside.delete(other.name.id);
      if (other.name && nested && other !== clause) taken.add(other.name.id);
      for (const name of inside) taken.add(name);
    }
  }
}
