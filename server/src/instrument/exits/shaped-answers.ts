import type { Expr, Stmt } from '../../python/tree.ts';
import { lastName } from '../../python/walk.ts';

/** What gives the same thing in another shape. */
const SHAPES =
  /^(to_(dict|json|representation)|as_(dict|json)|model_dump|model_validate|from_orm|from_model|parse_obj|dict|json|serialize\w*|dump)$/;

/** `record.to_dict()`, `Member.model_validate(found)`: an answer made of what there is, with nothing done for it. */
export function isShaped(value: Expr): boolean {
  if (value.kind !== 'call' || value.callee.kind !== 'attribute') return false;
  const isAtHand = (one: Expr): boolean =>
    one.kind === 'name' || one.kind === 'constant' || (one.kind === 'attribute' && isAtHand(one.object));
  return (
    SHAPES.test(lastName(value.callee) ?? '') &&
    isAtHand(value.callee.object) &&
    value.args.every(({ value: given }) => isAtHand(given))
  );
}

/** A statement that shapes an answer: `answer = record.to_dict()`, `del answer["code"]`. */
export function shapesAnswer(stmt: Stmt): boolean {
  if (stmt.kind === 'delete') return stmt.targets.every((one) => one.kind === 'subscript');
  return (
    stmt.kind === 'assign' &&
    stmt.value !== undefined &&
    isShaped(stmt.value) &&
    stmt.targets.every((one) => one.kind === 'name')
  );
}
