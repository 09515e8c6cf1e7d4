import type { Block, ExceptClause, Expr, Stmt, Try } from '../../python/tree.ts';
import { blocksOf, expressionsOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import type { Site } from '../../types/sites.ts';
import type { UnitView } from '../rule.ts';
import { isAwaited } from './awaited-names.ts';

/**
 * Whether the task is over with the clause: the function waits for nothing behind it, but to close what it used, and
 * nobody in the file awaits the function, who would go on as if nothing had happened.
 */
export function endsTask(site: Site<Try>, clause: ExceptClause, view: UnitView): boolean {
  const { fn, stmt, ancestors } = site;
  if (!fn || goesOn(stmt, clause, ancestors)) return false;
  return !isAwaited(fn.name, view.path, view.program);
}

/** How a suite is left, as far as its own statements say. */
interface Ways {
  readonly again: boolean;
  readonly breaks: boolean;
  readonly falls: boolean;
}

function waysOf(block: Block): Ways {
  let again = false;
  let breaks = false;
  walkOwnStatements(block.stmts, (stmt) => {
    if (stmt.kind === 'continue') again = true;
    if (stmt.kind === 'break') breaks = true;
    return stmt.kind !== 'for' && stmt.kind !== 'while';
  });
  const last = block.stmts.at(-1);
  const falls = !last || !['return', 'raise', 'break', 'continue'].includes(last.kind);
  return { again, breaks, falls };
}

function goesOn(stmt: Stmt, clause: ExceptClause, ancestors: readonly Stmt[]): boolean {
  const { again, breaks, falls } = waysOf(clause.body);
  if (again) return true;
  return (falls && waitsBehind(stmt, ancestors, false)) || (breaks && waitsBehind(stmt, ancestors, true));
}

/** @param leaves the loop around is left first. */
function waitsBehind(stmt: Stmt, ancestors: readonly Stmt[], leaves: boolean): boolean {
  let inner = stmt;
  let leaving = leaves;
  for (let at = ancestors.length - 1; at >= 0; at--) {
    const around = ancestors[at]!;
    const block = blocksOf(around).find(({ stmts }) => stmts.includes(inner));
    const behind = leaving ? [] : (block?.stmts.slice(block.stmts.indexOf(inner) + 1) ?? []);
    if (waits(behind)) return true;
    const last = behind.at(-1);
    if (last?.kind === 'return' || last?.kind === 'raise') return false;
    if (around.kind === 'function') return false;
    if (around.kind === 'for' || around.kind === 'while') {
      if (!leaving) return true;
      leaving = false;
    }
    inner = around;
  }
  return false;
}

function waits(stmts: readonly Stmt[]): boolean {
  let found = false;
  walkOwnStatements(stmts, (stmt) => {
    if ((stmt.kind === 'for' || stmt.kind === 'with') && stmt.async) found = true;
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (inner) => {
        if (inner.kind === 'yield' || (inner.kind === 'await' && !closes(inner.value))) found = true;
      });
  });
  return found;
}

/** `await ws.close()` */
function closes(expr: Expr): boolean {
  const callee = expr.kind === 'call' ? expr.callee : undefined;
  const name = callee?.kind === 'attribute' ? callee.name : callee?.kind === 'name' ? callee.id : '';
  return /^_*(a?close|wait_closed|disconnect|stop|shutdown|clean_?up|release|unregister|unsubscribe)(_|$)/.test(
    name,
  );
}
