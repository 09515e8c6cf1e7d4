import type { Query } from '../incremental/query.ts';
import { PythonFiles } from '../workspace/python-files.ts';
import { isTestFile } from '../workspace/test-files.ts';
import { propertyGetter } from './inference/properties.ts';
import type { Program } from './program.ts';
import type { FunctionRef } from './type.ts';

/**
 * The properties of the workspace's classes by their name, tests left out: what reading an attribute may run of a value
 * that nothing is known of.
 */
export class PropertiesNamed {
  private readonly inFile: Query<ReadonlyMap<string, readonly string[]>>;
  private readonly index: Query<ReadonlyMap<string, readonly string[]>>;
  private readonly named: Query<readonly string[]>;

  constructor(private readonly program: Program) {
    const { database } = program.workspace;
    const files = new PythonFiles(program.workspace);
    this.inFile = database.query<ReadonlyMap<string, readonly string[]>>({
      name: 'properties of a file',
      barrier: 'facts',
      compute: (path) => this.read(path),
      onCycle: () => new Map(),
      equal: (a, b) =>
        a.size === b.size && [...a].every(([name, keys]) => b.get(name)?.join() === keys.join()),
    });
    this.index = database.query<ReadonlyMap<string, readonly string[]>>({
      name: 'properties by name',
      compute: () => {
        const result = new Map<string, string[]>();
        for (const path of files.all().filter((one) => !isTestFile(one)))
          for (const [name, keys] of this.inFile.get(path)) {
            const known = result.get(name);
            if (known) known.push(...keys);
            else result.set(name, [...keys]);
          }
        return result;
      },
      onCycle: () => new Map(),
    });
    this.named = database.query<readonly string[]>({
      name: 'properties with a name',
      compute: (name) => this.index.get('').get(name) ?? [],
      onCycle: () => [],
      equal: (a, b) => a.join() === b.join(),
    });
  }

  /** In a stable order. */
  of(name: string): readonly FunctionRef[] {
    return this.named.get(name).map((key) => this.program.functionRef(key));
  }

  private read(path: string): ReadonlyMap<string, readonly string[]> {
    const { declarations } = this.program;
    const result = new Map<string, string[]>();
    for (const [qualname, found] of declarations.classesOf(path)) {
      if (found.length === 0) continue;
      const cls = this.program.classRef(`${path}#${qualname}`);
      for (const name of declarations.nameListOf(cls.key)) {
        const getter = propertyGetter(cls, name, this.program);
        if (!getter) continue;
        const known = result.get(name);
        if (known) known.push(getter.key);
        else result.set(name, [getter.key]);
      }
    }
    return result;
  }
}
