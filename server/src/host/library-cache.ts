import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { ModuleTree } from '../python/units.ts';
import type { ModuleCache } from '../workspace/module-cache.ts';

/** Bytes on disk; beyond it the files that were written first go. */
const LIMIT = 256 * 1024 * 1024;

/** A file that lowers to less is read as fast as it is looked up. */
const SMALLEST = 2000;

/** How long what another build has left is kept, in milliseconds: it may still be in use. */
const OTHERS = 7 * 24 * 3600_000;

/** How long a half-written file may lie about, in milliseconds, before it is taken for left behind. */
const ABANDONED = 60_000;

export interface LibraryCacheOptions {
  /** Whose lowering it is: another build must not read it. */
  readonly build: string;
  /** The folder; by default below the one that the system has for caches. */
  readonly folder?: string;
  readonly limit?: number;
}

/** The cache of this build. None where the sources themselves are run: they change without becoming another build. */
export function openLibraryCache(): LibraryCache | undefined {
  const dist = path.dirname(fileURLToPath(import.meta.url));
  const parts = ['cli.js', 'server.js', 'packs.json', 'tree-sitter-python.wasm'].map((name) => {
    const stat = fs.statSync(path.join(dist, name), { throwIfNoEntry: false });
    return stat && `${name} ${stat.mtimeMs} ${stat.size}`;
  });
  return parts.at(-1) === undefined ? undefined : new LibraryCache({ build: parts.join('\n') });
}

/**
 * Lowered library files on disk, one file each, by the hash of the source's text. Shared by all workspaces and
 * processes: a file appears under its name when it is whole. It may be deleted at any time; that it cannot be
 * written is no error.
 */
export class LibraryCache implements ModuleCache {
  private readonly folder: string;
  private readonly limit: number;
  private written = 0;

  constructor({ build, folder = cacheFolder(), limit = LIMIT }: LibraryCacheOptions) {
    this.folder = path.join(folder, createHash('sha256').update(build).digest('hex').slice(0, 16));
    this.limit = limit;
    prune(folder, this.folder, limit);
  }

  load(text: string): ModuleTree | undefined {
    if (text.length < SMALLEST) return undefined;
    try {
      const module: unknown = JSON.parse(fs.readFileSync(this.fileOf(text), 'utf8'));
      return isModule(module, text) ? module : undefined;
    } catch {
      return undefined;
    }
  }

  save(text: string, module: ModuleTree): void {
    if (text.length < SMALLEST || this.written > this.limit / 2) return;
    const file = this.fileOf(text);
    const temporary = `${file}.${process.pid}.tmp`;
    try {
      const content = JSON.stringify(module);
      this.written += content.length;
      fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
      fs.writeFileSync(temporary, content, { mode: 0o600 });
      fs.renameSync(temporary, file);
    } catch {
      // The disk is full, or the folder is not ours: half a file is under a name that nobody reads.
      fs.rm(temporary, { force: true }, () => undefined);
      this.written = Infinity;
    }
  }

  private fileOf(text: string): string {
    const hash = createHash('sha256').update(text).digest('hex');
    return path.join(this.folder, hash.slice(0, 2), `${hash.slice(2, 42)}.json`);
  }
}

function isModule(value: unknown, text: string): value is ModuleTree {
  const { length, units, comments } = (value ?? {}) as Partial<ModuleTree>;
  return length === text.length && Array.isArray(units) && Array.isArray(comments);
}

/** Removes what other builds have left, and the oldest files beyond the limit. */
function prune(all: string, own: string, limit: number): void {
  try {
    for (const name of fs.readdirSync(all))
      if (/^[0-9a-f]{16}$/.test(name) && path.join(all, name) !== own && isOld(path.join(all, name)))
        fs.rmSync(path.join(all, name), { recursive: true, force: true });
    const files = fs.readdirSync(own, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const stat = entry.isFile() ? fs.statSync(file, { throwIfNoEntry: false }) : undefined;
      return stat ? [{ file, stat }] : [];
    });
    let total = files.reduce((sum, { stat }) => sum + stat.size, 0);
    for (const { file, stat } of files.sort((a, b) => a.stat.mtimeMs - b.stat.mtimeMs)) {
      const isAbandoned = file.endsWith('.tmp') && Date.now() - stat.mtimeMs > ABANDONED;
      if (total <= limit && !isAbandoned) continue;
      fs.rmSync(file, { force: true });
      total -= stat.size;
    }
  } catch {
    // There is none yet, or it is not ours to look at.
  }
}

function isOld(folder: string): boolean {
  return Date.now() - fs.statSync(folder).mtimeMs > OTHERS;
}

function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const home = os.homedir();
  if (process.platform === 'win32')
    return path.join(LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'harden', 'cache');
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Caches', 'harden');
  return path.join(XDG_CACHE_HOME ?? path.join(home, '.cache'), 'harden');
}
