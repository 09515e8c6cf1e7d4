import pluralize from 'pluralize';
import type { Handler } from './handlers.ts';

/** The names that settings give; see `metrics.area-names` and `metrics.action-names`. */
export interface NameSettings {
  readonly areaNames: ReadonlyMap<string, string>;
  readonly actionNames: ReadonlyMap<string, string>;
}

// Words that are their own singular where software is meant.
for (const word of [
  'settings',
  'status',
  'analytics',
  'metrics',
  'news',
  'dns',
  'sms',
  'gps',
  'aws',
  'https',
  'ops',
  'devops',
  'graphics',
  'statistics',
  'stats',
  'credentials',
  'sales',
  'logistics',
  'kubernetes',
  'redis',
  'postgres',
  'jenkins',
  'sentry_logs',
  'data',
  'media',
  'oidc',
  'cas',
  'sas',
  'tls',
  'rss',
  'css',
  'pos',
  'plus',
  'canvas',
  'bonus',
  'corpus',
  'campus',
  'census',
  'virus',
  'nexus',
  'prometheus',
  'kudos',
  'saas',
  'alias',
  'atlas',
  'texas',
  'chaos',
  'access',
  'process',
  'address',
  'business',
  'wireless',
  'progress',
  'wordpress',
  'ess',
  'os',
  'ios',
  'tvos',
  'macos',
])
  pluralize.addUncountableRule(word);
for (const [one, many] of [
  ['alias', 'aliases'],
  ['access', 'accesses'],
  ['process', 'processes'],
  ['address', 'addresses'],
  ['business', 'businesses'],
  ['bonus', 'bonuses'],
  ['virus', 'viruses'],
  ['canvas', 'canvases'],
  ['campus', 'campuses'],
  ['quota', 'quotas'],
  ['criterion', 'criteria'],
  ['schema', 'schemas'],
  ['cookie', 'cookies'],
  ['movie', 'movies'],
  ['release', 'releases'],
  ['lease', 'leases'],
  ['database', 'databases'],
  ['cache', 'caches'],
  ['axis', 'axes'],
] as const)
  pluralize.addIrregularRule(one, many);

/** File and folder names that say what a file is and not what it is about. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    'routes route apihandlers apihandler routers router views view viewsets viewset api apis endpoints endpoint handlers handler controllers controller resources resource urls url app apps application main server asgi wsgi init __init__ src lib ' +
    'presentation interfaces interface web http rest v1 v2 v3 v4 v5 api_v1 api_v2 internal public private core common modules module features services service tasks task jobs job workers worker consumers consumer ' +
    'bot bots actors actor celery celery_app cron scheduler schedulers background commands blueprints blueprint pages rest_api backend project code python root base domain'
  ).split(' '),
);

/** The words of a name, lower case: `PatientSummaryView`, `list_users`, `config-profiles`. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

export function singular(area: string): string {
  const words = area.split('_');
  const last = words.pop() ?? '';
  return [...words, pluralize.singular(last)].join('_');
}

/** Whether a label of this name tells operations of one area apart. */
export const ACTION_LABELS: ReadonlySet<string> = new Set([
  'action',
  'operation',
  'op',
  'method_name',
  'event',
  'type',
  'kind',
  'command',
  'endpoint',
  'handler',
  'name',
]);

/**
 * What a handler is about: the folder or file it is in, the first part of its router's path, its tag. Underscores
 * between lower-case words.
 *
 * @param relative the handler's file, relative to its project.
 * @param siblings the names of the files in the same folder.
 */
export function areaOf(
  handler: Handler,
  relative: string,
  settings: NameSettings,
  siblings: readonly string[] = [],
): string {
  const segments = relative
    .replace(/\.pyw?$/, '')
    .split('/')
    .filter((part) => part !== '__init__');
  const setting = segmentSetting(segments, handler, settings);
  if (setting !== undefined) return setting;
  const stem = named(segments.at(-1));
  const parent = named(segments.at(-2));
  const paths = staticSegments(handler.paths[0] ?? '').filter(
    (one) => !GENERIC.has(one) && !/^v\d+$/.test(one),
  );
  if (stem !== undefined) {
    // `users/actions.py` under `/users` is about users: the folder is the area, the file a part of it.
    const isPart = siblings.some((one) =>
      /^(routes?|routers?|views|endpoints|api|urls|handlers)\.py$/.test(one),
    );
    if (
      parent !== undefined &&
      paths.some((one) => same(one, parent)) &&
      (isPart || !paths.some((one) => same(one, stem)))
    )
      return parent;
    return stem;
  }
  const folder = [...segments.slice(0, -1)]
    .reverse()
    .map(named)
    .find((one) => one !== undefined);
  const isTop =
    folder !== undefined &&
    named(segments[0]) === folder &&
    segments.length <= 2 &&
    /^(main|app|server|application|api|asgi|wsgi|run|index|web)$/.test(segments.at(-1)!);
  // A single file for the whole application: the path says more than the package's name.
  if (folder !== undefined && !isTop) return folder;
  if (handler.kind === 'route' || handler.kind === 'websocket') {
    if (paths[0] !== undefined) return paths[0];
    const tag = handler.tag === undefined ? undefined : named(wordsOf(handler.tag).join('_'));
    if (tag !== undefined) return tag;
    return folder ?? 'app';
  }
  return handler.kind === 'task' ? 'task' : handler.kind === 'bot' ? 'bot' : (folder ?? 'app');
}

function segmentSetting(
  segments: readonly string[],
  handler: Handler,
  { areaNames }: NameSettings,
): string | undefined {
  for (const segment of [...segments].reverse()) {
    const name = areaNames.get(segment);
    if (name !== undefined) return name;
  }
  for (const segment of staticSegments(handler.paths[0] ?? '')) {
    const name = areaNames.get(segment);
    if (name !== undefined) return name;
  }
  return handler.tag === undefined ? undefined : areaNames.get(handler.tag);
}

/** A file's or folder's own name as an area: without what says only that it holds routes. */
function named(segment: string | undefined): string | undefined {
  if (segment === undefined) return undefined;
  const words = wordsOf(segment);
  while (words.length > 1 && GENERIC.has(words.at(-1)!)) words.pop();
  const name = words.join('_');
  return name === '' || GENERIC.has(name) || /^v\d+$/.test(name) || /^\d/.test(name) ? undefined : name;
}

function same(a: string, b: string): boolean {
  return singular(a.replace(/-/g, '_')) === singular(b);
}

/** The parts of a path that are no parameters, in the spelling of names. */
export function staticSegments(path: string): string[] {
  return path
    .split('/')
    .filter((part) => part !== '' && !/[{}<>*:^$()[\]?\\+|]/.test(part))
    .map((part) => wordsOf(part).join('_'))
    .filter((part) => part !== '');
}

/** One handler among those of its area. */
export interface Named {
  readonly handler: Handler;
  readonly action: string;
}

/**
 * The value of the action label for each handler of one area: the function's name without what the area says
 * already. The handlers are named together, because what tells them apart depends on the others.
 */
export function actionsOf(
  area: string,
  handlers: readonly Handler[],
  settings: NameSettings,
): ReadonlyMap<string, string> {
  const areaWords = new Set(
    area.split('_').flatMap((word) => [word, pluralize.singular(word), pluralize.plural(word)]),
  );
  const drafts = handlers.map((handler) => draft(handler, area, areaWords));
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
      one.words.length > 1
    )
      action = one.words[0]!;
    else action = trimmed(one.rest).join('_');
    result.set(one.handler.fn, action === '' ? byMethod(one.handler) : action);
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
  // Two operations must not be one series.
  const counts = new Map<string, number>();
  for (const action of result.values()) counts.set(action, (counts.get(action) ?? 0) + 1);
  for (const one of drafts) {
    const action = result.get(one.handler.fn)!;
    if ((counts.get(action) ?? 0) > 1 && !settings.actionNames.has(one.name))
      result.set(one.handler.fn, one.words.join('_') || action);
  }
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

/** Without what stood before or after the area: `remove_participant_from_case` → `remove_participant`. */
function trimmed(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && JOINTS.has(words[end - 1]!)) end--;
  let start = 0;
  while (start < end - 1 && JOINTS.has(words[start]!)) start++;
  return words.slice(start, end);
}

const JOINTS: ReadonlySet<string> = new Set([
  'from',
  'to',
  'for',
  'of',
  'by',
  'in',
  'on',
  'with',
  'at',
  'and',
  'the',
  'a',
  'an',
  'all',
  'one',
]);

interface Draft {
  readonly handler: Handler;
  readonly name: string;
  readonly words: readonly string[];
  /** Without the area's words. */
  readonly rest: readonly string[];
  readonly mentionsArea: boolean;
  /** The last part of the path, where it is no parameter and not the area. */
  readonly segment: string | undefined;
}

const VERBLESS: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);

function draft(handler: Handler, area: string, areaWords: ReadonlySet<string>): Draft {
  const qualname = handler.fn.slice(handler.fn.lastIndexOf('#') + 1);
  const parts = qualname.split('.').filter((part) => part !== '<locals>');
  const name = parts.at(-1)!;
  let words = wordsOf(name).filter((word) => !NOISE.has(word));
  // Methods of a class are named after what they do with what the class is about.
  const owner =
    parts.length > 1 && !qualname.includes('<locals>')
      ? wordsOf(parts.at(-2)!).filter((word) => !CLASS_NOISE.has(word))
      : [];
  if (owner.length > 0) {
    const [first] = words;
    const rest = handler.framework === 'django' ? REST_VERBS[name] : undefined;
    if (rest !== undefined) words = [rest, ...owner];
    else if (first !== undefined && words.length === 1 && VERBLESS.has(first))
      words = [VERBS[first] ?? first, ...owner];
    else if (first !== undefined && words.length === 1 && (ACTIONS.has(first) || handler.kind !== 'route'))
      words = [...(first === 'connect' || first === 'receive' ? [] : [first]), ...owner];
  }
  if (words.length === 0) words = wordsOf(name);
  const rest = withoutArea(words, area, areaWords);
  const last = handler.paths[0]
    ?.split('/')
    .filter((part) => part !== '')
    .at(-1);
  const segment = last === undefined || /[{}<>*:]/.test(last) ? undefined : wordsOf(last).join('_');
  return {
    handler,
    name,
    words,
    rest,
    mentionsArea: rest.length < words.length,
    segment: segment === '' ? undefined : segment,
  };
}

const NOISE: ReadonlySet<string> = new Set([
  'route',
  'endpoint',
  'handler',
  'view',
  'async',
  'api',
  'task',
  'webhook_handler',
]);
const CLASS_NOISE: ReadonlySet<string> = new Set([
  'view',
  'set',
  'viewset',
  'api',
  'resource',
  'handler',
  'controller',
  'endpoint',
  'base',
  'generic',
  'async',
  'model',
  'consumer',
  'websocket',
  'web',
  'socket',
  'rest',
]);
const VERBS: Readonly<Record<string, string>> = {
  get: 'get',
  post: 'create',
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

/** The words without those of the area: all of the area's words in a row, or one of them where none is in a row. */
function withoutArea(
  words: readonly string[],
  area: string,
  areaWords: ReadonlySet<string>,
): readonly string[] {
  const whole = area.split('_');
  for (let at = 0; at + whole.length <= words.length; at++) {
    const slice = words.slice(at, at + whole.length);
    if (slice.every((word, index) => sameWord(word, whole[index]!)))
      return [...words.slice(0, at), ...words.slice(at + whole.length)];
  }
  return words.filter((word) => !areaWords.has(word));
}

function sameWord(a: string, b: string): boolean {
  return a === b || `${a}s` === b || a === `${b}s` || pluralize.singular(a) === pluralize.singular(b);
}

/** What a route does, by its method, where its name says nothing. */
function byMethod(handler: Handler): string {
  const last = handler.paths[0]
    ?.split('/')
    .filter((part) => part !== '')
    .at(-1);
  switch (handler.methods[0]) {
    case 'POST':
      return 'create';
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
