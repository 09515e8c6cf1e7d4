import { lastName } from '../../python/walk.ts';
import type { Expr, With } from '../../python/tree.ts';
import type { Trail } from '../code/bound-values.ts';

/** A `with` whose block is committed when it is left. */
export interface Transaction {
  readonly stmt: With;
  /** The statement is the last of the block: what follows it may as well follow the commit. */
  readonly isLast: boolean;
}

/**
 * The outermost transaction that a statement is run in; undefined where none is to be seen.
 *
 * @param commits whether a context manager of the project's own commits.
 */
export function transactionAround(trail: Trail, commits: (stmt: With) => boolean): Transaction | undefined {
  for (const [level, { block, at }] of trail.slice(0, -1).entries()) {
    const stmt = block.stmts[at]!;
    if (stmt.kind !== 'with' || !(isTransaction(stmt) || commits(stmt))) continue;
    const isLast = trail
      .slice(level + 1)
      .every(
        (one, index, inner) =>
          one.at === one.block.stmts.length - 1 &&
          (index === inner.length - 1 || one.block.stmts[one.at]!.kind === 'with'),
      );
    return { stmt, isLast };
  }
  return undefined;
}

/** `session.begin()`, `transaction.atomic()`, `unit_of_work`: not what only opens a session. */
export function isTransaction({ items }: With): boolean {
  return items.some((item) => beginsOne(item.context));
}

function beginsOne(expr: Expr): boolean {
  const made = expr.kind === 'await' ? expr.value : expr;
  const named = made.kind === 'call' ? made.callee : made;
  const name = lastName(named) ?? '';
  return made.kind === 'call'
    ? /^(begin|begin_nested|atomic|durable|in_transaction|transaction|start_transaction|transaction_scope|session_scope|commit_on_success|unit_of_work|uow|\w+_atomic)$/.test(
        name,
      )
    : /(^|_)(uow|unit_of_work|atomic|transaction)$/.test(name);
}
