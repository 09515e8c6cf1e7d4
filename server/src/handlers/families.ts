import type { Program } from '../types/program.ts';
import type { ClassRef } from '../types/type.ts';
import type { Query } from '../workspace/query.ts';

interface PackClasses {
  /** Those marked `# family`. */
  readonly families: ReadonlySet<string>;
  /** Those that others of the file derive from. */
  readonly bases: ReadonlySet<string>;
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

/** Whether a library's error stands for several of its errors: what raises it can raise most of the family. */
export function isPartOfFamily(cls: ClassRef, program: Program): boolean {
  return classesIn(cls, program)?.bases.has(cls.qualname) ?? false;
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
  const bases = new Set<string>();
  for (const [, name, list, rest] of pack.matchAll(/^\s*class (\w+)(?:\(([^)]*)\))?:([^\n]*)/gm)) {
    if (/#\s*family\b/.test(rest!)) families.add(name!);
    for (const base of (list ?? '').split(',')) bases.add(base.trim().split('.').at(-1)!);
  }
  return { families, bases };
}
