import type { Call } from '../../python/tree.ts';
import { membersOf, withoutNone } from '../../types/type.ts';
import type { Names } from './control-flow.ts';

/**
 * The one function that a call runs, by the type of what is called: `store.remove(key)` of a `store: Store`. Undefined where
 * it may be several, or none is known.
 */
export function calledByType(call: Call, { scope, objects }: Names): string | undefined {
  const type = objects.program.inference().typeOf(call.callee, scope);
  const [only, second] = membersOf(withoutNone(type));
  return only?.kind === 'function' && !second ? only.fn.key : undefined;
}
