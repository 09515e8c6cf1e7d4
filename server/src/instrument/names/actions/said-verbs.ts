import pluralize from 'pluralize';
import { ADJECTIVES, isVerb } from '../words/action-words.ts';
import { isAreaNoun } from '../words/area-nouns.ts';
import { startOf } from './area-in-words.ts';
import type { FunctionFacts } from './function-facts.ts';
import { isImperative } from '../words/imperatives.ts';
import { isMany, singular, wordsOf } from '../words/naming.ts';
import { same, staticSegments } from '../words/segments.ts';
import type { Draft } from './tell-apart.ts';

/**
 * A handler that is called by a noun, with the verb that its code says: `inactivity` that calls `get_inactivity_seconds` gets it,
 * `sources` at the end of a path that answers with a list lists them, and `country_report` that has `generate_country_report` done
 * later requests one. What is called after its area and the end of its path is got. Undefined where nothing says it.
 */
export function withSaidVerb(
  area: string,
  { words, handler }: Draft,
  facts: FunctionFacts,
): readonly string[] | undefined {
  if (handler.kind !== 'route' || words.length === 0) return undefined;
  const isGot = handler.methods.join() === 'GET';
  const started = startedBy(words, facts);
  if (started) return started;
  const path = handler.paths[0] ?? '';
  // `precheck` at the end of a path is what is done.
  const isDone = words.length === 1 && staticSegments(path).at(-1) === words[0];
  if (!isGot && handler.methods.length > 0)
    return isDone || handler.methods.length > 1 ? undefined : madeBy(words, facts);
  const verb = gotBy(words, facts);
  if (verb !== undefined) return [verb, ...words];
  const [last] = words.slice(-1);
  const isAtEnd = !/[}>]\/?$/.test(path) && same(staticSegments(path).at(-1)?.split('_').at(-1) ?? '', last!);
  if (isGot && isAtEnd && isMany(words) && facts.tellsMany && !words.some((word) => READS.test(word)))
    return ['list', ...words];
  // `order_labels` at `/orders/{id}/labels`.
  const size = area.split('_').length;
  const rest = words.slice(size);
  const isOfArea =
    isAtEnd &&
    isAreaNoun(words.slice(0, size), area) &&
    same(staticSegments(path).at(-1) ?? '', rest.join('_')) &&
    !rest.some((word) => isVerb(word) || ADJECTIVES.has(word) || /ed$/.test(word));
  // What it answers with, and not what.
  return isGot && (isOfArea || FORMATS.test(words.join('_'))) ? ['get', ...words] : undefined;
}

/**
 * A name with words before its verb that say where it is or what its class is about, and whose rest is said by the path's end or by
 * what it calls: `events_send_key` at `/events/send_key`, `mfa_method_regenerate_codes` that calls `regenerate_codes`.
 */
export function withoutPlace(
  area: string,
  { words, handler }: Draft,
  { calls }: FunctionFacts,
): readonly string[] | undefined {
  const at = words.findIndex(isVerb);
  const [before, rest] = [words.slice(0, at), words.slice(at)];
  if (handler.kind !== 'route' || at < 1 || rest.length < 2 || /(ed|ing)$/.test(rest.at(-1)!))
    return undefined;
  const statics = handler.paths.flatMap(staticSegments);
  const isPlace = statics.includes(before.join('_')) || before.every((word) => statics.includes(word));
  if (isPlace && statics.at(-1) === rest.join('_')) return rest;
  const isOfArea = isAreaNoun(before.slice(0, area.split('_').length), area);
  return isOfArea && calls.some((one) => wordsOf(one).join('_') === rest.join('_')) ? rest : undefined;
}

/**
 * `restore_backup` for an `import_backup` at `/backups/{name}/restore` that calls `restore`: the path and the code say another verb than the
 * function. Undefined where they do not.
 */
export function withVerbOfPath(
  { words, handler }: Draft,
  { calls }: FunctionFacts,
): readonly string[] | undefined {
  const [verb, ...object] = words;
  const isAsked = handler.kind === 'route' && handler.methods.join() === 'POST' && handler.paths.length === 1;
  const said = staticSegments(handler.paths[0] ?? '').at(-1) ?? '';
  const isOther = object.length > 0 && isVerb(verb!) && isVerb(said) && !words.includes(said);
  return isAsked &&
    isOther &&
    handler.paths[0]!.endsWith(`/${said}`) &&
    calls.includes(said) &&
    !calls.includes(verb!)
    ? [said, ...object]
    : undefined;
}

/**
 * `update_suspension` for a `suspension_update` at `/suspensions/{id}/edit`: what its path is about stands before what is done with it.
 * Undefined where the path does not say that, and where the first words say how, or to how many: `bulk_delete`.
 */
export function turned(
  area: string,
  { words, handler }: Draft,
  { calls }: FunctionFacts,
): readonly string[] | undefined {
  const verb = words.at(-1)!;
  const object = words.slice(0, -1);
  const statics = handler.paths.flatMap(staticSegments);
  // `backup_codes_verify` at `/backup-codes/verify`, and `totp_enroll` at `/totp` that calls `enroll`.
  const isDone =
    handler.methods.join() === 'POST' &&
    isImperative(verb) &&
    (statics.at(-1)?.split('_').at(-1) === verb || calls.includes(verb));
  if (handler.kind !== 'route' || object.length === 0 || !(TURNED.test(verb) || isDone)) return undefined;
  // `credit_card_demo_trigger` at `/credit-cards/demo/trigger`, and `infra_config_start` at `/infra/config-start`.
  const own = object.slice(startOf(area, object));
  const said = statics.slice(-2).flatMap((one) => one.split('_'));
  const isPath = said.slice(-own.length - 1).join('_') === [...own, verb].join('_');
  if (isDone && isPath && own.length > 0 && own.length < object.length && !own.some(isVerb))
    return [verb, ...own];
  // `project_file_create` at `/project/{name}/file_create`, among those of files.
  const at = object.findIndex((_, from) => isAreaNoun(object.slice(from), area));
  const isBelow = at > 0 && object.slice(0, at).every((word) => statics.some((part) => same(part, word)));
  if (isBelow && !object.some(isVerb)) return [verb, ...object.slice(at)];
  const isObject = statics.some((part) => singular(part) === singular(object.join('_')));
  if (!isObject || isAreaNoun(object, area) || object.some((word) => isVerb(word) || ADJECTIVES.has(word)))
    return undefined;
  return [verb, ...(verb === 'list' ? wordsOf(pluralize.plural(object.join('_'))) : object)];
}

/** Verbs that are no nouns where they stand last, as `search` and `import` may be. */
const TURNED =
  /^(get|list|create|add|update|edit|delete|remove|reload|revoke|enable|disable|activate|deactivate)$/;

/** What a task that is put in a queue is called, where it is about that. */
function startedBy(words: readonly string[], { starts }: FunctionFacts): readonly string[] | undefined {
  const found = starts.map(wordsOf).filter((one) => isAbout(one, words));
  if (found.length !== 1) return undefined;
  const [verb, ...object] = found[0]!;
  return [MAKES.test(verb!) ? 'request' : verb!, ...object];
}

function gotBy(words: readonly string[], { calls }: FunctionFacts): string | undefined {
  const verbs = new Set(
    calls
      .map(wordsOf)
      .filter((one) => isAbout(one, words) && one.length <= words.length + 2)
      .map(([verb]) => (GETS.test(verb!) ? 'get' : verb!))
      .filter((verb) => /^(get|list|generate|export|search)$/.test(verb)),
  );
  return verbs.size === 1 ? [...verbs][0] : undefined;
}

function madeBy(words: readonly string[], { calls }: FunctionFacts): readonly string[] | undefined {
  const verbs = new Set(
    calls
      .map(wordsOf)
      .filter((one) => isAbout(one, words) && one.length === words.length + 1 && !ASKS.test(one[0]!))
      .map(([verb]) => verb!),
  );
  return verbs.size === 1 ? [...verbs, ...words] : undefined;
}

/** Whether the words of a function are a verb and then those of a name: `get_inactivity_seconds`. */
function isAbout([verb, ...object]: readonly string[], words: readonly string[]): boolean {
  return (
    verb !== undefined &&
    isVerb(verb) &&
    object.length >= words.length &&
    words.every((word, at) => singular(word) === singular(object[at]!))
  );
}

/** What `public_list_orders` says already. */
const READS = /^(list|get|read|fetch|retrieve|show|view|search|find|query|export|download)$/;

const GETS = /^(get|read|fetch|retrieve|load|find|query)$/;
const MAKES = /^(generate|create|build|make|prepare|compile)$/;

/** What is called on the way to what is done. */
const ASKS =
  /^(get|read|fetch|retrieve|load|find|query|list|count|check|verify|validate|confirm|search|describe|view|show|test|handle|parse|process)$/;

/** What something is written in. */
const FORMATS = /^(json|ya?ml|xml|csv|html|pdf|txt|markdown)$/;
