import type { Expr, FunctionDef, Stmt } from '../../python/tree.ts';
import { blocksOf, walkExpression } from '../../python/walk.ts';
import type { Names } from '../code/control-flow.ts';
import { codeOf } from './status-codes.ts';

/**
 * Whether a function finds out that it fails, keeps that in a status, and has a way out below that does not answer with it:
 * `status = 404`, `return redirect(url)` and `return json(body, status=status)`.
 */
export function losesStatus(def: FunctionDef, { scope, objects }: Names): boolean {
  const answered = new Set<string>();
  const failures: { readonly name: string; readonly stmt: Stmt; readonly around: readonly Stmt[] }[] = [];
  const returns: { readonly stmt: Stmt; readonly value: Expr; readonly around: readonly Stmt[] }[] = [];
  const look = (stmts: readonly Stmt[], around: readonly Stmt[]): void => {
    for (const stmt of stmts) {
      if (stmt.kind === 'function' || stmt.kind === 'class') continue;
      if (stmt.kind === 'return' && stmt.value) {
        returns.push({ stmt, value: stmt.value, around });
        for (const name of statusesOf(stmt.value)) answered.add(name);
      }
      if (stmt.kind === 'assign' && stmt.value && (codeOf(stmt.value, scope, objects) ?? 0) >= 400)
        for (const target of stmt.targets)
          if (target.kind === 'name') failures.push({ name: target.id, stmt, around });
      for (const block of blocksOf(stmt)) look(block.stmts, [...around, stmt]);
    }
  };
  look(def.body.stmts, []);
  return failures.some(
    ({ name, stmt, around }) =>
      answered.has(name) &&
      returns.some(
        (one) =>
          one.stmt.start > stmt.end &&
          // Neither in another branch of the same question nor below one that asks for the status.
          !one.around.some(
            (outer) => around.includes(outer) || (outer.kind === 'if' && reads(outer.test, name)),
          ) &&
          !reads(one.value, name) &&
          isSuccess(one.value, { scope, objects }),
      ),
  );
}

/** The names that answers give as their status. */
function statusesOf(value: Expr): readonly string[] {
  if (value.kind !== 'call') return [];
  return value.args.flatMap(({ keyword, value: given }) =>
    keyword !== undefined && /^(status|status_code|code)$/.test(keyword) && given.kind === 'name'
      ? [given.id]
      : [],
  );
}

/** An answer that says nothing of a status, or that it is a success. */
function isSuccess(value: Expr, { scope, objects }: Names): boolean {
  if (value.kind !== 'call') return true;
  const codes = value.args.map((one) => codeOf(one.value, scope, objects));
  return codes.every((code) => code === undefined || code < 400);
}

function reads(expr: Expr, name: string): boolean {
  let found = false;
  walkExpression(expr, (one) => {
    if (one.kind === 'name' && one.id === name) found = true;
  });
  return found;
}
