import { directoryOf } from '../../workspace/workspace.ts';
import type { Instrumentation } from '../instrumentation.ts';
import { topPackage } from './new-module.ts';

/** Folders that exist for the others. */
const SHARED =
  /^(metrics?|monitoring|observability|telemetry|instrumentation|infrastructure|infra|common|core|shared|utils?|libs?|services?|base|kit)$/;

/**
 * Whether a file is part of another program beside the handler's: `tgbot/utils/metrics.py` belongs to the bot, which
 * has handlers of its own, and the API next to it imports nothing from there.
 */
export function isOfAnotherPart(instrumentation: Instrumentation, path: string, handler: string): boolean {
  const { handlers, program } = instrumentation;
  const theirs = path.split('/');
  const ours = handler.split('/');
  let at = 0;
  while (theirs[at] === ours[at]) at++;
  const own = programFolder(instrumentation, handler);
  if (own !== undefined && !path.startsWith(`${own}/`) && !instrumentation.imports(handler, path))
    return true;
  // One of the two is in a folder above the other's.
  if (at >= theirs.length - 1 || at >= ours.length - 1 || SHARED.test(theirs[at]!)) return false;
  const part = `${theirs.slice(0, at + 1).join('/')}/`;
  if (!handlers.all().some((one) => one.path.startsWith(part))) return false;
  for (const bindings of program.declarations.namesInModule(handler).values())
    for (const one of bindings) {
      const module =
        one.kind === 'from'
          ? program.modules.absoluteName(handler, one.level, one.module)
          : one.kind === 'import'
            ? one.module
            : undefined;
      if (module === undefined) continue;
      if (program.modules.resolve(handler, module)?.layers.some((layer) => layer.startsWith(part)))
        return false;
    }
  return true;
}

/**
 * Whether what lies in other parts than a file updates metrics of it: those of `stats/metrics.py` that `users/` and `search/` count
 * with are there for all.
 *
 * @param home the folder that the parts lie in.
 */
export function isSharedByParts({ inventory }: Instrumentation, path: string, home: string): boolean {
  if (!path.startsWith(`${home}/`)) return false;
  const part = `${home}/${path.slice(home.length + 1).split('/')[0]!}/`;
  return inventory
    .definitionsIn(path)
    .some(({ key }) =>
      inventory.updatesOf(key).some(({ fn }) => fn?.startsWith(`${home}/`) && !fn.startsWith(part)),
    );
}

/**
 * The package of a program that a file belongs to, below another one: `hub/singleuser/` has an `__main__.py` and handlers
 * of its own, and is run beside the hub. Undefined of one that other handlers import what they need from: that is a part of
 * their program.
 */
export function programFolder(instrumentation: Instrumentation, path: string): string | undefined {
  const { handlers, program } = instrumentation;
  const top = topPackage(program, path);
  for (let at = directoryOf(path); at.startsWith(`${top}/`); at = directoryOf(at)) {
    const entries = [...program.workspace.directory(at).keys()];
    if (!entries.includes('__main__.py')) continue;
    const files = entries.filter((name) => name.endsWith('.py')).map((name) => `${at}/${name}`);
    const isPart = [...new Set(handlers.all().map((one) => one.path))].some(
      (other) =>
        other.startsWith(`${top}/`) &&
        !other.startsWith(`${at}/`) &&
        files.some((file) => instrumentation.imports(other, file)),
    );
    return isPart ? undefined : at;
  }
  return undefined;
}

/**
 * Whether a package is one of several of a program that lie side by side (`datasources/`, `tasks/`, `lib/`): it has not nearly
 * all handlers, and imports others that have some. They have one metrics module, wherever that is.
 */
export function isOneOfParts(instrumentation: Instrumentation, top: string): boolean {
  const { handlers, program } = instrumentation;
  const beside = directoryOf(top);
  const distribution = instrumentation.distributionOf(`${top}/x.py`);
  const files = new Map<string, number>();
  for (const { path } of handlers.all())
    if (path.startsWith(`${beside}/`) && instrumentation.distributionOf(path) === distribution)
      files.set(path, (files.get(path) ?? 0) + 1);
  const parts = new Map<string, number>();
  const own: string[] = [];
  for (const [path, count] of files) {
    const part = topPackage(program, path);
    if (directoryOf(part) !== beside) continue;
    parts.set(part, (parts.get(part) ?? 0) + count);
    if (part === top) own.push(path);
  }
  const all = [...parts.values()].reduce((sum, one) => sum + one, 0);
  const others = [...parts.keys()].filter((one) => one !== top);
  return (
    (parts.get(top) ?? 0) * 10 < all * 9 &&
    own.some((file) => others.some((other) => instrumentation.importsBelow(file, other)))
  );
}
