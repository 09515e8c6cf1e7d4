import type { Expr, FunctionDef, If, Stmt } from '../../python/tree.ts';
import { blocksOf, expressionsOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import type { FunctionScope } from '../../types/scope.ts';
import { ownDecorators } from '../answers/answer-decorators.ts';
import type { Objects } from '../code/objects.ts';

/**
 * Whether a decorator of the project's may come back without having called what it decorates: it puts that into a queue
 * (`queue.append((method, args))`), or just leaves.
 */
export function mayBePassedBy(scope: FunctionScope, objects: Objects): boolean {
  return ownDecorators(scope.def, scope, objects).some((one) => passesBy(one, new Set()));
}

/** @param given what is decorated, by the names that it has in the functions around. */
function passesBy(def: FunctionDef, given: ReadonlySet<string>): boolean {
  if (runs(def.body.stmts, given) && ifsIn(def).some((one) => mayLeaveOut(one, def, given))) return true;
  const names = new Set([...given, ...def.params.map(({ name }) => name)]);
  return def.body.stmts.some((stmt) => stmt.kind === 'function' && passesBy(stmt, names));
}

/** Whether what is decorated is called in a suite. */
function runs(stmts: readonly Stmt[], given: ReadonlySet<string>): boolean {
  return mentions(
    stmts,
    (one) => one.kind === 'call' && one.callee.kind === 'name' && given.has(one.callee.id),
  );
}

/** Whether a branch comes back with nothing, and what is decorated was only laid aside, or not asked for at all. */
function mayLeaveOut(stmt: If, { body }: FunctionDef, given: ReadonlySet<string>): boolean {
  const isBelow = runs(
    body.stmts.filter(({ start }) => start > stmt.end),
    given,
  );
  return blocksOf(stmt).some(({ stmts }) => {
    if (runs(stmts, given)) return false;
    const last = stmts.at(-1);
    if (last?.kind === 'return') return !last.value || isNone(last.value);
    const laid = stmts.filter((one) => one.kind === 'expr' && one.value.kind === 'call');
    return !isBelow && mentions(laid, (one) => one.kind === 'name' && given.has(one.id));
  });
}

function isNone(value: Expr): boolean {
  return value.kind === 'constant' && value.type === 'None';
}

function ifsIn({ body }: FunctionDef): readonly If[] {
  const found: If[] = [];
  walkOwnStatements(body.stmts, (stmt) => {
    if (stmt.kind === 'if') found.push(stmt);
  });
  return found;
}

function mentions(stmts: readonly Stmt[], isOne: (expr: Expr) => boolean): boolean {
  let found = false;
  walkOwnStatements(stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        found ||= isOne(one);
      });
  });
  return found;
}
