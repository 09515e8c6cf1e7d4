import type { Handler } from '../../frameworks/handlers.ts';
import { CLASS_NOISE } from '../words/action-words.ts';
import { GENERIC, NOUNS } from '../words/area-words.ts';
import { isSaidAtAll, isSaidOften, type FileFacts } from './file-facts.ts';
import { singular, wordsOf } from '../words/naming.ts';
import { named, saidWhole, staticSegments, wordsOfSegment } from '../words/segments.ts';

/** What the place of a handler says of it, beside its own name and path. */
export interface Surroundings {
  /** The names of the files in the same folder. */
  readonly siblings?: readonly string[];
  /** Whether other handlers of its file have a part of a path as well. */
  readonly isShared?: (segment: string) => boolean;
  /** Whether the package that its file is in is one of several with handlers, as Django's apps are. */
  readonly isOneOfMany?: boolean;
  /** What Django calls the app that its file is in, beside others. */
  readonly app?: string | undefined;
  /** What the handlers of its file say of it together. */
  readonly facts?: FileFacts;
}

/** Everything that says what a handler is about, taken apart. Names are lower-case words with underscores between. */
export interface AreaClues extends Required<Omit<Surroundings, 'app'>> {
  /** What Django calls the app that its file is in, beside others. */
  readonly app: string | undefined;
  readonly handler: Handler;
  /** The folders of its file and the file's name, from the project's root on, as they are written. */
  readonly segments: readonly string[];
  /** The parts of its first path that are no parameters. */
  readonly statics: readonly string[];
  /** Those of them that are not general words (`api`, `v1`), but where the handler says them too. */
  readonly paths: readonly string[];
  /** The handler's name, with its class. */
  readonly qualname: string;
  readonly fnWords: readonly string[];
  /** The words of its name, singular. */
  readonly said: ReadonlySet<string>;
  /** The name of its file; undefined where that says nothing. */
  readonly ownStem: string | undefined;
  /** The name of the folder that its file is in; undefined where that says nothing. */
  readonly parent: string | undefined;
}

const NO_FACTS: FileFacts = {
  path: undefined,
  wide: new Set(),
  said: new Set(),
  isPage: false,
  isLayout: false,
  isBacked: true,
  mark: undefined,
  parts: new Set(),
  often: new Set(),
  names: [],
  deeds: new Set(),
  isTagged: false,
  layers: new Set(),
};

/** @param relative the handler's file, relative to its project. */
export function areaClues(handler: Handler, relative: string, around: Surroundings): AreaClues {
  const { siblings = [], isShared = () => true, isOneOfMany = false, app, facts = NO_FACTS } = around;
  const segments = relative
    .replace(/\.pyw?$/, '')
    .split('/')
    .filter((part) => part !== '__init__');
  const statics = staticSegments(handler.paths[0] ?? '');
  const qualname = handler.fn.slice(handler.fn.lastIndexOf('#') + 1);
  // What a function around it makes is not what it is about: `create_app.<locals>.reload`.
  const said = new Set(wordsOf(qualname.replace(/^.*<locals>\./, '')).map(singular));
  const fnWords = wordsOf(qualname.replace(/^.*<locals>\./, ''));
  const own = ownNameIn(segments, statics, facts, qualname.includes('.') && !qualname.includes('<locals>'));
  const file = segments.at(-1)!;
  const isMarked = facts.mark !== undefined && file.toLowerCase().startsWith(`${facts.mark}_`);
  return {
    handler,
    siblings,
    isShared,
    isOneOfMany,
    app,
    facts,
    segments,
    statics,
    paths: statics.filter(
      (one) =>
        // `/api/tasks/summary` of a `TasksViewSet` is about tasks.
        (!GENERIC.has(one) || (NOUNS.has(one) && said.has(singular(one)))) && !/^v\d+$/.test(one),
    ),
    qualname,
    fnWords,
    said,
    ownStem: own(isMarked ? file.slice(facts.mark.length + 1) : file) ?? saidWhole(file, fnWords),
    parent: own(segments.at(-2)) ?? saidWhole(segments.at(-2), fnWords),
  };
}

/** Names of segments without the package's: `bookwyrm_export_job.py` in `bookwyrm`, whose it is everybody knows. */
function ownNameIn(
  segments: readonly string[],
  statics: readonly string[],
  facts: FileFacts,
  isOfClass: boolean,
): (segment: string | undefined) => string | undefined {
  const first = segments.find((one) => !GENERIC.has(one.toLowerCase()));
  const prefix = first === undefined || segments.length < 2 ? '' : `${wordsOfSegment(first).join('_')}_`;
  return (segment) => {
    const name = fullName(segment, facts, isOfClass) ?? named(segment, statics);
    if (name !== undefined && facts.layers.has(singular(name))) return undefined;
    return name !== undefined && segment !== first && prefix.length > 1 && name.startsWith(prefix)
      ? named(name.slice(prefix.length))
      : name;
  };
}

/**
 * A file's name as its functions or its paths have it: `background_job`, though many a file's name only ends so;
 * `collections` for `colls.py`.
 */
function fullName(segment: string | undefined, facts: FileFacts, isOfClass: boolean): string | undefined {
  if (segment === undefined) return undefined;
  const words = wordsOfSegment(segment);
  for (let size = words.length; size > 1; size--) {
    const name = words.slice(0, size).join('_');
    // A class of handlers says that it is one, of all its methods.
    if (isOfClass && CLASS_NOISE.has(words[size - 1]!)) continue;
    if (named(words.slice(0, size).join('_')) !== name && isSaidOften(name, facts)) return name;
  }
  const [only] = words;
  if (words.length > 1 || only === undefined || only.length < 3 || isSaidAtAll(only, facts)) return undefined;
  return [...facts.often].find(
    (part) =>
      part !== singular(only) &&
      !facts.wide.has(part) &&
      part.startsWith(singular(only)) &&
      isSaidOften(part, facts),
  );
}
