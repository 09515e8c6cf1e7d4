import type { Block, Expr, FunctionDef } from '../../python/tree.ts';
import { walkExpression, walkOwnStatements } from '../../python/walk.ts';
import { deedOf, isRedirect } from '../answers/answers.ts';
import { boundTo, type Trail } from '../code/bound-values.ts';
import type { Names } from '../code/control-flow.ts';

/**
 * Whether a redirect leads to the function that it stands in, and one that stands below its branch leads on:
 * `redirect(url_for("items.edit"))` in `edit`.
 */
export function leadsBack(redirect: Expr, trail: Trail, def: FunctionDef): boolean {
  const below = trail.slice(0, -1).flatMap(({ block, at }) => block.stmts.slice(at + 1));
  return (
    isToSelf(redirect, def) &&
    below.some(
      (one) => one.kind === 'return' && one.value && isRedirect(one.value) && !isToSelf(one.value, def),
    )
  );
}

/** Whether somebody is told of a failure anywhere in a suite, also for one of many. */
export function tellsOfFailureWithin({ stmts }: Block, names: Names): boolean {
  let tells = false;
  walkOwnStatements(stmts, (stmt) => {
    if (deedOf(stmt, names) === 'failure') tells = true;
  });
  return tells;
}

/** Whether what leads elsewhere names the function that it stands in: by its end point, or its view. */
function isToSelf(redirect: Expr, def: FunctionDef): boolean {
  let found = false;
  walkExpression(redirect, (one) => {
    if (one.kind === 'constant' && one.type === 'str')
      found ||=
        one.value.slice(Math.max(one.value.lastIndexOf('.'), one.value.lastIndexOf(':')) + 1) === def.name;
  });
  return found;
}

/** The redirect that an answer is: made right there, or bound to the name that several ways answer with. Undefined for another answer. */
export function redirectOf(value: Expr | undefined, def: FunctionDef): Expr | undefined {
  const [only, second] = value?.kind === 'name' ? boundTo(value.id, def) : [value];
  return only && !second && isRedirect(only) ? only : undefined;
}
