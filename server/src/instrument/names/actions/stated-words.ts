import pluralize from 'pluralize';
import { FIRST_DEEDS, VERBLESS, VERBS, isVerb } from '../words/action-words.ts';
import { delegatedWords } from './delegated-words.ts';
import { isAreaNoun } from '../words/area-nouns.ts';
import type { FunctionFacts } from './function-facts.ts';
import { singular, wordsOf } from '../words/naming.ts';

/** What a method is called that says only how it was asked for, and what its class is about. */
interface Method {
  readonly name: string;
  readonly cls: readonly string[];
  readonly area: string;
}

/**
 * The words of an operation as the documentation of its API has them, the function that it hands all to, or its docstring,
 * where they say something else than
 * those that its method and its class were put together to: `PUT` of a `UserRobot` that is documented as `createUserRobot`
 * creates one. Undefined where they say nothing else.
 */
export function statedWords(
  derived: readonly string[],
  { operationId, delegate, deletesMany, docVerb, isOfSeveral, takesFrom }: FunctionFacts,
  method: Method,
): readonly string[] | undefined {
  if (!ASKED.test(method.name)) return undefined;
  const [verb, ...object] = derived;
  // What is posted to all groups makes several of them at a time.
  if (verb === 'create' && isOfSeveral && object.length > 0) return [verb, ...plural(object)];
  if (operationId === undefined)
    return (
      // A `DELETE` of users who are in a group removes them.
      (verb === 'delete' && takesFrom && object.length > 0 ? ['remove', ...object] : undefined) ??
      // What all rooms have, and none of which is asked for, is deleted with all others.
      (verb === 'delete' && deletesMany && object.length > 0 ? [verb, ...plural(object)] : undefined) ??
      (delegate === undefined ? undefined : delegatedWords(delegate, derived, method)) ??
      withVerb(derived, docVerb)
    );
  const stated = wordsOfId(operationId, method);
  if (stated === undefined || isAreaNoun(stated, method.area)) return undefined;
  const isLong = derived.join('_').length > 40;
  return saysTheSame(derived, stated, method.area) && !isLong ? withVerb(derived, stated[0]) : stated;
}

/**
 * The words of a function that is called by a verb alone, as its route has them: `list_clients` for a `list` of `name="oauth2:list_clients"`.
 * Undefined where that says nothing else.
 */
export function routeWords(
  words: readonly string[],
  { routeName }: FunctionFacts,
): readonly string[] | undefined {
  const [verb, ...more] = words;
  const said = wordsOf(routeName ?? '');
  const isSame = said.length > 1 && sortOf(said[0]!) === sortOf(verb!);
  return more.length === 0 && verb !== undefined && isSame ? said : undefined;
}

/** Names of methods that say no more than how they are asked for, and those of REST framework's. */
const ASKED = /^(get|post|put|patch|delete|list|retrieve|create|update|partial_update|destroy)$/;

/** What is got is a list where that is said, what is put a new thing; of a `POST` any verb says more. */
function withVerb([verb, ...object]: readonly string[], said = ''): readonly string[] | undefined {
  const other = base(said);
  if (object.length === 0) return undefined;
  if (verb === 'get' && other === 'list') return ['list', ...plural(object)];
  if (verb === 'update' && other === 'create') return ['create', ...object];
  return verb === 'post' && VERBS.has(other) && !VERBLESS.has(other) ? [other, ...object] : undefined;
}

/** `create` of `creates`. */
function base(word: string): string {
  const one = word.replace(/ies$/, 'y').replace(/s$/, '');
  return [word, one, word.replace(/es$/, '')].find((each) => VERBS.has(each)) ?? word;
}

/** The verb and its object; undefined where no verb can be told. */
function wordsOfId(id: string, { cls, area }: Method): readonly string[] | undefined {
  const known = [...cls, ...area.split('_')];
  const all = wordsOf(id).map((word) => written(word, known));
  const at = all.findIndex(isVerb);
  if (at < 0) return undefined;
  const before = all.slice(0, at);
  // `scShutdownWorker`, `lamps_remove_bulb`: where it is, and what is done there.
  const isPlace = (before.length === 1 && before[0]!.length < 3) || isAreaNoun(before, area);
  if (at === 0 || isPlace) return all.slice(at);
  // `bulkDownload` of a `BulkDownload`; `admin_delete_user` of a `UserAdmin` is about no `user_admin`.
  const isTold = at === 1 && all.length > 2 && cls.map(singular).includes(singular(all[0]!));
  if (all[0] === cls[0] || isTold) return all;
  return at === all.length - 1 ? [all[at]!, ...wordsOf(singular(before.join('_')))] : undefined;
}

/** `repos` of a `RepositoryList` are repositories. */
function written(word: string, known: readonly string[]): string {
  const one = singular(word);
  const isShort = one.length > 2 && !known.includes(one);
  // `star` and `starred` are two words.
  return known.find((each) => isShort && each.startsWith(one) && !/(ed|ing)$/.test(each)) ?? word;
}

/** Whether two names are of one sort of verb, and one of them has all that the other says, in its order. */
function saysTheSame(derived: readonly string[], stated: readonly string[], area: string): boolean {
  const [verb, ...object] = derived;
  // `syncCancel` cancels a sync.
  if (isVerb(verb!) && stated.at(-1) === verb) return true;
  if (sortOf(verb!) !== sortOf(stated[0]!)) return false;
  // `get_manage_label` says two things that are done.
  const isOne = object.length === 0 || !(VERBS.has(object[0]!) || FIRST_DEEDS.test(object[0]!));
  if (holds(stated.slice(1), object)) return true;
  // `remove_bulb_lamp` of lamps, which is `remove_bulb`.
  const more = object.filter((word) => !stated.some((one) => singular(one) === singular(word)));
  return isOne && holds(object, stated.slice(1)) && !isAreaNoun(more, area);
}

function holds(all: readonly string[], some: readonly string[]): boolean {
  const said = all.map(singular);
  let at = 0;
  return some.every((word) => {
    at = said.indexOf(singular(word), at) + 1;
    return at > 0;
  });
}

function sortOf(verb: string): string {
  return SORTS.find((one) => one.test(verb))?.source ?? verb;
}

const SORTS: readonly RegExp[] = [
  /^(get|list|read|fetch|retrieve|show|view)$/,
  /^(update|change|edit|modify|put|patch)$/,
  /^(create|add|new|insert)$/,
  /^(delete|remove|destroy)$/,
];

function plural(words: readonly string[]): readonly string[] {
  return [...words.slice(0, -1), pluralize.plural(words.at(-1)!)];
}
