import type { Block, Expr, FunctionDef, Stmt } from '../../python/tree.ts';
import { blocksOf, expressionsOf, lastName, walkExpression } from '../../python/walk.ts';
import { deedOf } from '../answers/answers.ts';
import type { Names } from '../code/control-flow.ts';

/**
 * Whether a generator leaves a loop where it tells of a failure (`yield ErrorEvent(error=text)`, `break`), and comes to the end that all
 * others come to.
 */
export function breaksAfterFailure(def: FunctionDef, names: Names): boolean {
  return def.body.stmts.some((stmt) => holdsBreak(stmt, names, false));
}

function holdsBreak(stmt: Stmt, names: Names, isInLoop: boolean): boolean {
  if (stmt.kind === 'function' || stmt.kind === 'class') return false;
  const isLoop = isInLoop || stmt.kind === 'for' || stmt.kind === 'while';
  return blocksOf(stmt).some(
    (block) =>
      (isLoop && block.stmts.at(-1)?.kind === 'break' && tellsFailure(block, names)) ||
      block.stmts.some((one) => holdsBreak(one, names, isLoop)),
  );
}

function tellsFailure({ stmts }: Block, names: Names): boolean {
  return stmts.some(
    (stmt) => deedOf(stmt, names) === 'failure' || expressionsOf(stmt).some((one) => yieldsError(one)),
  );
}

/** What is yielded is called an error, or is given one. */
function yieldsError(expr: Expr): boolean {
  let found = false;
  walkExpression(expr, (one) => {
    if (one.kind !== 'yield' || !one.value) return;
    walkExpression(one.value, (each) => {
      if (each.kind !== 'call') return;
      const isCalled = /(Error|Failure|Failed)([A-Z]\w*)?$|(^|_)(error|failure)(_|$)/.test(
        lastName(each.callee) ?? '',
      );
      const isGiven = each.args.some(({ keyword }) => keyword === 'error');
      if (isCalled || isGiven) found = true;
    });
  });
  return found;
}
