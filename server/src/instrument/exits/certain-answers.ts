import type { Block, Call, Expr, FunctionDef, Stmt } from '../../python/tree.ts';
import { dottedName, lastName, walkOwnStatements } from '../../python/walk.ts';
import type { Scope } from '../../types/scope.ts';
import {
  deedOf,
  destinationOf,
  isErrorLog,
  isLog,
  isPage,
  isRedirect,
  saysOutcomeInBody,
} from '../answers/answers.ts';
import { boundTo } from '../code/bound-values.ts';
import { calledByType } from '../code/called-functions.ts';
import { falls, type Names } from '../code/control-flow.ts';
import { isDeed, isIdle } from './deeds.ts';
import { takesForm } from './form-pages.ts';
import { isLookup } from './operation-end.ts';
import { methodAbove, methodOf } from '../frameworks/framework.ts';
import { isResponseClass } from '../answers/response-classes.ts';
import { givenStatus, responseStatus } from '../answers/responses.ts';
import { codeOf } from '../answers/status-codes.ts';

/** What an answer is judged by besides its own text. */
export interface AnswerPlace extends Names {
  readonly def: FunctionDef;
  /** A task's result says nothing by what it is called. */
  readonly isTask: boolean;
  /** It is only asked to tell something. */
  readonly tells: boolean;
  /** What is returned is what the framework sends, and no data that it makes an answer of. */
  readonly isSent: boolean;
  /** The names that are looked into already. */
  readonly seen?: readonly string[];
  /** The call that gives the function's parameters, and what names mean there. */
  readonly given?: { readonly call: Call; readonly scope: Scope };
}

/**
 * Why a returned value may be something else than the answer of an operation that succeeded; undefined where it is
 * surely no failure: data, a page, a response with a status that is written down, what REST framework's own methods give,
 * or what a function of the project gives that has nothing but such answers.
 */
export function doubtOfAnswer(value: Expr, place: AnswerPlace, depth = 0): string | undefined {
  switch (value.kind) {
    case 'await':
    case 'starred':
      return doubtOfAnswer(value.value, place, depth);
    case 'conditional':
      return doubtOfAnswer(value.then, place, depth) ?? doubtOfAnswer(value.otherwise, place, depth);
    case 'bool':
      return doubtOfAnswer(value.left, place, depth) ?? doubtOfAnswer(value.right, place, depth);
    case 'tuple':
      return value.items[0] && doubtOfAnswer(value.items[0], place, depth);
    case 'name': {
      const { seen = [] } = place;
      if (seen.includes(value.id)) return undefined;
      const inner = { ...place, seen: [...seen, value.id] };
      const bound = boundTo(value.id, place.def);
      // `return NOT_FOUND`: a response that is made once, elsewhere.
      if (!place.isTask && bound.length === 0 && /^[A-Z][A-Z0-9_]+$/.test(value.id))
        return 'what it answers with cannot be followed';
      return bound.map((one) => doubtOfAnswer(one, inner, depth)).find((one) => one !== undefined);
    }
    case 'call':
      return doubtOfCall(value, place, depth);
    default:
      return undefined;
  }
}

/** What makes an answer of what it is given, and nothing else. */
const MAKERS =
  /^(render\w*|redirect\w*|jsonify|json_response|make_response|send_file|send_from_directory|stream_template|dumps|marshal|TemplateResponse|to_response|serialize\w*|dump|to_(dict|json|representation)|model_dump|dict|list|tuple|set|str|len|get_json|get_paginated_response|response_class)$/;

/** What REST framework's mixins do, and raise where they cannot. */
const REST_METHODS = /^(list|create|retrieve|update|partial_update|destroy|get|post|put|patch|delete)$/;

/** Functions that answer in a way of their own. */
const ANSWERS =
  /(^|_)(login|authorize|authenticate|handle|handler|dispatch|process|proxy|forward|respond|response|view|callback|perform|step|wrap|execute|attempt|try)(_|$)/;

function doubtOfCall(call: Call, place: AnswerPlace, depth: number): string | undefined {
  const { scope, isTask } = place;
  const { callee } = call;
  const last = lastName(callee) ?? '';
  if (!isTask && hasOpenStatus(call, place)) return 'its status is known only when it runs';
  if (isResponseClass(call, place) || isPage(call)) return undefined;
  const own = ownFunction(call, place);
  if (own !== undefined) return depth < 2 ? doubtOfFunction(own, call, place, depth + 1) : undefined;
  if (callee.kind === 'attribute' && isOwnObject(callee.object)) {
    if (isTask) return undefined;
    const cls = scope.kind === 'function' ? scope.fn.owner?.key : undefined;
    const isRest = cls !== undefined && isRestClass(cls, place);
    if (isRest && REST_METHODS.test(last)) return undefined;
    if (/^(get|head)$/.test(last)) return undefined;
    if (MAKERS.test(last) || /^(get|make|build|paginate|to)_/.test(last)) return undefined;
    return 'what it answers with is made by a class that cannot be followed';
  }
  if (isTask || MAKERS.test(last) || /Response\w*$|_response$/.test(last)) return undefined;
  // `retarget(HttpResponse(), "#items")`: something is added to an answer.
  const [first] = call.args;
  if (first?.value.kind === 'call' && (isResponseClass(first.value, place) || isPage(first.value)))
    return doubtOfAnswer(first.value, place, depth);
  // `library.get_titles(…)` of what is only asked to tell something.
  if (place.tells && isLookup(call) && !ANSWERS.test(last)) return undefined;
  return place.isSent || ANSWERS.test(last) ? 'what it answers with cannot be followed' : undefined;
}

function isRestClass(cls: string, { objects }: Names): boolean {
  return objects.ancestry(cls).names.some((one) => /^(rest_framework|adrf|drf)\b/.test(one));
}

/** `self` and `super()`. */
function isOwnObject(expr: Expr): boolean {
  return (
    (expr.kind === 'name' && expr.id === 'self') ||
    (expr.kind === 'call' && expr.callee.kind === 'name' && expr.callee.id === 'super')
  );
}

/** `Response(data, status=upstream.status_code)`: a status that is neither written down nor left as it is. */
function hasOpenStatus(call: Call, place: AnswerPlace): boolean {
  if (!isResponseClass(call, place)) return false;
  const given = call.args.find((one) => one.keyword === 'status' || one.keyword === 'status_code')?.value;
  if (!given) return false;
  const isSuccess = (one: Expr): boolean => {
    if (one.kind === 'conditional') return isSuccess(one.then) && isSuccess(one.otherwise);
    const code = codeOf(one, place.scope, place.objects);
    return code !== undefined && code < 400;
  };
  // `HTTP_200_OK`, imported by its name.
  if (codeOf(given, place.scope, place.objects) !== undefined) return !isSuccess(given);
  if (given.kind === 'name') {
    const values = boundTo(given.id, place.def);
    // `def answer(status, body)`, whose caller says which.
    if (values.length === 0 && place.given && place.scope.kind === 'function')
      return (
        givenStatus(given, place.given.call, place.scope, place.given.scope, place.objects)?.kind !==
        'success'
      );
    return values.length === 0 || !values.every(isSuccess);
  }
  return !isSuccess(given);
}

/**
 * The function of the project that a call runs: by its name, a method of the object's own class or of one above it, or one
 * of what the object is by its type.
 */
export function ownFunction(call: Call, { scope, objects }: Names): string | undefined {
  const { callee } = call;
  let key = objects.functionKey(objects.locate(callee, scope));
  if (
    key === undefined &&
    callee.kind === 'attribute' &&
    isOwnObject(callee.object) &&
    scope.kind === 'function' &&
    scope.fn.owner
  ) {
    const { key: cls } = scope.fn.owner;
    key =
      callee.object.kind === 'call'
        ? methodAbove(cls, callee.name, objects)
        : methodOf(cls, callee.name, objects);
  }
  key ??= calledByType(call, { scope, objects });
  return key === undefined || key.startsWith('pack:/') || /\/(site|dist)-packages\//.test(key)
    ? undefined
    : key;
}

/** The same of a function whose answer is handed on: it goes on after no failure, and takes no form. */
function doubtOfFunction(
  key: string,
  call: Call,
  { scope: outer, objects, isTask, isSent, tells }: AnswerPlace,
  depth: number,
): string | undefined {
  const scope: Scope | undefined = objects.program.functionScope(objects.program.functionRef(key));
  if (scope?.kind !== 'function' || scope.def.generator) return undefined;
  const given = { call, scope: outer };
  const place: AnswerPlace = { scope, objects, def: scope.def, isTask, isSent, tells, given };
  let found: string | undefined;
  let redirects = 0;
  let returns = 0;
  let works = false;
  const said = new Set<string>();
  walkOwnStatements(scope.def.body.stmts, (stmt) => {
    if (stmt.kind === 'try' && hides(stmt, place))
      found ??= 'what it hands on may be what was made of a failure';
    if (stmt.kind === 'if' && goesOnWithAnother(stmt.body, place))
      found ??= 'what it hands on may be what was made of a failure';
    if (stmt.kind === 'if' && takesForm(stmt.test)) found ??= 'another function shows its form and takes it';
    if (stmt.kind === 'expr' && deedOf(stmt, place) === 'work') works = true;
    if (stmt.kind !== 'return') return;
    returns++;
    if (stmt.value && isRedirect(stmt.value) && destinationOf(stmt.value) === 'error') works = true;
    if (stmt.value && isRedirect(stmt.value)) redirects++;
    if (stmt.value && responseStatus(stmt.value, place).kind === 'error')
      found ??= 'what it hands on may be an error';
    if (stmt.value && saysOutcomeInBody(stmt.value)) found ??= 'whether it succeeded is said by its answer';
    const first = stmt.value?.kind === 'tuple' ? stmt.value.items[0] : stmt.value;
    if (first?.kind === 'constant' && first.type === 'bool') said.add(first.value);
    if (stmt.value) found ??= doubtOfAnswer(stmt.value, place, depth);
  });
  // `return False` where it was not done.
  if (!tells && said.size > 1) found ??= 'whether it succeeded is said by its answer';
  // A function that only finds out where to go is no second operation.
  if (works && redirects > 0 && returns > 1) found ??= 'what it hands on may lead elsewhere';
  return found;
}

/** `logger.error("no such theme")`, and `theme = DEFAULT`: it goes on with something else. */
function goesOnWithAnother(body: Block, names: Names): boolean {
  return (
    falls(body, names) &&
    body.stmts.some(isLogged) &&
    body.stmts.some((one) => one.kind === 'assign' && one.targets.every(({ kind }) => kind === 'name'))
  );
}

/**
 * Whether a `try` of a called function hides that the operation failed: something is done in it, or what it gives in place
 * of an answer may be anything.
 */
export function hides(stmt: Stmt & { kind: 'try' }, place: AnswerPlace): boolean {
  if (!swallows(stmt, place)) return false;
  const isLookUp = place.tells
    ? !stmt.body.stmts.some((one) => isDeed(one, place))
    : stmt.body.stmts.every((one) => one.kind === 'return' || isIdle(one, place));
  if (!isLookUp) return true;
  // What tells something is told with what there is; an answer of a page's may be one of another kind.
  let answers = false;
  for (const { body } of stmt.clauses)
    walkOwnStatements(body.stmts, (one) => {
      if (one.kind === 'return') answers = true;
    });
  return answers && (place.isSent || !place.tells);
}

/** Whether a `try` hides a failure from whoever called. */
function swallows(stmt: Stmt & { kind: 'try' }, names: Names): boolean {
  return stmt.clauses.some((clause) => {
    let returns = false;
    walkOwnStatements(clause.body.stmts, (one) => {
      if (one.kind === 'return') returns = true;
    });
    if (!returns && !isPassedBy(clause.body) && !falls(clause.body, names)) return false;
    // Whoever called hears of it by a status.
    const last = clause.body.stmts.at(-1);
    if (last?.kind === 'return' && last.value && isErrorByStatus(last.value, names)) return false;
    const types = clause.types.flatMap((one) => (one.kind === 'tuple' ? one.items : [one]));
    return types.length === 0 || !types.every((one) => isQuestion(dottedName(one) ?? ''));
  });
}

/** Whether a clause goes on with the next of many, and keeps nothing of what failed for the end. */
export function isPassedBy({ stmts }: Block): boolean {
  return (
    stmts.at(-1)?.kind === 'continue' &&
    stmts.slice(0, -1).every((one) => one.kind === 'expr' && isLog(one.value))
  );
}

function isErrorByStatus(value: Expr, names: Names): boolean {
  const status = responseStatus(value, names);
  return status.kind === 'error' && !status.inBody;
}

/** `except ValueError: set_message(session, text, "error")`, and an answer that holds nothing. */
export function tellsOfFailure(stmt: Stmt & { kind: 'try' }, names: Names): boolean {
  return stmt.clauses.some(
    ({ body }) =>
      body.stmts.some((one) => deedOf(one, names) === 'failure' && !isLogged(one)) &&
      (body.stmts.at(-1)?.kind === 'return' || falls(body, names)),
  );
}

/** What only the program's own people read. */
function isLogged(stmt: Stmt): boolean {
  return stmt.kind === 'expr' && isErrorLog(stmt.value);
}

/** Exceptions by which Python and its frameworks say that there is none. */
export function isQuestion(name: string): boolean {
  return /(^|\.)(\w*DoesNotExist|KeyError|IndexError|LookupError|AttributeError|ValueError|TypeError|StopIteration|NoResultFound|NoReverseMatch|FileNotFoundError|ImportError|ModuleNotFoundError|JSONDecodeError|FieldDoesNotExist|InvalidPage|EmptyPage|PageNotAnInteger|Resolver404)$/.test(
    name,
  );
}
