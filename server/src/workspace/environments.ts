import { environmentAt, prefixOf } from './environment-layout.ts';
import { EnvironmentManagers, type Candidate } from './environment-managers.ts';
import { NO_ENVIRONMENT, pythonVersion, type Environment, type Surroundings } from './environment.ts';
import { DURABLE, type Cell } from '../incremental/cell.ts';
import type { Query } from '../incremental/query.ts';
import { directoryOf, type Workspace } from './workspace.ts';

/** The settings that say something about the environment. */
export interface EnvironmentSettings {
  /** The interpreter, or the folder of the environment. Absolute. */
  readonly 'python.path'?: string | undefined;
  /** The version to assume, such as `3.11`. */
  readonly 'target-version'?: string | undefined;
}

/** What a client of the editor says was chosen there. */
export interface Selection {
  /** The interpreter, or the folder of the environment. Absolute. */
  readonly path: string;
  /** It is what the client fell back on, such as a Python of the system: what belongs to the project wins. */
  readonly fallback?: boolean;
}

/**
 * Finds the Python environment of each file by looking at files; nothing is run. In this order: the setting
 * `python.path`; the interpreter chosen in the editor; what belongs to the file's folder and those above it, nearest
 * first (`environment-managers.ts`); the environment that is active where Harden was started (`VIRTUAL_ENV`,
 * `CONDA_PREFIX`); the Python on `PATH`.
 *
 * An answer stands until a file it was made from comes, goes or changes: making `.venv` is enough.
 */
export class Environments {
  private readonly managers: EnvironmentManagers;
  private readonly ofFolder: Query<Environment>;
  private readonly ofPrefix: Query<Environment | undefined>;
  /** By workspace folder; those under `''` are for every folder that has none of its own. */
  private readonly selected: Cell<ReadonlyMap<string, Selection>>;

  constructor(
    private readonly workspace: Workspace,
    private readonly surroundings: Surroundings,
    private readonly settingsFor: (path: string) => EnvironmentSettings,
  ) {
    const { database } = workspace;
    this.managers = new EnvironmentManagers(workspace, surroundings);
    this.selected = database.input<ReadonlyMap<string, Selection>>(new Map(), DURABLE);
    this.ofFolder = database.query({
      name: 'environment',
      compute: (folder) => this.find(folder),
      equal: sameEnvironment,
    });
    this.ofPrefix = database.query<Environment | undefined>({
      name: 'environment at',
      compute: (key) =>
        environmentAt(
          workspace,
          key.slice(0, key.indexOf('|')),
          key.slice(key.indexOf('|') + 1),
          surroundings,
        ),
      equal: (a, b) => (a && b ? sameEnvironment(a, b) : a === b),
    });
  }

  /** The environment that a file runs in. For a file of no workspace folder and of no environment: the first folder's. */
  of(path: string): Environment {
    const installed = /^(.*)\/(?:lib\/python3\.\d+t?|lib64\/python3\.\d+|Lib)\/site-packages\//.exec(
      path,
    )?.[1];
    if (installed !== undefined) {
      const own = this.at({ prefix: installed, how: installed });
      if (own) return own;
    }
    const roots = this.workspace.roots();
    const inside = roots.some((root) => path.startsWith(root === '/' ? root : `${root}/`));
    return this.ofFolder.get(inside ? directoryOf(path) : (roots[0] ?? '/'));
  }

  /**
   * What was chosen in the editor; undefined takes a choice back.
   *
   * @param folder the workspace folder it is for; undefined for all that have no choice of their own.
   * @returns whether that is another choice than before.
   */
  select(selection: Selection | undefined, folder = ''): boolean {
    const before = this.selected.value ?? new Map<string, Selection>();
    const known = before.get(folder);
    if (known?.path === selection?.path && known?.fallback === selection?.fallback) return false;
    const after = new Map(before);
    if (selection) after.set(folder, selection);
    else after.delete(folder);
    this.workspace.database.advance();
    this.workspace.database.set(this.selected, after);
    return true;
  }

  /** Takes over what was chosen in the editor from another object. */
  selectAsIn(other: Environments): void {
    this.workspace.database.advance();
    this.workspace.database.set(this.selected, other.selected.value ?? new Map<string, Selection>());
  }

  /** The choice for a file's folder: that of the innermost workspace folder around it that has one. */
  private selectionFor(folder: string): Selection | undefined {
    const selected = this.workspace.database.read(this.selected);
    let best: string | undefined;
    for (const root of selected.keys())
      if (root === '' || folder === root || folder.startsWith(`${root}/`))
        if (best === undefined || root.length > best.length) best = root;
    return best === undefined ? undefined : selected.get(best);
  }

  private find(folder: string): Environment {
    const settings = this.settingsFor(`${folder}/x.py`);
    const target = pythonVersion(settings['target-version'] ?? '');
    const found = this.search(folder, settings['python.path']);
    return target && target.join() !== found.version.join() ? { ...found, version: target } : found;
  }

  private search(folder: string, configured: string | undefined): Environment {
    if (configured !== undefined) {
      const found = this.at({ prefix: prefixOf(configured), how: `python.path, ${configured}` });
      if (found) return found;
      const problem = `python.path is ${configured}, where there is no Python environment`;
      return { ...this.surrounding(), description: problem, problem };
    }
    const selected = this.selectionFor(folder);
    const path = selected?.path.replaceAll('\\', '/');
    const chosen = path === undefined ? undefined : this.at({ prefix: prefixOf(path), how: path });
    if (chosen && !selected?.fallback) return chosen;
    const found = this.ofProject(folder);
    if (found) return found;
    if (path === undefined) return this.surrounding();
    if (chosen) return { ...chosen, problem: notOfTheProject(path) };
    const problem = `${path} is selected in the editor, where there is no Python environment`;
    return { ...this.surrounding(), problem };
  }

  private ofProject(folder: string): Environment | undefined {
    for (const at of foldersUpFrom(folder)) {
      // What lies loose above the workspace, as in a home folder, is for no project.
      if (at !== folder && !this.isWithinRoots(at) && !this.isProject(at)) continue;
      const found = this.belongingTo(at);
      if (found) return found;
    }
    return undefined;
  }

  private isWithinRoots(folder: string): boolean {
    return this.workspace.roots().some((root) => folder === root || folder.startsWith(`${root}/`));
  }

  private isProject(folder: string): boolean {
    const entries = this.workspace.directory(folder);
    return PROJECT_MARKS.some((mark) => entries.has(mark));
  }

  private belongingTo(folder: string): Environment | undefined {
    const base = folder === '/' ? '' : folder;
    const local = this.managers.localPackages(base);
    for (const candidate of this.managers.of(base)) {
      const found = this.at(candidate);
      if (found) return local ? withLocal(found, local) : found;
    }
    if (!local) return undefined;
    const rest = this.surrounding();
    return {
      ...withLocal(rest, local),
      version: local.version,
      description: `Python ${local.version.join('.')} (${local.path})`,
    };
  }

  /** What the process was started in, with what `PATH` leads to behind it. */
  private surrounding(): Environment {
    for (const variable of ['VIRTUAL_ENV', 'CONDA_PREFIX']) {
      const prefix = this.surroundings.variables[variable]?.replaceAll('\\', '/').replace(/\/$/, '');
      const found = prefix ? this.at({ prefix, how: `${variable}, ${prefix}` }) : undefined;
      if (found) return found;
    }
    for (const candidate of this.managers.onPath()) {
      const found = this.at(candidate);
      if (found)
        return {
          ...found,
          problem: notOfTheProject(candidate.how),
        };
    }
    return NO_ENVIRONMENT;
  }

  private at({ prefix, how }: Candidate): Environment | undefined {
    return this.ofPrefix.get(`${prefix}|${how}`);
  }
}

function notOfTheProject(interpreter: string): string {
  return `no virtual environment found for this project: libraries are those of ${interpreter}`;
}

const PROJECT_MARKS = [
  'pyproject.toml',
  'setup.py',
  'setup.cfg',
  'requirements.txt',
  'Pipfile',
  'manage.py',
  '.git',
];

function* foldersUpFrom(folder: string): Generator<string> {
  yield folder;
  if (directoryOf(folder) !== folder) yield* foldersUpFrom(directoryOf(folder));
}

function withLocal(environment: Environment, local: { readonly path: string }): Environment {
  return { ...environment, searchPath: [local.path, ...environment.searchPath] };
}

function sameEnvironment(a: Environment, b: Environment): boolean {
  return (
    a.description === b.description &&
    a.problem === b.problem &&
    a.prefix === b.prefix &&
    a.version.join() === b.version.join() &&
    a.searchPath.join('\n') === b.searchPath.join('\n') &&
    [...(a.packages ?? [])].join('\n') === [...(b.packages ?? [])].join('\n')
  );
}
