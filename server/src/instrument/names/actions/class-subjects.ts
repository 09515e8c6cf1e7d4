import pluralize from 'pluralize';
import { isVerb } from '../words/action-words.ts';
import { singular, wordsOf } from '../words/naming.ts';

/**
 * The words of a method with what its class is about, where its siblings are called so and it would not be known by itself:
 * `update_event_image` beside `get_timeline_event`, `update_settings` beside `get_gift_list`. Undefined where they say it.
 *
 * @param subject what the class is about, without the words of the area.
 */
export function withSubject(
  words: readonly string[],
  subject: readonly string[],
): readonly string[] | undefined {
  const [verb, ...object] = words;
  const known = new Set(subject.map(singular));
  const at = object.findIndex((word) => singular(word) === singular(subject.at(-1)!));
  // `event` of the `timeline_events`.
  if (at >= 0)
    return subject.length > 1 && !object.some((word, index) => index !== at && known.has(singular(word)))
      ? [verb!, ...object.slice(0, at), ...subject.slice(0, -1), ...object.slice(at)]
      : undefined;
  const isAlike = (word: string): boolean =>
    [...known].some((one) => one.slice(0, 6) === singular(word).slice(0, 6));
  if (object.length === 0 || object.length > 2 || object.some(isAlike)) return undefined;
  return isVerb(verb!) && object.every((word) => !isVerb(word) && !LINK.test(word))
    ? [verb!, ...wordsOf(singular(subject.join('_'))), ...object]
    : undefined;
}

/** `bulk_delete` with what its class is about; undefined of another name. */
export function ofMany(words: readonly string[], cls: readonly string[]): readonly string[] | undefined {
  const isBulk = words.length === 2 && /^(bulk|batch|mass)$/.test(words[0]!) && isVerb(words[1]!);
  const last = cls.at(-1)!;
  return isBulk ? [...words, ...cls.slice(0, -1), pluralize.plural(last)] : undefined;
}

/** Names of methods that are called after what their class is about. */
export const OF_CLASS =
  /^(get|post|put|patch|delete|list|retrieve|create|update|partial_update|destroy|\w+_(one|all|many))$/;

/** Words between others, after which something else is meant. */
const LINK = /^(by|of|for|with|from|to|in|on|at|as|and|or)$/;
