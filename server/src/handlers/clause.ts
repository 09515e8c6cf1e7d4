import type { Escapes } from '../flow/escapes.ts';
import type { Program } from '../types/program.ts';
import type { ClassRef } from '../types/type.ts';
import { coversFamily, isFamily } from './families.ts';
import { GENERIC } from './naming.ts';
import { publicNameOf } from './public-name.ts';

/** A clause that a person would write has about this many types. */
const MOST = 4;

/**
 * The types to catch for what a block raises: a library's own base where several of its errors can come, no
 * subclass beside its superclass, at most about four, in the order in which the block first raises them.
 *
 * @returns undefined when no clause narrower than `Exception` says it: something in the set is as wide, cannot be
 *   imported, or there is too much of it.
 */
export function clauseFor(
  escapes: Escapes,
  fromPath: string,
  program: Program,
): readonly ClassRef[] | undefined {
  const exception = program.classes.builtin('Exception');
  if (!exception) return undefined;
  let types: ClassRef[] = [];
  for (const { cls } of escapes.types) {
    if (isTooWide(cls)) return undefined;
    // What `except Exception` did not catch is not caught by what takes its place.
    if (program.classes.isSubclass(cls, exception) === false) continue;
    const usable = importable(cls, fromPath, program);
    if (!usable) return undefined;
    types.push(usable);
  }
  types = fold(types, program);
  types = foldFamilies(types, program, (base) => isFamily(base, program), fromPath);
  if (types.length > MOST)
    types = foldFamilies(
      types,
      program,
      (base) => !isTooWide(base) && !GENERIC.has(base.qualname),
      fromPath,
      MOST,
    );
  return types.length === 0 || types.length > MOST + 2 ? undefined : types;
}

/** `Exception` and what is above it, and bases that say nothing. */
export function isTooWide(cls: ClassRef): boolean {
  return (
    cls.module === 'builtins' &&
    ['object', 'BaseException', 'Exception', 'BaseExceptionGroup', 'ExceptionGroup'].includes(cls.qualname)
  );
}

/** The class, or its nearest ancestor that can be imported and is not as wide as `Exception`. */
export function importable(cls: ClassRef, fromPath: string, program: Program): ClassRef | undefined {
  for (const { cls: at } of program.classes.info(cls).order) {
    if (isTooWide(at) || program.classes.isException(at) !== true)
      return at === cls &&
        program.classes.isException(at) === undefined &&
        publicNameOf(at, fromPath, program)
        ? at
        : undefined;
    if (publicNameOf(at, fromPath, program)) return at;
  }
  return undefined;
}

/** Without repetitions and subclasses of what is there. */
function fold(types: readonly ClassRef[], program: Program): ClassRef[] {
  const unique = [...new Set(types)];
  return unique.filter(
    (cls) => !unique.some((other) => other !== cls && program.classes.isSubclass(cls, other) === true),
  );
}

/**
 * Puts a common base in the place of the types below it, where two or more are; first the base that replaces most.
 *
 * @param enough stops when so few types are left.
 */
function foldFamilies(
  types: readonly ClassRef[],
  program: Program,
  accepts: (base: ClassRef) => boolean,
  fromPath: string,
  enough = 1,
): ClassRef[] {
  let current = [...types];
  while (current.length > enough) {
    const counts = new Map<ClassRef, number>();
    for (const cls of current)
      for (const { cls: base } of program.classes.info(cls).order)
        if (
          !isTooWide(base) &&
          accepts(base) &&
          program.classes.isException(base) === true &&
          publicNameOf(base, fromPath, program)
        )
          counts.set(base, (counts.get(base) ?? 0) + 1);
    // An error that most of the family derives from stands for the family by itself.
    for (const cls of current)
      for (const base of counts.keys())
        if (
          base !== cls &&
          program.classes.isSubclass(cls, base) === true &&
          coversFamily(cls, base, program)
        )
          counts.set(base, counts.get(base)! + 1);
    // Of bases that replace as many, the narrowest: it comes first in the order of the classes.
    const [best] = [...counts]
      .filter(([, count]) => count >= 2)
      .sort((a, b) => b[1] - a[1] || depth(b[0], program) - depth(a[0], program));
    if (!best) break;
    const [base] = best;
    const at = current.findIndex((cls) => program.classes.isSubclass(cls, base) === true);
    current = current.filter((cls) => program.classes.isSubclass(cls, base) !== true);
    current.splice(at, 0, base);
  }
  return current;
}

function depth(cls: ClassRef, program: Program): number {
  return program.classes.info(cls).order.length;
}
