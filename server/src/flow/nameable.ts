import type { Expr } from '../python/tree.ts';
import type { Program } from '../types/program.ts';
import type { ClassRef } from '../types/type.ts';
import type { Query } from '../incremental/query.ts';
import { isBroad } from './catches.ts';
import { bucket, wordsOf } from './clues.ts';
import { elsewhereIn } from './elsewhere.ts';
import { TABLE } from './guess-table.ts';
import { Practice } from './practice.ts';

/** An exception that a clause of a file may name, with what speaks for it whatever the block does. */
export interface Nameable {
  readonly cls: ClassRef;
  readonly signs: readonly string[];
  /** Under which names the table of guesses knows it: its own, and the kind of class it is. */
  readonly names: readonly string[];
  /** The words of its name, without those that tell only that it is an exception. */
  readonly words: readonly string[];
  /** What its signs come to in the table of guesses, under all of its names. */
  readonly weight: number;
}

export interface NameableInFile {
  readonly classes: ReadonlyMap<ClassRef, Nameable>;
  /** What the clauses of the file name, by how they write it. */
  readonly caught: ReadonlyMap<string, ClassRef>;
}

/** How many of the classes that a file names are looked at. */
const VISIBLE = 30;

const EXCEPTION_NAME =
  /Err|Exc|Fail|Missing|NotFound|Invalid|DoesNot|Denied|Abort|Timeout|Unsupported|No[A-Z]|Stop|Skip|Cancel|[a-z]ed$/;

const queries = new WeakMap<Program, Query<NameableInFile>>();

/**
 * The exceptions that are worth a look in every clause of a file: those that are guessed anywhere, and those that the
 * file and the project name. It changes when they do, and so with few keys.
 */
export function nameableIn(path: string, program: Program): NameableInFile {
  let query = queries.get(program);
  if (!query)
    queries.set(
      program,
      (query = program.workspace.database.query<NameableInFile>({
        name: 'nameable exceptions',
        barrier: 'facts',
        compute: (one) => find(one, program),
        equal: isSame,
      })),
    );
  return query.get(path);
}

/**
 * What speaks for a class in any clause of a file.
 *
 * @param more what is known of it already.
 */
export function nameable(
  cls: ClassRef,
  path: string,
  program: Program,
  more: Iterable<string> = [],
): Nameable {
  const { imported } = elsewhereIn(path, program);
  const times = Practice.of(program).timesNamed(cls.qualname.split('.').at(-1)!, path);
  const signs = [...more, `named in the project ${bucket(times)}`];
  if (cls.module !== 'builtins' && imported.includes(cls.module.split('.')[0]!))
    signs.push('its package is imported');
  const names = namesFor(cls, program);
  const weights = names.flatMap((name) => signs.map((sign) => TABLE.weights[name]?.[sign] ?? 0));
  const weight = weights.reduce((sum, one) => sum + one, 0);
  return { cls, signs, names, words: tellingWords(cls), weight };
}

/** Words that the names of exceptions have for being exceptions, or that stand in any sentence. */
const OF_ALL = new Set([
  'error',
  'errors',
  'exception',
  'exceptions',
  'exc',
  'err',
  'not',
  'the',
  'core',
  'base',
]);

function tellingWords(cls: ClassRef): readonly string[] {
  return wordsOf(cls.qualname.split('.').at(-1)!).filter((word) => !OF_ALL.has(word));
}

/** The exception class that a dotted name means at the top of a file. */
export function classNamed(name: string, path: string, program: Program): ClassRef | undefined {
  const parts = name.split('.');
  let expr: Expr = { kind: 'name', start: 0, end: 0, id: parts[0]! };
  for (const part of parts.slice(1))
    expr = { kind: 'attribute', start: 0, end: 0, object: expr, name: part, nameStart: 0 };
  const type = program.inference().typeOf(expr, program.moduleScope(path));
  return type.kind === 'class' ? type.cls : undefined;
}

/** Whether a clause may be proposed to catch it: `except Exception` does, and it is not as wide. */
export function isNameable(cls: ClassRef, { classes }: Program): boolean {
  const exception = classes.builtin('Exception');
  return !isBroad(cls) && exception !== undefined && classes.isSubclass(cls, exception) === true;
}

function find(path: string, program: Program): NameableInFile {
  const elsewhere = elsewhereIn(path, program);
  const signs = new Map<ClassRef, Set<string>>();
  const add = (cls: ClassRef | undefined, ...more: readonly string[]): void => {
    if (!cls) return;
    const known = signs.get(cls);
    if (known) more.forEach((sign) => known.add(sign));
    else if (isNameable(cls, program)) signs.set(cls, new Set(more));
  };
  for (const name of TABLE.guesses) add(namedClass(name, elsewhere.imported, program));
  const caught = new Map<string, ClassRef>();
  for (const type of elsewhere.caught) {
    const cls = classNamed(type, path, program);
    if (!cls) continue;
    caught.set(type, cls);
    add(cls, 'named in the file');
  }
  let visible = 0;
  for (const name of elsewhere.classNames) {
    if (visible >= VISIBLE) break;
    const cls = EXCEPTION_NAME.test(name) ? classNamed(name, path, program) : undefined;
    if (!cls) continue;
    visible++;
    add(cls, cls.path === path ? 'defined in the file' : 'imported by the file');
  }
  for (const { mention } of Practice.of(program).mostNamed(path))
    add(classNamed(mention.type, mention.path, program), 'the project names it often');
  const classes = new Map(
    [...signs].map(([cls, own]): [ClassRef, Nameable] => [cls, nameable(cls, path, program, own)]),
  );
  return { classes, caught };
}

function isSame(a: NameableInFile, b: NameableInFile): boolean {
  const same = (one: Nameable, other: Nameable | undefined): boolean =>
    other !== undefined && one.signs.join() === other.signs.join() && one.names.join() === other.names.join();
  return (
    a.classes.size === b.classes.size &&
    a.caught.size === b.caught.size &&
    [...a.classes].every(([cls, one]) => same(one, b.classes.get(cls))) &&
    [...a.caught].every(([type, cls]) => b.caught.get(type) === cls)
  );
}

/** A class by its qualified name, if the file imports its package. */
function namedClass(name: string, imported: readonly string[], { classes }: Program): ClassRef | undefined {
  const dot = name.lastIndexOf('.');
  if (dot < 0) return classes.builtin(name);
  return imported.includes(name.split('.')[0]!.replace(/^_/, ''))
    ? classes.named(name.slice(0, dot), name.slice(dot + 1))
    : undefined;
}

/** Its own name where the table knows it, and the kind of class it is. */
function namesFor(cls: ClassRef, program: Program): readonly string[] {
  const name = program.classes.displayName(cls);
  const kind =
    cls.module === 'builtins'
      ? 'a builtin'
      : cls.path.startsWith('pack:/')
        ? 'of a pack'
        : /\/(site|dist)-packages\//.test(cls.path)
          ? 'of a library'
          : 'of the project';
  return ['*', kind, name, ...(cls.module === 'builtins' ? [] : [`…${meaningOf(cls.qualname)}`])];
}

/** `timeout` of `GatewayTimeoutError`. */
function meaningOf(qualname: string): string {
  const words = wordsOf(qualname.split('.').at(-1)!).filter(
    (word) => !/^(error|exception|exc|err)$/.test(word),
  );
  return words.at(-1) ?? 'error';
}
