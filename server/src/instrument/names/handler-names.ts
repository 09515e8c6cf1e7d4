import { groupedBy } from '../code/grouped-by.ts';
import type { Program } from '../../types/program.ts';
import type { Query } from '../../incremental/query.ts';
import { directoryOf } from '../../workspace/workspace.ts';
import type { Handler, Handlers } from '../frameworks/handlers.ts';
import { sameJson } from '../frameworks/handlers.ts';
import { actionsOf } from './actions/action-names.ts';
import { areaOf } from './areas/area-names.ts';
import { named, staticSegments } from './words/segments.ts';
import { applicationsOf, isSaid, topOf } from './areas/applications.ts';
import { djangoApps } from './areas/django-apps.ts';
import { withClassNouns } from './areas/class-nouns.ts';
import { doubtOfDoers } from './areas/doer-folders.ts';
import { doubtOfArea, doubtOfDeed } from './areas/doubtful-areas.ts';
import { factsOfFiles } from './areas/file-facts.ts';
import { withFolderPrefixes } from './areas/folder-prefixes.ts';
import { functionFacts, NO_FUNCTION_FACTS, type FunctionFacts } from './actions/function-facts.ts';
import { Mechanisms, isMechanism } from './areas/mechanisms.ts';
import { withKindPrefixes } from './areas/kind-prefixes.ts';
import { singular, type NameSettings } from './words/naming.ts';
import { noiseOf } from './actions/noise-words.ts';
import { byFolders, withoutScattered, type Placed } from './areas/placed.ts';
import { Spellings } from './areas/spellings.ts';
import { withSpokenAreas } from './areas/spoken-areas.ts';
import { isOfProject, withoutProject } from './areas/project-prefixes.ts';
import { withViewClasses } from './areas/view-classes.ts';
import { projectOf } from '../code/project.ts';

export interface HandlerName {
  readonly area: string;
  readonly action: string;
  /** The words of its area that the project has in capitals: `totp`. */
  readonly capitals: readonly string[];
  /** Why a person should look at the name; undefined where it follows from a rule. */
  readonly doubt: string | undefined;
}

/** The area and action of every handler. All handlers of an area are named together, counted already or not. */
export class HandlerNames {
  private readonly tables: Query<ReadonlyMap<string, HandlerName>>;
  private readonly single: Query<HandlerName | undefined>;
  private readonly facts: Query<FunctionFacts>;
  private readonly spellings: Spellings;
  private readonly mechanisms: Mechanisms;

  constructor(
    private readonly program: Program,
    private readonly handlers: Handlers,
  ) {
    const { database } = program.workspace;
    this.spellings = new Spellings(program);
    this.mechanisms = new Mechanisms(program);
    this.tables = database.query({ name: 'handler names', compute: (key) => this.build(settingsFrom(key)) });
    this.facts = database.query<FunctionFacts>({
      name: 'what a handler’s code says of its name',
      compute: (fn) => {
        const { declarations } = program;
        const def = declarations.functionAt(fn).at(-1)?.def;
        const at = fn.lastIndexOf('.');
        const cls = at > fn.indexOf('#') ? declarations.classAt(fn.slice(0, at)).at(-1)?.def : undefined;
        return def ? functionFacts(def, cls?.decorators) : NO_FUNCTION_FACTS;
      },
      equal: sameJson,
    });
    this.single = database.query({
      name: 'handler name',
      compute: (key) =>
        this.tables.get(key.slice(0, key.indexOf('\n'))).get(key.slice(key.indexOf('\n') + 1)),
      equal: sameJson,
    });
  }

  of(fn: string, settings: NameSettings): HandlerName | undefined {
    return this.single.get(`${keyOf(settings)}\n${fn}`);
  }

  private build(settings: NameSettings): ReadonlyMap<string, HandlerName> {
    // `user` and `users` are one area: they are counted by one metric.
    const placed = this.areas(settings);
    const areas = groupedBy(placed, ({ project, area }) => `${project}\n${singular(area)}`);
    const { isApplication, isSurelyApplication, isOnly, isProject } = applicationsOf(placed, (project) =>
      this.serviceOf(project),
    );
    const sizes = new Map(
      [...groupedBy([...areas.values()], ([one]) => one!.project)].map(([project, all]) => [
        project,
        all.length,
      ]),
    );
    const noise = new Map(
      [...groupedBy(placed, ({ project }) => project)].map(([project, all]) => [
        project,
        noiseOf(all.map(({ handler }) => handler)),
      ]),
    );
    const result = new Map<string, HandlerName>();
    for (const all of areas.values()) {
      const area = mostFrequent(all.map((one) => one.area));
      const handlers = all.map(({ handler }) => handler);
      const { project } = all[0]!;
      const capitals = this.spellings.capitalsOf(singular(area), pathsOf(all));
      const about = all.find((one) => one.area === area)?.own ?? area;
      const isGiven = [...settings.areaNames.values()].includes(area);
      // An application's own name may have a number: `mirrormanager2`.
      const isWhole = all.every((one) => isApplication(area, one));
      const isNone = all.every((one) => isSurelyApplication(area, one));
      // A version is none of its: `apiv3`.
      const isAgreed =
        !/v\d+$/.test(area) &&
        ((isWhole && isOnly(project)) || handlers.every(({ paths }) => isSaid(area, paths)));
      const doubtful = isGiven
        ? undefined
        : (doubtOfArea(singular(about), isAgreed, isSpelled(about, handlers)) ??
          doubtOfDeed(about, handlers) ??
          doubtOfDoers(about, handlers));
      const isKind = (fn: string, kind: Handler['kind']): boolean =>
        handlers.some((one) => one.fn === fn && one.kind === kind);
      const isAsked = (fn: string): boolean =>
        isKind(fn, 'route') || (isKind(fn, 'task') && isProject(area, project));
      const isSettings = all.every(
        (one) => one.handler.kind === 'websocket' && isOfProject(one, this.program.workspace),
      );
      const hasRoutes = handlers.some(({ kind }) => kind === 'route');
      for (const [fn, { action, doubt }] of actionsOf(area, handlers, settings, {
        facts: (fn) => this.facts.get(fn),
        isWhole,
        noise: noise.get(project),
      })) {
        // What a worker runs, and what routes about tasks answer.
        const isMixed =
          area === 'task' && hasRoutes && handlers.some((one) => one.fn === fn && one.kind === 'task');
        result.set(fn, {
          area,
          action,
          capitals,
          doubt:
            doubtful ??
            (!isGiven && all.every(isMechanism)
              ? "its area's name says how it gets to run, and not what it is about"
              : undefined) ??
            (isMixed ? 'routes are about tasks, too' : undefined) ??
            (!isGiven && ((isNone && sizes.get(project)! > 3 && isAsked(fn)) || isSettings)
              ? "its area's name is the application's"
              : doubt),
        });
      }
    }
    return result;
  }

  /** The area of each handler. The handlers of a folder belong together, and `tags` of two folders do not. */
  private areas(settings: NameSettings): readonly Placed[] {
    const { workspace } = this.program;
    const segments = new Map<string, number>();
    for (const handler of this.handlers.all())
      for (const one of new Set(staticSegments(handler.paths[0] ?? ''))) {
        const key = `${handler.path}\n${singular(one)}`;
        segments.set(key, (segments.get(key) ?? 0) + 1);
      }
    const tops = new Map<string, Set<string>>();
    for (const { path } of this.handlers.all()) {
      const project = projectOf(path, workspace);
      tops.set(project, (tops.get(project) ?? new Set()).add(topOf(path.slice(project.length + 1))));
    }
    const apps = djangoApps(this.handlers.all(), workspace, (path) => projectOf(path, workspace));
    const facts = factsOfFiles(this.handlers.all(), (path) => projectOf(path, workspace));
    const placed = this.handlers.all().map((handler): Placed => {
      const project = projectOf(handler.path, workspace);
      const siblings = [...workspace.directory(directoryOf(handler.path)).keys()];
      const relative = handler.path.slice(project.length + 1);
      const isShared = (one: string): boolean => (segments.get(`${handler.path}\n${singular(one)}`) ?? 0) > 1;
      const isOneOfMany = tops.get(project)!.size > 2;
      const own = facts.get(handler.path);
      const app = apps.get(handler.path);
      const named = (one: Handler): string => {
        const area = areaOf(one, relative, settings, { siblings, isShared, isOneOfMany, app, facts: own });
        return area === 'app' ? (this.serviceOf(project) ?? area) : area;
      };
      return {
        project,
        relative,
        handler,
        area: named(handler),
        rest: named({ ...handler, paths: [], tag: undefined }),
      };
    });
    const given = new Set(settings.areaNames.values());
    const gathered = withViewClasses(withoutProject(withoutScattered(placed), workspace, given), given);
    const byFolder = withFolderPrefixes(byFolders(gathered, given), gathered, given);
    const found = withKindPrefixes(byFolder, gathered, given);
    const spoken = withSpokenAreas(
      found,
      applicationsOf(found, (project) => this.serviceOf(project)),
      given,
    );
    return this.spelled(this.mechanisms.without(withClassNouns(spoken, given), given), given);
  }

  /** With underscores between the words of areas that are written together. */
  private spelled(placed: readonly Placed[], given: ReadonlySet<string>): readonly Placed[] {
    const areas = groupedBy(placed, ({ project, area }) => `${project}\n${singular(area)}`);
    return [...areas.values()].flatMap((all): readonly Placed[] => {
      const [{ area }] = all as [Placed];
      const apart = this.spellings.apart(area, pathsOf(all));
      return apart === area || given.has(area) ? all : all.map((one) => ({ ...one, area: apart }));
    });
  }

  /** What a service is called that is one of several below a workspace's root: its folder. */
  private serviceOf(project: string): string | undefined {
    return this.program.workspace.roots().includes(project)
      ? undefined
      : named(project.slice(project.lastIndexOf('/') + 1));
  }
}

/** Whether the paths of all handlers have the words of an area one after the other. */
function isSpelled(area: string, handlers: readonly Handler[]): boolean {
  return handlers.every(({ paths }) =>
    paths.some((path) => `_${staticSegments(path).map(singular).join('_')}_`.includes(`_${singular(area)}_`)),
  );
}

function pathsOf(all: readonly Placed[]): readonly string[] {
  return [...new Set(all.map(({ handler }) => handler.path))];
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}

function keyOf({ areaNames, actionNames }: NameSettings): string {
  return JSON.stringify([[...areaNames], [...actionNames]]);
}

function settingsFrom(key: string): NameSettings {
  const [areas, actions] = JSON.parse(key) as [[string, string][], [string, string][]];
  return { areaNames: new Map(areas), actionNames: new Map(actions) };
}
