import { ADJECTIVES } from '../words/action-words.ts';
import { isAreaNoun } from '../words/area-nouns.ts';

/** Where the words of an area begin that end others, however they are run together; -1 where none do. */
export function endOf(area: string, words: readonly string[]): number {
  const size = sizesOf(area).find(
    (one) => words.length >= one && isAreaNoun(words.slice(words.length - one), area),
  );
  return size === undefined ? -1 : words.length - size;
}

/** How many words of an area begin others: two of `repository_notification_failures` in `repositorynotification`. */
export function startOf(area: string, words: readonly string[]): number {
  return sizesOf(area).find((one) => isAreaNoun(words.slice(0, one), area)) ?? 0;
}

/** As many words as it has itself, or as may be run together in one. */
function sizesOf(area: string): readonly number[] {
  const size = area.split('_').length;
  return [size, ...[1, 2, 3].filter((one) => one !== size)];
}

/** Words between others, after which something else is meant. */
export const LINK = /^(by|of|for|with|from|to|in|on|at|as|and|or|per|via)$/;

/** How many, and which of them. */
export const WHICH = /^(all|one|many|multiple|several|bulk|batch|my|me|v\d+)$/;

export function isAdjective(word: string): boolean {
  return ADJECTIVES.has(word) || (/[a-z]{3}ed$/.test(word) && !/[ef]eed$/.test(word));
}
