import { groupedBy } from '../../code/grouped-by.ts';
import { directoryOf } from '../../../workspace/workspace.ts';
import { ownerOf } from '../words/class-owners.ts';
import { singular } from '../words/naming.ts';
import type { Placed } from './placed.ts';

/**
 * What all classes of a file say before its name, where a file beside it is about another of these: `policy.py` with
 * `OrgPrunePolicy` and `UserPrunePolicies` beside `audit_policy.py` is about `prune_policy`.
 *
 * @param given the areas that settings name.
 */
export function withClassNouns(placed: readonly Placed[], given: ReadonlySet<string>): readonly Placed[] {
  const areas = groupedBy(placed, ({ project, area }) => `${project}\n${singular(area)}`);
  const whole = new Map<string, string>();
  for (const [key, all] of areas) {
    const [{ area, handler, project }] = all as [Placed];
    if (given.has(area) || all.some((one) => one.handler.path !== handler.path)) continue;
    const folder = directoryOf(handler.path);
    const others = placed.filter(
      (one) => one.project === project && directoryOf(one.handler.path) === folder,
    );
    if (!others.some((one) => singular(one.area).endsWith(`_${singular(area)}`))) continue;
    const noun = nounOf(singular(area).split('_'), all);
    if (noun !== undefined && !areas.has(`${project}\n${noun}`)) whole.set(key, noun);
  }
  return placed.map((one): Placed => {
    const area = whole.get(`${one.project}\n${singular(one.area)}`);
    return area === undefined ? one : { ...one, area };
  });
}

/** An area with the words before it that all classes have; undefined where they have none, or not all of them have it. */
function nounOf(area: readonly string[], all: readonly Placed[]): string | undefined {
  let shared: readonly string[] | undefined;
  for (const { handler } of all) {
    const before = wordsBefore(area, handler.fn);
    if (before === undefined) return undefined;
    const known: readonly string[] = shared ?? before;
    let size = 0;
    while (size < known.length && known.at(-1 - size) === before.at(-1 - size)) size++;
    shared = known.slice(known.length - size);
  }
  return shared === undefined || shared.length === 0 ? undefined : [...shared, ...area].join('_');
}

function wordsBefore(area: readonly string[], fn: string): readonly string[] | undefined {
  const cls = fn
    .slice(fn.lastIndexOf('#') + 1)
    .split('.')
    .at(-2);
  if (cls === undefined || cls === '<locals>') return undefined;
  const words = ownerOf(cls).map(singular);
  const at = words.findIndex((_, index) => area.every((word, offset) => words[index + offset] === word));
  return at < 0 ? undefined : words.slice(0, at);
}
