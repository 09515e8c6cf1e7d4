import { candidatesOf } from '../../server/src/flow/guesses.ts';
import { clauseFor } from '../../server/src/handlers/clause.ts';
import { mayRaise } from '../../server/src/handlers/doubt.ts';
import { collect } from './collect.ts';
import type { Corpus } from './corpora.ts';
import { maskedClauses } from './masked.ts';
import { questionOf } from './question.ts';

export interface ExampleCandidate {
  readonly names: readonly string[];
  readonly signs: readonly string[];
  /** Indices of the original types that it is. */
  readonly equals: readonly number[];
  /** Indices of the original types that it is, or is above. */
  readonly covers: readonly number[];
  /** It is one of the original types, above one or below one. */
  readonly related: boolean;
  /** Indices of the candidates above it. */
  readonly below: readonly number[];
}

/** A masked clause as the table learns from it. */
export interface Example {
  readonly package: string;
  readonly clues: readonly string[];
  readonly candidates: readonly ExampleCandidate[];
  readonly closed: boolean;
  /** Indices of the candidates that a clause for all that was found is made of; undefined where that is too long. */
  readonly all: readonly number[] | undefined;
  /** Indices of AttributeError and TypeError, where the block asks something of values that nothing is known of. */
  readonly doubted: readonly number[];
  /** The qualified names of what the person had written. */
  readonly wanted: readonly string[];
}

export async function examplesOf(corpus: Corpus, most: number): Promise<readonly Example[]> {
  const { results } = await collect(corpus, { withEnvironment: false, most }, (path, clauses, project) => {
    const { program } = project.analysis;
    const { classes } = program;
    const found: Example[] = [];
    for (const { clause, site } of maskedClauses(path, clauses, project)) {
      const question = questionOf(site, clause.index, project);
      const { clues, candidates } = candidatesOf(question);
      const { wanted } = clause;
      const all = clauseFor(question.escapes, path, program);
      found.push({
        package: corpus.name,
        clues: [...clues],
        candidates: candidates.map(({ cls, names, signs }) => ({
          names,
          signs,
          equals: wanted.flatMap((one, at) => (one === cls ? [at] : [])),
          covers: wanted.flatMap((one, at) => (classes.isSubclass(one, cls) === true ? [at] : [])),
          related: wanted.some(
            (one) => classes.isSubclass(one, cls) === true || classes.isSubclass(cls, one) === true,
          ),
          below: candidates.flatMap((other, at) =>
            other.cls !== cls && classes.isSubclass(cls, other.cls) === true ? [at] : [],
          ),
        })),
        closed: question.escapes.unresolved.length === 0,
        all: all?.map((cls) => candidates.findIndex((one) => one.cls === cls)).filter((at) => at >= 0),
        doubted: candidates.flatMap(({ cls: { module, qualname } }, at) =>
          module === 'builtins' &&
          (qualname === 'AttributeError' || qualname === 'TypeError') &&
          mayRaise(qualname, site.stmt.body, site.scope, project.analysis.flow)
            ? [at]
            : [],
        ),
        wanted: wanted.map((cls) => classes.displayName(cls)),
      });
    }
    return found;
  });
  return results;
}
