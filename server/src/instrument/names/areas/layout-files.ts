import { directoryOf } from '../../../workspace/workspace.ts';
import { groupedBy } from '../../code/grouped-by.ts';
import type { Handler } from '../../frameworks/handlers.ts';
import { GENERIC } from '../words/area-words.ts';
import { singular, wordsOf } from '../words/naming.ts';
import { named, staticSegments, withoutKind } from '../words/segments.ts';

/**
 * Files whose name three folders or more have, of which most have one for routes as well: `users/actions.py`,
 * `tasks/actions.py` and `teams/actions.py` beside a `resources.py` each are about users, tasks and teams. So is a
 * `hooks/endpoints.py` about hooks where each feature has an `endpoints.py`, also below `/hooks/endpoints`.
 */
export function layoutFiles(
  paths: readonly string[],
  projectOf: (path: string) => string,
): ReadonlySet<string> {
  const result = new Set<string>();
  const folders = groupedBy(paths, directoryOf);
  const isLaidOut = (path: string): boolean =>
    ((GENERIC.has(stemOf(path)) && stemOf(path) !== '__init__') ||
      folders.get(directoryOf(path))!.some((other) => other !== path && GENERIC.has(stemOf(other)))) &&
    named(directoryOf(path).slice(directoryOf(path).lastIndexOf('/') + 1)) !== undefined;
  for (const all of groupedBy(paths, (path) => `${projectOf(path)}\n${stemOf(path)}`).values())
    if (all.length > 2 && all.filter(isLaidOut).length * 2 > all.length)
      for (const path of all) result.add(path);
  return result;
}

/** Whether at least a third of a file's handlers say its name, in their own or in their paths. */
export function isBacked(path: string, own: readonly Handler[]): boolean {
  const joined = (words: readonly string[]): string => words.map(singular).join('');
  const stem = joined(withoutKind(wordsOf(stemOf(path))));
  const saying = own.filter(
    ({ fn, paths }) =>
      joined(wordsOf(fn.slice(fn.lastIndexOf('#') + 1))).includes(stem) ||
      paths.some((one) => staticSegments(one).some((part) => joined(part.split('_')).includes(stem))),
  );
  return saying.length * 3 >= own.length;
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.pyw?$/, '');
}
