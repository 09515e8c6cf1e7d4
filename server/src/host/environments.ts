import type { Settings } from '../engine/settings.ts';
import type { Environment } from '../workspace/environment.ts';
import type { FileSystem } from '../workspace/file-system.ts';

/**
 * Finds the Python environment of a project by looking at files. Nothing is run. In this order: the setting
 * `python.path`; `.venv`, `venv` and `env` of the project's folder and those above it; the environment that is active
 * where Harden was started (`VIRTUAL_ENV`, `CONDA_PREFIX`); and for the standard library alone, the Python on `PATH`.
 */
export class EnvironmentFinder {
  private readonly known = new Map<string, Environment>();

  constructor(
    private readonly fileSystem: FileSystem,
    private readonly env: Readonly<Record<string, string | undefined>>,
  ) {}

  /** @param root the project's folder: absolute, with `/`. */
  find(root: string, settings: Pick<Settings, 'python.path' | 'target-version'>): Environment {
    const target = settings['target-version'];
    const key = [root, settings['python.path'] ?? '', target ?? ''].join('\0');
    let environment = this.known.get(key);
    if (!environment) {
      const found = this.search(root, settings['python.path']);
      environment = target ? { ...found, version: versionOf(target) ?? found.version } : found;
      this.known.set(key, environment);
    }
    return environment;
  }

  /** Looks again at the next question: an environment may have come or gone. */
  forget(): void {
    this.known.clear();
  }

  private search(root: string, configured: string | undefined): Environment {
    if (configured !== undefined) {
      const found = this.fromPrefix(prefixOf(configured), `python.path, ${configured}`);
      return (
        found ?? {
          ...this.base(),
          description: `python.path is ${configured}, where there is no Python environment`,
        }
      );
    }
    for (const folder of foldersUpFrom(root))
      for (const name of ['.venv', 'venv', 'env']) {
        const prefix = `${folder}/${name}`;
        if (!this.isFile(`${prefix}/pyvenv.cfg`)) continue;
        const found = this.fromPrefix(prefix, prefix);
        if (found) return found;
      }
    for (const variable of ['VIRTUAL_ENV', 'CONDA_PREFIX']) {
      const prefix = this.env[variable];
      const found = prefix
        ? this.fromPrefix(prefix.replaceAll('\\', '/'), `${variable}, ${prefix}`)
        : undefined;
      if (found) return found;
    }
    return this.base();
  }

  /** The Python on PATH, with what is installed into it. */
  private base(): Environment {
    const windows = (this.env.PATH ?? '').includes(';');
    for (const entry of (this.env.PATH ?? '').split(windows ? ';' : ':')) {
      const folder = entry.replaceAll('\\', '/').replace(/\/$/, '');
      for (const name of ['python3', 'python', 'python.exe']) {
        if (folder === '' || !this.isFile(`${folder}/${name}`)) continue;
        const prefix = prefixOf(`${folder}/${name}`);
        const found = this.fromPrefix(this.chosenByPyenv(prefix) ?? prefix, `${folder}/${name}`);
        if (found) return found;
      }
    }
    return {
      searchPath: [],
      version: DEFAULT_VERSION,
      description: 'no Python environment found: libraries are known from the packs only',
    };
  }

  /** pyenv's executables stand for those of a version that a file names. */
  private chosenByPyenv(prefix: string): string | undefined {
    const version = this.env.PYENV_VERSION ?? this.read(`${prefix}/version`)?.trim().split('\n')[0];
    return version && this.fileSystem.stat(`${prefix}/versions/${version}`)
      ? `${prefix}/versions/${version}`
      : undefined;
  }

  /** The environment whose executables are in `prefix/bin`. Undefined when there is no library in it. */
  private fromPrefix(prefix: string, how: string): Environment | undefined {
    const configuration = this.read(`${prefix}/pyvenv.cfg`);
    const entry = (key: string): string | undefined =>
      new RegExp(`^\\s*${key}\\s*=\\s*(.+?)\\s*$`, 'mi')
        .exec(configuration ?? '')?.[1]
        ?.replaceAll('\\', '/');
    const library = this.libraryOf(prefix);
    if (!library) return undefined;
    const version = versionOf(entry('version(?:_info)?') ?? '') ?? library.version ?? DEFAULT_VERSION;
    const searchPath: string[] = [];
    const site = this.sitePackages(library.path);
    for (const folder of site) searchPath.push(folder, ...this.pathFiles(folder));
    if (configuration === undefined) searchPath.push(library.path);
    else {
      const home = entry('home');
      const standard =
        home === undefined ? undefined : this.libraryOf(home.replace(/\/(bin|Scripts)$/, ''), version);
      if (standard) {
        if (/^true$/i.test(entry('include-system-site-packages') ?? ''))
          searchPath.push(...this.sitePackages(standard.path));
        searchPath.push(standard.path);
      }
    }
    return { searchPath, version, description: `Python ${version.join('.')} (${how})` };
  }

  private sitePackages(library: string): string[] {
    return [
      `${library}/site-packages`,
      `${library}/dist-packages`,
      library.replace(/\/python[\d.]+$/, '/python3/dist-packages'),
    ].filter(
      (folder, index, all) =>
        all.indexOf(folder) === index && this.fileSystem.stat(folder)?.kind === 'directory',
    );
  }

  /** `lib/python3.X` below a prefix, or Windows' `Lib`. */
  private libraryOf(
    prefix: string,
    wanted?: readonly [number, number],
  ): { path: string; version: readonly [number, number] | undefined } | undefined {
    const versions = this.fileSystem
      .list(`${prefix}/lib`)
      .filter(({ name, kind }) => kind === 'directory' && /^python3\.\d+$/.test(name))
      .map(({ name }) => versionOf(name.slice('python'.length))!)
      .sort((a, b) => b[1] - a[1]);
    const version = versions.find((one) => wanted?.[1] === one[1]) ?? versions[0];
    if (version) return { path: `${prefix}/lib/python${version.join('.')}`, version };
    if (this.fileSystem.stat(`${prefix}/Lib`)?.kind === 'directory')
      return { path: `${prefix}/Lib`, version: undefined };
    return undefined;
  }

  /** The folders that `.pth` files add, such as those of editable installs. */
  private pathFiles(site: string): string[] {
    return (
      this.fileSystem
        .list(site)
        .filter(({ name, kind }) => kind === 'file' && name.endsWith('.pth'))
        .flatMap(({ name }) => (this.read(`${site}/${name}`) ?? '').split(/\r?\n/))
        .map((line) => line.trim().replaceAll('\\', '/'))
        // A line that begins with `import` is code: it is not run, and so not followed.
        .filter((line) => line !== '' && !line.startsWith('#') && !/^import\s/.test(line))
        .map((line) => (/^(\/|[A-Za-z]:)/.test(line) ? line : `${site}/${line}`))
        .filter((folder) => this.fileSystem.stat(folder)?.kind === 'directory')
    );
  }

  private isFile(path: string): boolean {
    return this.fileSystem.stat(path)?.kind === 'file';
  }

  private read(path: string): string | undefined {
    const bytes = this.fileSystem.read(path);
    return bytes && new TextDecoder().decode(bytes);
  }
}

const DEFAULT_VERSION = [3, 12] as const;

function versionOf(text: string): readonly [number, number] | undefined {
  const match = /^(\d+)\.(\d+)/.exec(text);
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

/** The prefix of an interpreter's path, or of an environment's folder. */
function prefixOf(path: string): string {
  return path.replace(/\/(bin|shims|Scripts)\/[^/]*$/, '').replace(/\/python(\.exe)?$/, '');
}

function* foldersUpFrom(folder: string): Generator<string> {
  let at = folder.replace(/\/$/, '');
  for (;;) {
    yield at;
    const cut = at.lastIndexOf('/');
    if (cut <= 0) return;
    at = at.slice(0, cut);
  }
}
