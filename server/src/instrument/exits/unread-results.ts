import type { Call, Expr, FunctionDef, Stmt } from '../../python/tree.ts';
import { dottedName, expressionsOf, lastName, walkExpression, walkOwnStatements } from '../../python/walk.ts';

/**
 * Whether a function waits for several things at once and looks at none of their results, so that it never hears of their failures:
 * `await asyncio.wait(jobs)`, `await gather(*jobs, return_exceptions=True)`. What was cancelled above has none to look at.
 */
export function leavesUnread(def: FunctionDef): boolean {
  const waits: { readonly stmt: Stmt; readonly call: Call; readonly bound: readonly string[] }[] = [];
  const asked = new Set<string>();
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'expr' || stmt.kind === 'assign') {
      const call = stmt.value?.kind === 'await' ? stmt.value.value : undefined;
      const bound = stmt.kind === 'assign' ? stmt.targets.flatMap(namesIn) : [];
      if (call?.kind === 'call' && keepsFailures(call)) waits.push({ stmt, call, bound });
    }
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'attribute') asked.add(one.name);
      });
  });
  // Each is asked by itself, or was to end.
  if (['result', 'exception', 'cancel'].some((name) => asked.has(name))) return false;
  return waits.some(({ stmt, bound }) => {
    const [first] = bound;
    return first === undefined || !isReadBelow(first, stmt, def);
  });
}

/** A call that waits for several and raises for none of them. */
function keepsFailures({ callee, args }: Call): boolean {
  const name = lastName(callee);
  if (name === 'wait') return /^(asyncio|aio)\.wait$/.test(dottedName(callee) ?? '');
  return (
    name === 'gather' &&
    args.some(
      ({ keyword, value }) =>
        keyword === 'return_exceptions' && value.kind === 'constant' && value.value === 'True',
    )
  );
}

function namesIn(target: Expr): readonly string[] {
  const found: string[] = [];
  walkExpression(target, (one) => {
    if (one.kind === 'name') found.push(one.id);
  });
  return found;
}

function isReadBelow(name: string, stmt: Stmt, { body }: FunctionDef): boolean {
  let found = false;
  walkOwnStatements(body.stmts, (one) => {
    if (one.start < stmt.end) return;
    for (const expr of expressionsOf(one))
      walkExpression(expr, (each) => {
        if (each.kind === 'name' && each.id === name) found = true;
      });
  });
  return found;
}
