import type { Expr } from '../../python/tree.ts';
import { descriptorGetter, propertyGetter } from '../../types/inference/properties.ts';
import type { Scope } from '../../types/scope.ts';
import type { Type } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import { noneEffects } from './none.ts';
import type { EffectReader } from './reader.ts';
import { ownSpecialMethod } from './special-methods.ts';
import { alternatives } from './values.ts';

const NO_ARGS: ReadonlyMap<string, readonly Effect[]> = new Map();

/** What reading an attribute runs, once its object is there: a property, a descriptor, `__getattr__`. */
export function attributeEffects(
  expr: Expr & { kind: 'attribute' },
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  const object = reader.inference.typeOf(expr.object, scope);
  const effects: Effect[] = /^__.*__$/.test(expr.name)
    ? []
    : noneEffects('AttributeError', expr.object, scope, reader);
  for (const member of alternatives(object)) {
    if (member.kind !== 'instance' || member.cls.module === 'builtins') continue;
    const found = reader.program.member(member.cls, expr.name);
    if (!found) {
      const { unknownBase } = reader.program.classes.info(member.cls);
      if (unknownBase === undefined && !/^__.*__$/.test(expr.name))
        effects.push(...dynamicAttributeEffects(member, expr, scope, reader));
      continue;
    }
    const getter = propertyGetter(found.declaring.cls, expr.name, reader.program);
    if (getter)
      effects.push({
        kind: 'call',
        target: { fn: getter },
        step: reader.callStep(expr, getter.path),
        args: NO_ARGS,
      });
    // A foreign key of Django fetches the row that it points to.
    const descriptor = getter ? undefined : descriptorGetter(found.type, reader.program);
    if (descriptor) effects.push(...reader.callFunction(descriptor, undefined, scope, expr));
  }
  return effects;
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
  const body = ownSpecialMethod(type, '__getattr__', at, scope, reader);
  const missing = reader.program.classes.builtin('AttributeError');
  if (body.length === 0 || !missing) return body;
  return [{ kind: 'suppress', catches: { classes: [missing], broad: false }, body }];
}

/** What assigning to an attribute runs: the setter of a property. */
export function setterEffects(
  target: Expr & { kind: 'attribute' },
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  const object = reader.inference.typeOf(target.object, scope);
  return alternatives(object).flatMap((member): Effect[] => {
    if (member.kind !== 'instance' || member.cls.path.startsWith('pack:/')) return [];
    for (const ancestor of reader.program.classes.info(member.cls).order) {
      const getter = propertyGetter(ancestor.cls, target.name, reader.program);
      if (!getter) continue;
      const declarations = reader.program.declarations.functionAt(getter.key);
      const index = declarations.findIndex((one) =>
        one.def.decorators.some(
          (decorator) => decorator.value.kind === 'attribute' && decorator.value.name === 'setter',
        ),
      );
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
    return [];
  });
}
