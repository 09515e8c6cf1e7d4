import type {
  Block,
  Call,
  ExceptClause,
  Expr,
  FunctionDef,
  If,
  Return,
  Stmt,
  Try,
} from '../../python/tree.ts';
import { blocksOf, dottedName, walkOwnStatements } from '../../python/walk.ts';
import {
  deedOf,
  destinationOf,
  isErrorPage,
  isLog,
  isPage,
  isRedirect,
  isReply,
  saysOutcomeInBody,
  tellsSuccess,
} from '../answers/answers.ts';
import { DEEDS, FIRST_DEEDS, VERBS } from '../names/action-words.ts';
import { doubtOfAnswer, isQuestion, ownFunction, swallows, type AnswerPlace } from './certain-answers.ts';
import { isBeside } from './beside.ts';
import { isTalk, workingBranch, works } from './bot-exits.ts';
import { completes, falls } from '../code/control-flow.ts';
import type { CountPoint } from './count-point.ts';
import { asksToShow, takesForm } from './form-pages.ts';
import type { HandlerKind } from '../frameworks/framework.ts';
import {
  asksForFault,
  asksForValid,
  readsLikeFailure,
  readsLikeRefusal,
  saysNothingDone,
} from '../answers/refusals.ts';
import { asksForResult, asksForShape } from './operation-end.ts';
import { wordsOf } from '../names/naming.ts';
import { isPreparation, makesAnswer, withoutWith } from './preparation.ts';
import { requestOf, type Asked } from '../frameworks/requests.ts';
import { isHarmless } from '../answers/response-classes.ts';
import { responseStatus } from '../answers/responses.ts';

/** The statements around one, outermost first, each with the suite of it that leads there. */
type Around = readonly { readonly stmt: Stmt; readonly block: Block }[];

interface Ways {
  readonly place: AnswerPlace;
  readonly points: readonly CountPoint[];
  /** The returns that say by their status that they are errors. */
  readonly errors: ReadonlySet<Stmt>;
  readonly asked: Asked;
  readonly kind: HandlerKind;
  /** The branch that holds all that is done, and counts at its end. */
  readonly branch: If | undefined;
}

/**
 * Why one of the ways through a handler is not surely what it was taken for; undefined where each is recognised: as an
 * operation that was done, or as one that failed or was refused. What is not recognised is for a person to look at,
 * however likely it is.
 *
 * @param errors the returns that say by their status, or by what they hold, that they are errors.
 * @param branch the branch that holds all that is done, and counts at its end.
 */
export function doubtOfWays(
  handler: { readonly kind: HandlerKind; readonly methods: readonly string[] },
  points: readonly CountPoint[],
  errors: ReadonlySet<Stmt>,
  place: AnswerPlace,
  branch: If | undefined,
): string | undefined {
  const { def } = place;
  if (handler.kind === 'websocket' || points.some(({ kind }) => kind === 'background')) return undefined;
  const ways: Ways = {
    place,
    points,
    errors,
    asked: handler.kind === 'bot' ? 'either' : requestOf(handler, def),
    kind: handler.kind,
    branch,
  };
  return (
    inBlock(def.body, [], undefined, ways) ?? doubtOfEnds(ways) ?? doubtOfWork(ways) ?? doubtOfForm(ways)
  );
}

function inBlock(
  block: Block,
  around: Around,
  clause: ExceptClause | undefined,
  ways: Ways,
): string | undefined {
  let failures: string | undefined;
  for (const [at, stmt] of block.stmts.entries()) {
    // What failed above, and went on, comes here as well.
    if (failures !== undefined && holdsCounted(stmt, ways)) return failures;
    if (stmt.kind === 'return') {
      const doubt = isCounted(stmt, ways)
        ? doubtOfCounted(stmt, block, at, around, ways)
        : doubtOfUncounted(stmt, block, at, around, clause, ways);
      if (doubt !== undefined) return doubt;
    }
    const inner =
      stmt.kind === 'try'
        ? inTry(stmt, around, clause, ways)
        : stmt.kind === 'function' || stmt.kind === 'class'
          ? undefined
          : blocksOf(stmt)
              .map((one) => inBlock(one, [...around, { stmt, block: one }], clause, ways))
              .find((one) => one !== undefined);
    if (inner !== undefined) return inner;
    // Nothing below is ever run.
    if (!completes(stmt, ways.place)) return undefined;
    failures ??= doubtOfPassing(stmt, ways);
    if (failures !== undefined && ways.points.some((point) => point.kind === 'after' && point.stmt === stmt))
      return failures;
  }
  return undefined;
}

function inTry(stmt: Try, around: Around, clause: ExceptClause | undefined, ways: Ways): string | undefined {
  const own = [stmt.body, stmt.orElse, stmt.finalBody].flatMap((block) => (block ? [block] : []));
  return (
    own
      .map((block) => inBlock(block, [...around, { stmt, block }], clause, ways))
      .find((one) => one !== undefined) ??
    stmt.clauses
      .map((one) => inBlock(one.body, [...around, { stmt, block: one.body }], one, ways))
      .find((one) => one !== undefined)
  );
}

function isCounted(stmt: Stmt, { points }: Ways): boolean {
  return points.some((point) => point.stmt === stmt && point.kind !== 'after');
}

function holdsCounted(stmt: Stmt, { points }: Ways): boolean {
  return points.some((point) => stmt.start <= point.stmt.start && point.stmt.end <= stmt.end);
}

/** Why what stands above a way that counts may have failed: a clause that goes on. */
function doubtOfPassing(stmt: Stmt, ways: Ways): string | undefined {
  const { kind } = ways;
  if (stmt.kind === 'with' || stmt.kind === 'if') {
    for (const block of blocksOf(stmt))
      for (const inner of block.stmts) {
        const doubt = doubtOfPassing(inner, { ...ways, points: [] });
        if (doubt !== undefined) return doubt;
      }
    return undefined;
  }
  // One of many that a task goes through may fail.
  if ((stmt.kind === 'for' || stmt.kind === 'while') && kind !== 'task') {
    let found: string | undefined;
    walkOwnStatements(stmt.body.stmts, (one) => {
      if (one.kind === 'try') found ??= passes(one, ways);
    });
    return found;
  }
  return stmt.kind === 'try' ? passes(stmt, ways) : undefined;
}

function passes(stmt: Try, ways: Ways): string | undefined {
  const { place, kind } = ways;
  // A message that could not be deleted or shown again is no failure of what a bot was asked for.
  if (kind === 'bot' && stmt.body.stmts.every((one) => isTalk(one, place))) return undefined;
  if (isBeside(stmt, { asked: ways.asked, def: place.def })) return undefined;
  const isOpen = stmt.clauses.some((clause) => {
    // What leaves a loop goes on below it.
    if (!falls(clause.body, place) && clause.body.stmts.at(-1)?.kind !== 'break') return false;
    const types = clause.types.flatMap((one) => (one.kind === 'tuple' ? one.items : [one]));
    const isAsked = types.length > 0 && types.every((one) => isQuestion(dottedName(one) ?? ''));
    const deeds = clause.body.stmts.map((one) => deedOf(one, place));
    return !isAsked || deeds.includes('failure');
  });
  return isOpen ? 'an except clause above goes on' : undefined;
}

/** A way that counts: its answer is no failure, and it stands where the operation was done. */
function doubtOfCounted(
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
  if (stmt.value && saysOutcomeInBody(stmt.value)) return 'whether it succeeded is said by its answer';
  if (stmt.value && saysNothingDone(stmt.value) && returnsOf(place.def) > 1)
    return 'an answer says that there was nothing to do';
  const branch = branchOf(around);
  if (!branch) return undefined;
  const { value } = stmt;
  const isEmpty = !value || (value.kind === 'constant' && /^(None|bool)$/.test(value.type));
  const hasWork =
    block.stmts
      .slice(0, at)
      .some((one) =>
        kind === 'bot' ? works(one, place) : deedOf(one, place) === 'work' || tellsSuccess(one),
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
  const suites = [place.def.body, ...around.map((one) => one.block)];
  const above = around.flatMap((one, level) => {
    const { stmts } = suites[level]!;
    return stmts.slice(0, stmts.indexOf(one.stmt));
  });
  if (branch.stmt.kind === 'if' && asksForShape(branch.stmt.test, above, place)) return undefined;
  // What a bot says besides, when it is done.
  if (kind === 'bot' && isEmpty && above.some((one) => one.kind !== 'if' && works(one, place)))
    return undefined;
  return hasWork ? undefined : 'a branch answers, and nothing was done in it';
}

/** A way that does not count: it says that it failed or was refused, or shows a form. */
function doubtOfUncounted(
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
  const deeds = block.stmts.slice(0, at).map((one) => deedOf(one, place));
  if (kind === 'task' || kind === 'bot') {
    if (clause || (value?.kind === 'constant' && /^(False|None|)$/.test(value.value))) return undefined;
    const hasWork =
      kind === 'bot' ? block.stmts.slice(0, at).some((one) => works(one, place)) : deeds.includes('work');
    return hasWork && !deeds.includes('failure') ? 'a way out that does something does not count' : undefined;
  }
  if (deeds.includes('failure') || (value && isReply(value))) return undefined;
  if (
    value &&
    (isErrorPage(value) || readsLikeFailure(value) || readsLikeRefusal(value) || saysNothingDone(value))
  )
    return undefined;
  if (value && isRedirect(value) && destinationOf(value) !== undefined) return undefined;
  if (value && isRedirect(value) && !deeds.includes('work')) {
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
    if (logs || (asked !== 'reads' && isFailure(clause))) return undefined;
    return 'what an except clause answers may be no failure';
  }
  const branch = branchOf(around);
  // The form, and the form again.
  if (value && isPage(value) && branch?.stmt.kind === 'if' && asksToShow(branch.stmt.test)) return undefined;
  if (
    value &&
    isPage(value) &&
    asked !== 'reads' &&
    ways.points.every((point) => isOfForm(point.stmt, place.def))
  )
    return undefined;
  if (branch?.stmt.kind === 'if' && isFaultBranch(branch.stmt, branch.block)) return undefined;
  return 'an early answer is taken for a refusal';
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

/** `not banner`, `banner is None`: the name. */
function missing(test: Expr): string | undefined {
  const operand =
    test.kind === 'unary' && test.op === 'not'
      ? test.operand
      : test.kind === 'compare' && test.ops.join() === 'is' && test.operands[1]?.kind === 'constant'
        ? test.operands[0]
        : undefined;
  return operand?.kind === 'name' ? operand.id : undefined;
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

/** Whether a branch is for what is wrong: `if errors:`, the `else` of `if form.is_valid():`. */
function isFaultBranch({ test, body, orElse }: If, block: Block): boolean {
  if (block === body) return asksForFault(test);
  return block === orElse && asksForValid(test);
}

/** The innermost branch that a statement stands in; a `with` and the body of a `try` are none. */
function branchOf(around: Around): { readonly stmt: Stmt; readonly block: Block } | undefined {
  return around.findLast(
    ({ stmt, block }) =>
      stmt.kind !== 'with' &&
      !(stmt.kind === 'try' && (block === stmt.body || block === stmt.orElse)) &&
      !(stmt.kind === 'if' && block === stmt.body && asksForValid(stmt.test)),
  );
}

/** Whether a statement is run only where a form was sent and, where that is asked, found right. */
function isOfForm(stmt: Stmt, def: FunctionDef): boolean {
  let isTaken = false;
  let isAsked = false;
  let isValid = false;
  walkOwnStatements(def.body.stmts, (one) => {
    if (one.kind !== 'if') return;
    const isInside = one.body.stmts.some((inner) => inner.start <= stmt.start && stmt.end <= inner.end);
    if (takesForm(one.test) && isInside) isTaken = true;
    if (asksForValid(one.test)) {
      isAsked = true;
      if (isInside) isValid = true;
    }
  });
  return isAsked ? isValid : isTaken;
}

/** Why the end of a suite that counts is not surely that of the operation. */
function doubtOfEnds({ points, place, kind, branch }: Ways): string | undefined {
  for (const point of points) {
    if (point.kind !== 'after') continue;
    const around = aroundOf(point.stmt, place.def);
    if (!around) continue;
    const isInBranch = around.some(
      ({ stmt, block }) =>
        stmt.kind === 'if' &&
        !isAroundAll(stmt, branch) &&
        !(block === stmt.body && (takesForm(stmt.test) || asksForValid(stmt.test))),
    );
    const inner = around.at(-1);
    const isWorking =
      kind === 'bot' &&
      around.length === 1 &&
      inner?.stmt.kind === 'if' &&
      workingBranch(inner.stmt, place) === inner.block;
    if (isInBranch && !isWorking) return 'it counts at the end of a branch';
    // Of a `with`, what stands last in it.
    const last = [point.stmt].flatMap(withoutWith).at(-1) ?? point.stmt;
    // Above an `else` stands what was tried.
    const tried =
      inner?.stmt.kind === 'try' && inner.block === inner.stmt.orElse ? inner.stmt.body.stmts : [];
    const before = [...tried, ...(inner?.block ?? place.def.body).stmts]
      .flatMap(withoutWith)
      .filter((one) => one.start < last.start);
    const isIdle = before.every((one) =>
      kind === 'bot'
        ? !works(one, place)
        : deedOf(one, place) !== 'work' || one.kind === 'if' || isPreparation(one, place),
    );
    // `if not registry.drop(key): raise …` is a guard, whose test may be the operation.
    const isGuard = last.kind === 'if' && !falls(last.body, place);
    if (last.kind === 'if' && !last.orElse && isIdle && !isGuard) return 'all that it does is in a branch';
    if (last.kind === 'if' && [last.body, last.orElse].some((one) => one && !isBusy(one, place)))
      return 'a branch at its end does nothing';
    if (kind === 'route' && around.some(({ stmt }) => stmt.kind === 'for' || stmt.kind === 'while'))
      return 'it counts in a loop';
  }
  return undefined;
}

/** Whether a branch is the one that holds all that is done, or leads there. */
function isAroundAll(stmt: If, branch: If | undefined): boolean {
  return branch !== undefined && stmt.start <= branch.start && branch.end <= stmt.end;
}

function isBusy(block: Block, place: AnswerPlace): boolean {
  return !falls(block, place) || block.stmts.some((one) => deedOf(one, place) === 'work');
}

/** The statements around one; undefined where it is not in the function. */
function aroundOf(stmt: Stmt, def: FunctionDef): Around | undefined {
  const look = (block: Block, around: Around): Around | undefined => {
    for (const one of block.stmts) {
      if (one === stmt) return around;
      if (one.start > stmt.start || one.end < stmt.end || one.kind === 'function' || one.kind === 'class')
        continue;
      for (const inner of blocksOf(one)) {
        const found = look(inner, [...around, { stmt: one, block: inner }]);
        if (found) return found;
      }
    }
    return undefined;
  };
  return look(def.body, []);
}

/**
 * Why what is done may have failed all the same, or may not have been done: the one function that does it goes on where
 * it fails, or all that is done is in a branch.
 */
function doubtOfWork({ points, place, asked, branch, kind }: Ways): string | undefined {
  if (branch) return undefined;
  const { def, isTask } = place;
  const [only, second] = def.body.stmts
    .flatMap(withoutWith)
    .filter(
      (stmt) =>
        stmt.kind !== 'return' &&
        (kind === 'bot' ? works(stmt, place) : deedOf(stmt, place) === 'work' && !isPreparation(stmt, place)),
    );
  if (!only || second) return undefined;
  const isBelow = points.some((point) => point.stmt.start >= only.end && point.kind !== 'after');
  if (
    only.kind === 'if' &&
    !only.orElse &&
    falls(only.body, place) &&
    only.body.stmts.some((one) => deedOf(one, place) === 'work') &&
    (isTask || asked !== 'reads') &&
    isBelow &&
    !points.some(({ stmt }) => stmt.kind === 'return' && stmt.value && makesAnswer(stmt.value, place))
  )
    return 'all that it does is in a branch';
  const value = only.kind === 'expr' || only.kind === 'assign' ? only.value : undefined;
  const call = value?.kind === 'await' ? value.value : value;
  if (call?.kind !== 'call') return undefined;
  // A method that the task's own class has, which may keep what failed to itself.
  if (isTask && isOwnMethod(call) && ownFunction(call, place) === undefined)
    return 'what it does cannot be followed';
  // Whether it was done is asked of what it gives back.
  if (isAskedFor(only, place.def)) return undefined;
  const key = ownFunction(call, place);
  const scope =
    key === undefined
      ? undefined
      : place.objects.program.functionScope(place.objects.program.functionRef(key));
  if (scope?.kind !== 'function') return undefined;
  const isKept = scope.def.body.stmts.some(
    (stmt) => stmt.kind === 'try' && swallows(stmt, { scope, objects: place.objects }),
  );
  if (isKept) return 'what it calls goes on where it fails';
  const inner: AnswerPlace = { ...place, scope, def: scope.def };
  return kind === 'bot' &&
    scope.def.body.stmts.some((stmt) => stmt.kind === 'if' && onlyTalks(stmt.body, inner))
    ? 'what it calls may only answer'
    : undefined;
}

/** `done = await run(key)`, and `if not done:` a way out. */
function isAskedFor(stmt: Stmt, def: FunctionDef): boolean {
  if (stmt.kind !== 'assign') return false;
  const names = stmt.targets.flatMap((one) => (one.kind === 'tuple' ? one.items : [one]));
  let found = false;
  walkOwnStatements(def.body.stmts, (one) => {
    const name = one.kind === 'if' ? missing(one.test) : undefined;
    const leaves = one.kind === 'if' && /^(return|raise)$/.test(one.body.stmts.at(-1)?.kind ?? '');
    if (leaves && names.some((each) => each.kind === 'name' && each.id === name)) found = true;
  });
  return found;
}

/** `if not text: await message.answer("…"); return`. */
function onlyTalks({ stmts }: Block, place: AnswerPlace): boolean {
  return (
    stmts.at(-1)?.kind === 'return' &&
    stmts.some((one) => one.kind === 'expr') &&
    stmts.every((one) => isTalk(one, place))
  );
}

/** `self.handle_api_call(…)`: not what a Celery task has. */
function isOwnMethod({ callee }: Call): boolean {
  return (
    callee.kind === 'attribute' &&
    callee.object.kind === 'name' &&
    callee.object.id === 'self' &&
    !/^(update_state|retry|replace|apply_async|delay|run|send_event)$/.test(callee.name)
  );
}

/** A page that takes a form besides, and is called after what it shows: `issue_tags`. */
function doubtOfForm({ points, place, asked, kind }: Ways): string | undefined {
  const { def } = place;
  if (kind !== 'route' || asked !== 'either') return undefined;
  let takes = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'if' && takesForm(stmt.test)) takes = true;
  });
  if (!points.every(({ stmt }) => isOfForm(stmt, def)))
    return takes ? 'it does one thing or another, by its method' : undefined;
  let isShown = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'return' && stmt.value && isPage(stmt.value) && !isOfForm(stmt, def)) isShown = true;
  });
  const says = wordsOf(def.name).some(
    (word) =>
      VERBS.has(word) ||
      DEEDS.test(word) ||
      FIRST_DEEDS.test(word) ||
      /^(new|sign(in|up|out)|post)$/.test(word),
  );
  return isShown && !says ? 'it is called after the page that it shows' : undefined;
}
