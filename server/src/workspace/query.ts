/**
 * Incremental computation: what was computed once is kept until something it read has changed.
 *
 * A *cell* is an input or a derived value. A derived cell records the cells it reads while it is computed.
 * When it is read at a later revision, its recorded cells are brought up to date first; if none of them
 * changed, the value stands. If it is computed again and comes out equal, its readers stand as well: a
 * keystroke in the body of a function does not reach those who only know the function's signature.
 *
 * The scheme is that of rust-analyzer's salsa (red-green marking, early cut-off, durability), written out
 * for synchronous, single-threaded use, with one addition. After a key almost nothing has changed, and to find that out
 * by looking through all that leans on the file costs more than what has to be done. So a changed file says who is
 * concerned: *barriers* (what a file declares, name by name; what is known of it) are brought up to date at once, and of
 * those above them only the readers of one that came out different are in *doubt*. What is not in doubt stands unlooked at.
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
  /** The tick at which `value` last changed. */
  changedAt: number;
  /** The tick at which the value was last known to be right. */
  verifiedAt: number;
  durability: Durability;
  /** Brings the cell up to date with `database.tick`. */
  refresh(database: Database): void;
  value: V | undefined;
  /** The frame that recorded the cell last; keeps a reader's list free of repetitions. */
  recordedBy: number;
  /** Something it leans on may have changed since it was verified. Its readers are in doubt as well. */
  inDoubt: boolean;
  /** Who is told when a volatile cell has changed. Undefined for none. */
  readers: Readers | undefined;
}

/**
 * What is brought up to date as soon as something it leans on has changed, before anything is asked: those above it are
 * only looked at if it comes out different. For what is cheap, read by many, and seldom comes out different.
 *
 * `text`: leans on a file's text and on others of its kind, and is looked at first. `facts`: leans on anything.
 */
export type Barrier = 'text' | 'facts';

/** A cell that leans on others. */
export interface Reader<V = unknown> extends Cell<V> {
  readonly barrier: Barrier | undefined;
  /** The last change, or for one that leans on text the last tick, of which its readers were told. */
  toldAt: number;
  /** By which `Readers` know it. */
  readonly self: WeakRef<Reader>;
}

/** Who leans on a cell. They are not kept alive by it: a unit that is typed in is another one with every key. */
export class Readers {
  private readonly all = new Set<WeakRef<Reader>>();
  private purgeAt = 64;

  add(reader: Reader): void {
    this.all.add(reader.self);
    if (this.all.size < this.purgeAt) return;
    for (const one of this.all) if (!one.deref()) this.all.delete(one);
    this.purgeAt = Math.max(64, 2 * this.all.size);
  }

  delete(reader: Reader): void {
    this.all.delete(reader.self);
  }

  /** Those that are still there. */
  *[Symbol.iterator](): Iterator<Reader> {
    for (const one of this.all) {
      const reader = one.deref();
      if (reader) yield reader;
    }
  }
}

/** How often a barrier is looked at for one change before those above it look for themselves. */
const MOST_LOOKS = 3;

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
  /** How often inputs have changed. */
  revision = 1;
  /**
   * The time by which cells are verified: a tick for each revision and, while a change of volatile inputs is spread, for
   * each barrier that is looked at.
   */
  tick = 1;
  /** Volatile inputs that have changed, and whose readers do not know it yet. */
  private changed: Cell[] = [];
  /** While changes are spread: the barriers among what is in doubt, whose readers are told later. */
  private facts: Reader[] | undefined;
  /** What has to be looked at again after the next change. */
  private unfinished: Reader[] = [];
  /** True while barriers are brought up to date: nobody is told yet, so that everybody looks for himself. */
  isSpreading = false;
  /** By durability: the last tick at which an input of that durability, or a lower one, changed. */
  private readonly lastChange: [number, number, number] = [1, 1, 1];
  private readonly frames: Frame[] = [];
  private frameCount = 0;

  /**
   * @param tells whether a changed input says whom it concerns. For whoever comes back to the event loop between
   *   changes, as an editor does: until then, weak references keep what they refer to. Without it each value looks for
   *   itself at what it leans on.
   */
  constructor(private readonly tells = true) {}

  /** Makes an input. It is changed with `set`. */
  input<V>(value: V, durability: Durability): Cell<V> {
    return {
      value,
      changedAt: this.tick,
      verifiedAt: this.tick,
      durability,
      refresh: () => undefined,
      recordedBy: 0,
      inDoubt: false,
      readers: undefined,
    };
  }

  /** Changes an input within the revision that `advance` began. */
  set<V>(cell: Cell<V>, value: V): void {
    cell.value = value;
    this.touch(cell);
  }

  /** Says that what an input stands for may have changed. */
  touch(cell: Cell): void {
    cell.changedAt = this.tick;
    for (let level = 0; level <= cell.durability; level++) this.lastChange[level as Durability] = this.tick;
    if (this.tells && cell.durability === VOLATILE) this.changed.push(cell);
  }

  /** Has a reader told of changes of a cell, if it is one that changes with keys. */
  tell(cell: Cell, reader: Reader): void {
    if (this.tells && cell.durability === VOLATILE) (cell.readers ??= new Readers()).add(reader);
  }

  /** Puts a value in doubt after the next change of a volatile input, whether or not it leans on that. */
  recheck(reader: Reader): void {
    this.unfinished.push(reader);
  }

  /** Begins a revision; inputs are changed after it. */
  advance(): void {
    if (this.frames.length > 0) throw new Error('an input changed while a value was computed');
    this.revision++;
    this.tick++;
  }

  /** True when no input of this durability changed after `tick`. */
  unchangedSince(tick: number, durability: Durability): boolean {
    return this.lastChange[durability] <= tick;
  }

  /** True when a value that was right at `tick`, leans on nothing less durable, and is not in doubt, is right. */
  isRightSince(tick: number, durability: Durability): boolean {
    return (
      this.unchangedSince(tick, durability) ||
      (this.tells && !this.isSpreading && this.unchangedSince(tick, SETTLED))
    );
  }

  /** Tells those whom the changed inputs concern. */
  private spread(): void {
    const since = this.tick;
    const facts: Reader[] = [];
    this.facts = facts;
    try {
      this.spreadFromText();
      this.spreadFromFacts(facts, since);
    } finally {
      this.facts = undefined;
      this.tick++;
    }
  }

  private spreadFromText(): void {
    const { changed, unfinished } = this;
    this.changed = [];
    this.unfinished = [];
    const barriers: Reader[] = [];
    const tellReaders = (cell: Cell): void => {
      if (!cell.readers) return;
      for (const reader of cell.readers)
        if (reader.barrier === 'text') barriers.push(reader);
        else this.doubt(reader);
    };
    this.isSpreading = true;
    try {
      for (const cell of changed) tellReaders(cell);
      for (const reader of unfinished) this.doubt(reader);
      for (let at = 0; at < barriers.length; at++) {
        const barrier = barriers[at]!;
        if (barrier.toldAt === this.tick) continue;
        barrier.toldAt = this.tick;
        try {
          barrier.refresh(this);
        } catch {
          // Whoever asks for it is shown what is wrong.
          this.doubt(barrier);
          continue;
        }
        if (barrier.changedAt === this.tick) tellReaders(barrier);
      }
    } finally {
      this.isSpreading = false;
      this.tick++;
    }
  }

  /**
   * One that leans on another by way of something else may be looked at too early: it is looked at again when the other
   * has come out different.
   *
   * @param since the tick at which the changes began to be spread.
   */
  private spreadFromFacts(facts: readonly Reader[], since: number): void {
    const looks = new Map<Reader, number>();
    for (const fact of facts) {
      // What stood before it was looked at is not of the same time as what came out of that.
      this.tick++;
      const times = (looks.get(fact) ?? 0) + 1;
      looks.set(fact, times);
      let failed = times > MOST_LOOKS;
      try {
        if (!failed) fact.refresh(this);
      } catch {
        failed = true;
      }
      // It may have been asked for, and come out different, before its turn.
      if (!failed && (fact.changedAt < since || fact.changedAt === fact.toldAt)) continue;
      fact.toldAt = fact.changedAt;
      for (const reader of fact.readers ?? []) this.doubt(reader);
    }
  }

  /** Puts a value in doubt, and all that lean on it; those above a barrier once that has come out different. */
  doubt(reader: Reader): void {
    const stack = [reader];
    for (let one = stack.pop(); one; one = stack.pop()) {
      if (one.inDoubt) continue;
      one.inDoubt = true;
      if (this.facts && one.barrier === 'facts') this.facts.push(one);
      else if (one.readers) stack.push(...one.readers);
    }
  }

  /** Puts all that lean on a value in doubt, at any distance and behind any barrier. */
  doubtAllAbove(reader: Reader): void {
    const seen = new Set<Reader>();
    const stack = [...(reader.readers ?? [])];
    for (let one = stack.pop(); one; one = stack.pop()) {
      if (seen.has(one)) continue;
      seen.add(one);
      one.inDoubt = true;
      if (one.readers) stack.push(...one.readers);
    }
  }

  /** Reads a cell, on behalf of the value that is being computed, if one is. */
  read<V>(cell: Cell<V>): V {
    if (this.changed.length > 0) this.spread();
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
  readonly barrier?: Barrier;
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

  /** Whether the value was asked for before. */
  isKnown(key: string): boolean {
    return (this.cells.get(key)?.changedAt ?? 0) > 0;
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
  readonly barrier?: Barrier;
}

export class PairQuery<V> {
  private readonly cells = new Map<string, Map<string, DerivedCell<V>>>();
  /** Most questions are about the same file as the one before. */
  private last: { readonly first: string; readonly cells: Map<string, DerivedCell<V>> } | undefined;

  constructor(
    private readonly database: Database,
    private readonly definition: PairQueryDefinition<V>,
  ) {}

  get(first: string, second: string): V {
    const those = this.last?.first === first ? this.last.cells : this.cellsOf(first);
    let cell = those.get(second);
    if (!cell) those.set(second, (cell = new DerivedCell(this.definition, first, second)));
    return this.database.read(cell);
  }

  private cellsOf(first: string): Map<string, DerivedCell<V>> {
    let cells = this.cells.get(first);
    if (!cells) this.cells.set(first, (cells = new Map()));
    this.last = { first, cells };
    return cells;
  }
}

class DerivedCell<V> implements Reader<V> {
  value: V | undefined = undefined;
  changedAt = 0;
  verifiedAt = 0;
  durability: Durability = DURABLE;
  recordedBy = 0;
  readers: Readers | undefined = undefined;
  inDoubt = false;
  toldAt = 0;
  private reads: readonly Cell[] = [];
  /** Those of `reads` that a key may change: most of what a value leans on lies in files that nobody types in. */
  private volatileReads: readonly Cell[] = [];
  /** The depth at which it is being computed; -1 when it is not. */
  private computingAt = -1;
  private weak: WeakRef<Reader> | undefined;

  constructor(
    private readonly definition: PairQueryDefinition<V>,
    private readonly first: string,
    private readonly second: string,
  ) {}

  get barrier(): Barrier | undefined {
    return this.definition.barrier;
  }

  get self(): WeakRef<Reader> {
    return (this.weak ??= new WeakRef<Reader>(this));
  }

  refresh(database: Database): void {
    if (this.verifiedAt === database.tick) return;
    if (this.computingAt >= 0) {
      if (!this.definition.onCycle)
        throw new Error(`${this.definition.name}(${this.first} ${this.second}) depends on itself`);
      database.leanOn(this.computingAt);
      this.value = this.definition.onCycle(this.first, this.second);
      return;
    }
    // It keeps the tick at which it was looked at: what is told of later may have changed before now.
    if (this.verifiedAt > 0 && !this.inDoubt && database.isRightSince(this.verifiedAt, this.durability))
      return;
    // A reader on a cycle is shown something else in the meantime.
    const before = this.value;
    if (this.verifiedAt > 0 && this.stands(database)) {
      this.value = before;
      this.verifiedAt = database.tick;
      return;
    }
    this.recompute(database, before);
  }

  private stands(database: Database): boolean {
    // Guard against a recorded read that has come to depend on this cell.
    const { verifiedAt, inDoubt: wasInDoubt } = this;
    this.computingAt = database.depth;
    const frame = database.push();
    let stands = false;
    // Those on a cycle with it must not find it in doubt for ever.
    this.inDoubt = false;
    try {
      const onlyKeys = database.unchangedSince(verifiedAt, SETTLED);
      let durability: Durability = DURABLE;
      let inDoubt = false;
      for (const read of onlyKeys ? this.volatileReads : this.reads) {
        read.refresh(database);
        if (read.changedAt > verifiedAt) return false;
        if (read.durability < durability) durability = read.durability;
        inDoubt ||= read.inDoubt;
      }
      if (frame.cycleDepth < this.computingAt) return false;
      // A file that was opened changes with every key from now on, though it reads the same. That it was opened is no key.
      if (!onlyKeys) this.rate(database, this.reads, durability);
      this.inDoubt = false;
      if (inDoubt) database.doubt(this);
      stands = true;
      return true;
    } finally {
      database.pop(frame);
      this.computingAt = -1;
      if (!stands) this.inDoubt = wasInDoubt;
    }
  }

  private recompute(database: Database, before: V | undefined): void {
    const wasInDoubt = this.inDoubt;
    this.computingAt = database.depth;
    const frame = database.push();
    let value: V;
    this.inDoubt = false;
    try {
      value = this.definition.compute(this.first, this.second);
    } catch (error) {
      this.inDoubt = wasInDoubt;
      throw error;
    } finally {
      this.computingAt = -1;
      database.pop(frame);
    }
    const equal = this.definition.equal;
    const same =
      this.changedAt > 0 &&
      (before === value || (before !== undefined && value !== undefined && equal?.(before, value)));
    this.value = same ? before : value;
    if (!same) {
      this.changedAt = database.tick;
      // Nobody was told of a value that was good for one reading only.
      if (!wasInDoubt && !database.isSpreading && this.readers)
        for (const reader of this.readers) database.doubt(reader);
    }
    this.rate(database, frame.reads, frame.durability);
    // One that it read may have been put in doubt after it was looked at, for the same change.
    this.inDoubt = false;
    if (this.volatileReads.some((read) => read.inDoubt)) database.doubt(this);
    // What leaned on an unfinished value below this one is good for this reading only.
    this.verifiedAt = frame.cycleDepth < database.depth ? 0 : database.tick;
  }

  private rate(database: Database, reads: readonly Cell[], durability: Durability): void {
    this.durability = durability;
    this.reads = reads;
    const before = this.volatileReads;
    const now = durability === VOLATILE ? reads.filter((read) => read.durability === VOLATILE) : [];
    this.volatileReads = now;
    // What is computed again mostly reads the same.
    if (before.length === now.length && now.every((read, at) => read === before[at])) return;
    for (const read of before) read.readers?.delete(this);
    for (const read of now) database.tell(read, this);
  }
}
