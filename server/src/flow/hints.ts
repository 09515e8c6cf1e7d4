import type { ExceptClause } from '../python/tree.ts';
import { expressionsOf, lastName, walkExpression, walkOwnStatements } from '../python/walk.ts';
import type { Program } from '../types/program.ts';
import type { ClassRef } from '../types/type.ts';
import { wordsOf } from './clues.ts';
import type { Question } from './guesses.ts';
import type { Nameable } from './nameable.ts';

/** Attributes that every exception has. */
const OF_EXCEPTIONS = /^(args|with_traceback|add_note|message|__\w+__)$/;

/** Where a word of a class's name is found again: what clues of it begin with, and what that is called. */
const PLACES: readonly (readonly [prefix: string, sign: string])[] = [
  ['~', 'shares a word with a call'],
  ['on ', 'shares a word with a receiver'],
  ['in ~', 'shares a word with the function'],
  ['handler says ', 'shares a word with what the handler says'],
  ['handler names ', 'shares a word with a name of the handler'],
];

/** What the surroundings of a clause have in common with a class that it might name. */
export class Hints {
  private readonly reads: readonly string[];
  private readonly raised: readonly string[];
  private readonly spelled: ReadonlySet<string>;
  private readonly boundWords: ReadonlySet<string>;
  /** For each word of the clues the places it stands in, one bit each. */
  private readonly places = new Map<string, number>();

  /** @param before, after what the other clauses of the `try` name. */
  constructor(
    { clause }: Question,
    private readonly clues: ReadonlySet<string>,
    private readonly before: readonly ClassRef[],
    private readonly after: readonly ClassRef[],
    private readonly program: Program,
  ) {
    const handler = readHandler(clause);
    this.reads = handler.reads.filter((name) => !OF_EXCEPTIONS.test(name));
    this.raised = handler.raised;
    this.spelled = handler.spelled;
    this.boundWords = new Set(wordsOf(clause.name?.id ?? ''));
    for (const clue of clues)
      PLACES.forEach(([prefix], at) => {
        if (!clue.startsWith(prefix)) return;
        const word = clue.slice(prefix.length);
        this.places.set(word, (this.places.get(word) ?? 0) | (1 << at));
      });
  }

  *of({ cls, words }: Nameable): Iterable<string> {
    const name = cls.qualname.split('.').at(-1)!;
    let places = 0;
    for (const word of words) places |= this.places.get(word) ?? 0;
    for (let at = 0; places >> at > 0; at++) if ((places >> at) & 1) yield PLACES[at]![1];
    if (words.some((word) => this.boundWords.has(word))) yield 'shares a word with the bound name';
    const library = cls.module === 'builtins' ? [] : wordsOfLibrary(cls);
    if (library.some((word) => this.clues.has(`on ${word}`))) yield 'its package is the name of a receiver';
    if (library.some((word) => this.clues.has(`handler says ${word}`))) yield 'the handler says its package';
    if (this.raised.includes(name)) yield 'the handler raises it';
    else if (this.spelled.has(name)) yield 'the handler names it';
    if (this.reads.length > 0)
      yield this.reads.every((read) => this.has(cls, read)) ? 'has what is read' : 'lacks what is read';
    if (this.before.some((other) => this.isSibling(cls, other))) yield 'sibling of an earlier clause';
    if (this.after.some((other) => this.isSibling(cls, other))) yield 'sibling of a later clause';
    if (this.before.some((other) => this.program.classes.isSubclass(other, cls) === true))
      yield 'above an earlier clause';
  }

  private has(cls: ClassRef, attribute: string): boolean {
    return (
      this.program.inference().attribute({ kind: 'instance', cls, args: [] }, attribute).kind !== 'unknown'
    );
  }

  /** Both derive directly from a class that is no builtin. */
  private isSibling(a: ClassRef, b: ClassRef): boolean {
    if (a === b || a.module === 'builtins' || b.module === 'builtins') return false;
    const { classes } = this.program;
    const base = classes.info(a).order[1]?.cls;
    return base !== undefined && base.module !== 'builtins' && classes.info(b).order[1]?.cls === base;
  }
}

const libraries = new WeakMap<ClassRef, readonly string[]>();

function wordsOfLibrary(cls: ClassRef): readonly string[] {
  let words = libraries.get(cls);
  if (!words) libraries.set(cls, (words = wordsOf(cls.module.split('.')[0]!.replace(/^_+/, ''))));
  return words;
}

function readHandler(clause: ExceptClause): {
  readonly reads: readonly string[];
  readonly raised: readonly string[];
  readonly spelled: ReadonlySet<string>;
} {
  const bound = clause.name?.id;
  const reads = new Set<string>();
  const raised = new Set<string>();
  const spelled = new Set<string>();
  walkOwnStatements(clause.body.stmts, (stmt) => {
    if (stmt.kind === 'raise' && stmt.exception) {
      const name = lastName(stmt.exception.kind === 'call' ? stmt.exception.callee : stmt.exception);
      if (name) raised.add(name);
    }
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (inner) => {
        const name = lastName(inner);
        if (name) spelled.add(name);
        if (inner.kind === 'attribute' && inner.object.kind === 'name' && inner.object.id === bound)
          reads.add(inner.name);
      });
  });
  return { reads: [...reads], raised: [...raised], spelled };
}
