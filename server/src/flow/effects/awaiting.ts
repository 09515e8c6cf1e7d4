import type { Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import type { Type } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import { textOf } from './evidence.ts';
import type { EffectReader } from './reader.ts';
import { specialMethodOf } from './special-methods.ts';
import { alternatives, paramNamed } from './values.ts';

/** What `await value` does, once the value is there. */
export function awaitEffects(value: Expr, at: Expr, scope: Scope, reader: EffectReader): Effect[] {
  const type = reader.inference.typeOf(value, scope);
  const effects: Effect[] = [];
  for (const member of alternatives(type)) {
    // What a coroutine raises was counted where it was called, if that is here.
    if (member.kind === 'awaitable' && member.counted && value.kind === 'call') continue;
    if (value.kind === 'call' && (member.kind === 'unknown' || member.kind === 'awaitable')) {
      // The call was counted; what it returned is a coroutine of its own only where the callee is a plain function.
      if (member.kind === 'unknown') continue;
      const callee = reader.inference.typeOf(value.callee, scope);
      if (callee.kind === 'function') continue;
    }
    const param = paramNamed(value, scope, reader.program);
    if (param && member.kind !== 'instance') {
      effects.push(reader.ofParam('await', param, `await ${param}`, at));
      continue;
    }
    effects.push(...awaitEffectsOf(member, value, scope, reader));
  }
  return effects;
}

/** What awaiting a value does that was made elsewhere. */
export function awaitEffectsOf(type: Type, node: Expr, scope: Scope, reader: EffectReader): Effect[] {
  if (type.kind === 'instance') return specialMethodOf(type, '__await__', node, node, scope, reader);
  if (type.kind === 'unknown') return [reader.open(node, textOf(node), type.reason)];
  return [reader.open(node, textOf(node), 'it awaits what was made elsewhere')];
}
