import type { Expr, FunctionDef, Return } from '../../python/tree.ts';
import { dottedName, lastName } from '../../python/walk.ts';
import { isHarmless, mayFail } from '../answers/response-classes.ts';
import { rendersWhatIsGiven } from '../answers/rendered.ts';
import { type ResponseStatus, responseStatus } from '../answers/responses.ts';
import { isMadeElsewhere } from '../answers/made-elsewhere.ts';
import { codeOf } from '../answers/status-codes.ts';
import { openStatus } from '../answers/open-statuses.ts';
import { asksItsStatus, statusSet } from '../answers/status-set.ts';
import { streamedCall } from '../answers/streamed.ts';
import { boundTo, type Trail } from '../code/bound-values.ts';
import { endOf } from '../code/control-flow.ts';
import { isAfterword, isBotRefusal } from './bot-exits.ts';
import { ownFunction } from './certain-answers.ts';
import type { CountPoint, StatusSource } from './count-point.ts';
import { countStreamed } from './counted-stream.ts';
import { type ExitContext, addEnd, bindings, isDjangos, paramsOf } from './exit-context.ts';
import { answersForClauses } from './flagged-answers.ts';
import { isFormElsewhere } from './form-pages.ts';
import { judgeExit } from './guards.ts';
import { operationEnd } from './operation-end.ts';
import { isPreparation } from './preparation.ts';
import { transactionAround } from './transactions.ts';

/**
 * One `return`: whether it counts, where, and why that is not sure. The answer is a reason to leave the whole handler
 * alone; undefined where there is none.
 */
export function countReturn(
  stmt: Return,
  trail: Trail,
  context: ExitContext,
  points: CountPoint[],
): string | undefined {
  const { value } = stmt;
  const said: ResponseStatus = value ? statusOf(value, trail, context) : { kind: 'success' };
  if (
    isNoAnswer(value, trail, context) ||
    said.kind === 'error' ||
    answersForClauses(stmt, trail.at(-1)!.block, context)
  ) {
    context.errors.add(stmt);
    return undefined;
  }
  const name = value?.kind === 'name' ? value.id : undefined;
  const set = statusSet(trail, context, paramsOf(context), name);
  const judgement = judgementOf(stmt, trail, context);
  if (set?.kind === 'error') context.errors.add(stmt);
  if (set?.kind === 'error' || judgement === 'fails') return undefined;
  if (said.kind === 'mixed') return 'what it returns may be an error, and does not say so by a status';
  if (value) {
    const streamed = countStreamed(stmt, value, context, points);
    if (streamed !== 'no') return streamed.refused;
    const bound =
      name === undefined ? [] : [...bindings(trail, context)(name), ...boundTo(name, context.def)];
    if (isBoundStream(bound, context)) return 'its response is streamed, and bound before it is returned';
  }
  const status = set ?? statusOfAnswer(said, value, trail, context);
  // Celery's `self.replace(…)` raises, too: what follows it is never run.
  const isAnswer = value !== undefined && value.kind !== 'constant' && !isOnTask(value, /^replace$/);
  const isCarried = said.kind === 'carried' && name === undefined;
  const isMade = isAnswer && (!isHarmless(value, context) || isCarried);
  // What is there already is asked for once more: a property may look it up.
  const isBound =
    isMade || (isAnswer && (mayFail(value, context) || rendersWhatIsGiven(value, context.def, context)));
  const operation = operationEnd(trail, !isMade, value, context);
  if (operation?.kind === 'failed') return undefined;
  if (operation?.kind === 'moved' && !status && judgement === 'counts') {
    const ends = operation.to.map((one) => endOf(one, context));
    if (ends.every((end) => end !== undefined)) {
      for (const end of ends) addEnd(end, points);
      return undefined;
    }
  }
  const transaction = transactionAround(trail, context.commits);
  const point = nothingBound(pointAt(stmt, trail, transaction, isBound, status), context);
  points.push(point);
  if (transaction && !transaction.isLast) {
    if (isDjangos(transaction.stmt, context)) context.inTransaction.add(point);
    else context.doubts.push({ point: undefined, reason: 'it counts before the transaction is committed' });
  }
  if (judgement !== 'counts') context.doubts.push({ point, reason: judgement.doubt });
  else {
    const reason = doubtOf(said, value, trail, context) ?? doubtOfOperation(operation);
    if (reason !== undefined) context.doubts.push({ point: undefined, reason });
  }
  return undefined;
}

/** What is returned is no answer: the task is tried again, or the page shown again. */
function isNoAnswer(value: Expr | undefined, trail: Trail, context: ExitContext): boolean {
  if (value === undefined) return false;
  // Celery's raises, and the task is not done.
  if (isOnTask(value, /^retry$/)) return true;
  // Django and Flask take no `None` for an answer; what was sent and is not taken shows the page again.
  if (trail.length > 1 && !context.writes && isNotYet(value, context)) return true;
  const isNothing = context.needsAnswer && value.kind === 'constant' && value.type === 'None';
  return isNothing || (context.writes && isPageAgain(value, trail, context));
}

/** `Response(status_code=202)` for what is got: it is being made, and whoever asked is to ask again. */
function isNotYet(value: Expr, { scope, objects }: ExitContext): boolean {
  return (
    value.kind === 'call' &&
    value.args.some(
      (one) => /^status(_code)?$/.test(one.keyword ?? '') && codeOf(one.value, scope, objects) === 202,
    )
  );
}

function judgementOf(stmt: Return, trail: Trail, context: ExitContext): ReturnType<typeof judgeExit> {
  if (context.isBot && isBotRefusal(stmt, trail, context.def, context)) return 'fails';
  if (context.isBot && isAfterword(stmt, trail, context)) return 'counts';
  return judgeExit(stmt, trail, context.def, context, context.writes);
}

/** Where the status of an answer is found; undefined where it says none. */
function statusOfAnswer(
  said: ResponseStatus,
  value: Expr | undefined,
  trail: Trail,
  context: ExitContext,
): StatusSource | undefined {
  if (said.kind === 'dynamic') return { kind: 'expression', expr: said.expr };
  if (said.kind === 'carried') return { kind: 'value', attribute: said.attribute };
  const name = value?.kind === 'name' ? value.id : undefined;
  const values = name === undefined ? [value] : bindings(trail, context)(name);
  if (
    (name !== undefined && asksItsStatus(name, context.def)) ||
    isMadeElsewhere(values, context.def, context)
  )
    return { kind: 'value', attribute: '.status_code' };
  const attribute = openStatus(values, context);
  return attribute === undefined ? undefined : { kind: 'value', attribute };
}

function pointAt(
  stmt: Return,
  trail: Trail,
  transaction: ReturnType<typeof transactionAround>,
  isBound: boolean,
  status: StatusSource | undefined,
): CountPoint {
  const { value } = stmt;
  const more = status ? { status } : {};
  if (transaction?.isLast) {
    const isPlain = value === undefined || value.kind === 'name' || value.kind === 'constant';
    const isAlone = trail.at(-1)!.block.stmts.length === 1;
    return { kind: 'outside', stmt, around: transaction.stmt, value, isPlain: isPlain && !isAlone, ...more };
  }
  return isBound && value ? { kind: 'bound', stmt, value, ...more } : { kind: 'before', stmt, ...more };
}

/** `return await jobs.start(key)` of what is declared to give `None`: no type checker lets that be bound to a name. */
function nothingBound(point: CountPoint, context: ExitContext): CountPoint {
  if (point.kind !== 'bound' || point.status) return point;
  const call = point.value.kind === 'await' ? point.value.value : point.value;
  const key = call.kind === 'call' ? ownFunction(call, context) : undefined;
  const def =
    key === undefined ? undefined : context.objects.program.declarations.functionAt(key).at(-1)?.def;
  const isNone = def?.returns?.kind === 'constant' && def.returns.type === 'None';
  // What a coroutine gives is there once it is awaited.
  if (!isNone || def.async !== (point.value.kind === 'await')) return point;
  return { ...point, givesNothing: context.def.body.stmts.at(-1) === point.stmt ? 'last' : 'early' };
}

/** Why it is not sure that an answer tells of a success; undefined where nothing speaks against it. */
function doubtOf(
  said: ResponseStatus,
  value: Expr | undefined,
  trail: Trail,
  context: ExitContext,
): string | undefined {
  if ((said.kind === 'success' || said.kind === 'carried') && said.inDoubt)
    return 'a function that it calls may answer with an error';
  if (value === undefined) return undefined;
  const values = value.kind === 'name' ? bindings(trail, context)(value.id) : [value];
  if (values.some(handsOn)) return 'it hands on what something else answers';
  if (values.some((one) => one && leadsToLogin(one, context)))
    return 'what it calls may lead to where somebody signs in';
  if (isUnknownHandler(value, context)) return 'what it answers with cannot be followed';
  if (isFormElsewhere(value, context)) return 'another function shows its form and takes it';
  return undefined;
}

function doubtOfOperation(operation: ReturnType<typeof operationEnd>): string | undefined {
  if (operation === undefined) return undefined;
  return operation.kind === 'doubt' ? operation.reason : 'it answers alike where an except clause went on';
}

/** `return self.get(request)` of a `post` that did nothing on its way there. */
function isPageAgain(value: Expr, trail: Trail, context: ExitContext): boolean {
  return (
    value.kind === 'call' &&
    value.callee.kind === 'attribute' &&
    value.callee.name === 'get' &&
    value.callee.object.kind === 'name' &&
    value.callee.object.id === 'self' &&
    trail.every(({ block, at }) => block.stmts.slice(0, at).every((one) => isPreparation(one, context)))
  );
}

/** `self.retry(…)`, `self.replace(…)` of a Celery task. */
function isOnTask(value: Expr, name: RegExp): boolean {
  return (
    value.kind === 'call' &&
    value.callee.kind === 'attribute' &&
    value.callee.object.kind === 'name' &&
    /^(self|task)$/.test(value.callee.object.id) &&
    name.test(value.callee.name)
  );
}

/** `return vote(request, 1)` of another view that is for those who are signed in: others are sent there, which is no error. */
function leadsToLogin(value: Expr, context: ExitContext): boolean {
  const call = value.kind === 'await' ? value.value : value;
  const key = call.kind === 'call' ? ownFunction(call, context) : undefined;
  const def =
    key === undefined ? undefined : context.objects.program.declarations.functionAt(key).at(-1)?.def;
  const asks = (one: FunctionDef): boolean =>
    one.decorators.some(({ value: decorator }) =>
      ASKS_LOGIN.test(lastName(decorator.kind === 'call' ? decorator.callee : decorator) ?? ''),
    );
  return def !== undefined && asks(def) && !asks(context.def);
}

const ASKS_LOGIN =
  /^(login_required|permission_required|user_passes_test|staff_member_required|fresh_login_required)$/;

/** `return await self.proxy(request)`: whether that failed is said by another program. */
function handsOn(value: Expr | undefined): boolean {
  const made = value?.kind === 'await' ? value.value : value;
  if (made?.kind !== 'call') return false;
  const { callee } = made;
  const name = callee.kind === 'attribute' ? callee.name : callee.kind === 'name' ? callee.id : '';
  // `await chief_client.reset(project, request=request)`: another instance takes the whole request.
  const isRemote =
    callee.kind === 'attribute' &&
    /client|upstream|chief|remote|leader/i.test(dottedName(callee.object) ?? '');
  if (isRemote && made.args.some(({ value: given }) => given.kind === 'name' && given.id === 'request'))
    return true;
  return /(^|_)(proxy|proxied|forward|dispatch|delegate|relay|pass_?through|call_next)(_|$)/i.test(name);
}

/** `return await handle_upload(file)` of a function that is not found. */
function isUnknownHandler(value: Expr, { scope, objects }: ExitContext): boolean {
  const made = value.kind === 'await' ? value.value : value;
  return (
    made.kind === 'call' &&
    made.callee.kind === 'name' &&
    /^_?handle_/.test(made.callee.id) &&
    objects.functionKey(objects.locate(made.callee, scope)) === undefined
  );
}

function statusOf(value: Expr, trail: Trail, context: ExitContext): ResponseStatus {
  const { scope, objects } = context;
  return responseStatus(value, { scope, objects, valuesOf: bindings(trail, context) });
}

function isBoundStream(values: readonly (Expr | undefined)[], { scope, objects }: ExitContext): boolean {
  return values.some((one) => one !== undefined && streamedCall(one, scope, objects) !== undefined);
}
