import { DURABLE, SETTLED, VOLATILE, Readers, type Cell, type Durability, type Reader } from './cell.ts';
import { DerivedCell } from './derived-cell.ts';
import { PairQuery, Query, type PairQueryDefinition, type QueryDefinition } from './query.ts';
import { Telling } from './telling.ts';

/** A value that is being computed. */
export interface Frame {
  readonly id: number;
  readonly reads: Cell[];
  durability: Durability;
  /** Set when the frame read a cell that is still being computed further down the stack. */
  cycleDepth: number;
  /** What `during` keeps. */
  kept: Map<object, unknown> | undefined;
}

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
export class Database {
  /** How often inputs have changed. */
  revision = 1;
  /**
   * The time by which cells are verified: a tick for each revision and, while a change of volatile inputs is spread, for
   * each barrier that is looked at.
   */
  tick = 1;
  private readonly telling = new Telling(this);
  /** By durability: the last tick at which an input of that durability, or a lower one, changed. */
  private readonly lastChange: [number, number, number] = [1, 1, 1];
  private readonly frames: Frame[] = [];
  private isEarly = false;
  /** The revision that `settle` brought up to date last. */
  private settledAt = 0;
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
    if (this.tells && cell.durability === VOLATILE) this.telling.changed.push(cell);
  }

  /** Has a reader told of changes of a cell, if it is one that changes with keys. */
  tell(cell: Cell, reader: Reader): void {
    if (this.tells && cell.durability === VOLATILE) (cell.readers ??= new Readers()).add(reader);
  }

  /** Puts a value in doubt after the next change of a volatile input, whether or not it leans on that. */
  recheck(reader: Reader): void {
    this.telling.unfinished.push(reader);
  }

  /** Begins a revision; inputs are changed after it. */
  advance(): void {
    if (this.frames.length > 0) throw new Error('an input changed while a value was computed');
    this.revision++;
    this.tick++;
  }

  /** True while barriers are brought up to date: nobody is told yet, so that everybody looks for himself. */
  get isSpreading(): boolean {
    return this.telling.isSpreading;
  }

  /** True when no input of this durability changed after `tick`. */
  unchangedSince(tick: number, durability: Durability): boolean {
    return this.lastChange[durability] <= tick;
  }

  /** True when a value that was right at `tick`, leans on nothing less durable, and is not in doubt, is right. */
  isRightSince(tick: number, durability: Durability): boolean {
    return (
      this.unchangedSince(tick, durability) ||
      (this.tells && !this.telling.isSpreading && this.unchangedSince(tick, SETTLED))
    );
  }

  /** Puts a value in doubt, and all that lean on it; those above a barrier once that has come out different. */
  doubt(reader: Reader): void {
    this.telling.doubt(reader);
  }

  /** Puts all that lean on a value in doubt, at any distance and behind any barrier. */
  doubtAllAbove(reader: Reader): void {
    this.telling.doubtAllAbove(reader);
  }

  /** Reads a cell, on behalf of the value that is being computed, if one is. */
  read<V>(cell: Cell<V>): V {
    if (this.telling.changed.length > 0) this.telling.spreadText();
    if (!this.isEarly && this.telling.isPending) this.telling.spreadFacts();
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

  /**
   * Computes without looking at barriers of `facts` that may have changed, but for those that are asked for: what lies
   * behind one is as it was before. For whoever is to be answered at once, and is answered again after `settle`.
   */
  early<V>(compute: () => V): V {
    const before = this.isEarly;
    this.isEarly = true;
    try {
      return compute();
    } finally {
      this.isEarly = before;
    }
  }

  /** Whether `early` asks, and something has changed since `settle`: who wants to may leave work out, and says so. */
  get isHurried(): boolean {
    return this.isEarly && this.settledAt !== this.revision;
  }

  /** Says that whoever asked early was told less than all. `settle` then has news. */
  leave(): void {
    this.telling.hasTold = true;
  }

  /** Brings up to date what was left by `early`. @returns whether whoever asked early would be told something else. */
  settle(): boolean {
    if (this.telling.changed.length > 0) this.telling.spreadText();
    if (this.telling.isPending) this.telling.spreadFacts();
    this.settledAt = this.revision;
    const { hasTold } = this.telling;
    this.telling.hasTold = false;
    return hasTold;
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
