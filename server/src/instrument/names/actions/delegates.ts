import type { Expr, FunctionDef } from '../../../python/tree.ts';
import { groupedBy } from '../../code/grouped-by.ts';
import { dottedName, expressionsOf, walkExpression } from '../../../python/walk.ts';
import type { FunctionFacts } from './function-facts.ts';

/**
 * What the one call is called that a handler hands all of its work to: `add_tag` of `return self.service.add_tag(name)`.
 * Undefined where it does anything besides but put together what is handed on and answered (`Tag(name)`, `Response(tag)`).
 */
export function delegateOf({ body, params }: FunctionDef): string | undefined {
  const given = new Set(params.map(({ name }) => name));
  const found: string[] = [];
  let isOnly = true;
  for (const stmt of body.stmts) {
    if (!/^(expr|assign|return)$/.test(stmt.kind)) return undefined;
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind !== 'call') return;
        const name = methodOfService(one.callee, given);
        if (name !== undefined) found.push(name);
        else if (!isClass(one.callee)) isOnly = false;
      });
  }
  return isOnly && found.length === 1 ? found[0] : undefined;
}

/** What handlers hand all of their work to, without what more than one of them does: that tells them not apart. */
export function withoutShared(
  facts: (fn: string) => FunctionFacts,
  fns: readonly string[],
): (fn: string) => FunctionFacts {
  const shared = [...groupedBy(fns, (fn) => facts(fn).delegate ?? '')].flatMap(([delegate, all]) =>
    all.length > 1 ? [delegate] : [],
  );
  return (fn) => {
    const own = facts(fn);
    return own.delegate !== undefined && shared.includes(own.delegate)
      ? { ...own, delegate: undefined }
      : own;
  };
}

/** The method's name of an object that the handler's class holds, or that the handler is given. */
function methodOfService(callee: Expr, given: ReadonlySet<string>): string | undefined {
  const parts = dottedName(callee)?.split('.') ?? [];
  const [first, second] = parts;
  if (first === undefined || !given.has(first) || isRequest(first)) return undefined;
  if (/^(self|cls)$/.test(first) && (parts.length < 3 || isRequest(second!))) return undefined;
  return parts.length > 1 ? parts.at(-1) : undefined;
}

function isRequest(name: string): boolean {
  return /(^|_)(request|req|response|resp)$/.test(name);
}

function isClass(callee: Expr): boolean {
  const name = callee.kind === 'subscript' ? dottedName(callee.object) : dottedName(callee);
  return /^_*[A-Z]/.test(name?.split('.').at(-1) ?? '');
}
