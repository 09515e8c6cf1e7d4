import type { FunctionDef } from '../../python/tree.ts';
import { expressionsOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';

/**
 * Whether a handler hands a function of its own on to be run that takes its failures for itself:
 * `await with_indicator(update, ask)`.
 */
export function runsInSilence(def: FunctionDef): boolean {
  const silent = new Set<string>();
  const handed = new Set<string>();
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'function') {
      walkOwnStatements(stmt.body.stmts, (inner) => {
        if (
          inner.kind === 'try' &&
          inner.clauses.some(({ body }) => body.stmts.every((one) => one.kind !== 'raise'))
        )
          silent.add(stmt.name);
      });
      return;
    }
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'call')
          for (const { value } of one.args) if (value.kind === 'name') handed.add(value.id);
      });
  });
  return [...silent].some((name) => handed.has(name));
}
