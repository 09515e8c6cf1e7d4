import type { Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import type { Effect } from '../effect.ts';
import { attributeEffects, setterEffects } from './attributes.ts';
import { claimedLengthEffects } from './claimed-length.ts';
import { noneEffects } from './none.ts';
import { augmentedEffects, itemAssignmentEffects, itemEffects } from './operators.ts';
import type { EffectReader } from './reader.ts';
import { alternatives } from './values.ts';
import { unpackedEffects, unpackingEffects } from './unpacking.ts';

/**
 * What giving a target its value does.
 *
 * @param value undefined where it is no expression, as in a `with`, or only a part of one.
 * @param op the operator of `+=` and its like.
 */
export function assignmentEffects(
  target: Expr,
  value: Expr | undefined,
  op: string | undefined,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  switch (target.kind) {
    case 'name':
      return op && value ? augmentedEffects(target, op, value, scope, reader) : [];
    case 'attribute':
      return [
        ...reader.expr(target.object, scope),
        ...noneEffects('AttributeError', target.object, scope, reader),
        ...(op && value
          ? [
              ...attributeEffects(target, scope, reader),
              ...augmentedEffects(target, op, value, scope, reader),
            ]
          : []),
        ...setterEffects(target, scope, reader),
      ];
    case 'subscript':
      return [
        ...reader.expr(target.object, scope),
        ...target.index.flatMap((index) => reader.expr(index, scope)),
        ...(op ? itemEffects(target, scope, reader) : []),
        ...(op && value ? augmentedEffects(target, op, value, scope, reader) : []),
        ...itemAssignmentEffects(target, scope, reader),
      ];
    case 'tuple':
    case 'list':
      return [
        ...target.items.flatMap((item) => assignmentEffects(item, undefined, undefined, scope, reader)),
        ...(value ? noneEffects('TypeError', value, scope, reader) : []),
        ...(value ? unpackedEffects(value, scope, reader) : []),
        ...(value
          ? unpackingEffects(target, () => reader.inference.typeOf(value, scope), scope, reader)
          : []),
        ...(value && alternatives(reader.inference.typeOf(value, scope)).some(({ kind }) => kind === 'tuple')
          ? claimedLengthEffects('ValueError', value, target, scope, reader)
          : []),
      ];
    case 'starred':
      return assignmentEffects(target.value, undefined, undefined, scope, reader);
    default:
      return [];
  }
}
