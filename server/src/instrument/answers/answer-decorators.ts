import type { Expr, FunctionDef } from '../../python/tree.ts';
import { expressionsOf, walkExpression, walkStatements } from '../../python/walk.ts';
import type { Scope } from '../../types/scope.ts';
import type { Objects } from '../code/objects.ts';

/**
 * Whether what a handler returns is the response itself, or says its status: no decorator of the project's makes an
 * answer of it, or one that reads the status of what it is given (`result.response_code`).
 *
 * @param scope the function's own scope.
 */
export function givesResponse(def: FunctionDef, scope: Scope, objects: Objects): boolean {
  const own = ownDecorators(def, scope, objects);
  return own.length === 0 || own.some(readsStatus);
}

/**
 * Whether a decorator of the project's makes the answer of what a handler returns, which is data then:
 * `return json_response(f(request))`.
 *
 * @param scope the function's own scope.
 */
export function isMadeAnswer(def: FunctionDef, scope: Scope, objects: Objects): boolean {
  return ownDecorators(def, scope, objects).some(wraps);
}

/** The decorators of a function that are functions of the project's. */
export function ownDecorators(def: FunctionDef, scope: Scope, objects: Objects): readonly FunctionDef[] {
  const outer = scope.kind === 'function' ? scope.parent : scope;
  return def.decorators.flatMap(({ value }) => {
    const key = objects.functionKey(objects.locate(value.kind === 'call' ? value.callee : value, outer));
    const isOurs = key !== undefined && !key.startsWith('pack:/') && !/\/(site|dist)-packages\//.test(key);
    const made = isOurs ? objects.program.declarations.functionAt(key).at(-1) : undefined;
    return made ? [made.def] : [];
  });
}

/** Whether what a function that is handed to it returns is handed on to a call, and that returned. */
function wraps(def: FunctionDef): boolean {
  const handed = new Set(def.params.map(({ name }) => name));
  const given = new Set<string>();
  const isGiven = (value: Expr | undefined): boolean =>
    (value?.kind === 'call' && value.callee.kind === 'name' && handed.has(value.callee.id)) ||
    (value?.kind === 'await' && isGiven(value.value)) ||
    (value?.kind === 'name' && given.has(value.id));
  let found = false;
  walkStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'function') for (const { name } of stmt.params) handed.add(name);
    if (stmt.kind === 'assign' && isGiven(stmt.value))
      for (const target of stmt.targets) if (target.kind === 'name') given.add(target.id);
    if (stmt.kind === 'return' && stmt.value?.kind === 'call')
      found ||= stmt.value.args.some(({ value }) => isGiven(value));
  });
  return found;
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
