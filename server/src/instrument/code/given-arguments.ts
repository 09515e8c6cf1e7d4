import { lastName } from '../../python/walk.ts';
import { bindArguments } from '../../types/calls.ts';
import type { Scope } from '../../types/scope.ts';
import { innerScope } from '../../types/sites.ts';
import type { Unit } from '../../python/units.ts';
import { sameShape } from '../../python/same-shape.ts';
import type { Made, Objects } from './objects.ts';
import { visitStatement } from './visit.ts';

/** What applications and their parts are called where a function is handed one. */
const WORTH_ASKING =
  /^(_?\w*(app|application|router|api|blueprint|bp|handlers?|server|dispatcher|routes|table|broker|celery|views?)|dp|h|sanic)$/i;

/**
 * What the workspace's calls give a parameter that has no annotation: `def setup_routes(app, handler)` is handed an
 * application and an object with the handlers. Asked for plain functions only, and for parameters that are called
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
    const name = fn.slice(fn.lastIndexOf('#') + 1);
    const def = program.declarations.functionAt(fn).at(-1)?.def;
    if (!def) return undefined;
    let found: Made | undefined;
    for (const path of files()) {
      if (found) break;
      if (!mentions.get(`${path}\n${name}`)) continue;
      const visit = (units: readonly Unit[], scope: Scope): void => {
        for (const { lowered, members } of units) {
          visitStatement(lowered.stmt, scope, lowered, program, {
            call: (call, at) => {
              const last = lastName(call.callee);
              if (found || last !== name || objects.functionKey(objects.locate(call.callee, at)) !== fn)
                return;
              const value = bindArguments(def, call, false).find((one) => one.param.name === param)?.value;
              found = value && objects.resolve(value, at);
            },
          });
          if (members) visit(members, innerScope(lowered.stmt, scope, lowered, program));
        }
      };
      visit(program.workspace.module(path)?.units ?? [], program.moduleScope(path));
    }
    return found;
  }

  return (fn, param) =>
    /[.<]/.test(fn.slice(fn.lastIndexOf('#') + 1)) || !WORTH_ASKING.test(param)
      ? undefined
      : given.get(`${fn}!${param}`);
}
