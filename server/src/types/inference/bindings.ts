import type { Binding } from '../../python/bindings.ts';
import type { Expr } from '../../python/tree.ts';
import { BEING_READ } from '../../workspace/library-reading.ts';
import type { Inference } from '../inference.ts';
import type { Found } from '../names.ts';
import type { Program } from '../program.ts';
import { reachingIn } from '../reaching.ts';
import { keyIn, type Scope } from '../scope.ts';
import { type ClassRef, instance, type Type, union, unknown } from '../type.ts';
import { decorated } from './decorators.ts';
import { moduleMember } from './module-members.ts';
import { paramType } from './parameters.ts';
import { propertyGetter } from './properties.ts';
import { enteredType, unpackedType } from './protocols.ts';

/**
 * What a name stands for where it is used, by what binds it.
 *
 * @param at where it is read; without it, whatever binds the name counts.
 */
export function nameType(id: string, scope: Scope, inference: Inference, at?: Expr): Type {
  const { program } = inference;
  const found = program.names.lookup(scope, id);
  if (!found) return unknown(`the name ${id}`);
  const { modules, names, workspace } = program;
  const isBuiltin = found.scope.path === modules.packOf('builtins') && found.scope.path !== scope.path;
  // `from numpy import *` has a `sum` of its own. Builtin classes are what they are called everywhere.
  if (isBuiltin && found.bindings.every(({ kind }) => kind === 'function')) {
    const star = names.unreadStar(scope.path, (path) => workspace.isBeingRead(path));
    if (star)
      return unknown(
        star.later ? BEING_READ : `from ${star.module} import * may bind ${id}, and was not found`,
      );
  }
  if (found.scope.kind === 'module') return program.moduleValue(found.scope.path, id);
  return unionOfBindings(bindingsAt(at, found, program), found.scope, id, inference);
}

/** Of the bindings of a function's variable, those that can have given it the value that is read. */
function bindingsAt(at: Expr | undefined, { bindings, scope }: Found, program: Program): readonly Binding[] {
  if (!at || scope.kind !== 'function' || bindings.length < 2) return bindings;
  const own = program.declarations.bindingsInFunction(scope.def, scope.unit, scope.path);
  return reachingIn(scope.def, own).get(at) ?? bindings;
}

/** What a name may hold by its bindings, which all are of `scope`. */
export function unionOfBindings(
  bindings: readonly Binding[],
  scope: Scope,
  name: string,
  inference: Inference,
): Type {
  // Stand-ins for what could not be imported say nothing of what runs where it could.
  const real = bindings.filter((binding) => !binding.conditional);
  const used = real.length > 0 ? real : bindings;
  // A function that is defined again (overloads, a property's setter) is one function.
  const last = used.at(-1);
  if (last?.kind === 'function' && used.every((one) => one.kind === 'function'))
    return inference.bindingType(last, scope, name);
  const augmented = used.filter((one) => !(one.kind === 'assign' && one.op));
  return union(
    (augmented.length > 0 ? augmented : used).map((binding) => inference.bindingType(binding, scope, name)),
  );
}

/** What one binding gives a name. */
export function boundType(binding: Binding, scope: Scope, name: string, inference: Inference): Type {
  const { program } = inference;
  switch (binding.kind) {
    case 'import': {
      const module = program.modules.resolve(scope.path, binding.module);
      return module
        ? { kind: 'module', module, from: scope.path }
        : unknown(`the module ${binding.module} was not found`);
    }
    case 'from': {
      const absolute = program.modules.absoluteName(scope.path, binding.level, binding.module);
      if (absolute === undefined) return unknown('a relative import beyond the top-level package');
      const module = program.modules.resolve(scope.path, absolute);
      // `from package import part` in the package itself: the submodule, not the name being bound.
      if (module?.layers.includes(scope.path)) {
        const part = program.modules.resolve(scope.path, `${absolute}.${binding.name}`);
        if (part) return { kind: 'module', module: part, from: scope.path };
      }
      if (!module) return unknown(`the module ${absolute} was not found`);
      return (
        moduleMember(module, scope.path, binding.name, inference) ??
        unknown(`${absolute} has no ${binding.name}`)
      );
    }
    case 'function':
      return decorated(program.functionRef(keyIn(scope, binding.name)), scope, inference);
    case 'class': {
      const qualname =
        scope.kind === 'class'
          ? `${scope.cls.qualname}.${binding.name}`
          : scope.kind === 'function'
            ? `${scope.fn.qualname}.<locals>.${binding.name}`
            : binding.name;
      return { kind: 'class', cls: program.declaredClass(scope.path, qualname), args: [] };
    }
    case 'param':
      if (scope.kind === 'function') return paramType(binding.param, binding.index, scope, inference);
      return unknown(`the parameter ${name}`);
    case 'assign': {
      if (binding.annotation) {
        const annotated = inference.annotation(binding.annotation, scope);
        const bare = annotated.kind === 'unknown' && binding.value && binding.annotation.kind !== 'subscript';
        if (!bare || !binding.value)
          return binding.unpack.length > 0 ? unpackedType(annotated, binding.unpack, inference) : annotated;
        const value = inference.typeOf(binding.value, scope);
        return value.kind === 'unknown' ? annotated : value;
      }
      if (!binding.value) return unknown(`the value of ${name}`);
      const special = specialAssignment(binding.value, scope, name, inference);
      if (special) return special;
      return unpackedType(inference.typeOf(binding.value, scope), binding.unpack, inference);
    }
    case 'iterate':
      return unpackedType(
        inference.elementOf(inference.typeOf(binding.iter, scope), binding.async),
        binding.unpack,
        inference,
      );
    case 'enter':
      return unpackedType(
        enteredType(inference.typeOf(binding.context, scope), binding.async, inference),
        binding.unpack,
        inference,
      );
    case 'except': {
      if (binding.star) return unknown('an exception group');
      const classes = binding.types.flatMap((type) => caughtClasses(type, scope, inference));
      return classes.length > 0 ? union(classes) : unknown('the exception caught');
    }
    case 'alias':
    case 'opaque':
      return unknown(`the value of ${name}`);
  }
}

/** The instances that a clause's name may hold. */
function caughtClasses(expr: Expr, scope: Scope, inference: Inference): Type[] {
  const type = inference.typeOf(expr, scope);
  const flat = (one: Type): Type[] =>
    one.kind === 'tuple'
      ? one.items.flatMap(flat)
      : one.kind === 'class'
        ? [instance(one.cls)]
        : [unknown('the exception caught')];
  return flat(type);
}

/** `T = TypeVar("T")`, `UserId = NewType("UserId", int)`. */
function specialAssignment(value: Expr, scope: Scope, name: string, inference: Inference): Type | undefined {
  if (value.kind !== 'call') return undefined;
  const callee = inference.program.names.qualify(value.callee, scope);
  switch (callee) {
    case 'typing.TypeVar':
    case 'typing_extensions.TypeVar': {
      const bound = value.args.find((arg) => arg.keyword === 'bound');
      return { kind: 'typevar', name, ...(bound ? { bound: inference.annotation(bound.value, scope) } : {}) };
    }
    case 'typing.NewType': {
      const of = value.args[1] ? inference.annotation(value.args[1].value, scope) : undefined;
      return of?.kind === 'instance' ? { kind: 'class', cls: of.cls, args: of.args } : undefined;
    }
    default:
      return undefined;
  }
}

/** What a name of a module holds; see `Program.moduleValue`. */
export function moduleNameType(path: string, name: string, inference: Inference): Type {
  const { program } = inference;
  const bindings = program.declarations.bindingsInModule(path, name);
  const type = unionOfBindings(bindings, program.moduleScope(path), name, inference);
  return type.kind === 'none' && !bindings.some((one) => one.kind === 'assign' && one.annotation)
    ? unknown(`${name} is given its value somewhere else`)
    : type;
}

/** What a class itself says of an attribute, undefined where it says nothing; see `Program.ownAttribute`. */
export function ownAttributeType(cls: ClassRef, name: string, inference: Inference): Type | undefined {
  const { program } = inference;
  const scope = program.classScope(cls);
  const bindings = program.declarations.bindingsInClass(cls.key, name);
  const assigned = program.declarations.selfAssignments(cls.key, name);
  const declared = bindings.filter((binding) => binding.kind === 'assign' && binding.annotation);
  if (declared.length > 0) return unionOfBindings(declared, scope, name, inference);
  if (bindings.some((binding) => binding.kind === 'function')) {
    const property = propertyGetter(cls, name, inference.program);
    if (property) {
      return program.returnType(property);
    }
  }
  const annotated = assigned.filter((one) => one.binding.kind === 'assign' && one.binding.annotation);
  const types: Type[] = bindings.length > 0 ? [unionOfBindings(bindings, scope, name, inference)] : [];
  for (const { method, binding } of annotated.length > 0 ? annotated : assigned) {
    const inner = program.functionScope(program.functionRef(`${cls.key}.${method}`));
    if (inner) types.push(inference.bindingType(binding, inner, name));
  }
  if (types.length === 0) return undefined;
  // `x = None` in the class and a real value in a method: the value is what matters.
  const type = union(types);
  return type.kind === 'none' && annotated.length === 0
    ? unknown(`${cls.qualname}.${name} is given its value somewhere else`)
    : type;
}
