import type { Database } from './database.ts';

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
