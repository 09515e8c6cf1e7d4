import { directoryOf, PACK_PREFIX, type Workspace } from './workspace.ts';
import type { Environment } from './environment.ts';
import type { PairQuery, Query } from '../incremental/query.ts';

/** A module as an import finds it. */
export interface ModuleRef {
  /** The dotted name it was asked for by. */
  readonly name: string;
  /**
   * The files that say what it holds, most trusted first: user stubs, packs, source. A name is looked up in
   * each until one has it. Empty for a namespace package, which holds only submodules.
   */
  readonly layers: readonly string[];
  /** The file or directory that gives it relative imports and submodules; undefined for a pack alone. */
  readonly origin: 'workspace' | 'environment' | 'pack';
}

/**
 * The module graph: from a dotted name in an import to the files that answer it, by the rules of Python's
 * path finder, without running anything.
 */
export class Modules {
  private readonly byName: PairQuery<ModuleRef | undefined>;
  private readonly rootsOf: Query<readonly string[]>;
  private readonly names: Query<string>;
  /** Of the files that were asked for, so that the same string is hashed once. */
  private readonly directories = new Map<string, string>();
  private readonly packIndex: ReadonlyMap<string, string>;
  private readonly packPackages: ReadonlySet<string>;
  private readonly stdlib: ReadonlySet<string>;

  constructor(
    private readonly workspace: Workspace,
    private readonly environmentOf: (path: string) => Environment,
    private readonly stubFolders: (path: string) => readonly string[] = () => [],
  ) {
    const { database } = workspace;
    const index = new Map<string, string>();
    const stdlib = new Set<string>();
    for (const path of workspace.packs.keys()) {
      const slash = path.indexOf('/');
      const dotted = dottedOf(path.slice(slash + 1));
      index.set(dotted, PACK_PREFIX + path);
      if (path.startsWith('stdlib/')) stdlib.add(dotted.split('.')[0]!);
    }
    this.packIndex = index;
    this.stdlib = stdlib;
    this.packPackages = new Set([...index.keys()].flatMap((name) => prefixesOf(name)));
    this.byName = database.pairQuery<ModuleRef | undefined>({
      name: 'module by name',
      compute: (directory, dotted) => this.find(directory, dotted),
      equal: sameModule,
    });
    this.rootsOf = database.query({
      name: 'import roots',
      compute: (directory) => this.findRoots(directory),
      equal: (a, b) => a.length === b.length && a.every((root, at) => root === b[at]),
    });
    this.names = database.query({ name: 'module name', compute: (path) => this.findName(path) });
  }

  /** The module an absolute import in `fromPath` finds; undefined when there is none. */
  resolve(fromPath: string, dotted: string): ModuleRef | undefined {
    let directory = this.directories.get(fromPath);
    if (directory === undefined) this.directories.set(fromPath, (directory = directoryOf(fromPath)));
    return this.byName.get(directory, dotted);
  }

  /**
   * The absolute dotted name that a relative import means.
   *
   * @param level the number of leading dots; 0 gives `module` back.
   * @returns undefined when the dots lead out of the top-level package.
   */
  absoluteName(fromPath: string, level: number, module: string): string | undefined {
    if (level === 0) return module;
    const parts = this.nameOf(fromPath).split('.');
    const isPackage = /(^|\/)__init__\.pyi?$/.test(fromPath);
    const drop = isPackage ? level - 1 : level;
    if (drop > parts.length) return undefined;
    const base = parts.slice(0, parts.length - drop);
    return [...base, ...(module ? [module] : [])].join('.');
  }

  /** The dotted name a file is imported by, from the outermost package that holds it. */
  nameOf(path: string): string {
    return this.names.get(path);
  }

  /** The pack or stub file for a module, if one covers it. */
  packOf(dotted: string): string | undefined {
    return this.packIndex.get(dotted);
  }

  isStandardLibrary(dotted: string): boolean {
    return this.stdlib.has(dotted.split('.')[0]!);
  }

  private find(directory: string, dotted: string): ModuleRef | undefined {
    const relative = dotted.split('.').join('/');
    const layers: string[] = [];
    for (const folder of this.stubFolders(`${directory}/x.py`)) {
      const stub = this.fileAt(folder, relative, ['.pyi']);
      if (stub?.kind === 'file') layers.push(stub.path);
    }
    const pack = this.packIndex.get(dotted);
    const roots = this.rootsOf.get(directory);
    const inPack = pack !== undefined || this.packPackages.has(dotted);
    // A folder named `redis` beside the code is a namespace package only where no library has the name.
    const own = this.firstAt(roots, relative, inPack);
    if (own?.kind === 'file' && !(pack && this.isStandardLibrary(dotted))) {
      return { name: dotted, layers: [...layers, own.path], origin: 'workspace' };
    }
    if (pack) layers.push(pack);
    const environment = this.environmentOf(directory + '/x.py');
    const library =
      this.firstAt(environment.searchPath, relative, false) ?? this.editable(environment, dotted);
    if (library?.kind === 'file') layers.push(library.path);
    if (own?.kind === 'file' && !layers.includes(own.path)) layers.push(own.path);
    if (layers.length > 0)
      return { name: dotted, layers, origin: library ? 'environment' : own ? 'workspace' : 'pack' };
    if (own) return { name: dotted, layers: [], origin: 'workspace' };
    if (library) return { name: dotted, layers: [], origin: 'environment' };
    if (inPack) return { name: dotted, layers: [], origin: 'pack' };
    return undefined;
  }

  /** A package that an editable install names by its path. */
  private editable(
    environment: Environment,
    dotted: string,
  ): { path: string; kind: 'file' | 'namespace' } | undefined {
    if (!environment.packages) return undefined;
    for (const name of prefixesOf(dotted).reverse()) {
      const path = environment.packages.get(name);
      if (path === undefined) continue;
      const inner = `${path.slice(path.lastIndexOf('/') + 1)}${dotted.slice(name.length)}`
        .split('.')
        .join('/');
      return this.fileAt(directoryOf(path), inner, ['.py', '.pyi']);
    }
    return undefined;
  }

  private firstAt(
    roots: readonly string[],
    relative: string,
    filesOnly: boolean,
  ): { path: string; kind: 'file' | 'namespace' } | undefined {
    let namespace: { path: string; kind: 'namespace' } | undefined;
    for (const root of roots) {
      const found = this.fileAt(root, relative, ['.py', '.pyi']);
      if (found?.kind === 'file') return { path: found.path, kind: 'file' };
      if (found && !filesOnly) namespace ??= { path: found.path, kind: 'namespace' };
    }
    return namespace;
  }

  private fileAt(
    root: string,
    relative: string,
    extensions: readonly string[],
  ): { path: string; kind: 'file' | 'namespace' } | undefined {
    const slash = relative.lastIndexOf('/');
    const parent = slash < 0 ? root : `${root}/${relative.slice(0, slash)}`;
    const name = relative.slice(slash + 1);
    if (slash >= 0 && !this.hasDirectory(root, relative.slice(0, slash))) return undefined;
    const entries = this.workspace.directory(parent);
    if (entries.get(name) === 'directory') {
      const inner = this.workspace.directory(`${parent}/${name}`);
      for (const extension of extensions)
        if (inner.get(`__init__${extension}`) === 'file')
          return { path: `${parent}/${name}/__init__${extension}`, kind: 'file' };
    }
    for (const extension of extensions)
      if (entries.get(name + extension) === 'file')
        return { path: `${parent}/${name}${extension}`, kind: 'file' };
    return entries.get(name) === 'directory' ? { path: `${parent}/${name}`, kind: 'namespace' } : undefined;
  }

  /** Lists only directories that are there, so that a deep name costs no more than its first missing part. */
  private hasDirectory(root: string, relative: string): boolean {
    let at = root;
    for (const part of relative.split('/')) {
      if (this.workspace.directory(at).get(part) !== 'directory') return false;
      at = `${at}/${part}`;
    }
    return true;
  }

  /**
   * Where the imports of a file in `directory` are looked for, nearest first: the folder that holds its
   * outermost package, then each folder above it up to the workspace's root, each with its `src`.
   */
  private findRoots(directory: string): readonly string[] {
    const roots: string[] = [];
    const add = (path: string): void => {
      if (!roots.includes(path)) roots.push(path);
    };
    // What is installed imports what is installed, even where the environment lies in the workspace.
    if (this.installedUnder(directory)) return roots;
    let at = directory;
    while (at !== '/' && this.isPackage(at)) at = directoryOf(at);
    const stop = this.workspace.rootOf(directory);
    for (;;) {
      add(at);
      if (this.workspace.directory(at).get('src') === 'directory') add(`${at}/src`);
      if (at === '/' || at === stop || !stop || !at.startsWith(stop + '/')) break;
      at = directoryOf(at);
    }
    return roots;
  }

  /** The folder of the search path that a path is installed in; undefined for somebody's own code. */
  private installedUnder(path: string): string | undefined {
    const holds = (folder: string): boolean => path === folder || path.startsWith(folder + '/');
    const found = this.environmentOf(path + '/x.py').searchPath.find(holds);
    if (found === undefined) return undefined;
    // An editable install makes a folder of the workspace part of the search path.
    const own = this.workspace.roots().some((root) => found === root || found.startsWith(root + '/'));
    return own && !/\/(site-packages|dist-packages|python3\.\d+t?|__pypackages__\/[\d.]+\/lib)$/.test(found)
      ? undefined
      : found;
  }

  private isPackage(directory: string): boolean {
    // `graphql-demo/__init__.py` is there for some tool: nothing can import it by that name.
    if (!isIdentifierPath(directory.slice(directory.lastIndexOf('/') + 1))) return false;
    const entries = this.workspace.directory(directory);
    if (isRunFrom(this.workspace, directory)) return false;
    return entries.get('__init__.py') === 'file' || entries.get('__init__.pyi') === 'file';
  }

  private findName(path: string): string {
    if (path.startsWith(PACK_PREFIX)) {
      const inner = path.slice(PACK_PREFIX.length);
      return dottedOf(inner.slice(inner.indexOf('/') + 1));
    }
    let at = directoryOf(path);
    const environment = this.environmentOf(path);
    const searchRoot = environment.searchPath.find(
      (root) => path.startsWith(root + '/') && !this.isPackage(root),
    );
    if (
      searchRoot &&
      !this.workspace.roots().some((root) => path.startsWith(root + '/') && root.length > searchRoot.length)
    )
      return dottedOf(path.slice(searchRoot.length + 1));
    while (at !== '/' && this.isPackage(at)) at = directoryOf(at);
    // Without `__init__.py` files the dotted name depends on where the program starts: take the shortest
    // root that makes the folders between valid names.
    const stop = this.workspace.rootOf(path);
    if (stop && at !== stop && at.startsWith(stop + '/')) {
      let up = at;
      while (up !== stop && isIdentifierPath(up.slice(up.lastIndexOf('/') + 1)) && !this.looksLikeRoot(up))
        up = directoryOf(up);
      at = up;
    }
    return dottedOf(path.slice(at.length + 1));
  }

  private looksLikeRoot(directory: string): boolean {
    const entries = this.workspace.directory(directory);
    return ['pyproject.toml', 'setup.py', 'setup.cfg', 'manage.py', 'requirements.txt'].some((name) =>
      entries.has(name),
    );
  }
}

/**
 * Whether imports start in a folder whatever `__init__.py` lies in it, because Django's `manage.py` is run from there:
 * not where that is a module like any other (`teams/manage.py`), nor where the settings are said to be below the folder's
 * own name.
 */
export function isRunFrom(workspace: Workspace, directory: string): boolean {
  if (workspace.directory(directory).get('manage.py') !== 'file') return false;
  const name = directory.slice(directory.lastIndexOf('/') + 1);
  const text = workspace.source(`${directory}/manage.py`)?.text ?? '';
  if (text.trim() !== '' && !/__main__|execute_from_command_line|execute_manager/.test(text)) return false;
  return !new RegExp(`SETTINGS_MODULE["'],\\s*["']${name}\\.|\\bfrom ${name}\\.`).test(text);
}

function dottedOf(relative: string): string {
  return relative
    .replace(/\.pyi?$/, '')
    .replace(/(^|\/)__init__$/, '')
    .split('/')
    .join('.');
}

function prefixesOf(dotted: string): string[] {
  const parts = dotted.split('.');
  return parts.map((_, at) => parts.slice(0, at + 1).join('.'));
}

function isIdentifierPath(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
}

function sameModule(a: ModuleRef | undefined, b: ModuleRef | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.name === b.name &&
    a.origin === b.origin &&
    a.layers.length === b.layers.length &&
    a.layers.every((layer, at) => layer === b.layers[at])
  );
}
