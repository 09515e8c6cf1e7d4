import type { Cell, Reader } from './cell.ts';
import type { Database } from './database.ts';

/** How often a barrier is looked at for one change before those above it look for themselves. */
const MOST_LOOKS = 3;

/** How changed inputs say whom they concern; see `Database`. */
export class Telling {
  /** Volatile inputs that have changed, and whose readers do not know it yet. */
  changed: Cell[] = [];
  /** What has to be looked at again after the next change. */
  unfinished: Reader[] = [];
  /** True while barriers are brought up to date: nobody is told yet, so that everybody looks for himself. */
  isSpreading = false;
  /** Barriers of `facts` that are in doubt, and have not been looked at since. */
  private facts: Reader[] = [];
  /** The tick at which the changes began that put `facts` in doubt. */
  private since = 0;
  /** Whether somebody behind a barrier of `facts` was told since this was last set to false. */
  hasTold = false;
  /** While changes are spread: what lies behind a barrier is told later. */
  private holds = false;

  constructor(private readonly database: Database) {}

  /** Whether there are barriers to look at before anything is as if made anew. */
  get isPending(): boolean {
    return this.facts.length > 0 && !this.holds;
  }

  /** Tells those whom the changed inputs concern, up to the barriers of `facts`. */
  spreadText(): void {
    if (this.facts.length === 0) this.since = this.database.tick;
    this.holds = true;
    try {
      this.spreadFromText();
    } finally {
      this.holds = false;
    }
  }

  /** Tells those behind the barriers that come out different. */
  spreadFacts(): void {
    const { since } = this;
    const facts = [...new Set(this.facts)];
    this.facts = facts;
    this.holds = true;
    try {
      this.spreadFromFacts(facts, since);
    } finally {
      this.holds = false;
      this.facts = [];
      this.database.tick++;
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
        if (barrier.toldAt === this.database.tick) continue;
        barrier.toldAt = this.database.tick;
        try {
          barrier.refresh(this.database);
        } catch {
          // Whoever asks for it is shown what is wrong.
          this.doubt(barrier);
          continue;
        }
        if (barrier.changedAt === this.database.tick) tellReaders(barrier);
      }
    } finally {
      this.isSpreading = false;
      this.database.tick++;
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
      this.database.tick++;
      const times = (looks.get(fact) ?? 0) + 1;
      looks.set(fact, times);
      let failed = times > MOST_LOOKS;
      try {
        if (!failed) fact.refresh(this.database);
      } catch {
        failed = true;
      }
      // It may have been asked for, and come out different, before its turn.
      if (!failed && (fact.changedAt < since || fact.changedAt === fact.toldAt)) continue;
      fact.toldAt = fact.changedAt;
      for (const reader of fact.readers ?? []) {
        this.hasTold = true;
        this.doubt(reader);
      }
    }
  }

  /** Puts a value in doubt, and all that lean on it; those above a barrier once that has come out different. */
  doubt(reader: Reader): void {
    const stack = [reader];
    for (let one = stack.pop(); one; one = stack.pop()) {
      if (one.inDoubt) continue;
      one.inDoubt = true;
      if (this.holds && one.barrier === 'facts') this.facts.push(one);
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
}
