import type { AreaClues } from './area-clues.ts';
import { ADJECTIVES, NOISE, VERBS, isVerb } from '../words/action-words.ts';
import { NEVER } from '../words/area-words.ts';
import type { Handler } from '../../frameworks/handlers.ts';
import { isSaidAtAll } from './file-facts.ts';
import { ownerOf } from '../words/class-owners.ts';
import { isMany, singular, wordsOf } from '../words/naming.ts';
import { named, same, staticSegments } from '../words/segments.ts';

/**
 * The area that a route's path gives, or its tag, where file and folders say nothing.
 *
 * @param folder the nearest folder that says something, if only the application's.
 * @param app the name of the app it is in, beside others.
 */
export function areaOfPath(
  clues: AreaClues,
  folder: string | undefined,
  app: string | undefined,
): string | undefined {
  const { handler, isOneOfMany, isShared } = clues;
  const things = thingsOf(clues);
  const tag = handler.tag === undefined ? undefined : named(wordsOf(handler.tag).join('_'));
  // `/system/available-services`, tagged `system`: two sources agree.
  const agreed = things.find((one) => tag !== undefined && same(one, tag));
  if (agreed !== undefined) return agreed;
  const path = thingSpokenOf(clues, things);
  const isOperation = path !== undefined && namesTheOperation(clues, path);
  // A socket has no siblings that say what it is about: `StatusConsumer` of `/ws/status`.
  const isClass = path !== undefined && isOfClass(path, clues.qualname, handler.kind === 'websocket' ? 1 : 2);
  const isResource =
    path !== undefined && !PRONOUN.test(path) && (isShared(path) || isMany([path]) || isClass);
  // An app's name is at hand where the path and the handler's name do not say the same.
  const isSure = clues.app === undefined || isClass || (isSpoken(clues, path) && isShared(path!));
  if (path !== undefined && !isOperation && isResource && isSure) return wholeNoun(clues, path) ?? path;
  // `Core NON-API Website Routes` is a heading.
  // `stable` beside `internal` says who may use it, and nothing that paths or functions speak of.
  const isAbout = tag !== undefined && (!clues.facts.isTagged || isSaidAtAll(tag, clues.facts));
  if (isAbout && tag.split('_').length < 4) return tag;
  if (clues.app !== undefined) return clues.app;
  // A package's name is no plural, whatever it ends with: `readthedocs`.
  if (folder !== undefined && (isOneOfMany || singular(folder) === folder)) return folder;
  // Beside other apps, one is called what Django calls it: `api`, `core`.
  if (app !== undefined && !NEVER.test(app)) return app;
  // Beside other apps, `app` says nothing.
  if (isOneOfMany && things.length === 1 && !isOperation && !/^(admin|internal|public)$/.test(things[0]!))
    return things[0]!;
  // Below `/rounds/{round}/teams/{team}/break`, the last of those that hold many holds the others.
  return things.findLast((one) => isMany(one.split('_')));
}

/**
 * What a class is about whose name ends with the last part of a long path, and says what of: `OrderPriceConflicts` at
 * `/shops/orders/prices/conflicts` is about `order_price_conflict`, as nobody knows which conflicts are meant.
 */
function wholeNoun({ handler, qualname }: AreaClues, part: string): string | undefined {
  const cls = qualname.split('.').at(-2);
  const statics = staticSegments(handler.paths[0] ?? '').filter((one) => !/^(api|v\d+)$/.test(one));
  if (cls === undefined || part.includes('_') || statics.length < 3 || statics.at(-1) !== part)
    return undefined;
  const owner = ownerOf(cls);
  const isTail = owner.length > 2 && singular(owner.at(-1)!) === singular(part);
  return isTail && !owner.some(isVerb) ? singular(owner.join('_')) : undefined;
}

/** The parts of a path without those that name what is done: `/get_series_json`. */
function thingsOf({ handler, paths, qualname, said }: AreaClues): readonly string[] {
  return paths.filter((one) => {
    const [verb] = one.split('_');
    // `/build/{build_id}`: one of many builds.
    // So are `share_links` of a `ShareLinkViewSet`.
    const isVerb =
      (VERB.test(verb!) || VERBS.has(verb!)) && !isOfThings(one, handler) && !isOfClass(one, qualname);
    // `/dashboard/active` of `active_submissions` says which of them.
    return (
      !ADJECTIVES.has(one) &&
      !DETAIL.test(one) &&
      (!isVerb || !said.has(singular(verb!))) &&
      !INNER_DEED.test(one)
    );
  });
}

/** Whether a part of a path has one of the things below it that it is called after. */
function isOfThings(part: string, { paths }: Handler): boolean {
  return paths.some((path) => {
    const parts = path.split('/');
    return parts.some((each, at) => {
      const below = /^[{<](?:\w+:)?(\w+?)(?::\w+)?[}>]$/.exec(parts[at + 1] ?? '')?.[1];
      return wordsOf(each).join('_') === part && below?.toLowerCase().startsWith(`${singular(part)}_`);
    });
  });
}

/**
 * Whether a class of handlers is called like a part of a path, and that is a thing: `RemoteVersionView` of `/remote_version`. Those
 * of a view set are things whatever they are called.
 */
function isOfClass(part: string, qualname: string, least = 2): boolean {
  const cls = qualname.split('.').at(-2);
  if (cls === undefined || part.split('_').length < least) return false;
  const subject = ownerOf(cls);
  const isThing = cls.endsWith('ViewSet') || !subject.some(isVerb);
  return isThing && singular(subject.join('_')) === singular(part);
}

/** Of `/tenants/{tenant}/collections` the one that `list_collections` speaks of; without a word of any, none is sure. */
function thingSpokenOf(clues: AreaClues, things: readonly string[]): string | undefined {
  const spoken = things.find((one) => isSpoken(clues, one));
  return spoken ?? (things.length === 1 ? things[0] : undefined);
}

function isSpoken({ fnWords }: AreaClues, thing: string | undefined): boolean {
  return thing !== undefined && `_${fnWords.map(singular).join('_')}_`.includes(`_${singular(thing)}_`);
}

/** `/metrics-event` of `metrics_event` names the operation, `/items` of `items` what it is about. */
function namesTheOperation({ qualname, statics }: AreaClues, path: string): boolean {
  const ownName = wordsOf(qualname.slice(qualname.lastIndexOf('.') + 1))
    .filter((word) => !NOISE.has(word))
    .join('_');
  return (
    (path === ownName || (same(path, ownName) && path === statics.at(-1))) &&
    (path.includes('_') || (singular(path) === path && VERB.test(path)))
  );
}

/** The first word of a path that says what is done: `/get_series`, `/logout`. */
const VERB =
  /^(get|set|do|ajax|fetch|load|show|list|add|create|new|edit|update|change|delete|remove|save|send|search|login|logout|signin|signout|signup|register|reset|verify|check|validate|run|start|stop|toggle|revoke|activate|reload|refresh|download|upload|import|export)$/;

/** `/worker_get_embeddings` and `/history/by_params` name what is done, and how. */
const INNER_DEED = /(^|_)by_|_(get|set|add|create|update|delete|remove|list)_/;

/** `/tokens/details/{id}`: how much of it is told. */
const DETAIL = /^details?$/;

/** `/me` is whoever asks. */
const PRONOUN = /^(me|my|self|own|current|all|new)$/;
