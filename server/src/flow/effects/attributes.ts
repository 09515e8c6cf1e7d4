import type { Expr } from '../../python/tree.ts';
import { descriptorGetter, propertyGetter } from '../../types/inference/properties.ts';
import type { Program } from '../../types/program.ts';
import type { Scope } from '../../types/scope.ts';
import type { ClassRef, FunctionRef, Type } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import { lambdaEffects, useEffects } from './arguments.ts';
import { hasSource, impliedMethods, metaclassOf } from './implied.ts';
import { noneEffects } from './none.ts';
import type { EffectReader } from './reader.ts';
import { ownSpecialMethod } from './special-methods.ts';
import { alternatives } from './values.ts';

const NO_ARGS: ReadonlyMap<string, readonly Effect[]> = new Map();

/** More subclasses that make a property of an attribute than these are not gone through one by one. */
const MANY_OVERRIDES = 24;

type Attribute = Expr & { readonly kind: 'attribute' };

/** What reading an attribute runs, once its object is there: a property, a descriptor, `__getattr__`. */
export function attributeEffects(expr: Attribute, scope: Scope, reader: EffectReader): Effect[] {
  const object = reader.inference.typeOf(expr.object, scope);
  const effects: Effect[] = /^__.*__$/.test(expr.name)
    ? []
    : noneEffects('AttributeError', expr.object, scope, reader);
  for (const member of alternatives(object)) {
    if (member.kind === 'unknown') effects.push(...propertiesNamed(expr, reader));
    if (member.kind === 'class') effects.push(...classAttributeEffects(member, expr, scope, reader));
    if (member.kind !== 'instance' || member.cls.module === 'builtins') continue;
    effects.push(...propertiesBelow(member.cls, expr, reader));
    const found = reader.program.member(member.cls, expr.name);
    if (!found) {
      const { unknownBase } = reader.program.classes.info(member.cls);
      if (unknownBase === undefined && !/^__.*__$/.test(expr.name))
        effects.push(...dynamicAttributeEffects(member, expr, scope, reader));
      continue;
    }
    const getter = propertyGetter(found.declaring.cls, expr.name, reader.program);
    if (getter) effects.push(getterCall(getter, expr, reader));
    // A foreign key of Django fetches the row that it points to.
    const descriptor = getter ? undefined : descriptorGetter(found.type, reader.program);
    if (descriptor) effects.push(...reader.callFunction(descriptor, undefined, scope, expr));
    if (!getter) effects.push(...madePropertyEffects(found.declaring.cls, expr, reader));
  }
  return effects;
}

/** `size = property(lambda self: …)` in the body of the class. */
function madePropertyEffects(cls: ClassRef, expr: Attribute, reader: EffectReader): Effect[] {
  const { program } = reader;
  if (!hasSource(cls, program)) return [];
  const inside = program.classScope(cls);
  return program.declarations.bindingsInClass(cls.key, expr.name).flatMap((binding): Effect[] => {
    if (binding.kind !== 'assign' || binding.value?.kind !== 'call') return [];
    const [given] = binding.value.args;
    if (!given || program.names.qualify(binding.value.callee, inside) !== 'builtins.property') return [];
    return given.value.kind === 'lambda'
      ? lambdaEffects(given.value, inside, reader)
      : useEffects(reader.inference.typeOf(given.value, inside), 'call', expr, inside, reader);
  });
}

/** Of a value that nothing is known of, an attribute may be any property of that name that the project has. */
function propertiesNamed(expr: Attribute, reader: EffectReader): readonly Effect[] {
  if (!reader.isOwn || /^__.*__$/.test(expr.name)) return [];
  const getters = reader.program.propertiesNamed.of(expr.name);
  return getters.slice(0, MANY_OVERRIDES).map((getter) => {
    const step = reader.callStep(expr, getter.path);
    const perhaps = `it may be the property ${getter.qualname}`;
    return { kind: 'call', target: { fn: getter }, step, args: NO_ARGS, perhaps };
  });
}

function getterCall(getter: FunctionRef, expr: Expr, reader: EffectReader): Effect {
  return {
    kind: 'call',
    target: { fn: getter },
    step: reader.callStep(expr, getter.path),
    args: NO_ARGS,
  };
}

/** The properties of subclasses that stand in the place of what the class has: the object may be of one of them. */
function propertiesBelow(cls: ClassRef, expr: Attribute, reader: EffectReader): readonly Effect[] {
  const { program } = reader;
  const getters = program.subclasses
    .of(cls)
    .flatMap((below) => propertyGetter(below, expr.name, program) ?? []);
  if (getters.length > MANY_OVERRIDES)
    return [reader.open(expr, expr.name, `${getters.length} classes override it`)];
  return getters.map((getter) => getterCall(getter, expr, reader));
}

/** An attribute of a class: a descriptor of it, a property or `__getattr__` of its metaclass. */
function classAttributeEffects(
  type: Type & { kind: 'class' },
  expr: Attribute,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  const { program } = reader;
  if (/^__.*__$/.test(expr.name)) return [];
  const found = program.member(type.cls, expr.name);
  const held = found?.type.kind === 'instance' && hasSource(found.type.cls, program) ? found.type : undefined;
  const descriptor = held && descriptorGetter(held, program);
  if (descriptor) return reader.callFunction(descriptor, undefined, scope, expr);
  const meta = found ? undefined : metaclassOf(type.cls, program);
  if (!meta) return [];
  const declaring = program.member(meta, expr.name)?.declaring.cls;
  const getter = declaring && propertyGetter(declaring, expr.name, program);
  if (getter) return [getterCall(getter, expr, reader)];
  return declaring
    ? []
    : asked({ kind: 'instance', cls: meta, args: [] }, '__getattr__', expr, scope, reader);
}

/**
 * What no class declares is asked of `__getattr__`. That there is no such attribute is a programming error there as
 * for any other object.
 */
function dynamicAttributeEffects(
  type: Type & { kind: 'instance' },
  at: Expr,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  return [
    ...asked(type, '__getattr__', at, scope, reader),
    ...(hasSource(type.cls, reader.program) ? asked(type, '__getattribute__', at, scope, reader) : []),
  ];
}

function asked(
  type: Type & { kind: 'instance' },
  method: string,
  at: Expr,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  const body = ownSpecialMethod(type, method, at, scope, reader);
  const missing = reader.program.classes.builtin('AttributeError');
  if (body.length === 0 || !missing) return body;
  return [{ kind: 'suppress', catches: { classes: [missing], broad: false }, body }];
}

/** What assigning to an attribute runs: the setter of a property or of a descriptor, or `__setattr__`. */
export function setterEffects(target: Attribute, scope: Scope, reader: EffectReader): Effect[] {
  return changeEffects(target, 'setter', '__set__', '__setattr__', scope, reader);
}

/** What `del x.name` runs. */
export function deleterEffects(target: Attribute, scope: Scope, reader: EffectReader): Effect[] {
  return changeEffects(target, 'deleter', '__delete__', '__delattr__', scope, reader);
}

function changeEffects(
  target: Attribute,
  decorator: 'setter' | 'deleter',
  ofDescriptor: string,
  ofObject: string,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  const { program } = reader;
  const object = reader.inference.typeOf(target.object, scope);
  return alternatives(object).flatMap((member): Effect[] => {
    if (member.kind !== 'instance' || member.cls.path.startsWith('pack:/')) return [];
    const own = impliedMethods(member, [ofObject], program);
    if (own.length > 0) return own.flatMap((one) => reader.callFunction(one, undefined, scope, target));
    for (const ancestor of program.classes.info(member.cls).order) {
      const getter = propertyGetter(ancestor.cls, target.name, program);
      if (getter) return accessorCall(getter, decorator, target, reader);
      const held = program.ownAttribute(ancestor.cls, target.name);
      if (!held) continue;
      return impliedMethods(held, [ofDescriptor], program).flatMap((one) =>
        reader.callFunction(one, undefined, scope, target),
      );
    }
    return [];
  });
}

function accessorCall(
  getter: FunctionRef,
  decorator: 'setter' | 'deleter',
  target: Attribute,
  reader: EffectReader,
): Effect[] {
  const index = accessorIndex(getter, decorator, reader.program);
  return index < 0
    ? []
    : [
        {
          kind: 'call',
          target: { fn: getter, overloads: [index] },
          step: reader.callStep(target, getter.path),
          args: NO_ARGS,
        },
      ];
}

function accessorIndex(getter: FunctionRef, decorator: string, program: Program): number {
  return program.declarations
    .functionAt(getter.key)
    .findIndex((one) =>
      one.def.decorators.some(({ value }) => value.kind === 'attribute' && value.name === decorator),
    );
}
