import { directoryOf } from '../../workspace/workspace.ts';
import type { StyleSettings } from './house-style.ts';
import type { Instrumentation } from '../instrumentation.ts';
import type { Definition } from '../metrics/inventory.ts';
import { groupedBy } from '../code/grouped-by.ts';
import { hasMeterOfTopic } from './meters.ts';
import { isModuleVariable } from './metric-place.ts';
import { singular, wordsOf } from '../names/words/naming.ts';
import { projectOf } from '../code/project.ts';

/** The file that defines most metrics of a project and defines them for others; undefined when there is none. */
export function metricsModule(
  instrumentation: Instrumentation,
  project: string,
  settings: StyleSettings,
): string | undefined {
  const { inventory, handlers, program } = instrumentation;
  // A file that is not there yet is made.
  if (settings.module !== undefined) return settings.module;
  const counts = weights(inventory.definitions(), (path) => projectOf(path, program.workspace) === project);
  const isNamed = (path: string): boolean => isMetrics(path.slice(project.length));
  const candidates = [...counts].filter(
    ([path]) =>
      !hasMeterOfTopic(instrumentation, path) &&
      (isNamed(path) || (handlers.in(path).length === 0 && (isAllMetrics(path) || isForOthers(path)))),
  );
  // Files of that name first: others define a metric beside what they are about.
  candidates.sort(
    (a, b) => Number(isNamed(b[0])) - Number(isNamed(a[0])) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  );
  return candidates[0]?.[0];

  /** `metrics/middleware.py`, whose counters the routes update, too. */
  function isForOthers(path: string): boolean {
    const folder = directoryOf(path);
    return (
      NAMED.test(folder.slice(folder.lastIndexOf('/'))) &&
      inventory
        .definitionsIn(path)
        .some(
          (one) =>
            isModuleVariable(one) &&
            inventory.updatesOf(one.key).some(({ fn }) => fn !== undefined && !fn.startsWith(`${path}#`)),
        )
    );
  }

  /** Others are about something, and count what they do beside it; attributes of a class are nobody else's. */
  function isAllMetrics(path: string): boolean {
    const units = program.workspace.module(path)?.units ?? [];
    return (
      units.every(({ lowered: { stmt } }) => stmt.kind !== 'function' && stmt.kind !== 'class') &&
      inventory.definitionsIn(path).some(isModuleVariable)
    );
  }
}

/**
 * The metrics module that the files of an area take the metrics from that they count with already, where that is another one than
 * the project's. Undefined where they count with none, or where most of its handlers are in files that do.
 *
 * @param files those that have the area's handlers, once for each.
 */
export function moduleInUse(
  { inventory }: Instrumentation,
  project: string,
  files: readonly string[],
): string | undefined {
  const votes = new Map<string | undefined, number>();
  const vote = (path: string | undefined, handlers: number): void =>
    void votes.set(path, (votes.get(path) ?? 0) + handlers);
  for (const [file, { length }] of groupedBy(files, (one) => one)) {
    const used = inventory
      .factsOf(file)
      .updates.map(({ metric }) => metric.slice(0, metric.lastIndexOf('#')));
    const modules = [...new Set(used)].filter(
      (path) => path !== file && path.startsWith(`${project}/`) && isMetrics(path.slice(project.length)),
    );
    for (const path of modules.length === 0 ? [undefined] : modules) vote(path, length);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))[0]?.[0];
}

/** Where each package below a folder has a metrics module of its own: `accounts/metrics.py`, `orders/metrics.py`. */
export interface ModulePerPackage {
  readonly parent: string;
  /** The name that the modules have in their packages. */
  readonly file: string;
}

/** Whether a project keeps its metrics package by package; undefined where one module serves them all. */
export function modulePerPackage(
  { inventory, program }: Instrumentation,
  project: string,
): ModulePerPackage | undefined {
  const counts = weights(inventory.definitions(), (path) => projectOf(path, program.workspace) === project);
  const packages = new Map<string, Set<string>>();
  const files = [...counts.keys()].filter((path) => isMetrics(path.slice(project.length)));
  for (const path of files) {
    const folder = directoryOf(path);
    const key = `${directoryOf(folder)}\n${path.slice(folder.length + 1)}`;
    packages.set(key, new Set([...(packages.get(key) ?? []), folder]));
  }
  const [best] = [...packages].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1));
  if (!best || best[1].size < 2) return undefined;
  const [parent, file] = best[0].split('\n') as [string, string];
  // A module beside the packages is there for all of them.
  return files.some((path) => directoryOf(path) === parent) ? undefined : { parent, file };
}

/**
 * The module for what handlers do in a folder of metrics that has one for each topic (`otel_metrics/notification.py`,
 * `otel_metrics/provider.py`; `observability/http_metrics.py`, `observability/tax_metrics.py`): there, or to be made, and called
 * as they are. Undefined where no folder is of that kind.
 */
export function moduleOfTopic({ inventory, program }: Instrumentation, project: string): string | undefined {
  const counts = weights(inventory.definitions(), (path) => projectOf(path, program.workspace) === project);
  const folders = new Map<string, string[]>();
  for (const path of counts.keys()) {
    if (PART_OF_APP.test(path)) continue;
    const folder = directoryOf(path);
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  const best = [...folders]
    .filter(([folder, files]) => isOfMetrics(folder, files) && !files.some((path) => isForAll(path, files)))
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))[0];
  if (!best) return undefined;
  const names = areCalledMetrics(best[1])
    ? ['operation_metrics.py', 'operations.py']
    : ['operations.py', 'operation_metrics.py'];
  const [name] = names.filter((one) => program.workspace.directory(best[0]).has(one));
  return `${best[0]}/${name ?? names[0]!}`;

  /** Called after metrics, as the folder is or several of its files are. */
  function isOfMetrics(folder: string, files: readonly string[]): boolean {
    return NAMED.test(folder.slice(folder.lastIndexOf('/'))) || areCalledMetrics(files);
  }

  function areCalledMetrics(files: readonly string[]): boolean {
    return files.filter((path) => /_metrics\.py$/.test(path)).length > 1;
  }

  /** Open to any metric by its name. Beside those that say their topics, one whose metrics begin alike has a topic, too. */
  function isForAll(path: string, files: readonly string[]): boolean {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.py$/, '');
    if (!wordsOf(name).every((word) => FOR_ALL.test(word))) return false;
    const variables = inventory.definitionsIn(path).filter(isModuleVariable);
    const words = variables.map(({ key }) => key.slice(key.lastIndexOf('#') + 1).split('_')[0]);
    return files.length < 3 || new Set(words).size > 1;
  }
}

/** Whether a module for one topic of several is about an area: `checkout_metrics.py` about `checkout_links`. */
export function isAbout(module: string, area: string): boolean {
  const words = wordsOf(module.slice(module.lastIndexOf('/') + 1, -'.py'.length)).map(singular);
  return wordsOf(area).some((word) => !FOR_ALL.test(word) && words.includes(singular(word)));
}

/** The module of the package that a file is in; undefined for a file that is in none of them. */
export function moduleOfPackage({ parent, file }: ModulePerPackage, path: string): string | undefined {
  if (!path.startsWith(`${parent}/`)) return undefined;
  const inner = path.slice(parent.length + 1);
  return inner.includes('/') ? `${parent}/${inner.slice(0, inner.indexOf('/'))}/${file}` : undefined;
}

/** Words of a module's name that leave it open to any metric. */
const FOR_ALL =
  /^(metrics?|prometheus|telemetry|monitoring|instrumentation|otel|opentelemetry|init|counters?|registry|collectors?|definitions|constants|base|common|core|app|application|business|custom|all|main)$/;

const NAMED = /metric|prometheus|telemetry|monitoring|instrument/i;

/** Files that an application has, of which `monitoring/` may be one. */
const PART_OF_APP =
  /\/(models|views|viewsets|apps|admin|urls|forms|signals|middleware|serializers|tasks|handlers|routes|api)\.py$/;

/** Whether a file or the folder that it is in is called after metrics, and it is no part of an application about them. */
function isMetrics(relative: string): boolean {
  return NAMED.test(relative) && !PART_OF_APP.test(relative);
}

/** The files that keep metrics for others to use, with how many. */
function weights(
  definitions: readonly Definition[],
  isOurs: (path: string) => boolean,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path, key, kind } of definitions) {
    if (!isOurs(path) || key.includes('@') || key.includes('<locals>')) continue;
    counts.set(path, (counts.get(path) ?? 0) + (kind === 'counter' ? 2 : 1));
  }
  return counts;
}
