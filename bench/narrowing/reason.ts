import type { Escapes } from '../../server/src/flow/escapes.ts';
import type { Classes } from '../../server/src/types/classes.ts';
import type { ClassRef } from '../../server/src/types/type.ts';

/** Why a type that the person had written is not in the suggestion. */
export function reasonOf(
  wanted: ClassRef,
  escapes: Escapes,
  suggested: readonly ClassRef[],
  classes: Classes,
): string {
  if (suggested.some((cls) => classes.isSubclass(wanted, cls) === true)) return '';
  if (escapes.types.some(({ cls }) => classes.isSubclass(wanted, cls) === true))
    return 'found, but left out of the clause';
  if (suggested.some((cls) => classes.isSubclass(cls, wanted) === true)) return 'a subclass is suggested';
  if (escapes.types.some(({ cls }) => classes.isSubclass(cls, wanted) === true))
    return 'a subclass is found, but left out of the clause';
  const [open] = escapes.unresolved;
  return open ? general(open.reason) : 'the set is closed';
}

/** Without the names that make each reason different. */
function general(reason: string): string {
  return reason
    .replace(/[\w.]+ inherits from [\w.]+/, 'X inherits from Y')
    .replace(/parameter \w+/, 'parameter X')
    .replace(/the module [\w.]+/, 'the module X')
    .replace(/^[\w.]+ has no \w+/, 'X has no Y')
    .replace(/decorator [\w.]+ of [\w.<>]+/, 'decorator X of Y')
    .replace(/^.*: (it|X|the) /, '$1 ');
}
