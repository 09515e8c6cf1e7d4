import fs from 'node:fs';
import type { FileSystem } from '../workspace/file-system.ts';

/** Installed packages change by an install, after which the server is restarted; there are too many to ask about. */
const INSTALLED = /\/(site-packages|dist-packages|node_modules)\//;

/**
 * A file system that remembers what was asked of it, so that a server whose client does not watch files can
 * find out for itself what has changed.
 */
export class KnownFiles implements FileSystem {
  private readonly stamps = new Map<string, string>();

  constructor(private readonly inner: FileSystem) {}

  read(path: string): Uint8Array | undefined {
    this.remember(path);
    return this.inner.read(path);
  }

  stat(path: string): ReturnType<FileSystem['stat']> {
    this.remember(path);
    return this.inner.stat(path);
  }

  realPath(path: string): string | undefined {
    return this.inner.realPath?.(path);
  }

  list(path: string): ReturnType<FileSystem['list']> {
    this.remember(path);
    return this.inner.list(path);
  }

  /** The paths that are no longer as they were when they were last looked at. Each is told once. */
  changed(): readonly string[] {
    const result: string[] = [];
    for (const [path, before] of this.stamps) {
      const now = stampOf(path);
      if (now === before) continue;
      this.stamps.set(path, now);
      result.push(path);
    }
    return result;
  }

  private remember(path: string): void {
    if (!this.stamps.has(path) && !INSTALLED.test(path)) this.stamps.set(path, stampOf(path));
  }
}

function stampOf(path: string): string {
  const stat = fs.statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size} ${stat.ino}` : '';
}
