import { sameShape } from '../../../python/same-shape.ts';
import type { Block, Stmt } from '../../../python/tree.ts';
import type { AnswerPlace } from '../certain-answers.ts';
import { isDeed, isIdle } from '../deeds.ts';
import { withoutWith } from '../preparation.ts';
import type { Around } from './ways.ts';

/**
 * Whether a branch that leaves does only what is done below it as well, and not all of that: `if done: log(order); return`
 * above `order.save()` and `log(order)`.
 */
export function leavesOutDeeds(block: Block, around: Around, place: AnswerPlace): boolean {
  const done = block.stmts.filter((one) => one.kind !== 'return' && !isIdle(one, place));
  if (done.length === 0) return false;
  const suites = [place.def.body, ...around.map((one) => one.block)];
  const below = around.flatMap(({ stmt }, level) =>
    suites[level]!.stmts.filter(({ start }) => start >= stmt.end).flatMap(withoutWith),
  );
  const isAlike = (one: Stmt, other: Stmt): boolean =>
    one.kind === 'expr' && other.kind === 'expr' && sameShape(one.value, other.value);
  return (
    done.every((one) => below.some((other) => isAlike(one, other))) &&
    below.some((one) => isDeed(one, place) && !done.some((other) => isAlike(one, other)))
  );
}
