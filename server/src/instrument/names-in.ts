import type { FunctionDef, Stmt } from '../python/tree.ts';
import { blocksOf, expressionsOf, walkExpression } from '../python/walk.ts';

/** Every name that a function reads or binds, nested functions included. */
export function namesIn(def: FunctionDef): ReadonlySet<string> {
  const names = new Set<string>(def.params.map((param) => param.name));
  const visit = (stmts: readonly Stmt[]): void => {
    for (const stmt of stmts) {
      for (const expr of expressionsOf(stmt))
        walkExpression(expr, (one) => {
          if (one.kind === 'name') names.add(one.id);
          if (one.kind === 'named') names.add(one.target.id);
        });
      if (stmt.kind === 'function' || stmt.kind === 'class') names.add(stmt.name);
      if (stmt.kind === 'function') for (const param of stmt.params) names.add(param.name);
      if (stmt.kind === 'try') for (const clause of stmt.clauses) if (clause.name) names.add(clause.name.id);
      if (stmt.kind === 'import' || stmt.kind === 'from')
        for (const { name, alias } of stmt.names) names.add(alias ?? name.split('.')[0]!);
      if (stmt.kind === 'global' || stmt.kind === 'nonlocal') for (const name of stmt.names) names.add(name);
      for (const block of blocksOf(stmt)) visit(block.stmts);
    }
  };
  visit(def.body.stmts);
  return names;
}
