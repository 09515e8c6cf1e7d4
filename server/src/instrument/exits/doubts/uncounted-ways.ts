import type { Block, ExceptClause, Return, Stmt } from '../../../python/tree.ts';
import { blocksOf, dottedName } from '../../../python/walk.ts';
import {
  deedOf,
  destinationOf,
  isErrorPage,
  isLog,
  isPage,
  isRedirect,
  isReply,
} from '../../answers/answers.ts';
import { emptyOf } from '../../answers/empty-answers.ts';
import {
  asksForRight,
  asksForWant,
  readsLikeFailure,
  readsLikeRefusal,
  saysNothingDone,
} from '../../answers/refusals.ts';
import { isHarmless } from '../../answers/response-classes.ts';
import { responseStatus } from '../../answers/responses.ts';
import { isTalk, works } from '../bot-exits.ts';
import type { AnswerPlace } from '../certain-answers.ts';
import { isDeed, isIdle, triedAbove } from '../deeds.ts';
import { asksToShow } from '../form-pages.ts';
import { endsElsewhere, isWordAmongOthers } from '../guards.ts';
import { redirectOf } from '../leads-back.ts';
import { asksForResult } from '../operation-end.ts';
import { isShaped, shapesAnswer } from '../shaped-answers.ts';
import { branchOf, isFaultBranch } from './around.ts';
import { isDoneAndRaised } from './done-and-raised.ts';
import { isOfForm } from './shown-forms.ts';
import type { Around, Ways } from './ways.ts';

/** A way that does not count: it says that it failed or was refused, or shows a form. */
export function doubtOfUncounted(
  stmt: Return,
  block: Block,
  at: number,
  around: Around,
  clause: ExceptClause | undefined,
  ways: Ways,
): string | undefined {
  const { place, kind, asked } = ways;
  const { value } = stmt;
  const { scope, objects } = place;
  // Counted at the end of what leads here.
  if (ways.points.some((point) => point.kind === 'after' && isAbove(point.stmt, stmt, ways)))
    return undefined;
  if (ways.errors.has(stmt)) return undefined;
  // The status of what an `except` clause answers is not looked at anywhere else.
  if (clause && value && responseStatus(value, { scope, objects }).kind === 'error') return undefined;
  if (clause && asked !== 'reads' && isDoneAndRaised(clause, around, place))
    return 'what an except clause answers may be no failure';
  const deeds = block.stmts.slice(0, at).map((one) => deedOf(one, place));
  if (kind === 'task' || kind === 'bot') {
    if (clause || (value?.kind === 'constant' && /^(False|None|)$/.test(value.value))) return undefined;
    const hasWork =
      kind === 'bot' ? block.stmts.slice(0, at).some((one) => works(one, place)) : deeds.includes('work');
    const isDone = hasWork || (kind === 'bot' && isDoneAbove(around, place));
    return isDone && !deeds.includes('failure') ? 'a way out that does something does not count' : undefined;
  }
  if (deeds.includes('failure') || (value && isReply(value))) return undefined;
  if (
    value &&
    (isErrorPage(value) || readsLikeFailure(value) || readsLikeRefusal(value) || saysNothingDone(value))
  )
    return undefined;
  const redirect = redirectOf(value, place.def);
  if (redirect && destinationOf(redirect) !== undefined) return undefined;
  if (redirect && !deeds.includes('work')) {
    // Of what is shown, this is another place to look at.
    if (asked === 'reads') return undefined;
    const told = block.stmts.slice(0, at).flatMap((one) => (one.kind === 'expr' ? [one.value] : []));
    if (told.some((one) => readsLikeFailure(one) || readsLikeRefusal(one))) return undefined;
  }
  if (clause) {
    const logs = block.stmts
      .slice(0, at)
      .some((one) => one.kind === 'expr' && isLog(one.value, /^a?(warn|warning|error|exception|critical)$/));
    // What was to be changed was not, where the exception's own name says so.
    const isNamed = isFailure(clause);
    if (logs || (asked !== 'reads' && isNamed)) return undefined;
    // An answer at hand is none that was made instead.
    const isIdleClause = block.stmts.slice(0, at).every((one) => isIdle(one, place));
    // Of what only tells something, another state of it may be the answer.
    const isNone = asked !== 'reads' || isNamed;
    if (isNone && isIdleClause && (!value || isHarmless(value, place) || isPage(value) || isRedirect(value)))
      return undefined;
    return 'what an except clause answers may be no failure';
  }
  const branch = branchOf(around);
  // The form, and the form again.
  if (value && isPage(value) && branch?.stmt.kind === 'if' && asksToShow(branch.stmt.test)) return undefined;
  if (
    value &&
    isPage(value) &&
    asked !== 'reads' &&
    (endsElsewhere(place.def) || ways.points.every((point) => isOfForm(point.stmt, place.def)))
  )
    return undefined;
  if (branch?.stmt.kind === 'if' && isFaultBranch(branch.stmt, branch.block)) return undefined;
  // For want of a right there is nothing to see.
  if (branch?.stmt.kind === 'if' && branch.block === branch.stmt.body && asksForRight(branch.stmt.test))
    return undefined;
  const isWant =
    branch?.stmt.kind === 'if' && branch.block === branch.stmt.body && asksForWant(branch.stmt.test);
  if (isWant && value && isWordAmongOthers(value, place.def)) return undefined;
  if (isWant && asked === 'reads' && value && emptyOf(value) === 'empty') return undefined;
  // Nothing was done on the way here.
  const suites = [place.def.body, ...around.map((one) => one.block)];
  const isUndone =
    asked !== 'reads' &&
    block.stmts.slice(0, at).every((one) => isIdle(one, place) || shapesAnswer(one)) &&
    around.every(({ stmt: outer, block: inner }, level) => {
      const { stmts } = suites[level]!;
      const before = [...stmts.slice(0, stmts.indexOf(outer)), ...triedAbove(outer, inner)];
      return before.every((one) => isIdle(one, place));
    });
  if (isUndone && (!value || isHarmless(value, place) || isPage(value) || redirect || isShaped(value)))
    return undefined;
  return 'an early answer is taken for a refusal';
}

/** Whether something surely was done above a branch that leaves, and the branch does not ask what came of it. */
function isDoneAbove(around: Around, place: AnswerPlace): boolean {
  const suites = [place.def.body, ...around.map((one) => one.block)];
  const above = around.flatMap(({ stmt }, level) => {
    const { stmts } = suites[level]!;
    return stmts.slice(0, stmts.indexOf(stmt));
  });
  const owner = around.at(-1)?.stmt;
  return (
    owner?.kind === 'if' &&
    above.some((one) => isDeed(one, place) && !isTalk(one, place)) &&
    !asksForResult(
      owner.test,
      above.filter((one) => isDeed(one, place)),
    )
  );
}

function isFailure({ types }: ExceptClause): boolean {
  const named = types.flatMap((one) => (one.kind === 'tuple' ? one.items : [one]));
  return (
    named.length > 0 &&
    named.every((one) =>
      /(Error|Exception|Failed|Failure|Invalid|Denied|Forbidden|NotAuthorized|NotFound|DoesNotExist|Conflict|Timeout)$/.test(
        dottedName(one) ?? '',
      ),
    )
  );
}

/** Whether a statement that is counted at its end stands above a `return`, in the same suite or in one around it. */
function isAbove(stmt: Stmt, other: Return, { place }: Ways): boolean {
  if (stmt.end > other.start) return false;
  let found = false;
  const look = (block: Block): void => {
    const holds = (one: Stmt): boolean => one.start <= stmt.start && stmt.end <= one.end;
    const at = block.stmts.findIndex(holds);
    if (at < 0) return;
    if (block.stmts.slice(at + 1).includes(other)) found = true;
    for (const inner of blocksOf(block.stmts[at]!)) look(inner);
  };
  look(place.def.body);
  return found;
}
