import { pathEntriesOf } from './environment-paths.ts';
import { DEFAULT_VERSION, pythonVersion, type Environment, type Surroundings } from './environment.ts';
import type { Workspace } from './workspace.ts';

/** A folder with a standard library or site-packages in it. */
interface Library {
  readonly path: string;
  /** Undefined on Windows, where no folder's name says it. */
  readonly version: readonly [number, number] | undefined;
}

/**
 * What is installed below a prefix (`/usr`, `/w/.venv`, a conda environment): by the layouts of CPython on Unix,
 * Debian, Fedora, macOS and Windows. Everything is read through the workspace, so that who asks learns of changes.
 *
 * @param surroundings say where `pip install --user` puts what a base installation sees.
 * @returns undefined when there is no Python in it.
 */
export function environmentAt(
  workspace: Workspace,
  prefix: string,
  how: string,
  surroundings: Surroundings,
): Environment | undefined {
  return new Layout(workspace, prefix, surroundings).read(how);
}

/** The prefix of an interpreter's path (`/w/.venv/bin/python`), or of an environment's folder. */
export function prefixOf(path: string): string {
  return (
    path
      .replace(/\/$/, '')
      .replace(/\/(bin|shims|Scripts)\/[^/]*$/, '')
      .replace(/\/python[\d.]*(\.exe)?$/, '') || '/'
  );
}

class Layout {
  constructor(
    private readonly workspace: Workspace,
    private readonly prefix: string,
    private readonly surroundings: Surroundings,
  ) {}

  read(how: string): Environment | undefined {
    const { workspace, prefix } = this;
    const configuration = workspace.source(`${prefix}/pyvenv.cfg`)?.text;
    const entry = (key: string): string | undefined =>
      new RegExp(`^[ \\t]*${key}[ \\t]*=[ \\t]*(.+?)[ \\t]*$`, 'mi')
        .exec(configuration ?? '')?.[1]
        ?.replaceAll('\\', '/');
    const stated = pythonVersion(entry('version(?:_info)?') ?? '');
    const library = this.libraryOf(prefix, stated);
    if (!library) return undefined;
    const version = stated ?? library.version ?? this.windowsVersion(prefix) ?? DEFAULT_VERSION;
    const searchPath = new Set<string>();
    const packages = new Map<string, string>();
    const addSites = (sites: readonly string[]): void => {
      for (const site of sites) {
        const { folders, packages: named } = pathEntriesOf(workspace, site);
        for (const folder of [site, ...folders]) searchPath.add(folder);
        for (const [name, path] of named) if (!packages.has(name)) packages.set(name, path);
      }
    };
    addSites(this.sitesOf(library, prefix));
    if (configuration === undefined) {
      addSites(this.userSites(version));
      searchPath.add(library.path);
    } else {
      const base = this.baseOf(entry, version);
      if (base && /^true$/i.test(entry('include-system-site-packages') ?? ''))
        addSites(this.sitesOf(base.library, base.prefix));
      if (base) searchPath.add(base.library.path);
    }
    return {
      searchPath: [...searchPath],
      ...(packages.size > 0 ? { packages } : {}),
      version,
      prefix,
      description: `Python ${version.join('.')} (${how})`,
    };
  }

  /** The installation that a virtual environment was made from. */
  private baseOf(
    entry: (key: string) => string | undefined,
    version: readonly [number, number],
  ): { library: Library; prefix: string } | undefined {
    const home = entry('home')?.replace(/\/(bin|Scripts)\/?$/, '');
    for (const prefix of [
      entry('base-prefix'),
      home,
      home && `${home}/Frameworks/Python.framework/Versions/${version.join('.')}`,
    ]) {
      const library = prefix === undefined ? undefined : this.libraryOf(prefix, version);
      if (prefix !== undefined && library) return { library, prefix };
    }
    return undefined;
  }

  /** `lib/python3.X` below a prefix, or Windows' `Lib`. With `wanted`, another version is not taken for it. */
  private libraryOf(prefix: string, wanted: readonly [number, number] | undefined): Library | undefined {
    const found: { path: string; version: readonly [number, number] }[] = [];
    for (const lib of [`${prefix}/lib`, `${prefix}/lib64`])
      for (const [name, kind] of this.workspace.directory(lib)) {
        const version =
          kind === 'directory' && /^python3\.\d+t?$/.test(name)
            ? pythonVersion(name.slice('python'.length))
            : undefined;
        if (version) found.push({ path: `${lib}/${name}`, version });
      }
    // Debian leaves folders of versions that are not installed behind: the library is where `os.py` is.
    const rank = (one: Library): number =>
      (this.workspace.kindOf(`${one.path}/os.py`) ? 100 : 0) + one.version![1] / 100;
    const fitting = found
      .filter((one) => !wanted || one.version[1] === wanted[1])
      .sort((a, b) => rank(b) - rank(a));
    if (fitting[0]) return fitting[0];
    if (found.length === 0 && this.workspace.kindOf(`${prefix}/Lib`) === 'directory')
      return { path: `${prefix}/Lib`, version: undefined };
    return undefined;
  }

  private sitesOf(library: Library, prefix: string): readonly string[] {
    const name = library.version ? `python${library.version.join('.')}` : '';
    const candidates = library.version
      ? [
          `${library.path}/site-packages`,
          `${prefix}/lib/${name}/site-packages`,
          `${prefix}/lib64/${name}/site-packages`,
          // Debian's own: what was installed with pip, then with apt.
          `${prefix}/local/lib/${name}/dist-packages`,
          `${prefix}/lib/${name}/dist-packages`,
          `${prefix}/lib/python3/dist-packages`,
        ]
      : [`${library.path}/site-packages`];
    // `lib64` is a link to `lib` in most virtual environments.
    const real = (folder: string): string => this.workspace.fileSystem.realPath?.(folder) ?? folder;
    const seen = new Set<string>();
    return candidates.filter(
      (folder) => this.isDirectory(folder) && !seen.has(real(folder)) && seen.add(real(folder)),
    );
  }

  private userSites(version: readonly [number, number]): readonly string[] {
    const { home, platform, variables } = this.surroundings;
    const folder =
      platform === 'win32'
        ? variables.APPDATA &&
          `${variables.APPDATA.replaceAll('\\', '/')}/Python/Python${version.join('')}/site-packages`
        : home &&
          (platform === 'darwin'
            ? `${home}/Library/Python/${version.join('.')}/lib/python/site-packages`
            : `${home}/.local/lib/python${version.join('.')}/site-packages`);
    return folder && this.isDirectory(folder) ? [folder] : [];
  }

  /** `python312.dll` beside the interpreter. */
  private windowsVersion(prefix: string): readonly [number, number] | undefined {
    for (const name of this.workspace.directory(prefix).keys()) {
      const match = /^python3(\d+)\.dll$/i.exec(name);
      if (match) return [3, Number(match[1])];
    }
    return undefined;
  }

  private isDirectory(path: string): boolean {
    return this.workspace.kindOf(path) === 'directory';
  }
}
