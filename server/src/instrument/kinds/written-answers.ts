import type { Expr, FunctionDef } from '../../python/tree.ts';
import { childrenOf, lastName } from '../../python/walk.ts';
import { isLog } from '../answers/answers.ts';
import type { Names } from '../code/control-flow.ts';

/** Nothing but an answer that is written down: that it is up, that there is nothing yet, that nothing is configured. */
export function answersAlike(def: FunctionDef, names: Names): boolean {
  const steps = def.body.stmts.filter(
    (stmt) =>
      stmt.kind !== 'import' &&
      stmt.kind !== 'from' &&
      !(stmt.kind === 'expr' && (stmt.value.kind === 'constant' || isLog(stmt.value))),
  );
  const [only] = steps;
  return (
    steps.length === 1 && only?.kind === 'return' && only.value !== undefined && isWritten(only.value, names)
  );
}

/** Constants, what a module holds as one, and responses and containers of them. */
function isWritten(expr: Expr, names: Names, depth = 0): boolean {
  switch (expr.kind) {
    case 'constant':
      return true;
    case 'call':
      return (
        /(Response|_response|jsonify|^json|^text|^html)$/.test(lastName(expr.callee) ?? '') &&
        expr.args.every(({ keyword, value }) => isStatus(keyword, value) || isWritten(value, names, depth))
      );
    case 'name':
    case 'attribute':
      return depth < 3 && isConstant(expr, names, depth + 1);
    default:
      return (
        ['tuple', 'list', 'dict', 'set'].includes(expr.kind) &&
        childrenOf(expr).every((one) => isWritten(one, names, depth))
      );
  }
}

/** `status=status.HTTP_204_NO_CONTENT`, whose module may be a library's. */
function isStatus(keyword: string | undefined, value: Expr): boolean {
  return /^status(_code)?$/.test(keyword ?? '') && /^[A-Z][A-Z0-9_]*$/.test(lastName(value) ?? '');
}

/** `PAGE` of this module or another: a text, or a table that is not empty and has a constant's name. */
function isConstant(expr: Expr, { scope, objects }: Names, depth: number): boolean {
  const located = objects.locate(expr, scope);
  if (located?.kind !== 'bindings' || located.scope.kind !== 'module') return false;
  const [only, second] = located.bindings;
  if (only?.kind !== 'assign' || second || !only.value || only.unpack.length > 0 || only.op) return false;
  const { value } = only;
  const isTable =
    /^(dict|list|tuple)$/.test(value.kind) &&
    childrenOf(value).length > 0 &&
    /^[A-Z][A-Z0-9_]*$/.test(lastName(expr) ?? '');
  const isText = value.kind === 'constant' && value.type === 'str';
  return (isText || isTable) && isWritten(value, { scope: located.scope, objects }, depth);
}

/** `PAGE` of this module or another, which is written in HTML. */
export function isWrittenPage(expr: Expr, { scope, objects }: Names): boolean {
  const located = objects.locate(expr, scope);
  if (located?.kind !== 'bindings' || located.scope.kind !== 'module') return false;
  const [only, second] = located.bindings;
  if (only?.kind !== 'assign' || second || only.unpack.length > 0 || only.op) return false;
  return (
    only.value?.kind === 'constant' &&
    only.value.type === 'str' &&
    /^\s*<(!doctype|html)\b/i.test(only.value.value)
  );
}
