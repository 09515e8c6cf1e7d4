import pluralize from 'pluralize';
import { CLASS_NOISE, DEEDS, JOINTS, NOISE, PLAIN_VERBS } from './action-words.ts';
import { staticSegments } from './area-names.ts';
import type { Handler } from './handlers.ts';
import { singular, wordsOf, type NameSettings } from './naming.ts';
import { withoutArea } from './without-area.ts';

/** One handler among those of its area. */
export interface Named {
  readonly handler: Handler;
  readonly action: string;
}

/**
 * The value of the action label for each handler of one area: the function's name without what the area says
 * already. The handlers are named together, because what tells them apart depends on the others.
 *
 * @param posted what a handler of `POST` does whose name does not say.
 */
export function actionsOf(
  area: string,
  handlers: readonly Handler[],
  settings: NameSettings,
  posted: (fn: string) => string = () => 'create',
): ReadonlyMap<string, string> {
  const areaWords = new Set(
    area.split('_').flatMap((word) => [word, pluralize.singular(word), pluralize.plural(word)]),
  );
  const drafts = handlers.map((handler) => draft(handler, area, areaWords, posted));
  const routes = drafts.filter((one) => one.segment !== undefined && one.words.length > 0);
  // `/register` → `register_mobile_user`, `/login` → `login_mobile_user`: the paths are the operations' names.
  const byPath =
    routes.length === drafts.length &&
    drafts.length > 1 &&
    routes.filter((one) => one.segment === one.words[0]).length * 2 > routes.length;
  // `get_stats`, `get_bandwidth`: where everything is got, `get` tells nothing apart.
  const allGet =
    drafts.length > 1 &&
    drafts.every((one) => one.words[0] === 'get' && one.rest.length > 1) &&
    new Set(drafts.map((one) => one.rest.join())).size === drafts.length;
  const objects = new Set(
    drafts
      .filter((one) => !one.mentionsArea && one.words.length > 1)
      .map((one) => singular(one.words.slice(1).join('_'))),
  );
  const allNameObject = drafts.every((one) => one.mentionsArea || one.words.length > 1);
  const result = new Map<string, string>();
  for (const one of drafts) {
    const setting = settings.actionNames.get(one.name);
    let action: string;
    if (setting !== undefined) action = setting;
    else if (byPath) action = one.segment!;
    else if (allGet) action = one.rest.slice(1).join('_');
    // One object that all of them are about says no more than the area does.
    else if (
      !one.mentionsArea &&
      objects.size === 1 &&
      allNameObject &&
      !drafts.some((other) => other.mentionsArea) &&
      one.words.length > 1 &&
      (drafts.length > 1 || PLAIN_VERBS.has(one.words[0]!))
    )
      action = one.words[0]!;
    else action = trimmed(one.rest).join('_');
    const deed = one.words.find((word) => DEEDS.test(word));
    result.set(one.handler.fn, action === '' ? (deed ?? byMethod(one.handler, posted)) : action);
  }
  // `get_cases` and `get_case` both come down to `get`: of all of them, and of one.
  for (const one of drafts) {
    const last = one.words.at(-1)!;
    const isOfMany =
      trimmed(one.rest).join('_') === 'get' &&
      (last === 'all' || (pluralize.isPlural(last) && !pluralize.isSingular(last)));
    if (isOfMany && result.get(one.handler.fn) === 'get' && ![...result.values()].includes('list'))
      result.set(one.handler.fn, 'list');
  }
  tellApart(area, drafts, result, settings);
  const seen = new Map<string, number>();
  for (const action of result.values()) seen.set(action, (seen.get(action) ?? 0) + 1);
  for (const one of drafts) {
    const action = result.get(one.handler.fn)!;
    if ((seen.get(action) ?? 0) < 2 || settings.actionNames.has(one.name)) continue;
    // `put` and `patch` of one class: the method's own name tells them apart; functions of two files, their file.
    const method = one.handler.methods[0]?.toLowerCase();
    if (method !== undefined && one.words[0] !== method && VERBLESS.has(one.name))
      result.set(one.handler.fn, [method, ...one.words.slice(1)].join('_'));
  }
  return result;
}

/** Two operations must not be one series: what the names left out comes back where two would be called alike. */
function tellApart(
  area: string,
  drafts: readonly Draft[],
  result: Map<string, string>,
  settings: NameSettings,
): void {
  const groups = new Map<string, Draft[]>();
  for (const one of drafts) {
    const action = result.get(one.handler.fn)!;
    groups.set(action, [...(groups.get(action) ?? []), one]);
  }
  for (const [action, group] of groups) {
    if (group.length < 2 || group.some((one) => settings.actionNames.has(one.name))) continue;
    const others = new Set([...groups.keys()].filter((one) => one !== action));
    const ways: readonly ((one: Draft) => string)[] = [
      // `get_one` of a class is about what the class is about.
      (one) =>
        one.owner.length > 0 && /^(one|all|many)$/.test(one.words.at(-1) ?? '')
          ? [...one.words.slice(0, -1), ...one.owner].join('_')
          : one.words.join('_') || action,
      (one) => [action, ...one.owner.filter((word) => !action.split('_').includes(word))].join('_'),
      (one) => [action, ...staticSegments(one.handler.paths[0] ?? '').slice(-1)].join('_'),
      (one) => [action, ...wordsOf(fileStem(one.handler.path))].join('_'),
    ];
    // A class says more than `get_one` does.
    const [byWords, byOwner, ...rest] = ways;
    // `/backoffice/products/{id}` beside `/products/{id}`.
    const byPath = (one: Draft): string =>
      [
        action,
        ...above(one.handler.paths[0] ?? '', area).filter((word) => !action.split('_').includes(word)),
      ].join('_');
    const preferred = group.every((one) => one.owner.length > 0)
      ? [byOwner!, byPath, byWords!, ...rest]
      : [byPath, ...ways];
    // A route, a task and a bot's handler of one name.
    const byKind = (one: Draft): string =>
      one.handler.kind === 'route' ? action : `${action}_${one.handler.kind}`;
    const way = [byKind, ...preferred].find((candidate) => {
      const names = new Set(group.map(candidate));
      return names.size === group.length && [...names].every((name) => !others.has(name));
    });
    for (const one of group) result.set(one.handler.fn, (way ?? ways[0]!)(one));
  }
}

/** What stands in a path above the area: `backoffice`. */
function above(path: string, area: string): readonly string[] {
  const statics = staticSegments(path).filter((one) => !/^(api|v\d+)$/.test(one));
  const at = statics.findIndex((one) => singular(one) === singular(area));
  return at > 0 ? [statics[at - 1]!] : [];
}

function fileStem(path: string): string {
  const file = path.replace(/(\/__init__)?\.pyw?$/, '');
  return file.slice(file.lastIndexOf('/') + 1);
}

/** Without what stood before or after the area: `remove_participant_from_case` → `remove_participant`. */
function trimmed(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && JOINTS.has(words[end - 1]!)) end--;
  let start = 0;
  while (start < end - 1 && JOINTS.has(words[start]!) && words[start] !== 'one') start++;
  return words.slice(start, end);
}

interface Draft {
  readonly handler: Handler;
  readonly name: string;
  readonly words: readonly string[];
  /** Of the class it is a method of, without those of the area. */
  readonly owner: readonly string[];
  /** Without the area's words. */
  readonly rest: readonly string[];
  readonly mentionsArea: boolean;
  /** The last part of the path, where it is no parameter and not the area. */
  readonly segment: string | undefined;
}

const VERBLESS: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);

function draft(
  handler: Handler,
  area: string,
  areaWords: ReadonlySet<string>,
  posted: (fn: string) => string,
): Draft {
  const qualname = handler.fn.slice(handler.fn.lastIndexOf('#') + 1);
  const parts = qualname.split('.').filter((part) => part !== '<locals>');
  const name = parts.at(-1)!;
  let words = wordsOf(name).filter(
    (word) => !NOISE.has(word) && !(word === 'task' && handler.kind === 'task'),
  );
  if (handler.kind === 'bot' && words.length > 1)
    words = words.filter((word) => !/^(cmd|command)$/.test(word));
  // Methods of a class are named after what they do with what the class is about.
  const { owner, isCollection } =
    parts.length > 1 && !qualname.includes('<locals>')
      ? ownerOf(wordsOf(parts.at(-2)!).filter((word) => !CLASS_NOISE.has(word)))
      : { owner: [], isCollection: false };
  if (owner.length > 0) {
    const [first] = words;
    const rest = handler.framework === 'django' ? REST_VERBS[name] : undefined;
    const isMany = MANY.has(owner.at(-1)!) && owner.length > 1;
    const ofMany = isMany || isCollection;
    const subject = isMany ? owner.slice(0, -1) : owner;
    const both: string[] | undefined =
      first !== undefined && words.length === 1 ? doneOrUndone(first, owner) : undefined;
    if (both) words = both;
    else if (rest !== undefined) words = [rest, ...(rest === 'list' ? plural(subject) : subject)];
    else if (first === 'get' && words.length === 1 && ofMany) words = ['list', ...plural(subject)];
    else if (first === 'post' && words.length === 1 && (DEEDS.test(owner[0]!) || DEEDS.test(owner.at(-1)!)))
      // `BuildTriggerActivate` activates a build trigger; `BulkEdit` is what it is called.
      words = owner.length > 2 && !DEEDS.test(owner[0]!) ? [owner.at(-1)!, ...owner.slice(0, -1)] : owner;
    else if (first !== undefined && words.length === 1 && VERBLESS.has(first))
      words = [
        first === 'post' ? posted(handler.fn) : (VERBS[first] ?? first),
        // One is created at a time, whatever the class is called.
        ...(first === 'post' ? wordsOf(singular(subject.join('_'))) : subject),
      ];
    else if (first !== undefined && words.length === 1 && (ACTIONS.has(first) || handler.kind !== 'route'))
      words = [...(first === 'connect' || first === 'receive' ? [] : [first]), ...owner];
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
  // `UserShareHandler.delete` deletes the share and not the user, `OrgRobotFederation.delete` not the organization.
  const isHead =
    owner.length > 1 &&
    words.length > 2 &&
    owner.findIndex((word) => areaWords.has(word)) > 0 &&
    words.some((word) => areaWords.has(word)) &&
    !areaWords.has(words[1]!);
  const rest = isHead ? words : withoutArea(words, area, areaWords);
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
    rest,
    mentionsArea: isHead || rest.length < words.length,
    segment: segment === '' ? undefined : segment,
  };
}

/** What a class is about, without the words for the shape of its view: `ModuleListCreateAPIEndpoint`, `MemberDetail`. */
function ownerOf(words: string[]): { owner: string[]; isCollection: boolean } {
  const shape = /(^|_)(list_create|(retrieve|update|destroy)(_(update|destroy))+|details?)$/.exec(
    words.join('_'),
  );
  const owner = shape ? words.slice(0, words.length - shape[2]!.split('_').length) : words;
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
const ACTIONS: ReadonlySet<string> = new Set(['list', 'create', 'connect', 'receive']);

/** What a route does, by its method, where its name says nothing. */
function byMethod(handler: Handler, posted: (fn: string) => string): string {
  const last = handler.paths[0]
    ?.split('/')
    .filter((part) => part !== '')
    .at(-1);
  switch (handler.methods[0]) {
    case 'POST':
      return posted(handler.fn);
    case 'PUT':
    case 'PATCH':
      return 'update';
    case 'DELETE':
      return 'delete';
    default:
      if (handler.kind === 'websocket') return 'connect';
      if (handler.kind !== 'route') return 'run';
      return last !== undefined && /[{}<>*:]/.test(last) ? 'get' : 'list';
  }
}
