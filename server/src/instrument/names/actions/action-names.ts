import pluralize from 'pluralize';
import { draftOf } from './action-drafts.ts';
import { DEEDS, FIRST_DEEDS, PLAIN, VERBS } from '../words/action-words.ts';
import { staticSegments } from '../words/segments.ts';
import { withoutShared } from './delegates.ts';
import { doubtOfAction, doubtOfNoun, doubtOfRequest } from './doubtful-actions.ts';
import { otherNameOf } from './area-other-name.ts';
import { startOf } from './area-in-words.ts';
import { belowArea, isAreaNoun } from '../words/area-nouns.ts';
import { exactName, READS } from './exact-names.ts';
import { NO_FUNCTION_FACTS, type FunctionFacts } from './function-facts.ts';
import type { Handler } from '../../frameworks/handlers.ts';
import { isMany, singular, wordsOf, type NameSettings } from '../words/naming.ts';
import { tellApart, type Draft } from './tell-apart.ts';
import { withReads } from './verbless-reads.ts';
import { withoutAreaWords, withoutTwins } from './without-area.ts';

/** The value of the action label, and why a person should look at it; undefined where it follows from a rule. */
export interface ActionName {
  readonly action: string;
  readonly doubt: string | undefined;
}

/** What is known of the handlers of an area beside their names and paths. */
export interface ActionContext {
  /** What the code of each of them says. */
  readonly facts?: (fn: string) => FunctionFacts;
  /** The area is the application, and says nothing of what its handlers are about. */
  readonly isWhole?: boolean;
  /** Words that the project begins or ends all names with. */
  readonly noise?: ReadonlySet<string> | undefined;
}

/**
 * What each handler of one area is called: the verb alone where the area's own noun is all that its name says besides,
 * or the whole name. The handlers are named together, because what tells them apart depends on the others.
 */
export function actionsOf(
  area: string,
  handlers: readonly Handler[],
  settings: NameSettings,
  { facts: said = () => NO_FUNCTION_FACTS, isWhole = false, noise = new Set() }: ActionContext = {},
): ReadonlyMap<string, ActionName> {
  const areaWords = new Set(
    area.split('_').flatMap((word) => [word, pluralize.singular(word), pluralize.plural(word)]),
  );
  const declared = new Set(handlers.map(({ fn }) => fn));
  const facts = withoutShared(said, [...declared]);
  const drafts = withReads(
    area,
    handlers.map((handler) => draftOf(handler, area, areaWords, facts, declared, noise)),
    facts,
  );
  const together = namedTogether(area, drafts);
  const otherName = otherNameOf(area, drafts);
  const result = new Map<string, string>();
  for (const one of drafts)
    result.set(
      one.handler.fn,
      settings.actionNames.get(one.name) ??
        together?.(one) ??
        ofPart(area, one) ??
        shortName(area, one, facts) ??
        (otherName === undefined ? undefined : exactName(otherName, one)) ??
        (isAreaNoun(one.words, area) ? byMethod(area, one, facts(one.handler.fn)) : one.words.join('_')),
    );
  if (!isWhole)
    withoutAreaWords(
      otherName === undefined ? [area] : [area, otherName],
      drafts.filter((one) => !settings.actionNames.has(one.name)),
      result,
      facts,
    );
  const unsure = tellApart(area, drafts, result, settings);
  withoutTwins(
    area,
    drafts.filter((one) => !settings.actionNames.has(one.name)),
    result,
  );
  return new Map(
    drafts.map((one) => {
      const action = result.get(one.handler.fn)!;
      const isGiven = settings.actionNames.has(one.name);
      const doubt = isGiven
        ? undefined
        : unsure.has(one.handler.fn)
          ? 'several handlers have its name'
          : isAreaNoun(one.words, area) && isOpen(one, facts(one.handler.fn))
            ? 'its name says no more than its area'
            : isOfSearch(area, one, drafts)
              ? 'its name says no more than its area'
              : (doubtOfAction(action, one.said, one.name) ??
                doubtOfRequest(action, one, facts(one.handler.fn)) ??
                doubtOfNoun(action, one, area) ??
                (isWhole && one.handler.kind !== 'bot' ? doubtOfBareVerb(action) : undefined));
      return [one.handler.fn, { action, doubt }];
    }),
  );
}

/** `get_search` beside a `conduct_search`: of what, nobody sees. */
function isOfSearch(area: string, { words }: Draft, drafts: readonly Draft[]): boolean {
  const isGot = words.length === 2 && READS.test(words[0]!) && words[1] === area && PLAIN.test(area);
  return (
    isGot &&
    drafts.some((other) => other.words.length === 2 && other.words[1] === area && other.words !== words)
  );
}

/** The exact name; a function that says itself that it posts is called what it makes, or what it is called. */
function shortName(area: string, one: Draft, facts: (fn: string) => FunctionFacts): string | undefined {
  const name = exactName(area, one);
  if (name !== 'post' || one.words.length < 2 || one.name === 'post') return name;
  return facts(one.handler.fn).posted === 'create' ? 'create' : one.words.join('_');
}

/** How the handlers of an area are named where all of them are of one form; undefined where they are not. */
function namedTogether(area: string, drafts: readonly Draft[]): ((one: Draft) => string) | undefined {
  const [first] = drafts;
  if (!first || drafts.some((one) => one.handler.path !== first.handler.path)) return undefined;
  // `/register` → `register_mobile_user`, `/login` → `login_mobile_user`: the paths are the operations' names.
  const segments = drafts.map((one) => one.segment);
  if (
    drafts.length > 3 &&
    new Set(segments).size === drafts.length &&
    drafts.every(
      (one) => one.segment !== undefined && one.words.includes(one.segment) && isBelow(one, area),
    ) &&
    drafts.filter((one) => one.segment === one.words[0]).length * 2 > drafts.length
  )
    return (one) => (saysAll(one, area) ? one.segment! : one.words.join('_'));
  // `get_stats`, `get_bandwidth`: where everything is got, `get` tells nothing apart.
  if (
    drafts.length > 2 &&
    drafts.every((one) => one.words.length === 2 && one.words[0] === 'get' && one.words[1] === one.segment) &&
    new Set(segments).size === drafts.length
  )
    return (one) => one.segment!;
  // One object that all of them are about says no more than the area does.
  const objects = new Set(drafts.map((one) => singular(one.words.slice(1).join('_'))));
  const verbs = drafts.map((one) => one.words[0]);
  if (
    drafts.length > 1 &&
    objects.size === 1 &&
    new Set(verbs).size === drafts.length &&
    drafts.every(
      (one) =>
        one.words.length > 1 &&
        VERBS.has(one.words[0]!) &&
        !one.mentionsArea &&
        isBelow(one, area) &&
        !isNested(one, area),
    )
  )
    return (one) => verbs[drafts.indexOf(one)]!;
  // `list_team_seat_grants`, `create_team_seat_grant`, `delete_team_seat_grant` of `seat`.
  const [object] = objects;
  const said = object!.split('_').map(singular);
  const isArea =
    said.some((_, at) => startOf(area, said.slice(at)) > 0) ||
    area.split('_').every((word) => said.includes(singular(word)));
  const plain = drafts.map((one) => plainVerb(one));
  const isAtRoot = drafts.every(({ handler }) => {
    const last = staticSegments(handler.paths[0] ?? '').at(-1) ?? '';
    return isAreaNoun(last.split('_'), area) || singular(last) === object;
  });
  if (
    drafts.length > 2 &&
    isAtRoot &&
    objects.size === 1 &&
    isArea &&
    object !== singular(area) &&
    new Set(plain).size === drafts.length &&
    plain.every((verb) => verb !== undefined)
  )
    return (one) => plain[drafts.indexOf(one)]!;
  return undefined;
}

/** The verb of a name; undefined where it begins with none. */
function plainVerb({ words, handler }: Draft): string | undefined {
  const [verb, ...object] = words;
  if (object.length === 0 || !VERBS.has(verb!)) return undefined;
  const isOfAll = isMany(object) && !/[}>*]\/?$/.test(handler.paths[0] ?? '');
  return READS.test(verb!) && isOfAll ? 'list' : verb;
}

/**
 * Whether the last part of a path says what is done: not `callback` of `/auth/oauth/callback`, and not `token` of a `get_token`
 * that is posted to.
 */
function saysAll({ handler, segment, words }: Draft, area: string): boolean {
  if (VERBS.has(segment!)) return true;
  const statics = staticSegments(handler.paths[0] ?? '');
  const at = statics.findLastIndex((one) => singular(one) === singular(area));
  const isBelowAnother = at >= 0 && statics.length > at + 2;
  return !isBelowAnother && !(handler.methods.includes('POST') && words[0] === 'get');
}

/** Whether the area is in the path of an operation: `/mobile/auth/login` of `mobile_auth`. */
function isBelow({ handler }: Draft, area: string): boolean {
  const statics = staticSegments(handler.paths[0] ?? '').map(singular);
  return `_${statics.join('_')}_`.includes(`_${singular(area)}_`);
}

/** Whether a thing of the area's things is meant: `/categories/{id}/break` is about the break. */
function isNested({ handler }: Draft, area: string): boolean {
  const parts = (handler.paths[0] ?? '').split('/').filter((part) => part !== '');
  const at = parts.findLastIndex((part) => singular(wordsOf(part).join('_')) === singular(area));
  return at >= 0 && /[{}<>*:]/.test(parts[at + 1] ?? '') && parts.length > at + 2;
}

/** `get` of an area that is the whole application: of what, nobody sees. */
function doubtOfBareVerb(action: string): string | undefined {
  const [verb, ...rest] = action.split('_');
  return VERBS.has(verb!) && rest.every((word) => /^v\d+$/.test(word)) && !PLAIN.test(action)
    ? 'its name does not say what it is about'
    : undefined;
}

/** `edit` in `administration/views_processing.py`, of the area that the folder is: of what, its file says. */
function ofPart(area: string, { handler, words, name }: Draft): string | undefined {
  if (words.length !== 1 || !VERBS.has(words[0]!) || handler.kind !== 'route' || name !== words[0])
    return undefined;
  const parts = handler.path.split('/');
  const stem = wordsOf(parts.at(-1)!.replace(/\.pyw?$/, '')).filter(
    (word) => !/^(views?|api|routes?)$/.test(word),
  );
  const folder = wordsOf(parts.at(-2) ?? '').join('_');
  const isPart = parts.at(-1)!.startsWith('views_') && stem.length > 0 && singular(folder) === singular(area);
  return isPart ? [words[0]!, ...stem].join('_') : undefined;
}

function isVerb(word: string): boolean {
  return VERBS.has(word) || DEEDS.test(word) || FIRST_DEEDS.test(word) || /[a-z]{3}ate$/.test(word);
}

/** Whether a handler that is called like its area may do one thing or another: `users` by `GET` and `POST`. */
function isOpen({ handler, words }: Draft, { reads }: FunctionFacts): boolean {
  if (handler.kind === 'route' && handler.methods.length === 0) return !reads;
  return handler.methods.length > 1 || (handler.methods[0] === 'POST' && isMany(words));
}

/** What a handler does that is called like its area, by its method. */
function byMethod(area: string, { handler, words }: Draft, { posted, reads }: FunctionFacts): string {
  const last = handler.paths[0]
    ?.split('/')
    .filter((part) => part !== '')
    .at(-1);
  if (handler.methods.length > 1) return words.join('_');
  switch (handler.methods[0]) {
    case 'POST':
      // `chat` of `/chat` may well be a verb.
      return isMany(words) ? posted : words.join('_');
    case 'PUT':
    case 'PATCH':
      return 'update';
    case 'DELETE':
      return 'delete';
    default:
      if (handler.kind === 'websocket') return 'connect';
      // `on_goto` in `goto.py`: what is heard says it, and nothing is run.
      if (handler.kind === 'bot') return words.join('_');
      if (handler.kind !== 'route') return 'run';
      // `login` and `search` say what they do, however they are asked for.
      if (PLAIN.test(words.join('_'))) return words.join('_');
      // A function that its framework calls for any method; `translate` says it, too.
      if (handler.methods.length === 0 && (!reads || words.some(isVerb))) return words.join('_');
      if (isMany(words) && !/[{}<>*:]/.test(last ?? '')) return 'list';
      return ['get', ...objectOf(handler, area)].join('_');
  }
}

/** `config` of a `GET /auth/config`, which is one thing of the area's. */
function objectOf({ paths, methods }: Handler, area: string): readonly string[] {
  const [object, ...more] = paths.length === 1 && methods.join() === 'GET' ? belowArea(paths[0]!, area) : [];
  const words = object?.split('_') ?? [];
  return more.length === 0 && paths[0]?.endsWith(`/${object}`) && !words.some(isVerb) ? words : [];
}
