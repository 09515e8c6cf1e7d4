import type { Block, Expr, Return, Try } from '../../python/tree.ts';
import { dottedName, walkOwnStatements } from '../../python/walk.ts';
import { falls, type Names } from '../code/control-flow.ts';

/**
 * Whether a `return` answers for the clauses of a `try` above it, as what it says shows: `Check(valid=False)`, where the
 * `try` itself answers with `Check(valid=True, owner=owner)`.
 */
export function answersForClauses(stmt: Return, block: Block, names: Names): boolean {
  const above = block.stmts.slice(0, block.stmts.indexOf(stmt));
  const tried = above.filter(
    (one): one is Try => one.kind === 'try' && one.clauses.some(({ body }) => falls(body, names)),
  );
  const refused = flagsIn(stmt.value, 'False');
  if (refused.length === 0) return false;
  return tried.some(({ body }) => {
    let found = false;
    walkOwnStatements(body.stmts, (one) => {
      if (one.kind === 'return') found ||= flagsIn(one.value, 'True').some((flag) => refused.includes(flag));
    });
    return found;
  });
}

/** What an answer says to be so, or not to be: the names of its keywords or keys, behind that of the call. */
function flagsIn(value: Expr | undefined, said: 'True' | 'False'): readonly string[] {
  const isSaid = (one: Expr): boolean => one.kind === 'constant' && one.value === said;
  if (value?.kind === 'dict')
    return value.items.flatMap(({ key, value: one }) =>
      key?.kind === 'constant' && isSaid(one) ? [key.value] : [],
    );
  if (value?.kind !== 'call') return [];
  const name = dottedName(value.callee) ?? '';
  return value.args.flatMap(({ keyword, value: one }) =>
    keyword !== undefined && isSaid(one) ? [`${name}.${keyword}`] : [],
  );
}
