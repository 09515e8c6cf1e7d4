import type { Expr } from '../../python/tree.ts';
import { dottedName } from '../../python/walk.ts';
import type { Scope } from '../../types/scope.ts';
import type { Objects } from '../code/objects.ts';

/** A status code that is written down: `404`, `status.HTTP_404_NOT_FOUND`, `HTTPStatus.NOT_FOUND`, `web.HTTPNotFound.status_code`. */
export function codeOf(expr: Expr, scope: Scope, objects: Objects): number | undefined {
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
  // aiohttp's answers, and what they are called in `http.client`.
  const answer = /(?:^|\.)HTTP([A-Z][A-Za-z]+)\.(?:status_code|code)$/.exec(name);
  if (answer) return STATUS_NAMES[answer[1]!.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()];
  const said = /^http\.client\.([A-Z_]+)$/.exec(objects.program.names.qualify(expr, scope) ?? '');
  if (said) return STATUS_NAMES[said[1]!];
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
