import type { LoweredUnit } from '../python/lower.ts';
import type { Span } from '../python/tree.ts';
import type { ModuleTree, Unit } from '../python/units.ts';
import type { RuleResult } from './rule-results.ts';
import type { Place, Problem } from '../rules/rule.ts';

/** A file as it was, or is. */
export interface Version {
  readonly module: ModuleTree;
  readonly text: string;
}

/** A version of a unit that is known, and the one that it has become by typing. */
interface Successor {
  readonly old: Unit;
  readonly oldText: string;
  readonly now: Unit;
  readonly nowText: string;
}

/** What a unit has become, with the texts of both. */
export function successor(before: Version, old: Unit, after: Version, now: Unit): Successor {
  return {
    old,
    oldText: before.text.slice(old.start, old.end),
    now,
    nowText: after.text.slice(now.start, now.end),
  };
}

/** What was said of a unit before it was typed in, at the places of now. */
export function carriedResult(known: RuleResult, successor: Successor): RuleResult {
  const move = mover(successor.oldText, successor.nowText);
  const problems = known.problems.flatMap(({ rule, problem }) => {
    const now = carried(problem, successor, move);
    return now ? [{ rule, problem: now }] : [];
  });
  return { problems, failures: known.failures };
}

/**
 * A problem of the known version at the place it has in the newer one, with what was said of it. Undefined where its
 * own text has been changed.
 */
function carried(problem: Problem, { old, now }: Successor, move: Move): Problem | undefined {
  const [start, end] = [move(problem.start), move(problem.end)];
  if (start === undefined || end === undefined) return undefined;
  // What touches it may have made another name of it.
  if (move.touches(problem)) return undefined;
  const place = (one: Place): Place => moved(one, old.lowered, now.lowered, move);
  const { message, related } = problem;
  return {
    ...problem,
    start,
    end,
    origin: problem,
    message: typeof message === 'string' ? message : (lineOf) => message((one) => lineOf(place(one))),
    related: () =>
      (typeof related === 'function' ? related() : (related ?? [])).map((one) => ({
        ...one,
        place: place(one.place),
      })),
  };
}

function moved(place: Place, old: LoweredUnit, now: LoweredUnit, move: Move): Place {
  if (place.unit !== old) return place;
  const start = move(place.start) ?? place.start;
  return { ...place, unit: now, start, end: Math.max(start, move(place.end) ?? start) };
}

/** Where an offset of the old text is in the new one; undefined within what has been replaced. */
interface Move {
  (offset: number): number | undefined;
  /** Whether what has been replaced lies at an end of something, or in it. */
  touches(span: Span): boolean;
}

function mover(old: string, now: string): Move {
  const { before, after } = shared(old, now);
  const move = (offset: number): number | undefined => {
    if (offset <= before) return offset;
    return offset >= old.length - after ? offset + now.length - old.length : undefined;
  };
  const touches = ({ start, end }: Span): boolean => before <= end && old.length - after >= start;
  return Object.assign(move, { touches });
}

/** How many UTF-16 code units two texts share at the beginning, and how many of the others at the end. */
function shared(old: string, now: string): { readonly before: number; readonly after: number } {
  const shorter = Math.min(old.length, now.length);
  let before = 0;
  while (before < shorter && old[before] === now[before]) before++;
  let after = 0;
  while (after < shorter - before && old[old.length - 1 - after] === now[now.length - 1 - after]) after++;
  return { before, after };
}

/** As many characters as a key writes or takes away, a bracket that an editor closes included; the indent of a line is not counted. */
const KEY = 2;

/** Whether a text became another by typing a key: not by pasting, a fix, or going back. */
export function isKey(old: string, now: string): boolean {
  const { before, after } = shared(old, now);
  const changed = old.slice(before, old.length - after) + now.slice(before, now.length - after);
  return changed.replace(/\s/g, '').length <= KEY;
}

/**
 * Which unit of an older list each of a newer one has become of. Units that nobody typed in are the same objects in
 * both; between those at the beginning and those at the end, each is the one in its place, if there are as many.
 *
 * @returns by the index in `now`; undefined for one that is new.
 */
export function predecessors(now: readonly Unit[], old: readonly Unit[]): (at: number) => Unit | undefined {
  const shorter = Math.min(now.length, old.length);
  let before = 0;
  while (before < shorter && now[before]!.lowered === old[before]!.lowered) before++;
  let after = 0;
  while (after < shorter - before && now.at(-1 - after)!.lowered === old.at(-1 - after)!.lowered) after++;
  return (at) => {
    if (at < before) return old[at];
    if (at >= now.length - after) return old[at - now.length + old.length];
    return now.length === old.length ? old[at] : undefined;
  };
}
