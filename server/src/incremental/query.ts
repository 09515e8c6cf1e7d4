import type { Barrier, Cell } from './cell.ts';
import type { Database } from './database.ts';
import { DerivedCell } from './derived-cell.ts';

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
