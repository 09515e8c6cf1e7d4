import table from './guess-table.json' with { type: 'json' };

/** Learned from open source by `npm run bench:narrowing -- --learn`: see there for how, and from what. */
export const TABLE: {
  /** Types that are worth guessing; a library's only in files that import it. */
  readonly guesses: readonly string[];
  /** For a type, or a kind of type, how much each clue speaks for it. */
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
} = table;
