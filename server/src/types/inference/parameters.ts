import type { Expr, Param } from '../../python/tree.ts';
import type { Inference } from '../inference.ts';
import type { FunctionScope, Scope } from '../scope.ts';
import { instance, NONE, type Type, union, unknown } from '../type.ts';
import { decoratorNames } from './decorator-names.ts';
import { isValidatorOfClass, validatedField } from './validated-field.ts';

/** What a parameter holds: by its place in a method, its annotation, or what a framework hands over. */
export function paramType(param: Param, index: number, scope: FunctionScope, inference: Inference): Type {
  const { program } = inference;
  const decorators =
    program.signatures.decoratorsOf(scope.fn, scope.def) ??
    decoratorNames(scope.def, scope.parent, inference.program);
  const owner = scope.fn.owner;
  if (
    index === 0 &&
    owner &&
    !decorators.includes('builtins.staticmethod') &&
    !param.annotation &&
    !param.stars
  ) {
    const args = program.classes.info(owner).params.map((name) => ({ kind: 'typevar' as const, name }));
    const isClass =
      decorators.includes('builtins.classmethod') ||
      decorators.some(isValidatorOfClass) ||
      ['__new__', '__init_subclass__', '__class_getitem__'].includes(scope.def.name);
    return isClass ? { kind: 'class', cls: owner, args } : instance(owner, args);
  }
  const annotated = param.annotation ? inference.annotation(param.annotation, scope.parent) : undefined;
  if (param.stars === 1) return inference.builtin('tuple', [annotated ?? unknown(`*${param.name}`)]);
  if (param.stars === 2)
    return inference.builtin('dict', [inference.builtin('str'), annotated ?? unknown(`**${param.name}`)]);
  const provider = param.default && dependency(param.default, scope.parent, inference);
  if (annotated && annotated.kind !== 'unknown') {
    const isNone = param.default?.kind === 'constant' && param.default.type === 'None';
    return isNone ? union([annotated, NONE]) : annotated;
  }
  const field = annotated ? undefined : validatedField(param, index, scope, inference);
  return provider ?? field ?? annotated ?? unknown(`the parameter ${param.name} has no annotation`);
}

/** What `Depends(provider)` hands over. */
function dependency(expr: Expr, scope: Scope, inference: Inference): Type | undefined {
  if (expr.kind !== 'call' || expr.args.length === 0) return undefined;
  const name = inference.program.names.qualify(expr.callee, scope);
  if (!name || !/^fastapi\.(.*\.)?(Depends|Security)$/.test(name)) return undefined;
  const provider = inference.typeOf(expr.args[0]!.value, scope);
  const given = inference.callType(provider, undefined, scope);
  const result = given.kind === 'awaitable' ? given.result : given;
  // A provider that yields hands over what it yields.
  if (result.kind === 'instance' && /^(Async)?(Generator|Iterator|Iterable)$/.test(result.cls.qualname))
    return result.args[0];
  return result;
}
