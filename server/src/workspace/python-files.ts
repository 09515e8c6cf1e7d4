import type { Query } from '../incremental/query.ts';
import type { Workspace } from './workspace.ts';

/**
 * Every Python file below the roots of the workspace, as a query: files that come and go are noticed through the
 * directories that were listed, and a keystroke costs nothing.
 *
 * Hidden folders, virtual environments under any name, and what package managers and caches put there are left
 * out. `.gitignore` files and the settings are the business of `host/`: what is counted here is only looked at for
 * what it says about other files.
 */
export class PythonFiles {
  private readonly below: Query<readonly string[]>;

  constructor(private readonly workspace: Workspace) {
    this.below = workspace.database.query({
      name: 'Python files below',
      compute: (directory) => this.list(directory),
      equal: (a, b) => a.length === b.length && a.every((path, at) => path === b[at]),
    });
  }

  /** Absolute paths in a stable order, each once. */
  all(): readonly string[] {
    const roots = this.workspace.roots();
    const outermost = roots.filter(
      (root) => !roots.some((other) => other !== root && root.startsWith(`${other}/`)),
    );
    return outermost.flatMap((root) => this.below.get(root));
  }

  private list(directory: string): readonly string[] {
    const entries = this.workspace.directory(directory);
    if (entries.has('pyvenv.cfg') || entries.has('conda-meta')) return [];
    const prefix = directory.endsWith('/') ? directory : `${directory}/`;
    const files: string[] = [];
    for (const [name, kind] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (name.startsWith('.') || LEFT_OUT.has(name)) continue;
      if (kind === 'file') {
        if (/\.pyw?$/.test(name)) files.push(prefix + name);
      } else files.push(...this.below.get(prefix + name));
    }
    return files;
  }
}

const LEFT_OUT = new Set([
  '__pycache__',
  '__pypackages__',
  'node_modules',
  'site-packages',
  'dist-packages',
  'venv',
  'env',
  'virtualenv',
  'build',
  'dist',
  '_build',
]);
