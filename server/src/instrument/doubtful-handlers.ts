import type { FunctionDef } from '../python/tree.ts';
import { dottedName, lastName, walkOwnStatements } from '../python/walk.ts';
import type { Program } from '../types/program.ts';
import type { Handler } from './frameworks/handlers.ts';
import { staticSegments } from './names/words/segments.ts';

/** Why it may not be an operation of this application at all. */
export function doubtOfHandler(handler: Handler, program: Program): string | undefined {
  const { kind, paths, fn } = handler;
  const name = fn.slice(fn.lastIndexOf('#') + 1);
  const declared = program.declarations.functionAt(fn);
  // The last one is what the name means in the end; the framework has all of them.
  if (declared.length > 1 && declared.every(({ def }) => def.decorators.length > 0))
    return 'another handler has its name';
  const def = declared.at(-1)?.def;
  if (def && !def.async && answersLater(def)) return 'it answers with what is still to be awaited';
  if (isMadeForSeveral(handler, program)) return 'one function makes it for several handlers';
  if (
    kind === 'bot' &&
    def?.params.some(({ annotation }) => annotation && lastName(annotation) === 'ChatMemberUpdated')
  )
    return 'its name says what happened, and not what it does';
  if (kind === 'route' && servesMany(name, paths)) return 'it serves handlers of several areas';
  return kind === 'route' && paths.every((path) => path === '') ? 'no path leads to it' : undefined;
}

/**
 * A handler in a function that is called for each of several: `register("/%s/callback" % service.name, callback)`,
 * `def register(*filters, state)`.
 */
function isMadeForSeveral({ kind, paths, fn }: Handler, program: Program): boolean {
  const at = fn.lastIndexOf('.<locals>.');
  if (at < 0) return false;
  if (kind === 'route') return paths.length > 0 && paths.every((path) => /(^|\/)\*\//.test(path));
  const around = program.declarations.functionAt(fn.slice(0, at)).at(-1)?.def;
  return kind === 'bot' && around !== undefined && around.params.some(({ stars }) => stars === 1);
}

/** A plain function that gives an awaitable back: the operation is still to come when it returns. */
function answersLater(def: FunctionDef): boolean {
  const declared =
    def.returns && (dottedName(def.returns.kind === 'subscript' ? def.returns.object : def.returns) ?? '');
  if (declared && /(^|\.)(Awaitable|Coroutine|Future|Deferred)$/.test(declared)) return true;
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'return' || stmt.value?.kind !== 'call') return;
    if (
      /^asyncio\.(shield|gather|wait|wait_for|ensure_future|create_task)$/.test(
        dottedName(stmt.value.callee) ?? '',
      )
    )
      found = true;
  });
  return found;
}

/** A mixin's method, or one that answers below paths of many areas. */
function servesMany(name: string, paths: readonly string[]): boolean {
  const areas = new Set(
    paths.map((path) => staticSegments(path).filter((one) => !/^(api|v\d+)$/.test(one))[0]),
  );
  return areas.size > (/(Mixin|Base)\w*\.\w+$|^(Base|Abstract)\w*\./.test(name) ? 1 : 3);
}
