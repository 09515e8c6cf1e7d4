import type { Expr } from '../../python/tree.ts';
import { dottedName, walkExpression } from '../../python/walk.ts';

/** A list of messages that are all errors: `[{"type": "danger", "message": …}]`. */
export function saysErrors(list: Expr): boolean {
  const items = list.kind === 'list' ? list.items : [];
  return items.length > 0 && items.every((one) => one.kind === 'dict' && saysError(one));
}

/** `{"error": …}`, `{"success": False}`, `{"status": "error"}`. */
export function saysError(dict: Expr & { kind: 'dict' }): boolean {
  return dict.items.some(({ key, value }) => {
    if (key?.kind !== 'constant' || key.type !== 'str') return false;
    if (/^(error|errors|error_message|error_code)$/.test(key.value))
      return value.kind === 'constant'
        ? value.type === 'str' && value.value !== ''
        : value.kind === 'fstring' ||
            (value.kind === 'call' && dottedName(value.callee) === 'str') ||
            dict.items.length <= 2;
    if (/^(success|ok|succeeded)$/.test(key.value))
      return value.kind === 'constant' && value.value === 'False';
    if (/^(type|level|category|severity|alert)$/.test(key.value))
      return value.kind === 'constant' && /^(danger|error)$/.test(value.value) && dict.items.length <= 3;
    return (
      /^(status|result|state|outcome)$/.test(key.value) &&
      value.kind === 'constant' &&
      /^(error|failed|failure|fail|not_found|unauthorized|forbidden|invalid|denied)$/i.test(value.value)
    );
  });
}

/** `{"status": "ok"}`, `jsonify(success=True)`: whatever else it says, nothing failed. */
export function saysSuccess(expr: Expr): boolean {
  let found = false;
  const isSaid = (name: string, value: Expr): boolean =>
    value.kind === 'constant' &&
    ((/^(status|result)$/.test(name) && /^(ok|success)$/i.test(value.value)) ||
      (/^(success|ok|succeeded)$/.test(name) && value.value === 'True'));
  walkExpression(expr, (one) => {
    if (one.kind === 'dict')
      for (const { key, value } of one.items)
        if (key?.kind === 'constant' && isSaid(key.value, value)) found = true;
    if (one.kind === 'call')
      for (const { keyword, value } of one.args)
        if (keyword !== undefined && isSaid(keyword, value)) found = true;
  });
  return found;
}
