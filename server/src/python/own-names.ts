import type { Stmt } from './tree.ts';
import { expressionsOf, walkExpression } from './walk.ts';

/** Adds the names that a statement reads or binds; those of its suites and of its `except` clauses are left out. */
export function addOwnNames(stmt: Stmt, into: Set<string>): void {
  for (const expr of expressionsOf(stmt))
    walkExpression(expr, (inner) => {
      if (inner.kind === 'name') into.add(inner.id);
      if (inner.kind === 'named') into.add(inner.target.id);
    });
  if (stmt.kind === 'function' || stmt.kind === 'class') into.add(stmt.name);
  if (stmt.kind === 'function') for (const param of stmt.params) into.add(param.name);
  if (stmt.kind === 'import' || stmt.kind === 'from')
    for (const { name, alias } of stmt.names) into.add(alias ?? name.split('.')[0]!);
  if (stmt.kind === 'global' || stmt.kind === 'nonlocal') for (const name of stmt.names) into.add(name);
}
