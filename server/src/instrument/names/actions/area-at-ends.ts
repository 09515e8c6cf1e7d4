import { endOf, isAdjective, LINK, startOf, WHICH } from './area-in-words.ts';
import { isImperative } from '../words/imperatives.ts';
import { ADJECTIVES, isVerb } from '../words/action-words.ts';
import { isAreaNoun } from '../words/area-nouns.ts';
import { READS } from './exact-names.ts';
import { isMany, wordsOf } from '../words/naming.ts';
import { staticSegments } from '../words/segments.ts';
import type { Draft } from './tell-apart.ts';

/** `get` for a `get_server_by_id` at `/servers/{server_id}`: by what else than what its path ends with. */
export function byKey(area: string, { words, handler }: Draft): string | undefined {
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
export function withoutTail(area: string, { words }: Draft): string | undefined {
  const at = endOf(area, words);
  const [verb, ...object] = words.slice(0, at - 1);
  // `reply_to_support_case`.
  if (at === 2 && /^(to|from|for|of)$/.test(words[1]!) && isImperative(verb!)) return verb;
  // `get_new_orders_feed` of feeds, `get_token_page` of pages.
  const shown = words.slice(1, at);
  if (at > 1 && READS.test(verb!) && SHOWS.test(words.at(-1)!) && !shown.some((word) => LINK.test(word)))
    if (!shown.every((word) => WHICH.test(word) || isAdjective(word))) return [verb, ...shown].join('_');
  const isTail = at > 2 && /^(to|from|of|for|in|on)$/.test(words[at - 1]!);
  return isTail &&
    isVerb(verb!) &&
    !object.some((word) => LINK.test(word)) &&
    !object.every((word) => WHICH.test(word) || isAdjective(word))
    ? [verb, ...object].join('_')
    : undefined;
}

/** What holds others to be looked at. */
const SHOWS = /^(feed|page|screen)s?$/;

/** `get_build` for a `get_build_super_user` of a `SuperUserBuild`: whose it is stands first in its class. */
export function withoutClass(area: string, { words, handler }: Draft): string | undefined {
  const [, cls] = /#(\w+)\.\w+$/.exec(handler.fn) ?? [];
  const at = endOf(area, words);
  const isFirst = at > 1 && cls !== undefined && startOf(area, wordsOf(cls)) > 1;
  return isFirst && isVerb(words[0]!) ? words.slice(0, at).join('_') : undefined;
}

/** `create` for a `create_my_game` of games: whose, their path says. */
export function withoutMine(area: string, { words, handler }: Draft): string | undefined {
  const [verb, whose, ...object] = words;
  const isMine = whose === 'my' && staticSegments(handler.paths[0] ?? '').includes('my');
  return isMine && isVerb(verb!) && !READS.test(verb!) && verb !== 'list' && isAreaNoun(object, area)
    ? verb
    : undefined;
}

/** `get_public_upload_folders` for a `get_public_image_upload_folders` of images. */
export function withoutMiddle(area: string, { words }: Draft): string | undefined {
  const [verb, ...all] = words;
  const start = all.findIndex((word) => !ADJECTIVES.has(word) && word !== 'my');
  const size = start > 0 ? startOf(area, all.slice(start)) : 0;
  const rest = all.slice(start + size);
  // `change_my_game_status` changes the game's, and not mine.
  const kept = all.slice(0, all[start - 1] === 'my' && !READS.test(verb!) ? start - 1 : start);
  // `get_my_games_list` lists games.
  const isLeft = size > 0 && rest.length > 0 && rest[0] !== 'list' && !LINK.test(rest[0]!) && isVerb(verb!);
  return isLeft ? [verb, ...kept, ...rest].join('_') : undefined;
}

/** `get` for a `get_build_trigger` of triggers, where all of its names that end with the area say `build`. */
export function withoutConstant(
  area: string,
  { words }: Draft,
  drafts: readonly Draft[],
): string | undefined {
  const whichOf = (all: readonly string[]): string | undefined => {
    const at = endOf(area, all.slice(1));
    return at < 0 ? undefined : all.slice(1, at + 1).join('_');
  };
  const which = whichOf(words);
  if (which === undefined || which === '' || !isVerb(words[0]!)) return undefined;
  // `manually_start_build_trigger` begins with no verb.
  const others = drafts.flatMap((one) => (isVerb(one.words[0]!) ? (whichOf(one.words) ?? []) : []));
  if (others.length < 3 || others.some((one) => one !== which) || which.split('_').some(isAdjective))
    return undefined;
  return isMany(words.slice(-1)) && READS.test(words[0]!) ? 'list' : words[0];
}

/** `list_by_game` for a `get_waivers_by_game` of waivers. */
export function withoutMany(area: string, { words }: Draft): string | undefined {
  const [verb, ...all] = words;
  const size = startOf(area, all);
  const rest = all.slice(size);
  const isListed =
    size > 0 && rest.length > 1 && /^(by|in|for|of|from)$/.test(rest[0]!) && isMany(all.slice(0, size));
  if (!isListed || !(READS.test(verb!) || verb === 'list')) return undefined;
  return ['list', ...rest].join('_');
}

/** `create_from_image` for a `create_recipe_from_image` of recipes. */
export function withoutSource(area: string, { words }: Draft): string | undefined {
  const [verb, ...all] = words;
  const size = startOf(area, all);
  const rest = all.slice(size);
  const isSource = size > 0 && rest.length > 1 && /^(from|as|via)$/.test(rest[0]!);
  return isSource && isVerb(verb!) && !isMany(all.slice(0, size)) ? [verb, ...rest].join('_') : undefined;
}
