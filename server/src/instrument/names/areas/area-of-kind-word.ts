import type { AreaClues } from './area-clues.ts';
import { GENERIC, NEVER, NOUNS, PREFIXES, SUFFIXES } from '../words/area-words.ts';
import { singular, wordsOf } from '../words/naming.ts';
import { named, same, staticSegments, withoutKind } from '../words/segments.ts';

/**
 * A word that says of most files only what kind they are (`services`, `core`, `apps`), where path, functions or folder
 * say that this one is about it.
 */
export function areaOfKindWord({
  facts,
  fnWords,
  handler,
  parent,
  said,
  segments,
}: AreaClues): string | undefined {
  const firstWord = singular(fnWords[0] ?? '');
  // `services.py` below `/api/services` is about services after all, and so is `services/routes.py`.
  for (const segment of segments.slice(-2, facts.isPage || facts.isLayout ? -1 : undefined).reverse()) {
    const noun = withoutKind(wordsOf(segment)).join('_');
    const isNoun = NOUNS.has(noun) || NOUNS.has(`${noun}s`);
    // `core.py` below `/core`, `server_handler.py` with `add_server` and `delete_server`: two that agree are right.
    const agreeing = [same(facts.path ?? '', noun), facts.said.has(singular(noun))].filter(Boolean).length;
    // What every file of handlers could be called takes both.
    const isKind = (SUFFIXES.has(noun) || PREFIXES.has(noun)) && !/^(helpers?|manage)$/.test(noun);
    if (GENERIC.has(noun) && !NEVER.test(noun) && agreeing > (isKind ? 1 : 0)) return noun;
    // `web.py` below `/web/` holds what is there for that.
    if (FOR_WHOM.test(segment) && parent === undefined && same(facts.path ?? '', noun)) return noun;
    const isInPath =
      // What half of its handlers say, the whole file says.
      (facts.often.has(singular(noun)) && ![...facts.wide].some((one) => same(one, noun))) ||
      handler.paths.some((path) =>
        staticSegments(path).some((one) => same(one, noun) && !facts.wide.has(one)),
      );
    // `app` is what an application is called of which nothing else is known.
    if (isNoun && isInPath) return noun === 'app' ? 'apps' : noun;
    // `apps.py` holds `list_apps_v1`, whatever its path is called.
    if (
      isNoun &&
      handler.kind === 'route' &&
      segment === segments.at(-1) &&
      // Every class of handlers says that it is one.
      !SUFFIXES.has(noun) &&
      said.has(singular(noun)) &&
      noun !== singular(noun)
    )
      return noun;
    // `project/base.py` holds the `ProjectIdentifierEndpoint`.
    if (isNoun && segment !== segments.at(-1) && firstWord === singular(noun)) return noun;
    if (named(segment) !== undefined) break;
  }
  return undefined;
}

/** Whom a file's handlers are for. */
const FOR_WHOM = /^(web|public|private|internal|shared)$/;
