import { directoryOf } from '../../../workspace/workspace.ts';
import { groupedBy } from '../../code/grouped-by.ts';
import type { Handler } from '../../frameworks/handlers.ts';
import { VERBS } from '../words/action-words.ts';
import { GENERIC } from '../words/area-words.ts';
import { singular, wordsOf } from '../words/naming.ts';
import { named, same, staticSegments, withoutKind } from '../words/segments.ts';

/**
 * Files of folders in which each file with handlers is called after what is done, to what the folder is about:
 * `vouchers/create_handlers.py` and `vouchers/show_handlers.py`, `user_management/management_show.py`.
 */
export function deedFiles(files: ReadonlyMap<string, readonly Handler[]>): ReadonlySet<string> {
  const result = new Set<string>();
  for (const [folder, paths] of groupedBy([...files.keys()], directoryOf)) {
    const about = named(folder.slice(folder.lastIndexOf('/') + 1));
    if (about === undefined || paths.length < 2) continue;
    const deeds = paths.filter((path) => isDeed(path, about));
    const isOfDeeds = paths.every((path) => deeds.includes(path) || saysNoMore(path, about));
    const isElsewhere = deeds.some((path) => isInPaths(path, about, files.get(path)!));
    if (deeds.length > 1 && isOfDeeds && !isElsewhere) for (const path of deeds) result.add(path);
  }
  return result;
}

/** Whether a word says what is done, or what does it: `show`, `editor`. */
export function isVerbal(word: string): boolean {
  return (
    VERBS.has(word) ||
    (word.startsWith('re') && VERBS.has(word.slice(2))) ||
    /^(details?|listing)$/.test(word) ||
    (/(er|or)$/.test(word) && [word.slice(0, -2), word.slice(0, -1)].some((one) => VERBS.has(one)))
  );
}

function isDeed(path: string, about: string): boolean {
  const [word, ...more] = wordsBeside(path, about);
  return word !== undefined && more.length === 0 && isVerbal(word);
}

function saysNoMore(path: string, about: string): boolean {
  return wordsBeside(path, about).every((word) => GENERIC.has(word));
}

/** The words of a file's name without its kind and without those that its folder has. */
function wordsBeside(path: string, about: string): readonly string[] {
  const folder = about.split('_').map(singular);
  const words = [...withoutKind(wordsOf(stemOf(path)))];
  while (words.length > 0 && folder.includes(singular(words[0]!))) words.shift();
  return words;
}

/** Whether the paths of a file have its name and not its folder's. */
function isInPaths(path: string, about: string, own: readonly Handler[]): boolean {
  const stem = withoutKind(wordsOf(stemOf(path))).join('_');
  return own.some(({ paths }) =>
    paths.some((one) => {
      const parts = staticSegments(one);
      return parts.some((part) => same(part, stem)) && !parts.some((part) => same(part, about));
    }),
  );
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.pyw?$/, '');
}
