import type { Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import type { Effect } from '../effect.ts';
import type { EffectReader } from './reader.ts';
import { paramNamed } from './values.ts';

/**
 * What taking a parameter apart raises that is said to be a tuple of a certain length, where a caller passes one of
 * another. A `try` around it may be there for that, so it counts for the block; for callers the annotation holds.
 */
export function claimedLengthEffects(
  error: 'IndexError' | 'ValueError',
  value: Expr,
  at: Expr,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  if (!reader.isOwn || paramNamed(value, scope, reader.program) === undefined) return [];
  if (reader.inFunction) {
    reader.leftOut++;
    return [];
  }
  return reader.operation(error, at, error === 'ValueError' ? 'unpacking' : undefined);
}
