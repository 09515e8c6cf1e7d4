import { groupedBy } from '../../code/grouped-by.ts';
import { areaBelow } from './area-above.ts';
import { singular } from '../words/naming.ts';
import { sharedFolders, type Placed } from './placed.ts';
import { named } from '../words/segments.ts';

/**
 * Where all handlers of a kind are below one folder (a bot's in `tgbot/`), and some of their areas are called after that because
 * routes elsewhere are about the same (`tgbot_team`), all of them are: `tgbot_waiver`.
 *
 * @param placed the handlers with their folders' names.
 * @param before the same ones without, in the same order.
 * @param given the areas that settings name.
 */
export function withKindPrefixes(
  placed: readonly Placed[],
  before: readonly Placed[],
  given: ReadonlySet<string>,
): readonly Placed[] {
  const own = new Map(before.map((one) => [one.handler.fn, one.area]));
  const folders = new Map<string, string>();
  for (const [key, all] of groupedBy(placed, ({ project, handler }) => `${project}\n${handler.kind}`)) {
    const others = placed.filter(
      ({ project, handler }) => project === all[0]!.project && handler.kind !== all[0]!.handler.kind,
    );
    const folder = folderOf(all, others, own);
    if (folder !== undefined) folders.set(key, folder);
  }
  if (folders.size === 0) return placed;
  const wholes = new Map<string, Set<string>>();
  for (const { project, handler, area } of placed) {
    const key = `${project}\n${handler.kind}\n${singular(own.get(handler.fn)!)}`;
    wholes.set(key, (wholes.get(key) ?? new Set()).add(singular(area)));
  }
  return placed.map((one): Placed => {
    const { project, handler, area } = one;
    const folder = folders.get(`${project}\n${handler.kind}`);
    if (folder === undefined || given.has(area) || isBelow(area, folder) || area === handler.kind) return one;
    const short = own.get(handler.fn)!;
    // `game_waiver` beside the `waiver` of routes: with the folder's name it needs no other, if only one is called so.
    const isOne = wholes.get(`${project}\n${handler.kind}\n${singular(short)}`)!.size === 1;
    const rest = isOne ? short : area;
    return { ...one, area: areaBelow(folder, rest), own: rest };
  });
}

/** The name of the folder that handlers of one kind are in, and only few of the others; undefined where none of them needs it. */
function folderOf(
  all: readonly Placed[],
  others: readonly Placed[],
  own: ReadonlyMap<string, string>,
): string | undefined {
  if (all.length < 3 || others.length === 0) return undefined;
  const folders = all[0]!.relative.split('/').slice(0, sharedFolders(all.map(({ relative }) => relative)));
  const first = folders.findIndex((one) => named(one) !== undefined);
  const at = folders.findLastIndex((one, index) => {
    const name = index > first ? named(one) : undefined;
    const isNeeded = ({ area, handler }: Placed): boolean =>
      isBelow(area, name!) && singular(area) !== singular(name!) && !isBelow(own.get(handler.fn)!, name!);
    return name !== undefined && all.some(isNeeded);
  });
  if (at < 0) return undefined;
  const path = `${folders.slice(0, at + 1).join('/')}/`;
  const strangers = others.filter(({ relative }) => relative.startsWith(path)).length;
  return strangers < others.length && strangers * 4 < all.length ? named(folders[at]) : undefined;
}

function isBelow(area: string, folder: string): boolean {
  return `${singular(area)}_`.startsWith(`${singular(folder)}_`);
}
