import { groupedBy } from '../code/grouped-by.ts';
import type { Program } from '../../types/program.ts';
import type { Query } from '../../incremental/query.ts';
import { directoryOf } from '../../workspace/workspace.ts';
import type { Handler, Handlers } from '../frameworks/handlers.ts';
import { sameJson } from '../frameworks/handlers.ts';
import { actionsOf } from './action-names.ts';
import { areaOf } from './area-names.ts';
import { named, staticSegments } from './segments.ts';
import { areaAbove } from './area-above.ts';
import { djangoApps } from './django-apps.ts';
import { doubtOfArea, doubtOfDeed } from './doubtful-names.ts';
import { factsOfFiles } from './file-facts.ts';
import { functionFacts, NO_FUNCTION_FACTS, type FunctionFacts } from './function-facts.ts';
import { singular, wordsOf, type NameSettings } from './naming.ts';
import { noiseOf } from './noise-words.ts';
import { projectOf } from '../code/project.ts';

export interface HandlerName {
  readonly area: string;
  readonly action: string;
  /** Why a person should look at the name; undefined where it follows from a rule. */
  readonly doubt: string | undefined;
}

/** The area and action of every handler. All handlers of an area are named together, counted already or not. */
export class HandlerNames {
  private readonly tables: Query<ReadonlyMap<string, HandlerName>>;
  private readonly single: Query<HandlerName | undefined>;
  private readonly facts: Query<FunctionFacts>;

  constructor(
    private readonly program: Program,
    private readonly handlers: Handlers,
  ) {
    const { database } = program.workspace;
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
    const areas = new Map<string, { spelled: string[]; handlers: Handler[] }>();
    const placed = this.areas(settings);
    // The package of the application, and not one of several that are about something each.
    const packages = new Map<string, Set<string>>();
    for (const { project, relative, area } of placed) {
      const top = `${project}\n${topOf(relative)}`;
      packages.set(top, (packages.get(top) ?? new Set()).add(singular(area)));
    }
    const isApplication = (area: string, { path, paths }: Handler): boolean => {
      const project = projectOf(path, this.program.workspace);
      const top = topOf(path.slice(project.length + 1));
      // `projects/` beside `labels/` and `users/`, below `/projects`.
      const isOneOfMany = [...packages.keys()].filter((one) => one.startsWith(`${project}\n`)).length > 2;
      return (
        /^(app|task|bot)$/.test(area) ||
        area === this.serviceOf(project) ||
        (singular(area) === singular(wordsOf(top).join('_')) &&
          ((packages.get(`${project}\n${top}`)!.size > 1 && !isOneOfMany) ||
            // A bot's handlers have no paths that could say it.
            (paths.length > 0 ? !isSaid(area, paths) : !isOneOfMany)))
      );
    };
    for (const { project, area, handler } of placed) {
      const key = `${project}\n${singular(area)}`;
      const known = areas.get(key);
      if (known) {
        known.handlers.push(handler);
        known.spelled.push(area);
      } else areas.set(key, { spelled: [area], handlers: [handler] });
    }
    const noise = new Map(
      [...groupedBy(placed, ({ project }) => project)].map(([project, all]) => [
        project,
        noiseOf(all.map(({ handler }) => handler)),
      ]),
    );
    const result = new Map<string, HandlerName>();
    for (const { spelled, handlers } of areas.values()) {
      const area = mostFrequent(spelled);
      const isGiven = [...settings.areaNames.values()].includes(area);
      // An application's own name may have a number: `mirrormanager2`.
      const isWhole = handlers.every((one) => isApplication(area, one));
      const project = projectOf(handlers[0]!.path, this.program.workspace);
      const isOnly = [...packages.keys()].filter((one) => one.startsWith(`${project}\n`)).length === 1;
      // A version is none of its: `apiv3`.
      const isAgreed =
        !/v\d+$/.test(area) && ((isWhole && isOnly) || handlers.every(({ paths }) => isSaid(area, paths)));
      const doubtful = isGiven
        ? undefined
        : (doubtOfArea(singular(area), isAgreed) ?? doubtOfDeed(area, handlers));
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
          doubt: doubtful ?? (isMixed ? 'routes are about tasks, too' : doubt),
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
    const gathered = withoutScattered(placed);
    const given = new Set(settings.areaNames.values());
    const inFolder = groupedBy(gathered, ({ handler }) => directoryOf(handler.path));
    const whole = gathered.map((one): Placed => {
      // `preset` of one file and `agent_preset` of the other in its folder.
      const longer = inFolder
        .get(directoryOf(one.handler.path))!
        .find(({ area }) => singular(area).endsWith(`_${singular(one.area)}`) && isAbove(area, one));
      return longer && !given.has(one.area) ? { ...one, area: longer.area } : one;
    });
    const byArea = groupedBy(whole, ({ project, area }) => `${project}\n${singular(area)}`);
    return whole.map((one): Placed => {
      const all = byArea.get(`${one.project}\n${singular(one.area)}`)!;
      // A folder that all of them are in tells none from the others: `domains/events` and `domains/admin/events`.
      const shared = sharedFolders(all.map(({ relative }) => relative));
      if (given.has(one.area) || new Set(all.map((each) => aboveOf(each, shared))).size < 2) return one;
      const above = aboveOf(one, shared);
      return above === undefined ? one : { ...one, area: `${singular(above)}_${one.area}` };
    });
  }

  /** What a service is called that is one of several below a workspace's root: its folder. */
  private serviceOf(project: string): string | undefined {
    return this.program.workspace.roots().includes(project)
      ? undefined
      : named(project.slice(project.lastIndexOf('/') + 1));
  }
}

/** Whether a path has an area in it. */
function isSaid(area: string, paths: readonly string[]): boolean {
  return paths.some((path) => staticSegments(path).some((one) => singular(one) === singular(area)));
}

/** The first folder on the way to a file that is about something. */
function topOf(relative: string): string {
  return (
    relative
      .split('/')
      .slice(0, -1)
      .find((one) => named(one) !== undefined) ?? ''
  );
}

interface Placed {
  readonly project: string;
  readonly relative: string;
  readonly handler: Handler;
  readonly area: string;
  /** Its area if its path said nothing. */
  readonly rest: string;
}

/**
 * A file of many pages, most of which would be in an area of their own after their paths, is about no such thing: those
 * that nobody else is with are the application's.
 */
function withoutScattered(placed: readonly Placed[]): readonly Placed[] {
  const sizes = groupedBy(placed, ({ project, area }) => `${project}\n${singular(area)}`);
  const isAlone = ({ project, area }: Placed): boolean =>
    sizes.get(`${project}\n${singular(area)}`)!.length === 1;
  const files = groupedBy(placed, ({ handler }) => handler.path);
  // `handlers/help.py`, `handlers/cancel.py`: a file for each command, and a word for each.
  const commands = groupedBy(
    placed.filter((one) => one.handler.kind === 'bot' && isAlone(one)),
    ({ handler }) => directoryOf(handler.path),
  );
  const isOneOfCommands = ({ handler }: Placed): boolean =>
    commands.get(directoryOf(handler.path))!.length > 2;
  return placed.map((one) => {
    if (one.handler.kind === 'bot')
      return isAlone(one) && isOneOfCommands(one) ? { ...one, area: 'bot' } : one;
    const all = files.get(one.handler.path)!;
    const alone = all.filter(isAlone).length;
    const areas = new Set(all.map(({ area }) => singular(area))).size;
    return isAlone(one) && alone > 3 && alone * 2 > areas ? { ...one, area: one.rest } : one;
  });
}

function aboveOf({ area, relative }: Placed, shared: number): string | undefined {
  return areaAbove(area, relative, shared);
}

/** How many folders the paths of files have in common, from the first on. */
function sharedFolders(paths: readonly string[]): number {
  const [first = [], ...others] = paths.map((one) => one.split('/').slice(0, -1));
  const at = first.findIndex((folder, index) => others.some((one) => one[index] !== folder));
  return at < 0 ? first.length : at;
}

/** Whether an area is another one with what its folder is in before it. */
function isAbove(longer: string, { area, relative }: Placed): boolean {
  const above = areaAbove(area, relative);
  return above !== undefined && singular(longer) === `${singular(above)}_${singular(area)}`;
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
