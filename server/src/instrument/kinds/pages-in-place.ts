import type { Call, FunctionDef, Stmt } from '../../python/tree.ts';
import { isLog } from '../answers/answers.ts';
import type { Names } from '../code/control-flow.ts';
import { isDeed } from '../exits/deeds.ts';
import { ADDRESSES, isGiven } from './given-values.ts';

/**
 * Whether a handler writes a page where it stands, and nothing but words into it: `with layout(request, "Start"):` around
 * `with tag.h1():` and `text("Dashboard")`.
 */
export function writesSame(def: FunctionDef, names: Names): boolean {
  const [only, second] = def.body.stmts.filter((stmt) => !isSaid(stmt));
  if (only?.kind !== 'with' || second) return false;
  const context = only.items[0]?.context;
  // What is around it all is made for who asks.
  const isOfRequest =
    context?.kind === 'call' &&
    context.args.some(({ value }) => value.kind === 'name' && /^(request|req)$/.test(value.id));
  return isOfRequest && isWords(only, names) && holdsWords(only);
}

function isSaid(stmt: Stmt): boolean {
  return (
    stmt.kind === 'pass' || (stmt.kind === 'expr' && (stmt.value.kind === 'constant' || isLog(stmt.value)))
  );
}

/** Whether a statement opens a part of a page, or writes down what is there already. */
function isWords(stmt: Stmt, names: Names): boolean {
  if (isSaid(stmt)) return true;
  if (stmt.kind === 'with')
    return (
      !stmt.async &&
      stmt.items.every(({ context }) => context.kind === 'call' && isOfWords(context)) &&
      stmt.body.stmts.every((one) => isWords(one, names))
    );
  return stmt.kind === 'expr' && stmt.value.kind === 'call' && isOfWords(stmt.value) && !isDeed(stmt, names);
}

function isOfWords({ args }: Call): boolean {
  return args.every(({ value }) => isGiven(value, ADDRESSES));
}

/** `text("Dashboard")` somewhere in it. */
function holdsWords(stmt: Stmt): boolean {
  if (stmt.kind === 'with') return stmt.body.stmts.some(holdsWords);
  return (
    stmt.kind === 'expr' &&
    stmt.value.kind === 'call' &&
    stmt.value.callee.kind === 'name' &&
    stmt.value.args.some(({ value }) => value.kind === 'constant' && value.type === 'str')
  );
}
