import type { Expr, FunctionDef } from '../../python/tree.ts';
import { walkOwnStatements } from '../../python/walk.ts';
import type { Names } from '../code/control-flow.ts';
import { codeOf } from './status-codes.ts';

/**
 * Whether an answer has no status or `200` where another of the function says that something was created: what was asked for was there
 * already, and nothing was made.
 */
export function isThereAlready(answer: Expr, def: FunctionDef, names: Names): boolean {
  if ((statusIn(answer, names) ?? 200) !== 200) return false;
  let creates = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'return' && stmt.value && statusIn(stmt.value, names) === 201) creates = true;
  });
  return creates;
}

/** The status that is written beside what is answered: `body, 201`, `Response(body, status=201)`. */
function statusIn(answer: Expr, { scope, objects }: Names): number | undefined {
  const parts =
    answer.kind === 'tuple'
      ? answer.items.slice(1)
      : answer.kind === 'call'
        ? answer.args
            .filter(({ keyword }) => keyword !== undefined && /^status(_code)?$/.test(keyword))
            .map(({ value }) => value)
        : [];
  return parts.map((one) => codeOf(one, scope, objects)).find((one) => one !== undefined);
}
