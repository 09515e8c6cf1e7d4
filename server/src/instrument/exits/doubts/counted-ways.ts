import type { Block, Expr, FunctionDef, Return, Stmt } from '../../../python/tree.ts';
import { expressionsOf, lastName, walkExpression, walkOwnStatements } from '../../../python/walk.ts';
import {
  deedOf,
  isMessage,
  isPage,
  isRedirect,
  saysOutcomeInBody,
  tellsSuccess,
} from '../../answers/answers.ts';
import { asksForWant, readsLikeFailure, readsLikeRefusal, saysNothingDone } from '../../answers/refusals.ts';
import { isHarmless } from '../../answers/response-classes.ts';
import { falls } from '../../code/control-flow.ts';
import { works } from '../bot-exits.ts';
import { type AnswerPlace, doubtOfAnswer } from '../certain-answers.ts';
import { asksByDoing, isDeed, triedAbove } from '../deeds.ts';
import { takesForm } from '../form-pages.ts';
import { asksForResult, asksForShape } from '../operation-end.ts';
import { isPreparation } from '../preparation.ts';
import { branchOf, isFaultBranch } from './around.ts';
import { leavesOutDeeds } from './left-out.ts';
import type { Around, Ways } from './ways.ts';

/** A way that counts: its answer is no failure, and it stands where the operation was done. */
export function doubtOfCounted(
  stmt: Return,
  block: Block,
  at: number,
  around: Around,
  ways: Ways,
): string | undefined {
  const { place, asked, kind } = ways;
  const point = ways.points.find((one) => one.stmt === stmt);
  const status = point && 'status' in point ? point.status : undefined;
  const doubt = stmt.value && status === undefined ? doubtOfAnswer(stmt.value, place) : undefined;
  if (doubt !== undefined) return doubt;
  if (stmt.value && isDefinedHere(stmt.value, place.def)) return 'what it answers with is made later';
  if (stmt.value && saysOutcomeInBody(stmt.value)) return 'whether it succeeded is said by its answer';
  if (stmt.value && around.at(-1)?.stmt.kind === 'try' && isFileUnseen(stmt.value, place.def))
    return 'whether its file is there is found out when it is sent';
  if (stmt.value && saysNothingDone(stmt.value) && returnsOf(place.def) > 1)
    return 'an answer says that there was nothing to do';
  if (block.stmts.slice(0, at).some(tellsOneOrOther)) return 'one of two messages may say that it failed';
  if (
    around.at(-1)?.stmt.kind === 'if' &&
    asked !== 'reads' &&
    isDoneInInner(block.stmts.slice(0, at), stmt.value, place)
  )
    return 'all that it does is in a branch';
  const branch = branchOf(around);
  if (!branch) return undefined;
  const { value } = stmt;
  const isEmpty = !value || (value.kind === 'constant' && /^(None|bool)$/.test(value.type));
  const owner = around.at(-1)?.stmt;
  // A bot that leaves for want of something may have said so in a way of its own: `await show_menu(message)`.
  const isWant =
    kind === 'bot' &&
    branch.stmt.kind === 'if' &&
    branch.block === branch.stmt.body &&
    asksForWant(branch.stmt.test);
  const hasWork =
    [...triedAbove(owner, block), ...block.stmts.slice(0, at)].some((one) =>
      isWant
        ? isDeed(one, place)
        : kind === 'bot'
          ? works(one, place)
          : deedOf(one, place) === 'work' || tellsSuccess(one),
    ) ||
    (value !== undefined && !isRedirect(value) && !isPage(value) && !isHarmless(value, place));
  if (branch.stmt.kind === 'if' && isFaultBranch(branch.stmt, branch.block))
    return 'a branch that something is wrong in counts';
  if (value && (readsLikeFailure(value) || readsLikeRefusal(value))) return 'an answer reads like a failure';
  if (asked === 'reads' && kind !== 'task') {
    if (isEmpty) return 'a branch answers with nothing';
    if (value && isWrittenText(value, place) && pagesOf(place.def) > 0)
      return 'an answer may say that something is wrong';
    const isDone = block.stmts
      .slice(0, at)
      .some((one) => deedOf(one, place) === 'work' && !isPreparation(one, place));
    return value && isRedirect(value) && !isDone ? 'a branch only redirects' : undefined;
  }
  // What came of the operation is its answer.
  if (branch.stmt.kind === 'if' && value && !isEmpty) {
    const before: Stmt[] = [];
    const { start } = branch.stmt;
    walkOwnStatements(place.def.body.stmts, (one) => {
      if (one.end <= start) before.push(one);
    });
    if (asksForResult(branch.stmt.test, before)) return undefined;
  }
  if (branch.stmt.kind === 'if' && takesForm(branch.stmt.test) && branch.stmt.body === branch.block)
    return undefined;
  if (isEmpty && leavesOutDeeds(block, around, place)) return 'a branch leaves out what is done below';
  const suites = [place.def.body, ...around.map((one) => one.block)];
  const above = around.flatMap((one, level) => {
    const { stmts } = suites[level]!;
    return stmts.slice(0, stmts.indexOf(one.stmt));
  });
  if (branch.stmt.kind === 'if' && asksForShape(branch.stmt.test, above, place)) return undefined;
  // What a bot says besides, when it is done.
  if (kind === 'bot' && isEmpty && above.some((one) => one.kind !== 'if' && works(one, place)))
    return undefined;
  const isDone =
    (branch.stmt.kind === 'if' &&
      branch.stmt.body === branch.block &&
      asksByDoing(branch.stmt.test, place)) ||
    above.some((one) => isDeed(one, place));
  return hasWork || isDone ? undefined : 'a branch answers, and nothing was done in it';
}

/** `FileResponse(path)` in a `try`, of a path that nobody has asked about: it is opened when the answer is sent. */
function isFileUnseen(value: Expr, def: FunctionDef): boolean {
  if (value.kind !== 'call' || lastName(value.callee) !== 'FileResponse') return false;
  let isSeen = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'call' && /^(exists|is_file|isfile|stat|open)$/.test(lastName(one.callee) ?? ''))
          isSeen = true;
      });
  });
  return !isSeen;
}

/** `return answer` of a function that is defined in the handler, for whoever called it to call. */
function isDefinedHere(value: Expr, def: FunctionDef): boolean {
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'function' && value.kind === 'name' && stmt.name === value.id) found = true;
  });
  return found;
}

/** `if confirmed: store.delete(key)`, all that stands in a branch above its answer: without that nothing was done. */
function isDoneInInner(above: readonly Stmt[], value: Expr | undefined, place: AnswerPlace): boolean {
  const [only, second] = above.filter((one) => deedOf(one, place) === 'work' && !isPreparation(one, place));
  return (
    only?.kind === 'if' &&
    !second &&
    !only.orElse &&
    falls(only.body, place) &&
    only.body.stmts.some((one) => isDeed(one, place)) &&
    (!value || isRedirect(value) || isPage(value) || isHarmless(value, place))
  );
}

/** `text("…")`: an answer of nothing but words that are written down. */
function isWrittenText(value: Expr, place: AnswerPlace): boolean {
  return (
    value.kind === 'call' &&
    isHarmless(value, place) &&
    value.args.length > 0 &&
    value.args.every((one) => one.value.kind === 'constant')
  );
}

function pagesOf(def: FunctionDef): number {
  let count = 0;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'return' && stmt.value && isPage(stmt.value)) count++;
  });
  return count;
}

function returnsOf(def: FunctionDef): number {
  let count = 0;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'return') count++;
  });
  return count;
}

/** `if user.confirm(token): flash("Done")` and `else: flash("That link is not valid")`. */
function tellsOneOrOther(stmt: Stmt): boolean {
  const onlyTells = (block: Block | undefined): boolean =>
    block !== undefined &&
    block.stmts.every((one) => one.kind === 'expr' && one.value.kind === 'call' && isMessage(one.value));
  return stmt.kind === 'if' && onlyTells(stmt.body) && onlyTells(stmt.orElse);
}
