import type { NodeFileSystem } from '../host/node-file-system.ts';
import { directoryOf } from '../workspace/workspace.ts';

/**
 * The folders that imports start from: the current one, or the projects of the paths where they lie elsewhere, or where
 * the current folder is no project itself and only holds others: whoever asks about one of dozens of checkouts does not
 * want all of them read.
 *
 * @param cwd absolute with `/`, as are `paths`.
 */
export function rootsOf(cwd: string, paths: readonly string[], fileSystem: NodeFileSystem): string[] {
  const isProject = (folder: string): boolean =>
    PROJECT_MARKS.some((mark) => fileSystem.stat(`${folder}/${mark}`));
  const isCwd = isProject(cwd);
  const roots = new Set<string>();
  for (const path of paths) {
    const folder = fileSystem.stat(path)?.kind === 'directory' ? path : directoryOf(path);
    const above = foldersAbove(folder);
    const below = path === cwd ? 0 : above.indexOf(cwd);
    if (below < 0) roots.add(above.find(isProject) ?? folder);
    // The outermost: a project may have others below it.
    else roots.add((isCwd ? undefined : above.slice(0, below).findLast(isProject)) ?? cwd);
  }
  return [...roots];
}

const PROJECT_MARKS = ['pyproject.toml', 'harden.toml', 'setup.py', 'setup.cfg', '.git'];

/** A folder and those above it, but for the root of the disk. */
function foldersAbove(folder: string): string[] {
  const folders: string[] = [];
  for (let at = folder; at !== '/' && at !== directoryOf(at); at = directoryOf(at)) folders.push(at);
  return folders;
}
