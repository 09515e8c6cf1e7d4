import type { Expr, FunctionDef } from '../../python/tree.ts';
import { childrenOf, lastName } from '../../python/walk.ts';

/** Whether all that a handler answers is where other things are: `{"orders": reverse("api:orders"), …}`, the root of an API. */
export function listsAddresses(def: FunctionDef): boolean {
  const steps = def.body.stmts.filter((stmt) => !(stmt.kind === 'expr' && stmt.value.kind === 'constant'));
  const last = steps.at(-1);
  if (last?.kind !== 'return' || last.value?.kind !== 'call') return false;
  const values: Expr[] = last.value.args.map((one) => one.value);
  for (const stmt of steps.slice(0, -1)) {
    if (stmt.kind !== 'assign' || !stmt.value) return false;
    values.push(stmt.value);
  }
  const known = new Set(def.params.map(({ name }) => name));
  let addresses = 0;
  const isPlain = (expr: Expr): boolean => {
    if (expr.kind === 'constant') return true;
    if (expr.kind === 'name') return !known.has(expr.id);
    if (expr.kind === 'dict' || expr.kind === 'list' || expr.kind === 'tuple')
      return [...childrenOf(expr)].every(isPlain);
    if (expr.kind !== 'call') return false;
    const name = lastName(expr.callee) ?? '';
    if (/^(dict|OrderedDict)$/.test(name)) return expr.args.every(({ value }) => isPlain(value));
    if (!/^(reverse|reverse_lazy|url_for)$/.test(name)) return false;
    addresses++;
    // `reverse("orders", request=request)`, and nothing that was asked for.
    return expr.args.every(
      ({ keyword, value }) => value.kind === 'constant' || /^(request|format|_external)$/.test(keyword ?? ''),
    );
  };
  return values.every(isPlain) && addresses > 1;
}
