import type { Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import type { Type } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import { knownIterationEffects } from './iterating.ts';
import type { EffectReader } from './reader.ts';
import { alternatives } from './values.ts';

/** Too many or too few values, where the target wants a number of them and the value's is not known. */
export function unpackingEffects(
  target: Expr,
  typeOf: () => Type,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  if (target.kind !== 'tuple' && target.kind !== 'list') return [];
  const wanted = target.items.length;
  const starred = target.items.some((item) => item.kind === 'starred');
  const effects: Effect[] = [];
  const type = typeOf();
  for (const member of alternatives(type)) {
    if (member.kind === 'tuple') {
      if (starred ? member.items.length >= wanted - 1 : member.items.length === wanted) {
        target.items.forEach(
          (item, at) =>
            !starred && effects.push(...unpackingEffects(item, () => member.items[at]!, scope, reader)),
        );
        continue;
      }
    }
    // A named tuple has its own length.
    if (
      member.kind === 'instance' &&
      reader.program.classes
        .info(member.cls)
        .order.slice(1)
        .some((one) => one.cls.qualname === 'tuple')
    )
      continue;
    if (starred && wanted === 1) continue;
    effects.push(...reader.operation('ValueError', target, 'unpacking'));
    break;
  }
  return effects;
}

/** Running through the value that is taken apart: an object of the project's own, or a generator. */
export function unpackedEffects(value: Expr, scope: Scope, reader: EffectReader): Effect[] {
  return value.kind === 'tuple' || value.kind === 'list' ? [] : knownIterationEffects(value, scope, reader);
}
