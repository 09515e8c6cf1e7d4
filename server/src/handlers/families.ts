import type { Program } from '../types/program.ts';
import type { ClassRef } from '../types/type.ts';
import type { Query } from '../incremental/query.ts';

interface PackClasses {
  /** Those marked `# family`. */
  readonly families: ReadonlySet<string>;
  /** Every class with the names of its bases. */
  readonly bases: ReadonlyMap<string, readonly string[]>;
}

const queries = new WeakMap<Program, Query<PackClasses>>();

/**
 * Whether a class is the base of a library's errors that its users catch, as its pack says (`# family`), or one of
 * the two builtins that serve as such.
 */
export function isFamily(cls: ClassRef, program: Program): boolean {
  if (cls.module === 'builtins') return cls.qualname === 'OSError' || cls.qualname === 'ValueError';
  return classesIn(cls, program)?.families.has(cls.qualname) ?? false;
}

/**
 * Whether a library's error stands for its family: what raises it can raise at least half of the family's errors.
 *
 * @param family a base of the class that `isFamily`.
 */
export function coversFamily(cls: ClassRef, family: ClassRef, program: Program): boolean {
  const known = cls.path === family.path ? classesIn(cls, program) : undefined;
  if (!known) return false;
  const below = descendants(cls.qualname, known.bases);
  return below > 0 && below * 2 >= descendants(family.qualname, known.bases);
}

function descendants(name: string, bases: ReadonlyMap<string, readonly string[]>): number {
  const found = new Set([name]);
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const [cls, of] of bases) if (of.some((base) => found.has(base))) found.add(cls);
  }
  return found.size - 1;
}

function classesIn(cls: ClassRef, program: Program): PackClasses | undefined {
  if (!cls.path.startsWith('pack:/') || program.modules.isStandardLibrary(cls.module)) return undefined;
  let query = queries.get(program);
  if (!query) {
    query = program.workspace.database.query({
      name: 'families',
      compute: (path) => read(program.workspace.source(path)?.text ?? ''),
    });
    queries.set(program, query);
  }
  return query.get(cls.path);
}

function read(pack: string): PackClasses {
  const families = new Set<string>();
  const bases = new Map<string, readonly string[]>();
  for (const [, name, list, rest] of pack.matchAll(/^\s*class (\w+)(?:\(([^)]*)\))?:([^\n]*)/gm)) {
    if (/#\s*family\b/.test(rest!)) families.add(name!);
    bases.set(
      name!,
      (list ?? '').split(',').map((base) => base.trim().split('.').at(-1)!),
    );
  }
  return { families, bases };
}
