/**
 * Incremental computation: what was computed once is kept until something it read has changed.
 *
 * A *cell* is an input or a derived value. A derived cell records the cells it reads while it is computed.
 * When it is read at a later revision, its recorded cells are brought up to date first; if none of them
 * changed, the value stands. If it is computed again and comes out equal, its readers stand as well: a
 * keystroke in the body of a function does not reach those who only know the function's signature.
 *
 * The scheme is that of rust-analyzer's salsa (red-green marking, early cut-off, durability), written out
 * for synchronous, single-threaded use.
 */

/**
 * How rarely a cell's inputs change. What leans on nothing less durable than what has changed stands without being
 * looked at: after a key, that is all that does not depend on an open file.
 */
export type Durability = 0 | 1 | 2;
/** With every key: open files. */
export const VOLATILE: Durability = 0;
/** When something is saved or checked out: the workspace's files on disk. */
export const SETTLED: Durability = 1;
/** When something is installed or configured: libraries, settings. */
export const DURABLE: Durability = 2;

export interface Cell<V = unknown> {
  /** The revision at which `value` last changed. */
  changedAt: number;
  /** The revision at which the value was last known to be right. */
  verifiedAt: number;
  durability: Durability;
  /** Brings the cell up to date with `database.revision`. */
  refresh(database: Database): void;
  value: V | undefined;
  /** The frame that recorded the cell last; keeps a reader's list free of repetitions. */
  recordedBy: number;
}

interface Frame {
  readonly id: number;
  readonly reads: Cell[];
  durability: Durability;
  /** Set when the frame read a cell that is still being computed further down the stack. */
  cycleDepth: number;
  /** What `during` keeps. */
  kept: Map<object, unknown> | undefined;
}

export class Database {
  revision = 1;
  /** By durability: the last revision at which an input of that durability, or a lower one, changed. */
  private readonly lastChange: [number, number, number] = [1, 1, 1];
  private readonly frames: Frame[] = [];
  private frameCount = 0;

  /** Makes an input. It is changed with `set`. */
  input<V>(value: V, durability: Durability): Cell<V> {
    return {
      value,
      changedAt: this.revision,
      verifiedAt: this.revision,
      durability,
      refresh: () => undefined,
      recordedBy: 0,
    };
  }

  /** Changes an input within the revision that `advance` began. */
  set<V>(cell: Cell<V>, value: V): void {
    cell.value = value;
    this.touch(cell);
  }

  /** Says that what an input stands for may have changed. */
  touch(cell: Cell): void {
    cell.changedAt = this.revision;
    for (let level = 0; level <= cell.durability; level++)
      this.lastChange[level as Durability] = this.revision;
  }

  /** Begins a revision; inputs are changed after it. */
  advance(): void {
    if (this.frames.length > 0) throw new Error('an input changed while a value was computed');
    this.revision++;
  }

  /** True when no input of this durability changed after `revision`. */
  unchangedSince(revision: number, durability: Durability): boolean {
    return this.lastChange[durability] <= revision;
  }

  /** Reads a cell, on behalf of the value that is being computed, if one is. */
  read<V>(cell: Cell<V>): V {
    cell.refresh(this);
    const frame = this.frames[this.frames.length - 1];
    if (frame) {
      if (cell.durability < frame.durability) frame.durability = cell.durability;
      if (cell.recordedBy !== frame.id) {
        cell.recordedBy = frame.id;
        frame.reads.push(cell);
      }
    }
    return cell.value as V;
  }

  /** A single derived cell, for a key that is an object: whoever holds the object holds the cell. */
  derived<V>(definition: Omit<QueryDefinition<V>, 'compute'> & { compute: () => V }): Cell<V> {
    return new DerivedCell(definition, '', '');
  }

  /** Computes outside of any reader: nothing that `compute` reads is recorded. */
  detached<V>(compute: () => V): V {
    const frame = this.push();
    try {
      return compute();
    } finally {
      this.pop(frame);
    }
  }

  /**
   * An object that lives as long as the value that is being computed: whatever it remembers has been recorded as read
   * by that value. A new one where nothing is being computed.
   *
   * @param owner whose it is: within one computation the same owner is given the same object.
   */
  during<T>(owner: object, make: () => T): T {
    const frame = this.frames[this.frames.length - 1];
    if (!frame) return make();
    frame.kept ??= new Map();
    let one = frame.kept.get(owner) as T | undefined;
    if (one === undefined) frame.kept.set(owner, (one = make()));
    return one;
  }

  /** A family of derived cells, one for each key. */
  query<V>(definition: QueryDefinition<V>): Query<V> {
    return new Query(this, definition);
  }

  /**
   * A family of derived cells, one for each pair of keys. Where a key would be put together of two strings each time
   * it is asked for, that is what most of the asking costs.
   */
  pairQuery<V>(definition: PairQueryDefinition<V>): PairQuery<V> {
    return new PairQuery(this, definition);
  }

  /** For `DerivedCell`. */
  push(): Frame {
    const frame: Frame = {
      id: ++this.frameCount,
      reads: [],
      durability: DURABLE,
      cycleDepth: Infinity,
      kept: undefined,
    };
    this.frames.push(frame);
    return frame;
  }

  /** For `DerivedCell`. */
  pop(frame: Frame): void {
    if (this.frames.pop() !== frame) throw new Error('frames are left in the order they are entered');
    // A value that leaned on an unfinished one below passes that on to its reader.
    const outer = this.frames[this.frames.length - 1];
    if (outer && frame.cycleDepth < this.frames.length)
      outer.cycleDepth = Math.min(outer.cycleDepth, frame.cycleDepth);
  }

  /** For `DerivedCell`: how many values are being computed. */
  get depth(): number {
    return this.frames.length;
  }

  /** For `DerivedCell`: the value being computed read one that is not finished, begun at `depth`. */
  leanOn(depth: number): void {
    const frame = this.frames[this.frames.length - 1];
    if (frame) frame.cycleDepth = Math.min(frame.cycleDepth, depth);
  }
}

export interface QueryDefinition<V> {
  /** For messages. */
  readonly name: string;
  readonly compute: (key: string) => V;
  /** What a reader sees of a value that is still being computed. Without it a cycle throws. */
  readonly onCycle?: (key: string) => V;
  /** Readers of an equal value are not computed again. Identity by default. */
  readonly equal?: (a: V, b: V) => boolean;
}

export class Query<V> {
  private readonly cells = new Map<string, DerivedCell<V>>();

  constructor(
    private readonly database: Database,
    private readonly definition: QueryDefinition<V>,
  ) {}

  get(key: string): V {
    return this.database.read(this.cell(key));
  }

  cell(key: string): Cell<V> {
    let cell = this.cells.get(key);
    if (!cell) {
      cell = new DerivedCell(this.definition, key, '');
      this.cells.set(key, cell);
    }
    return cell;
  }

  /** Forgets a value that nobody will ask for again. */
  forget(key: string): void {
    this.cells.delete(key);
  }
}

export interface PairQueryDefinition<V> {
  /** For messages. */
  readonly name: string;
  readonly compute: (first: string, second: string) => V;
  /** What a reader sees of a value that is still being computed. Without it a cycle throws. */
  readonly onCycle?: (first: string, second: string) => V;
  /** Readers of an equal value are not computed again. Identity by default. */
  readonly equal?: (a: V, b: V) => boolean;
}

export class PairQuery<V> {
  private readonly cells = new Map<string, Map<string, DerivedCell<V>>>();

  constructor(
    private readonly database: Database,
    private readonly definition: PairQueryDefinition<V>,
  ) {}

  get(first: string, second: string): V {
    let those = this.cells.get(first);
    if (!those) this.cells.set(first, (those = new Map()));
    let cell = those.get(second);
    if (!cell) those.set(second, (cell = new DerivedCell(this.definition, first, second)));
    return this.database.read(cell);
  }
}

class DerivedCell<V> implements Cell<V> {
  value: V | undefined = undefined;
  changedAt = 0;
  verifiedAt = 0;
  durability: Durability = DURABLE;
  recordedBy = 0;
  private reads: readonly Cell[] = [];
  /** Those of `reads` that a key may change: most of what a value leans on lies in files that nobody types in. */
  private volatileReads: readonly Cell[] = [];
  /** The depth at which it is being computed; -1 when it is not. */
  private computingAt = -1;

  constructor(
    private readonly definition: PairQueryDefinition<V>,
    private readonly first: string,
    private readonly second: string,
  ) {}

  refresh(database: Database): void {
    if (this.verifiedAt === database.revision) return;
    if (this.computingAt >= 0) {
      if (!this.definition.onCycle)
        throw new Error(`${this.definition.name}(${this.first} ${this.second}) depends on itself`);
      database.leanOn(this.computingAt);
      this.value = this.definition.onCycle(this.first, this.second);
      return;
    }
    // A reader on a cycle is shown something else in the meantime.
    const before = this.value;
    if (this.verifiedAt > 0 && this.stands(database)) {
      this.value = before;
      this.verifiedAt = database.revision;
      return;
    }
    this.recompute(database, before);
  }

  private stands(database: Database): boolean {
    if (database.unchangedSince(this.verifiedAt, this.durability)) return true;
    // Guard against a recorded read that has come to depend on this cell.
    const verifiedAt = this.verifiedAt;
    this.computingAt = database.depth;
    const frame = database.push();
    try {
      const onlyKeys = database.unchangedSince(verifiedAt, SETTLED);
      let durability: Durability = DURABLE;
      for (const read of onlyKeys ? this.volatileReads : this.reads) {
        read.refresh(database);
        if (read.changedAt > verifiedAt) return false;
        if (read.durability < durability) durability = read.durability;
      }
      if (frame.cycleDepth < this.computingAt) return false;
      // A file that was opened changes with every key from now on, though it reads the same. That it was opened is no key.
      if (!onlyKeys) this.rate(this.reads, durability);
      return true;
    } finally {
      database.pop(frame);
      this.computingAt = -1;
    }
  }

  private recompute(database: Database, before: V | undefined): void {
    this.computingAt = database.depth;
    const frame = database.push();
    let value: V;
    try {
      value = this.definition.compute(this.first, this.second);
    } finally {
      this.computingAt = -1;
      database.pop(frame);
    }
    const equal = this.definition.equal;
    const same =
      this.changedAt > 0 &&
      (before === value || (before !== undefined && value !== undefined && equal?.(before, value)));
    this.value = same ? before : value;
    if (!same) this.changedAt = database.revision;
    this.reads = frame.reads;
    this.rate(frame.reads, frame.durability);
    // What leaned on an unfinished value below this one is good for this reading only.
    this.verifiedAt = frame.cycleDepth < database.depth ? 0 : database.revision;
  }

  private rate(reads: readonly Cell[], durability: Durability): void {
    this.durability = durability;
    this.volatileReads = durability === VOLATILE ? reads.filter((read) => read.durability === VOLATILE) : [];
  }
}
