import { VERBS } from './words.ts';

/** What a piece of code was about to do, in lower-case words: `load settings`. */
export interface Purpose {
  readonly words: readonly string[];
  /** Whether the first word is a verb: `Failed to load settings` and not `Heartbeat failed`. */
  readonly isAction: boolean;
}

/** What the words of a name say. */
export function purpose(all: readonly string[]): Purpose {
  const words = all[0] === 'test' && all.length > 1 ? all.slice(1) : all;
  // `is_up` asks something: the check is what failed.
  if (words.length > 1 && /^(is|has|can|should|was|does)$/.test(words[0]!))
    return { words: [...words.slice(1), 'check'], isAction: false };
  if (words.length > 1 && /^exists?$/.test(words.at(-1)!))
    return { words: [...words.slice(0, -1), 'existence', 'check'], isAction: false };
  // `directory_is_writable`
  const asked = words.indexOf('is');
  if (asked > 0 && words.length > 2 && !VERBS.has(words[0]!))
    return { words: [...words.filter((_, at) => at !== asked), 'check'], isAction: false };
  return { words, isAction: VERBS.has(words[0]!) };
}

/** `Failed to load settings`. */
export function sentence({ words, isAction }: Purpose): string {
  if (words.join(' ') === 'unexpected error') return 'Unexpected error';
  const text = words.join(' ');
  return isAction ? `Failed to ${text}` : `${text[0]!.toUpperCase()}${text.slice(1)} failed`;
}

/** `load_settings_failed`. */
export function eventName({ words: said }: Purpose, separator: '_' | '.' | '-'): string {
  const words = said.map((word) => word.toLowerCase());
  if (words.join(' ') === 'unexpected error') return `unexpected${separator}error`;
  if (separator === '.') return `${words.join('_')}.failed`;
  return [...words, 'failed'].join(separator);
}
