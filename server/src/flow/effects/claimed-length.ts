import type { Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import type { Effect } from '../effect.ts';
import type { EffectReader } from './reader.ts';
import { paramNamed } from './values.ts';

/**
 * What taking a tuple apart raises that is only said to be of a certain length: a parameter, or what a function gives
 * that was passed or stored. A `try` around it may be there for one of another length, so it counts for the block; for
 * callers the annotation holds.
 */
export function claimedLengthEffects(
  error: 'IndexError' | 'ValueError',
  value: Expr,
  at: Expr,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  if (!reader.isOwn || !isClaimed(value, scope, reader)) return [];
  if (reader.inFunction) {
    reader.leftOut++;
    return [];
  }
  return reader.operation(error, at, error === 'ValueError' ? 'unpacking' : undefined);
}

function isClaimed(value: Expr, scope: Scope, reader: EffectReader): boolean {
  const { names, classes } = reader.program;
  if (value.kind === 'call') {
    const callee = reader.inference.typeOf(value.callee, scope);
    return callee.kind === 'callable' || (callee.kind === 'instance' && classes.isProtocol(callee.cls));
  }
  if (value.kind !== 'name') return false;
  if (paramNamed(value, scope, reader.program) !== undefined) return true;
  const found = names.lookup(scope, value.id);
  const [binding] = found?.bindings ?? [];
  return (
    found?.bindings.length === 1 &&
    binding?.kind === 'assign' &&
    binding.unpack.length === 0 &&
    binding.value?.kind === 'call' &&
    isClaimed(binding.value, found.scope, reader)
  );
}
