import type { Raise } from '../../python/tree.ts';
import { statusSet } from '../answers/status-set.ts';
import { isCaught, isPlain, isSuccessRaise, raisesDone } from '../answers/success-raises.ts';
import type { Trail } from '../code/bound-values.ts';
import type { CountPoint } from './count-point.ts';
import { type ExitContext, bindings, paramsOf } from './exit-context.ts';
import { judgeExit } from './guards.ts';

/** A `raise` that stands for a success, such as `raise HTTPFound(…)`, outside of a `try` that would catch it. */
export function countRaise(stmt: Raise, trail: Trail, context: ExitContext, points: CountPoint[]): void {
  if (!isSuccessRaise(stmt, context, bindings(trail, context)) || isCaught(stmt, trail)) return;
  const set = statusSet(trail, context, paramsOf(context), undefined);
  const judgement = judgeExit(stmt, trail, context.def, context, context.writes);
  if (set?.kind === 'error' || judgement === 'fails') return;
  const status = set ? { status: set } : {};
  const point: CountPoint = isPlain(stmt, context)
    ? { kind: 'before', stmt, ...status }
    : { kind: 'bound', stmt, value: stmt.exception!, ...status };
  points.push(point);
  // `raise HTTPException(200)` as the end of all is a way to answer.
  const isEnd = context.def.body.stmts.at(-1) === stmt;
  if (!isEnd && raisesDone(stmt, context))
    context.doubts.push({ point, reason: 'it raises where nothing failed' });
  if (judgement !== 'counts') context.doubts.push({ point, reason: judgement.doubt });
}
