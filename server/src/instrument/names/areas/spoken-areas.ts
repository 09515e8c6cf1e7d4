import { directoryOf } from '../../../workspace/workspace.ts';
import { groupedBy } from '../../code/grouped-by.ts';
import type { Applications } from './applications.ts';
import { DEEDS, FIRST_DEEDS, VERBS } from '../words/action-words.ts';
import { GENERIC, NOUNS } from '../words/area-words.ts';
import { ownerOf } from '../words/class-owners.ts';
import { isSaidIn, type Placed } from './placed.ts';
import { singular, wordsOf } from '../words/naming.ts';
import { staticSegments } from '../words/segments.ts';

/**
 * Handlers that are placed by a name that says nothing of them, in the area that they speak of, where the project has that:
 * `accept_gift` of the application's pages is about gifts, where others are.
 *
 * @param given the areas that settings name.
 */
export function withSpokenAreas(
  all: readonly Placed[],
  { isSurelyApplication }: Applications,
  given: ReadonlySet<string>,
): readonly Placed[] {
  const mounts = mountsOf(all);
  const classes = all.map((one) =>
    one.handler.kind === 'route' && !given.has(one.area) && isSurelyApplication(one.area, one)
      ? classOf(one, mounts.get(one.handler.path))
      : undefined,
  );
  // A page each is no area.
  const placed = all.map((one, at): Placed => {
    const area = classes[at];
    const isShared = area !== undefined && classes.filter((other) => other === area).length > 1;
    return isShared ? { ...one, area } : one;
  });
  const routes = placed.filter(({ handler }) => handler.kind === 'route');
  const known = new Map(
    [...groupedBy(routes, ({ project }) => project)].map(([project, all]) => [project, sizesOf(all)]),
  );
  const unsaid = filesWithoutSaying(routes);
  return placed.map((one): Placed => {
    if (given.has(one.area)) return one;
    if (one.handler.kind === 'task' && isOfMany(one) && !isSaidIn(one.area, nameOf(one))) {
      const thing = saidIn(one, known.get(one.project) ?? new Map());
      return thing === undefined ? one : { ...one, area: thing };
    }
    if (one.handler.kind !== 'route') return one;
    const others = known.get(one.project)!;
    const area = isSurelyApplication(one.area, one)
      ? (spokenOf(one, others, mounts.get(one.handler.path)) ?? pageOf(one))
      : (partOf(one, others) ??
        (unsaid.has(one.handler.path)
          ? (othersArea(one, others, routes) ?? thingOfAll(one, routes))
          : undefined));
    return area === undefined ? one : { ...one, area };
  });

  /** Whether the routes beside a task are about many things, and the name that they share about none of them. */
  function isOfMany({ area, handler }: Placed): boolean {
    const beside = routes.filter((other) => directoryOf(other.handler.path) === directoryOf(handler.path));
    const areas = new Set(beside.map((other) => singular(other.area)));
    return areas.has(singular(area)) && areas.size > 4;
  }

  /** How many handlers the areas of a project have that are about something. */
  function sizesOf(all: readonly Placed[]): ReadonlyMap<string, number> {
    return new Map(
      [
        ...groupedBy(
          all.filter((one) => !isSurelyApplication(one.area, one)),
          ({ area }) => singular(area),
        ),
      ].map(([area, own]) => [area, own.length]),
    );
  }
}

/** The one area that a handler's name speaks of, or else the first part of its path; undefined where there is none. */
function spokenOf(
  one: Placed,
  known: ReadonlyMap<string, number>,
  mount: string | undefined,
): string | undefined {
  const said = areasSaidIn(one, known);
  if (said.length > 0) return said.length === 1 ? said[0] : undefined;
  const first = firstOf(one, mount);
  return first !== undefined && !FOR_WHOM.test(first) && (known.get(first) ?? 0) > 1 ? first : undefined;
}

/** The one area that a name speaks of; undefined where it speaks of none or several. */
function saidIn(one: Placed, known: ReadonlyMap<string, number>): string | undefined {
  const said = areasSaidIn(one, known);
  if (said.length > 0) return said.length === 1 ? said[0] : undefined;
  // `check_open_orders` beside `order_label` and `order_item`, where none of the routes is about orders themselves.
  const last = wordsOf(nameOf(one)).map(singular).at(-1)!;
  return [...known.keys()].filter((area) => area.startsWith(`${last}_`)).length > 1 ? last : undefined;
}

function areasSaidIn(one: Placed, known: ReadonlyMap<string, number>): readonly string[] {
  const name = nameOf(one);
  const said = [...known.keys()].filter((area) => known.get(area)! > 1 && isSaidIn(area, name));
  return said.filter((area) => !said.some((other) => other !== area && other.includes(area)));
}

/** `ReviewsController` at `/reviews`: path and class agree. Undefined where they do not, and where that is what is done. */
function classOf(one: Placed, mount: string | undefined): string | undefined {
  const cls = nameOf(one).split('.').at(-2);
  if (cls === undefined) return undefined;
  const owner = ownerOf(cls);
  const isDone = VERBS.has(owner[0]!) || DEEDS.test(owner[0]!) || FIRST_DEEDS.test(owner[0]!);
  return !isDone && singular(owner.join('_')) === firstOf(one, mount) ? owner.join('_') : undefined;
}

/** Whom a path is for, and not what it is about. */
const FOR_WHOM = /^(admin|internal|public|private|external)$/;

/** What is in a file of pages, and about nothing else that is known. */
function pageOf({ handler }: Placed): string | undefined {
  return /\/pages?\.py$/.test(handler.path) ? 'page' : undefined;
}

/** `get_own_user_ratings` at `/users/self/ratings`, where there are `user_ratings` beside users. */
function partOf(one: Placed, known: ReadonlyMap<string, number>): string | undefined {
  const mark = `${singular(one.area)}_`;
  const parts = new Set(one.handler.paths.flatMap(staticSegments).map(singular));
  return [...known.keys()].find(
    (area) => area.startsWith(mark) && parts.has(area.slice(mark.length)) && isSaidIn(area, nameOf(one)),
  );
}

/** Files whose names neither a path nor a function of theirs alludes to: `clients.py` with `/images/…`. */
function filesWithoutSaying(routes: readonly Placed[]): ReadonlySet<string> {
  const result = new Set<string>();
  for (const [path, own] of groupedBy(routes, ({ handler }) => handler.path)) {
    const { area } = own[0]!;
    if (own.every((one) => one.area === area && !alludesTo(area, one))) result.add(path);
  }
  return result;
}

/** What a handler's path begins with, where other files are about that; undefined where most files' paths begin so. */
function othersArea(
  one: Placed,
  known: ReadonlyMap<string, number>,
  routes: readonly Placed[],
): string | undefined {
  const first = firstOf(one);
  if (first === undefined || (known.get(first) ?? 0) < 2) return undefined;
  const files = groupedBy(
    routes.filter(({ project }) => project === one.project),
    ({ handler }) => handler.path,
  );
  // `billing.py` of users and of organizations is about neither.
  const ofFile = new Set(
    files
      .get(one.handler.path)!
      .map((each) => firstOf(each))
      .filter((each) => known.has(each ?? '')),
  );
  if (ofFile.size > 1) return undefined;
  const alike = [...files.values()].filter((own) => firstOf(own[0]!) === first);
  return alike.length * 2 > files.size ? undefined : first;
}

/** `image` of a `registry.py`, all of whose paths begin with `/images` and all of whose functions say it. */
function thingOfAll(one: Placed, routes: readonly Placed[]): string | undefined {
  const first = firstOf(one);
  const own = routes.filter(({ handler }) => handler.path === one.handler.path);
  const isOfAll = own.every((each) => firstOf(each) === first && isSaidIn(first ?? '', nameOf(each)));
  return first !== undefined && own.length > 3 && isOfAll ? first : undefined;
}

/** Whether any word of a handler's name or paths is in that of an area, or begins alike: `signatures` of `signing`. */
function alludesTo(area: string, one: Placed): boolean {
  const parts = area.split('_');
  const words = [...wordsOf(nameOf(one)), ...one.handler.paths.flatMap(staticSegments).flatMap(wordsOf)];
  return words
    .map(singular)
    .some(
      (word) =>
        word.length > 2 && parts.some((part) => part.includes(word) || part.startsWith(word.slice(0, 4))),
    );
}

/**
 * The first part of a handler's path that says something, singular.
 *
 * @param mount what all paths begin with, which says nothing of one of them.
 */
function firstOf(placed: Placed, mount?: string): string | undefined {
  const parts = staticSegments(placed.handler.paths[0] ?? '').filter(
    // `/jobs` of a `JobHandler` is about jobs.
    (one) => (!GENERIC.has(one) || (NOUNS.has(one) && isSaidIn(one, nameOf(placed)))) && !/^v\d+$/.test(one),
  );
  const [first, second] = parts.map(singular);
  return first === mount ? (second ?? first) : first;
}

/** By file, what the paths of many of its routes all begin with: `scheduler` of `/scheduler/jobs` and `/scheduler/config`. */
function mountsOf(all: readonly Placed[]): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const [path, own] of groupedBy(
    all.filter(({ handler }) => handler.kind === 'route'),
    ({ handler }) => handler.path,
  )) {
    const firsts = new Set(own.flatMap((one) => firstOf(one) ?? []));
    const [only] = firsts;
    const isMany = new Set(own.map(({ handler }) => handler.paths[0])).size > 3;
    if (firsts.size === 1 && only !== undefined && isMany) result.set(path, only);
  }
  return result;
}

/** A handler's name, with its class. */
function nameOf({ handler }: Placed): string {
  return handler.fn.slice(handler.fn.lastIndexOf('#') + 1).replace(/^.*<locals>\./, '');
}
