import type { Block, Expr, FunctionDef, Stmt, Try, With } from '../../python/tree.ts';
import { blocksOf, dottedName, walkOwnStatements } from '../../python/walk.ts';
import { saysSkipped } from '../answers/empty-answers.ts';
import { type Names, suppressedBy } from '../code/control-flow.ts';
import type { Objects } from '../code/objects.ts';
import { isBesideOperation } from './beside-operation.ts';
import { isToldWhetherTo, raisesOnlyIfAsked } from './asked-by-flag.ts';
import { callsOf, isLookedAt } from './called-in.ts';
import { type AnswerPlace, hides, isQuestion } from './certain-answers.ts';
import { isDeed, isIdle } from './deeds.ts';
import { functionsRun, type Run } from './functions-run.ts';

/** So many functions are followed, one behind the other: a service's, what does it, and what that is made of. */
const MAX_DEPTH = 2;

/**
 * Why a function may come back as if nothing had happened although what it is for failed; undefined where nothing
 * says so.
 *
 * @param asOne whether the failure of one of many is that of the operation.
 */
export function doubtOfRun(
  { scope, call }: Run,
  objects: Objects,
  asOne: boolean,
  depth = 0,
): string | undefined {
  const { def } = scope;
  if (def.generator) return undefined;
  const place: AnswerPlace = { scope, objects, def, isTask: true, isSent: false, tells: false };
  if (keepsFailures(place, asOne) || raisesOnlyIfAsked(scope, call, objects))
    return 'what it calls goes on where it fails';
  if (saysWhetherDone(def)) return 'what it calls says whether it was done, and is not asked';
  if (comesBackAlike(place) || isToldWhetherTo(place, call) || saysThatItSkips(def))
    return 'what it calls may do nothing';
  if (depth >= MAX_DEPTH) return undefined;
  // A service that only hands on to what does it.
  const below = callsOf(def, place).filter(({ stmt }) => stmt.kind === 'return' || !isIdle(stmt, place));
  const [only, second] = below;
  if (!only || second || isLookedAt(only.stmt, def)) return undefined;
  return functionsRun(only.call, place)
    .map((one) => doubtOfRun(one, objects, asOne, depth + 1))
    .find((one) => one !== undefined);
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

/** `if not found: return "OK"`, and `return "OK"` below what is done. */
function comesBackAlike(place: AnswerPlace): boolean {
  const { stmts } = place.def.body;
  const last = stmts.at(-1);
  const end = last?.kind === 'return' ? last.value : undefined;
  if (end?.kind !== 'constant' || end.type !== 'str') return false;
  const at = stmts.findIndex((stmt) => {
    const body = stmt.kind === 'if' ? stmt.body.stmts : [];
    const left = body.at(-1);
    return (
      left?.kind === 'return' &&
      left.value?.kind === 'constant' &&
      left.value.value === end.value &&
      body.every((inner) => isIdle(inner, place))
    );
  });
  return (
    at >= 0 &&
    stmts.slice(0, at).every((one) => !isDeed(one, place)) &&
    stmts.slice(at + 1).some((one) => !isIdle(one, place))
  );
}

/** `if not enabled: logger.info("Skipping …"); return`, also in a `with`. */
function saysThatItSkips({ body }: FunctionDef): boolean {
  const stmts = body.stmts.flatMap((stmt) => (stmt.kind === 'with' ? stmt.body.stmts : [stmt]));
  return stmts.some((stmt) => {
    const last = stmt.kind === 'if' ? stmt.body.stmts.at(-1) : undefined;
    return (
      stmt.kind === 'if' &&
      last?.kind === 'return' &&
      (!last.value || (last.value.kind === 'constant' && /^(None|False)$/.test(last.value.value))) &&
      stmt.body.stmts.some(saysSkipped)
    );
  });
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
