import type { Call, Expr } from '../python/tree.ts';
import { childrenOf, dottedName, walkOwnStatements } from '../python/walk.ts';
import type { Scope } from '../types/scope.ts';
import { argument } from './literals.ts';
import type { Objects } from './objects.ts';

/** What a returned value says of the request: that it failed, that nobody can tell before it runs, or neither. */
export type ResponseStatus =
  | { readonly kind: 'success' }
  | { readonly kind: 'error' }
  | { readonly kind: 'dynamic'; readonly expr: Expr };

const SUCCESS: ResponseStatus = { kind: 'success' };
const ERROR: ResponseStatus = { kind: 'error' };

/** Classes of responses that say by their name that the request failed. */
const ERROR_CLASSES =
  /(^|\.)(HttpResponse(BadRequest|NotFound|Forbidden|NotAllowed|ServerError|Gone)|HTTP(BadRequest|Unauthorized|PaymentRequired|Forbidden|NotFound|MethodNotAllowed|NotAcceptable|RequestTimeout|Conflict|Gone|UnprocessableEntity|TooManyRequests|InternalServerError|NotImplemented|BadGateway|ServiceUnavailable|GatewayTimeout|RequestEntityTooLarge|UnsupportedMediaType|PreconditionFailed)|abort|send_error|permission_denied|page_not_found|server_error|bad_request)$/;

/** Functions named for the error that they answer with. */
const ERROR_NAMES =
  /^_?(error|errors|err|failure|fail|failed|bad_request|not_found|notfound|forbidden|unauthori[sz]ed|unauthenticated|denied|invalid|conflict|unavailable|internal_error|server_error|http_error|json_error|error_response|error_json|make_error|render_error|api_error|return_error|retry)(_\w+)?$|_(error|errors|failure|not_found|forbidden|unauthori[sz]ed|bad_request|invalid|error_response)$/i;

const STATUS_KEYWORDS = ['status_code', 'status', 'code', 'http_status'];

export function responseStatus(expr: Expr, scope: Scope, objects: Objects, depth = 0): ResponseStatus {
  switch (expr.kind) {
    case 'await':
      return responseStatus(expr.value, scope, objects, depth);
    case 'tuple': {
      // Flask: `return body, 404`, `return body, status, headers`.
      const [body, status] = expr.items;
      if (!body || !status || expr.items.length > 3) return SUCCESS;
      const code = codeOf(status, scope, objects);
      if (code !== undefined) return code >= 400 ? ERROR : responseStatus(body, scope, objects, depth);
      if (status.kind === 'name' && /status|code/i.test(status.id)) return { kind: 'dynamic', expr: status };
      return responseStatus(body, scope, objects, depth);
    }
    case 'dict':
      return saysError(expr) ? ERROR : SUCCESS;
    case 'name': {
      // A value that was made here by an error response's call.
      return SUCCESS;
    }
    case 'call':
      return callStatus(expr, scope, objects, depth);
    default:
      return SUCCESS;
  }
}

function callStatus(call: Call, scope: Scope, objects: Objects, depth: number): ResponseStatus {
  const name = objects.program.names.qualify(call.callee, scope) ?? dottedName(call.callee) ?? '';
  const last =
    call.callee.kind === 'attribute' ? call.callee.name : call.callee.kind === 'name' ? call.callee.id : '';
  if (ERROR_CLASSES.test(name) || ERROR_CLASSES.test(last)) return ERROR;
  for (const keyword of STATUS_KEYWORDS) {
    const given = call.args.find((arg) => arg.keyword === keyword)?.value;
    if (!given) continue;
    const code = codeOf(given, scope, objects);
    if (code !== undefined) {
      if (code >= 400) return ERROR;
      return SUCCESS;
    }
    if ((given.kind === 'name' || given.kind === 'attribute') && isResponseClass(call, scope, objects))
      return { kind: 'dynamic', expr: given };
  }
  if (
    call.args.some(
      (arg) =>
        arg.keyword !== undefined &&
        /^(success|ok|succeeded)$/.test(arg.keyword) &&
        arg.value.kind === 'constant' &&
        arg.value.value === 'False',
    )
  )
    return ERROR;
  // A constant that can only be a status: `text("no", 404)`, `Response(data, status.HTTP_400_BAD_REQUEST)`, `make_response(x, 400)`.
  for (const arg of call.args.slice(0, 3)) {
    if (arg.keyword !== undefined || arg.stars) continue;
    const code = codeOf(arg.value, scope, objects);
    if (code === undefined) continue;
    if (
      arg.value.kind === 'constant' &&
      !isResponseClass(call, scope, objects) &&
      !/resp|json|text|html|error|render/i.test(last)
    )
      continue;
    if (code >= 400 && code < 600) return ERROR;
  }
  if (ERROR_NAMES.test(last) && !/^invalidate/.test(last)) return ERROR;
  // `jsonify({"error": …})`, `JSONResponse({"error": …})`, `make_response(jsonify(error=…))`.
  if (isResponseClass(call, scope, objects)) {
    for (const arg of call.args) {
      if (
        arg.keyword !== undefined &&
        /^errors?$/.test(arg.keyword) &&
        !(arg.value.kind === 'constant' && arg.value.type === 'None')
      )
        return ERROR;
      if (arg.keyword !== undefined && !/^(content|data|body|json)$/.test(arg.keyword)) continue;
      if (arg.value.kind === 'dict' && saysError(arg.value)) return ERROR;
      if (arg.value.kind === 'call' && depth < 3) {
        const inner = callStatus(arg.value, scope, objects, depth + 1);
        if (inner.kind === 'error') return ERROR;
      }
    }
    return SUCCESS;
  }
  // A function of the project that only ever answers with errors.
  if (depth < 2) {
    const key = objects.functionKey(objects.locate(call.callee, scope));
    if (key !== undefined && !key.startsWith('pack:/') && onlyErrors(key, objects, depth + 1)) return ERROR;
  }
  return SUCCESS;
}

function onlyErrors(key: string, objects: Objects, depth: number): boolean {
  const scope = objects.program.functionScope(objects.program.functionRef(key));
  if (!scope) return false;
  let any = false;
  let all = true;
  walkOwnStatements(scope.def.body.stmts, (stmt) => {
    if (stmt.kind !== 'return') return;
    any = true;
    if (!stmt.value || responseStatus(stmt.value, scope, objects, depth).kind !== 'error') all = false;
  });
  return any && all;
}

/** A status code that is written down: `404`, `status.HTTP_404_NOT_FOUND`, `HTTPStatus.NOT_FOUND`. */
function codeOf(expr: Expr, scope: Scope, objects: Objects): number | undefined {
  if (expr.kind === 'constant' && expr.type === 'int') {
    const code = Number(expr.value);
    return code >= 100 && code < 600 ? code : undefined;
  }
  if (expr.kind === 'constant' && expr.type === 'str')
    return /^[1-5]\d\d( |$)/.test(expr.value) ? Number(expr.value.slice(0, 3)) : undefined;
  const name = dottedName(expr);
  if (name === undefined) return undefined;
  const coded = /(?:^|\.)HTTP_(\d{3})\w*$/.exec(name);
  if (coded) return Number(coded[1]);
  const parts = name.split('.');
  const at = parts.findIndex((part) => /^(HTTPStatus|codes|HttpStatus)$/.test(part));
  if (at >= 0 && parts[at + 1] !== undefined) return STATUS_NAMES[parts[at + 1]!.toUpperCase()];
  const located = objects.locate(expr, scope);
  const value =
    located?.kind === 'bindings' && located.bindings.length === 1 && located.bindings[0]!.kind === 'assign'
      ? located.bindings[0]!.value
      : undefined;
  return value?.kind === 'constant' && value.type === 'int' ? codeOf(value, scope, objects) : undefined;
}

const STATUS_NAMES: Readonly<Record<string, number>> = {
  OK: 200,
  CREATED: 201,
  ACCEPTED: 202,
  NO_CONTENT: 204,
  RESET_CONTENT: 205,
  PARTIAL_CONTENT: 206,
  MOVED_PERMANENTLY: 301,
  FOUND: 302,
  SEE_OTHER: 303,
  NOT_MODIFIED: 304,
  TEMPORARY_REDIRECT: 307,
  PERMANENT_REDIRECT: 308,
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  PAYMENT_REQUIRED: 402,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  REQUEST_TIMEOUT: 408,
  CONFLICT: 409,
  GONE: 410,
  PRECONDITION_FAILED: 412,
  REQUEST_ENTITY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  IM_A_TEAPOT: 418,
  UNPROCESSABLE_ENTITY: 422,
  LOCKED: 423,
  FAILED_DEPENDENCY: 424,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE_FOR_LEGAL_REASONS: 451,
  INTERNAL_SERVER_ERROR: 500,
  NOT_IMPLEMENTED: 501,
  BAD_GATEWAY: 502,
  SERVICE_UNAVAILABLE: 503,
  GATEWAY_TIMEOUT: 504,
};

/** `{"error": …}`, `{"success": False}`, `{"status": "error"}`. */
function saysError(dict: Expr & { kind: 'dict' }): boolean {
  return dict.items.some(({ key, value }) => {
    if (key?.kind !== 'constant' || key.type !== 'str') return false;
    if (/^(error|errors|error_message|error_code)$/.test(key.value))
      return value.kind === 'constant'
        ? value.type === 'str' && value.value !== ''
        : value.kind === 'fstring' ||
            (value.kind === 'call' && dottedName(value.callee) === 'str') ||
            dict.items.length <= 2;
    if (/^(success|ok|succeeded)$/.test(key.value))
      return value.kind === 'constant' && value.value === 'False';
    return (
      key.value === 'status' &&
      value.kind === 'constant' &&
      /^(error|failed|failure|fail|not_found|unauthorized|forbidden|invalid)$/.test(value.value)
    );
  });
}

const RESPONSE_CLASSES =
  /(^|\.)((\w*Response|HttpResponse\w*)|jsonify|make_response|json_response|json|text|html|empty|raw|redirect|file_stream)$/;
const RESPONSE_PACKAGES =
  /^(fastapi|starlette|flask|django|rest_framework|aiohttp|sanic|litestar|starlite|tornado|quart|werkzeug|ninja|sse_starlette|responses?)\b/;

/** A call that only makes the framework's response object. */
export function isResponseClass(call: Call, scope: Scope, objects: Objects): boolean {
  const name = objects.program.names.qualify(call.callee, scope) ?? dottedName(call.callee) ?? '';
  if (!RESPONSE_CLASSES.test(name)) return false;
  if (RESPONSE_PACKAGES.test(name)) return true;
  // A subclass in the project: `class ApiResponse(JSONResponse)`.
  return objects
    .lineage(call.callee, scope)
    .some((one) => RESPONSE_PACKAGES.test(one) && RESPONSE_CLASSES.test(one));
}

const HARMLESS_BUILTINS: ReadonlySet<string> = new Set(
  ['str', 'len', 'bool', 'dict', 'list', 'tuple', 'set', 'repr', 'id', 'type', 'isinstance'].map(
    (name) => `builtins.${name}`,
  ),
);

/** Whether making a value may fail, or takes work that is part of the operation. */
export function mayFail(expr: Expr, scope: Scope, objects: Objects): boolean {
  return !isHarmless(expr, scope, objects);
}

export function isHarmless(expr: Expr, scope: Scope, objects: Objects): boolean {
  switch (expr.kind) {
    case 'name':
    case 'constant':
      return true;
    case 'attribute':
    case 'fstring':
    case 'tuple':
    case 'list':
    case 'dict':
    case 'set':
    case 'bool':
    case 'unary':
    case 'conditional':
    case 'starred':
    case 'compare':
      return childrenOf(expr).every((child) => isHarmless(child, scope, objects));
    case 'call': {
      const name = objects.program.names.qualify(expr.callee, scope) ?? '';
      if (!HARMLESS_BUILTINS.has(name) && !isResponseClass(expr, scope, objects)) return false;
      return expr.args.every((arg) => isHarmless(arg.value, scope, objects));
    }
    default:
      return false;
  }
}

export interface Streamed {
  readonly call: Call;
  /** The name of the generator function whose call is streamed, where it is called right there. */
  readonly generator: string | undefined;
  /** The response takes a background task that runs when it has been sent. */
  readonly background: boolean;
}

/** A response that is made while it is sent. */
export function streamedCall(expr: Expr, scope: Scope, objects: Objects): Streamed | undefined {
  if (expr.kind !== 'call') return undefined;
  const name = objects.program.names.qualify(expr.callee, scope) ?? dottedName(expr.callee) ?? '';
  const last = name.slice(name.lastIndexOf('.') + 1);
  const given =
    argument(expr, 'content', 0) ?? argument(expr, 'streaming_content', 0) ?? argument(expr, 'response', 0);
  let inner = given;
  if (inner?.kind === 'call' && /stream_with_context$/.test(dottedName(inner.callee) ?? ''))
    inner = inner.args[0]?.value;
  const generator = inner?.kind === 'call' && inner.callee.kind === 'name' ? inner.callee.id : undefined;
  if (/^(StreamingResponse|EventSourceResponse)$/.test(last))
    return { call: expr, generator, background: /^(fastapi|starlette|sse_starlette)\b/.test(name) };
  if (last === 'StreamingHttpResponse') return { call: expr, generator, background: false };
  // Flask streams a generator that it is given as the body.
  if (
    /^(flask|werkzeug)\b.*\bResponse$/.test(name) &&
    generator !== undefined &&
    isGenerator(inner!, scope, objects)
  )
    return { call: expr, generator, background: false };
  return undefined;
}

function isGenerator(expr: Expr, scope: Scope, objects: Objects): boolean {
  const key = expr.kind === 'call' ? objects.functionKey(objects.locate(expr.callee, scope)) : undefined;
  return key !== undefined && objects.program.declarations.functionAt(key).some((one) => one.def.generator);
}
