import type { Call } from '../../python/tree.ts';
import { lastName } from '../../python/walk.ts';
import { bindArguments } from '../../types/calls.ts';
import type { Scope } from '../../types/scope.ts';
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
      return program.workspace.source(key.slice(0, at))?.text.includes(key.slice(at + 1)) ?? false;
    },
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
    // What makes an instance is called like the class.
    const name = qualname.at(-1) === '__init__' ? (qualname.at(-2) ?? '') : qualname.at(-1)!;
    const def = program.declarations.functionAt(fn).at(-1)?.def;
    if (!def) return undefined;
    let found: Made | undefined;
    for (const path of files()) {
      if (found) break;
      if (!mentions.get(`${path}\n${name}`)) continue;
      visitFile(path, program, {
        call: (call, at) => {
          if (found || lastName(call.callee) !== name || calledBy(call, at, objects) !== fn) return;
          const hasSelf = qualname.length > 1;
          const value = bindArguments(def, call, hasSelf).find((one) => one.param.name === param)?.value;
          found = value && objects.resolve(value, at);
        },
      });
    }
    return found;
  }

  return (fn, param) =>
    fn.includes('<locals>') || !WORTH_ASKING.test(param) ? undefined : given.get(`${fn}!${param}`);
}

/** The function or method that a call runs, by key: that of an object whose class is known, a class's `__init__`. */
function calledBy({ callee }: Call, scope: Scope, objects: Objects): string | undefined {
  const located = objects.locate(callee, scope);
  const plain = objects.functionKey(located);
  if (plain !== undefined) return plain;
  const made = objects.classKey(located);
  const cls = made ?? (callee.kind === 'attribute' ? objects.instanceClass(callee.object, scope) : undefined);
  const method = made !== undefined ? '__init__' : lastName(callee);
  if (cls === undefined || method === undefined) return undefined;
  const { declarations } = objects.program;
  const owner = objects
    .ancestry(cls)
    .keys.find((key) => declarations.bindingsInClass(key, method).some((one) => one.kind === 'function'));
  return owner === undefined ? undefined : `${owner}.${method}`;
}
