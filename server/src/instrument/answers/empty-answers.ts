import type { Expr, Stmt } from '../../python/tree.ts';
import { dottedName, lastName, walkExpression } from '../../python/walk.ts';
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
  let found = false;
  for (const { value } of stmt.value.args)
    walkExpression(value, (one) => {
      if (SKIPPED.test(textOf(one))) found = true;
    });
  return found;
}

/** An answer in such words: `return f"Skipping {key}"`. */
export function isToldSkipped(value: Expr): boolean {
  return SKIPPED.test(textOf(value));
}

/** An answer of nothing but words, with values between them. */
export function isText(value: Expr): boolean {
  return /\s/.test(textOf(value).trim());
}

function textOf(value: Expr): string {
  if (value.kind === 'fstring') return value.text;
  return value.kind === 'constant' && value.type === 'str' ? value.value : '';
}

const SKIPPED = /\b(skip(s|ped|ping)?|ignor(es|ed|ing)|nothing to do)\b/i;

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

/** A text that holds nothing, as it is or as JSON: `""`, `"[]"`. */
export function isEmptyText(value: Expr): boolean {
  return value.kind === 'constant' && value.type === 'str' && /^(\[\]|\{\}|)$/.test(value.value.trim());
}

/** Nothing that is given: `None`, or something empty, which no `is None` tells from others. */
export type Nothing = 'none' | 'empty';

/** Whether a value is nothing: `None`, `[]`, `{"rows": [], "count": 0}`; undefined where it is something. */
export function emptyOf(value: Expr | undefined): Nothing | undefined {
  if (!value) return 'none';
  switch (value.kind) {
    case 'constant':
      if (value.type === 'None') return 'none';
      return value.value === '' || value.value === '0' ? 'empty' : undefined;
    case 'list':
    case 'tuple':
    case 'set':
      return value.items.every((one) => emptyOf(one)) ? 'empty' : undefined;
    case 'dict':
      return value.items.every((one) => emptyOf(one.value)) ? 'empty' : undefined;
    case 'call':
      return value.args.length === 0 && /^(list|dict|set|tuple)$/.test(lastName(value.callee) ?? '')
        ? 'empty'
        : undefined;
    default:
      return undefined;
  }
}
