import { THINGS, VERBS, isVerb } from '../words/action-words.ts';
import {
  byKey,
  withoutClass,
  withoutConstant,
  withoutMany,
  withoutMiddle,
  withoutMine,
  withoutSource,
  withoutTail,
} from './area-at-ends.ts';
import { asNoun, asSpelled, verbAlone, withoutInitials } from './area-otherwise.ts';
import { endOf, isAdjective, LINK, startOf, WHICH } from './area-in-words.ts';
import { isImperative } from '../words/imperatives.ts';
import { exactName, READS } from './exact-names.ts';
import { isAreaNoun } from '../words/area-nouns.ts';
import type { Handler } from '../../frameworks/handlers.ts';
import type { FunctionFacts } from './function-facts.ts';
import { isMany, singular, wordsOf } from '../words/naming.ts';
import { staticSegments } from '../words/segments.ts';
import type { Draft } from './tell-apart.ts';

/**
 * Takes the words of the area from whole names that repeat them, where what remains says as much and nobody else in the area is
 * called so: `query_user_stats_timeframe` among users, `get_scim_schemas` in `acme_scim`, `delete_thread_element` at `DELETE /element`.
 *
 * @param called what the area is called, and what else it is.
 * @param names what they are called so far; changed.
 */
export function withoutAreaWords(
  called: readonly string[],
  drafts: readonly Draft[],
  names: Map<string, string>,
  facts: (fn: string) => FunctionFacts,
): void {
  const whole = drafts.filter((one) => names.get(one.handler.fn) === one.words.join('_'));
  const short = new Map(
    whole.map((one) => [
      one.handler.fn,
      called.flatMap((area) => shortNames(area, one, drafts, facts(one.handler.fn).tellsMany)),
    ]),
  );
  const taken = (name: string, fn: string): boolean =>
    drafts.some(({ handler }) => handler.fn !== fn && names.get(handler.fn) === name) ||
    [...short].some(([other, all]) => other !== fn && all.includes(name));
  const found = [...short].flatMap(([fn, all]) => {
    const name = all.find((one) => !taken(one, fn));
    return name === undefined ? [] : [[fn, name] as const];
  });
  for (const [fn, name] of found) names.set(fn, name);
}

/**
 * The plain verb for who still has the area's noun in its name, because another one of that name had to be told apart, and was: `list`
 * beside an `admin_list_users`.
 *
 * @param names what they are called so far; changed.
 */
export function withoutTwins(area: string, drafts: readonly Draft[], names: Map<string, string>): void {
  const all = new Set(names.values());
  const plain = drafts.flatMap((one) => {
    const name = exactName(area, one);
    const isWhole = names.get(one.handler.fn) === one.words.join('_') && one.words.length > 1;
    // `list_orders` beside `list_orders_v1`, of one form.
    const isVersion = [...all].some((other) => /_v\d+$/.test(other));
    return isWhole && !isVersion && name !== undefined && isVerb(name) && !all.has(name)
      ? [{ fn: one.handler.fn, name }]
      : [];
  });
  for (const { fn, name } of plain)
    if (plain.filter((other) => other.name === name).length === 1) names.set(fn, name);
}

/** What an operation may be called without the words of its area, best first. */
function shortNames(
  area: string,
  draft: Draft,
  drafts: readonly Draft[],
  tellsMany: boolean,
): readonly string[] {
  const parts = area.split('_');
  const areas = parts.map((_, at) => parts.slice(at).join('_'));
  const found = areas.flatMap((one) => [
    // An area of several words may be called by the last of them: `list_seats` of `team_customer_seats`.
    one === area || draft.words.length < 2 ? undefined : exactName(one, draft),
    asPathSays(one, draft),
    atRoot(one, draft, drafts, tellsMany),
    withoutFirst(one, draft, drafts),
    byKey(one, draft),
    withoutTail(one, draft),
    withoutClass(one, draft),
    withoutMine(one, draft),
    withoutMiddle(one, draft),
    withoutConstant(one, draft, drafts),
    withoutSource(one, draft),
    withoutMany(one, draft),
    asNoun(one, draft),
    asSpelled(one, draft),
    withoutInitials(one, draft),
    verbAlone(one, draft),
  ]);
  return found.filter((one) => one !== undefined);
}

/** What the end of a path says is done to the area: `door_eject` at `/Actions/Door.EjectDisk`, `take_case` at `/cases/{id}/take`. */
function asPathSays(area: string, { words, handler }: Draft): string | undefined {
  if (handler.kind !== 'route' || handler.methods.length === 0 || handler.methods.includes('GET'))
    return undefined;
  const last = handler.paths[0]?.split('/').findLast((part) => part !== '') ?? '';
  if (/[{}<>*:]/.test(last)) return undefined;
  const end = wordsOf(last.split('.').at(-1)!);
  const [first, ...rest] = words;
  if (end.join('_') === first && isAreaNoun(rest, area)) return first;
  const size = startOf(area, words);
  // `label_text` at `/text-labels` is no text.
  const isDone = end[0] === words[size] && !end.some((word) => isAreaNoun([word], area));
  return size > 0 && words.length === size + 1 && isDone && !isMany(words.slice(0, size))
    ? end.join('_')
    : undefined;
}

/**
 * The verb of a name, where the path ends with the area, or with one of it, and the area's noun is what is done something to: the verb is that
 * of the method, or the path has the other words as well.
 */
function atRoot(
  area: string,
  { words, handler, name }: Draft,
  drafts: readonly Draft[],
  tellsMany: boolean,
): string | undefined {
  const path = handler.paths[0] ?? '';
  const statics = staticSegments(path);
  const isRoot =
    isAreaNoun((statics.at(-1) ?? '').split('_'), area) && !/[}>*][^/]*\/[^/]*[}>*]\/?$/.test(path);
  if (handler.kind !== 'route' || !isRoot) return undefined;
  const isOne = /[}>]\/?$/.test(path);
  const said = new Set(statics.flatMap((one) => one.split('_').map(singular)));
  const isSaid = (all: readonly string[]): boolean => all.every((word) => said.has(singular(word)));
  const [verb, ...rest] = words;
  if (!isVerb(verb!)) {
    // `project_translations` of `GET /project/translations`.
    const isGot = handler.methods.join() === 'GET' && isSaid(words) && endOf(area, words) >= 0;
    return isGot && !isOne ? (tellsMany ? 'list' : 'get') : undefined;
  }
  const before = endOf(area, rest);
  // `create_lamp_form` says how; `LampForm.put` is about forms.
  const after = handler.fn.includes(`#${name}`) ? startOf(area, rest) : 0;
  const noun = before >= 0 ? rest.slice(before) : rest.slice(0, after);
  const others = before >= 0 ? rest.slice(0, before) : rest.slice(after);
  if (
    noun.length === 0 ||
    others.length === 0 ||
    others.some((word) => isVerb(word) || LINK.test(word) || WHICH.test(word))
  )
    return undefined;
  // `get_bulb_stats` beside `get_lamp_stats`: that tells them apart.
  const isOneOfMany = drafts.some(
    (other) => other.handler !== handler && other.words[0] === verb && endOf(area, other.words.slice(1)) > 0,
  );
  if (isOneOfMany) return undefined;
  const isAgreed = handler.methods.length === 1 && BY_METHOD[handler.methods[0]!]?.test(verb!) === true;
  if (!(isAgreed && !others.some(isAdjective)) && !(before >= 0 && isSaid(others))) return undefined;
  if (isMany(noun)) return !isOne && (READS.test(verb!) || verb === 'list') ? 'list' : undefined;
  return READS.test(verb!) && !isOne && before < 0 ? undefined : verb;
}

/** A name whose area follows its verb and says what something belongs to: `get_history_status_summary`, `get_all_evm_chains`. */
function withoutFirst(area: string, { words, handler }: Draft, drafts: readonly Draft[]): string | undefined {
  const [verb, ...all] = words;
  if (!isImperative(verb!)) return undefined;
  const isAll = all[0] === 'all';
  const before = (isAll ? 1 : 0) + ownersOf(area, all.slice(isAll ? 1 : 0), drafts);
  const kept = isAll ? ['all'] : [];
  const size = startOf(area, all.slice(before));
  const rest = all.slice(before + size);
  const [first] = rest;
  if (size === 0 || first === undefined || LINK.test(first) || /(ed|ing)$/.test(first)) return undefined;
  // The `api` of an `api_key` says what kind of key it is.
  if (area === 'api' && /^(key|token)s?$/.test(first)) return undefined;
  // `read_users_me` at `/users/me`.
  if (rest.join() === 'me' && handler.paths[0]?.endsWith('/me')) return [verb, ...kept, ...rest].join('_');
  const last = rest.at(-1)!;
  if (rest.every((word) => WHICH.test(word) || isAdjective(word)) || last === 'list') return undefined;
  const noun = all.slice(before, before + size);
  // `confirm_merge_teams` is about a merge.
  const path = handler.paths[0] ?? '';
  if (VERBS.has(noun.at(-1)!) && !THINGS.test(noun.at(-1)!) && !isThingOf(area, path)) return undefined;
  // `query_events_online` is about events.
  const said = new Set(handler.paths.flatMap(staticSegments).flatMap((one) => one.split('_').map(singular)));
  if (isMany(noun) && rest.length === 1 && path !== '' && !said.has(singular(first))) return undefined;
  const given = path.split('/').filter((part) => /[{<]/.test(part));
  // `update_leaderboard_time_frame` at `/leaderboards/{time_frame}` is about a leaderboard.
  if (given.some((one) => wordsOf(one).join('_').endsWith(rest.join('_')))) return undefined;
  // `list_users_admin` below `/admin`: whom it is for.
  const statics = staticSegments(path);
  // `test_label_extractor` at `/label-extractor`: one thing that is called so.
  const thing = `${singular(area)}_${singular(first)}`;
  if (statics.some((one) => one.split('_').map(singular).join('_').startsWith(thing))) return undefined;
  const at = statics.findIndex((one) => isAreaNoun(one.split('_'), area));
  if (at > 0 && statics.slice(0, at).includes(rest.join('_'))) return undefined;
  return [verb, ...kept, ...rest].join('_');
}

/**
 * How many words before the area say whose it is, as their paths do: one of `team_member_roles` at `/teams/{id}/members/roles`. None
 * where others say the same of someone else's.
 */
function ownersOf(area: string, words: readonly string[], drafts: readonly Draft[]): number {
  const above = new Set(drafts.flatMap(({ handler }) => aboveArea(area, handler)));
  const size = words.findIndex((word) => !above.has(singular(word)));
  if (size < 1 || startOf(area, words.slice(size)) === 0) return 0;
  const [own, what] = [words.slice(0, size).join('_'), words.slice(size).join('_')];
  const isOneOfSome = drafts.some((other) => {
    const said = other.words.slice(1).join('_');
    return said.endsWith(`_${what}`) && said !== `${own}_${what}`;
  });
  return isOneOfSome ? 0 : size;
}

/** Whether one of the area is in the middle of a path: `/triggers/{id}/sources`. */
function isThingOf(area: string, path: string): boolean {
  const parts = path.split('/').filter((part) => part !== '');
  const at = parts.findLastIndex((part) => isAreaNoun(wordsOf(part), area));
  return at >= 0 && /[{}<>*:]/.test(parts[at + 1] ?? '') && parts.length > at + 2;
}

/** The words of a path that stand above the area. */
function aboveArea(area: string, { paths }: Handler): readonly string[] {
  const statics = staticSegments(paths[0] ?? '');
  const at = statics.findLastIndex((one) => isAreaNoun(one.split('_'), area));
  return statics.slice(0, Math.max(at, 0)).flatMap((one) => one.split('_').map(singular));
}

/** Verbs that say what a method says. */
const BY_METHOD: Readonly<Record<string, RegExp>> = {
  GET: /^(get|read|fetch|retrieve|list)$/,
  POST: /^(create|add|insert)$/,
  PUT: /^(update|edit|change|modify|replace)$/,
  PATCH: /^(update|edit|change|modify)$/,
  DELETE: /^(delete|remove|destroy)$/,
};
