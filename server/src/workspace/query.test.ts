import assert from 'node:assert/strict';
import { Database, DURABLE, SETTLED, VOLATILE, type Cell, type Durability } from './query.ts';

/** A value that leans on an input of some durability through another value, and how often each was looked at. */
function chainOn(
  database: Database,
  durability: Durability,
): { input: Cell<number>; read: () => number; looks: () => number } {
  const input = database.input(1, durability);
  let looks = 0;
  const watched: Cell<number> = {
    ...input,
    refresh: () => {
      looks++;
    },
  };
  const inner = database.derived({ name: 'inner', compute: () => database.read(watched) % 2 });
  const outer = database.derived({ name: 'outer', compute: () => database.read(inner) });
  return { input: watched, read: () => database.read(outer), looks: () => looks };
}

describe('early cut-off', () => {
  it('that there is nothing, as before, is no change', () => {
    const database = new Database();
    const input = database.input(1, VOLATILE);
    let computed = 0;
    const nothing = database.derived<number | undefined>({
      name: 'nothing',
      compute: () => (database.read(input) > 100 ? 1 : undefined),
    });
    const reader = database.derived({
      name: 'reader',
      compute: () => {
        computed++;
        return database.read(nothing) ?? 0;
      },
    });
    for (const [value, expected, times] of [
      [1, 0, 1],
      [2, 0, 1],
      [101, 1, 2],
      [102, 1, 2],
      [3, 0, 3],
    ] as const) {
      database.advance();
      database.set(input, value);
      assert.equal(database.read(reader), expected);
      assert.equal(computed, times);
    }
  });
});

describe('durability', () => {
  it('what leans on nothing that changed so seldom is not looked at', () => {
    const database = new Database();
    const key = database.input(0, VOLATILE);
    const file = database.input(0, SETTLED);
    const chains = [VOLATILE, SETTLED, DURABLE].map((durability) => chainOn(database, durability));
    const looked = (): boolean[] => {
      const before = chains.map(({ looks }) => looks());
      for (const { read } of chains) read();
      return chains.map(({ looks }, at) => looks() > before[at]!);
    };
    looked();
    database.advance();
    database.set(key, 1);
    assert.deepEqual(looked(), [true, false, false]);
    database.advance();
    database.set(file, 1);
    assert.deepEqual(looked(), [true, true, false]);
  });

  it('what changed is computed again, however seldom it does', () => {
    for (const durability of [VOLATILE, SETTLED, DURABLE] as const) {
      const database = new Database();
      const { input, read } = chainOn(database, durability);
      assert.equal(read(), 1);
      database.advance();
      database.set(input, 2);
      assert.equal(read(), 0);
    }
  });
});
