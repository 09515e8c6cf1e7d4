import type { Query } from '../incremental/query.ts';
import { PythonFiles } from '../workspace/python-files.ts';
import { isTestFile } from '../workspace/test-files.ts';
import type { Program } from './program.ts';
import type { ClassRef } from './type.ts';

/** A class with the keys of its ancestors and the names its body binds. */
interface Derived {
  readonly key: string;
  readonly ancestors: readonly string[];
  readonly names: readonly string[];
}

/** Which classes of the workspace inherit from a class: what a value declared as the class may really be. */
export class Subclasses {
  private readonly files: PythonFiles;
  private readonly inFile: Query<readonly Derived[]>;
  private readonly index: Query<ReadonlyMap<string, readonly string[]>>;
  private readonly below: Query<readonly string[]>;
  private readonly structural: Query<readonly string[]>;

  constructor(private readonly program: Program) {
    const { database } = program.workspace;
    this.files = new PythonFiles(program.workspace);
    this.inFile = database.query({
      name: 'derived classes',
      barrier: 'facts',
      compute: (path) => this.read(path),
      onCycle: () => [],
      equal: (a, b) =>
        a.length === b.length &&
        a.every(
          (one, at) =>
            one.key === b[at]!.key &&
            one.ancestors.join() === b[at]!.ancestors.join() &&
            one.names.join() === b[at]!.names.join(),
        ),
    });
    this.index = database.query({
      name: 'subclass index',
      compute: () => this.merge(),
      onCycle: () => new Map(),
    });
    this.structural = database.query<readonly string[]>({
      name: 'implementations of a protocol',
      compute: (key) => this.findImplementing(program.classRef(key)),
      onCycle: () => [],
      equal: (a, b) => a.join() === b.join(),
    });
    this.below = database.query({
      name: 'subclasses',
      compute: (key) => this.index.get('').get(key) ?? [],
      equal: (a, b) => a.join() === b.join(),
    });
  }

  /** In a stable order; the class itself is left out, and so are test doubles in tests. */
  of(cls: ClassRef): readonly ClassRef[] {
    return this.below.get(cls.key).map((key) => this.program.classRef(key));
  }

  /**
   * The classes of the workspace that have every method a protocol asks for, and do not inherit from it: what
   * `isinstance` cannot tell, but what is passed where the protocol is asked for.
   */
  implementing(protocol: ClassRef): readonly ClassRef[] {
    return this.structural.get(protocol.key).map((key) => this.program.classRef(key));
  }

  /** The subclasses that the class's own file declares: for a library, whose other files are not looked through. */
  besides(cls: ClassRef): readonly ClassRef[] {
    return this.inFile
      .get(cls.path)
      .filter((one) => one.ancestors.includes(cls.key))
      .map((one) => this.program.classRef(one.key));
  }

  private findImplementing(protocol: ClassRef): readonly string[] {
    const { declarations } = this.program;
    const wanted = [...declarations.namesInClass(protocol.key)]
      .filter(([name, bindings]) => !name.startsWith('__') && bindings.some((one) => one.kind === 'function'))
      .map(([name]) => name);
    if (wanted.length === 0) return [];
    const below = new Set(this.below.get(protocol.key));
    const result: string[] = [];
    for (const path of this.sources())
      for (const { key, names } of this.inFile.get(path)) {
        if (key === protocol.key || below.has(key) || !wanted.every((name) => names.includes(name))) continue;
        if (!this.program.classes.isProtocol(this.program.classRef(key))) result.push(key);
      }
    return result;
  }

  private sources(): readonly string[] {
    return this.files.all().filter((path) => !isTestFile(path));
  }

  private merge(): ReadonlyMap<string, readonly string[]> {
    const result = new Map<string, string[]>();
    for (const path of this.sources())
      for (const { key, ancestors } of this.inFile.get(path))
        for (const ancestor of ancestors) {
          const known = result.get(ancestor);
          if (known) known.push(key);
          else result.set(ancestor, [key]);
        }
    return result;
  }

  private read(path: string): readonly Derived[] {
    const result: Derived[] = [];
    for (const [qualname, declarations] of this.program.declarations.classesOf(path)) {
      if (declarations.length === 0) continue;
      const cls = this.program.classRef(`${path}#${qualname}`);
      const ancestors = this.program.classes
        .info(cls)
        .order.slice(1)
        .map((one) => one.cls)
        // What everything inherits from says nothing, and what is raised is not called.
        .filter((one) => one.module !== 'builtins' && one.module !== 'typing' && one.module !== 'abc')
        .map((one) => one.key);
      const names = this.program.declarations.nameListOf(cls.key);
      result.push({ key: cls.key, ancestors, names });
    }
    return result;
  }
}
