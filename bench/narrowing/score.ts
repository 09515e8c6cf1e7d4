import type { Origin, Outcome, Verdict } from './outcome.ts';

/** The figures of one suggester over some clauses. Shares are between 0 and 1. */
export interface Score {
  readonly clauses: number;
  readonly types: number;
  readonly suggested: number;
  /** The first suggested type is one of the original types, above one, or below one. */
  readonly hit: number;
  /** The first suggested type is one of the original types. */
  readonly strictHit: number;
  /** Of the original types: equal to, or a subclass of, a suggested one. */
  readonly coverage: number;
  /** Of the clauses: all original types are covered. */
  readonly wholeClause: number;
  /** Types in a suggestion, where there is one. */
  readonly meanTypes: number;
}

export function scoreOf(
  answers: readonly { readonly types: number; readonly verdicts: readonly Verdict[] }[],
): Score {
  const verdicts = answers.flatMap((answer) => answer.verdicts);
  const given = answers.filter((answer) => answer.types > 0);
  return {
    clauses: answers.length,
    types: verdicts.length,
    suggested: share(answers, (answer) => answer.types > 0),
    hit: share(answers, (answer) => answer.verdicts.some((one) => one.firstRelated)),
    strictHit: share(answers, (answer) => answer.verdicts.some((one) => one.firstEqual)),
    coverage: share(verdicts, (one) => one.covered),
    wholeClause: share(answers, (answer) => answer.verdicts.every((one) => one.covered)),
    meanTypes: mean(given.map((answer) => answer.types)),
  };
}

export function hardenScore(outcomes: readonly Outcome[]): Score {
  return scoreOf(outcomes.map((one) => ({ types: one.suggested.length, verdicts: one.wanted })));
}

/** The same through the rule, over the clauses for which it offers types. */
export function ruleScore(outcomes: readonly Outcome[]): Score {
  return scoreOf(outcomes.flatMap(({ rule }) => (rule.kind ? [rule] : [])));
}

export function baselineScore(outcomes: readonly Outcome[], name: string): Score {
  return scoreOf(outcomes.map((one) => one.baselines[name] ?? { types: 0, verdicts: [] }));
}

/** Clauses that name a type of this origin, judged by these types alone. */
export function scoreByOrigin(outcomes: readonly Outcome[], origin: Origin): Score {
  return scoreOf(
    outcomes
      .map((one) => ({
        types: one.suggested.length,
        verdicts: one.wanted.filter((type) => type.origin === origin),
      }))
      .filter((one) => one.verdicts.length > 0),
  );
}

export function share<T>(list: readonly T[], is: (one: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(is).length / list.length;
}

export function mean(list: readonly number[]): number {
  return list.length === 0 ? 0 : list.reduce((sum, one) => sum + one, 0) / list.length;
}
