import type { Block, Call, Expr, FunctionDef, If, Stmt } from '../../../python/tree.ts';
import { walkOwnStatements } from '../../../python/walk.ts';
import type { Scope } from '../../../types/scope.ts';
import { deedOf } from '../../answers/answers.ts';
import { falls } from '../../code/control-flow.ts';
import { isTalk, works } from '../bot-exits.ts';
import { type AnswerPlace, hides, ownFunction, tellsOfFailure } from '../certain-answers.ts';
import { isDeed, isIdle } from '../deeds.ts';
import { isPreparation, makesAnswer, withoutWith } from '../preparation.ts';
import type { Ways } from './ways.ts';

/**
 * Why what is done may have failed all the same, or may not have been done: the one function that does it goes on where
 * it fails, or all that is done is in a branch.
 */
export function doubtOfWork({ points, place, asked, branch, kind }: Ways): string | undefined {
  if (branch) return undefined;
  const { def, isTask } = place;
  const all = def.body.stmts.flatMap(withoutWith);
  if (kind !== 'bot' && all.some((stmt) => isToldWithin(stmt, place)))
    return 'what it calls goes on where it fails';
  const steps = all.filter(
    (stmt) =>
      stmt.kind !== 'return' &&
      (kind === 'bot' ? works(stmt, place) : deedOf(stmt, place) === 'work' && !isPreparation(stmt, place)),
  );
  // Besides it only values are found: `message = email.as_json()` of what is not sent.
  const branching = steps.find(
    (stmt): stmt is If =>
      stmt.kind === 'if' &&
      worksInOne(stmt, place) &&
      (steps.length === 1 ||
        (stmt.orElse !== undefined && steps.every((one) => one === stmt || finds(one, place)))),
  );
  const isBelow = points.some(
    (point) => branching && point.stmt.start >= branching.end && point.kind !== 'after',
  );
  if (
    branching &&
    falls(branching.body, place) &&
    (kind === 'task' || asked !== 'reads') &&
    isBelow &&
    !points.some(({ stmt }) => stmt.kind === 'return' && stmt.value && makesAnswer(stmt.value, place))
  )
    return 'all that it does is in a branch';
  const [only, second] = steps;
  if (!only || second) return undefined;
  const value = only.kind === 'expr' || only.kind === 'assign' ? only.value : undefined;
  const call = value?.kind === 'await' ? value.value : value;
  if (call?.kind !== 'call') return undefined;
  // A method that the task's own class has, which may keep what failed to itself.
  if (isTask && isOwnMethod(call) && ownFunction(call, place) === undefined)
    return 'what it does cannot be followed';
  // Whether it was done is asked of what it gives back.
  if (isAskedFor(only, place.def)) return undefined;
  const scope = scopeOf(call, place);
  if (scope?.kind !== 'function') return undefined;
  const isKept = scope.def.body.stmts.some(
    (stmt) => stmt.kind === 'try' && hides(stmt, { ...place, scope, def: scope.def }),
  );
  if (isKept) return 'what it calls goes on where it fails';
  const inner: AnswerPlace = { ...place, scope, def: scope.def };
  return kind === 'bot' &&
    scope.def.body.stmts.some((stmt) => stmt.kind === 'if' && onlyTalks(stmt.body, inner))
    ? 'what it calls may only answer'
    : undefined;
}

/** Whether a function that is called tells whoever asked of a failure itself, and comes back. */
function isToldWithin(stmt: Stmt, place: AnswerPlace): boolean {
  const value = stmt.kind === 'expr' || stmt.kind === 'assign' ? stmt.value : undefined;
  const call = value?.kind === 'await' ? value.value : value;
  if (call?.kind !== 'call' || isAskedFor(stmt, place.def)) return false;
  const scope = scopeOf(call, place);
  return (
    scope?.kind === 'function' &&
    scope.def.body.stmts.some((one) => one.kind === 'try' && tellsOfFailure(one, { ...place, scope }))
  );
}

function scopeOf(call: Call, place: AnswerPlace): Scope | undefined {
  const key = ownFunction(call, place);
  const { program } = place.objects;
  return key === undefined ? undefined : program.functionScope(program.functionRef(key));
}

/** A value that is found by what surely changes nothing. */
function finds(stmt: Stmt, place: AnswerPlace): boolean {
  return stmt.kind === 'assign' && !isDeed(stmt, place);
}

/** Whether a branch does something and the other, if there is one, surely nothing: `message = email.as_json()`. */
function worksInOne({ body, orElse }: If, place: AnswerPlace): boolean {
  const works = (block: Block): boolean => block.stmts.some((one) => deedOf(one, place) === 'work');
  if (!orElse) return works(body);
  const isDone = (block: Block): boolean => block.stmts.some((one) => isDeed(one, place));
  const isOnlySaid = (block: Block): boolean =>
    block.stmts.every((one) => isIdle(one, place) || (one.kind === 'assign' && !isDeed(one, place)));
  return (isDone(body) && isOnlySaid(orElse)) || (isDone(orElse) && isOnlySaid(body));
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
