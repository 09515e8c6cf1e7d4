import type { Program } from '../types/program.ts';
import type { Query } from '../incremental/query.ts';
import { definesWhereUsed } from './house/meters.ts';
import { PythonFiles } from '../workspace/python-files.ts';
import { directoryOf } from '../workspace/workspace.ts';
import { CalledWithin } from './code/called-within.ts';
import { ImportedNames } from './code/imported-names.ts';
import type { Handler } from './frameworks/handlers.ts';
import { Handlers, sameJson } from './frameworks/handlers.ts';
import { rootUrls } from './frameworks/root-urls.ts';
import { planCount, samePlan, type CountPlan } from './insertion/count-plan.ts';
import { HandlerNames } from './names/handler-names.ts';
import { houseStyle, type HouseStyle, type StyleSettings } from './house/house-style.ts';
import { Inventory, type Definition } from './metrics/inventory.ts';
import { LeftUnmeasured } from './metrics/left-unmeasured.ts';
import { Mentions } from './metrics/mentions.ts';
import {
  metricsModule,
  isAbout,
  moduleInUse,
  moduleOfTopic,
  moduleOfPackage,
  modulePerPackage,
  type ModulePerPackage,
} from './house/metrics-module.ts';
import { isOneOfParts } from './house/application-parts.ts';
import { newModulePath } from './house/new-module.ts';
import { countsByItself } from './house/own-metrics.ts';
import { declares, distributionOf } from './code/distributions.ts';
import { importedFiles } from './code/imported-files.ts';
import { Objects } from './code/objects.ts';
import { hasAtomicRequests } from './exits/on-commit.ts';
import { projectOf } from './code/project.ts';
import { isTestFile } from './code/test-files.ts';
import { OtherWays } from './metrics/other-ways.ts';
import { Reach, type Coverage } from './metrics/reach.ts';

/**
 * Instrumentation: which functions the frameworks call (`handlers.ts`), which metrics there are and what updates
 * them (`inventory.ts`), which of them a handler reaches (`reach.ts`), and how a handler is made to count in the
 * project's own way (`insertion.ts`, `house-style.ts`). It knows nothing of rules or editors. Everything it finds
 * out hangs on the workspace's database: facts are kept for each file and joined when one's facts change.
 */
export class Instrumentation {
  readonly objects: Objects;
  readonly files: PythonFiles;
  readonly handlers: Handlers;
  readonly inventory: Inventory;
  readonly reach: Reach;
  readonly otherWays: OtherWays;
  readonly names: HandlerNames;
  readonly mentions: Mentions;
  readonly leftUnmeasured: LeftUnmeasured;
  readonly calledWithin: CalledWithin;
  readonly importedNames: ImportedNames;

  private readonly styles: Query<HouseStyle>;
  private readonly metricsModules: Query<string | undefined>;
  private readonly modulesPerPackage: Query<ModulePerPackage | undefined>;
  private readonly modulesOfTopics: Query<string | undefined>;
  private readonly modulesInUse: Query<string | undefined>;
  private readonly onlyFiles: Query<string | undefined>;
  private readonly meters: Query<boolean>;
  private readonly newModules: Query<string>;
  private readonly ownWays: Query<boolean>;
  private readonly plans: Query<CountPlan | undefined>;
  private readonly atomicRequests: Query<boolean>;
  private readonly roots: Query<ReadonlySet<string>>;
  private readonly parts: Query<boolean>;
  private readonly distributions: Query<string>;
  private readonly prometheus: Query<'there' | 'elsewhere' | 'nowhere'>;
  private readonly importClosures: Query<ReadonlySet<string>>;

  constructor(readonly program: Program) {
    const { database } = program.workspace;
    this.files = new PythonFiles(program.workspace);
    const ours = (): readonly string[] => this.files.all().filter((path) => !this.isTest(path));
    this.objects = new Objects(program, ours);
    this.handlers = new Handlers(program, this.objects, this.files);
    this.inventory = new Inventory(program, this.objects, this.files);
    this.mentions = new Mentions(program, ours);
    this.leftUnmeasured = new LeftUnmeasured(program, this.objects, ours);
    this.calledWithin = new CalledWithin(program);
    this.importedNames = new ImportedNames(program, ours);
    this.names = new HandlerNames(program, this.handlers);
    this.reach = new Reach(program, this.objects, (path) => this.isOurs(path));
    this.otherWays = new OtherWays(program, this.objects, this.reach);
    this.styles = database.query<HouseStyle>({
      name: 'house style',
      compute: (key) => houseStyle(this, ...split(key)),
      equal: sameJson,
    });
    this.metricsModules = database.query<string | undefined>({
      name: 'metrics module',
      compute: (key) => metricsModule(this, ...split(key)),
    });
    this.modulesPerPackage = database.query<ModulePerPackage | undefined>({
      name: 'metrics modules of packages',
      compute: (project) => modulePerPackage(this, project),
      equal: sameJson,
    });
    this.modulesOfTopics = database.query<string | undefined>({
      name: 'metrics module of a topic',
      compute: (project) => moduleOfTopic(this, project),
    });
    this.modulesInUse = database.query<string | undefined>({
      name: 'metrics module of an area',
      compute: (key) => {
        const [subject, settings] = split(key);
        return moduleInUse(this, subject.split('\n')[0]!, this.filesOf(subject, settings));
      },
    });
    this.onlyFiles = database.query<string | undefined>({
      name: 'the one file of an area',
      compute: (key) => {
        const [subject, settings] = split(key);
        const files = new Set(this.filesOf(subject, settings));
        return files.size === 1 ? [...files][0] : undefined;
      },
    });
    this.meters = database.query<boolean>({
      name: 'whether metrics are defined where they are used',
      compute: (project) => definesWhereUsed(this, project),
    });
    this.newModules = database.query<string>({
      name: 'new metrics module',
      compute: (project) => newModulePath(this, project),
    });
    this.ownWays = database.query<boolean>({
      name: 'whether a project counts in a way of its own',
      compute: (project) => countsByItself(this, project),
    });
    this.plans = database.query<CountPlan | undefined>({
      name: 'how a handler is counted',
      compute: (key) => {
        const [fn, settings] = split(key);
        const handler = this.handlers.of(fn);
        return handler && planCount(this, handler, settings);
      },
      equal: samePlan,
    });
    this.atomicRequests = database.query<boolean>({
      name: 'requests in transactions',
      compute: (project) => hasAtomicRequests(this, project),
    });
    this.roots = database.query<ReadonlySet<string>>({
      name: 'root patterns',
      compute: (project) => rootUrls(this, project),
      equal: (a, b) => a.size === b.size && [...a].every((one) => b.has(one)),
    });
    this.parts = database.query<boolean>({
      name: 'one of several packages of a program',
      compute: (top) => isOneOfParts(this, top),
    });
    this.distributions = database.query<string>({
      name: 'distribution of a folder',
      compute: (folder) => distributionOf(folder, program.workspace),
    });
    this.prometheus = database.query<'there' | 'elsewhere' | 'nowhere'>({
      name: 'prometheus_client of a distribution',
      compute: (distribution) => {
        if (declares(distribution, DECLARED, program.workspace)) return 'there';
        const importing = this.inventory
          .filesImporting()
          .filter(({ imports }) => imports.some((one) => IMPORTED.test(one)));
        if (importing.some((one) => this.distributionOf(one.path) === distribution)) return 'there';
        return importing.length > 0 ? 'elsewhere' : 'nowhere';
      },
    });
    this.importClosures = database.query<ReadonlySet<string>>({
      name: 'files imported',
      compute: (path) => this.closure(path),
      equal: (a, b) => a.size === b.size && [...a].every((one) => b.has(one)),
    });
  }

  /** How the handlers of a project count what they do. */
  styleOf(project: string, settings: StyleSettings): HouseStyle {
    return this.styles.get(join(project, settings));
  }

  /** The file that new metrics for a handler are defined in, there or to be made; undefined when the project has none. */
  moduleFor({ fn, path }: Handler, settings: StyleSettings): string | undefined {
    const project = projectOf(path, this.program.workspace);
    const layout = settings.module === undefined ? this.modulesPerPackage.get(project) : undefined;
    const topic = settings.module === undefined ? this.modulesOfTopics.get(project) : undefined;
    const own = layout && moduleOfPackage(layout, path);
    const area = settings.module === undefined ? this.names.of(fn, settings)?.area : undefined;
    const used =
      area === undefined ? undefined : this.modulesInUse.get(join(`${project}\n${area}`, settings));
    // One of the topics is for its own area, and not for any other whose files count with it, too.
    const isOthers = used !== undefined && topic !== undefined && area !== undefined && !isAbout(used, area);
    return own ?? (isOthers ? topic : used) ?? topic ?? this.metricsModules.get(join(project, settings));
  }

  /** The files of an area's handlers, once for each of these. */
  private filesOf(subject: string, settings: StyleSettings): readonly string[] {
    const [project, area] = subject.split('\n') as [string, string];
    return this.handlers
      .all()
      .filter(
        (one) =>
          projectOf(one.path, this.program.workspace) === project &&
          this.names.of(one.fn, settings)?.area === area,
      )
      .map(({ path }) => path);
  }

  /** The file that all handlers of a handler's area are in; undefined where there are several. */
  onlyFileOf({ fn, path }: Handler, settings: StyleSettings): string | undefined {
    const area = this.names.of(fn, settings)?.area;
    const project = projectOf(path, this.program.workspace);
    return area === undefined ? undefined : this.onlyFiles.get(join(`${project}\n${area}`, settings));
  }

  /** Whether a project defines its metrics in the modules that count with them. */
  definesWhereUsed(project: string): boolean {
    return this.meters.get(project);
  }

  /** Where a project gets a metrics module that has none. */
  newModuleOf(project: string): string {
    return this.newModules.get(project);
  }

  /** Whether a project counts in a way of its own, and with no library's metrics. */
  countsByItself(project: string): boolean {
    return this.ownWays.get(project);
  }

  /**
   * The labels of a metric: as its definition says or, where the library takes them with each update, as most of its
   * updates do. Undefined where neither says.
   */
  labelsOf({ key, labels, library }: Definition): readonly string[] | undefined {
    if (labels || library === 'prometheus_client') return labels;
    const votes = new Map<string, { labels: readonly string[]; count: number }>();
    for (const update of this.inventory.updatesOf(key)) {
      if (!update.labels) continue;
      const name = update.labels.join();
      votes.set(name, { labels: update.labels, count: (votes.get(name)?.count ?? 0) + 1 });
    }
    return [...votes.values()].sort((a, b) => b.count - a.count)[0]?.labels;
  }

  planFor(handler: Handler, settings: StyleSettings): CountPlan | undefined {
    return this.plans.get(join(handler.fn, settings));
  }

  /** Whether importing one file of the workspace imports another, directly or not. */
  imports(path: string, other: string): boolean {
    return path === other || this.importClosures.get(path).has(other);
  }

  /** Whether a file imports anything of a distribution, directly or not. */
  importsFrom(path: string, distribution: string): boolean {
    return [path, ...this.importClosures.get(path)].some((one) => this.distributionOf(one) === distribution);
  }

  /** Whether a package is one of several of a program that lie side by side. */
  isOneOfParts(top: string): boolean {
    return this.parts.get(top);
  }

  /** Whether a file imports anything below a folder, directly or not. */
  importsBelow(path: string, folder: string): boolean {
    return [...this.importClosures.get(path)].some((one) => one.startsWith(`${folder}/`));
  }

  /** What the settings of a Django project begin with; see `rootUrls`. */
  rootUrlsOf(project: string): ReadonlySet<string> {
    return this.roots.get(project);
  }

  /** Whether the settings of a file's Django project put every request into a transaction. */
  isAtomic(path: string): boolean {
    return this.atomicRequests.get(projectOf(path, this.program.workspace));
  }

  /**
   * Whether `prometheus_client` can be imported where a file runs: it is installed, the file's distribution declares it, or
   * something in that imports it already. `elsewhere` where another distribution of the checkout does.
   */
  prometheusFor(path: string): 'there' | 'elsewhere' | 'nowhere' {
    if (this.program.modules.resolve(path, 'prometheus_client')?.origin === 'environment') return 'there';
    return this.prometheus.get(this.distributionOf(path));
  }

  /** The folder of the distribution that a file belongs to. */
  distributionOf(path: string): string {
    return this.distributions.get(directoryOf(path));
  }

  private closure(start: string): ReadonlySet<string> {
    const seen = new Set<string>();
    const queue = [start];
    for (let path = queue.pop(); path !== undefined && seen.size < 5000; path = queue.pop()) {
      for (const file of importedFiles(this.program, path))
        if (this.isOurs(file) && !seen.has(file)) {
          seen.add(file);
          queue.push(file);
        }
    }
    return seen;
  }

  coverageOf(handler: Handler): Coverage {
    const found = this.reach.coverage(handler.fn, handler.dependencies);
    // Where there is no metric of a library's, it counts as the others do.
    const isCounted =
      found.status === 'none' &&
      this.inventory.definitions().length === 0 &&
      this.otherWays.in(handler.path).includes(handler.fn);
    return isCounted ? { status: 'unknown', call: 'a call that counts in another way' } : found;
  }

  /** Code that exercises the service. */
  isTest(path: string): boolean {
    return isTestFile(path, this.program.workspace);
  }

  /** A file of the workspace, and not of a library that happens to lie below it. */
  isOurs(path: string): boolean {
    if (path.startsWith('pack:/') || /\/(site-packages|dist-packages|node_modules)\//.test(path))
      return false;
    return this.program.workspace.roots().some((root) => path.startsWith(`${root}/`));
  }
}

/** What brings `prometheus_client` with it, as it is declared and as it is imported. */
const DECLARED =
  /prometheus[-_]client|prometheus[-_]fastapi|django[-_]prometheus|prometheus[-_]flask|starlette[-_]exporter/i;
const IMPORTED =
  /^(prometheus_client|prometheus_fastapi_instrumentator|starlette_exporter|django_prometheus|prometheus_flask_exporter|sanic_prometheus)(\.|$)/;

const known = new WeakMap<Program, Instrumentation>();

/** The one for a program. */
export function instrumentationOf(program: Program): Instrumentation {
  let one = known.get(program);
  if (!one) known.set(program, (one = new Instrumentation(program)));
  return one;
}

function join(subject: string, settings: StyleSettings): string {
  return JSON.stringify([
    subject,
    settings.style,
    settings.module ?? null,
    settings.outcomes,
    settings.errors,
    settings.durations,
    [...settings.areaNames],
    [...settings.actionNames],
  ]);
}

function split(key: string): [string, StyleSettings] {
  const [subject, style, module, outcomes, errors, durations, areaNames, actionNames] = JSON.parse(key) as [
    string,
    string,
    string | null,
    boolean,
    boolean,
    boolean,
    [string, string][],
    [string, string][],
  ];
  return [
    subject,
    {
      style,
      module: module ?? undefined,
      outcomes,
      errors,
      durations,
      areaNames: new Map(areaNames),
      actionNames: new Map(actionNames),
    },
  ];
}
