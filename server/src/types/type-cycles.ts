import { membersOf, NEVER, typeKey, union, unknown, type Type } from './type.ts';

/** Stands in a table of types for one that is being worked out. */
export interface Unfinished {
  readonly kind: 'unfinished';
  /** How many others were being worked out when it was begun. */
  readonly depth: number;
  /** What a value that leans on it is shown. */
  type: Type;
}

type Table<K> = Map<K, Type | Unfinished>;

interface Entry {
  readonly table: Table<unknown>;
  readonly key: unknown;
  readonly type: Type;
}

/**
 * Types that are defined by each other, as `x = x.next()` defines the `x` it reads.
 *
 * A value that is defined by itself adds nothing to itself: while it is worked out, it is shown to those who ask as
 * nothing. That is what most such code means (`line = line.split()` splits a text), but not all of it: what `next` gives
 * may have a `next` that gives something else. So the outermost of such values is worked out once more with what it
 * came to. If classes turn up then that were not there before, it is not known what the value comes to in the end.
 */
export class TypeCycles {
  private depth = 0;
  /** The least depth of the unfinished values that were read since the value at hand was begun. */
  private leansOn = Infinity;
  /** What was worked out with the help of values that are not finished. */
  private provisional: Entry[] = [];

  /** Whether the value at hand leans, so far, on one that is not finished. */
  get isOpen(): boolean {
    return this.leansOn !== Infinity;
  }

  /** A value out of a table. */
  read(type: Type | Unfinished): Type {
    if (type.kind !== 'unfinished') return type;
    this.leansOn = Math.min(this.leansOn, type.depth);
    return type.type;
  }

  settle<K>(table: Table<K>, key: K, compute: () => Type): Type {
    const own: Unfinished = { kind: 'unfinished', depth: this.depth++, type: NEVER };
    const outer = this.leansOn;
    const mark = this.provisional.length;
    const run = (): Type => {
      this.leansOn = Infinity;
      table.set(key, own);
      return compute();
    };
    let type: Type | undefined;
    try {
      type = run();
      if (this.leansOn === own.depth) {
        const first = this.provisional.splice(mark);
        own.type = type;
        for (const entry of first) entry.table.delete(entry.key);
        const again = run();
        const second = this.provisional.splice(mark);
        // What the first turn found stands, but for what a second one adds to it.
        for (const entry of first) entry.table.set(entry.key, entry.type);
        const before = new Map(first.map((entry) => [entry.key, entry.type]));
        for (const entry of second) {
          const old = before.get(entry.key);
          if (old) entry.table.set(entry.key, withNew(old, entry.type));
          else entry.table.delete(entry.key);
        }
        type = withNew(type, again);
        this.leansOn = Infinity;
      }
    } finally {
      this.depth--;
      if (!type) table.delete(key);
    }
    table.set(key, type);
    if (this.leansOn < own.depth) this.provisional.push({ table: table as Table<unknown>, key, type });
    this.leansOn = Math.min(outer, this.leansOn < own.depth ? this.leansOn : Infinity);
    return type;
  }
}

function withNew(type: Type, again: Type): Type {
  if (type === again) return type;
  const before = new Set(membersOf(type).map((member) => typeKey(member)));
  const added = membersOf(again).filter((member) => isOfCode(member) && !before.has(typeKey(member)));
  if (added.length === 0) return type;
  return union([type, ...added, unknown('it is another with each turn')]);
}

/** An object or a class that may run code of its own, which the builtins' do not. */
function isOfCode(type: Type): boolean {
  return (type.kind === 'instance' || type.kind === 'class') && type.cls.module !== 'builtins';
}
