import { ADJECTIVES, DEEDS, FIRST_DEEDS, VERBS } from './action-words.ts';
import { isAreaNoun } from './exact-names.ts';

/** Where the words of an area begin that end others; -1 where none do. */
export function endOf(area: string, words: readonly string[]): number {
  const size = area.split('_').length;
  return words.length >= size && isAreaNoun(words.slice(-size), area) ? words.length - size : -1;
}

/** How many words of an area begin others. */
export function startOf(area: string, words: readonly string[]): number {
  const size = area.split('_').length;
  return isAreaNoun(words.slice(0, size), area) ? size : 0;
}

/** Words between others, after which something else is meant. */
export const LINK = /^(by|of|for|with|from|to|in|on|at|as|and|or|per|via)$/;

/** How many, and which of them. */
export const WHICH = /^(all|one|many|multiple|several|bulk|batch|my|me|v\d+)$/;

export function isAdjective(word: string): boolean {
  return ADJECTIVES.has(word) || (/[a-z]{3}ed$/.test(word) && !/[ef]eed$/.test(word));
}

export function isVerb(word: string): boolean {
  return VERBS.has(word) || DEEDS.test(word) || FIRST_DEEDS.test(word);
}
