import type { Program } from '../types/program.ts';
import type { FunctionRef } from '../types/type.ts';
import { PythonFiles } from '../workspace/python-files.ts';
import type { PairQuery, Query } from '../incremental/query.ts';
import { isTestFile } from '../workspace/test-files.ts';
import { saidIn, type Said } from './elsewhere.ts';

/** An exception class as some file names it. */
export interface Mention {
  readonly path: string;
  /** As written there: `exception.NotFound`. */
  readonly type: string;
}

/** A type that clauses name. */
export interface Named {
  /** The last part of its name. */
  readonly name: string;
  /** How many clauses name it. */
  readonly count: number;
  readonly mention: Mention;
}

/** The clauses of other files that stand behind a block with a certain call. */
export interface Around {
  readonly clauses: number;
  /** What they name, most often named first. */
  readonly types: readonly Named[];
}

/** A name that this many clauses stand behind is called everywhere and tells nothing. */
const COMMON = 60;

/** How many of the types that a project names most often are worth a look. */
const MOST_NAMED = 8;

/**
 * What a project does about exceptions in the files around one: which clauses stand behind which calls, which types it
 * names how often, and which functions have a name. Read from names alone; it makes guesses and closes no set.
 *
 * The maps below are brought up to date from the files that changed; what is asked of them is a query of its own, so
 * that an edit reaches those whose answer is another.
 */
export class Practice {
  private readonly files: PythonFiles;
  private readonly seen = new Map<string, Said>();
  private readonly calls = new Map<string, Map<string, readonly (readonly string[])[]>>();
  private readonly mentions = new Map<
    string,
    Map<string, { readonly count: number; readonly type: string }>
  >();
  private readonly named = new Map<string, Set<string>>();
  /** How often the maps have changed, each by itself: a call that is typed into a block changes one of them. */
  private versions = { calls: 0, types: 0, functions: 0 };
  /** Brings the maps up to date. */
  private readonly current: Query<Practice['versions']>;
  private readonly versionOf: Query<number>;
  private readonly behind: PairQuery<Around | undefined>;
  private readonly most: PairQuery<readonly Named[]>;
  private readonly count: PairQuery<number>;
  private readonly functions: PairQuery<readonly string[]>;

  private constructor(private readonly program: Program) {
    const { database } = program.workspace;
    this.files = new PythonFiles(program.workspace);
    this.current = database.query({ name: 'practice of the workspace', compute: () => this.update() });
    this.versionOf = database.query({
      name: 'version of a map of practice',
      barrier: 'facts',
      compute: (map) => this.current.get('')[map as keyof Practice['versions']],
    });
    const query = <V>(
      map: keyof Practice['versions'],
      name: string,
      answer: (key: string, path: string) => V,
    ): PairQuery<V> =>
      database.pairQuery<V>({
        name,
        compute: (path, key) => {
          this.versionOf.get(map);
          return answer(key, path);
        },
        equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
      });
    this.behind = query('calls', 'clauses behind a call', (call, path) => this.findAround(call, path));
    this.most = query('types', 'types that are named most', (_, path) => this.findMostNamed(path));
    this.count = query(
      'types',
      'times a type is named',
      (name, path) => this.mentionOf(name, path)?.count ?? 0,
    );
    this.functions = query<readonly string[]>('functions', 'functions of a name', (name) =>
      [...(this.named.get(name) ?? [])].sort(),
    );
  }

  static of(program: Program): Practice {
    let practice = practices.get(program);
    if (!practice) practices.set(program, (practice = new Practice(program)));
    return practice;
  }

  /** What the files besides `path` catch behind a call of the name; undefined where nothing, or too much, calls it. */
  around(call: string, path: string): Around | undefined {
    return this.behind.get(path, call);
  }

  /** The types that the other files name, most often named first; builtins are left out. */
  mostNamed(path: string): readonly Named[] {
    return this.most.get(path, '');
  }

  /** How many clauses of other files name a class that is called so. */
  timesNamed(name: string, path: string): number {
    return this.count.get(path, name);
  }

  /** The functions and methods of the workspace with a name, tests left out; none where there are more than `most`. */
  functionsNamed(name: string, most: number): readonly FunctionRef[] {
    const keys = this.functions.get('', name);
    return keys.length > most ? [] : keys.map((key) => this.program.functionRef(key));
  }

  private findAround(call: string, path: string): Around | undefined {
    let clauses = 0;
    const types = new Map<string, Named>();
    for (const [file, own] of this.calls.get(call) ?? []) {
      if (file === path) continue;
      for (const named of own) {
        if (++clauses > COMMON) return undefined;
        for (const type of named) {
          const last = lastPart(type);
          const known = types.get(last);
          types.set(last, {
            name: last,
            count: (known?.count ?? 0) + 1,
            mention: known && known.mention.path < file ? known.mention : { path: file, type },
          });
        }
      }
    }
    return clauses === 0 ? undefined : { clauses, types: [...types.values()].sort(byCount) };
  }

  private findMostNamed(path: string): readonly Named[] {
    return [...this.mentions.keys()]
      .filter((name) => !this.program.classes.builtin(name))
      .flatMap((name) => this.mentionOf(name, path) ?? [])
      .sort(byCount)
      .slice(0, MOST_NAMED);
  }

  private mentionOf(name: string, path: string): Named | undefined {
    let count = 0;
    let mention: Mention | undefined;
    for (const [file, own] of this.mentions.get(name) ?? []) {
      if (file === path) continue;
      count += own.count;
      if (!mention || file < mention.path) mention = { path: file, type: own.type };
    }
    return mention && { name, count, mention };
  }

  private update(): Practice['versions'] {
    const paths = this.files.all().filter((path) => !isTestFile(path));
    const gone = new Set(this.seen.keys());
    const { calls, types, functions } = this.versions;
    const next = { calls, types, functions };
    const change = (path: string, before: Said | undefined, now: Said | undefined): void => {
      next.calls++;
      if (!sameList(before?.functions, now?.functions)) next.functions++;
      if (!sameList(namedBy(before), namedBy(now))) next.types++;
      if (before) this.drop(path, before);
      if (now) this.take(path, now);
    };
    for (const path of paths) {
      const now = saidIn(path, this.program);
      gone.delete(path);
      const before = this.seen.get(path);
      if (before !== now) change(path, before, now);
    }
    for (const path of gone) change(path, this.seen.get(path), undefined);
    if (next.calls !== calls) this.versions = next;
    return this.versions;
  }

  private take(path: string, said: Said): void {
    this.seen.set(path, said);
    for (const { types, calls } of said.clauses) {
      for (const call of calls) {
        const files = entry(this.calls, call, () => new Map<string, readonly (readonly string[])[]>());
        files.set(path, [...(files.get(path) ?? []), types]);
      }
      for (const type of types) {
        const files = entry(
          this.mentions,
          lastPart(type),
          () => new Map<string, { readonly count: number; readonly type: string }>(),
        );
        const known = files.get(path);
        files.set(path, { count: (known?.count ?? 0) + 1, type: known?.type ?? type });
      }
    }
    for (const qualname of said.functions)
      entry(this.named, lastPart(qualname), () => new Set<string>()).add(`${path}#${qualname}`);
  }

  private drop(path: string, said: Said): void {
    this.seen.delete(path);
    for (const { types, calls } of said.clauses) {
      for (const call of calls) this.calls.get(call)?.delete(path);
      for (const type of types) this.mentions.get(lastPart(type))?.delete(path);
    }
    for (const qualname of said.functions) this.named.get(lastPart(qualname))?.delete(`${path}#${qualname}`);
  }
}

function namedBy(said: Said | undefined): readonly string[] | undefined {
  return said?.clauses.flatMap(({ types }) => types);
}

function sameList(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a?.length === b?.length && (a?.every((one, at) => one === b![at]) ?? true);
}

function byCount(a: Named, b: Named): number {
  return b.count - a.count || (a.name < b.name ? -1 : 1);
}

const practices = new WeakMap<Program, Practice>();

function entry<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
