import type { Block, Stmt } from '../../../python/tree.ts';
import {
  blocksOf,
  expressionsOf,
  lastName,
  walkExpression,
  walkOwnStatements,
} from '../../../python/walk.ts';
import { falls } from '../../code/control-flow.ts';
import type { Ways } from './ways.ts';

/**
 * Why a handler may not have done what it is called for: `create_order(…)` of a `create_order` stands in one branch, and
 * another goes on without it to where it counts.
 */
export function doubtOfNamed({ place, points, asked, kind }: Ways): string | undefined {
  const { def } = place;
  if (kind !== 'route' || asked === 'reads' || !def.name.includes('_')) return undefined;
  if (callsIn(def.body, def.name) !== 1) return undefined;
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'if') return;
    const branches = blocksOf(stmt);
    const isBelow = points.some((point) => point.stmt.start >= stmt.end);
    if (!isBelow || !branches.some((one) => callsIn(one, def.name) === 1)) return;
    if (branches.length < 2 || branches.some((one) => callsIn(one, def.name) === 0 && falls(one, place)))
      found = true;
  });
  return found ? 'what it is called for is done in a branch' : undefined;
}

/** How often a function of a name is called in a suite. */
function callsIn({ stmts }: Block, name: string): number {
  let count = 0;
  const look = (stmt: Stmt): void => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'call' && lastName(one.callee) === name) count++;
      });
  };
  walkOwnStatements(stmts, look);
  return count;
}
