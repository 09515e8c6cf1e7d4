import { ADJECTIVES, DEEDS, FIRST_DEEDS, THINGS, VERBS } from './action-words.ts';
import { exactName, isAreaNoun, READS } from './exact-names.ts';
import type { FunctionFacts } from './function-facts.ts';
import { isMany, singular, wordsOf } from './naming.ts';
import { staticSegments } from './segments.ts';
import type { Draft } from './tell-apart.ts';

/**
 * Takes the words of the area from whole names that repeat them, where what remains says as much and nobody else in the area is
 * called so: `query_user_stats_timeframe` among users, `get_scim_schemas` in `acme_scim`, `delete_thread_element` at `DELETE /element`.
 *
 * @param names what they are called so far; changed.
 */
export function withoutAreaWords(
  area: string,
  drafts: readonly Draft[],
  names: Map<string, string>,
  facts: (fn: string) => FunctionFacts,
): void {
  const whole = drafts.filter((one) => names.get(one.handler.fn) === one.words.join('_'));
  const short = new Map(
    whole.map((one) => [one.handler.fn, shortNames(area, one, drafts, facts(one.handler.fn).tellsMany)]),
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
    withoutFirst(one, draft),
    byKey(one, draft),
    withoutTail(one, draft),
    withoutMiddle(one, draft),
    withoutConstant(one, draft, drafts),
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
function withoutFirst(area: string, { words, handler }: Draft): string | undefined {
  const [verb, ...all] = words;
  if (!isVerb(verb!)) return undefined;
  const before = all[0] === 'all' ? 1 : 0;
  const size = startOf(area, all.slice(before));
  const rest = all.slice(before + size);
  const [first] = rest;
  if (size === 0 || first === undefined || LINK.test(first) || /(ed|ing)$/.test(first)) return undefined;
  // The `api` of an `api_key` says what kind of key it is.
  if (area === 'api' && /^(key|token)s?$/.test(first)) return undefined;
  const last = rest.at(-1)!;
  if (rest.every((word) => WHICH.test(word) || isAdjective(word)) || last === 'list') return undefined;
  const noun = all.slice(before, before + size);
  // `confirm_merge_teams` is about a merge.
  if (VERBS.has(noun.at(-1)!) && !THINGS.test(noun.at(-1)!)) return undefined;
  const path = handler.paths[0] ?? '';
  // `query_events_online` is about events.
  const said = new Set(handler.paths.flatMap(staticSegments).flatMap((one) => one.split('_').map(singular)));
  if (isMany(noun) && rest.length === 1 && !said.has(singular(first))) return undefined;
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
  return [verb, ...all.slice(0, before), ...rest].join('_');
}

/** `get` for a `get_server_by_id` at `/servers/{server_id}`: by what else than what its path ends with. */
function byKey(area: string, { words, handler }: Draft): string | undefined {
  const [verb, ...all] = words;
  const size = startOf(area, all);
  const key = all.slice(size + 1).join('_');
  const last = handler.paths[0]?.split('/').findLast((part) => part !== '') ?? '';
  const isKey = /^[{<]/.test(last) && `_${wordsOf(last).join('_')}`.endsWith(`_${key}`);
  return /^(get|read|fetch|retrieve|update|delete)$/.test(verb!) &&
    size > 0 &&
    all[size] === 'by' &&
    key !== '' &&
    isKey &&
    isAreaNoun((staticSegments(handler.paths[0] ?? '').at(-1) ?? '').split('_'), area) &&
    !isMany(all.slice(0, size))
    ? verb
    : undefined;
}

/** `add_member` for an `add_member_to_team` of teams. */
function withoutTail(area: string, { words }: Draft): string | undefined {
  const at = endOf(area, words);
  const [verb, ...object] = words.slice(0, at - 1);
  const isTail = at > 2 && /^(to|from|of|for|in|on)$/.test(words[at - 1]!);
  return isTail &&
    isVerb(verb!) &&
    !object.some((word) => LINK.test(word)) &&
    !object.every((word) => WHICH.test(word) || isAdjective(word))
    ? [verb, ...object].join('_')
    : undefined;
}

/** `get_public_upload_folders` for a `get_public_image_upload_folders` of images. */
function withoutMiddle(area: string, { words }: Draft): string | undefined {
  const [verb, ...all] = words;
  const start = all.findIndex((word) => !ADJECTIVES.has(word));
  const size = start > 0 ? startOf(area, all.slice(start)) : 0;
  const rest = all.slice(start + size);
  const isLeft = size > 0 && rest.length > 0 && !LINK.test(rest[0]!) && isVerb(verb!);
  return isLeft ? [verb, ...all.slice(0, start), ...rest].join('_') : undefined;
}

/** `get` for a `get_build_trigger` of triggers, where all of its names that end with the area say `build`. */
function withoutConstant(area: string, { words }: Draft, drafts: readonly Draft[]): string | undefined {
  const whichOf = (all: readonly string[]): string | undefined => {
    const at = endOf(area, all.slice(1));
    return at < 0 ? undefined : all.slice(1, at + 1).join('_');
  };
  const which = whichOf(words);
  if (which === undefined || which === '' || !isVerb(words[0]!)) return undefined;
  const others = drafts.flatMap((one) => whichOf(one.words) ?? []);
  if (others.length < 3 || others.some((one) => one !== which) || which.split('_').some(isAdjective))
    return undefined;
  return isMany(words.slice(-1)) && READS.test(words[0]!) ? 'list' : words[0];
}

/** Where the words of an area begin that end others; -1 where none do. */
function endOf(area: string, words: readonly string[]): number {
  const size = area.split('_').length;
  return words.length >= size && isAreaNoun(words.slice(-size), area) ? words.length - size : -1;
}

/** How many words of an area begin others. */
function startOf(area: string, words: readonly string[]): number {
  const size = area.split('_').length;
  return isAreaNoun(words.slice(0, size), area) ? size : 0;
}

/** Verbs that say what a method says. */
const BY_METHOD: Readonly<Record<string, RegExp>> = {
  GET: /^(get|read|fetch|retrieve|list)$/,
  POST: /^(create|add|insert)$/,
  PUT: /^(update|edit|change|modify|replace)$/,
  PATCH: /^(update|edit|change|modify)$/,
  DELETE: /^(delete|remove|destroy)$/,
};

/** Words between others, after which something else is meant. */
const LINK = /^(by|of|for|with|from|to|in|on|at|as|and|or|per|via)$/;

/** How many, and which of them. */
const WHICH = /^(all|one|many|multiple|several|bulk|batch|my|me|v\d+)$/;

function isAdjective(word: string): boolean {
  return ADJECTIVES.has(word) || (/[a-z]{3}ed$/.test(word) && !/[ef]eed$/.test(word));
}

function isVerb(word: string): boolean {
  return VERBS.has(word) || DEEDS.test(word) || FIRST_DEEDS.test(word);
}
