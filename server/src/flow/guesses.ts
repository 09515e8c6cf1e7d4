import type { ExceptClause, Expr, FunctionDef, Try } from '../python/tree.ts';
import type { Program } from '../types/program.ts';
import type { Scope } from '../types/scope.ts';
import type { ClassRef } from '../types/type.ts';
import { caughtClasses, isBroad } from './catches.ts';
import { bucket, calledNames, cluesOf } from './clues.ts';
import { caughtAround } from './elsewhere.ts';
import type { Escapes, Escaping } from './escapes.ts';
import type { Flow } from './flow.ts';
import { TABLE } from './guess-table.ts';
import { Hints } from './hints.ts';
import { classNamed, isNameable, nameable, nameableIn, type Nameable } from './nameable.ts';
import { Practice } from './practice.ts';
import { suspectsIn } from './suspects.ts';

/** A clause that is to be narrowed, and what is known of its block. */
export interface Question {
  readonly program: Program;
  readonly flow: Flow;
  readonly path: string;
  readonly scope: Scope;
  readonly fn: FunctionDef | undefined;
  readonly stmt: Try;
  readonly clause: ExceptClause;
  /** What can reach the clause. */
  readonly escapes: Escapes;
}

/** A type that a person might name in the clause. */
export interface Candidate {
  readonly cls: ClassRef;
  /** What is known of it; undefined where it is a guess. */
  readonly found: Escaping | undefined;
  /** Under which names the table knows it: its own, and the kind of class it is. */
  readonly names: readonly string[];
  /** What speaks for it besides the clues of the block. */
  readonly signs: readonly string[];
  /** Those of the signs that any clause of the file has, and what they come to. */
  readonly inFile: Nameable;
}

export interface Likely extends Candidate {
  /** How likely it is that a person would name it, between 0 and 1. */
  readonly likelihood: number;
}

/** How many types of one other place are taken. */
const PRACTICE = 6;

/**
 * The types that a person is likely to name in a clause, most likely first: what the block is known to raise, and
 * guesses from what code like it is written for. Guesses come from a table that `bench/narrowing` learned from
 * open source; they help where something could not be followed, and never close a set.
 */
export function likelyTypes(question: Question): readonly Likely[] {
  const { clues: all, candidates } = candidatesOf(question);
  const clues = [...all].flatMap((clue) => weighed().get(clue) ?? []);
  const sums = sumsOf(clues);
  return candidates
    .map((one): Likely => {
      const signs = one.signs.slice(one.inFile.signs.length).flatMap((sign) => weighed().get(sign) ?? []);
      const { names } = one;
      return { ...one, likelihood: likelihoodOf({ names, signs }, clues, TABLE, sums, one.inFile.weight) };
    })
    .sort((a, b) => b.likelihood - a.likelihood || (a.cls.key < b.cls.key ? -1 : 1));
}

/** How many questions the sums of clues are kept for: those of the clauses that are being typed in. */
const KEPT = 64;
const kept = new Map<string, Map<string, number>>();

/**
 * What the clues come to for each name, as far as it was worked out. Candidates share most of their names and all of
 * the clues, and a key in a block seldom adds one that the table knows.
 */
function sumsOf(clues: readonly string[]): Map<string, number> {
  const key = clues.join('\n');
  const sums = kept.get(key) ?? new Map<string, number>();
  // The one that was asked for last is the last to be dropped.
  kept.delete(key);
  kept.set(key, sums);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  return sums;
}

let clueNames: ReadonlyMap<string, string> | undefined;

/** The clues that the table knows, as its own strings: those are found in it faster than equal ones. */
function weighed(): ReadonlyMap<string, string> {
  return (clueNames ??= new Map(
    Object.values(TABLE.weights).flatMap((own) => Object.keys(own).map((clue) => [clue, clue] as const)),
  ));
}

/**
 * @param sums what the clues come to for each name; kept between the candidates of one question.
 * @param sum what further signs come to.
 */
export function likelihoodOf(
  { names, signs }: Pick<Candidate, 'names' | 'signs'>,
  clues: Iterable<string>,
  { weights }: Pick<typeof TABLE, 'weights'> = TABLE,
  sums = new Map<string, number>(),
  sum = 0,
): number {
  for (const name of names) {
    const own = weights[name];
    if (!own) continue;
    let told = sums.get(name);
    if (told === undefined) {
      told = 0;
      for (const clue of clues) told += own[clue] ?? 0;
      sums.set(name, told);
    }
    sum += told;
    for (const sign of signs) sum += own[sign] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** What the table is asked about; the program that learns it asks the same. */
export function candidatesOf(question: Question): {
  readonly clues: ReadonlySet<string>;
  readonly candidates: readonly Candidate[];
} {
  const { program, path, scope, stmt, clause, escapes } = question;
  const { classes } = program;
  const inference = question.flow.inference();
  const clues = cluesOf(stmt, clause, scope, question.fn, inference);
  const calls = calledNames(stmt.body);
  const inFile = nameableIn(path, program);
  const stopped = stoppedBefore(stmt, clause, (expr) => caughtClasses(expr, scope, inference));
  const isStopped = (cls: ClassRef): boolean =>
    stopped.some((other) => classes.isSubclass(cls, other) === true);
  const signs = new Map<ClassRef, Set<string>>();
  for (const cls of inFile.classes.keys()) if (!isStopped(cls)) signs.set(cls, new Set());
  const add = (cls: ClassRef, ...more: readonly string[]): void => {
    const known = signs.get(cls);
    if (known) more.forEach((sign) => known.add(sign));
    else if (isNameable(cls, program) && !isStopped(cls)) signs.set(cls, new Set(more));
  };
  const found = new Map(escapes.types.map((one) => [one.cls, one]));
  const ofCall = new Map<string, number>();
  for (const { evidence } of escapes.types)
    ofCall.set(evidence[0]?.text ?? '', (ofCall.get(evidence[0]?.text ?? '') ?? 0) + 1);
  escapes.types.forEach((one, at) => add(one.cls, ...foundSigns(one, at, escapes, ofCall)));
  for (const [base, below] of basesOf(escapes, program)) add(base, 'base', `base of ${bucket(below)}`);
  for (const [type, how] of caughtAround(calls, path, program)) {
    const cls = inFile.caught.get(type);
    if (!cls) continue;
    add(cls, 'caught around the same call');
    if (how === 'all calls') add(cls, 'caught around the same calls');
  }
  addFromProject(question, calls, add);
  const later = stmt.clauses
    .slice(stmt.clauses.indexOf(clause) + 1)
    .flatMap((one) => one.types.flatMap((type) => caughtClasses(type, scope, inference)));
  const below = new Map<ClassRef, number>();
  for (const cls of signs.keys())
    for (const { cls: base } of classes.info(cls).order.slice(1))
      if (signs.has(base)) below.set(base, (below.get(base) ?? 0) + 1);
  const openness = escapes.unresolved.length === 0 ? 'closed' : 'open';
  const many = bucket(escapes.types.length);
  const hints = new Hints(question, clues, stopped, later, program);
  const candidates = [...signs].map(([cls, own]): Candidate => {
    if (later.includes(cls)) own.add('named by a later clause');
    else if (later.some((other) => !isBroad(other) && classes.isSubclass(cls, other) === true))
      own.add('below a later clause');
    const known = inFile.classes.get(cls) ?? nameable(cls, path, program);
    own.add(`above ${bucket(below.get(cls) ?? 0)}`);
    for (const hint of hints.of(known)) own.add(hint);
    own.add(openness);
    own.add(`${found.has(cls) ? 'found' : 'not found'} of ${many}`);
    const { names } = known;
    return { cls, found: found.get(cls), names, signs: [...known.signs, ...own], inFile: known };
  });
  return { clues, candidates };
}

/** What other files of the project catch around the same calls, and what methods that have the called names raise. */
function addFromProject(
  { program, flow, path, stmt, scope }: Question,
  calls: ReadonlySet<string>,
  add: (cls: ClassRef, ...signs: readonly string[]) => void,
): void {
  const practice = Practice.of(program);
  for (const call of calls) {
    const around = practice.around(call, path);
    for (const { count, mention } of around?.types.slice(0, PRACTICE) ?? []) {
      const cls = classNamed(mention.type, mention.path, program);
      if (!cls) continue;
      const share = count / around!.clauses;
      const often = share > 0.75 ? 'mostly' : share > 0.4 ? 'often' : share > 0.15 ? 'sometimes' : 'seldom';
      add(
        cls,
        'the project catches it around the call',
        `the project catches it ${often} around the call`,
        `the project catches it ${often} of ${bucket(around!.clauses)} around the call`,
      );
    }
  }
  for (const { why, functions } of suspectsIn(stmt.body, scope, flow, practice)) {
    const raised = functions.flatMap((fn) => flow.raisesOf(fn).types.slice(0, PRACTICE));
    for (const { cls, evidence } of raised) {
      const times = raised.filter((one) => one.cls === cls).length;
      const depth = `${Math.min(evidence.length, 4)} deep`;
      if (why === 'one of many namesakes') {
        if (times * 3 >= functions.length)
          add(
            cls,
            times * 3 >= functions.length * 2 ? 'raised by most namesakes' : 'raised by some namesakes',
          );
      } else if (why === 'hook')
        add(
          cls,
          'raised by a hook',
          `raised by a hook ${depth}`,
          `raised by ${bucket(times)} of ${bucket(functions.length)} hooks`,
        );
      else
        add(
          cls,
          'raised by a namesake',
          `raised by one of ${functions.length} namesakes`,
          `raised by a namesake ${depth}`,
        );
    }
  }
}

function stoppedBefore(
  stmt: Try,
  clause: ExceptClause,
  classesOf: (expr: Expr) => readonly ClassRef[],
): readonly ClassRef[] {
  return stmt.clauses.slice(0, stmt.clauses.indexOf(clause)).flatMap((one) => one.types.flatMap(classesOf));
}

function foundSigns(
  { evidence }: Escaping,
  at: number,
  escapes: Escapes,
  ofCall: ReadonlyMap<string, number>,
): readonly string[] {
  const first = evidence[0];
  const last = evidence.at(-1);
  const depth = Math.min(evidence.length, 5);
  return [
    'found',
    `found ${depth} deep`,
    `found by ${last?.source ?? 'nothing'}`,
    `found by ${last?.source ?? 'nothing'} ${depth} deep`,
    ...(first ? [`found in ${first.text.split('.').at(-1)!}`] : []),
    `one of ${bucket(ofCall.get(first?.text ?? '') ?? 0)} of its call`,
    ...(at === 0 ? ['found first'] : []),
    ...(at === escapes.types.length - 1 ? ['found last'] : []),
    ...(escapes.types.length === 1 ? ['found alone'] : []),
  ];
}

/** The bases that a library or the project itself declares for what was found, with how many are below each. */
function basesOf(escapes: Escapes, { classes }: Program): ReadonlyMap<ClassRef, number> {
  const counts = new Map<ClassRef, number>();
  for (const { cls } of escapes.types)
    for (const { cls: base } of classes.info(cls).order.slice(1)) {
      if (
        base.module === 'builtins' &&
        ![
          'OSError',
          'ValueError',
          'LookupError',
          'UnicodeError',
          'ArithmeticError',
          'ConnectionError',
          'RuntimeError',
        ].includes(base.qualname)
      )
        continue;
      counts.set(base, (counts.get(base) ?? 0) + 1);
    }
  return counts;
}
