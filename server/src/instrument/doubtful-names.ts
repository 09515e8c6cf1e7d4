import { wordsOf } from './naming.ts';

/** Why a person should look at the name of an operation; undefined where it reads as one. */
export function doubtOfAction(action: string, fn: string): string | undefined {
  const words = action.split('_');
  const own = new Set(wordsOf(fn));
  if (/^(post|put|patch)$/.test(action)) return 'its name says only how it was asked for';
  if (words.some((word) => /^\d+$/.test(word) || (/\d/.test(word) && !own.has(word))))
    return 'a number is part of its name';
  if (words.some((word) => word.length === 1 && word !== 'a' && !own.has(word)))
    return 'its name has words of one letter';
  if (new Set(words).size < words.length) return 'its name says a word twice';
  return action.length > 40 ? 'its name is long' : undefined;
}

/** Why a person should look at the name of an area. */
export function doubtOfArea(area: string): string | undefined {
  const words = area.split('_');
  if (words.some((word) => /\d/.test(word))) return "a number is part of its area's name";
  if (words.some((word) => word.length === 1)) return "its area's name has words of one letter";
  if (new Set(words).size < words.length) return "its area's name says a word twice";
  return area.length > 30 ? "its area's name is long" : undefined;
}
