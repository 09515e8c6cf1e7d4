import type { Call, Expr, FunctionDef } from '../../python/tree.ts';
import { expressionsOf, lastName, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import { bindArguments } from '../../types/calls.ts';
import type { FunctionScope, Scope } from '../../types/scope.ts';
import { calledByType } from '../code/called-functions.ts';
import type { Names } from '../code/control-flow.ts';
import { functionsRun } from './functions-run.ts';

/** So many functions are followed that hand on what is to be run, one behind the other. */
const MAX_DEPTH = 2;

/**
 * Whether a call begins what goes on by itself: asyncio's own (`asyncio.create_task(publish(order))`), or a function of the project
 * that calls that with what it is given.
 */
export function isSpawn(call: Call, names: Names): boolean {
  if (isTask(call)) return true;
  return functionsRun(call, names).some(({ scope }) =>
    begins(scope, new Set(scope.def.params.map(({ name }) => name))),
  );
}

/**
 * Whether what a decorated function does may run by itself when its caller has its answer: the decorator hands it on to be run
 * (`return api.run_later(func)`).
 */
export function isRunLater(call: Call, names: Names): boolean {
  const key = calledByType(call, names);
  const { program } = names.objects;
  const scope = key === undefined ? undefined : program.functionScope(program.functionRef(key));
  return scope !== undefined && handsOver(scope, wrappedBy(scope), names, 0);
}

/** The parameters of the functions around one: what a decorator is given. */
function wrappedBy(scope: FunctionScope): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at: Scope = scope.parent; at.kind === 'function'; at = at.parent)
    for (const { name } of at.def.params) found.add(name);
  return found;
}

/** Whether a function begins what these names hold, or hands them to one of the project's that does. */
function handsOver(
  scope: FunctionScope,
  names: ReadonlySet<string>,
  { objects }: Names,
  depth: number,
): boolean {
  if (names.size === 0) return false;
  const handed = withAliases(scope.def, names);
  if (begins(scope, handed)) return true;
  if (depth >= MAX_DEPTH) return false;
  const inner: Names = { scope, objects };
  const isHanded = (value: Expr): boolean => value.kind === 'name' && handed.has(value.id);
  return callsIn(scope.def).some(
    (one) =>
      one.args.some(({ value }) => isHanded(value)) &&
      functionsRun(one, inner).some(({ scope: called, call }) => {
        if (!call) return false;
        const isMethod = /^(self|cls)$/.test(called.def.params[0]?.name ?? '');
        const params = bindArguments(called.def, call, isMethod)
          .filter(({ value }) => isHanded(value))
          .map(({ param }) => param.name);
        return params.length > 0 && handsOver(called, new Set(params), inner, depth + 1);
      }),
  );
}

/** Whether a function begins something that is given what one of these names holds. */
function begins({ def }: FunctionScope, names: ReadonlySet<string>): boolean {
  return callsIn(def).some(
    (one) => (isTask(one) || isThread(one)) && one.args.some(({ value }) => reads(value, names)),
  );
}

/** These names, and those that are bound to what they hold: `command = func`. */
function withAliases(def: FunctionDef, names: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(names);
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'assign' || stmt.value?.kind !== 'name' || !found.has(stmt.value.id)) return;
    for (const target of stmt.targets) if (target.kind === 'name') found.add(target.id);
  });
  return found;
}

function callsIn(def: FunctionDef): readonly Call[] {
  const found: Call[] = [];
  walkOwnStatements(def.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'call') found.push(one);
      });
  });
  return found;
}

/** `asyncio.create_task(…)`, and no group's, which waits for what it began. */
function isTask({ callee }: Call): boolean {
  const name = lastName(callee) ?? '';
  if (name === 'ensure_future' || name === 'run_coroutine_threadsafe') return true;
  return (
    name === 'create_task' &&
    callee.kind === 'attribute' &&
    (callee.object.kind === 'call' || /^(asyncio|\w*loop)$/.test(lastName(callee.object) ?? ''))
  );
}

/** `Thread(target=work, args=(order,))`, a thread of whatever kind. */
function isThread({ callee, args }: Call): boolean {
  return /^[A-Z]/.test(lastName(callee) ?? '') && args.some(({ keyword }) => keyword === 'target');
}

/** Whether a value is one of the names, or holds one. */
function reads(value: Expr, names: ReadonlySet<string>): boolean {
  let found = false;
  walkExpression(value, (one) => {
    if (one.kind === 'name' && one.id !== 'self' && names.has(one.id)) found = true;
  });
  return found;
}
