import type { Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import type { Objects } from '../code/objects.ts';

/** A way to register by a call: what it is called, and the object that it registers with. */
export interface Adder {
  readonly name: string;
  readonly object: Expr;
  /** Where the object's names are looked up. */
  readonly scope: Scope;
}

/**
 * `api.add_url_rule(…)`; also under a name of its own, in this module or another one: `rule = api.add_url_rule`. Undefined
 * for what is no method of an object.
 *
 * @param names the methods that may have such a name.
 */
export function adderOf(callee: Expr, scope: Scope, objects: Objects, names: RegExp): Adder | undefined {
  if (callee.kind === 'attribute') return { name: callee.name, object: callee.object, scope };
  if (callee.kind !== 'name') return undefined;
  const located = objects.locate(callee, scope);
  if (located?.kind !== 'bindings') return undefined;
  for (const one of located.bindings)
    if (one.kind === 'assign' && one.value?.kind === 'attribute' && names.test(one.value.name))
      return { name: one.value.name, object: one.value.object, scope: located.scope };
  return undefined;
}
