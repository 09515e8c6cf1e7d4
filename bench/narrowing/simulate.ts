import { likelihoodOf } from '../../server/src/flow/guesses.ts';
import type { Example } from './examples.ts';
import { scoreOf, type Score } from './score.ts';
import type { Table } from './table.ts';

const MOST = 4;

/** How a table does on examples it has not seen, without asking Harden again. */
export function simulate(examples: readonly Example[], table: Table, least = 0.06): Score {
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

function choose({ candidates, clues, complete }: Example, table: Table, least: number): readonly number[] {
  const likelihood = candidates.map((one) => likelihoodOf(one, clues, table));
  const order = candidates.map((_, at) => at).sort((a, b) => likelihood[b]! - likelihood[a]!);
  if (complete && complete.length > 0) return order.filter((at) => complete.includes(at));
  let chosen: number[] = [];
  for (const at of order) {
    const isFirst = chosen.length === 0 && candidates[at]!.signs.includes('found');
    if (likelihood[at]! < least && !isFirst) continue;
    if (chosen.some((one) => candidates[at]!.below.includes(one))) continue;
    const under = chosen.findIndex((one) => candidates[one]!.below.includes(at));
    if (under >= 0) {
      chosen[under] = at;
      chosen = chosen.filter((one, index) => index <= under || !candidates[one]!.below.includes(at));
    } else if (chosen.length < MOST) chosen.push(at);
  }
  return chosen;
}
