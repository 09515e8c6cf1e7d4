import type { Expr } from '../python/tree.ts';
import { childrenOf } from '../python/walk.ts';
import type { Inference } from '../types/inference.ts';
import { decoratorNames } from '../types/inference/decorator-names.ts';
import type { FunctionScope, Scope } from '../types/scope.ts';

/** Values are followed through this many assignments. */
const STEPS = 6;

/**
 * Whether a text is made of what a client sent: of something called a request, of what a handler class asks for its
 * arguments, or of a parameter of a function that a decorator gives a route. What a function was given by another one
 * is not followed.
 */
export function isOfRequest(expr: Expr, scope: Scope, inference: Inference, steps = STEPS): boolean {
  if (steps === 0 || !mayBeText(expr, scope, inference)) return false;
  const goOn = (one: Expr, inside = scope): boolean => isOfRequest(one, inside, inference, steps - 1);
  switch (expr.kind) {
    case 'name': {
      if (isRequestName(expr.id)) return true;
      const found = inference.program.names.lookup(scope, expr.id);
      if (found?.scope.kind !== 'function') return false;
      const outer = found.scope;
      return found.bindings.some(
        (binding) =>
          (binding.kind === 'param' && isOfRoute(outer, inference)) ||
          (binding.kind === 'assign' && binding.value !== undefined && goOn(binding.value, outer)),
      );
    }
    case 'attribute':
      return isRequestName(expr.name) || isRequest(expr.object);
    case 'call':
      if (expr.callee.kind === 'attribute' && /^get_(query_|body_)?argument$/.test(expr.callee.name))
        return true;
      return (
        expr.args.some((arg) => goOn(arg.value)) ||
        (expr.callee.kind === 'attribute' && (isRequest(expr.callee.object) || goOn(expr.callee.object)))
      );
    case 'subscript':
      return isRequest(expr.object) || goOn(expr.object);
    case 'binary':
    case 'bool':
    case 'conditional':
    case 'fstring':
    case 'await':
      return childrenOf(expr).some((child) => goOn(child));
    default:
      return false;
  }
}

/** `request`, `web_request`; `request.args`, `self.request.GET`, whatever is asked of it. */
function isRequest(expr: Expr): boolean {
  if (expr.kind === 'name') return isRequestName(expr.id);
  if (expr.kind === 'attribute') return isRequestName(expr.name) || isRequest(expr.object);
  if (expr.kind === 'call') return expr.callee.kind === 'attribute' && isRequest(expr.callee.object);
  if (expr.kind === 'await') return isRequest(expr.value);
  return expr.kind === 'subscript' && isRequest(expr.object);
}

function isRequestName(name: string): boolean {
  return /^_?([a-z]+_)?request$/.test(name);
}

/** A function behind a route: a decorator says so, or it is given the request beside what stood in its path. */
function isOfRoute({ def, parent }: FunctionScope, inference: Inference): boolean {
  if (def.params.slice(0, 2).some((param) => isRequestName(param.name))) return true;
  return decoratorNames(def, parent, inference.program).some((name) =>
    /\.(route|get|post|put|patch|delete|head|api_route|websocket)$/.test(name),
  );
}

/** A number holds no NUL. */
function mayBeText(expr: Expr, scope: Scope, inference: Inference): boolean {
  const type = inference.typeOf(expr, scope);
  return !(
    type.kind === 'instance' &&
    type.cls.module === 'builtins' &&
    /^(int|float|bool|bytes)$/.test(type.cls.qualname)
  );
}
