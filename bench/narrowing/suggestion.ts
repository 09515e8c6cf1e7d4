import type { Escapes } from '../../server/src/flow/escapes.ts';
import { isTooWide } from '../../server/src/handlers/clause.ts';
import { proposalFor } from '../../server/src/handlers/proposal.ts';
import { publicNameOf } from '../../server/src/handlers/public-name.ts';
import type { ClassRef } from '../../server/src/types/type.ts';
import type { Project } from '../project.ts';
import type { TrySite } from './clauses.ts';
import { questionOf } from './question.ts';

/** What counts of a suggestion. */
const MOST = 4;

export interface Suggestion {
  /** In the order in which they are suggested; empty where there is none. */
  readonly types: readonly ClassRef[];
  readonly escapes: Escapes;
  /** What is wrong with a type that must never be suggested. */
  readonly faults: readonly string[];
}

/** What Harden suggests for a clause of a `try`. */
export function suggestionFor(site: TrySite, index: number, project: Project): Suggestion {
  const { classes } = project.analysis.program;
  const question = questionOf(site, index, project);
  // A proved clause may have more; a person is shown the first four first.
  const types = (proposalFor(question)?.types ?? []).slice(0, MOST);
  const faults = types.flatMap((cls) => {
    const name = classes.displayName(cls);
    if (isTooWide(cls)) return [`${name} is as wide as Exception`];
    // What the block raises is one, though its base is in a library that is not there.
    const isRaised = question.escapes.types.some((one) => one.cls === cls);
    if (classes.isException(cls) !== true && !(isRaised && classes.isException(cls) === undefined))
      return [`${name} is not an exception`];
    return publicNameOf(cls, site.path, project.analysis.program) ? [] : [`${name} cannot be imported`];
  });
  return { types, escapes: question.escapes, faults };
}
