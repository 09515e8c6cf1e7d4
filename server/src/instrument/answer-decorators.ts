import type { FunctionDef } from '../python/tree.ts';
import { expressionsOf, walkExpression, walkStatements } from '../python/walk.ts';
import type { Scope } from '../types/scope.ts';
import type { Objects } from './objects.ts';

/**
 * Whether what a handler returns is the response itself, or says its status: no decorator of the project's makes an
 * answer of it, or one that reads the status of what it is given (`result.response_code`).
 *
 * @param scope the function's own scope.
 */
export function givesResponse(def: FunctionDef, scope: Scope, objects: Objects): boolean {
  const outer = scope.kind === 'function' ? scope.parent : scope;
  const own = def.decorators.flatMap(({ value }) => {
    const key = objects.functionKey(objects.locate(value.kind === 'call' ? value.callee : value, outer));
    const isOurs = key !== undefined && !key.startsWith('pack:/') && !/\/(site|dist)-packages\//.test(key);
    const made = isOurs ? objects.program.declarations.functionAt(key).at(-1) : undefined;
    return made ? [made.def] : [];
  });
  return own.length === 0 || own.some(readsStatus);
}

function readsStatus(def: FunctionDef): boolean {
  let found = false;
  walkStatements(def.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'attribute' && /^((response|http)_(code|status)|status(_code)?)$/.test(one.name))
          found = true;
      });
  });
  return found;
}
