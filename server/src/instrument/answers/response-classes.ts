import type { Call, Expr } from '../../python/tree.ts';
import { childrenOf, dottedName } from '../../python/walk.ts';
import { mayRunCode } from './attribute-reads.ts';
import type { Names } from '../code/control-flow.ts';

const RESPONSE_CLASSES =
  /(^|\.)((\w*Response|HttpResponse\w*)|jsonify|make_response|json_response|json|text|html|empty|raw|redirect|file_stream|HTTP(Ok|Created|Accepted|NoContent|ResetContent|PartialContent|MultipleChoices|MovedPermanently|Found|SeeOther|NotModified|TemporaryRedirect|PermanentRedirect))$/;
const RESPONSE_PACKAGES =
  /^(fastapi|starlette|flask|django|rest_framework|aiohttp|sanic|litestar|starlite|tornado|quart|werkzeug|ninja|sse_starlette|responses?)\b/;

/** A call that only makes the framework's response object. */
export function isResponseClass(call: Call, names: Names): boolean {
  return responsePackage(call, names) !== undefined;
}

/** The package of the framework whose response a call makes; undefined for another call. */
function responsePackage(call: Call, { scope, objects }: Names): string | undefined {
  const qualified = objects.program.names.qualify(call.callee, scope);
  const name = qualified ?? dottedName(call.callee) ?? '';
  const last = name.slice(name.lastIndexOf('.') + 1);
  // `response.json()` of what another service answered, and no function of a framework's.
  if (qualified === undefined && call.callee.kind === 'attribute' && /^[a-z]/.test(last)) return undefined;
  if (!RESPONSE_CLASSES.test(name) && !/^_*[A-Z]\w*[a-z]/.test(last)) return undefined;
  // A subclass in the project, whatever it is called: `class NotFound(JSONResponse)`.
  return RESPONSE_PACKAGES.test(name) && RESPONSE_CLASSES.test(name)
    ? first(name)
    : objects
        .lineage(call.callee, scope)
        .filter((one) => RESPONSE_PACKAGES.test(one) && RESPONSE_CLASSES.test(one))
        .map(first)[0];
}

function first(dotted: string): string {
  return dotted.split('.')[0]!;
}

/**
 * How a response object is asked for its status, after its name: `.status_code`. Undefined for a call that makes none
 * or one that does not say.
 */
export function statusAttribute(call: Call, names: Names): string | undefined {
  return attributeOfPackage(responsePackage(call, names));
}

/** The same of the responses of a framework, by the package's name. */
export function attributeOfPackage(name: string | undefined): string | undefined {
  switch (name) {
    case 'aiohttp':
    case 'sanic':
      return '.status';
    case 'fastapi':
    case 'starlette':
    case 'flask':
    case 'quart':
    case 'werkzeug':
    case 'django':
    case 'rest_framework':
    case 'sse_starlette':
      return '.status_code';
    default:
      return undefined;
  }
}

const HARMLESS_BUILTINS: ReadonlySet<string> = new Set(
  ['str', 'len', 'bool', 'dict', 'list', 'tuple', 'set', 'repr', 'id', 'type', 'isinstance'].map(
    (name) => `builtins.${name}`,
  ),
);

/** `_("Saved")`: the text in another language. */
const TRANSLATES = /(^|\.)(_|_l|n?gettext(_lazy)?|lazy_n?gettext|ugettext(_lazy)?|pgettext(_lazy)?)$/;

function calleeName({ callee }: Call): string {
  return dottedName(callee) ?? '';
}

/** Whether making a value may fail, or takes work that is part of the operation. */
export function mayFail(expr: Expr, names: Names): boolean {
  return !isHarmless(expr, names) || mayRunCode(expr, names);
}

export function isHarmless(expr: Expr, names: Names): boolean {
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
      return childrenOf(expr).every((child) => isHarmless(child, names));
    case 'call': {
      const name = names.objects.program.names.qualify(expr.callee, names.scope) ?? '';
      if (
        !HARMLESS_BUILTINS.has(name) &&
        !TRANSLATES.test(name || calleeName(expr)) &&
        !isResponseClass(expr, names)
      )
        return false;
      return expr.args.every((arg) => isHarmless(arg.value, names));
    }
    default:
      return false;
  }
}
