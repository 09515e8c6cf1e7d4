import type { Workspace } from '../workspace/workspace.ts';
import { directoryOf } from '../workspace/workspace.ts';

/**
 * The folders above a file in which its formatters and linters may be told something, the nearest first, up to the root that
 * holds it: each as a function from a file's name to its text, which is empty where there is none.
 */
export function* configurationsAbove(
  workspace: Workspace,
  path: string,
): Generator<(file: string) => string> {
  const root = workspace.roots().find((one) => path.startsWith(`${one}/`));
  for (let at = directoryOf(path); root !== undefined && at.startsWith(root); at = directoryOf(at)) {
    const folder = at;
    const entries = workspace.directory(folder);
    yield (file) => (entries.has(file) ? (workspace.source(`${folder}/${file}`)?.text ?? '') : '');
    if (folder === root) return;
  }
}
