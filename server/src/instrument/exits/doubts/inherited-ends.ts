import type { FunctionDef } from '../../../python/tree.ts';
import { walkOwnStatements } from '../../../python/walk.ts';
import { falls } from '../../code/control-flow.ts';
import { callsOf } from '../called-in.ts';
import { functionsRun } from '../functions-run.ts';
import type { Ways } from './ways.ts';

/**
 * Why a handler that leaves it to the one that it stands for, `return await super().get()`, may not have done what it
 * counts: that leaves early on one of its ways, with the same nothing as at its end.
 */
export function doubtOfInherited({ place }: Ways): string | undefined {
  const handed = callsOf(place.def, place).filter(
    ({ call: { callee } }) =>
      callee.kind === 'attribute' &&
      callee.name === place.def.name &&
      callee.object.kind === 'call' &&
      callee.object.callee.kind === 'name' &&
      callee.object.callee.id === 'super',
  );
  const endsAlike = handed.some(({ call }) =>
    functionsRun(call, place).some(
      ({ scope }) => falls(scope.def.body, { ...place, scope }) && leavesEarly(scope.def),
    ),
  );
  return endsAlike ? 'what it inherits may leave early' : undefined;
}

function leavesEarly({ body }: FunctionDef): boolean {
  let found = false;
  walkOwnStatements(body.stmts, (stmt) => {
    const isBare =
      stmt.kind === 'return' &&
      (!stmt.value || (stmt.value.kind === 'constant' && stmt.value.type === 'None'));
    if (isBare && stmt !== body.stmts.at(-1)) found = true;
  });
  return found;
}
