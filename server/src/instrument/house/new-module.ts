import type { Program } from '../../types/program.ts';
import { groupedBy } from '../code/grouped-by.ts';
import type { Handler } from '../frameworks/handlers.ts';
import { directoryOf } from '../../workspace/workspace.ts';
import { isOwnModule } from '../metrics/definition-text.ts';
import type { Instrumentation } from '../instrumentation.ts';
import { innerPackage } from './inner-package.ts';
import { importRoot } from './module-names.ts';
import { projectOf } from '../code/project.ts';

/**
 * Where a project that has no metrics module gets one: in the package that most of its handlers are in; of a Django project,
 * in the one of its settings, unless another one holds the apps and this only says how they are run (`config/`).
 */
export function newModulePath(instrumentation: Instrumentation, project: string): string {
  const { program } = instrumentation;
  const packages = handlersByPackage(instrumentation, project);
  const settings = settingsPackage(program, project);
  const folder =
    (settings === undefined ? undefined : packageOfApps(program, packages, settings)) ??
    settings ??
    [...packages].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ??
    project;
  return moduleIn(program, settings === undefined ? innerPackage(instrumentation, folder) : folder);
}

function handlersByPackage(
  { program, handlers }: Instrumentation,
  project: string,
): ReadonlyMap<string, readonly Handler[]> {
  const all = handlers.all().filter((one) => projectOf(one.path, program.workspace) === project);
  return groupedBy(all, (one) => topPackage(program, one.path));
}

/** The package of a Django project's settings; undefined where there is none. */
function settingsPackage({ workspace }: Program, project: string): string | undefined {
  if (!workspace.directory(project).has('manage.py')) return undefined;
  const settings = [...workspace.directory(project)]
    .filter(
      ([name, kind]) =>
        kind === 'directory' &&
        // A project around a library, for whoever works on that.
        !FOR_DEVELOPERS.test(name) &&
        settingsFiles(workspace.directory(`${project}/${name}`)) > 0,
    )
    .map(([name]) => `${project}/${name}`)
    .sort((a, b) => settingsFiles(workspace.directory(b)) - settingsFiles(workspace.directory(a)));
  // Of two, the one that `manage.py` names.
  const named = /DJANGO_SETTINGS_MODULE["'],\s*["'](\w+)\./.exec(
    workspace.source(`${project}/manage.py`)?.text ?? '',
  )?.[1];
  return settings.find((one) => one === `${project}/${named}`) ?? settings[0];
}

/**
 * The package that a Django project's apps are in, where that is another one than that of its settings: the one with
 * nearly all views and tasks and several apps, or the only one with any. Undefined where there is none: apps that lie side by
 * side have no package but that of the settings in common.
 */
function packageOfApps(
  { workspace }: Program,
  packages: ReadonlyMap<string, readonly Handler[]>,
  settings: string,
): string | undefined {
  const counts = [...packages]
    .map(([folder, all]) => ({ folder, count: all.filter(isDjangos).length }))
    .filter(({ folder, count }) => count > 0 && folder !== settings)
    .sort((a, b) => b.count - a.count);
  const [most] = counts;
  if (!most || counts.some(({ folder }) => folder.startsWith(`${settings}/`))) return undefined;
  const inSettings = packages.get(settings)?.filter(isDjangos).length ?? 0;
  const sum = counts.reduce((total, { count }) => total + count, inSettings);
  if (most.count * 10 < sum * 9 || /\/(apps|modules|src)$/.test(most.folder)) return undefined;
  const apps = [...workspace.directory(most.folder)].filter(
    ([name, kind]) => kind === 'directory' && isApp(workspace.directory(`${most.folder}/${name}`)),
  );
  return counts.length === 1 || apps.length > 1 ? most.folder : undefined;
}

function isDjangos({ framework, kind }: Handler): boolean {
  return framework === 'django' || kind === 'task';
}

/** Whether a folder looks like one of Django's apps. */
function isApp(entries: ReadonlyMap<string, unknown>): boolean {
  return ['apps.py', 'models.py', 'models', 'migrations', 'views.py', 'views'].some((name) =>
    entries.has(name),
  );
}

/** Whether a folder is the package of a Django project's settings, which all of its apps belong to. */
export function isSettingsPackage({ workspace }: Program, folder: string): boolean {
  return (
    settingsFiles(workspace.directory(folder)) > 0 &&
    !FOR_DEVELOPERS.test(folder.slice(folder.lastIndexOf('/') + 1))
  );
}

/** Names of packages whose settings are those of no service. */
const FOR_DEVELOPERS = /^(dev|test|example|demo|sample|sandbox|playground|runtests)/;

/** How much a folder looks like the package of the project's settings. */
function settingsFiles(entries: ReadonlyMap<string, unknown>): number {
  return ['wsgi.py', 'asgi.py', 'settings.py', 'settings'].filter((file) => entries.has(file)).length;
}

/** The metrics module of a folder that has none yet, or got it here. */
export function moduleIn({ workspace }: Program, folder: string): string {
  const entries = workspace.directory(folder);
  const free = ['metrics', 'prometheus_metrics', 'handler_metrics'].find(
    (name) => !entries.has(name) && (!entries.has(`${name}.py`) || takesMetrics(`${folder}/${name}.py`)),
  );
  return `${folder}/${free ?? 'operation_metrics'}.py`;

  function takesMetrics(path: string): boolean {
    const text = workspace.source(path)?.text ?? '';
    return isOwnModule(text) || makesMetrics(text);
  }
}

/** Whether a module makes metrics with `prometheus_client`, though it keeps them in no variables: in a class's attributes. */
export function makesMetrics(text: string): boolean {
  return /^from prometheus_client import [^\n]*\b(Counter|Gauge|Histogram|Summary)\b/m.test(text);
}

/** The package below the folder that a file's own tree is imported from. */
export function topPackage(program: Program, path: string): string {
  const root = importRoot(program, path);
  const first = path.slice(root.length + 1).split('/')[0]!;
  if (first.endsWith('.py')) return directoryOf(path);
  // `views/` beside the `models/` that it imports is a part of the application, which has no package of its own; so is
  // `modules/`, which holds a folder for each part and no module.
  if (
    (HOLDERS.test(first) || isOfParts(program, `${root}/${first}`)) &&
    importsFromBeside(program, path, root, first)
  )
    return root;
  return packageBelow(program, `${root}/${first}`, path) ?? `${root}/${first}`;
}

/**
 * The first package on the way from a folder to a file, where those above it are names around packages and hold nothing else:
 * `acme/shop/`, `src/app/`. Undefined where the folder is a package or holds modules, or where there is none below it.
 */
function packageBelow({ workspace }: Program, folder: string, path: string): string | undefined {
  let isOnlyWay = true;
  for (let at = folder; path.startsWith(`${at}/`); at = `${at}/${path.slice(at.length + 1).split('/')[0]!}`) {
    const entries = workspace.directory(at);
    if (entries.has('__init__.py')) return at;
    // Without that file, a folder of modules is the package if nothing lies beside it.
    if ([...entries.keys()].some((name) => name.endsWith('.py'))) return isOnlyWay ? at : undefined;
    isOnlyWay &&= [...entries.values()].filter((kind) => kind === 'directory').length === 1;
  }
  return undefined;
}

/** Whether a folder holds several folders of modules, and no modules but for an empty one of the package's own. */
function isOfParts({ workspace }: Program, folder: string): boolean {
  const entries = [...workspace.directory(folder)];
  const parts = entries.filter(
    ([name, kind]) =>
      kind === 'directory' &&
      // `logs/` is no part of it.
      [...workspace.directory(`${folder}/${name}`)].some(
        ([one, what]) => one.endsWith('.py') || (what === 'directory' && !/^[._]/.test(one)),
      ),
  );
  return (
    parts.length > 1 &&
    entries.every(([name]) => !name.endsWith('.py') || name === '__init__.py') &&
    /^\s*$/.test(
      (workspace.source(`${folder}/__init__.py`)?.text ?? '').replace(/^\s*("{3}[^]*?"{3}|#.*)/, ''),
    )
  );
}

const HOLDERS =
  /^(views?|handlers?|routes|routers?|controllers?|endpoints?|blueprints?|resources?|api|apis|web|rest|pages)$/;

/** Whether a file, or one beside it, imports modules of the folder that its package lies in, other than that package. */
function importsFromBeside(program: Program, path: string, root: string, first: string): boolean {
  const folder = directoryOf(path);
  const files = [...program.workspace.directory(folder).keys()].filter((one) => one.endsWith('.py'));
  return files.some((file) => {
    const from = `${folder}/${file}`;
    const bindings = [...program.declarations.namesInModule(from).values()].flat();
    return bindings.some((one) => {
      if (one.kind !== 'import' && !(one.kind === 'from' && one.level === 0)) return false;
      const found = program.modules.resolve(from, one.module)?.layers ?? [];
      return found.some((layer) => layer.startsWith(`${root}/`) && !layer.startsWith(`${root}/${first}/`));
    });
  });
}
