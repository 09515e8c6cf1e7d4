import { isVerb } from '../words/action-words.ts';
import { startOf } from './area-in-words.ts';
import { isImperative } from '../words/imperatives.ts';
import { singular } from '../words/naming.ts';
import { staticSegments } from '../words/segments.ts';
import type { Draft } from './tell-apart.ts';

/** `export` for a `bulk_export_recipes` of `recipe_bulk_action`: all other words are the area's. */
export function verbAlone(area: string, { words }: Draft): string | undefined {
  const said = new Set(area.split('_').map(singular));
  const [verb, ...more] = words.filter((word) => !said.has(singular(word)));
  return said.size > 2 && verb !== undefined && more.length === 0 && isImperative(verb) && words.length > 2
    ? verb
    : undefined;
}

/** `get_status_badge` for a `build_status_badge` of builds that is got: nothing is built. */
export function asNoun(area: string, { words, handler }: Draft): string | undefined {
  const size = startOf(area, words);
  const rest = words.slice(size);
  const isRead = handler.kind === 'route' && handler.methods.join() === 'GET';
  return isRead && size > 0 && isVerb(words[0]!) && rest.length > 1 && !rest.some((word) => isVerb(word))
    ? ['get', ...rest].join('_')
    : undefined;
}

/** `autocomplete` for a `search_auto_complete` of searches at `/search/autocomplete`: as the path spells it. */
export function asSpelled(area: string, { words, handler }: Draft): string | undefined {
  const rest = words.slice(startOf(area, words));
  const last = staticSegments(handler.paths[0] ?? '').at(-1) ?? '';
  return rest.length > 1 && rest.length < words.length && !last.includes('_') && rest.join('') === last
    ? last
    : undefined;
}

/** `process_select_update` for a `process_cf_select_update` of custom fields. */
export function withoutInitials(area: string, { words }: Draft): string | undefined {
  const parts = area.split('_');
  const initials = parts.map((word) => word[0]).join('');
  const [verb, ...rest] = words;
  const kept = rest.filter((word) => word !== initials);
  return parts.length > 1 && isImperative(verb!) && kept.length > 0 && kept.length < rest.length
    ? [verb, ...kept].join('_')
    : undefined;
}
