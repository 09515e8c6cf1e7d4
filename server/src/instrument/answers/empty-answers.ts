import type { Expr, Stmt } from '../../python/tree.ts';
import { dottedName, lastName } from '../../python/walk.ts';
import { isLog } from './answers.ts';

/** An answer without content: `("", 204)`, `Response(status_code=204)`, `HttpResponse()`. */
export function isBare(value: Expr): boolean {
  if (value.kind === 'tuple')
    return value.items.length === 2 && isBlank(value.items[0]!) && isNoContent(value.items[1]!);
  if (value.kind !== 'call') return false;
  const name = dottedName(value.callee) ?? '';
  return (
    /(Response|make_response)$/.test(name) &&
    value.args.every(({ value: given }) => isBlank(given) || isNoContent(given))
  );
}

function isBlank(expr: Expr): boolean {
  return expr.kind === 'constant' && (expr.value === '' || expr.type === 'None');
}

function isNoContent(expr: Expr): boolean {
  return (
    (expr.kind === 'constant' && /^(204|304)$/.test(expr.value)) ||
    (expr.kind === 'attribute' && /NO_CONTENT|NOT_MODIFIED/.test(expr.name))
  );
}

/** A log that says that what was to be done is not. */
export function saysSkipped(stmt: Stmt): boolean {
  if (stmt.kind !== 'expr' || !isLog(stmt.value) || stmt.value.kind !== 'call') return false;
  return stmt.value.args.some(({ value }) => {
    const text = value.kind === 'fstring' ? value.text : value.kind === 'constant' ? value.value : '';
    return /\bskip(s|ped|ping)?\b/i.test(text);
  });
}

/** `Result(status="ok", items=[])`: made of nothing that was found out or done. */
export function isEmptyResult(value: Expr): boolean {
  return (
    value.kind === 'call' &&
    /^[A-Z]\w*[a-z]/.test(lastName(value.callee) ?? '') &&
    value.args.every(
      ({ value: given }) =>
        given.kind === 'constant' ||
        ((given.kind === 'list' || given.kind === 'tuple' || given.kind === 'dict') &&
          given.items.length === 0),
    )
  );
}
