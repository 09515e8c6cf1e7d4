import { GENERIC, NOUNS, PREFIXES, SUFFIXES } from './area-words.ts';
import { singular, wordsOf } from './naming.ts';

/** Whether two names are the same but for the number: also `ip` and `ips`, `site_setting` and `site_settings`. */
export function same(a: string, b: string): boolean {
  return singular(a) === singular(b) || (a !== '' && (`${a}s` === b || a === `${b}s`));
}

/** The parts of a path that are no parameters, in the spelling of names. */
export function staticSegments(path: string): string[] {
  return (
    path
      .split('/')
      .filter((part) => part !== '' && !/[{}<>*:^$()[\]?\\+|]/.test(part))
      .map((part) => part.replace(/\.(xml|json|ya?ml|txt|html?|csv|rss|atom|ics)$/, ''))
      .map((part) => wordsOf(part).join('_'))
      // `/w/{id}`: a letter names nothing.
      .filter((part) => part.length > 1)
  );
}

/** A file's or folder's own name as an area: without what says only that it holds routes. */
export function named(segment: string | undefined, statics: readonly string[] = []): string | undefined {
  if (segment === undefined) return undefined;
  const said = wordsOfSegment(segment);
  // `feature_external_resources` under `/feature-external-resources`: the last word is part of the name.
  if (said.length > 1 && statics.includes(said.join('_'))) return said.join('_');
  const words = withoutKind(said, statics).filter((word, _, all) => all.length === 1 || !/^v\d+$/.test(word));
  // An `external_api` is not about an external.
  if (words.length === 1 && WHOSE.test(words[0]!) && said.length > 1) return said.join('_');
  // Nor are `queued_tasks` about a queued.
  if (words.length === 1 && said.length > 1 && isParticiple(words[0]!) && NOUNS.has(said.at(-1)!))
    return said.join('_');
  // `get_state.py` is about the state.
  if (words.length > 1 && /^(get|set)$/.test(words[0]!) && !/ed$/.test(words[1]!)) words.shift();
  const name = words.join('_');
  return words.every((word) => GENERIC.has(word)) ||
    name === 'rest_framework' ||
    /^v\d+$/.test(name) ||
    /^\d/.test(name)
    ? undefined
    : name;
}

/** `job_application_api/`, two general words that the `JobApplicationSearchView` says one after the other. */
export function saidWhole(segment: string | undefined, fnWords: readonly string[]): string | undefined {
  const words = withoutKind(wordsOf(segment ?? ''));
  const isSaid = `_${fnWords.join('_')}_`.includes(`_${words.join('_')}_`);
  return words.length > 1 && isSaid && !/\d/.test(words.join('')) ? words.join('_') : undefined;
}

/** The words of a file's or folder's name: `CTFd` is one. */
export function wordsOfSegment(segment: string): string[] {
  const words = wordsOf(segment);
  return /^[A-Za-z]+$/.test(segment) && words.length > 1 && words.some((word) => word.length < 4)
    ? [segment.toLowerCase()]
    : words;
}

/** The words of a file's or folder's name without those that say only that it holds routes: `controller_tools`. */
export function withoutKind(all: readonly string[], statics: readonly string[] = []): string[] {
  const words = [...all];
  // A library's name: `search/rest_framework/`.
  if (words.length > 2 && words.slice(-2).join('_') === 'rest_framework') words.splice(-2);
  while (words.length > 1 && SUFFIXES.has(words.at(-1)!)) words.pop();
  // `api_keys` are keys of an API, and no file of one.
  while (
    words.length > 1 &&
    (PREFIXES.has(words[0]!) || /^v\d+$/.test(words[0]!)) &&
    !/^api_(key|token|client)/.test(words.join('_')) &&
    // `resource_manager.py` below `/resource-management`.
    !statics.some((one) => one.startsWith(`${words[0]!}_`))
  )
    words.shift();
  return words;
}

function isParticiple(word: string): boolean {
  return /[a-z]{3}ed$/.test(word) && !/[ef]eed$/.test(word);
}

/** Who an API is for, which is nothing that it is about. */
const WHOSE = /^(external|remote|local|global)$/;
