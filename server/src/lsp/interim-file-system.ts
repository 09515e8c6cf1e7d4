import fs from 'node:fs';
import type { FileSystem } from '../workspace/file-system.ts';
export class NodeFileSystem implements FileSystem {
  read(path: string): Uint8Array | undefined {
    return fs.existsSync(path) && fs.statSync(path).isFile() ? fs.readFileSync(path) : undefined;
  }
  stat(path: string): ReturnType<FileSystem['stat']> {
    const s = fs.statSync(path, { throwIfNoEntry: false });
    return s && { kind: s.isDirectory() ? 'directory' : 'file', size: s.size };
  }
  list(path: string): ReturnType<FileSystem['list']> {
    return fs.existsSync(path)
      ? fs
          .readdirSync(path, { withFileTypes: true })
          .map((e) => ({ name: e.name, kind: e.isDirectory() ? ('directory' as const) : ('file' as const) }))
      : [];
  }
}
