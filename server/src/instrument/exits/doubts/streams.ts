import { lastName, walkExpression, expressionsOf, walkOwnStatements } from '../../../python/walk.ts';
import type { Expr, Stmt } from '../../../python/tree.ts';
import { type AnswerPlace, ownFunction } from '../certain-answers.ts';
import type { CountPoint } from '../count-point.ts';

/** Why a stream that has been sent may have told of a failure: its generator says so, and ends as always. */
export function doubtOfStream(point: CountPoint, place: AnswerPlace): string | undefined {
  if (point.kind !== 'background') return undefined;
  const { program } = place.objects;
  if (lastName(point.call.callee) === 'EventSourceResponse')
    return 'a stream of events ends when nobody listens any more';
  for (const { value } of point.call.args) {
    const key = value.kind === 'call' ? ownFunction(value, place) : undefined;
    const scope = key === undefined ? undefined : program.functionScope(program.functionRef(key));
    if (scope?.kind === 'function' && tellsOfFailure(scope.def.body.stmts))
      return 'what it streams may tell of a failure';
  }
  return undefined;
}

/** A clause that yields, or `yield error_of(failure)`. */
function tellsOfFailure(stmts: readonly Stmt[]): boolean {
  let found = false;
  walkOwnStatements(stmts, (stmt) => {
    if (stmt.kind === 'try')
      for (const { body } of stmt.clauses)
        walkOwnStatements(body.stmts, (one) => {
          if (yieldsOf(one).length > 0) found = true;
        });
    for (const value of yieldsOf(stmt))
      if (value.kind === 'call' && /(^|_)(error|failure)(_|$)/.test(lastName(value.callee) ?? ''))
        found = true;
  });
  return found;
}

/** What a statement yields. */
function yieldsOf(stmt: Stmt): readonly Expr[] {
  const found: Expr[] = [];
  for (const expr of expressionsOf(stmt))
    walkExpression(expr, (one) => {
      if (one.kind === 'yield') found.push(one.value ?? one);
    });
  return found;
}
