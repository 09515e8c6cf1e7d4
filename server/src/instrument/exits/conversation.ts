import type { FunctionDef, Stmt } from '../../python/tree.ts';
import { walkOwnStatements } from '../../python/walk.ts';
import { isEndless } from '../code/control-flow.ts';
import type { CountPoint } from './count-point.ts';

/** Where a websocket's conversation begins; undefined where the handler's end has to stand for it. */
export function conversationBegins(def: FunctionDef): CountPoint | undefined {
  const accepted = acceptance(def);
  if (accepted) return { kind: 'after', stmt: accepted };
  // Where the framework accepts by itself the loop is the conversation, and it ends with the connection.
  const loop = def.body.stmts.find(
    (stmt) => isEndless(stmt) || (stmt.kind === 'try' && stmt.body.stmts.some(isEndless)),
  );
  return loop && { kind: 'before', stmt: loop };
}

/** The statement that accepts a websocket: `await websocket.accept()`, `await manager.connect(websocket)`. */
function acceptance(def: FunctionDef): Stmt | undefined {
  let found: Stmt | undefined;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (found || stmt.kind === 'for' || stmt.kind === 'while') return false;
    const value = stmt.kind === 'expr' || stmt.kind === 'assign' ? stmt.value : undefined;
    const call = value?.kind === 'await' ? value.value : value;
    if (call?.kind !== 'call' || call.callee.kind !== 'attribute') return undefined;
    if (call.callee.name === 'accept' || call.callee.name === 'prepare') found = stmt;
    else if (
      /^(connect|join|register|subscribe|add)/.test(call.callee.name) &&
      call.args.some(
        (arg) =>
          arg.value.kind === 'name' &&
          def.params.some(
            (param) => param.name === (arg.value as { id: string }).id && /ws|sock/i.test(param.name),
          ),
      )
    )
      found = stmt;
    return undefined;
  });
  return found;
}
