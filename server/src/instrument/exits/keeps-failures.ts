import type { Block, Expr, FunctionDef, Stmt, Try, With } from '../../python/tree.ts';
import { blocksOf, dottedName, walkOwnStatements } from '../../python/walk.ts';
import { type Names, suppressedBy } from '../code/control-flow.ts';
import type { Objects } from '../code/objects.ts';
import { isConversion, namesCalled, tells } from './beside.ts';
import { isBesideOperation } from './beside-operation.ts';
import { isToldWhetherTo, raisesOnlyIfAsked } from './asked-by-flag.ts';
import { type Called, callsOf, isLookedAt } from './called-in.ts';
import { type AnswerPlace, hides, isQuestion } from './certain-answers.ts';
import { isDeed, isIdle } from './deeds.ts';
import { mayFindNothing } from './early-ends.ts';
import { functionsRun, type Run } from './functions-run.ts';
import { comesBackAlike, saysThatItSkips } from './comes-back.ts';
import { mayBePassedBy } from './passing-by.ts';
import { leavesUnread } from './unread-results.ts';

/** So many functions are followed, one behind the other: a service's, what does it, and what that is made of. */
const MAX_DEPTH = 2;

const KEEPS = 'what it calls goes on where it fails';

/**
 * Why a function may come back as if nothing had happened although what it is for failed; undefined where nothing
 * says so.
 *
 * @param asOne whether the failure of one of many is that of the operation.
 * @param known the names of what whoever calls has called as well.
 */
export function doubtOfRun(
  { scope, call }: Run,
  objects: Objects,
  asOne: boolean,
  known: ReadonlySet<string>,
  depth = 0,
): string | undefined {
  const { def } = scope;
  if (def.generator) return undefined;
  const place: AnswerPlace = { scope, objects, def, isTask: true, isSent: false, tells: false };
  if (
    keepsFailures(place, asOne) ||
    raisesOnlyIfAsked(scope, call, objects) ||
    (leavesUnread(def) && !surelyRun(def.body.stmts).some((stmt) => isDeed(stmt, place)))
  )
    return KEEPS;
  if (saysWhetherDone(def)) return 'what it calls says whether it was done, and is not asked';
  if (
    comesBackAlike(place) ||
    isToldWhetherTo(place, call) ||
    saysThatItSkips(def) ||
    mayBePassedBy(scope, objects)
  )
    return 'what it calls may do nothing';
  // What goes through many at times may well find none.
  if (asOne && mayFindNothing(scope, place, known)) return 'what it calls may find nothing to do';
  if (depth >= MAX_DEPTH) return undefined;
  // A service that only hands on to what does it, and tells others.
  const done = callsOf(def, place).filter(({ stmt }) => stmt.kind === 'return' || !isIdle(stmt, place));
  const below = done.length > 1 ? done.filter(({ call }) => !tells(call)) : done;
  const [only, second] = below;
  if (second) return keepEach(surelyCalled(below, def), place, asOne, known, depth) ? KEEPS : undefined;
  if (!only || isLookedAt(only.stmt, def)) return undefined;
  const called = new Set([...known, ...namesCalled(def.body)]);
  return functionsRun(only.call, place)
    .map((one) => doubtOfRun(one, objects, asOne, called, depth + 1))
    .find((one) => one !== undefined);
}

/** Whether every one of several calls runs what keeps its failures, and nobody looks at what the last gives. */
function keepEach(
  calls: readonly Called[],
  place: AnswerPlace,
  asOne: boolean,
  known: ReadonlySet<string>,
  depth: number,
): boolean {
  const last = calls.at(-1);
  return (
    last !== undefined &&
    !isLookedAt(last.stmt, place.def) &&
    calls.every(({ call }) =>
      functionsRun(call, place).some(
        (one) => doubtOfRun(one, place.objects, asOne, known, depth + 1) === KEEPS,
      ),
    )
  );
}

/** The calls that no branch and no loop may pass by, but for those that only make a value of others. */
function surelyCalled(calls: readonly Called[], def: FunctionDef): readonly Called[] {
  const reached = (stmts: readonly Stmt[]): readonly Stmt[] =>
    stmts.flatMap((stmt) =>
      stmt.kind === 'with' || stmt.kind === 'try' ? reached(stmt.body.stmts) : [stmt],
    );
  const run = new Set(reached(def.body.stmts));
  return calls.filter(({ stmt, call }) => run.has(stmt) && !isConversion(call));
}

/** Whether what a function does is tried, and it comes back as if nothing had happened where that fails. */
function keepsFailures(place: AnswerPlace, asOne: boolean): boolean {
  const { def } = place;
  const tries = triesIn(def.body.stmts, asOne, place);
  // `shutil.rmtree(folder)` is tried, and `self.movies.delete(movie)` below it is what the function is for.
  const others = surelyRun(def.body.stmts).filter(
    (stmt) => isDeed(stmt, place) && tries.every((one) => stmt.start < one.start || stmt.end > one.end),
  );
  return tries.some((stmt) => {
    if (stmt.kind === 'try' && leavesBefore(stmt, place) && others.every((one) => one.start > stmt.end))
      return true;
    if (others.length > 0 || stmt.body.stmts.every((one) => isIdle(one, place))) return false;
    if (stmt.kind === 'with') return !suppressedBy(stmt, place)?.every(isQuestionNamed);
    return hides(stmt, place) && !isBesideOperation(stmt, { ...place, asked: 'writes', kind: 'route' });
  });
}

function isQuestionNamed(type: Expr): boolean {
  return isQuestion(dottedName(type) ?? '');
}

/** Whether a clause comes back with nothing, and what the function does stands below. */
function leavesBefore(stmt: Try, place: AnswerPlace): boolean {
  const leaves = stmt.clauses.some(({ body }) => {
    const last = body.stmts.at(-1);
    const isBare =
      last?.kind === 'return' &&
      (!last.value || (last.value.kind === 'constant' && last.value.type === 'None'));
    return isBare && body.stmts.every((one) => isIdle(one, place));
  });
  let isBelow = false;
  walkOwnStatements(place.def.body.stmts, (one) => {
    if (one.start < stmt.end) return;
    if (one.kind === 'expr' ? !isIdle(one, place) : one.kind === 'assign' && isDeed(one, place))
      isBelow = true;
  });
  return leaves && isBelow;
}

/**
 * What a function tries: its `try` statements and each `with suppress(…)`.
 *
 * @param isInLoops whether those in loops as well, where one of many may fail.
 */
function triesIn(stmts: readonly Stmt[], isInLoops: boolean, names: Names): readonly (Try | With)[] {
  return stmts.flatMap((stmt): readonly (Try | With)[] => {
    if (stmt.kind === 'try') return [stmt, ...triesIn(stmt.body.stmts, isInLoops, names)];
    const isLooked =
      stmt.kind === 'with' ||
      stmt.kind === 'if' ||
      (isInLoops && (stmt.kind === 'for' || stmt.kind === 'while'));
    return [
      ...(stmt.kind === 'with' && suppressedBy(stmt, names) ? [stmt] : []),
      ...(isLooked ? blocksOf(stmt).flatMap((block) => triesIn(block.stmts, isInLoops, names)) : []),
    ];
  });
}

/** The statements that do something, but for those that a loop may pass by. */
function surelyRun(stmts: readonly Stmt[], isInLoop = false): readonly Stmt[] {
  return stmts.flatMap((stmt): readonly Stmt[] => {
    switch (stmt.kind) {
      case 'expr':
      case 'assign':
        return [stmt];
      case 'function':
      case 'class':
        return [];
      case 'try':
        return [stmt.body, stmt.orElse].flatMap((block) => (block ? surelyRun(block.stmts, isInLoop) : []));
      case 'if':
        return isInLoop ? [] : blocksOf(stmt).flatMap((block) => surelyRun(block.stmts, isInLoop));
      default: {
        const isLoop = isInLoop || stmt.kind === 'for' || stmt.kind === 'while';
        return blocksOf(stmt).flatMap((block: Block) => surelyRun(block.stmts, isLoop));
      }
    }
  });
}

/** `return True` where it was done and `return False` where it was not. */
function saysWhetherDone(def: FunctionDef): boolean {
  const said = new Set<string>();
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'return') return;
    const first = stmt.value?.kind === 'tuple' ? stmt.value.items[0] : stmt.value;
    said.add(first?.kind === 'constant' && first.type === 'bool' ? first.value : '');
  });
  return said.has('True') && said.has('False');
}
