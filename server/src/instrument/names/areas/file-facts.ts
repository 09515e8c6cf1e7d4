import { groupedBy } from '../../code/grouped-by.ts';
import { directoryOf } from '../../../workspace/workspace.ts';
import type { Handler } from '../../frameworks/handlers.ts';
import { NOISE } from '../words/action-words.ts';
import { deedFiles } from './deed-files.ts';
import { layersOf } from './layers.ts';
import { isBacked, layoutFiles } from './layout-files.ts';
import { same, staticSegments } from '../words/segments.ts';
import { isMany, singular, wordsOf } from '../words/naming.ts';

/** What the handlers of a file say together of what it is about: a second source beside its name. */
export interface FileFacts {
  /** The first part of a path that all of them have and not all of the project's; undefined where they differ. */
  readonly path: string | undefined;
  /** Parts of paths that more than half of the project's files have. */
  readonly wide: ReadonlySet<string>;
  /** The words, singular, that at least half of their names have; none of a file of one handler. */
  readonly said: ReadonlySet<string>;
  /** The files of its folder hold a function each that is called like them: the folder is what they are about. */
  readonly isPage: boolean;
  /**
   * Several folders have a file of that name beside one for routes, or all files of its folder are called after what is done: it
   * says how that is laid out (`users/actions.py`, `vouchers/show.py`).
   */
  readonly isLayout: boolean;
  /** At least a third of its handlers say its name, in their own or in their paths. */
  readonly isBacked: boolean;
  /** The short word that the names of all files of its folder begin with: `bp` of `bp_backup.py`. */
  readonly mark: string | undefined;
  /** Every part of its paths that is no parameter, singular. */
  readonly parts: ReadonlySet<string>;
  /** Those that at least half of its handlers have. */
  readonly often: ReadonlySet<string>;
  /** Every name of its functions, singular words with underscores around. */
  readonly names: readonly string[];
  /** Names of functions that change something and that a path ends with, which are what is done: `forgot_password`. */
  readonly deeds: ReadonlySet<string>;
  /** Whether its handlers have more than one tag. */
  readonly isTagged: boolean;
  /** Names of the project's files and folders that are layers of several features: `interactions` of each. */
  readonly layers: ReadonlySet<string>;
}

/** Whether at least half of a file's functions have words in their names, and more than one has. */
export function isSaidOften(words: string, { names }: FileFacts): boolean {
  const count = names.filter((name) => name.includes(`_${singular(words)}_`)).length;
  return count > 1 && count * 2 >= names.length;
}

/** Whether a path or a function of a file has words in it. */
export function isSaidAtAll(words: string, { names, parts }: FileFacts): boolean {
  return (
    [...parts].some((part) => same(part, words)) ||
    names.some((name) => name.includes(`_${singular(words)}_`))
  );
}

/** The facts of each file with handlers, by its path. */
export function factsOfFiles(
  handlers: readonly Handler[],
  projectOf: (path: string) => string,
): ReadonlyMap<string, FileFacts> {
  const files = groupedBy(handlers, ({ path }) => path);
  const everywhere = wideParts(files, projectOf);
  const layers = layersOf(files, projectOf, everywhere);
  const folders = groupedBy([...files.keys()], directoryOf);
  const result = new Map<string, FileFacts>();
  const layout = new Set([...layoutFiles([...files.keys()], projectOf), ...deedFiles(files)]);
  for (const paths of folders.values()) {
    const isPage = isOfPages(paths.map((path) => ({ path, own: files.get(path)! })));
    const mark = markOf(paths, files);
    for (const path of paths) {
      const own = files.get(path)!;
      const wide = everywhere.get(projectOf(path)) ?? new Set();
      result.set(path, {
        path: sharedPart(own, wide),
        wide,
        said: saidBy(own),
        isPage,
        isLayout: layout.has(path),
        isBacked: isBacked(path, own),
        mark,
        deeds: deedsOf(own),
        ...spelledBy(own),
        layers: layers.get(projectOf(path)) ?? new Set(),
      });
    }
  }
  return result;
}

function deedsOf(own: readonly Handler[]): ReadonlySet<string> {
  return new Set(
    own.flatMap(({ fn, methods, paths }) => {
      const words = wordsOf(fn.slice(fn.lastIndexOf('#') + 1));
      const name = words.join('_');
      const isDeed =
        words.length > 1 &&
        !isMany(words) &&
        methods.length > 0 &&
        methods.every((one) => one !== 'GET') &&
        paths.some((path) => staticSegments(path).at(-1) === name && !/[}>]\/?$/.test(path));
      return isDeed ? [name] : [];
    }),
  );
}

/** Parts of paths that more than half of a project's files have, and that tell nothing. */
function wideParts(
  files: ReadonlyMap<string, readonly Handler[]>,
  projectOf: (path: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const routed = [...files].filter(([, own]) => own.some(({ paths }) => paths.length > 0));
  const result = new Map<string, ReadonlySet<string>>();
  for (const [project, list] of groupedBy(routed, ([path]) => projectOf(path))) {
    const counts = new Map<string, number>();
    for (const [, own] of list)
      for (const part of new Set(own.flatMap(({ paths }) => staticSegments(paths[0] ?? ''))))
        counts.set(part, (counts.get(part) ?? 0) + 1);
    const wide = [...counts].filter(([, count]) => list.length > 2 && count * 2 > list.length);
    result.set(project, new Set(wide.map(([part]) => part)));
  }
  return result;
}

function sharedPart(own: readonly Handler[], wide: ReadonlySet<string>): string | undefined {
  const firsts = own
    .filter(({ paths }) => paths.length > 0)
    .map(({ paths }) =>
      staticSegments(paths[0]!).find((part) => !wide.has(part) && !/^(apis?|rest|v\d+)$/.test(part)),
    );
  return firsts.length > 0 && firsts.every((one) => one === firsts[0]) ? firsts[0] : undefined;
}

function spelledBy(own: readonly Handler[]): Pick<FileFacts, 'parts' | 'often' | 'names' | 'isTagged'> {
  const counts = new Map<string, number>();
  for (const { paths } of own)
    for (const part of new Set(staticSegments(paths[0] ?? '').map(singular)))
      counts.set(part, (counts.get(part) ?? 0) + 1);
  return {
    parts: new Set(counts.keys()),
    often: new Set(
      [...counts].filter(([, count]) => count > 1 && count * 2 >= own.length).map(([part]) => part),
    ),
    names: own.map(
      ({ fn }) =>
        `_${wordsOf(fn.slice(fn.lastIndexOf('#') + 1))
          .map(singular)
          .join('_')}_`,
    ),
    isTagged: new Set(own.flatMap(({ tag }) => tag ?? [])).size > 1,
  };
}

function saidBy(own: readonly Handler[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { fn, kind } of own) {
    // A class says the same of all its methods.
    const words = new Set(
      wordsOf(fn.slice(Math.max(fn.lastIndexOf('#'), fn.lastIndexOf('.')) + 1)).map(singular),
    );
    for (const word of words) if (!KINDS[kind]?.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([, count]) => count > 1 && count * 2 >= own.length).map(([word]) => word),
  );
}

/** What names of a kind of handlers say of the kind. */
const KINDS: Readonly<Record<string, RegExp>> = {
  route: /^(page|callback|web|rest|ui)$/,
  websocket: /^(web|server|service)$/,
  task: /^(task|job|worker|actor|celery|cron|scheduler|background|bgtask|consumer)$/,
  bot: /^(bot|callback|command|page)$/,
};

/** `views/logout.py` with a `logout`, `views/fido.py` with a `fido`, and so on. */
function isOfPages(files: readonly { readonly path: string; readonly own: readonly Handler[] }[]): boolean {
  const pages = files.filter(({ path, own: [only, second] }) => {
    const name = only?.fn.slice(only.fn.lastIndexOf('#') + 1);
    if (!only || second || only.kind !== 'route' || name!.includes('.')) return false;
    const words = wordsOf(name!);
    return [words, words.filter((word) => !NOISE.has(word))].some(
      (some) => singular(some.join('')) === singular(wordsOf(stemOf(path)).join('')),
    );
  });
  return pages.length > 3 && pages.length * 2 >= files.length;
}

/** The first word of all files' names, where it is short and neither a path nor a function has it. */
function markOf(
  paths: readonly string[],
  files: ReadonlyMap<string, readonly Handler[]>,
): string | undefined {
  const stems = paths.map((path) => wordsOf(stemOf(path)));
  const [mark] = stems[0]!;
  const isShared =
    mark !== undefined &&
    mark.length < 5 &&
    stems.length > 1 &&
    stems.every((one) => one[0] === mark && one.length > 1);
  const isSaid = paths.some((path) =>
    files
      .get(path)!
      .some(
        ({ fn, paths: own }) =>
          wordsOf(fn.slice(fn.lastIndexOf('#') + 1)).includes(mark ?? '') ||
          own.some((each) => staticSegments(each).some((part) => wordsOf(part)[0] === mark)),
      ),
  );
  return isShared && !isSaid ? mark : undefined;
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.pyw?$/, '');
}
