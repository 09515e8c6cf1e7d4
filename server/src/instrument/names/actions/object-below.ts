import pluralize from 'pluralize';
import { VERBS } from '../words/action-words.ts';
import type { Handler } from '../../frameworks/handlers.ts';
import { isMany, singular, wordsOf } from '../words/naming.ts';
import { staticSegments } from '../words/segments.ts';

/**
 * A bare verb with what its path has below that of its area: the `create` of a `POST /notifications/recipients` creates a recipient, and
 * no notification. Undefined where the name says more than a verb, and where the path has no things below.
 */
export function withObjectBelow(
  words: readonly string[],
  area: string,
  { fn, kind, paths }: Handler,
): readonly string[] | undefined {
  const [verb, ...rest] = words;
  const isMethod = /#[^<]*\./.test(fn);
  if (verb === undefined || rest.length > 0 || kind !== 'route' || isMethod || !OF_THINGS.test(verb))
    return undefined;
  const objects = paths.map((path) => objectBelow(path, area));
  const [object] = objects;
  if (object === undefined || objects.some((one) => one !== object)) return undefined;
  const own = object.split('_');
  const isOne = verb !== 'list' && !(READS.test(verb) && !/[}>]\/?$/.test(paths[0]!));
  return isOne
    ? [verb, ...wordsOf(singular(object))]
    : [verb, ...own.slice(0, -1), pluralize.plural(own.at(-1)!)];
}

/** `recipients` of `/notifications/recipients/{id}`, in the area of notifications. */
function objectBelow(path: string, area: string): string | undefined {
  const statics = staticSegments(path);
  const last = statics.at(-1);
  const at = statics.findIndex((one) => singular(one) === singular(area));
  if (last === undefined || at < 0 || at > statics.length - 2) return undefined;
  const words = last.split('_');
  return isMany(words) && !VERBS.has(words[0]!) && singular(last) !== singular(area) ? last : undefined;
}

const OF_THINGS = /^(list|get|read|retrieve|fetch|create|add|update|edit|delete|remove)$/;

const READS = /^(get|read|retrieve|fetch)$/;
