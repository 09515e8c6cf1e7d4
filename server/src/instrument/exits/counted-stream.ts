import type { Expr, FunctionDef, Return } from '../../python/tree.ts';
import { walkOwnStatements } from '../../python/walk.ts';
import { isSubscription, streamedCall } from '../answers/streamed.ts';
import { argument } from '../code/literals.ts';
import type { CountPoint } from './count-point.ts';
import type { ExitContext } from './exit-context.ts';
import { breaksAfterFailure } from './streamed-failures.ts';

/** A response that is made while it is sent counts when it has been; `no` for another one. */
export function countStreamed(
  stmt: Return,
  value: Expr,
  context: ExitContext,
  points: CountPoint[],
): 'no' | { readonly refused: string | undefined } {
  const streamed = streamedCall(value, context.scope, context.objects);
  if (!streamed) return 'no';
  const inner =
    streamed.generator === undefined ? undefined : nestedGenerator(streamed.generator, context.def);
  // Server-sent events are sent until whoever listens has left, whatever their generator has to tidy up then.
  const isOver = streamed.sendsEvents && streamed.background !== undefined && !(inner && hasClause(inner));
  if (inner && !isOver) {
    // One that goes on until whoever listens has left counts when it begins.
    if (isSubscription(inner)) {
      points.push({ kind: 'before', stmt, atStart: true });
      return { refused: undefined };
    }
    // A generator that is made here counts when it has given its last item.
    const nested = context.pointsOf(inner);
    if (!nested) return { refused: 'its response is streamed by a generator that never ends well' };
    if (breaksAfterFailure(inner, context))
      context.doubts.push({ point: undefined, reason: 'what it streams may tell of a failure' });
    for (const point of nested) if (!points.some((one) => one.stmt === point.stmt)) points.push(point);
    return { refused: undefined };
  }
  if (streamed.background === undefined || argument(streamed.call, 'background'))
    return { refused: 'its response is streamed by a generator that is not its own' };
  points.push({
    kind: 'background',
    stmt,
    call: streamed.call,
    module: streamed.background,
    ...(!streamed.takesBackground && { isAssigned: true }),
  });
  return { refused: undefined };
}

function hasClause(def: FunctionDef): boolean {
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'try' && stmt.clauses.length > 0) found = true;
  });
  return found;
}

function nestedGenerator(name: string, def: FunctionDef): FunctionDef | undefined {
  let found: FunctionDef | undefined;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'function' && stmt.name === name && stmt.generator) found = stmt;
  });
  return found;
}
