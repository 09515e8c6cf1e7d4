import type { Call, Expr } from '../../python/tree.ts';
import { lastName } from '../../python/walk.ts';
import { bindArguments } from '../../types/calls.ts';
import type { Program } from '../../types/program.ts';
import { functionOf, type Scope } from '../../types/scope.ts';
import { sameShape } from '../../python/same-shape.ts';
import type { Made, Objects } from './objects.ts';
import { visitFile } from './visit.ts';

/** What applications and their parts are called where a function is handed one. */
const WORTH_ASKING =
  /^(_?\w*(app|application|router|api|blueprint|bp|handlers?|server|dispatcher|routes|table|broker|celery|views?)|dp|h|sanic)$/i;

/**
 * What the workspace's calls give a parameter: `def setup_routes(app, handler)` is handed an application and an object
 * with the handlers. Asked for functions and methods that are no inner ones, and for parameters that are called
 * like such things; where several calls give something, the first that can be followed stands for all.
 */
export function givenArguments(
  objects: Objects,
  files: () => readonly string[],
): (fn: string, param: string) => Made | undefined {
  const { program } = objects;
  const { database } = program.workspace;
  const mentions = database.query<boolean>({
    name: 'file that names a function',
    compute: (key) => {
      const at = key.indexOf('\n');
      return program.workspace.source(key.slice(0, at))?.text.includes(`${key.slice(at + 1)}(`) ?? false;
    },
  });
  const calls = database.query<ReadonlyMap<string, readonly PlacedCall[]>>({
    name: 'calls in a file',
    compute: (path) => callsIn(path, program),
  });
  const given = database.query<Made | undefined>({
    name: 'object given to a parameter',
    compute: (key) => find(key.slice(0, key.lastIndexOf('!')), key.slice(key.lastIndexOf('!') + 1)),
    onCycle: () => undefined,
    equal: (a, b) =>
      a?.key === b?.key && a?.lineage.join() === b?.lineage.join() && sameShape(a?.call, b?.call),
  });

  function find(fn: string, param: string): Made | undefined {
    const qualname = fn.slice(fn.lastIndexOf('#') + 1).split('.');
    const isMethod = qualname.length > 1;
    // What makes an instance is called like the class.
    const name = qualname.at(-1) === '__init__' ? (qualname.at(-2) ?? '') : qualname.at(-1)!;
    const def = program.declarations.functionAt(fn).at(-1)?.def;
    if (!def) return undefined;
    let found: Made | undefined;
    for (const path of files()) {
      if (found) break;
      if (!mentions.get(`${path}\n${name}`)) continue;
      for (const { call, scope } of calls.get(path).get(name) ?? []) {
        if (calledBy(call, scope, objects) !== fn) continue;
        const value = bindArguments(def, call, isMethod).find((one) => one.param.name === param)?.value;
        if (value && !(isMethod && isMethodsParameter(value, scope))) found ??= objects.resolve(value, scope);
      }
    }
    return found;
  }

  return (fn, param) =>
    fn.includes('<locals>') || !WORTH_ASKING.test(param) ? undefined : given.get(`${fn}!${param}`);
}

interface PlacedCall {
  readonly call: Call;
  readonly scope: Scope;
}

/** The calls of a file that are given something, by the last name of what they call. */
function callsIn(path: string, program: Program): ReadonlyMap<string, readonly PlacedCall[]> {
  const found = new Map<string, PlacedCall[]>();
  visitFile(path, program, {
    call: (call, scope) => {
      const name = call.args.length > 0 ? lastName(call.callee) : undefined;
      if (name === undefined) return;
      const known = found.get(name);
      if (known) known.push({ call, scope });
      else found.set(name, [{ call, scope }]);
    },
  });
  return found;
}

/** The function or method that a call runs, by key: that of an object whose making is seen, a class's `__init__`. */
function calledBy({ callee }: Call, scope: Scope, objects: Objects): string | undefined {
  const located = objects.locate(callee, scope);
  const plain = objects.functionKey(located);
  if (plain !== undefined) return plain;
  const made = objects.classKey(located);
  const cls = made ?? (callee.kind === 'attribute' ? classMade(callee.object, scope, objects) : undefined);
  const method = made !== undefined ? '__init__' : lastName(callee);
  if (cls === undefined || method === undefined) return undefined;
  const { declarations } = objects.program;
  const owner = objects
    .ancestry(cls)
    .keys.find((key) => declarations.bindingsInClass(key, method).some((one) => one.kind === 'function'));
  return owner === undefined ? undefined : `${owner}.${method}`;
}

/**
 * The class of an object that is made where its name is bound, or in the class that keeps it: `OrderHandler()`,
 * `self.handler`. Parameters are not followed: what they are given is what is being asked.
 */
function classMade(object: Expr, scope: Scope, objects: Objects): string | undefined {
  const { program } = objects;
  const made = (value: Expr | undefined, at: Scope): string | undefined => {
    const call = value?.kind === 'await' ? value.value : value;
    return call?.kind === 'call' ? objects.classKey(objects.locate(call.callee, at)) : undefined;
  };
  if (object.kind === 'call') return made(object, scope);
  const fn = functionOf(scope);
  const self = fn?.fn.owner ? fn.def.params[0]?.name : undefined;
  if (object.kind === 'name') {
    if (object.id === self) return fn!.fn.owner!.key;
    const located = objects.locate(object, scope);
    if (located?.kind !== 'bindings') return undefined;
    for (const one of located.bindings) {
      const key = one.kind === 'assign' ? made(one.value, located.scope) : undefined;
      if (key !== undefined) return key;
    }
    return undefined;
  }
  if (object.kind !== 'attribute' || object.object.kind !== 'name' || object.object.id !== self)
    return undefined;
  for (const key of objects.ancestry(fn!.fn.owner!.key).keys)
    for (const { method, binding } of program.declarations.selfAssignments(key, object.name)) {
      const at = program.functionScope(program.functionRef(`${key}.${method}`));
      const cls = at && binding.kind === 'assign' ? made(binding.value, at) : undefined;
      if (cls !== undefined) return cls;
    }
  return undefined;
}

/** Whether an expression is what a method was given itself: methods that hand it to each other lead round in circles. */
function isMethodsParameter(value: Expr, scope: Scope): boolean {
  const fn = functionOf(scope);
  return (
    value.kind === 'name' && fn?.fn.owner !== undefined && fn.def.params.some(({ name }) => name === value.id)
  );
}
