import assert from 'node:assert/strict';
import { randomNumbers } from '../testing/random.ts';
import { DURABLE, SETTLED, VOLATILE, type Barrier, type Cell, type Durability } from './cell.ts';
import { Database } from './database.ts';

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

describe('early', () => {
  it('what lies behind a barrier of facts is as it was, until all is settled', () => {
    const database = new Database();
    const input = database.input(1, VOLATILE);
    const fact = database.derived({
      name: 'fact',
      barrier: 'facts',
      compute: () => database.read(input) * 10,
    });
    const behind = database.derived({ name: 'behind', compute: () => database.read(fact) + 1 });
    const beside = database.derived({ name: 'beside', compute: () => database.read(input) + 1 });
    const early = (): readonly number[] =>
      database.early(() => [database.read(behind), database.read(beside)]);
    assert.deepEqual(early(), [11, 2]);
    assert.equal(database.settle(), false);
    database.advance();
    database.set(input, 2);
    assert.deepEqual(early(), [11, 3]);
    assert.equal(database.settle(), true);
    assert.deepEqual(early(), [21, 3]);
    assert.equal(database.settle(), false);
  });

  it('does not hold back whoever asks for all', () => {
    const database = new Database();
    const input = database.input(1, VOLATILE);
    const fact = database.derived({ name: 'fact', barrier: 'facts', compute: () => database.read(input) });
    const behind = database.derived({ name: 'behind', compute: () => database.read(fact) + 1 });
    assert.equal(database.read(behind), 2);
    database.advance();
    database.set(input, 5);
    assert.equal(
      database.early(() => database.read(behind)),
      2,
    );
    assert.equal(database.read(behind), 6);
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
    assert.deepEqual(looked(), [false, false, false]);
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

describe('after a key', () => {
  it('only those are computed who lean on what came out different', () => {
    for (const barrier of [undefined, 'text', 'facts'] as const) {
      const database = new Database();
      const text = database.input('a = 1', VOLATILE);
      const other = database.input(1, VOLATILE);
      const computed: string[] = [];
      const cell = <T>(name: string, compute: () => T, kind?: Barrier): Cell<T> =>
        database.derived({
          name,
          ...(kind ? { barrier: kind } : {}),
          compute: () => {
            computed.push(name);
            return compute();
          },
        });
      const length = cell('length', () => database.read(text).length, barrier);
      const long = cell('long', () => database.read(length) > 5);
      const top = cell('top', () => [database.read(long), database.read(other)]);
      const steps: readonly [Cell<never>, unknown, readonly string[]][] = [
        [text as Cell<never>, 'b = 1', ['length']],
        [text as Cell<never>, 'c = 12', ['length', 'long', 'top']],
        [text as Cell<never>, 'c = 123', ['length', 'long']],
        [other as Cell<never>, 2, ['top']],
      ];
      database.read(top);
      for (const [input, value, expected] of steps) {
        computed.length = 0;
        database.advance();
        database.set(input, value as never);
        database.read(top);
        assert.deepEqual(computed, expected, `${barrier}: ${String(value)}`);
      }
    }
  });

  it('what could not be computed is computed again, and so are its readers', () => {
    for (const barrier of [undefined, 'text', 'facts'] as const) {
      const database = new Database();
      const input = database.input(1, VOLATILE);
      const inner = database.derived({
        name: 'inner',
        ...(barrier ? { barrier } : {}),
        compute: () => {
          const value = database.read(input);
          if (value === 2) throw new Error('two');
          return value;
        },
      });
      const outer = database.derived({ name: 'outer', compute: () => database.read(inner) * 10 });
      const set = (value: number): void => {
        database.advance();
        database.set(input, value);
      };
      assert.equal(database.read(outer), 10);
      set(2);
      assert.throws(() => database.read(outer), /two/);
      assert.throws(() => database.read(outer), /two/);
      set(3);
      assert.equal(database.read(outer), 30);
    }
  });

  it('values are those of a database that knows nothing yet', () => {
    for (let seed = 1; seed <= 3000; seed++) {
      const random = randomNumbers(seed);
      const network = makeNetwork(random, 3 + (seed % 25));
      const { database } = network;
      for (let step = 0; step < 25; step++) {
        database.advance();
        for (let changes = random(3); changes >= 0; changes--) {
          const input = network.inputs[random(network.inputs.length)]!;
          database.set(input, random(6));
        }
        // What is asked early must not matter later, and is right where it leans on no barrier of facts.
        for (let asked = random(3); asked > 0; asked--) {
          const at = random(network.cells.length);
          const value = database.early(() => database.read(network.cells[at]!));
          if (!network.leansOnFacts(at))
            assert.equal(value, network.value(at), `seed ${seed}, step ${step}, early`);
        }
        if (random(4) === 0) database.settle();
        // Not all is asked for after every change.
        for (let asked = random(4); asked > 0; asked--) {
          const at = random(network.cells.length);
          assert.equal(database.read(network.cells[at]!), network.value(at), `seed ${seed}, step ${step}`);
        }
      }
    }
  });
});

interface Network {
  readonly database: Database;
  readonly inputs: readonly Cell<number>[];
  readonly cells: readonly Cell<number>[];
  /** What a cell is, by its inputs alone. */
  value(at: number): number;
  /** Whether it may read a barrier of facts, at any distance. */
  leansOnFacts(at: number): boolean;
}

/** Values that lean on inputs and on each other, which ones depending on the values themselves. */
function makeNetwork(random: (limit: number) => number, size: number): Network {
  const database = new Database();
  const durabilities = [VOLATILE, VOLATILE, VOLATILE, SETTLED, DURABLE] as const;
  const inputs = durabilities.map((durability) => database.input(random(6), durability));
  const plans = Array.from({ length: size }, (_, at) => ({
    // The sum of some, rounded so that it often stays the same; one of them only if another is odd.
    sources: Array.from({ length: 1 + random(3) }, () => random(inputs.length + at)),
    sometimes: random(inputs.length + at),
    grain: 1 + random(4),
    barrier: ([undefined, undefined, 'text', 'facts'] as const)[random(4)],
  }));
  const cells: Cell<number>[] = [];
  const compute = (at: number, read: (source: number) => number): number => {
    const { sources, sometimes, grain } = plans[at]!;
    let sum = 0;
    for (const source of sources) sum += read(source);
    if (sum % 2 === 1) sum += read(sometimes);
    return Math.floor((sum % 12) / grain);
  };
  plans.forEach(({ barrier }, at) => {
    cells.push(
      database.derived({
        name: `cell ${at}`,
        ...(barrier ? { barrier } : {}),
        compute: () =>
          compute(at, (source) =>
            source < inputs.length
              ? database.read(inputs[source]!)
              : database.read(cells[source - inputs.length]!),
          ),
      }),
    );
  });
  const value = (at: number): number =>
    compute(at, (source) =>
      source < inputs.length ? inputs[source]!.value! : value(source - inputs.length),
    );
  const leansOnFacts = (at: number): boolean =>
    plans[at]!.barrier === 'facts' ||
    [...plans[at]!.sources, plans[at]!.sometimes].some(
      (source) => source >= inputs.length && leansOnFacts(source - inputs.length),
    );
  return { database, inputs, cells, value, leansOnFacts };
}
