import { ADJECTIVES, DEEDS, PLAIN, VERBS } from '../words/action-words.ts';
import { belowArea, isAreaNoun } from '../words/area-nouns.ts';
import { staticSegments } from '../words/segments.ts';
import type { Draft } from './tell-apart.ts';
import { isMany, singular } from '../words/naming.ts';

/**
 * The short name of an operation, where its words come down to it exactly: a verb and the area's own noun, or an object
 * that the path has below the area. Undefined where they do not; then the operation is called what its function is.
 */
export function exactName(area: string, draft: Draft): string | undefined {
  const { words, handler } = draft;
  const [verb, ...rest] = words;
  if (verb === undefined) return undefined;
  if (rest.length === 0) return isAreaNoun(words, area) ? undefined : ofPath(verb, draft, area);
  // `accept_share` of a file of that name.
  if (VERBS.has(verb) && words.join('_') === area) return verb;
  const isVerb = isDeed(verb);
  // `get_all` and `create_one` of a controller.
  if (rest.length === 1 && rest[0] === 'one' && isVerb) return verb;
  if (rest.length === 1 && rest[0] === 'all' && READS.test(verb)) return 'list';
  const about = rest[0] === 'all' && READS.test(verb) ? rest.slice(1) : rest;
  // `get_search` of searches is no `get` of one.
  if (READS.test(verb) && about.join('_') === area && PLAIN.test(area)) return undefined;
  if (isVerb && isAreaNoun(about, area)) return ofNoun(verb, about, about.length < rest.length);
  // `add_member_to_team` of `team_member`.
  if (isVerb && isSaidOtherwise(about, area)) return ofNoun(verb, about.slice(0, 1), false);
  // `user_create`, `users_list`.
  const isHeard = handler.kind === 'bot' && words.at(-1) === 'callback';
  if (words.length > 1 && isDeed(words.at(-1)!) && !isHeard && isAreaNoun(words.slice(0, -1), area))
    return afterNoun(words.at(-1)!, words.slice(0, -1), handler.paths[0] ?? '');
  // `admin_list_users`, `bulk_update_documents`: for whom, or how many at a time, and what.
  const [, second] = words;
  if (BEFORE_VERB.test(verb) && second !== undefined && isDeed(second) && isAreaNoun(words.slice(2), area)) {
    const short = /^(bulk|batch)$/.test(verb) ? second : ofNoun(second, words.slice(2), false);
    return short === undefined ? undefined : `${verb}_${short}`;
  }
  // `list_internal_squads`.
  if (verb === 'list' && rest.length > 1 && isAdjective(rest[0]!) && isAreaNoun(rest.slice(1), area))
    return `${verb}_${rest[0]!}`;
  // `orders_archived` at `/orders/archived`.
  const [which] = words.slice(-1);
  const isPlural = words.length > 1 && isMany(words.slice(0, -1)) && isAreaNoun(words.slice(0, -1), area);
  if (
    isPlural &&
    isAdjective(which!) &&
    !OF_ONE.test(which!) &&
    handler.methods.join() === 'GET' &&
    belowArea(handler.paths[0] ?? '', area).join() === which
  )
    return `list_${which}`;
  // `put_build_cancel` at `/builds/{id}/cancel`.
  const deed = words.at(-1)!;
  const isAsked =
    /^(post|put|patch)$/.test(verb) && isDeed(deed) && staticSegments(handler.paths[0] ?? '').at(-1) === deed;
  if (isAsked && isAreaNoun(words.slice(1, -1), area)) return deed;
  const below = belowArea(handler.paths[0] ?? '', area);
  // `get_telegram_user` below `/telegram/users`: the path has what it is about, and where.
  const size = area.split('_').length;
  const object = rest.slice(size);
  if (
    isVerb &&
    object.length > 0 &&
    isAreaNoun(rest.slice(0, size), area) &&
    // `update_tool_config_status` of `tool_config`: an area of two words is nothing else by chance.
    (size > 1 || (below[0] !== undefined && singular(below[0]) === singular(object.join('_'))))
  )
    return [verb, ...object].join('_');
  // `remnawave_webhook` at `/webhooks/remnawave`.
  const before = words.slice(0, -size);
  if (
    before.length > 0 &&
    !isDeed(before[0]!) &&
    isAreaNoun(words.slice(-size), area) &&
    below.length === 1 &&
    below[0] === before.join('_')
  )
    return before.join('_');
  return undefined;
}

/** `list` of `/notifications/recipients` in the area of notifications lists recipients. */
function ofPath(verb: string, { handler, name }: Draft, area: string): string {
  const below = belowArea(handler.paths[0] ?? '', area);
  const thing = below.length === 1 && isMany(below[0]!.split('_')) ? below[0]! : undefined;
  if (thing === undefined || name !== verb || !/^(list|get|create|add|update|delete|remove)$/.test(verb))
    return verb;
  return `${verb}_${verb === 'list' ? thing : singular(thing)}`;
}

/** `get_users` and `get_all_users` list them; `delete_users` is not called what deletes one of them. */
function ofNoun(verb: string, noun: readonly string[], all: boolean): string | undefined {
  if (READS.test(verb)) return all || isMany(noun) ? 'list' : verb;
  return isMany(noun) && !OF_MANY.test(verb) ? undefined : verb;
}

/** `reports_get` and `reports_put` are about one report where the path says which, whatever number all names begin with. */
function afterNoun(verb: string, noun: readonly string[], path: string): string | undefined {
  if (/^(post|create|add|new)$/.test(verb)) return verb;
  if (!/[}>]\/?$/.test(path)) return ofNoun(verb, noun, false);
  if (READS.test(verb)) return verb;
  return verb === 'put' || verb === 'patch' ? 'update' : verb;
}

/** Whether words are those of an area of two in the other order, `member_to_team` of `team_member`. */
function isSaidOtherwise(words: readonly string[], area: string): boolean {
  const [object, link, owner, ...more] = words;
  if (object === undefined || owner === undefined || more.length > 0) return false;
  return /^(to|from|of|in)$/.test(link!) && singular(`${owner}_${singular(object)}`) === singular(area);
}

function isDeed(word: string): boolean {
  return VERBS.has(word) || DEEDS.test(word);
}

function isAdjective(word: string): boolean {
  return ADJECTIVES.has(word) || (/[a-z]{3}ed$/.test(word) && !/[ef]eed$/.test(word));
}

/** What may stand before the verb that belongs to it. */
const BEFORE_VERB = /^(bulk|batch|admin|internal|backoffice)$/;

/** What says which one is meant, and not which of them. */
const OF_ONE = /^(new|current|default|latest)$/;

export const READS = /^(get|read|fetch|retrieve)$/;

/** What is done to many at a time as a matter of course. */
const OF_MANY = /^(list|search|export|import|count|filter|query|browse|sync|reorder|check)$/;
