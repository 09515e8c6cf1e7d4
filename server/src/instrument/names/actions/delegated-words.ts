import { isVerb } from '../words/action-words.ts';
import { isAreaNoun } from '../words/area-nouns.ts';
import { isMany, singular, wordsOf } from '../words/naming.ts';

/** A method that is called after how it is asked for. */
interface AskedMethod {
  readonly name: string;
  /** What its class is about. */
  readonly cls: readonly string[];
  readonly area: string;
}

/**
 * The words of an operation as the function is called that a method hands all of its work to: a `put` that answers with
 * `self.service.ignore_duplicates()` ignores them. Undefined where that says no more than its method and its class do.
 *
 * @param derived the words that those come to.
 */
export function delegatedWords(
  delegate: string,
  derived: readonly string[],
  method: AskedMethod,
): readonly string[] | undefined {
  if (!/^(get|post|put|patch|delete)$/.test(method.name)) return undefined;
  const words = withVerbFirst(wordsOf(delegate), method);
  if (words === undefined) return undefined;
  const [verb, ...object] = words;
  const isVague = VAGUE.test(verb!) || (object.length > 0 && object.every((word) => SAYS_NOTHING.test(word)));
  const isSaid = method.name === 'get' && readsTheSame(derived, words, method.area);
  return isVague || isSaid ? undefined : withoutArea(words, method.area);
}

/** Whether both names of a `GET` say that it reads, and the other one no more of what. */
function readsTheSame(derived: readonly string[], words: readonly string[], area: string): boolean {
  const areaWords = new Set(area.split('_').map(singular));
  const objectOf = ([, ...all]: readonly string[]): readonly string[] =>
    all.map(singular).filter((word) => !areaWords.has(word) && !SAYS_NOTHING.test(word));
  const [object, other] = [objectOf(derived), objectOf(words)];
  return (
    READS.test(derived[0] ?? '') &&
    READS.test(words[0] ?? '') &&
    (object.length === 0 || /ed$/.test(other.at(-1) ?? '') || other.every((word) => object.includes(word)))
  );
}

/** `user_change_password` of users changes the password; undefined where no verb can be told. */
function withVerbFirst(
  words: readonly string[],
  { name, cls, area }: AskedMethod,
): readonly string[] | undefined {
  if (words.length < 2) return undefined;
  const [first, ...rest] = words;
  if (isVerb(first!)) return words;
  const size = area.split('_').length;
  if (isAreaNoun(words.slice(0, size), area) && isVerb(words[size] ?? '')) return words.slice(size);
  const known = new Set([...cls, ...area.split('_')].map(singular));
  const isKnown = (word: string): boolean => known.has(singular(word));
  // `lookup_order` of an `OrderLookup`.
  if (name === 'get') return first === cls.at(-1) && rest.every(isKnown) ? words : undefined;
  // Before what its class is about stands what is done to that.
  const isDone = !isKnown(first!) && !isMany([first!]) && !/(ed|ing|able|ible)$/.test(first!);
  if (isDone && rest.some(isKnown)) return words;
  // `premium_key_remove`.
  return isVerb(words.at(-1)!) ? [words.at(-1)!, ...words.slice(0, -1)] : undefined;
}

/**
 * Words without those of the area where they tell which of its things is meant: `complete_calendar_oauth` of calendars
 * completes an `oauth`. What is called after what it does to the area itself stays: `add_ignored_orders`.
 */
function withoutArea(words: readonly string[], area: string): readonly string[] {
  const size = area.split('_').length;
  const at = words.findIndex((_, from) => from > 0 && isAreaNoun(words.slice(from, from + size), area));
  if (at < 0) return words;
  const before = words.slice(0, at);
  const after = words.slice(at + size);
  const isAfterPreposition = LINK.test(before.at(-1)!);
  // `add_tokens_to_spam` of spam.
  if (after.length === 0 && isAfterPreposition) return before.slice(0, -1);
  // `create_new_user`.
  if (after.length === 0 && before.join('_') === 'create_new') return [before[0]!, ...words.slice(at)];
  // `add_ignored_order_ids`: which orders is said.
  const isTold = before.length > 1 && /(ed|al|ing)$/.test(before.at(-1)!);
  return after.length === 0 || isAfterPreposition || isTold || LINK.test(after[0]!)
    ? words
    : [...before, ...after];
}

const READS = /^(get|list|read|fetch|retrieve|show|view|query|load|find|browse)$/;

/** Verbs that say only that something is done. */
const VAGUE =
  /^(handle|do|run|execute|perform|call|try|make|dispatch|serve|respond|answer|on|post|put|patch)$/;

/** Objects that anything may be. */
const SAYS_NOTHING =
  /^(objects?|instances?|items?|entity|entities|records?|requests?|responses?|data|one|all|many|by|for|from|id|ids|it|this|query|queryset|context|action|operation|async|sync)$/;

/** Words between two things. */
const LINK = /^(about|and|as|at|by|for|from|in|not|of|on|or|per|to|with)$/;
