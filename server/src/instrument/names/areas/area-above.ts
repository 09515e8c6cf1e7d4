import { singular } from '../words/naming.ts';
import { named, same } from '../words/segments.ts';

/**
 * What the folders above that of an area are about: `case` of `cases/tags/router.py`. Undefined where they say nothing,
 * and where it is the package of the whole application.
 *
 * @param relative the file of its handlers, relative to its project.
 * @param shared how many of its folders, from the first on, are those of others as well, and tell nothing.
 */
export function areaAbove(area: string, relative: string, shared = 0): string | undefined {
  const folders = relative.split('/').slice(0, -1);
  const first = folders.findIndex((one) => named(one) !== undefined);
  const stem = named(relative.slice(relative.lastIndexOf('/') + 1).replace(/\.pyw?$/, ''));
  const own = folders.findLastIndex((one) => same(named(one) ?? '', area));
  const above = stem !== undefined && same(stem, area) ? folders.length : own;
  for (let at = above - 1; at > first && at >= shared; at--) {
    const name = named(folders[at]);
    // `versions/v1/` tells which, and not what of.
    if (name !== undefined && name !== 'versions' && !same(name, area)) return name;
  }
  return undefined;
}

/**
 * An area below another one, which does not say again what the other begins with: `customer_portal_meter` of `customer_meter.py` in
 * `customer_portal/`.
 */
export function areaBelow(above: string, area: string): string {
  const words = singular(above).split('_');
  const own = area.split('_');
  const size = own.findIndex((word, at) => word !== words[at]);
  return [...words, ...own.slice(Math.max(size, 0))].join('_');
}
