import fs from 'node:fs';
import path from 'node:path';

/** Nothing was changed; the message says why, and what to do. */
export class WriteFailure extends Error {
  override name = 'WriteFailure';
}

/**
 * Replaces the content of a file, or makes a file, all at once: whoever reads it sees the old content or the new,
 * and never a part. Mode and, where permitted, owner are kept. The target of a symbolic link is written, and the
 * link stays. Throws `WriteFailure`.
 */
export function writeAtomically(file: string, bytes: Uint8Array): void {
  let target = file;
  let temporary: string | undefined;
  try {
    const existing = fs.statSync(file, { throwIfNoEntry: false });
    if (existing) {
      target = fs.realpathSync(file);
      if (!existing.isFile()) throw new WriteFailure(`${file} is not a regular file`);
      // A rename would go around the protection that the file's owner has set. The mode is asked for as well,
      // because access() permits everything to root.
      if ((existing.mode & 0o222) === 0)
        throw new WriteFailure(`${file} is read-only: make it writable to have it changed`);
      fs.accessSync(target, fs.constants.W_OK);
    }
    const folder = path.dirname(target);
    if ((fs.statSync(folder).mode & 0o222) === 0)
      throw new WriteFailure(
        `${file} is in a read-only folder: make ${folder} writable to have the file changed`,
      );
    temporary = path.join(folder, `.${path.basename(target)}.${process.pid}.${++count}.harden`);
    const handle = fs.openSync(temporary, 'wx', existing ? existing.mode & 0o7777 : 0o666);
    try {
      fs.writeFileSync(handle, bytes);
      if (existing) {
        // The umask has a say in the mode that a file is made with.
        fs.fchmodSync(handle, existing.mode & 0o7777);
        keepOwner(handle, existing);
      }
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    fs.renameSync(temporary, target);
  } catch (error) {
    if (temporary) fs.rmSync(temporary, { force: true });
    if (error instanceof WriteFailure) throw error;
    throw new WriteFailure(`${file} could not be written: ${reason(error, target)}`, { cause: error });
  }
}

let count = 0;

function keepOwner(handle: number, existing: fs.Stats): void {
  const made = fs.fstatSync(handle);
  if (made.uid === existing.uid && made.gid === existing.gid) return;
  try {
    fs.fchownSync(handle, existing.uid, existing.gid);
    fs.fchmodSync(handle, existing.mode & 0o7777);
  } catch (error) {
    // Only root may give files away. Editors save such files under the name of whoever saves them, too.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  }
}

function reason(error: unknown, target: string): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EACCES':
    case 'EPERM':
      return `you may not write to it or to ${path.dirname(target)}`;
    case 'EROFS':
      return 'it is on a read-only file system';
    case 'ENOSPC':
      return 'the disk is full';
    case 'ENOENT':
      return 'its folder does not exist';
    case 'ELOOP':
      return 'it is a symbolic link that leads back to itself';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
