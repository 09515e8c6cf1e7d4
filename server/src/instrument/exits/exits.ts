import type { Block, Expr, FunctionDef, Raise, Return, Stmt, Try, With } from '../../python/tree.ts';
import { blocksOf, dottedName, expressionsOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import type { Scope } from '../../types/scope.ts';
import { givesResponse, isMadeAnswer } from '../answers/answer-decorators.ts';
import { isBeside } from './beside.ts';
import { isAfterword, isBotRefusal, isTalk, workingBranch } from './bot-exits.ts';
import { valuesAt, type Trail } from '../code/bound-values.ts';
import { boundTo } from './certain-answers.ts';
import { doubtOfWays } from './certain-exits.ts';
import { completes, endOf, falls } from '../code/control-flow.ts';
import { conversationBegins } from './conversation.ts';
import type { CountPoint, StatusSource } from './count-point.ts';
import { isFormElsewhere, withoutForms } from './form-pages.ts';
import { doubtOfEnd, judgeExit } from './guards.ts';
import { argument } from '../code/literals.ts';
import type { Handler } from '../frameworks/handlers.ts';
import type { Objects } from '../code/objects.ts';
import { isDjangosAtomic } from './on-commit.ts';
import { operationEnd } from './operation-end.ts';
import { isPreparation, onlyBranch } from './preparation.ts';
import { mayFail } from '../answers/response-classes.ts';
import { requestOf } from '../frameworks/requests.ts';
import { responseStatus, type ResponseStatus } from '../answers/responses.ts';
import { asksItsStatus, statusSet } from '../answers/status-set.ts';
import { isSubscription, streamedCall } from '../answers/streamed.ts';
import { isCaught, isPlain, isSuccessRaise } from '../answers/success-raises.ts';
import { isTransaction, transactionAround } from './transactions.ts';

/** `doubt`: why a person should look at the points first; undefined where they are sure. */
export type Exits =
  | {
      readonly points: readonly CountPoint[];
      readonly doubt: string | undefined;
      /** Some of the points are inside of a transaction of Django's, which can be told what to do once it is committed. */
      readonly isInTransaction?: boolean;
    }
  | { readonly refused: string };

interface Context {
  /** The ways out that nobody can tell from failures, and why. */
  readonly doubts: { readonly point: CountPoint | undefined; readonly reason: string }[];
  /** The returns that say by their status, or by what they hold, that they are errors. */
  readonly errors: Set<Stmt>;
  /** The points that are inside of a transaction of Django's. */
  readonly inTransaction: Set<CountPoint>;
  readonly def: FunctionDef;
  /** It is only ever asked to change something. */
  readonly writes: boolean;
  readonly framework: string;
  readonly isBot: boolean;
  readonly isBeside: (stmt: Try) => boolean;
  /** It answers with what it returns. */
  readonly answers: boolean;
  /** The framework takes no `None` for an answer. */
  readonly needsAnswer: boolean;
  readonly scope: Scope;
  readonly objects: Objects;
}

/**
 * Where a handler succeeds: its returns that are not error responses, what it raises to redirect, and its end where it
 * is reached. Any other `raise`, `abort(…)`, returns in `except` clauses and error responses do not count.
 *
 * @param scope the function's own scope.
 */
export function successPaths(
  def: FunctionDef,
  { kind, methods, framework }: Pick<Handler, 'kind' | 'methods' | 'framework'>,
  scope: Scope,
  objects: Objects,
): Exits {
  const writes =
    kind === 'task' || (methods.length > 0 && methods.every((one) => /^(POST|PUT|PATCH|DELETE)$/.test(one)));
  // Where every way that answers says what with, one that says nothing is none that the framework takes.
  const needsAnswer = kind === 'route' && /^(flask|django)$/.test(framework);
  const answers = kind === 'route' && framework !== 'tornado';
  const context: Context = {
    def,
    framework,
    isBot: kind === 'bot',
    answers,
    writes,
    needsAnswer,
    scope,
    objects,
    doubts: [],
    errors: new Set(),
    inTransaction: new Set(),
    isBeside: (stmt) =>
      isBeside(stmt, { def, asked: kind === 'bot' ? 'either' : requestOf({ methods }, def) }),
  };
  if (
    def.body.stmts.every(
      (stmt) =>
        stmt.kind === 'pass' ||
        (stmt.kind === 'return' && !stmt.value) ||
        (stmt.kind === 'expr' && stmt.value.kind === 'constant'),
    )
  )
    return { refused: 'it does nothing yet' };
  if (kind === 'websocket') {
    const begun = conversationBegins(def);
    if (begun) return { points: [begun], doubt: undefined };
  }
  const points: CountPoint[] = [];
  const problem = collect(def.body, context, points, []) ?? collectEnd(context, points);
  if (problem !== undefined) return { refused: problem };
  if (points.length === 0) return { refused: 'no way through it was recognised as a success' };
  const doubted = new Set(context.doubts.map(({ point }) => point));
  const sure = points.filter((point) => !doubted.has(point));
  const isTask = kind === 'task';
  const everywhere = withoutForms(sure.length > 0 ? sure : points, def);
  const branch = writes && context.doubts.length === 0 ? onlyBranch(def, everywhere, context) : undefined;
  const transaction = branch?.within.find(isTransaction);
  const isMoved = branch !== undefined && (!transaction || isDjangos(transaction, context));
  const counted: readonly CountPoint[] = isMoved ? [{ kind: 'after', stmt: branch.end }] : everywhere;
  return {
    points: counted,
    isInTransaction:
      (isMoved && transaction !== undefined) || counted.some((point) => context.inTransaction.has(point)),
    doubt:
      context.doubts[0]?.reason ??
      (runsInSilence(def) ? 'what it hands on to be run may fail in silence' : undefined) ??
      doubtOfWays(
        { kind, methods },
        counted,
        context.errors,
        {
          def,
          scope,
          objects,
          // What they give back is data, and no answer that could be an error.
          isTask: isTask || kind === 'bot' || /^(fastapi|litestar)$/.test(framework),
          // Flask's functions in classes give data as well.
          isSent:
            (!isMadeAnswer(def, scope, objects) &&
              (framework === 'django' ||
                (framework === 'flask' && scope.kind === 'function' && scope.fn.owner === undefined))) ||
            (kind === 'route' && /^(aiohttp|sanic)$/.test(framework) && givesResponse(def, scope, objects)),
        },
        isMoved ? branch.stmt : undefined,
      ),
  };
}

/** The end of the function, where it is reached. */
function collectEnd(context: Context, points: CountPoint[]): string | undefined {
  const { body } = context.def;
  if (!falls(body, context)) return undefined;
  if (context.needsAnswer && hasReturn(body)) return undefined;
  const end = endOf(body, context);
  if (!end) return 'its end is reached only when something failed';
  const set = statusSet([{ block: body, at: body.stmts.length }], context, paramsOf(context), undefined);
  if (set?.kind === 'error') return undefined;
  const operation = operationEnd([{ block: body, at: body.stmts.length }], true, undefined, context);
  if (operation?.kind === 'failed') return undefined;
  if (operation?.kind === 'moved' && !set && body.stmts.at(-1)?.kind !== 'try') {
    const ends = operation.to.map((one) => endOf(one, context));
    if (ends.every((one) => one !== undefined)) {
      for (const one of ends) addEnd(one, points);
      return undefined;
    }
  }
  // `if done: …` and `else: await message.answer("…")`, whatever is said after it.
  const step = context.isBot ? body.stmts.findLast((one) => !isTalk(one, context)) : undefined;
  const working = step?.kind === 'if' ? workingBranch(step, context) : undefined;
  const workEnd = working && endOf(working, context);
  if (workEnd) {
    addEnd(workEnd, points);
    return undefined;
  }
  const reason =
    doubtOfEnd(body, context) ??
    (context.framework === 'tornado' && answersElsewhere(context.def)
      ? 'another method answers, and may do so with an error'
      : context.answers && returnsValue(body)
        ? 'a way through it answers with nothing'
        : undefined);
  if (reason !== undefined) context.doubts.push({ point: undefined, reason });
  points.push({ kind: 'after', stmt: end, ...(set ? { status: set } : {}) });
  return undefined;
}

function paramsOf({ def }: Context): readonly string[] {
  return def.params.map((param) => param.name);
}

/** Gathers the returns that count; the answer is a reason to leave the handler alone. */
function collect(block: Block, context: Context, points: CountPoint[], outer: Trail): string | undefined {
  for (const [at, stmt] of block.stmts.entries()) {
    const trail = [...outer, { block, at }];
    switch (stmt.kind) {
      case 'return': {
        const problem = countReturn(stmt, trail, context, points);
        if (problem !== undefined) return problem;
        break;
      }
      case 'raise':
        countRaise(stmt, trail, context, points);
        break;
      case 'try': {
        const inside =
          collect(stmt.body, context, points, trail) ??
          (stmt.orElse && collect(stmt.orElse, context, points, trail));
        if (inside !== undefined) return inside;
        // What an `except` clause returns stands for a failure; what a `finally` returns, for anything.
        if (stmt.finalBody && hasReturn(stmt.finalBody)) return 'it returns from a finally block';
        break;
      }
      case 'function':
      case 'class':
        break;
      default:
        for (const inner of blocksOf(stmt)) {
          const inside = collect(inner, context, points, trail);
          if (inside !== undefined) return inside;
        }
    }
    // Nothing below is ever run.
    if (!completes(stmt, context)) return undefined;
  }
  return undefined;
}

function countRaise(stmt: Raise, trail: Trail, context: Context, points: CountPoint[]): void {
  if (!isSuccessRaise(stmt, context, bindings(trail, context)) || isCaught(stmt, trail)) return;
  const set = statusSet(trail, context, paramsOf(context), undefined);
  const judgement = judgeExit(stmt, trail, context.def, context, context.writes);
  if (set?.kind === 'error' || judgement === 'fails') return;
  const status = set ? { status: set } : {};
  const point: CountPoint = isPlain(stmt, context)
    ? { kind: 'before', stmt, ...status }
    : { kind: 'bound', stmt, value: stmt.exception!, ...status };
  points.push(point);
  if (judgement !== 'counts') context.doubts.push({ point, reason: judgement.doubt });
}

function countReturn(stmt: Return, trail: Trail, context: Context, points: CountPoint[]): string | undefined {
  const { value } = stmt;
  // Celery's raises, and the task is not done.
  if (value && isOnTask(value, /^retry$/)) {
    context.errors.add(stmt);
    return undefined;
  }
  // Django and Flask take no `None` for an answer; what was sent and is not taken shows the page again.
  const isNothing = context.needsAnswer && value?.kind === 'constant' && value.type === 'None';
  if (isNothing || (value && context.writes && isPageAgain(value, trail, context))) {
    context.errors.add(stmt);
    return undefined;
  }
  const said: ResponseStatus = value ? statusOf(value, trail, context) : { kind: 'success' };
  if (said.kind === 'error') {
    context.errors.add(stmt);
    return undefined;
  }
  const name = value?.kind === 'name' ? value.id : undefined;
  const set = statusSet(trail, context, paramsOf(context), name);
  const judgement =
    context.isBot && isBotRefusal(stmt, trail, context.def, context)
      ? 'fails'
      : context.isBot && isAfterword(stmt, trail, context)
        ? 'counts'
        : judgeExit(stmt, trail, context.def, context, context.writes);
  if (set?.kind === 'error') context.errors.add(stmt);
  if (set?.kind === 'error' || judgement === 'fails') return undefined;
  if (said.kind === 'mixed') return 'what it returns may be an error, and does not say so by a status';
  if (value) {
    const streamed = countStreamed(stmt, value, context, points);
    if (streamed !== 'no') return streamed.refused;
    if (
      name !== undefined &&
      isBoundStream([...bindings(trail, context)(name), ...boundTo(name, context.def)], context)
    )
      return 'its response is streamed, and bound before it is returned';
  }
  const status: StatusSource | undefined =
    set ??
    (said.kind === 'dynamic'
      ? { kind: 'expression', expr: said.expr }
      : said.kind === 'carried'
        ? { kind: 'value', attribute: said.attribute }
        : name !== undefined && asksItsStatus(name, context.def)
          ? { kind: 'value', attribute: '.status_code' }
          : undefined);
  const isBound =
    value !== undefined &&
    value.kind !== 'constant' &&
    // Celery's `self.replace(…)` raises, too: what follows it is never run.
    !isOnTask(value, /^replace$/) &&
    (mayFail(value, context) || (said.kind === 'carried' && name === undefined));
  const operation = operationEnd(trail, !isBound, value, context);
  if (operation?.kind === 'failed') return undefined;
  if (operation?.kind === 'moved' && !status && judgement === 'counts') {
    const ends = operation.to.map((one) => endOf(one, context));
    if (ends.every((end) => end !== undefined)) {
      for (const end of ends) addEnd(end, points);
      return undefined;
    }
  }
  const transaction = transactionAround(trail);
  const isPlain = value === undefined || value.kind === 'name' || value.kind === 'constant';
  const point: CountPoint = {
    ...(transaction?.isLast
      ? {
          kind: 'outside',
          stmt,
          around: transaction.stmt,
          value,
          isPlain: isPlain && trail.at(-1)!.block.stmts.length > 1,
        }
      : isBound
        ? { kind: 'bound', stmt, value }
        : { kind: 'before', stmt }),
    ...(status ? { status } : {}),
  };
  points.push(point);
  if (transaction && !transaction.isLast) {
    if (isDjangos(transaction.stmt, context)) context.inTransaction.add(point);
    else context.doubts.push({ point: undefined, reason: 'it counts before the transaction is committed' });
  }
  if (judgement !== 'counts') context.doubts.push({ point, reason: judgement.doubt });
  else if (said.kind === 'success' && said.inDoubt)
    context.doubts.push({ point: undefined, reason: 'a function that it calls may answer with an error' });
  else if (value && (name === undefined ? [value] : bindings(trail, context)(name)).some(handsOn))
    context.doubts.push({ point: undefined, reason: 'it hands on what something else answers' });
  else if (value && isUnknownHandler(value, context))
    context.doubts.push({ point: undefined, reason: 'what it answers with cannot be followed' });
  else if (value && isFormElsewhere(value, context))
    context.doubts.push({ point: undefined, reason: 'another function shows its form and takes it' });
  else if (operation)
    context.doubts.push({
      point: undefined,
      reason:
        operation.kind === 'doubt' ? operation.reason : 'it answers alike where an except clause went on',
    });
  return undefined;
}

/** `return self.get(request)` of a `post` that did nothing on its way there. */
function isPageAgain(value: Expr, trail: Trail, context: Context): boolean {
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

function isDjangos({ items }: With, { scope, objects }: Context): boolean {
  return items.some(
    ({ context }) => context.kind === 'call' && isDjangosAtomic(context, scope, objects.program),
  );
}

/**
 * Whether a handler hands a function of its own on to be run that takes its failures for itself:
 * `await with_indicator(update, ask)`.
 */
function runsInSilence(def: FunctionDef): boolean {
  const silent = new Set<string>();
  const handed = new Set<string>();
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'function') {
      walkOwnStatements(stmt.body.stmts, (inner) => {
        if (
          inner.kind === 'try' &&
          inner.clauses.some(({ body }) => body.stmts.every((one) => one.kind !== 'raise'))
        )
          silent.add(stmt.name);
      });
      return;
    }
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'call')
          for (const { value } of one.args) if (value.kind === 'name') handed.add(value.id);
      });
  });
  return [...silent].some((name) => handed.has(name));
}

/** Whether a request handler of Tornado's leaves it to another of its methods to write an answer. */
function answersElsewhere(def: FunctionDef): boolean {
  let answers = false;
  let delegates = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind !== 'call' || one.callee.kind !== 'attribute') return;
        const { object, name } = one.callee;
        if (object.kind !== 'name' || object.id !== 'self') return;
        if (/^(write|finish|render|redirect|set_status|flush|write_\w+|render_\w+|finish_\w+)$/.test(name))
          answers = true;
        else if (!/^(get_|set_|prepare|check_xsrf|require_|clear_|add_header|log)/.test(name))
          delegates = true;
      });
  });
  return delegates && !answers;
}

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
function isUnknownHandler(value: Expr, { scope, objects }: Context): boolean {
  const made = value.kind === 'await' ? value.value : value;
  return (
    made.kind === 'call' &&
    made.callee.kind === 'name' &&
    /^_?handle_/.test(made.callee.id) &&
    objects.functionKey(objects.locate(made.callee, scope)) === undefined
  );
}

function addEnd(stmt: Stmt, points: CountPoint[]): void {
  if (!points.some((one) => one.kind === 'after' && one.stmt === stmt)) points.push({ kind: 'after', stmt });
}

function statusOf(value: Expr, trail: Trail, context: Context): ResponseStatus {
  const { scope, objects } = context;
  return responseStatus(value, { scope, objects, valuesOf: bindings(trail, context) });
}

/** What names may hold at the end of a trail. */
function bindings(trail: Trail, context: Context): (name: string) => readonly (Expr | undefined)[] {
  return (name) => valuesAt(name, trail, (block) => falls(block, context));
}

function isBoundStream(values: readonly (Expr | undefined)[], { scope, objects }: Context): boolean {
  return values.some((one) => one !== undefined && streamedCall(one, scope, objects) !== undefined);
}

/** A response that is made while it is sent counts when it has been; `no` for another one. */
function countStreamed(
  stmt: Return,
  value: Expr,
  context: Context,
  points: CountPoint[],
): 'no' | { readonly refused: string | undefined } {
  const streamed = streamedCall(value, context.scope, context.objects);
  if (!streamed) return 'no';
  const inner =
    streamed.generator === undefined ? undefined : nestedGenerator(streamed.generator, context.def);
  if (inner) {
    // One that goes on until whoever listens has left counts when it begins.
    if (isSubscription(inner)) {
      points.push({ kind: 'before', stmt, atStart: true });
      return { refused: undefined };
    }
    // A generator that is made here counts when it has given its last item.
    const nested = pointsOfGenerator(inner, context);
    if (!nested) return { refused: 'its response is streamed by a generator that never ends well' };
    for (const point of nested) if (!points.some((one) => one.stmt === point.stmt)) points.push(point);
    return { refused: undefined };
  }
  if (streamed.background === undefined || argument(streamed.call, 'background'))
    return { refused: 'its response is streamed by a generator that is not its own' };
  points.push({ kind: 'background', stmt, call: streamed.call, module: streamed.background });
  return { refused: undefined };
}

function nestedGenerator(name: string, def: FunctionDef): FunctionDef | undefined {
  let found: FunctionDef | undefined;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'function' && stmt.name === name && stmt.generator) found = stmt;
  });
  return found;
}

function pointsOfGenerator(def: FunctionDef, context: Context): readonly CountPoint[] | undefined {
  const inner: Context = { ...context, def };
  const points: CountPoint[] = [];
  const problem = collect(def.body, inner, points, []) ?? collectEnd(inner, points);
  return problem === undefined && points.length > 0 ? points : undefined;
}

/** Whether some way out gives a value. */
function returnsValue(block: Block): boolean {
  let found = false;
  walkOwnStatements(block.stmts, (stmt) => {
    if (
      stmt.kind === 'return' &&
      stmt.value &&
      !(stmt.value.kind === 'constant' && stmt.value.type === 'None')
    )
      found = true;
  });
  return found;
}

function hasReturn(block: Block): boolean {
  let found = false;
  walkOwnStatements(block.stmts, (stmt) => {
    if (stmt.kind === 'return') found = true;
  });
  return found;
}
