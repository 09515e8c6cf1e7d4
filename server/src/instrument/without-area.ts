import pluralize from 'pluralize';
import { JOINTS } from './action-words.ts';

/** The words without those of the area: all of the area's words in a row, or one of them where none is in a row. */
export function withoutArea(
  words: readonly string[],
  area: string,
  areaWords: ReadonlySet<string>,
): readonly string[] {
  const whole = area.split('_');
  for (let at = 0; at + whole.length <= words.length; at++) {
    const slice = words.slice(at, at + whole.length);
    if (slice.every((word, index) => sameWord(word, whole[index]!)) && !isHeld(words, at)) {
      // `get_all_for_service_for_csv`: the joint goes with what it joined.
      const isJoined = JOINTS.has(words[at - 1] ?? '') && JOINTS.has(words[at + whole.length] ?? '');
      return [...words.slice(0, isJoined ? at - 1 : at), ...words.slice(at + whole.length)];
    }
  }
  // `get_usage_from_ft_billing`: what stands behind a joint is one thing.
  const phrase = words.findLastIndex((word) => JOINTS.has(word));
  if (
    phrase > 0 &&
    words.length - phrase > 2 &&
    areaWords.has(words.at(-1)!) &&
    whole.length === 1 &&
    !words.slice(0, phrase).some((word) => areaWords.has(word))
  )
    return words;
  // `superuser` is `super_user`.
  for (let at = 0; whole.length === 1 && at < 2 && at + 1 < words.length; at++)
    if (sameWord(words[at]! + words[at + 1]!, area)) return [...words.slice(0, at), ...words.slice(at + 2)];
  if (isHeld(words, words.length - 1)) return words;
  const found = words.flatMap((word, at) => (areaWords.has(word) ? [at] : []));
  // `get_user_import_troubleshoot` of `user_troubleshoot`: what is left between them would say nothing.
  if (found.length > 1 && found.at(-1)! - found[0]! >= found.length) return words;
  // `get_workflow_heal_episodes` of `self_heal`: one word of the two in the middle belongs to what follows it.
  const isHead = (at: number): boolean => at === words.length - 1 || JOINTS.has(words[at + 1]!);
  if (whole.length > 1 && found.length === 1 && !isHead(found[0]!)) return words;
  return words.filter((word) => !areaWords.has(word));
}

/** `get_logged_in_user_group`: without its last word it would be about the user. */
function isHeld(words: readonly string[], at: number): boolean {
  return at > 1 && at === words.length - 1 && /^(user|member|owner|account)$/.test(words[at - 1]!);
}

function sameWord(a: string, b: string): boolean {
  return a === b || `${a}s` === b || a === `${b}s` || pluralize.singular(a) === pluralize.singular(b);
}
