import pluralize from 'pluralize';
import { CLASS_NOISE, DEEDS, FIRST_DEEDS, NOISE, VERBLESS, VERBS as DOING } from './action-words.ts';
import { isAreaNoun } from './exact-names.ts';
import type { Handler } from './handlers.ts';
import { singular, wordsOf } from './naming.ts';
import type { Draft } from './tell-apart.ts';

/** What says only that a function is a handler; the `api` of an `api_key` says more. */
function isNoise(word: string, next: string | undefined, { kind, paths }: Handler): boolean {
  // Where endpoints are what it is about.
  if (word === 'endpoint' && paths.some((path) => /(^|\/)endpoints?(\/|$)/.test(path))) return false;
  if (word === 'api' && /^(keys?|tokens?)$/.test(next ?? '')) return false;
  return NOISE.has(word) || (word === 'task' && kind === 'task');
}

/**
 * The words that a handler may be named by.
 *
 * @param posted what a handler of `POST` does whose name does not say.
 * @param declared the handlers of its area.
 */
export function draftOf(
  handler: Handler,
  area: string,
  areaWords: ReadonlySet<string>,
  posted: (fn: string) => string,
  declared: ReadonlySet<string>,
): Draft {
  const qualname = handler.fn.slice(handler.fn.lastIndexOf('#') + 1);
  const parts = qualname.split('.').filter((part) => part !== '<locals>');
  const name = parts.at(-1)!;
  let words = wordsOf(name)
    // At its ends: `list_api_routes` lists what it says.
    .filter((word, at, all) => (at > 0 && at < all.length - 1) || !isNoise(word, all[at + 1], handler))
    .map((word, at) => (word === 'del' && at === 0 ? 'delete' : word))
    // `challenges_listing` lists challenges.
    .map((word, at, all) => (word === 'listing' && at > 0 && at === all.length - 1 ? 'list' : word));
  if (handler.kind === 'bot' && words.length > 1)
    words = words.filter((word) => !/^(cmd|command)$/.test(word));
  // Methods of a class are named after what they do with what the class is about.
  const { owner, isCollection } =
    parts.length > 1 && !qualname.includes('<locals>')
      ? ownerOf(
          wordsOf(parts.at(-2)!).filter(
            // `SetPhotosPublic` sets, and is no `ViewSet`.
            (word, at, all) =>
              (!CLASS_NOISE.has(word) && !(/^v\d+$/.test(word) && all[at - 1] === 'api')) ||
              (word === 'set' && at === 0),
          ),
        )
      : { owner: [], isCollection: false };
  if (owner.length > 0) {
    const [first] = words;
    // `partial_update` is the update, unless there is a whole one beside it.
    const isWhole =
      name === 'partial_update' && !declared.has(handler.fn.replace(/partial_update$/, 'update'));
    const rest = handler.framework === 'django' ? REST_VERBS[isWhole ? 'update' : name] : undefined;
    const isMany = MANY.has(owner.at(-1)!) && owner.length > 1;
    const ofMany = isMany || isCollection;
    const subject = isMany ? owner.slice(0, -1) : owner;
    const both: string[] | undefined =
      first !== undefined && words.length === 1 ? doneOrUndone(first, owner) : undefined;
    if (both) words = both;
    else if (rest === 'create' && owner.length > 1 && DEEDS.test(owner.at(-1)!)) words = owner;
    else if (rest !== undefined) words = [rest, ...(rest === 'list' ? plural(subject) : subject)];
    else if (first === 'get' && words.length === 1 && ofMany) words = ['list', ...plural(subject)];
    else if (
      first !== undefined &&
      words.length === 1 &&
      owner.length > 1 &&
      /^(put|patch|delete)$/.test(first) &&
      (SWITCHES.test(owner[0]!) || (owner[0] === 'bulk' && startsWithDeed(owner)))
    )
      words = owner;
    else if (
      first === 'post' &&
      words.length === 1 &&
      owner.length > 2 &&
      areaWords.has(owner[0]!) &&
      startsWithDeed(owner.slice(1))
    )
      words = owner.slice(1);
    else if (
      first === 'post' &&
      words.length === 1 &&
      ((startsWithDeed(owner) && !isMany) || DEEDS.test(owner.at(-1)!))
    )
      // `BuildTriggerActivate` activates a build trigger; `BulkEdit` is what it is called.
      words = owner.length > 2 && !startsWithDeed(owner) ? [owner.at(-1)!, ...owner.slice(0, -1)] : owner;
    else if (
      first === 'get' &&
      words.length === 1 &&
      owner.length > 1 &&
      (STEPS.test(owner.at(-1)!) ||
        /^(list|view|show|search|export|download)$/.test(owner[0]!) ||
        (!declared.has(handler.fn.replace(/get$/, 'post')) && ASKED_BY_GET.test(owner.at(-1)!)))
    )
      words = owner;
    else if (first !== undefined && words.length === 1 && VERBLESS.has(first))
      words = [
        first === 'post' ? verbOfPost(posted(handler.fn), subject) : (VERBS[first] ?? first),
        // One is created at a time, whatever the class is called.
        ...(first === 'post'
          ? withoutVerb(wordsOf(singular(subject.join('_'))), posted(handler.fn))
          : withoutVerb(subject, VERBS[first])),
      ];
    else if (first === 'connect' || (first === 'receive' && words.length === 1)) words = owner;
    // `TagViewSet.merge` in the area of documents merges tags; `TasksViewSet.summary` is the tasks'.
    else if (first !== undefined && words.length === 1)
      words =
        handler.kind !== 'route' || DOING.has(first) || DEEDS.test(first)
          ? [first, ...owner]
          : isAreaNoun(owner, area)
            ? words
            : [...owner, first];
  }
  // `get_one` of a `GroupReportsController` among those of groups gets a report.
  const subject = owner.filter((word) => !areaWords.has(word));
  const isQualified = !areaWords.has(owner.at(-1) ?? '');
  const many = isQualified && words.length > 1 ? /^(one|all|many)$/.exec(words.at(-1)!)?.[1] : undefined;
  if (many !== undefined && subject.length > 0)
    words = [
      ...(many === 'all' && words.join() === 'get,all' ? ['list'] : words.slice(0, -1)),
      ...(many === 'one' ? wordsOf(singular(subject.join('_'))) : plural(subject)),
    ];
  if (words.length === 0) words = wordsOf(name);
  const last = handler.paths[0]
    ?.split('/')
    .filter((part) => part !== '')
    .at(-1);
  const segment = last === undefined || /[{}<>*:]/.test(last) ? undefined : wordsOf(last).join('_');
  return {
    handler,
    name,
    words,
    owner: owner.filter((word) => !areaWords.has(word)),
    mentionsArea: words.some((word) => areaWords.has(word)),
    segment:
      segment === undefined || segment === '' || singular(segment) === singular(area) ? undefined : segment,
  };
}

/** What a class is about, without the words for the shape of its view: `ModuleListCreateAPIEndpoint`, `MemberDetail`. */
function ownerOf(words: string[]): { owner: string[]; isCollection: boolean } {
  const shape = /(^|_)(list_create|(retrieve|update|destroy)(_(update|destroy))+|details?)$/.exec(
    words.join('_'),
  );
  const about = shape ? words.slice(0, words.length - shape[2]!.split('_').length) : words;
  // `IssueBulkUpdateDate`: what is done to many stands in the middle.
  const bulk = about.indexOf('bulk');
  const owner =
    bulk > 0 && startsWithDeed(about.slice(bulk)) ? [...about.slice(bulk), ...about.slice(0, bulk)] : about;
  return owner.length === 0
    ? { owner: words, isCollection: false }
    : { owner, isCollection: shape?.[2] === 'list_create' };
}

/** `CycleArchiveUnarchive`: a `POST` does it and a `DELETE` undoes it. */
function doneOrUndone(method: string, owner: readonly string[]): string[] | undefined {
  const at = owner.findIndex((word, index) => owner[index + 1] === `un${word}`);
  if (at < 0 || (method !== 'post' && method !== 'delete')) return undefined;
  return [owner[method === 'post' ? at : at + 1]!, ...owner.slice(0, at), ...owner.slice(at + 2)];
}

/** The last word of a class that answers for many of what it is about: `GroupListAPIHandler`. */
const MANY: ReadonlySet<string> = new Set(['list', 'collection']);

function plural(words: readonly string[]): readonly string[] {
  return [...words.slice(0, -1), pluralize.plural(words.at(-1)!)];
}

/** There is one password already, and one profile. */
function verbOfPost(verb: string, subject: readonly string[]): string {
  return verb === 'create' && /^(password|settings|profile|preferences)$/.test(subject.at(-1) ?? '')
    ? 'update'
    : verb;
}

/** `CertificateDescriptionUpdate.put` updates a certificate's description. */
function withoutVerb(subject: readonly string[], verb: string | undefined): readonly string[] {
  return subject.length > 1 && subject.at(-1) === verb ? subject.slice(0, -1) : subject;
}

/** `TransferCycleIssue`, `BulkArchiveIssues`. */
function startsWithDeed(owner: readonly string[]): boolean {
  const [first, second] = owner;
  const verb = first === 'bulk' ? second : first;
  return verb !== undefined && (DEEDS.test(verb) || (owner.length > 1 && FIRST_DEEDS.test(verb)));
}

/** What a browser is sent through, or given: `OAuthCallback.get`. */
const STEPS = /^(callback|login|logout|authorize|unsubscribe|download|export|preview)$/;

/** What some do on a `GET` of a class that has no form to show: `TaskRequeueView.get`. */
const ASKED_BY_GET =
  /^(requeue|enqueue|stop|start|restart|retry|run|cancel|pause|resume|enable|disable|activate|deactivate|toggle|refresh|sync|confirm|approve|reject|revoke|subscribe|validate|verify|export)$/;

/** Classes that do one thing, whatever method asks for it: `DisableEmailFeature.delete`. */
const SWITCHES =
  /^(disable|enable|remove|reset|revoke|cancel|activate|deactivate|clear|restore|unsubscribe|disconnect)$/;

const VERBS: Readonly<Record<string, string>> = {
  get: 'get',
  put: 'update',
  patch: 'update',
  delete: 'delete',
};
/** The methods of REST framework's view sets, and what they do. */
const REST_VERBS: Readonly<Record<string, string>> = {
  list: 'list',
  retrieve: 'get',
  create: 'create',
  update: 'update',
  partial_update: 'patch',
  destroy: 'delete',
};
