import { likelihoodOf } from '../../server/src/flow/guesses.ts';
import type { Example } from './examples.ts';
import { scoreOf, type Score } from './score.ts';
import type { Table } from './table.ts';

const MOST = 4;

/** How a table does on examples it has not seen, without asking Harden again. */
/** How likely a type must be: found, and guessed. */
export interface Least {
  readonly found: number;
  readonly guess: number;
  /** A guess beside what is known, where that makes a clause. */
  readonly beside: number;
  /** What is known and less likely than this leaves its place to a likelier guess. */
  readonly reserved: number;
  /** AttributeError and TypeError beside a closed set. */
  readonly mistaken: number;
  /** How much likelier a base must be to take the place of a class in a closed set. */
  readonly rather: number;
  /** How much less likely than a class its base may be and still take its place. */
  readonly instead: number;
  readonly insteadInLibrary: number;
}

const LEAST: Least = {
  found: 0.005,
  guess: 0.005,
  beside: 0.02,
  reserved: 0.02,
  mistaken: 0.03,
  rather: 2,
  instead: 0.3,
  insteadInLibrary: 0.7,
};

export function simulate(examples: readonly Example[], table: Table, least: Least = LEAST): Score {
  return scoreOf(
    examples.map((example) => {
      const chosen = choose(example, table, least).map((at) => example.candidates[at]!);
      return {
        types: chosen.length,
        verdicts: example.wanted.map((_, at) => ({
          covered: chosen.some((one) => one.covers.includes(at)),
          firstEqual: chosen[0]?.equals.includes(at) ?? false,
          firstRelated: chosen[0]?.related ?? false,
        })),
      };
    }),
  );
}

function choose(
  { candidates, clues, closed, all, doubted }: Example,
  table: Table,
  least: Least,
): readonly number[] {
  const likelihood = candidates.map((one) => likelihoodOf(one, clues, table));
  const order = candidates.map((_, at) => at).sort((a, b) => likelihood[b]! - likelihood[a]!);
  const rank = (at: number): number =>
    Math.max(
      likelihood[at]!,
      ...candidates.flatMap((one, other) => (one.below.includes(at) ? [likelihood[other]!] : [])),
    );
  if (all && all.length > 0 && closed) {
    const written = all.map((at) => {
      const base = order.find(
        (other) => candidates[at]!.below.includes(other) && isCaughtAs(candidates[other]!.names.at(-1)),
      );
      return base !== undefined && likelihood[base]! > least.rather * likelihood[at]! ? base : at;
    });
    const types = written.filter((at) => !written.some((other) => candidates[at]!.below.includes(other)));
    const mistakes = order.filter(
      (at) =>
        doubted.includes(at) &&
        likelihood[at]! >= least.mistaken &&
        !types.some((other) => other === at || candidates[at]!.below.includes(other)),
    );
    const chosen = [...types, ...mistakes.slice(0, Math.max(0, MOST - types.length))];
    return chosen.sort((a, b) => rank(b) - rank(a)).slice(0, MOST);
  }
  const kept = all && all.length <= MOST ? all : [];
  let chosen: number[] = [];
  const isIn = (at: number): boolean =>
    chosen.some((one) => one === at || candidates[at]!.below.includes(one));
  const reserved = kept.filter((at) => rank(at) >= least.reserved);
  const room = (at: number): number =>
    MOST - (kept.includes(at) ? 0 : reserved.filter((one) => !isIn(one)).length);
  for (const at of order) {
    const isFound = candidates[at]!.signs.includes('found');
    const isKept = kept.includes(at);
    const enough =
      isFound || chosen.length === 0 ? least.found : kept.length > 0 ? least.beside : least.guess;
    if (!isKept && likelihood[at]! < enough && !(chosen.length === 0 && isFound)) continue;
    if (isIn(at)) continue;
    const { names, signs } = candidates[at]!;
    if (!isKept && !isFound && names.includes('of a pack') && signs.includes('base of 1')) continue;
    const under = chosen.findIndex((one) => candidates[one]!.below.includes(at));
    if (under >= 0) {
      const instead = candidates[at]!.names.includes('of a pack') ? least.insteadInLibrary : least.instead;
      if (!isKept && likelihood[at]! < instead * rank(chosen[under]!)) continue;
      chosen[under] = at;
      chosen = chosen.filter((one, index) => index <= under || !candidates[one]!.below.includes(at));
    } else if (chosen.length < room(at)) chosen.push(at);
  }
  return chosen.sort((a, b) => rank(b) - rank(a));
}

function isCaughtAs(name: string | undefined): boolean {
  return name === 'ValueError' || name === 'OSError';
}
