import type { Call, Expr, FunctionDef } from '../../python/tree.ts';
import { dottedName } from '../../python/walk.ts';
import { calledByType } from '../code/called-functions.ts';
import type { Names } from '../code/control-flow.ts';
import { isPage, isRedirect } from './answers.ts';
import { isResponseClass } from './response-classes.ts';

/**
 * Whether an answer is a response that a library's object makes, as a handler that says `-> Response` says: `return
 * server.create_token_response(request)`. Its status nobody knows before the run, for the library may answer a refusal by itself.
 */
export function isMadeElsewhere(
  values: readonly (Expr | undefined)[],
  def: FunctionDef,
  names: Names,
): boolean {
  return (
    values.length > 0 &&
    saysResponse(def, names) &&
    values.every(
      (one) => one !== undefined && isMethodOfLibrary(one.kind === 'await' ? one.value : one, names),
    )
  );
}

/** `-> Response`, of FastAPI and of Starlette, whose objects have a status from the beginning. */
function saysResponse({ returns }: FunctionDef, { scope, objects }: Names): boolean {
  const name = returns && objects.program.names.qualify(returns, scope);
  return name !== undefined && /^(fastapi|starlette)\b.*\.(JSON)?Response$/.test(name);
}

/** A method of an object that the handler has, which no function of the project's is. */
function isMethodOfLibrary(value: Expr, names: Names): value is Call {
  if (value.kind !== 'call' || value.callee.kind !== 'attribute') return false;
  const { scope, objects } = names;
  const { callee } = value;
  // `super().get(request)` and `templates.page(…)` of a module.
  const object = dottedName(callee.object);
  if (object === undefined || /^(self|cls)$/.test(object)) return false;
  if (objects.program.names.qualify(callee, scope) !== undefined) return false;
  const own = objects.functionKey(objects.locate(callee, scope)) ?? calledByType(value, names);
  return (
    (own === undefined || isOnlyDeclared(own, names)) &&
    !isResponseClass(value, names) &&
    !isPage(value) &&
    !isRedirect(value)
  );
}

/** `def answer(self, request) -> Response: ...` says for type checkers what a class above it has. */
function isOnlyDeclared(key: string, { objects }: Names): boolean {
  const def = objects.program.declarations.functionAt(key).at(-1)?.def;
  return def?.body.stmts.every((one) => one.kind === 'expr' && one.value.kind === 'constant') ?? false;
}
