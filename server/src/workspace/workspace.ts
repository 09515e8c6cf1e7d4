import { applyEdits, type Edit } from '../text/edit.ts';
import { LineIndex } from '../text/line-index.ts';
import { EditedModule, readModule } from '../python/chunks.ts';
import { hasError, type ModuleTree, type Replacement } from '../python/units.ts';
import type { PythonParser } from '../syntax/parser.ts';
import { decode, type Decoded } from '../text/source-encoding.ts';
import type { FileSystem } from './file-system.ts';
import { LibraryReading } from './library-reading.ts';
import type { ModuleCache } from './module-cache.ts';
import { DURABLE, SETTLED, VOLATILE, type Cell, type Durability } from '../incremental/cell.ts';
import { Database } from '../incremental/database.ts';
import type { Query } from '../incremental/query.ts';

/** Something that happened. Paths are absolute and use `/`. */
export type Change =
  | { readonly kind: 'open'; readonly path: string; readonly text: string; readonly version: number }
  /** Each edit is relative to the text as the one before it left it. */
  | {
      readonly kind: 'edit';
      readonly path: string;
      readonly edits: readonly Edit[];
      readonly version: number;
    }
  | { readonly kind: 'replace'; readonly path: string; readonly text: string; readonly version: number }
  | { readonly kind: 'close'; readonly path: string }
  /** Files or directories created, changed or deleted outside the editor. */
  | { readonly kind: 'disk'; readonly paths: readonly string[] }
  | { readonly kind: 'roots'; readonly roots: readonly string[] };

export interface WorkspaceOptions {
  readonly parser: PythonParser;
  readonly fileSystem: FileSystem;
  /** The knowledge packs by their path below the packs' folder, such as `httpx/httpx/_client.pyi`. */
  readonly packs: ReadonlyMap<string, string>;
  /** What libraries' files were lowered to in earlier runs. */
  readonly cache?: ModuleCache;
  /** Somebody types, and what is not concerned is not to be looked at with every key; see `Database`. */
  readonly isTypedIn?: boolean;
}

/** A file at one revision. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lineIndex: LineIndex;
  /** The editor's version; undefined for a file that is read from disk. */
  readonly version: number | undefined;
  readonly encoding: Decoded['encoding'];
  /** True when the file starts with a byte order mark, which `text` does not hold. */
  readonly bom: boolean;
  /** Why the file cannot be analysed, for a person to read. `text` is then empty. */
  readonly problem: string | undefined;
}

/** What is known at one revision. Reading from it after the next change throws `StaleSnapshot`. */
export interface Snapshot {
  readonly revision: number;
  readonly workspace: Workspace;
  /** The roots of the workspace, in the order they were given. */
  readonly roots: readonly string[];
  /** Undefined when there is no such file. */
  file(path: string): SourceFile | undefined;
  /** Undefined when there is no such file. A file that cannot be read has no units. */
  module(path: string): ModuleTree | undefined;
}

export class StaleSnapshot extends Error {
  override name = 'StaleSnapshot';
  constructor() {
    super('the files changed while they were looked at');
  }
}

/** Where the packs are found among the paths. */
export const PACK_PREFIX = 'pack:/';

interface OpenFile {
  readonly source: Cell<SourceFile>;
  readonly module: EditedModule;
  /** The last version that could be read from end to end. */
  whole: ModuleTree | undefined;
  /** The edits since `module` was read; undefined before it is, and when the text has become another. */
  pending: Replacement[] | undefined;
}

/**
 * All that Harden knows of the files, and the one way to change it: `apply`. It owns the trees of open files
 * and releases them. Derived knowledge hangs on `database`.
 */
export class Workspace {
  readonly database: Database;
  readonly libraries: LibraryReading;
  readonly fileSystem: FileSystem;
  readonly packs: ReadonlyMap<string, string>;
  private readonly parser: PythonParser;
  private readonly cache: ModuleCache | undefined;
  private readonly open = new Map<string, OpenFile>();
  private readonly rootsCell: Cell<readonly string[]>;
  /** One for each path whose content or existence was ever asked for. */
  private readonly stamps = new Map<string, Cell<number>>();
  /**
   * One for each directory that was listed. They are durable, and touched only when an entry comes or goes: what
   * was found through them, such as a library, is not looked at again because a file was typed in or saved.
   */
  private readonly listings = new Map<string, Cell<number>>();
  private readonly sources: Query<SourceFile | undefined>;
  private readonly modules: Query<ModuleTree | undefined>;
  private readonly declaringModules: Query<ModuleTree | undefined>;
  private readonly entries: Query<ReadonlyMap<string, 'file' | 'directory'>>;
  private readonly kinds: Query<'file' | 'directory' | undefined>;

  constructor(options: WorkspaceOptions) {
    this.database = new Database(options.isTypedIn ?? false);
    this.libraries = new LibraryReading(this.database);
    this.parser = options.parser;
    this.fileSystem = options.fileSystem;
    this.packs = options.packs;
    this.cache = options.cache;
    this.rootsCell = this.database.input<readonly string[]>([], DURABLE);
    this.sources = this.database.query({
      name: 'source',
      barrier: 'text',
      compute: (path) => this.readSource(path),
      equal: sameSource,
    });
    this.modules = this.database.query({
      name: 'module',
      barrier: 'text',
      compute: (path) => this.lower(path),
    });
    this.declaringModules = this.database.query({
      name: 'declaring module',
      barrier: 'text',
      compute: (path) => {
        const module = this.module(path);
        return this.open.get(path)?.whole ?? module;
      },
    });
    this.entries = this.database.query({
      name: 'entries',
      compute: (path) => this.listDirectory(path),
      equal: (a, b) => a.size === b.size && [...a].every(([name, kind]) => b.get(name) === kind),
    });
    this.kinds = this.database.query({ name: 'kind', compute: (path) => this.findKind(path) });
  }

  apply(change: Change): void {
    this.database.advance();
    switch (change.kind) {
      case 'open':
        this.openFile(change.path, change.text, change.version);
        return;
      case 'edit': {
        const file = this.open.get(change.path);
        const source = file?.source.value;
        if (!file || !source) throw new Error(`${change.path} is not open`);
        let text = source.text;
        for (const edit of change.edits) {
          text = applyEdits(text, [edit]);
          const replacement = { start: edit.start, oldEnd: edit.end, newEnd: edit.start + edit.text.length };
          file.pending?.push(replacement);
        }
        this.database.set(file.source, openSource(change.path, text, change.version));
        return;
      }
      case 'replace': {
        const file = this.open.get(change.path);
        if (!file) throw new Error(`${change.path} is not open`);
        file.pending = undefined;
        this.database.set(file.source, openSource(change.path, change.text, change.version));
        return;
      }
      case 'close':
        this.open.get(change.path)?.module.release();
        this.open.delete(change.path);
        this.database.touch(this.stamp(change.path));
        this.touchListings(change.path);
        return;
      case 'disk':
        for (const path of change.paths) this.touchDisk(path);
        return;
      case 'roots':
        this.database.set(this.rootsCell, [...change.roots]);
        return;
    }
  }

  snapshot(): Snapshot {
    const revision = this.database.revision;
    const current = <T>(read: () => T): T => {
      if (this.database.revision !== revision) throw new StaleSnapshot();
      return read();
    };
    return {
      revision,
      workspace: this,
      roots: this.roots(),
      file: (path) => current(() => this.source(path)),
      module: (path) => current(() => this.module(path)),
    };
  }

  /** Releases what is not the garbage collector's. */
  dispose(): void {
    for (const file of this.open.values()) file.module.release();
    this.open.clear();
  }

  roots(): readonly string[] {
    return this.database.read(this.rootsCell);
  }

  /** The innermost root that holds a path, or is it; undefined for a path outside of all. */
  rootOf(path: string): string | undefined {
    let best: string | undefined;
    for (const root of this.roots())
      if (path === root || path.startsWith(root === '/' ? root : `${root}/`))
        if (best === undefined || root.length > best.length) best = root;
    return best;
  }

  isOpen(path: string): boolean {
    return this.open.has(path);
  }

  openPaths(): readonly string[] {
    return [...this.open.keys()];
  }

  source(path: string): SourceFile | undefined {
    return this.sources.get(path);
  }

  module(path: string): ModuleTree | undefined {
    return this.modules.get(path);
  }

  /** Whether a file is of a library, and has been left for later: nothing is known of what it holds. */
  isBeingRead(path: string): boolean {
    return this.isLibrary(path) && this.module(path) === LATER;
  }

  /** Whether a file is somebody else's source: neither below the roots, nor open, nor a pack. */
  isLibrary(path: string): boolean {
    return !path.startsWith(PACK_PREFIX) && !this.isOurs(path);
  }

  /**
   * The module that says what a file declares: while something half typed keeps an open file from being read, the
   * last version that could be. An open bracket swallows the functions behind it, and they have not gone away.
   */
  declaring(path: string): ModuleTree | undefined {
    return this.declaringModules.get(path);
  }

  /** The entries of a directory, open files included; empty when it cannot be listed. */
  directory(path: string): ReadonlyMap<string, 'file' | 'directory'> {
    return this.entries.get(path);
  }

  /** What is at a path, links followed; undefined when nothing is. Cheaper than listing the directory it is in. */
  kindOf(path: string): 'file' | 'directory' | undefined {
    return this.kinds.get(path);
  }

  private openFile(path: string, text: string, version: number): void {
    const known = this.open.get(path);
    known?.module.release();
    const source = this.database.input<SourceFile>(openSource(path, text, version), VOLATILE);
    this.open.set(path, {
      source,
      module: new EditedModule(this.parser),
      whole: undefined,
      pending: undefined,
    });
    this.database.touch(this.stamp(path));
    this.touchListings(path);
  }

  private readSource(path: string): SourceFile | undefined {
    if (path.startsWith(PACK_PREFIX)) {
      const text = this.packs.get(path.slice(PACK_PREFIX.length));
      return text === undefined
        ? undefined
        : diskSource(path, { text, encoding: 'utf-8', bom: false, problem: undefined });
    }
    this.database.read(this.stamp(path));
    const open = this.open.get(path);
    if (open) return this.database.read(open.source);
    const bytes = this.fileSystem.read(path);
    return bytes && diskSource(path, decode(bytes));
  }

  private lower(path: string): ModuleTree | undefined {
    const source = this.source(path);
    if (!source) return undefined;
    const open = this.open.get(path);
    if (!open) {
      const isLibrary = this.isLibrary(path);
      const lower = (): ModuleTree => {
        const known = isLibrary ? this.cache?.load(source.text) : undefined;
        if (known) return known;
        const module = readModule(this.parser, source.text);
        if (isLibrary) this.cache?.save(source.text, module);
        return module;
      };
      return isLibrary ? this.libraries.attempt(lower, LATER) : lower();
    }
    const module = open.module.read(source.text, open.pending);
    open.pending = [];
    if (!module.units.some(hasError)) open.whole = module;
    return module;
  }

  private findKind(path: string): 'file' | 'directory' | undefined {
    this.database.read(this.stamp(path));
    return this.kindNow(path);
  }

  private kindNow(path: string): 'file' | 'directory' | undefined {
    return this.open.has(path) ? 'file' : this.fileSystem.stat(path)?.kind;
  }

  private listDirectory(path: string): ReadonlyMap<string, 'file' | 'directory'> {
    let listing = this.listings.get(path);
    if (!listing) this.listings.set(path, (listing = this.newStamp(DURABLE)));
    this.database.read(listing);
    const result = new Map(this.fileSystem.list(path).map(({ name, kind }) => [name, kind]));
    for (const open of this.open.keys())
      if (directoryOf(open) === path) result.set(open.slice(path.length + 1), 'file');
    return result;
  }

  private stamp(path: string): Cell<number> {
    let stamp = this.stamps.get(path);
    if (!stamp) this.stamps.set(path, (stamp = this.newStamp(this.isOurs(path) ? SETTLED : DURABLE)));
    return stamp;
  }

  private newStamp(durability: Durability): Cell<number> {
    const stamp = this.database.input(0, durability);
    // A path is asked for when it is first read: it has not changed in this revision.
    stamp.changedAt = 1;
    return stamp;
  }

  /** Whether the content of a file changes as a person works. Files of settings are read by all and change rarely. */
  private isOurs(path: string): boolean {
    if (!PYTHON_FILE.test(path)) return false;
    if (/\/(site-packages|dist-packages|node_modules)(\/|$)/.test(path)) return false;
    const roots = this.rootsCell.value ?? [];
    return roots.some((root) => path === root || path.startsWith(root + '/')) || this.open.has(path);
  }

  private touchDisk(path: string): void {
    this.touchListings(path);
    const stamp = this.stamps.get(path);
    if (stamp) this.database.touch(stamp);
    // A directory that came or went takes what is below it along.
    if (PYTHON_FILE.test(path)) return;
    for (const cells of [this.stamps, this.listings])
      for (const [known, cell] of cells)
        if (known === path || known.startsWith(path + '/')) this.database.touch(cell);
  }

  /** Touches the listings, of the directory of a path and of those above, that are no longer right about it. */
  private touchListings(path: string): void {
    for (let at = path; at !== '/'; at = directoryOf(at)) {
      const parent = directoryOf(at);
      const listing = this.listings.get(parent);
      const known = listing && this.entries.cell(parent).value?.get(at.slice(at.lastIndexOf('/') + 1));
      if (listing && known !== this.kindNow(at)) this.database.touch(listing);
    }
  }
}

/** What no directory is called: with it, looking for what lies below can be left out. */
const PYTHON_FILE = /\.pyi?w?$/;

export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? '/' : path.slice(0, slash);
}

/** What stands for a library's file that is read later. */
const LATER: ModuleTree = { length: 0, units: [], comments: [] };

/** A file that was touched and holds what it held is the same file. */
function sameSource(a: SourceFile | undefined, b: SourceFile | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.text === b.text &&
    a.version === b.version &&
    a.encoding === b.encoding &&
    a.bom === b.bom &&
    a.problem === b.problem
  );
}

function openSource(path: string, text: string, version: number): SourceFile {
  return makeSource(path, { text, encoding: 'utf-8', bom: false, problem: undefined }, version);
}

function diskSource(path: string, decoded: Decoded): SourceFile {
  return makeSource(path, decoded, undefined);
}

function makeSource(
  path: string,
  { text, encoding, bom, problem }: Decoded,
  version: number | undefined,
): SourceFile {
  let lineIndex: LineIndex | undefined;
  return {
    path,
    text,
    version,
    encoding,
    bom,
    problem,
    get lineIndex() {
      return (lineIndex ??= new LineIndex(text));
    },
  };
}
