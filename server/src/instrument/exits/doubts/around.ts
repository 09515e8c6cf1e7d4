import type { Block, FunctionDef, If, Stmt } from '../../../python/tree.ts';
import { blocksOf } from '../../../python/walk.ts';
import { asksForFault, asksForValid } from '../../answers/refusals.ts';
import type { Around } from './ways.ts';

/** The innermost branch that a statement stands in; a `with` and the body of a `try` are none. */
export function branchOf(around: Around): { readonly stmt: Stmt; readonly block: Block } | undefined {
  return around.findLast(
    ({ stmt, block }) =>
      stmt.kind !== 'with' &&
      !(stmt.kind === 'try' && (block === stmt.body || block === stmt.orElse)) &&
      !(stmt.kind === 'if' && block === stmt.body && asksForValid(stmt.test)),
  );
}

/** The statements around one; undefined where it is not in the function. */
export function aroundOf(stmt: Stmt, def: FunctionDef): Around | undefined {
  const look = (block: Block, around: Around): Around | undefined => {
    for (const one of block.stmts) {
      if (one === stmt) return around;
      if (one.start > stmt.start || one.end < stmt.end || one.kind === 'function' || one.kind === 'class')
        continue;
      for (const inner of blocksOf(one)) {
        const found = look(inner, [...around, { stmt: one, block: inner }]);
        if (found) return found;
      }
    }
    return undefined;
  };
  return look(def.body, []);
}

/** Whether a branch is for what is wrong: `if errors:`, the `else` of `if form.is_valid():`. */
export function isFaultBranch({ test, body, orElse }: If, block: Block): boolean {
  if (block === body) return asksForFault(test);
  return block === orElse && asksForValid(test);
}
