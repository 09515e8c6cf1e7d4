import type { Expr, Stmt, With } from '../../python/tree.ts';
import { expressionsOf, walkExpression, walkStatements } from '../../python/walk.ts';
import type { Scope } from '../../types/scope.ts';
import type { Names } from '../code/control-flow.ts';
import type { Objects } from '../code/objects.ts';
import { classNamedBy, methodOf } from '../frameworks/framework.ts';

/**
 * Whether a `with` is one of the project's own context managers that commits when it is left: a generator that calls
 * `session.commit()`, or a class whose `__exit__` does.
 */
export function commitsWhenLeft({ items }: With, names: Names): boolean {
  return items.some(({ context }) => managerCommits(context, names));
}

function managerCommits(context: Expr, { scope, objects }: Names): boolean {
  const callee = context.kind === 'call' ? context.callee : undefined;
  const made = callee && ownStatements(objects.functionKey(objects.locate(callee, scope)), objects);
  if (made?.isGenerator) return commits(made.stmts);
  if (callee && isSetUp(callee, { scope, objects })) return true;
  const cls =
    (callee && classNamedBy(callee, scope, objects)) ??
    (context.kind === 'name' || context.kind === 'attribute'
      ? objects.instanceClass(context, scope)
      : undefined);
  if (cls === undefined) return false;
  return ['__exit__', '__aexit__'].some((name) => {
    const exit = ownStatements(methodOf(cls, name, objects), objects);
    return exit !== undefined && commits(exit.stmts);
  });
}

/** `begin(db)` of `begin = app.config["TRANSACTION_FACTORY"]`: what is called is said by the settings, by a name that tells. */
function isSetUp(callee: Expr, { scope, objects }: Names): boolean {
  const located = objects.locate(callee, scope);
  if (located?.kind !== 'bindings' || located.scope.kind !== 'module') return false;
  const [only, second] = located.bindings;
  if (only?.kind !== 'assign' || second || only.value?.kind !== 'subscript') return false;
  const [key] = only.value.index;
  return key?.kind === 'constant' && key.type === 'str' && /(^|_)transaction(_|$)/i.test(key.value);
}

/** Whether a decorator of the project's commits after what it decorates has come back. */
export function decoratorCommits(decorator: Expr, scope: Scope, objects: Objects): boolean {
  const callee = decorator.kind === 'call' ? decorator.callee : decorator;
  const key = objects.functionKey(objects.locate(callee, scope));
  const own = ownStatements(key, objects);
  const inner =
    key === undefined ? undefined : objects.program.functionScope(objects.program.functionRef(key));
  if (!own || !inner) return false;
  let isWithin = false;
  let hasInner = false;
  walkStatements(own.stmts, (stmt) => {
    if (stmt.kind === 'function') hasInner = true;
    if (stmt.kind === 'with' && commitsWhenLeft(stmt, { scope: inner, objects })) isWithin = true;
  });
  return hasInner && (isWithin || commits(own.stmts));
}

function ownStatements(
  key: string | undefined,
  objects: Objects,
): { readonly stmts: readonly Stmt[]; readonly isGenerator: boolean } | undefined {
  if (key === undefined || key.startsWith('pack:/') || /\/(site|dist)-packages\//.test(key)) return undefined;
  const def = objects.program.declarations.functionAt(key).at(-1)?.def;
  return def && { stmts: def.body.stmts, isGenerator: def.generator };
}

/** Whether something is committed anywhere in statements, functions in them included: `await session.commit()`. */
function commits(stmts: readonly Stmt[]): boolean {
  let found = false;
  walkStatements(stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'call' && one.callee.kind === 'attribute' && one.callee.name === 'commit')
          found = true;
      });
  });
  return found;
}
