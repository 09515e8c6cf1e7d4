import type { Expr } from '../python/tree.ts';
import { propertyGetter } from '../types/inference/properties.ts';
import { factsOf } from '../types/narrowed.ts';
import type { Inference } from '../types/inference.ts';
import type { Scope } from '../types/scope.ts';
import type { Type } from '../types/type.ts';

/**
 * Whether a value is said to be `None` at times, by the one who made the function that gives it, and nothing on the way
 * has ruled that out: `re.match(…)`, `urlparse(url).hostname`, a parameter that is `str | None`. An attribute of it is
 * an AttributeError then, and a handler around such a line is there for that.
 *
 * A variable that is `None` at first and given a value later, or an attribute that `__init__` sets to `None`, is not
 * meant: code that uses it knows that it was set.
 */
export function mayBeNone(expr: Expr, scope: Scope, inference: Inference): boolean {
  switch (expr.kind) {
    case 'call': {
      // `headers.get("a", "")`: many a stub says `| None` whether there is a default or not.
      const [, given] = expr.args;
      const isLookUp = expr.callee.kind === 'attribute' && expr.callee.name === 'get' && given !== undefined;
      if (isLookUp && !(given.value.kind === 'constant' && given.value.type === 'None')) return false;
      return isOptional(inference.typeOf(expr, scope));
    }
    case 'await':
      return expr.value.kind === 'call' && isOptional(inference.typeOf(expr, scope));
    case 'named':
      return mayBeNone(expr.value, scope, inference);
    case 'attribute':
      return isProperty(expr, scope, inference) && isOptional(inference.typeOf(expr, scope));
    case 'name': {
      if (!isOptional(inference.typeOf(expr, scope))) return false;
      const found = inference.program.names.lookup(scope, expr.id);
      if (found?.scope.kind !== 'function') return false;
      const facts = factsOf(expr, scope, inference) ?? [];
      if (facts.some((fact) => fact.kind === 'not-none')) return false;
      const [first] = facts;
      if (first?.kind === 'bound') return mayBeNone(first.value, scope, inference);
      const [binding] = found.bindings;
      if (found.bindings.length !== 1 || !binding) return false;
      // A default that is a call is how FastAPI names the function that gives the value.
      if (binding.kind === 'param')
        return binding.param.annotation !== undefined || binding.param.default?.kind === 'call';
      return (
        binding.kind === 'assign' &&
        binding.unpack.length === 0 &&
        !binding.annotation &&
        binding.value !== undefined &&
        mayBeNone(binding.value, found.scope, inference)
      );
    }
    default:
      return false;
  }
}

function isOptional(type: Type): boolean {
  return type.kind === 'union' && type.members.some((member) => member.kind === 'none');
}

function isProperty(expr: Expr & { kind: 'attribute' }, scope: Scope, inference: Inference): boolean {
  const object = inference.typeOf(expr.object, scope);
  return (
    object.kind === 'instance' &&
    inference.program.classes
      .info(object.cls)
      .order.some(({ cls }) => propertyGetter(cls, expr.name, inference.program) !== undefined)
  );
}
