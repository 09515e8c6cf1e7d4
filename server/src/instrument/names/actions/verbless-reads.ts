import { isVerb } from '../words/action-words.ts';
import { isAreaNoun } from '../words/area-nouns.ts';
import { isImperative } from '../words/imperatives.ts';
import type { Handler } from '../../frameworks/handlers.ts';
import type { FunctionFacts } from './function-facts.ts';
import { turned, withoutPlace, withSaidVerb, withVerbOfPath } from './said-verbs.ts';
import { isMany, wordsOf } from '../words/naming.ts';
import { staticSegments } from '../words/segments.ts';
import type { Draft } from './tell-apart.ts';

/**
 * A `GET` that is called like the thing which others do something to reads that: `card_transfer` beside the `start_card_transfer` of the
 * same path is `get_card_transfer`, and a `category` beside a `get_category` is one more of those.
 */
export function withReads(
  area: string,
  drafts: readonly Draft[],
  facts: (fn: string) => FunctionFacts,
): readonly Draft[] {
  return drafts.map((draft): Draft => {
    const { handler } = draft;
    const words =
      usualRead(area, draft) ??
      turned(area, draft, facts(handler.fn)) ??
      withVerbOfPath(draft, facts(handler.fn)) ??
      withoutPlace(area, draft, facts(handler.fn)) ??
      draft.words;
    const one = { ...draft, words: searched(words, facts(handler.fn)) ?? rendered(words, handler) ?? words };
    const listed = listedOf(one, facts(handler.fn));
    if (listed) return { ...one, words: listed };
    const isNoun = words.length > 0 && !isVerb(words[0]!) && !isAreaNoun(words, area);
    if (handler.kind !== 'route' || !isNoun) return one;
    const said = withSaidVerb(area, one, facts(handler.fn));
    if (said) return { ...one, words: said };
    const changed = changedBy(words, handler);
    if (changed !== undefined) return { ...one, words: [changed, ...words] };
    if (handler.methods.join() !== 'GET') return one;
    const isRead = drafts.some((other) => {
      const [verb, ...object] = other.words;
      if (verb === undefined || object.join('_') !== words.join('_')) return false;
      const isOfPath = isVerb(verb) && other.handler.paths[0] === handler.paths[0];
      return verb === 'get' || (isOfPath && !other.handler.methods.includes('GET'));
    });
    return isRead ? { ...one, words: ['get', ...words] } : one;
  });
}

/** `delete` of a `DELETE` that is called `columns`, and `update` of a `PUT` that is called `role`. */
function changedBy(words: readonly string[], { methods }: Handler): string | undefined {
  // An `importer` is run, and a `mapping` is made.
  const last = words.at(-1)!;
  if (words.some(isImperative) || isDoer(last) || /(ing|ed|ion|able)$/.test(last)) return undefined;
  if (methods.join() === 'DELETE') return 'delete';
  return /^(PUT|PATCH)$/.test(methods.join()) ? 'update' : undefined;
}

/** `importer` imports, and an `owner` is no more than that. */
function isDoer(word: string): boolean {
  const stem = /^([a-z]{4,})(er|or)$/.exec(word)?.[1];
  return stem !== undefined && (isImperative(stem) || isImperative(`${stem}e`));
}

/** `get_batch_tags` for a `render_batch_tags` of a `GET`: how it is answered is not what it is asked for. */
function rendered(
  [verb, ...object]: readonly string[],
  { kind, methods }: Handler,
): readonly string[] | undefined {
  return kind === 'route' && verb === 'render' && object.length > 0 && methods.join() === 'GET'
    ? ['get', ...object]
    : undefined;
}

/** `search` for a `get_search` that calls `search_orders`. */
function searched(
  [verb, said, ...more]: readonly string[],
  { calls }: FunctionFacts,
): readonly string[] | undefined {
  const isDone = verb === 'get' && said !== undefined && more.length === 0 && isVerb(said);
  return isDone && calls.some((one) => one.startsWith(`${said}_`)) ? [said] : undefined;
}

/** `list_share_links` for the `share_links` of a `GET` that answers with several and changes nothing: nothing is shared. */
function listedOf(
  { handler, words }: Draft,
  { changes, tellsMany }: FunctionFacts,
): readonly string[] | undefined {
  const isRead = handler.kind === 'route' && handler.methods.join() === 'GET' && !changes && tellsMany;
  return isRead &&
    words.length > 1 &&
    /^(share|order|claim|report|invite|charge|transfer|test)$/.test(words[0]!) &&
    isMany(words)
    ? ['list', ...words]
    : undefined;
}

/** `index` of `/fonts` lists fonts, `index_custom` of `/fonts/custom` those, and `detail` of `/fonts/{id}` gets one: what these are called in many frameworks. */
function usualRead(area: string, { handler, words }: Draft): readonly string[] | undefined {
  const [path] = handler.paths;
  if (handler.methods.join() !== 'GET' || path === undefined) return undefined;
  const [first, which, ...more] = words;
  if (first === 'index' && which !== undefined && more.length === 0 && staticSegments(path).at(-1) === which)
    return ['list', which];
  if (words.length !== 1) return undefined;
  const parts = path.split('/').filter((part) => part !== '');
  const isOne = /[{<:]/.test(parts.at(-1) ?? '');
  const about = wordsOf(parts.at(isOne ? -2 : -1) ?? '');
  if (!isAreaNoun(about, area)) return undefined;
  if (words[0] === 'index' && !isOne) return ['list'];
  return /^details?$/.test(words[0]!) && isOne ? ['get'] : undefined;
}
