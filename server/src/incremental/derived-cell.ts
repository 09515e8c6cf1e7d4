import {
  DURABLE,
  SETTLED,
  VOLATILE,
  type Barrier,
  type Cell,
  type Durability,
  type Reader,
  type Readers,
} from './cell.ts';
import type { Database } from './database.ts';
import type { PairQueryDefinition } from './query.ts';

/** A cell whose value is computed from others, which it records; see `Database`. */
export class DerivedCell<V> implements Reader<V> {
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
