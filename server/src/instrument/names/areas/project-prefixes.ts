import { directoryOf, type Workspace } from '../../../workspace/workspace.ts';
import type { Placed } from './placed.ts';
import { named, same } from '../words/segments.ts';
import { wordsOf } from '../words/naming.ts';

/**
 * Areas called after an app that begins with the name of the package of Django's settings, without that: `mail` of
 * `shop_mail/` beside `shop/settings.py`, as every app is the shop's.
 *
 * @param given the areas that settings name.
 */
export function withoutProject(
  placed: readonly Placed[],
  workspace: Workspace,
  given: ReadonlySet<string>,
): readonly Placed[] {
  const short = (area: string, path: string): string => {
    if (!area.includes('_') || given.has(area)) return area;
    for (let at = directoryOf(path); at.lastIndexOf('/') > 0; at = directoryOf(at)) {
      const folder = wordsOf(at.slice(at.lastIndexOf('/') + 1)).join('_');
      if (folder !== area) continue;
      const settings = [...workspace.directory(directoryOf(at)).keys()].find(
        (one) => area.startsWith(`${one}_`) && isOfSettings(`${directoryOf(at)}/${one}`, workspace),
      );
      return settings === undefined ? area : (named(area.slice(settings.length + 1)) ?? area);
    }
    return area;
  };
  return placed.map((one): Placed => {
    const { path } = one.handler;
    return { ...one, area: short(one.area, path), rest: short(one.rest, path) };
  });
}

/** Whether an area is called after the package that Django's settings are in, which is about nothing. */
export function isOfProject({ area, handler }: Placed, workspace: Workspace): boolean {
  const folder = directoryOf(handler.path);
  return (
    same(named(folder.slice(folder.lastIndexOf('/') + 1)) ?? '', area) && isOfSettings(folder, workspace)
  );
}

function isOfSettings(folder: string, workspace: Workspace): boolean {
  return [...workspace.directory(folder).keys()].some((one) => /^(settings|wsgi|asgi)(\.py)?$/.test(one));
}
