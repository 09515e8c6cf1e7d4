import { likelyTypes, type Question } from '../flow/guesses.ts';
import type { ClassRef } from '../types/type.ts';
import { clauseFor, importable, isTooWide } from './clause.ts';
import { isHttpResponse } from './http-errors.ts';

/** The types that a clause is proposed to catch, most likely first. */
export interface Proposal {
  readonly types: readonly ClassRef[];
  /** Those of them that nothing in the block is known to raise. */
  readonly guesses: readonly ClassRef[];
  /** The block can raise nothing but these. */
  readonly complete: boolean;
}

/** A clause that a person would write has about this many types. */
const MOST = 4;

/** Below this, a type is left out where others are there; of guesses, even alone. */
const LIKELY = 0.06;

/**
 * What to catch in the place of `Exception`. Where the set is closed, all of it; where it is not, or is too large for
 * a clause, what a person would most likely name: types the block is known to raise, and guesses.
 */
export function proposalFor(question: Question): Proposal | undefined {
  const { program, path, escapes } = question;
  const likely = likelyTypes(question);
  const isClosed = escapes.unresolved.length === 0;
  const all = clauseFor(escapes, path, program);
  if (isClosed && all && all.length <= MOST) {
    const rank = (cls: ClassRef): number =>
      Math.max(
        0,
        ...likely
          .filter((one) => program.classes.isSubclass(one.cls, cls) === true)
          .map((one) => one.likelihood),
      );
    const types = [...all].sort((a, b) => rank(b) - rank(a));
    return { types, guesses: [], complete: true };
  }
  const chosen: { cls: ClassRef; isGuess: boolean }[] = [];
  const take = (wanted: ClassRef, isGuess: boolean): void => {
    const cls = importable(wanted, path, program);
    if (!cls || isTooWide(cls) || program.classes.isException(cls) !== true) return;
    if (chosen.some((one) => program.classes.isSubclass(cls, one.cls) === true)) return;
    const below = chosen.findIndex((one) => program.classes.isSubclass(one.cls, cls) === true);
    // What is above others takes the place of the first of them.
    if (below >= 0) {
      const first = chosen[below]!;
      chosen.splice(below, 1, { cls, isGuess: isGuess && first.isGuess });
      for (let at = chosen.length - 1; at > below; at--)
        if (program.classes.isSubclass(chosen[at]!.cls, cls) === true) chosen.splice(at, 1);
    } else if (chosen.length < MOST) chosen.push({ cls, isGuess });
  };
  // What is answered must not change unless a person says so.
  for (const { cls } of escapes.types) if (isHttpResponse(cls, program)) take(cls, false);
  for (const { cls, found, likelihood } of likely)
    if (likelihood >= LIKELY || (chosen.length === 0 && found))
      take(
        cls,
        found === undefined &&
          !escapes.types.some((one) => program.classes.isSubclass(one.cls, cls) === true),
      );
  if (chosen.length === 0) return undefined;
  return {
    types: chosen.map((one) => one.cls),
    guesses: chosen.filter((one) => one.isGuess).map((one) => one.cls),
    complete: false,
  };
}
