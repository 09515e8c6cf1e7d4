import type { Query } from '../incremental/query.ts';
import { PythonFiles } from '../workspace/python-files.ts';
import { isTestFile } from '../workspace/test-files.ts';
import type { Program } from './program.ts';

/** Whether any file of the workspace imports a module: hooks that nobody can have connected are never called. */
export class UsersOf {
  private readonly inFile: Query<ReadonlySet<string>>;
  private readonly anywhere: Query<boolean>;

  constructor(program: Program) {
    const { database } = program.workspace;
    const files = new PythonFiles(program.workspace);
    this.inFile = database.query<ReadonlySet<string>>({
      name: 'modules that a file imports',
      compute: (path) => {
        const modules = new Set<string>();
        for (const bindings of program.declarations.namesInModule(path).values())
          for (const binding of bindings) {
            if (binding.kind === 'import') modules.add(binding.module);
            if (binding.kind === 'from' && binding.level === 0)
              modules.add(binding.module).add(`${binding.module}.${binding.name}`);
          }
        return modules;
      },
      onCycle: () => new Set<string>(),
      equal: (a, b) => a.size === b.size && [...a].every((one) => b.has(one)),
    });
    this.anywhere = database.query({
      name: 'importing a module',
      compute: (module) => files.all().some((path) => !isTestFile(path) && this.inFile.get(path).has(module)),
    });
  }

  has(module: string): boolean {
    return this.anywhere.get(module);
  }
}
