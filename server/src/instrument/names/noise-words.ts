import type { Handler } from '../frameworks/handlers.ts';
import { DEEDS, FIRST_DEEDS, VERBS } from './action-words.ts';
import { wordsOf } from './naming.ts';

/**
 * The words that a project begins or ends the names of its handlers with, in file after file, and that neither say what is done nor
 * name anything in paths and files: `callback_add_server`, `get_info_path`. They are the project's, and no action's.
 */
export function noiseOf(handlers: readonly Handler[]): ReadonlySet<string> {
  const named = handlers
    .filter(({ fn }) => !/#[^<]*\./.test(fn))
    .map((one) => ({ one, words: wordsOf(nameOf(one)) }))
    .filter(({ words }) => words.length > 1);
  const isOfBots = named.filter(({ one }) => one.kind === 'bot').length * 2 > named.length;
  const things = new Set(handlers.flatMap(({ path, paths }) => wordsOf(`${path} ${paths.join(' ')}`)));
  const result = new Set<string>();
  for (const at of [0, -1]) {
    const files = new Map<string, string[]>();
    for (const { one, words } of named) {
      const word = words.at(at)!;
      files.set(word, [...(files.get(word) ?? []), one.path]);
    }
    for (const [word, all] of files)
      if (
        all.length > 7 &&
        // In one file, nearly all.
        all.length >= named.length * (new Set(all).size > 2 ? 0.4 : 0.75) &&
        !things.has(word) &&
        // What the names of routes and tasks begin with is what they do: `cache_policies`.
        (at < 0 || isOfBots) &&
        (!isVerb(word) || (word === 'handle' && at < 0))
      )
        result.add(word);
  }
  return result;
}

function nameOf({ fn }: Handler): string {
  return fn.slice(Math.max(fn.lastIndexOf('#'), fn.lastIndexOf('.')) + 1);
}

function isVerb(word: string): boolean {
  return (
    VERBS.has(word) ||
    (DEEDS.test(word) && word !== 'callback') ||
    FIRST_DEEDS.test(word) ||
    /^(handle|on|do)$/.test(word)
  );
}
