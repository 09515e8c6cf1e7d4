import type { Block, If, Stmt } from '../../../python/tree.ts';
import { isRedirect } from '../../answers/answers.ts';
import { falls } from '../../code/control-flow.ts';
import { works } from '../bot-exits.ts';
import { isIdle } from '../deeds.ts';
import { makesAnswer, withoutWith } from '../preparation.ts';
import type { Ways } from './ways.ts';

/**
 * Why it may be that nothing was done where it counts: all that is done stands in branches, one of which need not be
 * taken (`if … elif …` without an `else`, `for … if …`), and what is answered below is the same for all of them.
 */
export function doubtOfBranches(ways: Ways): string | undefined {
  const { points, place, asked, branch, kind } = ways;
  // Of what only tells something, one that leads elsewhere tells nothing: `logout()` is asked for by a link.
  const isTold =
    asked === 'reads' &&
    kind !== 'task' &&
    !points.every(({ stmt }) => stmt.kind === 'return' && stmt.value && isRedirect(stmt.value));
  if (branch || isTold) return undefined;
  const steps = place.def.body.stmts.flatMap(unwrapped).filter((stmt) => doesWork(stmt, ways));
  if (steps.length === 0 || !steps.every((stmt) => mayDoNothing(stmt, ways))) return undefined;
  // What a branch answers itself is no answer for those that took none.
  const below = points.filter(({ stmt }) => !steps.some((step) => contains(step, stmt)));
  if (below.some(({ stmt }) => stmt.kind === 'return' && stmt.value && makesAnswer(stmt.value, place)))
    return undefined;
  const isBelow = points.some(
    (point) =>
      steps.every((stmt) => point.stmt.start >= stmt.end) ||
      (point.kind === 'after' && steps.some((stmt) => point.stmt === stmt || contains(point.stmt, stmt))),
  );
  return isBelow ? 'all that it does is in a branch' : undefined;
}

/** What is done in a `with`, and what is tried. */
function unwrapped(stmt: Stmt): readonly Stmt[] {
  if (stmt.kind === 'try')
    return [...stmt.body.stmts, ...(stmt.orElse?.stmts ?? [])].flatMap((one) => unwrapped(one));
  return withoutWith(stmt).flatMap((one) => (one === stmt ? [one] : unwrapped(one)));
}

function doesWork(stmt: Stmt, { place, kind }: Ways): boolean {
  if (stmt.kind === 'return' || stmt.kind === 'raise') return false;
  return kind === 'bot' ? works(stmt, place) : !isIdle(stmt, place);
}

/** Whether there is a way through a statement that comes out below it with nothing done. */
function mayDoNothing(stmt: Stmt, ways: Ways): boolean {
  if (stmt.kind === 'if') {
    const branches = branchesOf(stmt);
    const going = branches.filter((one) => one === undefined || falls(one, ways.place));
    return (
      going.some((one) => one !== undefined && one.stmts.some((inner) => doesWork(inner, ways))) &&
      going.some((one) => one === undefined || blockMayDoNothing(one, ways))
    );
  }
  // Where there are none of what it goes through, there was nothing to do; one that is not like that is another matter.
  return (stmt.kind === 'for' || stmt.kind === 'while') && blockMayDoNothing(stmt.body, ways);
}

function blockMayDoNothing({ stmts }: Block, ways: Ways): boolean {
  return stmts.flatMap(unwrapped).every((one) => !doesWork(one, ways) || mayDoNothing(one, ways));
}

/** The suites of an `if` and its `elif`s; undefined for an `else` that is not there. */
function branchesOf(stmt: If): readonly (Block | undefined)[] {
  const [only, second] = stmt.orElse?.stmts ?? [];
  return only?.kind === 'if' && !second ? [stmt.body, ...branchesOf(only)] : [stmt.body, stmt.orElse];
}

function contains(outer: Stmt, inner: Stmt): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
