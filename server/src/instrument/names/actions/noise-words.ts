import type { Handler } from '../../frameworks/handlers.ts';
import { DEEDS, FIRST_DEEDS, VERBS } from '../words/action-words.ts';
import { wordsOf } from '../words/naming.ts';

/**
 * The words that a project begins or ends the names of its handlers with, in file after file, and that neither say what is done nor
 * name anything in paths and files: `callback_add_server`, `get_info_path`. They are the project's, and no action's.
 */
export function noiseOf(handlers: readonly Handler[]): ReadonlySet<string> {
  const all = handlers
    .map((one) => ({ one, words: wordsOf(nameOf(one)) }))
    .filter(({ words }) => words.length > 1);
  const named = all.filter(({ one }) => !isMethod(one));
  const isOfBots = named.filter(({ one }) => one.kind === 'bot').length * 2 > named.length;
  const things = new Set(handlers.flatMap(({ path, paths }) => wordsOf(`${path} ${paths.join(' ')}`)));
  const result = new Set<string>();
  for (const at of [0, -1]) {
    const files = new Map<string, string[]>();
    // The names of methods end as the framework wants it.
    const those = at < 0 || isOfBots ? named : all;
    for (const { one, words } of those) {
      const word = words.at(at)!;
      files.set(word, [...(files.get(word) ?? []), one.path]);
    }
    for (const [word, paths] of files)
      if (
        paths.length > 7 &&
        // In one file, nearly all.
        paths.length >= those.length * (new Set(paths).size > 2 ? 0.4 : 0.75) &&
        !things.has(word) &&
        // What the names of routes and tasks begin with is what they do: `cache_policies`. Two letters that nearly all
        // begin with do nothing: `cb_get_orders`.
        (at < 0 || isOfBots || (word.length < 3 && paths.length >= those.length * 0.75)) &&
        (!isVerb(word) || (word === 'handle' && at < 0))
      )
        result.add(word);
  }
  return result;
}

function isMethod({ fn }: Handler): boolean {
  return /#[^<]*\./.test(fn);
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
