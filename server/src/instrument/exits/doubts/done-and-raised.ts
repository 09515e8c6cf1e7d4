import type { Block, Call, ExceptClause, Expr, Stmt } from '../../../python/tree.ts';
import {
  blocksOf,
  expressionsOf,
  lastName,
  walkExpression,
  walkOwnStatements,
} from '../../../python/walk.ts';
import type { Names } from '../../code/control-flow.ts';
import { ownFunction } from '../certain-answers.ts';
import type { Around } from './ways.ts';

/**
 * Whether an exception that a clause catches tells of something that was done: what is called in its `try` commits, and
 * raises then.
 */
export function isDoneAndRaised(clause: ExceptClause, around: Around, names: Names): boolean {
  const tried = around.findLast(({ stmt }) => stmt.kind === 'try' && stmt.clauses.includes(clause))?.stmt;
  if (tried?.kind !== 'try') return false;
  const types = new Set(namesOf(clause));
  return callsIn(tried.body).some((call) => raisesDone(call, types, names, 0));
}

function raisesDone(call: Call, types: ReadonlySet<string>, names: Names, depth: number): boolean {
  const key = ownFunction(call, names);
  const { program } = names.objects;
  const inner = key === undefined ? undefined : program.functionScope(program.functionRef(key));
  if (inner?.kind !== 'function') return false;
  const place: Names = { ...names, scope: inner };
  return (
    commitsAndRaises(inner.def.body, types, false) ||
    (depth < 2 && callsIn(inner.def.body).some((one) => raisesDone(one, types, place, depth + 1)))
  );
}

/** @param isMeant whether a bare `raise` in the suite raises one of the types. */
function commitsAndRaises({ stmts }: Block, types: ReadonlySet<string>, isMeant: boolean): boolean {
  let isCommitted = false;
  for (const stmt of stmts) {
    if (
      stmt.kind === 'raise' &&
      isCommitted &&
      (stmt.exception ? types.has(nameOf(stmt.exception)) : isMeant)
    )
      return true;
    if (
      stmt.kind === 'try' &&
      stmt.clauses.some((one) =>
        commitsAndRaises(
          one.body,
          types,
          namesOf(one).some((name) => types.has(name)),
        ),
      )
    )
      return true;
    if (stmt.kind !== 'try' && blocksOf(stmt).some((one) => commitsAndRaises(one, types, isMeant)))
      return true;
    isCommitted ||= isCommit(stmt);
  }
  return false;
}

/** `await dao.commit()`. */
function isCommit(stmt: Stmt): boolean {
  const value = stmt.kind === 'expr' ? stmt.value : undefined;
  const call = value?.kind === 'await' ? value.value : value;
  return call?.kind === 'call' && call.callee.kind === 'attribute' && call.callee.name === 'commit';
}

function namesOf({ types }: ExceptClause): readonly string[] {
  return types.flatMap((one) => (one.kind === 'tuple' ? one.items : [one])).map(nameOf);
}

function nameOf(expr: Expr): string {
  return lastName(expr.kind === 'call' ? expr.callee : expr) ?? '';
}

function callsIn({ stmts }: Block): readonly Call[] {
  const found: Call[] = [];
  walkOwnStatements(stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'call') found.push(one);
      });
  });
  return found;
}
