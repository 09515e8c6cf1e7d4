import type { Example, ExampleCandidate } from './examples.ts';

export interface Table {
  readonly guesses: readonly string[];
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A clue must have been seen in so many packages, and so often, before it says anything. */
const PACKAGES = 2;
const TIMES = 6;

/** A weight below this makes no difference worth its place in the table. */
const LEAST = 0.03;

/** FTRL-Proximal: a logistic regression that leaves out what adds little. */
export interface Training {
  readonly passes: number;
  readonly rate: number;
  /** What leaves out, and what shrinks, weights. */
  readonly l1: number;
  readonly l2: number;
  /** How good a class above the one that was written is, which is 1. */
  readonly above: number;
}

const TRAINING: Training = { passes: 5, rate: 0.1, l1: 10, l2: 2, above: 0.4 };

function labelOf({ equals, covers }: ExampleCandidate, above: number): number {
  return equals.length > 0 ? 1 : covers.length > 0 ? above : 0;
}

/** The weights of a logistic regression over the clues, one candidate type at a time. */
export function learn(
  examples: readonly Example[],
  guesses: readonly string[],
  training: Training = TRAINING,
): Table {
  const { ids, rows } = rowsOf(examples, training.above);
  const z = new Float64Array(ids.size);
  const n = new Float64Array(ids.size);
  for (let pass = 0; pass < training.passes; pass++)
    for (const { features, label } of rows) update(z, n, features, label, training);
  const table: Record<string, Record<string, number>> = {};
  for (const [feature, id] of [...ids].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const value = valueOf(z[id]!, n[id]!, training);
    if (Math.abs(value) < LEAST) continue;
    const bar = feature.indexOf('\t');
    (table[feature.slice(0, bar)] ??= {})[feature.slice(bar + 1)] = Number(value.toFixed(2));
  }
  return { guesses, weights: table };
}

interface Row {
  /** Numbers of the features that hold. */
  readonly features: Int32Array;
  readonly label: number;
}

/** The candidates of all examples, with their usable features by number. */
function rowsOf(
  examples: readonly Example[],
  above: number,
): { readonly ids: ReadonlyMap<string, number>; readonly rows: readonly Row[] } {
  const ids = new Map([...usableFeatures(examples)].map((feature, at) => [feature, at]));
  const rows = examples.flatMap((example) =>
    example.candidates.map((one) => ({
      features: Int32Array.from(
        featuresOf(one.names, example.clues, one.signs).flatMap((feature) => ids.get(feature) ?? []),
      ),
      label: labelOf(one, above),
    })),
  );
  return { ids, rows };
}

/** Types that people of several packages name; what one project declares is of no use to another. */
export function guessableTypes(examples: readonly Example[]): readonly string[] {
  const packages = new Map<string, Set<string>>();
  for (const { package: name, wanted } of examples)
    for (const type of wanted) packages.set(type, (packages.get(type) ?? new Set()).add(name));
  return [...packages]
    .filter(([type, names]) => names.size >= (type.includes('.') ? 2 : 3))
    .map(([type]) => type)
    .sort();
}

function featuresOf(
  names: readonly string[],
  clues: readonly string[],
  signs: readonly string[],
): readonly string[] {
  // What all types have in common is not told by the block.
  return names.flatMap((name) => [
    ...signs.map((sign) => `${name}\t${sign}`),
    ...(name === '*' ? [`*\tany`] : clues.map((clue) => `${name}\t${clue}`)),
  ]);
}

function usableFeatures(examples: readonly Example[]): ReadonlySet<string> {
  const seen = new Map<string, { times: number; packages: Set<string> }>();
  for (const example of examples)
    for (const { names, signs } of example.candidates)
      for (const feature of featuresOf(names, example.clues, signs)) {
        let one = seen.get(feature);
        if (!one) seen.set(feature, (one = { times: 0, packages: new Set() }));
        one.times++;
        if (one.packages.size < PACKAGES) one.packages.add(example.package);
      }
  return new Set(
    [...seen]
      .filter(([, { times, packages }]) => times >= TIMES && packages.size >= PACKAGES)
      .map(([feature]) => feature),
  );
}

function update(
  z: Float64Array,
  n: Float64Array,
  features: Int32Array,
  label: number,
  training: Training,
): void {
  let sum = 0;
  for (const id of features) sum += valueOf(z[id]!, n[id]!, training);
  const gradient = 1 / (1 + Math.exp(-sum)) - label;
  const square = gradient * gradient;
  for (const id of features) {
    const before = n[id]!;
    const value = valueOf(z[id]!, before, training);
    z[id]! += gradient - ((Math.sqrt(before + square) - Math.sqrt(before)) / training.rate) * value;
    n[id] = before + square;
  }
}

function valueOf(z: number, n: number, { rate, l1, l2 }: Training): number {
  if (Math.abs(z) <= l1) return 0;
  return -(z - Math.sign(z) * l1) / ((1 + Math.sqrt(n)) / rate + l2);
}
