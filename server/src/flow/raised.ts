import type { Classes } from '../types/classes.ts';
import type { ClassRef } from '../types/type.ts';
import type { Catch } from './effect.ts';
import type { Open, Step } from './escapes.ts';

/** One class on its way out, and the next step to where it comes from. */
export interface Raised {
  readonly cls: ClassRef;
  readonly step: Step;
  /** The callee's key (`targetKey`) in whose raises the way goes on; undefined at its end. */
  readonly callee: string | undefined;
  /** Steps to the end; the shortest way is kept. */
  readonly depth: number;
}

export interface OpenWay {
  readonly open: Open;
  /** The first step, where the open end lies in a callee. */
  readonly via: Step | undefined;
}

/** A set of what may be raised: the value that is computed for a function or a block. */
export class RaisedSet {
  readonly types = new Map<string, Raised>();
  readonly opens = new Map<string, OpenWay>();
  /** The uses of its parameters that the code makes (`call f`), with the first place. */
  readonly params = new Map<string, Step>();

  /** The greatest key among the open ends, once there are as many as may be. */
  private lastOpen: string | undefined;

  get isEmpty(): boolean {
    return this.types.size === 0 && this.opens.size === 0 && this.params.size === 0;
  }

  add(raised: Raised): void {
    const known = this.types.get(raised.cls.key);
    if (!known || raised.depth < known.depth) this.types.set(raised.cls.key, raised);
  }

  addOpen(way: OpenWay): void {
    this.addOpenAs(keyOf(way.open), way);
  }

  private addOpenAs(key: string, way: OpenWay): void {
    if (this.opens.has(key)) return;
    if (this.opens.size < MOST_OPEN) {
      this.opens.set(key, way);
      return;
    }
    // Which ones are kept must not depend on the order in which they came.
    this.lastOpen ??= greatest(this.opens.keys());
    if (key >= this.lastOpen) return;
    this.opens.delete(this.lastOpen);
    this.opens.set(key, way);
    this.lastOpen = undefined;
  }

  addAll(other: RaisedSet): void {
    for (const raised of other.types.values()) this.add(raised);
    for (const [key, way] of other.opens) this.addOpenAs(key, way);
    for (const [use, step] of other.params) if (!this.params.has(use)) this.params.set(use, step);
  }

  /** Parts into what a clause stops and what goes past it. */
  split(catches: Catch, classes: Classes): { caught: RaisedSet; past: RaisedSet } {
    const caught = new RaisedSet();
    const past = new RaisedSet();
    for (const raised of this.types.values()) {
      if (catches.classes.some((cls) => classes.isSubclass(raised.cls, cls) === true)) {
        caught.add(raised);
        continue;
      }
      past.add(raised);
      // Of `OSError` a clause for `ConnectionError` stops a part.
      for (const cls of catches.classes)
        if (cls !== raised.cls && classes.isSubclass(cls, raised.cls) === true)
          caught.add({ ...raised, cls });
    }
    for (const way of this.opens.values()) (catches.broad ? caught : past).addOpen(way);
    for (const [use, step] of this.params) (catches.broad ? caught : past).params.set(use, step);
    // What is not known may be, among others, what a narrow clause names.
    if (!catches.broad && (this.opens.size > 0 || this.params.size > 0))
      for (const cls of catches.classes)
        if (!caught.types.has(cls.key)) {
          const [way] = this.opens.values();
          const step: Step = way?.via ?? {
            text: way?.open.text ?? 'a call',
            source: 'call',
            place: way?.open.place,
          };
          caught.add({ cls, step, callee: undefined, depth: 90 });
        }
    return { caught, past };
  }

  /** Equal, and every class is as near as it is there. */
  sameWays(other: RaisedSet): boolean {
    if (!this.equals(other)) return false;
    for (const [key, { depth }] of this.types) if (other.types.get(key)?.depth !== depth) return false;
    return true;
  }

  /**
   * Has the steps of this set tell the places of another, where that tells the same ways in the same words.
   *
   * @returns false where it does not: nothing was moved then.
   */
  moveTo(other: RaisedSet): boolean {
    if (!sameKeys(this.types, other.types)) return false;
    const moved = new Map<Step, Step>();
    for (const [key, { step, callee }] of this.types) {
      const one = other.types.get(key)!;
      if (one.callee !== callee || !sameWords(one.step, step)) return false;
      // What came from one place may come from two now.
      if ((moved.get(step) ?? one.step) !== one.step) return false;
      moved.set(step, one.step);
    }
    for (const [from, to] of moved) from.place = to.place;
    return true;
  }

  /** The same classes, open ends and parameters; how they are reached may differ. */
  equals(other: RaisedSet): boolean {
    return (
      sameKeys(this.types, other.types) &&
      sameKeys(this.opens, other.opens) &&
      sameKeys(this.params, other.params)
    );
  }
}

/**
 * More open ends than these say nothing new: thousands of functions that call each other would hand all of theirs to
 * each other, for hours.
 */
const MOST_OPEN = 60;

const openKeys = new WeakMap<Open, string>();

/** Equal for those that say the same. An open end is handed on through many sets: its key is put together once. */
function keyOf(open: Open): string {
  let key = openKeys.get(open);
  if (key === undefined) openKeys.set(open, (key = `${open.reason}|${open.text}`));
  return key;
}

function sameWords(a: Step, b: Step): boolean {
  return a.text === b.text && a.source === b.source && a.pack === b.pack;
}

function greatest(keys: Iterable<string>): string {
  let result = '';
  for (const key of keys) if (key > result) result = key;
  return result;
}

function sameKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  if (a.size !== b.size) return false;
  for (const key of a.keys()) if (!b.has(key)) return false;
  return true;
}
