import type { Half } from './halves.ts';

export type Origin = 'builtin' | 'stdlib' | 'third-party' | 'first-party';

/** How a suggestion did on one type that the person had written. */
export interface Verdict {
  /** It, or a class above it, is among the suggested. */
  readonly covered: boolean;
  readonly firstEqual: boolean;
  /** The first suggested is it, above it or below it. */
  readonly firstRelated: boolean;
}

/** A type of the original clause. */
export interface Wanted extends Verdict {
  readonly name: string;
  readonly origin: Origin;
  /** Why it is missing. */
  readonly reason: string;
}

/** What a user of the editor gets for a clause. */
export interface RuleOutcome {
  /** `reported`: a finding; `on request`: fixes for whoever asks at the clause; `nothing`. */
  readonly how: 'reported' | 'on request' | 'nothing';
  /** The kind of the first fix that names types; undefined where none does. */
  readonly kind: 'narrow' | 'split' | undefined;
  readonly types: number;
  /** One for each original type. */
  readonly verdicts: readonly Verdict[];
}

/** What became of one masked clause. All of it is text: the project it came from is closed. */
export interface Outcome {
  readonly package: string;
  readonly half: Half;
  /** `file:line`. */
  readonly place: string;
  readonly wanted: readonly Wanted[];
  readonly suggested: readonly string[];
  /** All that Harden says can escape, with the way. */
  readonly raised: readonly string[];
  readonly unresolved: readonly string[];
  /** What `broad-except` says of the clause, with the settings as they come. */
  readonly rule: RuleOutcome;
  /** Known subclasses of each suggested type. */
  readonly breadth: readonly number[];
  readonly faults: readonly string[];
  readonly baselines: Readonly<
    Record<string, { readonly types: number; readonly verdicts: readonly Verdict[] }>
  >;
}
