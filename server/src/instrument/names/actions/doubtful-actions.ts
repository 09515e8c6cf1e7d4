import type { Handler } from '../../frameworks/handlers.ts';
import { ADJECTIVES, VERBLESS, VERBS } from '../words/action-words.ts';
import { isImperative } from '../words/imperatives.ts';
import { KNOWN } from '../words/figures.ts';
import type { FunctionFacts } from './function-facts.ts';
import { same, staticSegments } from '../words/segments.ts';
import { wordsOf } from '../words/naming.ts';
import type { Draft } from './tell-apart.ts';

/**
 * Why a person should look at the name of an operation; undefined where it reads as one.
 *
 * @param said what the project calls it: its function, or what its documentation has.
 */
export function doubtOfAction(action: string, said: string, fn = said): string | undefined {
  const words = action.split('_');
  const own = new Set(wordsOf(said));
  if (INNER.test(fn) && wordsOf(fn).join('_') === action) return 'its name does not say what it does';
  if (ADJECTIVES.has(action) || action === 'custom')
    return 'its name says which of them, and not what it does';
  if (
    /^(post|put|patch|ws|websocket|socket)$/.test(action) ||
    (/^(post|put|patch)_/.test(action) && VERBLESS.has(fn))
  )
    return 'its name says only how it was asked for';
  // `get_course_v2` beside one of `v1`.
  const named = /^v\d+$/.test(words.at(-1)!) ? words.slice(0, -1) : words;
  if (named.some((word) => /^\d+$/.test(word) || (/\d/.test(word) && !own.has(word) && !KNOWN.test(word))))
    return 'a number is part of its name';
  if (words.some((word) => word.length === 1 && word !== 'a' && !own.has(word)))
    return 'its name has words of one letter';
  // `send_authorize_email`: one of them is no noun.
  if (VERBS.has(words[0]!) && /[a-z]{3}(ize|ify)$/.test(words[1] ?? ''))
    return 'its name says two things that are done';
  // That is the project's own word for it.
  if (`_${wordsOf(said).join('_')}_`.includes(`_${action}_`)) return undefined;
  if (new Set(words).size < words.length) return 'its name says a word twice';
  return action.length > 40 ? 'its name is long' : undefined;
}

/**
 * Why a person should look at a name without a verb that is not what its path calls it: `model_prediction`, where `/stats` of a
 * `stats` is clear. Undefined otherwise.
 */
export function doubtOfNoun(
  action: string,
  { handler, segment, name }: Pick<Draft, 'handler' | 'segment' | 'name'>,
  area: string,
): string | undefined {
  if (handler.kind !== 'route' && handler.kind !== 'task') return undefined;
  const isPath =
    segment === action ||
    handler.paths.map(staticSegments).some(
      (parts) =>
        parts.some((part) => same(part, action)) ||
        // `records_summary` at `/records/summary`.
        `_${parts.join('_')}_`.includes(`_${action}_`),
    );
  // What is posted to a `/management-response` may be anything.
  // A webhook is called by whom its name says, and `chat` of `/chat` may well be a verb.
  const isRead =
    handler.kind === 'task' ||
    handler.methods.length === 0 ||
    handler.methods.includes('GET') ||
    /(^|_)(webhook|hook|callback)s?$/.test(area) ||
    same(action, area) ||
    saysDeed(wordsOf(name));
  return (isPath && isRead) || saysDeed(action.split('_')) ? undefined : 'its name does not say what is done';
}

/** Whether words have a verb where names have it: first, last, or behind the word that says how or which. */
function saysDeed(words: readonly string[]): boolean {
  return [words[0]!, words.at(-1)!, words[1] ?? ''].some((word, at) =>
    at < 2 ? isImperative(word) : words.length > 2 && isImperative(word) && HOW.test(words[0]!),
  );
}

const HOW =
  /^(bulk|batch|mass|multi|admin|internal|external|auto|async|force|partial|safe|soft|hard|self|maybe|try|my|public|private)$/;

/** Why a person should look at a name that says something else than how its handler is asked for; undefined otherwise. */
export function doubtOfRequest(
  action: string,
  { handler, name }: Pick<Draft, 'handler' | 'name'>,
  { changes, given, isEither, leadsElsewhere, reads }: FunctionFacts,
): string | undefined {
  const words = action.split('_');
  const { methods, paths } = handler;
  const statics = paths.flatMap(staticSegments);
  if (isEither) return 'its description says that it does one thing or another';
  const hook = doubtOfHook(words, handler.kind);
  if (hook !== undefined) return hook;
  // The form of an `update`.
  const isGot = handler.kind === 'route' && (methods.join() === 'GET' || (methods.length === 0 && reads));
  if (isGot && !changes && WRITES.test(words[0]!))
    return 'its name says that it changes something, and its code does not';
  // `import_export` of what is deleted.
  if (handler.kind === 'route' && methods.join() === 'DELETE' && KEEPS.test(words[0]!))
    return 'its name says something else than how it is asked for';
  if (isGot && name === 'get' && leadsElsewhere && /^(get|list)$/.test(words[0]!))
    return 'its name says that something is got, and it only leads elsewhere';
  // `post_manifest` of a `POST` makes one, or sends one, or keeps one.
  if (isPosted(words, handler)) return 'its name says only how it was asked for';
  // `login_result_post` of a `POST`.
  const last = words.at(-1)!.toUpperCase();
  if (words.length > 1 && /^(POST|PUT|PATCH)$/.test(last) && methods.includes(last) && !VERBLESS.has(name))
    return 'its name says only how it was asked for';
  // `parse_order_url` at `/orders/create/url`.
  if (methods.join() === 'POST' && statics.includes('create') && !words.some((word) => MAKES.test(word)))
    return 'its path says that something is created, and its name does not';
  // `get_token(token)` answers with something else, for whoever has a token.
  const object = /^get_(token|cookie|secret)$/.exec(action)?.[1];
  return object !== undefined && given.some((one) => one === object || one === `${object}_value`)
    ? 'it is given what its name says that it gets'
    : undefined;
}

/** What is posted to whoever reads it may well be called so: `post_comment`. */
function isPosted([verb, ...object]: readonly string[], { kind, methods }: Handler): boolean {
  const isText = object.some((word) => (object.length === 1 ? WRITTEN : SAID).test(word));
  return kind === 'route' && verb === 'post' && object.length > 0 && methods.join() === 'POST' && !isText;
}

const SAID = /^(comment|message|reply)(s|ies)?$/;
const WRITTEN =
  /^(comment|message|reply|post|update|note|review|status|invoice|payment|entry|transaction)s?$/;

/** `error_callback` of a task, `button_yes` of a bot. */
function doubtOfHook(words: readonly string[], kind: Handler['kind']): string | undefined {
  if (kind === 'task' && words.at(-1) === 'callback')
    return 'its name says when it is called, and not what it does';
  const isPressed = [words[0]!, words.at(-1)!].some((word) =>
    /^(button|btn|click|clicked|pressed|callback)$/.test(word),
  );
  if (kind === 'bot' && isPressed) return 'its name says what is pressed, and not what it does';
  // `llmindex_index`.
  const isTwice = words.some(
    (word, at) => word.length > 3 && words[at - 1]?.endsWith(word) && words[at - 1] !== word,
  );
  return isTwice ? 'its name says a word twice' : undefined;
}

const WRITES = /^(update|edit|change|create|add|delete|remove|set|save)$/;

/** Verbs that no `DELETE` stands for. */
const KEEPS =
  /^(get|list|read|fetch|retrieve|show|view|search|create|add|import|export|upload|download|update|edit)$/;

/** Words for making something. */
const MAKES =
  /^(creat\w+|add|new|make|insert|save|store|register|signup|import|upload|generate|submit|start|open|issue|invite|duplicate|copy|clone|post|build)$/;

/** What the inner function of a decorator is called, and what says only that it is called at all. */
const INNER =
  /^_*(wrapper|wrapped|inner|inner_wrapper|decorated|decorator|func|fn|handler|handle|callback|route|view|endpoint)_*$/;
