import type { Block, Stmt, Try, With } from '../../../python/tree.ts';
import { blocksOf, dottedName, walkOwnStatements } from '../../../python/walk.ts';
import { deedOf, isMessage } from '../../answers/answers.ts';
import { falls, suppressedBy } from '../../code/control-flow.ts';
import { isBesideOperation, saysFailed } from '../beside-operation.ts';
import { isTalk } from '../bot-exits.ts';
import { isPassedBy, isQuestion } from '../certain-answers.ts';
import { grownAtHand, isDeed, isIdle } from '../deeds.ts';
import { makesAnswer } from '../preparation.ts';
import type { Ways } from './ways.ts';

/** Why what stands above a way that counts may have failed: a clause that goes on. */
export function doubtOfPassing(stmt: Stmt, ways: Ways): string | undefined {
  const { kind } = ways;
  if (stmt.kind === 'with' && isSuppressed(stmt, ways)) return 'what fails in it is suppressed';
  if (stmt.kind === 'if' && blocksOf(stmt).some((block) => onlyTells(block, ways)))
    return 'a branch above only tells of a failure';
  if (stmt.kind === 'with' || stmt.kind === 'if') {
    for (const block of blocksOf(stmt))
      for (const inner of block.stmts) {
        const doubt = doubtOfPassing(inner, ways);
        if (doubt !== undefined) return doubt;
      }
    return undefined;
  }
  // One of many that a task goes through may fail.
  if ((stmt.kind === 'for' || stmt.kind === 'while') && kind !== 'task') {
    let found: string | undefined;
    const isAll = isAllThatIsDone(stmt, ways);
    walkOwnStatements(stmt.body.stmts, (one) => {
      if (one.kind === 'try') found ??= passes(one, ways) ?? (isAll ? skips(one, ways) : undefined);
    });
    return found;
  }
  return stmt.kind === 'try' ? passes(stmt, ways) : undefined;
}

/** A branch that tells whoever asked that something failed, does nothing, and goes on: `flash(text, "error")`. */
function onlyTells(block: Block, { place, asked, kind }: Ways): boolean {
  if (kind !== 'route' || asked === 'reads' || !falls(block, place)) return false;
  const { stmts } = block;
  const last = stmts.at(-1);
  return (
    last?.kind === 'expr' &&
    deedOf(last, place) === 'failure' &&
    last.value.kind === 'call' &&
    isMessage(last.value) &&
    stmts.every((one) => deedOf(one, place) !== 'work')
  );
}

/** `with suppress(NotFound): await send(link)`, where nothing is done besides. */
function isSuppressed(stmt: With, { place, asked, kind }: Ways): boolean {
  const types = suppressedBy(stmt, place);
  if (!types || (asked === 'reads' && kind !== 'task')) return false;
  if (types.every((one) => isQuestion(dottedName(one) ?? ''))) return false;
  if (stmt.body.stmts.every((one) => isIdle(one, place) || (kind === 'bot' && isTalk(one, place))))
    return false;
  let isElse = false;
  walkOwnStatements(place.def.body.stmts, (one) => {
    if ((one.start < stmt.start || one.end > stmt.end) && one.kind !== 'with') isElse ||= isDeed(one, place);
  });
  return !isElse;
}

/** Whether nothing is done but in a loop. */
function isAllThatIsDone(loop: Stmt, { place }: Ways): boolean {
  let isElse = false;
  walkOwnStatements(place.def.body.stmts, (one) => {
    if (one.start >= loop.start && one.end <= loop.end) return;
    const value = one.kind === 'assign' || one.kind === 'expr' ? one.value : undefined;
    if (value && deedOf(one, place) === 'work' && grownAtHand(one, place) === undefined) isElse = true;
    if (one.kind === 'return' && one.value && makesAnswer(one.value, place)) isElse = true;
  });
  return !isElse;
}

/** A clause that logs and goes on with the next of many, where what failed was not just missing. */
function skips({ body, clauses }: Try, { place }: Ways): string | undefined {
  if (body.stmts.every((one) => isIdle(one, place) && deedOf(one, place) !== 'work')) return undefined;
  const isSkipped = clauses.some((clause) => {
    const types = clause.types.flatMap((one) => (one.kind === 'tuple' ? one.items : [one]));
    const isAsked = types.length > 0 && types.every((one) => isQuestion(dottedName(one) ?? ''));
    return !isAsked && isPassedBy(clause.body);
  });
  return isSkipped ? 'an except clause above goes on' : undefined;
}

function passes(stmt: Try, ways: Ways): string | undefined {
  const { place, kind } = ways;
  // A message that could not be deleted or shown again is no failure of what a bot was asked for.
  if (kind === 'bot' && stmt.body.stmts.every((one) => isTalk(one, place))) return undefined;
  if (isBesideOperation(stmt, { ...place, asked: ways.asked, kind, points: ways.points })) return undefined;
  const going = stmt.clauses.filter(
    // What leaves a loop goes on below it.
    ({ body }) => falls(body, place) || body.stmts.at(-1)?.kind === 'break',
  );
  const isOpen = going.some((clause) => {
    const types = clause.types.flatMap((one) => (one.kind === 'tuple' ? one.items : [one]));
    const isAsked = types.length > 0 && types.every((one) => isQuestion(dottedName(one) ?? ''));
    const deeds = clause.body.stmts.map((one) => deedOf(one, place));
    return !isAsked || deeds.includes('failure') || (ways.asked !== 'reads' && saysFailed(clause.body));
  });
  return isOpen ? 'an except clause above goes on' : undefined;
}
