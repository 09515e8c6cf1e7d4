import { staticSegments } from '../words/segments.ts';
import { VERBLESS } from '../words/action-words.ts';
import type { Handler } from '../../frameworks/handlers.ts';
import { singular, wordsOf, type NameSettings } from '../words/naming.ts';

/** The words that a handler may be named by. */
export interface Draft {
  readonly handler: Handler;
  readonly name: string;
  /** What the project itself calls it: its name, or what the documentation of its API says. */
  readonly said: string;
  readonly words: readonly string[];
  /** Of the class it is a method of, without those of the area. */
  readonly owner: readonly string[];
  /** Of the class it is a method of, all of them. */
  readonly cls: readonly string[];
  readonly mentionsArea: boolean;
  /** The last part of the path, where it is no parameter and not the area. */
  readonly segment: string | undefined;
}

/**
 * Two operations must not be one series: those that would be called alike get their whole names, and where those are
 * alike as well, what tells them apart. The answer is who has a name that was put together so.
 */
export function tellApart(
  area: string,
  drafts: readonly Draft[],
  result: Map<string, string>,
  settings: NameSettings,
): ReadonlySet<string> {
  const unsure = new Set<string>();
  // `internal_router.py` beside `router.py`: the file says which of two is the other one.
  for (const group of alike(drafts, result, settings)) {
    const sides = group.map(({ handler }) => sideOf(handler));
    if (new Set(sides).size < group.length) continue;
    for (const [at, one] of group.entries())
      if (sides[at] !== undefined)
        result.set(one.handler.fn, [sides[at], result.get(one.handler.fn)!].join('_'));
  }
  const short = new Map(result);
  for (const group of alike(drafts, result, settings)) {
    // `get` in one file and `get_product` in another: nobody sees which is which.
    const isVague =
      group.some(({ words }) => words.length === 1) &&
      group.some(({ handler }) => handler.path !== group[0]!.handler.path);
    for (const one of group) {
      result.set(one.handler.fn, one.words.join('_'));
      if (isVague) unsure.add(one.handler.fn);
    }
  }
  for (const group of alike(drafts, result, settings)) {
    const taken = new Set(
      drafts.filter((one) => !group.includes(one)).map((one) => result.get(one.handler.fn)!),
    );
    const action = result.get(group[0]!.handler.fn)!;
    const isApart = (candidate: (one: Draft) => string): boolean => {
      const names = new Set(group.map(candidate));
      return names.size === group.length && [...names].every((name) => !taken.has(name));
    };
    const classes = new Set(group.map(({ handler }) => handler.fn.slice(0, handler.fn.lastIndexOf('.'))));
    const isOneClass = classes.size === 1;
    // A route, a task and a bot's handler of one name; methods of two classes.
    const sure = [
      (one: Draft): string => (one.handler.kind === 'route' ? action : `${action}_${one.handler.kind}`),
      // `/admin/users` beside `/users`: `admin_list`.
      (one: Draft): string => [...whoseOf(one), short.get(one.handler.fn)!].join('_'),
      // `/internal/v1/alerts/{id}/resolve` beside `/v1/alerts/{id}/resolve`.
      (one: Draft): string => [...whoseOf(one), action].join('_'),
      // By the whole name of a class that is about something else: `export_option_set` beside `export`.
      (one: Draft): string =>
        one.owner.length === 0 ? action : [action, ...besides(one.cls, action)].join('_'),
      // `put` and `patch` of one class.
      (one: Draft): string =>
        isOneClass && VERBLESS.has(one.name) ? [one.name, ...one.words.slice(1)].join('_') : action,
      // Each in a version of its own: `/api/v1/cycles` beside `/api/v2/cycles`.
      (one: Draft): string => [action, ...versionOf(one)].join('_'),
      // Or in a folder of its version: `discovery/v1_0/routes.py` beside `discovery/v2_0/routes.py`.
      (one: Draft): string => [action, ...folderVersionOf(one)].join('_'),
    ].find(
      (candidate, at) =>
        isApart(candidate) &&
        (at !== 5 || group.filter((one) => versionOf(one).length === 0).length < 2) &&
        (at !== 6 || group.every((one) => folderVersionOf(one).length > 0)),
    );
    const way = sure ?? otherWays(area, group, action).find(isApart) ?? otherWays(area, group, action)[0]!;
    for (const one of group) {
      result.set(one.handler.fn, way(one));
      // `create_list` and `create_detail` are told apart by the shapes of their views.
      const isShape = /_(list|detail|collection)$/.test(way(one)) && way(one).includes(action);
      if (!sure || isShape) unsure.add(one.handler.fn);
    }
  }
  return unsure;
}

/** The words of a class that an action has not, and that are not those for the shape of a view. */
function besides(cls: readonly string[], action: string): readonly string[] {
  const said = new Set(action.split('_').map(singular));
  const isBoth = cls.slice(-2).join('_') === 'list_create';
  return cls.filter((word) => !said.has(singular(word)) && !(isBoth && /^(list|create)$/.test(word)));
}

/** The handlers that have one name between them. */
function alike(
  drafts: readonly Draft[],
  result: ReadonlyMap<string, string>,
  settings: NameSettings,
): readonly (readonly Draft[])[] {
  const groups = new Map<string, Draft[]>();
  for (const one of drafts) {
    const action = result.get(one.handler.fn)!;
    groups.set(action, [...(groups.get(action) ?? []), one]);
  }
  return [...groups.values()].filter(
    (group) => group.length > 1 && !group.some((one) => settings.actionNames.has(one.name)),
  );
}

/** What a file and the paths below it are for, where both say so: `internal_router.py` below `/internal/`. */
function sideOf({ path, paths }: Handler): string | undefined {
  const statics = staticSegments(paths[0] ?? '');
  return wordsOf(fileStem(path)).find(
    (word) =>
      /^(internal|admin|public|private|external|mobile|backoffice)$/.test(word) && statics.includes(word),
  );
}

/** Whom a path is for that is not for everybody. */
function whoseOf({ handler }: Draft): readonly string[] {
  return staticSegments(handler.paths[0] ?? '')
    .filter((one) => /^(internal|admin|backoffice)$/.test(one))
    .slice(0, 1);
}

/** `v2` of `/api/v2/cycles`. */
function versionOf({ handler }: Draft): readonly string[] {
  return /(?:^|\/)(v\d+)(?=\/|$)/.exec(handler.paths[0] ?? '')?.slice(1) ?? [];
}

/** `v2` of `discovery/v2_0/routes.py`. */
function folderVersionOf({ handler }: Draft): readonly string[] {
  return /\/(v\d+)(?:_\d+)*\//.exec(handler.path)?.slice(1) ?? [];
}

/** By where they are: their paths, versions, folders and files. */
function otherWays(
  area: string,
  group: readonly Draft[],
  action: string,
): readonly ((one: Draft) => string)[] {
  const folders = differing(group.map(({ handler }) => handler.path));
  return [
    // `/backoffice/products/{id}` beside `/products/{id}`.
    (one) =>
      [
        action,
        ...above(one.handler.paths[0] ?? '', area).filter((word) => !action.split('_').includes(word)),
      ].join('_'),
    // `/api/v1/cycles` beside `/api/cycles`, `space/views/page.py` beside `app/views/page.py`.
    (one) => [action, ...versionOf(one)].join('_'),
    (one) => [action, ...wordsOf(folders[group.indexOf(one)] ?? '')].join('_'),
    (one) => [action, ...staticSegments(one.handler.paths[0] ?? '').slice(-1)].join('_'),
    (one) => [action, ...fileWords(one.handler.path)].join('_'),
  ];
}

/** The first folder of each path that is not that of all; undefined for a file where the others have a folder. */
function differing(paths: readonly string[]): readonly (string | undefined)[] {
  const split = paths.map((path) => path.split('/'));
  let at = 0;
  while (split.every((parts) => parts[at] !== undefined && parts[at] === split[0]![at])) at++;
  return split.map((parts) => (at < parts.length - 1 ? parts[at] : undefined));
}

/** What stands in a path above the area: `backoffice`. */
function above(path: string, area: string): readonly string[] {
  const statics = staticSegments(path).filter((one) => !/^(api|v\d+)$/.test(one));
  const at = statics.findIndex((one) => singular(one) === singular(area));
  return at > 0 ? [statics[at - 1]!] : [];
}

/** `internal_router.py` is the internal one. */
function fileWords(path: string): readonly string[] {
  const words = wordsOf(fileStem(path));
  const kept = words.filter(
    (word) => !/^(routers?|routes?|views?|endpoints?|handlers?|api|base)$/.test(word),
  );
  return kept.length > 0 ? kept : words;
}

function fileStem(path: string): string {
  const file = path.replace(/(\/__init__)?\.pyw?$/, '');
  return file.slice(file.lastIndexOf('/') + 1);
}
