import type { Expr, FunctionDef } from '../../python/tree.ts';
import { dottedName, expressionsOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import { methodIn } from '../code/http-methods.ts';

/** What a handler is asked for: only to tell something, only to change something, or either. */
export type Asked = 'reads' | 'writes' | 'either';

/**
 * By its methods; of a function that its framework calls for any method, by the decorators that allow some, and by what
 * it reads of the request.
 */
export function requestOf({ methods }: { readonly methods: readonly string[] }, def: FunctionDef): Asked {
  const known = methods.length > 0 ? methods : allowedMethods(def);
  if (known.length > 0) {
    const writes = known.filter((one) => /^(POST|PUT|PATCH|DELETE)$/.test(one));
    return writes.length === 0 ? 'reads' : writes.length === known.length ? 'writes' : 'either';
  }
  let takes = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (
          one.kind === 'attribute' &&
          /^(method|POST|FILES|body|data|form|files|json|get_json)$/.test(one.name) &&
          /(^|\.)request$/.test(dottedName(one.object) ?? '')
        )
          takes = true;
      });
  });
  return takes ? 'either' : 'reads';
}

/**
 * The methods that a function view's decorators allow: `@require_POST`, `@require_http_methods(["GET"])`,
 * `@api_view(["POST"])`. Upper case, sorted; none where nothing says so.
 */
export function allowedMethods(def: FunctionDef | undefined): readonly string[] {
  const methods: string[] = [];
  for (const { value } of def?.decorators ?? []) {
    const callee = value.kind === 'call' ? value.callee : value;
    const name = (dottedName(callee) ?? '').split('.').at(-1)!;
    if (name === 'require_POST') methods.push('POST');
    if (name === 'require_GET' || name === 'require_safe') methods.push('GET');
    if (value.kind === 'call' && /^(require_http_methods|api_view)$/.test(name))
      methods.push(...(value.args[0] ? textsOf(value.args[0].value) : ['GET']));
  }
  return [...new Set(methods)].sort();
}

function textsOf(expr: Expr): readonly string[] {
  return expr.kind === 'list' || expr.kind === 'tuple' || expr.kind === 'set'
    ? expr.items.flatMap((one) => methodIn(one) ?? [])
    : [];
}
