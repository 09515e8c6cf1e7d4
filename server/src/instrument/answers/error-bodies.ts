import type { Call, Expr, FunctionDef, Stmt } from '../../python/tree.ts';
import { dottedName, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import { bindArguments } from '../../types/calls.ts';

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
      return isErrorText(value) || (value.kind !== 'constant' && dict.items.length <= 2);
    if (/^(type|level|category|severity|alert)$/.test(key.value))
      return value.kind === 'constant' && /^(danger|error)$/.test(value.value) && dict.items.length <= 3;
    return saysItFailed(key.value, value);
  });
}

/** `Report(error=str(error))`, `Result(success=False)`, `Answer(status="error")`: an object that says that it failed. */
export function isMadeAsError(call: Call): boolean {
  return call.args.some(
    ({ keyword, value }) =>
      keyword !== undefined &&
      (saysItFailed(keyword, value) ||
        (/^(error|error_message|error_msg|failure_reason)$/.test(keyword) && isErrorText(value))),
  );
}

/** `self.shown(name, "error")` of a `def shown(self, name, status)`: what a function is given to say that it failed. */
export function isToldAsError(call: Call, def: FunctionDef): boolean {
  const isMethod = /^(self|cls)$/.test(def.params[0]?.name ?? '');
  return bindArguments(def, call, isMethod).some(({ param, value }) => saysItFailed(param.name, value));
}

function saysItFailed(name: string, value: Expr): boolean {
  if (value.kind !== 'constant') return false;
  if (/^(success|ok|succeeded)$/.test(name)) return value.value === 'False';
  return (
    /^(status|result|state|outcome)$/.test(name) &&
    /^(error|failed|failure|fail|not_found|unauthorized|forbidden|invalid|denied)$/i.test(value.value)
  );
}

/** A text that is there, or made of an exception. */
function isErrorText(value: Expr): boolean {
  return value.kind === 'constant'
    ? value.type === 'str' && value.value !== ''
    : value.kind === 'fstring' || (value.kind === 'call' && dottedName(value.callee) === 'str');
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

/** The returns of `except` clauses that hand on what was caught: `return {"rows": [], "message": str(error)}`. */
export function answersWithCaught(def: FunctionDef): ReadonlySet<Stmt> {
  const found = new Set<Stmt>();
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'try') return;
    for (const { name, body } of stmt.clauses)
      walkOwnStatements(body.stmts, (one) => {
        if (one.kind !== 'return' || !one.value || !name) return;
        walkExpression(one.value, (part) => {
          if (part.kind === 'name' && part.id === name.id) found.add(one);
        });
      });
  });
  return found;
}
