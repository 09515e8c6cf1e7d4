import { staticSegments } from './area-names.ts';
import type { Handler } from './handlers.ts';
import { singular, wordsOf, type NameSettings } from './naming.ts';

/** The words that a handler may be named by. */
export interface Draft {
  readonly handler: Handler;
  readonly name: string;
  readonly words: readonly string[];
  /** Of the class it is a method of, without those of the area. */
  readonly owner: readonly string[];
  /** Without the area's words. */
  readonly rest: readonly string[];
  readonly mentionsArea: boolean;
  /** The last part of the path, where it is no parameter and not the area. */
  readonly segment: string | undefined;
}

/** Two operations must not be one series: what the names left out comes back where two would be called alike. */
export function tellApart(
  area: string,
  drafts: readonly Draft[],
  result: Map<string, string>,
  settings: NameSettings,
): void {
  const groups = new Map<string, Draft[]>();
  for (const one of drafts) {
    const action = result.get(one.handler.fn)!;
    groups.set(action, [...(groups.get(action) ?? []), one]);
  }
  for (const [action, group] of groups) {
    if (group.length < 2 || group.some((one) => settings.actionNames.has(one.name))) continue;
    const others = new Set([...groups.keys()].filter((one) => one !== action));
    const ways: readonly ((one: Draft) => string)[] = [
      // `get_one` of a class is about what the class is about.
      (one) =>
        one.owner.length > 0 && /^(one|all|many)$/.test(one.words.at(-1) ?? '')
          ? [...one.words.slice(0, -1), ...one.owner].join('_')
          : one.words.join('_') || action,
      (one) => [action, ...one.owner.filter((word) => !action.split('_').includes(word))].join('_'),
      (one) => [action, ...staticSegments(one.handler.paths[0] ?? '').slice(-1)].join('_'),
      (one) => [action, ...fileWords(one.handler.path)].join('_'),
    ];
    // A class says more than `get_one` does.
    const [byWords, byOwner, ...rest] = ways;
    // `/backoffice/products/{id}` beside `/products/{id}`.
    const byPath = (one: Draft): string =>
      [
        action,
        ...above(one.handler.paths[0] ?? '', area).filter((word) => !action.split('_').includes(word)),
      ].join('_');
    // A route, a task and a bot's handler of one name.
    const byKind = (one: Draft): string =>
      one.handler.kind === 'route' ? action : `${action}_${one.handler.kind}`;
    // `/api/v1/cycles` beside `/api/cycles`, `space/views/page.py` beside `app/views/page.py`.
    const byVersion = (one: Draft): string =>
      [action, ...(/(?:^|\/)(v\d+)(?=\/|$)/.exec(one.handler.paths[0] ?? '')?.slice(1) ?? [])].join('_');
    const folders = differing(group.map(({ handler }) => handler.path));
    const byFolder = (one: Draft): string => {
      const folder = folders[group.indexOf(one)];
      return folder === undefined ? action : [action, ...wordsOf(folder)].join('_');
    };
    const isOwned = group.every((one) => one.owner.length > 0);
    const way = [
      byKind,
      ...(isOwned || folders.includes(undefined) ? [] : [byFolder]),
      ...(isOwned ? [] : [byPath]),
      byVersion,
      ...(isOwned ? [byOwner!, byPath, byWords!, ...rest] : ways),
    ].find((candidate) => {
      const names = new Set(group.map(candidate));
      return names.size === group.length && [...names].every((name) => !others.has(name));
    });
    for (const one of group) result.set(one.handler.fn, (way ?? ways[0]!)(one));
  }
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
