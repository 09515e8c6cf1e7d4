import { groupedBy } from '../../code/grouped-by.ts';
import type { Handler } from '../../frameworks/handlers.ts';
import { directoryOf } from '../../../workspace/workspace.ts';
import { areaAbove, areaBelow } from './area-above.ts';
import { singular, wordsOf } from '../words/naming.ts';

/** A handler and the area that it is in so far. */
export interface Placed {
  readonly project: string;
  readonly relative: string;
  readonly handler: Handler;
  readonly area: string;
  /** Its area if its path said nothing. */
  readonly rest: string;
  /** Its area without the name of the folder that all handlers of its kind are in; undefined where that is not before it. */
  readonly own?: string;
}

/**
 * A file of many pages, most of which would be in an area of their own after their paths, is about no such thing: those
 * that nobody else is with are the application's.
 */
export function withoutScattered(placed: readonly Placed[]): readonly Placed[] {
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
    return isAlone(one) && !isOfClass(one) && alone > 3 && alone * 2 > areas
      ? { ...one, area: one.rest }
      : one;
  });
}

/** `ShareLinkViewSet` of `/share_links`: a class that is about its path is about that. */
function isOfClass({ area, handler }: Placed): boolean {
  const name = handler.fn.slice(handler.fn.lastIndexOf('#') + 1);
  return (
    name.includes('.') && !name.includes('<locals>') && isSaidIn(area, name.slice(0, name.lastIndexOf('.')))
  );
}

/** Whether a name has the words of an area one after the other. */
export function isSaidIn(area: string, name: string): boolean {
  return `_${wordsOf(name).map(singular).join('_')}_`.includes(
    `_${area.split('_').map(singular).join('_')}_`,
  );
}

function aboveOf({ area, relative }: Placed, shared: number): string | undefined {
  return areaAbove(area, relative, shared);
}

/** How many folders the paths of files have in common, from the first on. */
export function sharedFolders(paths: readonly string[]): number {
  const [first = [], ...others] = paths.map((one) => one.split('/').slice(0, -1));
  const at = first.findIndex((folder, index) => others.some((one) => one[index] !== folder));
  return at < 0 ? first.length : at;
}

/** Whether an area is another one with what its folder is in before it. */
function isAbove(longer: string, { area, relative }: Placed): boolean {
  const above = areaAbove(area, relative);
  return above !== undefined && singular(longer) === `${singular(above)}_${singular(area)}`;
}

/**
 * The handlers of a folder belong together, and `tags` of two folders do not.
 *
 * @param given the areas that settings name.
 */
export function byFolders(placed: readonly Placed[], given: ReadonlySet<string>): readonly Placed[] {
  const inFolder = groupedBy(placed, ({ handler }) => directoryOf(handler.path));
  const whole = placed.map((one): Placed => {
    // `preset` of one file and `agent_preset` of the other in its folder.
    const longer = inFolder
      .get(directoryOf(one.handler.path))!
      .find(({ area }) => singular(area).endsWith(`_${singular(one.area)}`) && isAbove(area, one));
    return longer && !given.has(one.area) ? { ...one, area: longer.area } : one;
  });
  const joined = whole.map((one): Placed => {
    // `recipe/comments.py`, where the `RecipeCommentRoutes` of all comments are in the area of comments.
    const shorter = singular(one.area).replace(/^[a-z]+_/, '');
    const isSame = whole.some(
      (other) =>
        other.project === one.project &&
        singular(other.area) === shorter &&
        isOfClass({ ...other, area: one.area }),
    );
    return isSame && shorter !== singular(one.area) && !given.has(one.area) ? { ...one, area: shorter } : one;
  });
  const byArea = groupedBy(joined, ({ project, area }) => `${project}\n${singular(area)}`);
  return joined.map((one): Placed => {
    const all = byArea.get(`${one.project}\n${singular(one.area)}`)!;
    // A folder that all of them are in tells none from the others: `domains/events` and `domains/admin/events`.
    const shared = sharedFolders(all.map(({ relative }) => relative));
    if (given.has(one.area) || new Set(all.map((each) => aboveOf(each, shared))).size < 2) return one;
    const above = aboveOf(one, shared);
    if (above === undefined) return one;
    const longer = areaBelow(above, one.area);
    const isSame = all.some(
      (other) => aboveOf(other, shared) !== above && isOfClass({ ...other, area: longer }),
    );
    return isSame ? one : { ...one, area: longer };
  });
}
