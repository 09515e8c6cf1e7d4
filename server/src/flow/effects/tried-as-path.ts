import type { Call, Name, Stmt, Try } from '../../python/tree.ts';
import { expressionsOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import { functionOf, type Scope } from '../../types/scope.ts';
import type { Effect } from '../effect.ts';
import type { EffectReader } from './reader.ts';

const OPENING = new Set(['builtins.open', 'io.open', 'os.open']);

/**
 * Opening what may be a path or the content itself: where that fails, the code goes on and reads the same value as
 * something else. A text that was not meant as a path may hold a NUL character, which is a ValueError.
 */
export function triedAsPathEffects(
  call: Call,
  name: string | undefined,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  const [first] = call.args;
  if (name === undefined || !OPENING.has(name) || first?.value.kind !== 'name') return [];
  const value = first.value;
  const def = functionOf(scope)?.def;
  if (!def || reader.inference.typeOf(value, scope).kind !== 'unknown') return [];
  const around = tryAround(def.body.stmts, call);
  return around &&
    around.clauses.every(({ body }) => !leaves(body.stmts)) &&
    isReadBehind(value, around, def.body.stmts)
    ? reader.operation('ValueError', call, 'open')
    : [];
}

/** The innermost `try` whose body holds a call. */
function tryAround(stmts: readonly Stmt[], call: Call): Try | undefined {
  let found: Try | undefined;
  walkOwnStatements(stmts, (stmt) => {
    if (call.start < stmt.start || call.end > stmt.end) return false;
    if (stmt.kind === 'try' && call.start >= stmt.body.start && call.end <= stmt.body.end) found = stmt;
    return true;
  });
  return found;
}

function leaves(stmts: readonly Stmt[]): boolean {
  const last = stmts.at(-1)?.kind;
  return last === 'return' || last === 'raise' || last === 'continue' || last === 'break';
}

function isReadBehind({ id }: Name, { end }: Try, stmts: readonly Stmt[]): boolean {
  let isRead = false;
  walkOwnStatements(stmts, (stmt) => {
    if (stmt.end <= end) return false;
    if (stmt.start >= end)
      for (const expr of expressionsOf(stmt))
        walkExpression(expr, (inner) => {
          if (inner.kind === 'name' && inner.id === id) isRead = true;
        });
    return !isRead;
  });
  return isRead;
}
