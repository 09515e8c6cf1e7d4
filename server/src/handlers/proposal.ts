import { likelyTypes, type Likely, type Question } from '../flow/guesses.ts';
import type { Escapes } from '../flow/escapes.ts';
import type { Program } from '../types/program.ts';
import type { ClassRef } from '../types/type.ts';
import { clauseFor, importable, isTooWide } from './clause.ts';
import { mayRaise } from './doubt.ts';
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

/** How likely a type must be: one that is known, a guess, and a guess beside what is known and makes a clause. */
const KNOWN = 0.005;
const GUESSED = 0.005;
const BESIDE = 0.02;
const LEAST = Math.min(KNOWN, GUESSED, BESIDE);

/** What is known and less likely than this leaves its place to a likelier guess: the set is open anyway. */
const RESERVED = 0.02;

/**
 * How much less likely than a class its base may be and still take its place, and the base of a library; a base of the
 * language's that nobody writes must be as likely.
 */
const INSTEAD = 0.3;
const INSTEAD_IN_LIBRARY = 0.7;

/**
 * What to catch in the place of `Exception`. Where the set is closed, all of it. Where it is not, what is known as far
 * as it makes a clause, and besides what a person would most likely name: types from further away, and guesses.
 */
export function proposalFor(question: Question): Proposal | undefined {
  const { program, path, escapes } = question;
  const { classes } = program;
  const likely = likelyTypes(question);
  const all = clauseFor(escapes, path, program);
  const ranks = new Map<ClassRef, number>();
  // The first that is below it is the likeliest.
  const rank = (cls: ClassRef): number => {
    let known = ranks.get(cls);
    if (known === undefined) {
      known = likely.find((one) => classes.isSubclass(one.cls, cls) === true)?.likelihood ?? 0;
      ranks.set(cls, known);
    }
    return known;
  };
  if (escapes.unresolved.length === 0 && all) {
    const types = asWritten(all, likely, question);
    const mistakes = likelyMistakes(types, likely, question);
    return {
      types: [...types, ...mistakes].sort((a, b) => rank(b) - rank(a)),
      guesses: mistakes,
      complete: mistakes.length === 0,
    };
  }
  const known = new Set(escapes.types.flatMap((one) => classes.info(one.cls).order.map(({ cls }) => cls)));
  // What is answered must not change unless a person says so.
  const kept = all ?? escapes.types.map((one) => one.cls).filter((cls) => isHttpResponse(cls, program));
  const isReserved = (cls: ClassRef): boolean => isHttpResponse(cls, program) || rank(cls) >= RESERVED;
  const reserved = kept.length <= MOST ? kept.filter(isReserved) : [];
  const ranked = [
    ...likely,
    ...kept
      .filter((cls) => !likely.some((one) => one.cls === cls))
      .map((cls) => ({ cls, likelihood: rank(cls) })),
  ].sort((a, b) => b.likelihood - a.likelihood);
  let chosen: ClassRef[] = [];
  const isIn = (cls: ClassRef): boolean => chosen.some((one) => classes.isSubclass(cls, one) === true);
  for (const { cls: wanted, likelihood } of ranked) {
    const isKept = kept.includes(wanted);
    if (!isKept && chosen.length > 0 && likelihood < LEAST) continue;
    const cls = importable(wanted, path, program);
    if (!cls || isTooWide(cls) || classes.isException(cls) !== true || isIn(cls)) continue;
    const isKnown = known.has(cls);
    if (!isKept && standsForOne(cls, escapes, program)) continue;
    const enough = isKnown || chosen.length === 0 ? KNOWN : kept.length > 0 ? BESIDE : GUESSED;
    if (!isKept && likelihood < enough && !(isKnown && chosen.length === 0)) continue;
    const under = chosen.findIndex((one) => classes.isSubclass(one, cls) === true);
    if (under >= 0) {
      // `KeyError` says more than a `LookupError` that hardly anybody would write.
      const least = isOfLibrary(cls) ? INSTEAD_IN_LIBRARY : isBaseOfPeople(cls) ? INSTEAD : 1;
      if (!isKept && likelihood < least * rank(chosen[under]!)) continue;
      // What is above others takes the place of the first of them.
      chosen[under] = cls;
      chosen = chosen.filter((one, at) => at <= under || classes.isSubclass(one, cls) !== true);
      continue;
    }
    const awaited = isKept ? 0 : reserved.filter((one) => !isIn(one)).length;
    if (chosen.length + awaited < MOST) chosen.push(cls);
  }
  return chosen.length === 0
    ? undefined
    : {
        types: chosen.sort((a, b) => rank(b) - rank(a)),
        guesses: chosen.filter((cls) => !known.has(cls)),
        complete: false,
      };
}

/** The base of a library that nothing raises, above a single class that something does: that one says more. */
function standsForOne(cls: ClassRef, { types }: Escapes, { classes }: Program): boolean {
  return (
    isOfLibrary(cls) &&
    !types.some((one) => one.cls === cls) &&
    types.filter((one) => classes.isSubclass(one.cls, cls) === true).length === 1
  );
}

function isOfLibrary(cls: ClassRef): boolean {
  return cls.path.startsWith('pack:/') && cls.module !== 'builtins';
}

/** How much likelier than a class such a base must be to take its place in a closed set. */
const RATHER = 2;

/** Builtins that people catch for what derives from them. */
const CAUGHT_AS = new Set(['ValueError', 'OSError']);

/** Not `ArithmeticError` in the place of the one OverflowError that a block can raise. */
function isBaseOfPeople({ module, qualname }: ClassRef): boolean {
  return module !== 'builtins' || CAUGHT_AS.has(qualname) || qualname === 'LookupError';
}

/** A closed set in the classes that people name: `ValueError` may be what they write where `binascii.Error` can come. */
function asWritten(
  all: readonly ClassRef[],
  likely: readonly Likely[],
  { program }: Question,
): readonly ClassRef[] {
  const { classes } = program;
  const likelihood = new Map(likely.map((one) => [one.cls, one.likelihood]));
  const written = all.map((cls) => {
    const [base] = likely.filter(
      (one) =>
        one.cls !== cls &&
        classes.isSubclass(cls, one.cls) === true &&
        one.cls.module === 'builtins' &&
        CAUGHT_AS.has(one.cls.qualname),
    );
    return base && base.likelihood > RATHER * (likelihood.get(cls) ?? 0) ? base.cls : cls;
  });
  return [...new Set(written)].filter(
    (cls) => !written.some((other) => other !== cls && classes.isSubclass(cls, other) === true),
  );
}

/** How likely a mistake must be to be named. */
const MISTAKEN = 0.03;

/** AttributeError and TypeError of values that nothing is known of: no set has them, but a handler may be for them. */
function likelyMistakes(
  types: readonly ClassRef[],
  likely: readonly Likely[],
  { program, flow, stmt, scope }: Question,
): readonly ClassRef[] {
  const found = likely.filter(
    ({ cls, likelihood }) =>
      cls.module === 'builtins' &&
      (cls.qualname === 'AttributeError' || cls.qualname === 'TypeError') &&
      likelihood >= MISTAKEN &&
      !types.some((one) => program.classes.isSubclass(cls, one) === true) &&
      mayRaise(cls.qualname, stmt.body, scope, flow),
  );
  return found.map(({ cls }) => cls).slice(0, Math.max(0, MOST - types.length));
}
