import type { Call, Expr, FunctionDef } from '../../python/tree.ts';
import { dottedName, walkOwnStatements } from '../../python/walk.ts';
import type { Names } from '../code/control-flow.ts';
import { methodAbove, methodOf } from '../frameworks/framework.ts';
import { answersWithCaught, isMadeAsError, isToldAsError, saysError, saysErrors } from './error-bodies.ts';
import { calledByType } from '../code/called-functions.ts';
import { argument } from '../code/literals.ts';
import type { Objects } from '../code/objects.ts';
import type { Scope } from '../../types/scope.ts';
import { losesStatus } from './lost-statuses.ts';
import { isHarmless, isResponseClass, statusAttribute } from './response-classes.ts';
import { codeOf } from './status-codes.ts';
import { statusOfClass } from './response-statuses.ts';

/**
 * What a returned value says of the request. `dynamic`: what the expression holds when it returns. `carried`: the value
 * is asked, as in `response.status_code`. `mixed`: an error or not, and nothing to tell them apart by.
 */
export type ResponseStatus =
  /** `inDoubt`: a function that is called gives a body that says `{"error": …}` at times. */
  | { readonly kind: 'success'; readonly inDoubt?: true }
  /** `inBody`: the framework answers with success, and the body says `{"error": …}`. */
  | { readonly kind: 'error'; readonly inBody?: true }
  | { readonly kind: 'dynamic'; readonly expr: Expr }
  | { readonly kind: 'carried'; readonly attribute: string; readonly inDoubt?: true }
  | { readonly kind: 'mixed'; readonly inBody?: true };

const SUCCESS: ResponseStatus = { kind: 'success' };
const IN_DOUBT: ResponseStatus = { kind: 'success', inDoubt: true };
const ERROR: ResponseStatus = { kind: 'error' };
const ERROR_IN_BODY: ResponseStatus = { kind: 'error', inBody: true };

/** Where a value is returned: what names mean there, and what they may hold. */
export interface Place extends Names {
  /** Undefined in the list: something that cannot be looked at. */
  readonly valuesOf?: (name: string) => readonly (Expr | undefined)[];
}

/** Classes of responses that say by their name that the request failed. */
export const ERROR_CLASSES =
  /(^|\.)(HttpResponse(BadRequest|NotFound|Forbidden|NotAllowed|ServerError|Gone)|HTTP(BadRequest|Unauthorized|PaymentRequired|Forbidden|NotFound|MethodNotAllowed|NotAcceptable|RequestTimeout|Conflict|Gone|UnprocessableEntity|TooManyRequests|InternalServerError|NotImplemented|BadGateway|ServiceUnavailable|GatewayTimeout|RequestEntityTooLarge|UnsupportedMediaType|PreconditionFailed)|abort|send_error|permission_denied|page_not_found|server_error|bad_request)$/;

/** Exceptions that are responses as well: Flask answers with a `BadRequest(…)` that is returned. */
const RETURNED_ERRORS = /^werkzeug\.exceptions\.(?!HTTPException$|RequestRedirect)[A-Z]\w*$/;

/** Functions named for the error that they answer with. */
const ERROR_NAMES =
  /^_?(abort|error|errors|err|failure|fail|failed|bad_request|not_found|notfound|forbidden|unauthori[sz]ed|unauthenticated|denied|invalid|conflict|unavailable|internal_error|server_error|http_error|json_error|error_response|error_json|make_error|render_error|api_error|return_error|retry)(_\w+)?$|_(error|errors|failure|not_found|forbidden|unauthori[sz]ed|bad_request|invalid|error_response|not_allowed|access_denied)$|_(failed|failure|error|invalid|denied|already_\w+)_(response|page|redirect|answer|message)$/i;

/** Classes of a project's own responses that are named for an error. */
const OWN_ERRORS =
  /Error\w*Response$|(NotFound|Forbidden|Unauthori[sz]ed|BadRequest|AccessDenied|Conflict|InvalidRequest|NotAllowed)(Response)?$/;

const STATUS_KEYWORDS = ['status_code', 'status', 'code', 'http_status'];

export function responseStatus(expr: Expr, place: Place, depth = 0): ResponseStatus {
  switch (expr.kind) {
    case 'await':
      return responseStatus(expr.value, place, depth);
    case 'tuple': {
      // Flask: `return body, 404`, `return body, status, headers`.
      const [body, status] = expr.items;
      if (!body || !status || expr.items.length > 3) return SUCCESS;
      const code = codeOf(status, place.scope, place.objects);
      if (code !== undefined) return code >= 400 ? ERROR : responseStatus(body, place, depth);
      if (
        (status.kind === 'name' && /status|code/i.test(status.id)) ||
        (status.kind === 'attribute' && /^(status_code|status|code)$/.test(status.name))
      )
        return { kind: 'dynamic', expr: status };
      if (status.kind === 'conditional') return chosenStatus(status, place) ?? { kind: 'mixed' };
      return responseStatus(body, place, depth);
    }
    case 'dict':
      return saysError(expr) ? ERROR_IN_BODY : SUCCESS;
    case 'list':
      return saysErrors(expr) ? ERROR_IN_BODY : SUCCESS;
    case 'conditional':
      return oneOf([expr.then, expr.otherwise], place, depth);
    case 'name': {
      const values = depth < 3 ? place.valuesOf?.(expr.id) : undefined;
      return values ? oneOf(values, place, depth + 1) : SUCCESS;
    }
    case 'call':
      return callStatus(expr, place, depth);
    default:
      return SUCCESS;
  }
}

/** `200 if found else 401`; undefined where choosing twice may do something. */
function chosenStatus(
  expr: Expr & { kind: 'conditional' },
  { scope, objects }: Place,
): ResponseStatus | undefined {
  const codes = [expr.then, expr.otherwise].map((one) => codeOf(one, scope, objects));
  if (codes.every((code) => code !== undefined && code < 400)) return SUCCESS;
  if (codes.every((code) => code !== undefined && code >= 400)) return ERROR;
  return isHarmless(expr, { scope, objects }) ? { kind: 'dynamic', expr } : undefined;
}

/** `code = 201 if created else 202`: whatever it is, it is no error. Undefined where it may be one or none. */
function statusNamed(name: string, place: Place): ResponseStatus | undefined {
  const codesOf = (one: Expr | undefined): readonly (number | undefined)[] =>
    one?.kind === 'conditional'
      ? [...codesOf(one.then), ...codesOf(one.otherwise)]
      : [one && codeOf(one, place.scope, place.objects)];
  const codes = (place.valuesOf?.(name) ?? []).flatMap(codesOf);
  if (codes.length === 0) return undefined;
  if (codes.every((code) => code !== undefined && code < 400)) return SUCCESS;
  return codes.every((code) => code !== undefined && code >= 400) ? ERROR : undefined;
}

/** What is said by a value that is one of several, nobody knows which. */
function oneOf(values: readonly (Expr | undefined)[], place: Place, depth: number): ResponseStatus {
  const statuses = values.map((one) => (one ? responseStatus(one, place, depth) : SUCCESS));
  if (statuses.every(({ kind }) => kind === 'success')) return statuses.some(isInDoubt) ? IN_DOUBT : SUCCESS;
  if (statuses.every(({ kind }) => kind === 'error'))
    return statuses.every((one) => one.kind === 'error' && one.inBody) ? ERROR_IN_BODY : ERROR;
  const attributes = new Set(
    values.map((one, at) => {
      const status = statuses[at]!;
      return status.kind === 'carried' ? status.attribute : one && carrierOf(one, place, depth);
    }),
  );
  const [attribute] = attributes;
  const failing = statuses.filter(({ kind }) => kind !== 'success');
  if (failing.every(isInBody)) return { kind: 'mixed', inBody: true };
  return attributes.size === 1 && attribute !== undefined && !failing.some(isInBody)
    ? { kind: 'carried', attribute, ...(statuses.some(isInDoubt) ? { inDoubt: true } : {}) }
    : { kind: 'mixed' };
}

function isInDoubt(status: ResponseStatus): boolean {
  return (status.kind === 'success' || status.kind === 'carried') && status.inDoubt === true;
}

function isInBody(status: ResponseStatus): boolean {
  return (status.kind === 'error' || status.kind === 'mixed') && status.inBody === true;
}

/** How a value is asked for its status, if it is surely a response object. */
function carrierOf(expr: Expr, place: Place, depth: number): string | undefined {
  if (expr.kind === 'await') return carrierOf(expr.value, place, depth);
  if (expr.kind === 'conditional') {
    const [one, other] = [carrierOf(expr.then, place, depth), carrierOf(expr.otherwise, place, depth)];
    return one === other ? one : undefined;
  }
  if (expr.kind === 'name' && depth < 3) {
    const attributes = new Set(
      (place.valuesOf?.(expr.id) ?? [undefined]).map((one) => one && carrierOf(one, place, depth + 1)),
    );
    return attributes.size === 1 ? [...attributes][0] : undefined;
  }
  return expr.kind === 'call' ? statusAttribute(expr, place) : undefined;
}

function callStatus(call: Call, place: Place, depth: number): ResponseStatus {
  const { scope, objects } = place;
  const name = objects.program.names.qualify(call.callee, scope) ?? dottedName(call.callee) ?? '';
  const last =
    call.callee.kind === 'attribute' ? call.callee.name : call.callee.kind === 'name' ? call.callee.id : '';
  if (ERROR_CLASSES.test(name) || ERROR_CLASSES.test(last) || RETURNED_ERRORS.test(name)) return ERROR;
  const own = statusOfClass(call, place);
  if (own !== undefined) return own >= 400 ? ERROR : SUCCESS;
  if (OWN_ERRORS.test(last) && isResponseClass(call, place)) return ERROR;
  for (const keyword of STATUS_KEYWORDS) {
    const given = call.args.find((arg) => arg.keyword === keyword)?.value;
    if (!given) continue;
    const code = codeOf(given, scope, objects);
    if (code !== undefined) {
      if (code >= 400) return ERROR;
      return SUCCESS;
    }
    if (!isResponseClass(call, place)) {
      // `self.render(page, status=200 if found else 404)`, and not `Report(status="up" if found else "down")`.
      const isCode =
        given.kind === 'conditional' &&
        [given.then, given.otherwise].every((one) => codeOf(one, scope, objects) !== undefined);
      const chosen = isCode ? chosenStatus(given, place) : undefined;
      if (chosen) return chosen;
      continue;
    }
    const known = given.kind === 'name' ? statusNamed(given.id, place) : undefined;
    if (known) return known;
    if (given.kind === 'name' || given.kind === 'attribute') return { kind: 'dynamic', expr: given };
    // `status=200 if found else 401`: the response is asked, and the choice made once.
    const chosen = given.kind === 'conditional' ? chosenStatus(given, place) : undefined;
    if (chosen && chosen.kind !== 'dynamic') return chosen;
    const attribute = statusAttribute(call, place);
    return attribute === undefined ? (chosen ?? { kind: 'mixed' }) : { kind: 'carried', attribute };
  }
  // `ReportResponse(error_message=f"No report for {key}")`.
  if (isMadeAsError(call)) return ERROR_IN_BODY;
  // A constant that can only be a status: `text("no", 404)`, `Response(data, status.HTTP_400_BAD_REQUEST)`, `make_response(x, 400)`.
  for (const arg of call.args.slice(0, 3)) {
    if (arg.keyword !== undefined || arg.stars) continue;
    const code = codeOf(arg.value, scope, objects);
    if (code === undefined) continue;
    if (
      arg.value.kind === 'constant' &&
      !isResponseClass(call, place) &&
      !/resp|json|text|html|error|render/i.test(last)
    )
      continue;
    if (code >= 400 && code < 600) return ERROR;
  }
  if (ERROR_NAMES.test(last) && !/^invalidate/.test(last)) return ERROR;
  // `jsonify({"error": …})`, `JSONResponse({"error": …})`, `make_response(jsonify(error=…))`.
  if (isResponseClass(call, place)) {
    for (const arg of call.args) {
      if (
        arg.keyword !== undefined &&
        /^errors?$/.test(arg.keyword) &&
        !(arg.value.kind === 'constant' && arg.value.type === 'None')
      )
        return ERROR_IN_BODY;
      if (arg.keyword !== undefined && !/^(content|data|body|json)$/.test(arg.keyword)) continue;
      if (arg.value.kind === 'dict' && saysError(arg.value)) return ERROR_IN_BODY;
      if (arg.value.kind === 'list' && saysErrors(arg.value)) return ERROR_IN_BODY;
      if (arg.value.kind === 'name' && depth < 3) {
        // `data = {"error": …}` in some branch, and an answer of it with a status that says nothing.
        const body = responseStatus(arg.value, place, depth + 1);
        if (isInBody(body)) return body;
      }
      if (arg.value.kind === 'call' && depth < 3) {
        const inner = callStatus(arg.value, place, depth);
        // `make_response(run(key))` of what answers with an error at times.
        if (inner.kind === 'error' || isInDoubt(inner)) return inner.kind === 'error' ? inner : IN_DOUBT;
      }
    }
    return SUCCESS;
  }
  // A function of the project: one that only ever answers with errors, or now and then.
  if (depth < 2) {
    const key =
      objects.functionKey(objects.locate(call.callee, scope)) ??
      ownMethod(call, place) ??
      calledByType(call, place);
    if (key !== undefined && !key.startsWith('pack:/') && !/\/(site|dist)-packages\//.test(key))
      return functionStatus(key, call, place, depth + 1);
  }
  return SUCCESS;
}

/** The method that `self.show(…)` or `super().show(…)` calls. */
function ownMethod({ callee }: Call, { scope, objects }: Place): string | undefined {
  if (callee.kind !== 'attribute') return undefined;
  const { object } = callee;
  if (object.kind === 'call' && object.callee.kind === 'name' && object.callee.id === 'super') {
    const owner = scope.kind === 'function' ? scope.fn.owner : undefined;
    return owner && methodAbove(owner.key, callee.name, objects);
  }
  if (object.kind !== 'name') return undefined;
  const cls = objects.instanceClass(callee.object, scope);
  return cls === undefined ? undefined : methodOf(cls, callee.name, objects);
}

/**
 * What a function of the project answers with. Of one that gives error responses among others, the response is asked;
 * bodies that say so while the status is a success are not held against what it returns at other times.
 */
function functionStatus(
  key: string,
  call: Call,
  { scope: outer, objects }: Place,
  depth: number,
): ResponseStatus {
  const scope = objects.program.functionScope(objects.program.functionRef(key));
  if (!scope || scope.def.generator) return SUCCESS;
  if (isToldAsError(call, scope.def)) return ERROR_IN_BODY;
  const valuesOf = (name: string): readonly (Expr | undefined)[] => {
    const bound = boundIn(scope.def, name);
    const given = givenCode(name, call, scope, outer, objects);
    // A parameter that nothing is bound to again.
    return given && bound.length === 1 && bound[0] === undefined ? [given] : bound;
  };
  const place: Place = { scope, objects, valuesOf };
  const values: (Expr | undefined)[] = [];
  const caught = new Set<Expr | undefined>();
  const told = answersWithCaught(scope.def);
  walkOwnStatements(scope.def.body.stmts, (stmt) => {
    if (stmt.kind !== 'return') return;
    values.push(stmt.value);
    if (told.has(stmt)) caught.add(stmt.value);
  });
  if (values.length === 0) return SUCCESS;
  const statuses = values
    .map((one) => {
      const status = one ? responseStatus(one, place, depth) : SUCCESS;
      return status.kind === 'success' && caught.has(one) ? IN_DOUBT : status;
    })
    .map((one) =>
      one.kind === 'dynamic' ? (givenStatus(one.expr, call, scope, outer, objects) ?? one) : one,
    );
  if (statuses.every(({ kind }) => kind === 'error')) return ERROR;
  // What it hands on from elsewhere is nothing to go by: only what it plainly answers with counts.
  if (statuses.every((one) => one.kind === 'success' || isInBody(one)))
    return statuses.some((one) => isInBody(one) || isInDoubt(one)) ? IN_DOUBT : SUCCESS;
  const attributes = new Set(
    values.map((one, at) => {
      const status = statuses[at]!;
      return status.kind === 'carried' ? status.attribute : one && carrierOf(one, place, depth);
    }),
  );
  const [attribute] = attributes;
  if (attributes.size !== 1 || attribute === undefined) return { kind: 'mixed' };
  return { kind: 'carried', attribute, ...(losesStatus(scope.def, place) ? { inDoubt: true } : {}) };
}

/** Whatever a function binds a name to; undefined in the list for what cannot be written down. */
function boundIn(def: FunctionDef, name: string): readonly (Expr | undefined)[] {
  const values: (Expr | undefined)[] = def.params.some((param) => param.name === name) ? [undefined] : [];
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'assign') return;
    for (const target of stmt.targets)
      if (target.kind === 'name' && target.id === name)
        values.push(stmt.op === undefined ? stmt.value : undefined);
  });
  return values.length > 0 ? values : [undefined];
}

/** The status that a function's parameter says, which the call gives or leaves as it is: `def answer(body, status=200)`. */
export function givenStatus(
  expr: Expr,
  call: Call,
  inner: Scope & { kind: 'function' },
  outer: Scope,
  objects: Objects,
): ResponseStatus | undefined {
  const given = expr.kind === 'name' ? givenCode(expr.id, call, inner, outer, objects) : undefined;
  return given && (Number(given.value) < 400 ? SUCCESS : ERROR);
}

/** The status code that a parameter has in a call, as a number that is written down. Undefined where it has none, or none that is known. */
function givenCode(
  name: string,
  call: Call,
  inner: Scope & { kind: 'function' },
  outer: Scope,
  objects: Objects,
): (Expr & { kind: 'constant' }) | undefined {
  const at = inner.def.params.findIndex((param) => param.name === name);
  const param = inner.def.params[at];
  if (!param || param.stars) return undefined;
  const isMethod = inner.def.params[0]?.name === 'self';
  const given = argument(call, param.name, isMethod ? at - 1 : at);
  const code = given ? codeOf(given, outer, objects) : param.default && codeOf(param.default, inner, objects);
  if (code === undefined) return undefined;
  return { kind: 'constant', type: 'int', value: String(code), start: call.start, end: call.end };
}
