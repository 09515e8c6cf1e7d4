import fs from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { NodeFileSystem } from './node-file-system.ts';

export interface DiscoveryOptions {
  /** Whether the settings leave a path out: absolute with `/`, and `/` at the end of a folder. */
  isExcluded(path: string): boolean;
}

export interface Discovered {
  /** Absolute paths with `/`, sorted, each once. */
  readonly files: readonly string[];
  /** The arguments that name nothing on the disk. */
  readonly missing: readonly string[];
}

/**
 * The Python files that some arguments stand for (absolute paths with `/`). A file that is named is always taken. A
 * folder is searched for `*.py` and `*.pyw`; what `.gitignore` files or the settings leave out is not entered, nor is
 * a link to a folder that it lies in.
 */
export function discover(args: readonly string[], options: DiscoveryOptions): Discovered {
  const files = new Set<string>();
  const missing: string[] = [];
  for (const arg of args) {
    const stat = nodeFileSystem.stat(arg);
    if (!stat) missing.push(arg);
    else if (stat.kind === 'file') files.add(arg);
    else new Search(options, files).folder(arg, gitignoresAbove(arg), []);
  }
  return { files: [...files].sort(), missing };
}

const nodeFileSystem = new NodeFileSystem();

export function isPythonFile(name: string): boolean {
  return /\.(py|pyw)$/.test(name);
}

/** The patterns of one `.gitignore`, which are relative to its folder. */
interface IgnoreFile {
  readonly folder: string;
  readonly patterns: Ignore;
}

class Search {
  constructor(
    private readonly options: DiscoveryOptions,
    private readonly files: Set<string>,
  ) {}

  /** @param open the real paths of the folders being searched above this one. */
  folder(folder: string, ignores: readonly IgnoreFile[], open: readonly string[]): void {
    let real: string;
    try {
      real = fs.realpathSync(folder);
    } catch {
      return;
    }
    // A link to a folder above would go round and round.
    if (open.includes(real)) return;
    const here = withGitignore(folder, ignores);
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    for (const { name, kind } of nodeFileSystem.list(folder)) {
      const entry = prefix + name;
      if (kind === 'file' ? !isPythonFile(name) : name === '.git') continue;
      const shown = kind === 'file' ? entry : `${entry}/`;
      if (isIgnored(shown, here) || this.options.isExcluded(shown)) continue;
      if (kind === 'file') this.files.add(entry);
      // A virtual environment by another name.
      else if (!fs.existsSync(`${entry}/pyvenv.cfg`)) this.folder(entry, here, [...open, real]);
    }
  }
}

function withGitignore(folder: string, ignores: readonly IgnoreFile[]): readonly IgnoreFile[] {
  const bytes = nodeFileSystem.read(`${folder}/.gitignore`);
  if (!bytes) return ignores;
  const patterns = ignore().add(new TextDecoder().decode(bytes));
  return [...ignores, { folder: folder.endsWith('/') ? folder : `${folder}/`, patterns }];
}

/** Those of the folders above, up to the repository's. Outside of a repository none count. */
function gitignoresAbove(folder: string): readonly IgnoreFile[] {
  const above: string[] = [];
  for (let at = folder; ; at = path.posix.dirname(at)) {
    if (at !== folder) above.unshift(at);
    if (fs.existsSync(`${at}/.git`)) break;
    if (path.posix.dirname(at) === at) return [];
  }
  let ignores: readonly IgnoreFile[] = [];
  for (const at of above) ignores = withGitignore(at, ignores);
  return ignores;
}

/** The innermost file that says anything about a path decides. */
function isIgnored(entry: string, ignores: readonly IgnoreFile[]): boolean {
  for (let index = ignores.length - 1; index >= 0; index--) {
    const { folder, patterns } = ignores[index]!;
    const verdict = patterns.test(entry.slice(folder.length));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
