import type { Handler } from '../frameworks/handlers.ts';
import { ADJECTIVES, NOISE, VERBS } from './action-words.ts';
import { GENERIC, NEVER, NOUNS, PREFIXES, SUFFIXES } from './area-words.ts';
import type { FileFacts } from './file-facts.ts';
import { isMany, singular, wordsOf, type NameSettings } from './naming.ts';

const NO_FACTS: FileFacts = {
  path: undefined,
  wide: new Set(),
  said: new Set(),
  isPage: false,
  mark: undefined,
};

/**
 * What a handler is about: the folder or file it is in, the first part of its router's path, its tag. Underscores
 * between lower-case words.
 *
 * @param relative the handler's file, relative to its project.
 * @param siblings the names of the files in the same folder.
 * @param isOneOfMany whether the package that its file is in is one of several with handlers, as Django's apps are.
 * @param isShared whether other handlers of its file have a part of a path as well.
 * @param facts what the handlers of its file say of it together.
 */
export function areaOf(
  handler: Handler,
  relative: string,
  settings: NameSettings,
  siblings: readonly string[] = [],
  isShared: (segment: string) => boolean = () => true,
  isOneOfMany = false,
  facts: FileFacts = NO_FACTS,
): string {
  const segments = relative
    .replace(/\.pyw?$/, '')
    .split('/')
    .filter((part) => part !== '__init__');
  const setting = segmentSetting(segments, handler, settings);
  if (setting !== undefined) return setting;
  const statics = staticSegments(handler.paths[0] ?? '');
  const said = new Set(wordsOf(handler.fn.slice(handler.fn.lastIndexOf('#') + 1)).map(singular));
  const paths = statics.filter(
    (one) =>
      // `/api/tasks/summary` of a `TasksViewSet` is about tasks.
      (!GENERIC.has(one) || (NOUNS.has(one) && said.has(singular(one)))) && !/^v\d+$/.test(one),
  );
  const first = segments.find((one) => !GENERIC.has(one.toLowerCase()));
  const prefix = first === undefined || segments.length < 2 ? '' : `${wordsOfSegment(first).join('_')}_`;
  // `bookwyrm_export_job.py` in `bookwyrm`: whose it is everybody knows.
  const own = (segment: string | undefined): string | undefined => {
    const name = named(segment, statics);
    return name !== undefined && segment !== first && prefix.length > 1 && name.startsWith(prefix)
      ? named(name.slice(prefix.length))
      : name;
  };
  const qualname = handler.fn.slice(handler.fn.lastIndexOf('#') + 1);
  const fnWords = wordsOf(qualname.replace(/^.*<locals>\./, ''));
  const firstWord = singular(fnWords[0] ?? '');
  const file = segments.at(-1)!;
  const ownStem = own(
    facts.mark !== undefined && file.toLowerCase().startsWith(`${facts.mark}_`)
      ? file.slice(facts.mark.length + 1)
      : file,
  );
  // A file for each task, called like it: `bgtasks/send_invitation_task.py`.
  const isTaskOfItsOwn =
    handler.kind === 'task' &&
    singular(ownStem ?? '').replaceAll('_', '') ===
      singular(fnWords.filter((one) => one !== 'task').join('_')).replaceAll('_', '');
  const parent = own(segments.at(-2));
  // `analytic/advance.py` holds the `AdvanceAnalyticsEndpoint`: what it is about stands last.
  const isAdjective =
    ownStem !== undefined &&
    parent !== undefined &&
    !paths.some((one) => same(one, ownStem)) &&
    `_${fnWords.map(singular).join('_')}_`.includes(`_${singular(ownStem)}_${singular(parent)}`);
  // A folder below the package of the application has a name to give.
  const isBelowTop = segments.slice(0, -1).filter((one) => named(one) !== undefined).length > 1;
  const isAbout =
    !isTaskOfItsOwn &&
    !isAdjective &&
    !facts.isPage &&
    // `actions/read_actions.py` is about actions.
    !(
      parent !== undefined &&
      VERBS.has(ownStem?.split('_')[0] ?? '') &&
      same(ownStem!.replace(/^[a-z]+_/, ''), parent)
    ) &&
    !isDeedFile(ownStem ?? '', isBelowTop || handler.kind === 'task' ? qualname : '');
  const stem = isAbout ? ownStem : undefined;
  if (stem !== undefined) {
    // `models/platform.py` under `/platform/models` is about the platform's models.
    const folder = wordsOf(segments.at(-2) ?? '').join('_');
    const above = statics.findIndex((one) => same(one, stem));
    const isBelow = !statics.slice(0, above).some((one) => same(one, folder));
    if (folder !== '' && above >= 0 && isBelow && same(statics[above + 1] ?? '', folder))
      return `${singular(stem)}_${folder}`;
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
    return whole(stem, parent, handler, paths);
  }
  // `services.py` below `/api/services` is about services after all, and so is `services/routes.py`.
  for (const segment of segments.slice(-2, facts.isPage ? -1 : undefined).reverse()) {
    const noun = withoutKind(wordsOf(segment)).join('_');
    const isNoun = NOUNS.has(noun) || NOUNS.has(`${noun}s`);
    // `core.py` below `/core`, `server_handler.py` with `add_server` and `delete_server`: two that agree are right.
    const agreeing = [same(facts.path ?? '', noun), facts.said.has(singular(noun))].filter(Boolean).length;
    // What every file of handlers could be called takes both.
    const isKind = (SUFFIXES.has(noun) || PREFIXES.has(noun)) && !/^helpers?$/.test(noun);
    if (GENERIC.has(noun) && !NEVER.test(noun) && agreeing > (isKind ? 1 : 0)) return noun;
    const isInPath = handler.paths.some((path) =>
      staticSegments(path).some((one) => same(one, noun) && !facts.wide.has(one)),
    );
    if (isNoun && isInPath) return noun;
    // `apps.py` holds `list_apps_v1`, whatever its path is called.
    if (
      isNoun &&
      handler.kind === 'route' &&
      segment === segments.at(-1) &&
      // Every class of handlers says that it is one.
      !SUFFIXES.has(noun) &&
      said.has(singular(noun)) &&
      noun !== singular(noun)
    )
      return noun;
    // `project/base.py` holds the `ProjectIdentifierEndpoint`.
    if (isNoun && segment !== segments.at(-1) && firstWord === singular(noun)) return noun;
    if (named(segment) !== undefined) break;
  }
  // Django's own name for `apps/jobs/views.py` is `jobs`.
  const isApp =
    isOneOfMany &&
    (handler.framework === 'django' || handler.kind === 'task') &&
    siblings.some((one) => /^(apps\.py|models(\.py)?|migrations)$/.test(one));
  const app = wordsOf(segments.at(-2) ?? '').join('_');
  if (isApp && NOUNS.has(app)) return app;
  // `polar/integrations/polar/` says nothing in the package of that name: what it is a part of does.
  const folders = segments.slice(0, -1).map((segment, at, all) => {
    const above = all.indexOf(segment);
    return above < at - 1 ? undefined : named(segment, statics);
  });
  const at = folders.findLastIndex((one) => one !== undefined);
  const folder = folders[at];
  // The package of the whole application says nothing that its name has not said: the path does.
  const isTop = folder !== undefined && folders.findIndex((one) => one !== undefined) === at;
  const isWhole =
    isTop &&
    (at < folders.length - 1 ||
      (handler.framework === 'django' && siblings.some((one) => /^(settings|wsgi|asgi)(\.py)?$/.test(one))) ||
      (segments.length <= 2 &&
        /^(main|app|server|application|api|asgi|wsgi|run|index|web)$/.test(segments.at(-1)!)));
  if (folder !== undefined && (!isWhole || (facts.isPage && isOneOfMany)))
    return whole(folder, at > 0 ? folders[at - 1] : undefined, handler, paths);
  if (handler.kind === 'route' || handler.kind === 'websocket') {
    // `/get_series_json` names an operation; what it is about has to be said elsewhere.
    const things = paths.filter((one) => {
      const [verb] = one.split('_');
      const isVerb = VERB.test(verb!) || VERBS.has(verb!);
      // `/dashboard/active` of `active_submissions` says which of them.
      return !ADJECTIVES.has(one) && (!isVerb || !said.has(singular(verb!))) && !INNER_DEED.test(one);
    });
    // Of `/tenants/{tenant}/collections` the one that `list_collections` speaks of; without a word of any, none is sure.
    const ownWords = fnWords.map(singular).join('_');
    const spoken = things.find((one) => `_${ownWords}_`.includes(`_${singular(one)}_`));
    const path = spoken ?? (things.length === 1 ? things[0] : undefined);
    // `/metrics-event` of `metrics_event` names the operation, `/items` of `items` what it is about.
    const ownName = wordsOf(qualname.slice(qualname.lastIndexOf('.') + 1))
      .filter((word) => !NOISE.has(word))
      .join('_');
    const isOperation =
      path !== undefined &&
      (path === ownName || (same(path, ownName) && path === statics.at(-1))) &&
      (path.includes('_') || (singular(path) === path && VERB.test(path)));
    const isResource = path !== undefined && !PRONOUN.test(path) && (isShared(path) || isMany([path]));
    if (path !== undefined && !isOperation && isResource) return path;
    const tag = handler.tag === undefined ? undefined : named(wordsOf(handler.tag).join('_'));
    // `Core NON-API Website Routes` is a heading.
    if (tag !== undefined && tag.split('_').length < 4) return tag;
    // A package's name is no plural, whatever it ends with: `readthedocs`.
    if (folder !== undefined && (isOneOfMany || singular(folder) === folder)) return folder;
    // Beside other apps, one is called what Django calls it: `api`, `core`.
    if (isApp && !NEVER.test(app)) return app;
    // Beside other apps, `app` says nothing.
    if (isOneOfMany && things.length === 1 && !isOperation && !/^(admin|internal|public)$/.test(things[0]!))
      return things[0]!;
    // Below `/rounds/{round}/teams/{team}/break`, the last of those that hold many holds the others.
    return things.findLast((one) => isMany(one.split('_'))) ?? 'app';
  }
  // The tasks of one app beside others.
  if (handler.kind === 'task' && isOneOfMany && folder !== undefined && !isAbout) return folder;
  return handler.kind === 'task' ? 'task' : handler.kind === 'bot' ? 'bot' : (folder ?? 'app');
}

/**
 * What the folders above that of an area are about: `case` of `cases/tags/router.py`. Undefined where they say nothing,
 * and where it is the package of the whole application.
 *
 * @param relative the file of its handlers, relative to its project.
 * @param shared how many of its folders, from the first on, are those of others as well, and tell nothing.
 */
export function areaAbove(area: string, relative: string, shared = 0): string | undefined {
  const folders = relative.split('/').slice(0, -1);
  const first = folders.findIndex((one) => named(one) !== undefined);
  const stem = named(relative.slice(relative.lastIndexOf('/') + 1).replace(/\.pyw?$/, ''));
  const own = folders.findLastIndex((one) => same(named(one) ?? '', area));
  const above = stem !== undefined && same(stem, area) ? folders.length : own;
  for (let at = above - 1; at > first && at >= shared; at--) {
    const name = named(folders[at]);
    // `versions/v1/` tells which, and not what of.
    if (name !== undefined && name !== 'versions' && !same(name, area)) return name;
  }
  return undefined;
}

/**
 * `incident/severity/` under `/incident_severities` is about incidents' severities, and not about those of cases; so
 * is `source/environment/` where its functions say `source_environment`.
 */
function whole(name: string, above: string | undefined, { fn }: Handler, paths: readonly string[]): string {
  if (above === undefined || name.includes(above)) return name;
  const both = `${singular(above)}_${name}`;
  const words = wordsOf(fn.slice(fn.lastIndexOf('#') + 1))
    .map(singular)
    .join('_');
  const isSaid = `_${words}_`.includes(`_${singular(above)}_${singular(name)}_`);
  const isNested = paths.some((one, at) => same(one, above) && same(paths[at + 1] ?? '', name));
  return paths.some((one) => same(one, both)) || (isSaid && isNested) ? both : name;
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
export function named(segment: string | undefined, statics: readonly string[] = []): string | undefined {
  if (segment === undefined) return undefined;
  const said = wordsOfSegment(segment);
  // `feature_external_resources` under `/feature-external-resources`: the last word is part of the name.
  if (said.length > 2 && statics.includes(said.join('_'))) return said.join('_');
  const words = withoutKind(said).filter((word, _, all) => all.length === 1 || !/^v\d+$/.test(word));
  // An `external_api` is not about an external.
  if (words.length === 1 && WHOSE.test(words[0]!) && said.length > 1) return said.join('_');
  // Nor are `queued_tasks` about a queued.
  if (words.length === 1 && said.length > 1 && isParticiple(words[0]!) && NOUNS.has(said.at(-1)!))
    return said.join('_');
  // `get_state.py` is about the state.
  if (words.length > 1 && /^(get|set)$/.test(words[0]!) && !/ed$/.test(words[1]!)) words.shift();
  const name = words.join('_');
  return words.every((word) => GENERIC.has(word)) ||
    name === 'rest_framework' ||
    /^v\d+$/.test(name) ||
    /^\d/.test(name)
    ? undefined
    : name;
}

/** The words of a file's or folder's name: `CTFd` is one. */
function wordsOfSegment(segment: string): string[] {
  const words = wordsOf(segment);
  return /^[A-Za-z]+$/.test(segment) && words.length > 1 && words.some((word) => word.length < 4)
    ? [segment.toLowerCase()]
    : words;
}

/** The words of a file's or folder's name without those that say only that it holds routes: `controller_tools`. */
function withoutKind(all: readonly string[]): string[] {
  const words = [...all];
  // A library's name: `search/rest_framework/`.
  if (words.length > 2 && words.slice(-2).join('_') === 'rest_framework') words.splice(-2);
  while (words.length > 1 && SUFFIXES.has(words.at(-1)!)) words.pop();
  // `api_keys` are keys of an API, and no file of one.
  while (
    words.length > 1 &&
    (PREFIXES.has(words[0]!) || /^v\d+$/.test(words[0]!)) &&
    !/^api_(key|token|client)/.test(words.join('_'))
  )
    words.shift();
  return words;
}

function isParticiple(word: string): boolean {
  return /[a-z]{3}ed$/.test(word) && !/[ef]eed$/.test(word);
}

/** Who an API is for, which is nothing that it is about. */
const WHOSE = /^(external|remote|local|global)$/;

/** Files called after what is done in them, to what the folder is about. */
function isDeedFile(stem: string, qualname: string): boolean {
  const [first, ...rest] = stem.split('_');
  // Methods are called after how they are asked for.
  const fnWords = qualname.includes('.') ? [] : wordsOf(qualname);
  return (
    DEED_FILES.test(stem) ||
    (rest.length > 0 && VERBS.has(first!) && !THING.test(first!) && fnWords[0] === first)
  );
}

/** Words that say what is done, or what something is for: a `search_index` is one. */
const THING =
  /^(search|test|query|count|export|import|post|share|schedule|process|block|view|filter|upload|download|login|register|sign|claim|charge|list|invite|transfer|change|copy|train|scan|build|mark|poll|load|save|store|display|report)$/;

const DEED_FILES = /^(check|edit|create|delete|update|add|remove|get|list|detail|details)$/;

/** The first word of a path that says what is done: `/get_series`, `/logout`. */
const VERB =
  /^(get|set|do|ajax|fetch|load|show|list|add|create|new|edit|update|change|delete|remove|save|send|search|login|logout|signin|signout|signup|register|reset|verify|check|validate|run|start|stop|toggle|revoke|activate|reload|refresh|download|upload|import|export)$/;

/** `/worker_get_embeddings` and `/history/by_params` name what is done, and how. */
const INNER_DEED = /(^|_)by_|_(get|set|add|create|update|delete|remove|list)_/;

/** `/me` is whoever asks. */
const PRONOUN = /^(me|my|self|own|current|all|new)$/;

function same(a: string, b: string): boolean {
  return singular(a) === singular(b);
}

/** The parts of a path that are no parameters, in the spelling of names. */
export function staticSegments(path: string): string[] {
  return (
    path
      .split('/')
      .filter((part) => part !== '' && !/[{}<>*:^$()[\]?\\+|]/.test(part))
      .map((part) => part.replace(/\.(xml|json|ya?ml|txt|html?|csv|rss|atom|ics)$/, ''))
      .map((part) => wordsOf(part).join('_'))
      // `/w/{id}`: a letter names nothing.
      .filter((part) => part.length > 1)
  );
}
