import type { Program } from '../../types/program.ts';
import { importedFiles } from '../code/imported-files.ts';
import { projectOf } from '../code/project.ts';
import type { Handler } from '../frameworks/handlers.ts';
import type { Instrumentation } from '../instrumentation.ts';
import type { Definition } from '../metrics/inventory.ts';
import { isModuleVariable } from './metric-place.ts';

/**
 * Whether a project counts in a way of its own: its handlers import a module called `metrics` whose functions count with no
 * metric of a library, it writes a page of metrics by hand, or two functions of its handlers' files, or of those that they import, count in another way. Where two
 * of these count with a library's counters, it sends events beside them for something else.
 */
export function countsByItself(instrumentation: Instrumentation, project: string): boolean {
  const { handlers, inventory, program, otherWays } = instrumentation;
  const own = handlers.all().filter((one) => projectOf(one.path, program.workspace) === project);
  if (importsCounting(program, own, (path) => inventory.definitionsIn(path).length > 0)) return true;
  if (inventory.metricsPackages().length === 0 && own.some((one) => writesMetrics(one, program))) return true;
  const others = new Set<string>();
  const counting = new Set<string>();
  const counters = new Set(
    inventory
      .definitions()
      .flatMap((one) => (one.kind === 'counter' && isModuleVariable(one) ? one.key : [])),
  );
  for (const path of nearHandlers(instrumentation, own)) {
    for (const fn of otherWays.in(path)) if (!fn.includes('<locals>')) others.add(fn);
    for (const { fn, metric } of inventory.factsOf(path).updates)
      if (fn !== undefined && counters.has(metric)) counting.add(fn);
  }
  return others.size > 1 && counting.size < 2;
}

/**
 * Whether a page of metrics is put together by hand (`f"# TYPE {name} gauge"`), in its file or in one that this imports: what a
 * library counts would not be on it.
 */
function writesMetrics({ kind, path, paths }: Handler, program: Program): boolean {
  return (
    kind === 'route' &&
    paths.some((one) => /(^|[/_-])(metrics|prometheus)\/?$/i.test(one)) &&
    [path, ...importedFiles(program, path)].some((file) =>
      /["']# (TYPE|HELP) /.test(program.workspace.source(file)?.text ?? ''),
    )
  );
}

/** The files of handlers, and what they import, at most two steps away. */
function nearHandlers(instrumentation: Instrumentation, handlers: readonly Handler[]): ReadonlySet<string> {
  const found = new Set(handlers.map(({ path }) => path));
  let last = [...found];
  for (let step = 0; step < 2; step++) {
    const next = last
      .flatMap((path) => importedFiles(instrumentation.program, path))
      .filter((path) => !found.has(path));
    last = [...new Set(next)].filter((path) => instrumentation.isOurs(path) && !instrumentation.isTest(path));
    for (const path of last) found.add(path);
  }
  return found;
}

/**
 * Whether nothing but methods updates metrics, and others call these: of a listener, or of a client of the project's own. A
 * middleware is a class of a framework's, or is called as an object.
 */
export function countsByMethods(
  { inventory, mentions, objects, program }: Instrumentation,
  definitions: readonly Definition[],
): boolean {
  const updates = definitions.flatMap(({ key }) => inventory.updatesOf(key));
  return updates.length > 0 && updates.every(({ fn }) => fn !== undefined && isCalledMethod(fn));

  function isCalledMethod(fn: string): boolean {
    const { owner } = program.functionRef(fn);
    const name = fn.slice(fn.lastIndexOf('.') + 1);
    if (!owner || name.startsWith('_') || mentions.of(name) === 0) return false;
    const { keys, names } = objects.ancestry(owner.key);
    return keys.length === names.length;
  }
}

/**
 * Whether a class of a package is overridden elsewhere by one that counts: a listener, to which the package tells what it
 * does.
 */
export function leavesCounting({ inventory, objects, program }: Instrumentation, top: string): boolean {
  return inventory
    .definitions()
    .filter(({ path }) => !path.startsWith(`${top}/`))
    .flatMap(({ key }) => inventory.updatesOf(key))
    .some(({ fn }) => {
      const owner = fn === undefined ? undefined : program.functionRef(fn).owner;
      return (
        owner !== undefined &&
        !owner.path.startsWith(`${top}/`) &&
        objects.ancestry(owner.key).keys.some((key) => key.startsWith(`${top}/`))
      );
    });
}

/**
 * Whether handlers import a module of the project's that is called `metrics` and has functions that count, with no metric
 * of a library in it.
 *
 * @param hasMetrics whether a module defines metrics of a library.
 */
function importsCounting(
  program: Program,
  handlers: readonly Handler[],
  hasMetrics: (path: string) => boolean,
): boolean {
  const found = new Set<string>();
  for (const path of new Set(handlers.map((one) => one.path)))
    for (const bindings of program.declarations.namesInModule(path).values())
      for (const one of bindings) {
        if (one.kind !== 'from' && one.kind !== 'import') continue;
        const base =
          one.kind === 'from' ? program.modules.absoluteName(path, one.level, one.module) : one.module;
        for (const name of one.kind === 'from' ? [base, `${base}.${one.name}`] : [base]) {
          if (name === undefined || !/(^|\.)metrics?$/.test(name)) continue;
          const ref = program.modules.resolve(path, name);
          if (ref?.origin === 'workspace')
            for (const layer of ref.layers) if (layer.endsWith('.py')) found.add(layer);
        }
      }
  return [...found].some(
    (path) =>
      !hasMetrics(path) &&
      [...program.declarations.namesInModule(path)].some(
        ([name, bindings]) => COUNTS.test(name) && bindings.some((one) => one.kind === 'function'),
      ),
  );
}

/** Functions that count, whatever they are given. */
const COUNTS =
  /^(inc|incr|increment|increase|observe|gauge|timing|timed?|timer|record|emit|measure|count)(_|$)/;
