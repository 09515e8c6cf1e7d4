import type { Expr } from '../../python/tree.ts';
import { walkOwnStatements } from '../../python/walk.ts';
import type { Scope } from '../../types/scope.ts';
import type { Objects } from './objects.ts';

/** An expression, and where its names are looked up. */
export interface Given {
  readonly value: Expr;
  readonly scope: Scope;
}

/**
 * What is in a list: also in one that has a name, that is put together of others or that a function gives. What cannot be
 * followed to a list stands for itself.
 */
export function listedItems({ value, scope }: Given, objects: Objects, depth = 0): readonly Given[] {
  const inner = (one: Expr, at = scope): readonly Given[] =>
    listedItems({ value: one, scope: at }, objects, depth + 1);
  if (depth > 8) return [];
  switch (value.kind) {
    case 'list':
    case 'tuple':
      return value.items.flatMap((one) =>
        one.kind === 'starred' ? inner(one.value) : [{ value: one, scope }],
      );
    case 'binary':
      return value.op === '+' ? [...inner(value.left), ...inner(value.right)] : [{ value, scope }];
    case 'name':
    case 'attribute': {
      const located = objects.locate(value, scope);
      if (located?.kind !== 'bindings') return [{ value, scope }];
      const [only, second] = located.bindings;
      const bound = only?.kind === 'assign' && !second && only.unpack.length === 0 ? only.value : undefined;
      // A call makes the object that the name stands for.
      return bound && bound.kind !== 'call' ? inner(bound, located.scope) : [{ value, scope }];
    }
    case 'call': {
      const returned = returnedBy(value.callee, scope, objects);
      return returned ? inner(returned.value, returned.scope) : [{ value, scope }];
    }
    default:
      return [{ value, scope }];
  }
}

/** The one value that a function of the workspace returns; undefined where it returns several, or is none. */
function returnedBy(callee: Expr, scope: Scope, objects: Objects): Given | undefined {
  const fn = objects.functionKey(objects.locate(callee, scope));
  if (fn === undefined || fn.startsWith('pack:/')) return undefined;
  const at = objects.program.functionScope(objects.program.functionRef(fn));
  const values: Expr[] = [];
  if (at)
    walkOwnStatements(at.def.body.stmts, (stmt) => {
      if (stmt.kind === 'return' && stmt.value) values.push(stmt.value);
    });
  return at && values.length === 1 ? { value: values[0]!, scope: at } : undefined;
}
