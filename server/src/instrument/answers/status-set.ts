import type { Block, Expr, FunctionDef, Stmt } from '../../python/tree.ts';
import { blocksOf, dottedName, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import type { Trail } from '../code/bound-values.ts';
import { falls, type Names } from '../code/control-flow.ts';
import { codeOf } from './status-codes.ts';

/** What the statements above a `return` make of its status. */
export type StatusSet =
  | { readonly kind: 'error' }
  /** Set on some ways there only: the text of an expression that holds the status when it returns. */
  | { readonly kind: 'text'; readonly text: string };

/**
 * Looks for `response.status_code = 404`, `response.status = 404` and Tornado's `self.set_status(404)` on the ways to
 * a statement; undefined where nothing says that it answers with an error.
 *
 * @param params the function's parameters: a response that the framework hands in has no status until one is set.
 * @param returned the name that is returned, if it is a name.
 */
export function statusSet(
  trail: Trail,
  names: Names,
  params: readonly string[],
  returned: string | undefined,
): StatusSet | undefined {
  let asked: string | undefined;
  for (const { block, at } of [...trail].reverse())
    for (const stmt of block.stmts.slice(0, at).reverse()) {
      const set = setStatus(stmt);
      if (set) {
        const code = codeOf(set.value, names.scope, names.objects);
        if (code === undefined) continue;
        if (code < 400) return asked === undefined ? undefined : { kind: 'text', text: asked };
        return { kind: 'error' };
      }
      for (const inner of branchesOf(stmt)) asked ??= setIn(inner);
    }
  return asked === undefined ? undefined : { kind: 'text', text: asked };

  /** The question to ask where a branch that comes back sets an error. */
  function setIn(block: Block): string | undefined {
    if (!falls(block, names)) return undefined;
    for (const stmt of block.stmts) {
      const set = setStatus(stmt);
      const code = set && codeOf(set.value, names.scope, names.objects);
      if (set && code !== undefined && code >= 400) return question(set);
      for (const inner of branchesOf(stmt)) {
        const found = setIn(inner);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  function question({ object, attribute }: SetStatus): string | undefined {
    if (attribute === 'set_status' && object === 'self') return 'self.get_status()';
    const isParam = params.includes(object);
    if (!isParam && object !== returned) return undefined;
    const read = attribute === 'set_status' ? 'status' : attribute;
    return isParam ? `(${object}.${read} or 200)` : `${object}.${read}`;
  }
}

interface SetStatus {
  readonly object: string;
  readonly attribute: string;
  readonly value: Expr;
}

function setStatus(stmt: Stmt): SetStatus | undefined {
  if (stmt.kind === 'assign' && stmt.value) {
    for (const target of stmt.targets)
      if (target.kind === 'attribute' && (target.name === 'status_code' || target.name === 'status'))
        return { object: dottedName(target.object) ?? '', attribute: target.name, value: stmt.value };
    return undefined;
  }
  if (stmt.kind !== 'expr' || stmt.value.kind !== 'call' || stmt.value.callee.kind !== 'attribute')
    return undefined;
  const { name, object } = stmt.value.callee;
  if (name === 'send_error' || name === 'write_error' || name === 'fail')
    return { object: '', attribute: name, value: FAILED };
  const value = stmt.value.args[0]?.value;
  if ((name !== 'set_status' && name !== 'status') || !value) return undefined;
  return { object: dottedName(object) ?? '', attribute: 'set_status', value };
}

/** What `send_error()` stands for, whatever it is given. */
const FAILED: Expr = { kind: 'constant', start: 0, end: 0, type: 'int', value: '500' };

function branchesOf(stmt: Stmt): readonly Block[] {
  return stmt.kind === 'function' || stmt.kind === 'class' ? [] : blocksOf(stmt);
}

/** `if is_success(answer.status_code): …; return answer`: the handler itself does not take it for a success. */
export function asksItsStatus(name: string, def: FunctionDef): boolean {
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'if') return;
    walkExpression(stmt.test, (one) => {
      if (one.kind === 'attribute' && one.name === 'status_code' && one.object.kind === 'name')
        if (one.object.id === name) found = true;
    });
  });
  return found;
}
