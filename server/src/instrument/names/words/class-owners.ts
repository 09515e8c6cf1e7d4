import { CLASS_NOISE } from './action-words.ts';
import { wordsOf } from './naming.ts';

/**
 * What a class is about: its name without the words that say only what kind of class it is, before and after.
 * `SetPhotosPublic` sets, and is no `ViewSet`; `ApiV2SubscriptionView` is about subscriptions.
 */
export function ownerOf(cls: string): readonly string[] {
  const words = wordsOf(cls);
  let end = words.length;
  while (end > 0 && isNoise(words[end - 1]!, words[end - 2])) end--;
  // Tornado's own are called `RequestHandler`.
  if (end > 1 && words[end - 1] === 'request' && words[end] === 'handler') end--;
  let start = 0;
  while (
    start < end &&
    ((LEADING.test(words[start]!) && !isKey(words, start)) || (start > 0 && /^v\d+$/.test(words[start]!)))
  )
    start++;
  // `TranslationResourceByLanguage` is about a translation, by its language.
  const owner = words
    .slice(start, end)
    .filter((word, at, all) => !(at > 0 && all[at + 1] === 'by' && CLASS_NOISE.has(word)));
  // `RouterViewSet` is about routers, for want of anything else.
  return owner.length > 0
    ? owner
    : /^(view|views|viewset|handlers?|api|resource|endpoint)$/.test(words[0]!)
      ? words
      : words.slice(0, 1);
}

/** `ApiKeyRevoke` is about the key of an API. */
function isKey(words: readonly string[], at: number): boolean {
  return words[at] === 'api' && /^(key|token)s?$/.test(words[at + 1] ?? '');
}

/** Whether a word of a class's name says only what kind of class it is, behind the word before it. */
export function isNoise(word: string, before: string | undefined): boolean {
  return word === 'set' ? before === 'view' || before === 'model' : CLASS_NOISE.has(word);
}

const LEADING = /^(api|base|generic|abstract|async|ajax|htmx|graphql)$/;
