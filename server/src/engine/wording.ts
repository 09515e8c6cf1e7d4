import type { LoweredUnit } from '../python/lower.ts';
import type { FindingSummary } from '../rules/finding.ts';
import type { FixOffer, LineOf, Place, Problem, Rule } from '../rules/rule.ts';
import { summarize } from './summary.ts';

/** A message, and the lines that it was made with: one-based, of the places that it asked for. */
interface Worded {
  readonly text: string;
  readonly asked: readonly { readonly place: Place; readonly line: number }[];
}

interface Summary {
  readonly strict: boolean;
  readonly rule: Rule;
  readonly summary: FindingSummary;
}

/** What problems say, kept from one key to the next: of a long file all but a few are said again as they were. */
export class Wording {
  private readonly messages = new WeakMap<Problem, Worded>();
  private readonly summaries = new WeakMap<Problem, Summary>();

  /**
   * Whatever a problem is made from is in it, but for places, which move. One in the problem's own unit keeps its offset there,
   * for a unit that is typed in is another one, with problems of its own; what names other places is worded anew.
   *
   * @param unit that the problem was found in; undefined for what was found in the file as a whole.
   */
  message(problem: Problem, unit: LoweredUnit | undefined, lineOf: LineOf): string {
    if (typeof problem.message === 'string') return problem.message;
    const known = this.messages.get(problem);
    if (known?.asked.every(({ place, line }) => lineOf(place) === line)) return known.text;
    const asked: { place: Place; line: number }[] = [];
    const text = problem.message((place) => {
      const line = lineOf(place);
      asked.push({ place, line });
      return line;
    });
    if (asked.every(({ place }) => place.unit !== undefined && place.unit === unit))
      this.messages.set(problem, { text, asked });
    return text;
  }

  /** @param offers what is offered, apart from `ignore`. */
  summary(
    problem: Problem,
    rule: Rule,
    strict: boolean,
    offers: () => readonly Pick<FixOffer, 'title' | 'kind' | 'safety' | 'types'>[],
  ): FindingSummary {
    const known = this.summaries.get(problem);
    if (known?.strict === strict && known.rule === rule) return known.summary;
    const fixes = offers().map((offer) => ({ ...offer, types: offer.types ?? [] }));
    const ignore = { title: ignoreTitle(rule.name), kind: 'ignore', safety: 'safe', types: [] } as const;
    const summary = summarize({ ...problem, fixes: [...fixes, ignore] });
    this.summaries.set(problem, { strict, rule, summary });
    return summary;
  }
}

export function ignoreTitle(rule: string): string {
  return `Ignore ${rule} here`;
}
