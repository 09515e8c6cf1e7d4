import { groupedBy } from '../../code/grouped-by.ts';
import { GENERIC } from '../words/area-words.ts';
import { ownerOf } from '../words/class-owners.ts';
import { isSaidIn, type Placed } from './placed.ts';
import { singular } from '../words/naming.ts';
import { same, staticSegments } from '../words/segments.ts';

/**
 * Views that are placed by their app's name, which none of their paths has, in areas of their own: view sets of several things
 * (`MailAccountViewSet` at `/mail_accounts`), and in a file of views about many things those whose class ends with what their
 * path begins with (`GlobalSearchView` at `/search`), with whatever else of the file is below that.
 *
 * @param given the areas that settings name.
 */
export function withViewClasses(placed: readonly Placed[], given: ReadonlySet<string>): readonly Placed[] {
  const found = new Map<string, string>();
  const views = placed.filter(
    ({ handler }) =>
      handler.framework === 'django' && handler.kind === 'route' && ownerIn(handler.fn) !== undefined,
  );
  for (const all of groupedBy(views, ({ handler }) => handler.path).values()) {
    const rests = all.filter((one) => one.area === one.rest && !given.has(one.area) && !isInPath(one));
    const sets = rests.filter((one) => isSet(one) && same(ownerIn(one.handler.fn)!, firstOf(one) ?? ''));
    const isAbout = all.some(isInPath);
    if (!isAbout && new Set(sets.map(firstOf)).size > 1)
      for (const one of sets) found.set(one.handler.fn, firstOf(one)!);
    const others = new Set(all.filter((one) => one.area !== one.rest).map(({ area }) => singular(area)));
    if (others.size < 4) continue;
    const heads = new Set(
      rests.flatMap((one) => {
        const first = firstOf(one);
        const last = ownerIn(one.handler.fn)!.split('_').at(-1)!;
        return first !== undefined && same(last, first) ? [first] : [];
      }),
    );
    for (const one of rests) {
      const first = firstOf(one);
      if (first !== undefined && heads.has(first) && isSaidIn(first, ownerIn(one.handler.fn)!))
        found.set(one.handler.fn, first);
    }
  }
  return placed.map((one): Placed => {
    const area = found.get(one.handler.fn);
    return area === undefined ? one : { ...one, area };
  });
}

/** What a handler's class is about, with underscores; undefined of a function. */
function ownerIn(fn: string): string | undefined {
  const name = fn.slice(fn.lastIndexOf('#') + 1);
  const cls = name.includes('<locals>') ? undefined : name.split('.').at(-2);
  return cls === undefined ? undefined : ownerOf(cls).join('_');
}

function isSet({ handler }: Placed): boolean {
  return handler.fn.split('.').at(-2)!.endsWith('ViewSet');
}

function isInPath({ area, handler }: Placed): boolean {
  return handler.paths.some((path) => staticSegments(path).some((one) => same(one, area)));
}

/** The first part of a path that says something. */
function firstOf({ handler }: Placed): string | undefined {
  return staticSegments(handler.paths[0] ?? '').find((one) => !GENERIC.has(one) && !/^v\d+$/.test(one));
}
