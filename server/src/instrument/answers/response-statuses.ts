import type { Call, Expr } from '../../python/tree.ts';
import { walkOwnStatements } from '../../python/walk.ts';
import type { Scope } from '../../types/scope.ts';
import type { Names } from '../code/control-flow.ts';
import { isResponseClass } from './response-classes.ts';
import { codeOf } from './status-codes.ts';

/**
 * The status that a project's own class of responses always has: `class NotFound(JSONResponse)` whose `__init__` hands
 * `status_code=404` on, or with `status_code = 404` of its own. Undefined for another call, and where no class says.
 */
export function statusOfClass(call: Call, names: Names): number | undefined {
  const { scope, objects } = names;
  const key = objects.classKey(objects.locate(call.callee, scope));
  if (key === undefined || key.startsWith('pack:/') || !isResponseClass(call, names)) return undefined;
  // What the call itself says has the last word.
  if (call.args.some(({ keyword }) => keyword !== undefined && STATUS.test(keyword))) return undefined;
  for (const cls of objects.ancestry(key).keys) {
    if (cls.startsWith('pack:/')) return undefined;
    const code = attributeOf(cls, names) ?? handedOn(cls, names);
    if (code !== undefined) return code;
  }
  return undefined;
}

const STATUS = /^(status|status_code|http_status)$/;

function attributeOf(cls: string, { objects, scope }: Names): number | undefined {
  for (const name of ['status_code', 'status'])
    for (const one of objects.program.declarations.bindingsInClass(cls, name))
      if (one.kind === 'assign' && one.value) {
        const code = codeOf(one.value, scope, objects);
        if (code !== undefined) return code;
      }
  return undefined;
}

/** What the class's `__init__` gives that of the one above it. */
function handedOn(cls: string, { objects }: Names): number | undefined {
  const { program } = objects;
  const scope: Scope | undefined = program.functionScope(program.functionRef(`${cls}.__init__`));
  if (scope?.kind !== 'function') return undefined;
  let found: number | undefined;
  walkOwnStatements(scope.def.body.stmts, (stmt) => {
    const call: Expr | undefined = stmt.kind === 'expr' ? stmt.value : undefined;
    if (call?.kind !== 'call' || call.callee.kind !== 'attribute' || call.callee.name !== '__init__') return;
    const given = call.args.find(({ keyword }) => keyword !== undefined && STATUS.test(keyword))?.value;
    if (given) found ??= codeOf(given, scope, objects);
  });
  return found;
}
