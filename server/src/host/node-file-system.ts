import fs from 'node:fs';
import type { FileSystem } from '../workspace/file-system.ts';

type Entry = ReturnType<FileSystem['list']>[number];

/** The machine's files. What cannot be read is as if it were not there. */
export class NodeFileSystem implements FileSystem {
  read(path: string): Uint8Array | undefined {
    try {
      return fs.readFileSync(path);
    } catch {
      return undefined;
    }
  }

  stat(path: string): ReturnType<FileSystem['stat']> {
    // Symbolic links are followed; a loop of them is an error, and so counts as nothing, as do pipes and devices.
    const stat = statOrNothing(path);
    if (!stat?.isDirectory() && !stat?.isFile()) return undefined;
    return { kind: stat.isDirectory() ? 'directory' : 'file', size: stat.size };
  }

  realPath(path: string): string | undefined {
    try {
      return fs.realpathSync(path).replaceAll('\\', '/');
    } catch {
      return undefined;
    }
  }

  list(path: string): ReturnType<FileSystem['list']> {
    let entries: fs.Dirent[];
    try {
      entries = fs.readdirSync(path, { withFileTypes: true });
    } catch {
      return [];
    }
    const result: Entry[] = [];
    for (const entry of entries) {
      const stat = entry.isSymbolicLink() ? statOrNothing(`${path}/${entry.name}`) : entry;
      // Sockets, pipes and devices hold no source, and reading one may never end.
      if (stat?.isDirectory()) result.push({ name: entry.name, kind: 'directory' });
      else if (stat?.isFile()) result.push({ name: entry.name, kind: 'file' });
    }
    return result.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }
}

function statOrNothing(path: string): fs.Stats | undefined {
  try {
    return fs.statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
