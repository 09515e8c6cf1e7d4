import type { Query } from '../../incremental/query.ts';
import type { Program } from '../../types/program.ts';

/**
 * Which modules of the workspace something imports, by their last names alone: in import statements, and in texts that may
 * name a module (`"app.routes.users:router"`). Read from the texts of files, which need not be parsed for it.
 */
export class ImportedNames {
  private readonly inFile: Query<readonly string[]>;
  private readonly all: Query<ReadonlySet<string>>;

  constructor(
    private readonly program: Program,
    files: () => readonly string[],
  ) {
    const { database } = program.workspace;
    this.inFile = database.query<readonly string[]>({
      name: 'modules named in a file',
      compute: (path) => namedIn(program.workspace.source(path)?.text ?? ''),
      equal: (a, b) => a.join() === b.join(),
    });
    this.all = database.query<ReadonlySet<string>>({
      name: 'modules named',
      compute: () => new Set(files().flatMap((path) => this.inFile.get(path))),
      equal: (a, b) => a.size === b.size && [...a].every((one) => b.has(one)),
    });
  }

  /**
   * Whether nothing imports a file, while one of its kind beside it is imported by its name and no module is by a name that
   * is made when the program runs.
   *
   * @param others files of its kind.
   */
  isLeftOut(path: string, others: () => readonly string[]): boolean {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const file = path.slice(folder.length);
    const named = this.all.get('');
    if (file === '__init__.py' || named.has(stemOf(file)) || [...LOADERS].some((one) => named.has(one)))
      return false;
    if (RUN.test(this.program.workspace.source(path)?.text ?? '')) return false;
    return others().some((other) => {
      const beside = other.slice(folder.length);
      return (
        other !== path &&
        other.startsWith(folder) &&
        !beside.includes('/') &&
        beside !== '__init__.py' &&
        named.has(stemOf(beside))
      );
    });
  }
}

function stemOf(file: string): string {
  return file.replace(/\.py$/, '');
}

/** What imports modules by names that only the run knows. */
const LOADERS: ReadonlySet<string> = new Set([
  'import_module',
  'iter_modules',
  'walk_packages',
  'import_string',
  'find_modules',
  '__import__',
]);

/** What is run itself, or makes the application that is. */
const RUN =
  /__name__\s*==\s*["']__main__["']|\b(FastAPI|Flask|Sanic|Application|Litestar|Quart|Celery|Dispatcher|Starlette)\(/;

function namedIn(text: string): readonly string[] {
  const found = new Set<string>();
  const add = (part: string): void => {
    for (const name of part.match(/\w+/g) ?? []) found.add(name);
  };
  for (const [, one] of text.matchAll(/^[ \t]*(?:from|import)[ \t]+((?:\([^)]*\)|\\\r?\n|[^\n(])*)/gm))
    add(one!);
  for (const [, one] of text.matchAll(/["'](\w+(?:[./]\w+)*(?:\.\w+|:\w+)|[\w/]+\.py)["']/g)) add(one!);
  for (const one of LOADERS) if (text.includes(one)) found.add(one);
  return [...found].sort();
}
