import pluralize from 'pluralize';
import { DEEDS, FIRST_DEEDS, VERBS } from '../words/action-words.ts';
import { isNoise } from '../words/class-owners.ts';
import { staticSegments } from '../words/segments.ts';
import { isAreaNoun } from '../words/area-nouns.ts';
import type { FunctionFacts } from './function-facts.ts';
import type { Handler } from '../../frameworks/handlers.ts';
import { isMany, singular, wordsOf } from '../words/naming.ts';

/** What is known of a method besides its name. */
export interface MethodFacts {
  readonly handler: Handler;
  readonly area: string;
  /** What the class is about; see `ownerOf`. */
  readonly owner: readonly string[];
  /** What its code says. */
  readonly facts: FunctionFacts;
  /** The handlers of its area. */
  readonly declared: ReadonlySet<string>;
}

/**
 * The words of an operation that a method of one word stands for, by its HTTP method or as one of REST framework's; undefined
 * where the method's name says what it does. What the words leave open is kept as the class is called: `post_preview` says
 * no more than is known.
 */
export function wordsOfMethod(name: string, facts: MethodFacts): readonly string[] | undefined {
  const { handler } = facts;
  const { owner, verbs } = withoutMethods(facts.owner);
  if (verbs.length > 0) return ofMethods(name, owner, verbs, handler);
  const both = doneOrUndone(name, owner);
  if (both) return both;
  const isWhole = name === 'partial_update' && !hasSibling('update', facts);
  const rest = handler.framework === 'django' ? REST_VERBS[isWhole ? 'update' : name] : undefined;
  if (rest !== undefined)
    return deedOfPath(name, facts) ?? ofViewSet(rest, routedAs(facts) ?? owner, facts.area);
  if (name === 'get') return ofGet(facts);
  return CHANGES.has(name) ? ofChange(name, facts) : undefined;
}

/** `GetUpdateDeletePolicy` is about a policy, and says what its methods do. */
function withoutMethods(owner: readonly string[]): {
  readonly owner: readonly string[];
  readonly verbs: readonly string[];
} {
  let size = 0;
  while (size < owner.length - 1 && METHODS_SAID.test(owner[size]!)) size++;
  return size > 1 ? { owner: owner.slice(size), verbs: owner.slice(0, size) } : { owner, verbs: [] };
}

function ofMethods(
  name: string,
  about: readonly string[],
  verbs: readonly string[],
  handler: Handler,
): readonly string[] | undefined {
  const parts = staticSegments(handler.paths[0] ?? '');
  if (name === 'get' && !hasParameterLast(handler) && isMany((parts.at(-1) ?? '').split('_')))
    return ['list', ...plural(about)];
  const said = verbs.find((verb) => SAID_BY[name]?.test(verb)) ?? VERB_OF[name] ?? name;
  return [
    said,
    ...(name === 'get' && !hasParameterLast(handler) ? about : wordsOf(singular(about.join('_')))),
  ];
}

const METHODS_SAID = /^(get|list|add|create|post|update|edit|put|patch|modify|delete|remove|destroy)$/;

/** The words for a method in a class's name. */
const SAID_BY: Readonly<Record<string, RegExp>> = {
  get: /^(get|list)$/,
  post: /^(add|create)$/,
  put: /^(update|edit|modify)$/,
  patch: /^(update|edit|modify)$/,
  delete: /^(delete|remove|destroy)$/,
};

/** What the end of the path and that of the class's name say is done: `SurveysClone` at `/surveys/{id}/clone`. */
function deedOfPath(name: string, { owner, handler }: MethodFacts): readonly string[] | undefined {
  const last = owner.at(-1)!;
  const isDone =
    /^(post|put|patch|create|update|partial_update)$/.test(name) &&
    owner.length > 1 &&
    (VERBS.has(last) || ONLY_DEEDS.test(last)) &&
    !/^(create|add|update|edit|list|get)$/.test(last) &&
    isLastOfPath(last, handler);
  return isDone ? [last, ...wordsOf(singular(owner.slice(0, -1).join('_')))] : undefined;
}

/** Verbs that are no nouns. */
const ONLY_DEEDS =
  /^(mark|move|duplicate|assign|unassign|submit|apply|revoke|resend|verify|validate|activate|deactivate|terminate|suspend|unsuspend|reject|approve|cancel|unlock|merge)$/;

/** A view set of another name that is routed as what the area is about: `SearchViewSet` at `/orders` lists orders. */
function routedAs({ area, handler, owner }: MethodFacts): readonly string[] | undefined {
  const last = staticSegments(handler.paths[0] ?? '').at(-1) ?? '';
  const isOther =
    isAreaNoun(last.split('_'), area) &&
    !isAreaNoun(owner, area) &&
    !owner.some((word) => isAreaNoun([word], area));
  return isOther && /ViewSet$/.test(handler.fn.split('.').at(-2) ?? '') ? wordsOf(singular(last)) : undefined;
}

function ofViewSet(verb: string, owner: readonly string[], area: string): readonly string[] {
  // A `PriceListViewSet` of price lists is about those.
  const { about } = isAreaNoun(owner, area) ? { about: owner } : shapeOf(owner);
  if (verb === 'list') return ['list', ...plural(about)];
  // `MarkReadViewSet.create` marks, and `RolesSyncViewSet.create` syncs.
  if (verb === 'create' && owner.length > 1 && ONLY_DEEDS.test(owner[0]!)) return owner;
  if (verb === 'create' && owner.length > 1 && isDeed(owner.at(-1)!)) return owner;
  return [verb, ...withoutVerb(about, verb)];
}

function ofGet(facts: MethodFacts): readonly string[] {
  const { owner, handler } = facts;
  const { about, isCollection } = shapeOf(owner);
  if (isCollection) return ['list', ...plural(about)];
  // `AccountDumpConfig` of `account` dumps what the account is set to.
  const size = [1, 2].find((count) => isAreaNoun(owner.slice(0, count), facts.area)) ?? 0;
  for (const own of [owner, owner.slice(size)])
    if (/^(get|list|view|show|search|export|download|dump)$/.test(own[0] ?? '') && own.length > 1) return own;
  // `LoadOrders.get` at `/load_orders`.
  if (
    /^(load|fetch|find|browse|filter|query)$/.test(owner[0]!) &&
    owner.length > 1 &&
    isLastOfPath(owner.join('_'), handler)
  )
    return owner;
  // `VerifyEmail.get` verifies one.
  const isOnly = ![...CHANGES].some((other) => hasSibling(other, facts));
  if (GOT.test(owner[0]!) && owner.length > 1 && isOnly) return owner;
  // `EmailChangeActivate.get` that changes something activates a change of an email.
  if (
    isOnly &&
    owner.length > 1 &&
    facts.facts.changes &&
    ONLY_DEEDS.test(owner.at(-1)!) &&
    !GOT.test(owner[0]!)
  )
    return [owner.at(-1)!, ...wordsOf(singular(owner.slice(0, -1).join('_')))];
  // `RevokeTask.get` that sets or calls something by which one is revoked.
  if (isOnly && owner.length > 1 && facts.facts.leadsElsewhere && startsWithDeed(owner)) return owner;
  // A form is shown on the way to what is done with it.
  if (STEPS.test(owner.at(-1)!) && !hasSibling('post', facts)) return owner;
  const isOne = hasParameterLast(handler) && !isOfAnother(about, handler) && !isOfMany(about, handler);
  return ['get', ...(isOne ? wordsOf(singular(about.join('_'))) : about)];
}

function ofChange(name: string, facts: MethodFacts): readonly string[] {
  const { owner, handler } = facts;
  const { about, isCollection } = shapeOf(owner);
  const isOnly = ![...CHANGES].some((other) => other !== name && hasSibling(other, facts));
  const last = owner.at(-1)!;
  // `TagCreateView.post`, `TagDelete.post`, `BulkEdit.post`.
  const done = isCollection ? undefined : DONE[last];
  if (
    owner.length > 1 &&
    done !== undefined &&
    owner[0] !== 'undo' &&
    (name === 'post' || done === VERB_OF[name])
  )
    return owner.at(-2) === 'bulk' ? ['bulk', done, ...owner.slice(0, -2)] : [done, ...owner.slice(0, -1)];
  // The `Poll` of a `widget_poll` and the `SubscribeItems` of a `widget_subscribe` are things.
  // So are the `DeployDetails` of `deploy_details.py`.
  const isThing =
    facts.area.split('_').slice(1).includes(owner[0]!) || (owner.length > 1 && isAreaNoun(owner, facts.area));
  const isFirst =
    !isThing &&
    (startsWithDeed(owner) || (VERBS.has(owner[0]!) && (owner.length > 1 ? !isDeed(last) : isOnly)));
  const deed = isCollection || (isDeed(last) && name === 'post') ? undefined : deedOfPath(name, facts);
  if (deed) return deed;
  const isSaid =
    isFirst ||
    isDeed(last) ||
    (owner.length > 2 && owner.some((word) => isDeed(word) && !(isThing && word === owner[0])));
  if (isOnly && isSaid && !isCollection && (isFirst || !isAreaNoun(owner, facts.area)))
    // `BuildTriggerActivate` activates a build trigger; `PasswordReset` is what it is called.
    return !isFirst && owner.length > 2 && isDeed(last)
      ? [last === 'testing' ? 'test' : last, ...owner.slice(isAside(owner[0]!, handler) ? 1 : 0, -1)]
      : owner;
  if (name !== 'post') {
    // `EditTranslation.patch`, beside a `delete`.
    const isEdited = about.length > 1 && DONE[about[0]!] !== undefined && !isOnly;
    const what = withoutVerb(isEdited ? about.slice(1) : about, VERB_OF[name]);
    // `OrdersHandler.delete` at `/orders/{key}` deletes one of them.
    const isOne = hasParameterLast(handler) && isLastStatic(what, handler);
    return [VERB_OF[name]!, ...(isOne ? wordsOf(singular(what.join('_'))) : what)];
  }
  // `StripeWebhook` is posted to by whom it belongs to.
  if (isOnly && owner.length > 1 && last === 'webhook') return owner;
  const verb = facts.facts.posted;
  // `AlertList.post` at `/alerts`: what is sent to all of them becomes one.
  const isAtAll = isLastOfPath(about.at(-1)!, handler) || isLastOfPath(about.join('_'), handler);
  if (isCollection && name === 'post' && verb !== 'delete' && isAtAll)
    return ['create', ...wordsOf(singular(about.join('_')))];
  const isOne = hasParameterLast(handler);
  // There is one password already, and one profile.
  const isMade =
    verb === 'create' &&
    !isOne &&
    !(about.length > 1 && VERBS.has(about.at(-1)!)) &&
    !/^(password|settings|profile|preferences)$/.test(last);
  if (isMade && !isSaid) return ['create', ...wordsOf(singular(about.join('_')))];
  return [isAreaNoun(about, facts.area) && verb === 'delete' ? verb : 'post', ...about];
}

/** `AdminCheckInGenerate` below `/admin`: whose it is, and not of what. */
function isAside(word: string, { paths }: Handler): boolean {
  return /^(admin|public)$/.test(word) && paths.every((path) => staticSegments(path).includes(word));
}

function hasSibling(method: string, { handler, declared }: MethodFacts): boolean {
  return declared.has(`${handler.fn.slice(0, handler.fn.lastIndexOf('.'))}.${method}`);
}

/** A class without the words for the shape of its view: `ModuleListCreateAPIEndpoint`, `MemberDetail`. */
function shapeOf(owner: readonly string[]): {
  readonly about: readonly string[];
  readonly isCollection: boolean;
} {
  const found =
    /(^|_)(list(_create)?|collection|details?|(retrieve|update|destroy)(_(update|destroy))+)$/.exec(
      owner.join('_'),
    );
  const size = found?.[2]!.split('_').length ?? 0;
  if (size === 0 || size === owner.length) return { about: owner, isCollection: false };
  let end = owner.length - size;
  // `SponsorshipAssetsAPIList`.
  while (end > 1 && isNoise(owner[end - 1]!, owner[end - 2])) end--;
  return { about: owner.slice(0, end), isCollection: /^(list|collection)/.test(found![2]!) };
}

function isLastOfPath(word: string, { paths }: Handler): boolean {
  return paths.some(
    (path) =>
      singular(wordsOf(path.split('/').findLast((part) => part !== '') ?? '').join('_')) === singular(word),
  );
}

/** `/items/{key}`: one of them is meant. */
function hasParameterLast({ paths }: Handler): boolean {
  // Of a path that only the run knows, nobody can tell.
  return paths[0] !== '*' && /[}>*]\/?$/.test(paths[0] ?? '');
}

/** `orders` of `/orders/{key}`. */
function isLastStatic(words: readonly string[], { paths }: Handler): boolean {
  return paths.every((path) => wordsOf(staticSegments(path).at(-1) ?? '').join('_') === words.join('_'));
}

/** `SurveyComments` at `/survey/{survey_id}`: the comments of one survey. */
function isOfAnother(about: readonly string[], { paths }: Handler): boolean {
  const parts = (paths[0] ?? '').split('/').filter((part) => part !== '');
  const whose = singular(wordsOf(parts.at(-2) ?? '').join('_'));
  return about.length > 1 && isMany(about.slice(-1)) && about.slice(0, -1).map(singular).join('_') === whose;
}

/** `ExchangePairs` at `/pairs/binance/{name}`: the pairs of one exchange, where the path ends with something else. */
function isOfMany(about: readonly string[], { paths }: Handler): boolean {
  const last = staticSegments(paths[0] ?? '')
    .at(-1)
    ?.split('_')
    .at(-1);
  return last !== undefined && isMany(about.slice(-1)) && singular(last) !== singular(about.at(-1)!);
}

/** `CycleArchiveUnarchive`: a `POST` does it and a `DELETE` undoes it. */
function doneOrUndone(method: string, owner: readonly string[]): readonly string[] | undefined {
  const at = owner.findIndex((word, index) => owner[index + 1] === `un${word}`);
  if (at < 0 || (method !== 'post' && method !== 'delete')) return undefined;
  return [owner[method === 'post' ? at : at + 1]!, ...owner.slice(0, at), ...owner.slice(at + 2)];
}

function plural(words: readonly string[]): readonly string[] {
  return [...words.slice(0, -1), pluralize.plural(words.at(-1)!)];
}

/** `CertificateDescriptionUpdate.put` updates a certificate's description. */
function withoutVerb(subject: readonly string[], verb: string | undefined): readonly string[] {
  const last = subject.at(-1)!;
  return subject.length > 1 && (last === verb || DONE[last] === verb) ? subject.slice(0, -1) : subject;
}

/** `TransferCycleIssue`, `BulkArchiveIssues`. */
function startsWithDeed([first, second, ...more]: readonly string[]): boolean {
  const isLong = second !== undefined;
  const verb = first === 'bulk' ? second : first;
  return verb !== undefined && (isDeed(verb) || ((isLong || more.length > 0) && FIRST_DEEDS.test(verb)));
}

function isDeed(word: string): boolean {
  return DEEDS.test(word);
}

/** What a browser is sent through, or given: `OAuthCallback.get`. */
const STEPS = /^(callback|login|logout|authorize|unsubscribe|download|export|preview)$/;

/** What is done with a `GET` where a class is called after it. */
const GOT =
  /^(un(lock|publish|archive|follow|block)|create|delete|remove|update|add|set|sync|clear|verify|validate|activate|deactivate|confirm|generate|regenerate|calculate|recalculate|obtain|retrieve|resend)$/;

const CHANGES: ReadonlySet<string> = new Set(['post', 'put', 'patch', 'delete']);

/** The rows of the table of operations that a class may end with, and nouns of them: `UserCreation`. */
const DONE: Readonly<Record<string, string>> = {
  create: 'create',
  creation: 'create',
  deletion: 'delete',
  removal: 'delete',
  add: 'add',
  update: 'update',
  edit: 'edit',
  delete: 'delete',
  destroy: 'delete',
  remove: 'remove',
};

const VERB_OF: Readonly<Record<string, string>> = { put: 'update', patch: 'update', delete: 'delete' };

/** The methods of REST framework's view sets, and what they do. */
const REST_VERBS: Readonly<Record<string, string>> = {
  list: 'list',
  retrieve: 'get',
  create: 'create',
  update: 'update',
  partial_update: 'patch',
  destroy: 'delete',
};
