import { addOwnNames } from '../../python/own-names.ts';
import type { FunctionDef, Stmt } from '../../python/tree.ts';
import { blocksOf } from '../../python/walk.ts';

/** Every name that a function reads or binds, nested functions included. */
export function namesIn(def: FunctionDef): ReadonlySet<string> {
  const names = new Set<string>(def.params.map((param) => param.name));
  const visit = (stmts: readonly Stmt[]): void => {
    for (const stmt of stmts) {
      addOwnNames(stmt, names);
      if (stmt.kind === 'try') for (const clause of stmt.clauses) if (clause.name) names.add(clause.name.id);
      for (const block of blocksOf(stmt)) visit(block.stmts);
    }
  };
  visit(def.body.stmts);
  return names;
}
