import type { Call } from '../../python/tree.ts';
import { bindArguments } from '../calls.ts';
import type { FunctionDeclaration } from '../declarations.ts';
import type { Inference } from '../inference.ts';
import type { Program } from '../program.ts';
import type { Scope } from '../scope.ts';
import {
  type FunctionRef,
  type FunctionType,
  instance,
  membersOf,
  NEVER,
  substitute,
  type Type,
  union,
  unknown,
  withoutNone,
} from '../type.ts';
import { instanceAttribute } from './attributes.ts';
import { general, mentionsVariable, unify } from './unify.ts';

/** What calling a value gives; see `Inference.callType`. */
export function callResult(callee: Type, call: Call | undefined, scope: Scope, inference: Inference): Type {
  switch (callee.kind) {
    case 'unknown':
      return callee;
    case 'union':
      return union(membersOf(withoutNone(callee)).map((member) => inference.callType(member, call, scope)));
    case 'class':
      return construct(callee, call, scope, inference);
    case 'function':
      return callFunction(callee, call, scope, inference);
    case 'callable':
      return callee.result;
    case 'instance': {
      const method = instanceAttribute(callee, '__call__', inference);
      return method.kind === 'unknown'
        ? unknown(`what calling a ${callee.cls.qualname} gives`)
        : inference.callType(method, call, scope);
    }
    case 'never':
      return NEVER;
    default:
      return unknown('a call of something that is not callable');
  }
}

/** What calling a class gives: an instance, with the type arguments that its `__init__` was given. */
function construct(
  callee: Type & { kind: 'class' },
  call: Call | undefined,
  scope: Scope,
  inference: Inference,
): Type {
  const { program } = inference;
  const { cls } = callee;
  const name = program.classes.displayName(cls);
  const firstArg = call?.args[0];
  if (name === 'functools.partial' && firstArg && !firstArg.keyword && !firstArg.stars) {
    const target = inference.typeOf(firstArg.value, scope);
    return target.kind === 'function' ? { ...target, partial: true } : target;
  }
  if (callee.args.length > 0) return instance(cls, callee.args);
  if (
    firstArg &&
    !firstArg.keyword &&
    !firstArg.stars &&
    ['list', 'set', 'frozenset', 'tuple'].includes(name)
  )
    return instance(cls, [inference.elementOf(inference.typeOf(firstArg.value, scope), false)]);
  if (name === 'type') return unknown('a class made at run time');
  const made = instanceAttribute({ kind: 'instance', cls, args: [] }, '__new__', inference);
  if (made.kind === 'function' && made.fn.owner && made.fn.owner.qualname !== 'object') {
    const result = callFunction(made, call, scope, inference);
    if (result.kind !== 'unknown' && result.kind !== 'never' && result.kind !== 'typevar') return result;
  }
  const params = program.classes.info(cls).params;
  if (params.length === 0 || !call) return instance(cls);
  const variables = new Map<string, Type>();
  const init = instanceAttribute(
    { kind: 'instance', cls, args: params.map((param) => ({ kind: 'typevar', name: param })) },
    '__init__',
    inference,
  );
  if (init.kind === 'function') unifyArguments(init, call, scope, variables, inference);
  return instance(
    cls,
    params.map((param) => general(variables.get(param) ?? unknown('a type argument that is not given'))),
  );
}

/** What a function returns, with its type variables replaced by what the call shows of them. */
function callFunction(
  callee: FunctionType,
  call: Call | undefined,
  scope: Scope,
  inference: Inference,
): Type {
  const { program } = inference;
  const declarations = call
    ? inference.overloadsOf(callee, call, scope)
    : program.declarations.functionAt(callee.fn.key).slice(-1);
  const results = declarations.map((declaration) =>
    declaredResult(
      callee,
      declaration,
      declarations.length > 1 || isOverloaded(callee.fn, inference.program),
      inference,
    ),
  );
  const variables = new Map<string, Type>();
  const { self } = callee;
  if (self?.kind === 'instance' || self?.kind === 'class') {
    const info = program.classes.info(self.cls);
    const own = new Map(
      info.params.map((name, at) => [name, self.args[at] ?? unknown('a type argument that is not given')]),
    );
    for (const [name, type] of own) variables.set(name, type);
    const declaring = info.order.find((ancestor) => ancestor.cls === callee.fn.owner);
    if (declaring)
      program.classes
        .info(declaring.cls)
        .params.forEach((name, at) =>
          variables.set(name, substitute(declaring.args[at] ?? unknown('a type argument'), own)),
        );
    variables.set('Self', self.kind === 'class' ? instance(self.cls, self.args) : self);
  }
  if (call) unifyArguments(callee, call, scope, variables, inference);
  const result = substitute(union(results), variables);
  const [declaration] = declarations;
  if (callee.wrapped) {
    const yielded =
      result.kind === 'instance' ? (result.args[0] ?? unknown('what it yields')) : unknown('what it yields');
    const cls = program.classes.named(
      'contextlib',
      callee.wrapped === 'contextmanager' ? 'AbstractContextManager' : 'AbstractAsyncContextManager',
    );
    return cls ? instance(cls, [yielded]) : unknown('a context manager');
  }
  const isCoroutine = declaration?.def.async && !declaration.def.generator;
  return isCoroutine ? { kind: 'awaitable', result, counted: true } : result;
}

function isOverloaded(fn: FunctionRef, program: Program): boolean {
  return program.declarations.functionAt(fn.key).length > 1;
}

function declaredResult(
  callee: FunctionType,
  declaration: FunctionDeclaration,
  overloaded: boolean,
  inference: Inference,
): Type {
  if (overloaded && declaration.def.returns)
    return inference.annotationOf(callee.fn, declaration.def.returns);
  return inference.program.returnType(callee.fn);
}

/** Finds what the type variables of a function stand for in a call. */
function unifyArguments(
  callee: FunctionType,
  call: Call,
  scope: Scope,
  variables: Map<string, Type>,
  inference: Inference,
): void {
  const declaration = inference.program.declarations.functionAt(callee.fn.key).at(-1);
  if (!declaration) return;
  for (const { param, value } of bindArguments(declaration.def, call, callee.self !== undefined)) {
    if (!param.annotation) continue;
    const wanted = inference.annotationOf(callee.fn, param.annotation);
    if (mentionsVariable(wanted)) unify(wanted, inference.typeOf(value, scope), variables);
  }
}
