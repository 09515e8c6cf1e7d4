import type { Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import type { Effect } from '../effect.ts';
import { mayBeNone } from '../may-be-none.ts';
import { textOf } from './evidence.ts';
import type { EffectReader } from './reader.ts';

/** Ends the evidence of what is raised for a value that is `None`. */
export const NONE_AT_TIMES = ' may be None';

/** What asking too much of a value raises that is said to be `None` at times. */
export function noneEffects(
  error: 'AttributeError' | 'TypeError',
  object: Expr,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  // How a library goes about its own values is its own business.
  if (!reader.isOwn || !mayBeNone(object, scope, reader.inference)) return [];
  return reader.operation(error, object, `${textOf(object)}${NONE_AT_TIMES}`);
}
