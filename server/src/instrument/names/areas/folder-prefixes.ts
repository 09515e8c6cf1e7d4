import { groupedBy } from '../../code/grouped-by.ts';
import { areaAbove, areaBelow } from './area-above.ts';
import { singular } from '../words/naming.ts';
import type { Placed } from './placed.ts';
import { named } from '../words/segments.ts';

/**
 * Where most areas of a folder are called after that as well (`backoffice_order`, `backoffice_user`), because others have the same
 * beside it, all of them are: `backoffice_email_log`.
 *
 * @param placed the handlers with their folders' names.
 * @param before the same ones without.
 * @param given the areas that settings name.
 */
export function withFolderPrefixes(
  placed: readonly Placed[],
  before: readonly Placed[],
  given: ReadonlySet<string>,
): readonly Placed[] {
  const folders = new Map(before.map((one) => [one.handler.fn, folderOf(one)]));
  const marked = new Set<string>();
  for (const [folder, all] of groupedBy(
    placed.filter(({ handler }) => folders.get(handler.fn) !== undefined),
    ({ handler }) => folders.get(handler.fn)!,
  )) {
    const areas = new Set(all.map(({ area }) => singular(area)));
    const prefixed = [...areas].filter((area) => area.startsWith(`${singular(nameOf(folder))}_`));
    if (prefixed.length > 2 && prefixed.length * 2 > areas.size) marked.add(folder);
  }
  return placed.map((one): Placed => {
    const folder = folders.get(one.handler.fn);
    if (folder === undefined || !marked.has(folder) || given.has(one.area)) return one;
    const above = nameOf(folder);
    return singular(one.area).startsWith(`${singular(above)}_`)
      ? one
      : { ...one, area: areaBelow(above, one.area) };
  });
}

/** The project and the name of the folder that an area's own is in; undefined where there is none that says anything. */
function folderOf({ area, handler, project, relative }: Placed): string | undefined {
  // `backoffice/tasks/`, whose name says nothing elsewhere.
  const folders = handler.kind === 'route' ? relative.split('/').slice(0, -1) : [];
  const at = folders.findLastIndex((one) => one === area);
  const above = areaAbove(area, relative) ?? (at > 1 ? named(folders[at - 1]) : undefined);
  return above === undefined ? undefined : `${project}\n${above}`;
}

function nameOf(folder: string): string {
  return folder.slice(folder.indexOf('\n') + 1);
}
