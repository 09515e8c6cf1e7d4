import { VOLATILE, type Cell } from '../incremental/cell.ts';
import type { Database } from '../incremental/database.ts';

/** Why something of a library is not known yet. */
export const BEING_READ = 'the library is still being read';

/**
 * How much of the libraries is read while somebody waits. What is left for later is open, with `BEING_READ` as the
 * reason, and is computed again after the next `allow`; what was read stays. Without a word, everything is read at
 * once: the command line waits for it, an editor does not.
 */
export class LibraryReading {
  /** In milliseconds of work on libraries. */
  private budget = Infinity;
  private spent = 0;
  /** When the outermost piece of work in progress began. */
  private since: number | undefined;
  private readonly round: Cell<number>;
  private leftOver = false;

  constructor(private readonly database: Database) {
    this.round = database.input(0, VOLATILE);
  }

  /** Whether something was left for later since the last `allow`. */
  get isWaiting(): boolean {
    return this.leftOver;
  }

  /** Allows so many milliseconds of work on libraries from now on; what was left for later is looked at again. */
  allow(milliseconds: number): void {
    if (this.leftOver) {
      this.database.advance();
      this.database.set(this.round, (this.round.value ?? 0) + 1);
    }
    this.leftOver = false;
    this.budget = milliseconds;
    this.spent = 0;
  }

  /** Does a piece of work on a library, on behalf of the value that is being computed; or gives `later`. */
  attempt<T>(work: () => T, later: T): T {
    if (this.budget === Infinity) return work();
    const now = performance.now();
    if (this.spent + (this.since === undefined ? 0 : now - this.since) >= this.budget) {
      this.leftOver = true;
      this.database.read(this.round);
      return later;
    }
    if (this.since !== undefined) return work();
    this.since = now;
    try {
      return work();
    } finally {
      this.spent += performance.now() - now;
      this.since = undefined;
    }
  }
}
