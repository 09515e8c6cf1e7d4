import pluralize from 'pluralize';
import { CLASS_NOISE, DEEDS, NOISE, VERBLESS, VERBS as DOING } from '../words/action-words.ts';
import { OF_CLASS, ofMany, withSubject } from './class-subjects.ts';
import { isAreaNoun } from '../words/area-nouns.ts';
import type { FunctionFacts } from './function-facts.ts';
import type { Handler } from '../../frameworks/handlers.ts';
import { ownerOf } from '../words/class-owners.ts';
import { wordsOfMethod } from './method-names.ts';
import { singular, wordsOf } from '../words/naming.ts';
import { withObjectBelow } from './object-below.ts';
import { same, staticSegments } from '../words/segments.ts';
import { routeWords, statedWords } from './stated-words.ts';
import type { Draft } from './tell-apart.ts';

/** Methods that only say that a task is done. */
const RUNS = /^_*(run|call|process|handle|execute|perform|main|do|start|job|task)_*$/;

/** What a class is about: the area, where that is all that its name says, even if it ends like a kind of class: `DataViewViewSet`. */
function aboutOf(cls: string, area: string): readonly string[] {
  const words = wordsOf(cls);
  const own = words.slice(0, area.split('_').length);
  const isArea =
    isAreaNoun(own, area) && words.slice(own.length).every((word) => CLASS_NOISE.has(word) || word === 'set');
  return isArea && own.length > 1 ? own : ownerOf(cls);
}

/** `OrderItem` beside an `OrderList` is one of the orders, and about no items. */
function withoutRole(
  owner: readonly string[],
  cls: string,
  declared: ReadonlySet<string>,
): readonly string[] {
  const [, stem] = /^(\w+)Item(?:View|Resource|Handler|API)?$/.exec(cls) ?? [];
  const isOne = stem !== undefined && [...declared].some((fn) => fn.includes(`#${stem}List`));
  return isOne && owner.length > 1 && owner.at(-1) === 'item' ? owner.slice(0, -1) : owner;
}

/** What a task's class is called, without the word that says that it is one. */
function taskOf(owner: readonly string[]): readonly string[] {
  return /^(task|job)$/.test(owner.at(-1) ?? '') ? owner.slice(0, -1) : owner;
}

/** What says only that a function is a handler; the `api` of an `api_key` says more. */
function isNoise(word: string, next: string | undefined, { kind, paths }: Handler): boolean {
  // Where endpoints are what it is about, or routes.
  if (word !== 'api' && paths.some((path) => staticSegments(path).some((part) => same(part, word))))
    return false;
  // A task that refreshes a view shows none.
  if (word === 'view' && kind === 'task') return false;
  if (word === 'api' && /^(keys?|tokens?)$/.test(next ?? '')) return false;
  return NOISE.has(word) || (word === 'task' && kind === 'task');
}

/**
 * `handle_get_order` gets one, and the `handle_stats` of a `GET` tells them: what is left says what is done. Who handles a
 * webhook does no more than that.
 */
function withoutHandle(name: string, { kind, methods, paths }: Handler): string {
  const [, rest] = /^handle_(\w+)$/.exec(name) ?? [];
  if (rest === undefined) return name;
  const [verb, object] = wordsOf(rest);
  const isRead = kind === 'route' && methods.join() === 'GET';
  // `handle_drop_order` at `/orders/{key}/drop`.
  const isPath = object !== undefined && paths.some((path) => wordsOf(path.split('/').at(-1)!)[0] === verb);
  const isNoun = deedNoun(wordsOf(rest), methods) !== undefined;
  return isRead || isPath || isNoun || DOING.has(verb!) || DEEDS.test(verb!) || VERBLESS.has(verb!)
    ? rest
    : name;
}

/** `account_deletion` of a `DELETE` deletes one. */
function deedNoun(words: readonly string[], methods: readonly string[]): readonly string[] | undefined {
  const [verb, method] = DEED_NOUNS[words.at(-1)!] ?? [];
  const isDeed = verb !== undefined && words.length > 1 && methods.join() === method;
  return isDeed ? [verb, ...words.slice(0, -1)] : undefined;
}

/** Nouns of what is done, with their verbs and methods. */
const DEED_NOUNS: Readonly<Record<string, readonly [string, string]>> = {
  creation: ['create', 'POST'],
  deletion: ['delete', 'DELETE'],
  removal: ['remove', 'DELETE'],
};

/**
 * The words that a handler may be named by.
 *
 * @param facts what the code of each handler says.
 * @param declared the handlers of its area.
 * @param noise words that the project begins or ends all names with.
 */
export function draftOf(
  handler: Handler,
  area: string,
  areaWords: ReadonlySet<string>,
  facts: (fn: string) => FunctionFacts,
  declared: ReadonlySet<string>,
  noise: ReadonlySet<string>,
): Draft {
  const qualname = handler.fn.slice(handler.fn.lastIndexOf('#') + 1);
  const parts = qualname.split('.').filter((part) => part !== '<locals>');
  const name = parts.at(-1)!;
  const method = withoutHandle(name, handler);
  let words = wordsOf(method)
    // At its ends: `list_api_routes` lists what it says.
    // `view_channel` shows one.
    .filter(
      (word, at, all) =>
        (at > 0 && at < all.length - 1) ||
        (word === 'view' && at === 0 && all.length > 1) ||
        !isNoise(word, all[at + 1], handler),
    )
    .map((word, at) => (word === 'del' && at === 0 ? 'delete' : word))
    // `challenges_listing` lists challenges.
    .map((word, at, all) => (word === 'listing' && at > 0 && at === all.length - 1 ? 'list' : word));
  // `get_info_path` where nearly all end so.
  const isMethod = parts.length > 1 && !qualname.includes('<locals>');
  if (isMethod && words.length > 1 && words[0]!.length < 3 && noise.has(words[0]!)) words = words.slice(1);
  else if (isMethod) words = [...words];
  else if (words.length > 1 && noise.has(words.at(-1)!)) words = words.slice(0, -1);
  else if (words.length > 1 && noise.has(words[0]!)) words = words.slice(1);
  if (handler.kind === 'bot' && words.length > 1) {
    const said = words.filter((word) => !/^(cmd|command)$/.test(word));
    // `on_start_command` is what is called when somebody says so.
    words = said.length > 1 && said[0] === 'on' ? said.slice(1) : said;
  }
  words = [...(deedNoun(words, handler.methods) ?? withObjectBelow(words, area, handler) ?? words)];
  // Methods of a class are named after what they do with what the class is about.
  const owner = isMethod ? withoutRole(aboutOf(parts.at(-2)!, area), parts.at(-2)!, declared) : [];
  if (owner.length > 0) {
    const [first] = words;
    const isNamed = owner.some((word) => !CLASS_NOISE.has(word));
    const said = isNamed
      ? wordsOfMethod(method, { handler, area, owner, facts: facts(handler.fn), declared })
      : undefined;
    if (said) words = [...said];
    else if (
      words.length === 1 &&
      (first === 'connect' || first === 'receive' || (first === 'open' && handler.kind === 'websocket'))
    )
      words = ['connect', ...owner];
    // `websocket_handler`, for whoever listens.
    else if (
      handler.kind === 'websocket' &&
      words.length === 1 &&
      /^(websocket|ws|socket)$/.test(first ?? '')
    )
      words = ['connect', ...owner.filter((word) => !areaWords.has(word))];
    // A task's class is called what its one method does: `DeleteOldDataTask.run`.
    else if (handler.kind === 'task' && RUNS.test(name) && taskOf(owner).length > 0)
      words = [...taskOf(owner)];
    // A bot's methods and tasks are called what they do, whatever class holds them.
    else if ((handler.kind === 'bot' || handler.kind === 'task') && !RUNS.test(name)) words = [...words];
    // `TagViewSet.merge` in the area of documents merges tags; `TasksViewSet.summary` is the tasks'.
    else if (
      first !== undefined &&
      words.length === 1 &&
      // `Web.parsers_handler` is about parsers.
      isNamed
    ) {
      const isDeed = handler.kind !== 'route' || DOING.has(first) || DEEDS.test(first);
      // `APIBackups.download` downloads one of them.
      if (isAreaNoun(owner, area))
        words = isDeed ? [first, ...(first === 'list' ? owner : wordsOf(singular(owner.join('_'))))] : words;
      // `ApproveCurrentStep.reject` rejects the current step.
      else if (isDeed && owner.length > 1 && DOING.has(owner[0]!)) words = [first, ...owner.slice(1)];
      // `ConfigHandler.config`.
      else if (owner.join() !== first) words = isDeed ? [first, ...owner] : [...owner, first];
    }
  }
  // `get_one` of a `GroupReportsController` among those of groups gets a report.
  const subject = owner.filter((word) => !areaWords.has(word));
  const isQualified = !areaWords.has(owner.at(-1) ?? '');
  const many = isQualified && words.length === 2 ? /^(one|all|many)$/.exec(words.at(-1)!)?.[1] : undefined;
  if (many !== undefined && subject.length > 0)
    words = [
      ...(many === 'all' && words.join() === 'get,all' ? ['list'] : words.slice(0, -1)),
      ...(many === 'one' ? wordsOf(singular(subject.join('_'))) : plural(subject)),
    ];
  else if (owner.length > 0 && handler.kind === 'route') {
    const cls = handler.fn.slice(0, handler.fn.lastIndexOf('.') + 1);
    const others = [...declared].filter((fn) => fn !== handler.fn);
    // Where others of its class are named after what that is about.
    const isUsual = others.some((fn) => fn.startsWith(cls) && OF_CLASS.test(fn.slice(cls.length)));
    const isFull = isUsual && isQualified && subject.length > 0 && !OF_CLASS.test(method);
    const full =
      isFull && wordsOf(method).length > 1
        ? withSubject(words, subject)
        : isAreaNoun(owner, area) || others.every((fn) => fn.startsWith(cls))
          ? undefined
          : ofMany(wordsOf(method), owner);
    if (full && full.join('_').length <= 40) words = [...full];
  }
  const stated =
    owner.length > 0 && wordsOf(method).length === 1
      ? statedWords(words, facts(handler.fn), { name: method, cls: owner, area })
      : owner.length === 0
        ? routeWords(words, facts(handler.fn))
        : undefined;
  if (stated) words = [...stated];
  if (words.length === 0) words = wordsOf(name);
  const last = handler.paths[0]
    ?.split('/')
    .filter((part) => part !== '')
    .at(-1);
  const segment = last === undefined || /[{}<>*:]/.test(last) ? undefined : wordsOf(last).join('_');
  return {
    handler,
    name,
    said: stated ? stated.join('_') : name,
    words,
    owner: owner.filter((word) => !areaWords.has(word)),
    cls: owner,
    mentionsArea: words.some((word) => areaWords.has(word)),
    segment:
      segment === undefined || segment === '' || singular(segment) === singular(area) ? undefined : segment,
  };
}

function plural(words: readonly string[]): readonly string[] {
  return [...words.slice(0, -1), pluralize.plural(words.at(-1)!)];
}
