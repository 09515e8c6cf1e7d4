import type { AreaClues } from './area-clues.ts';
import { ADJECTIVES, THINGS, VERBS } from '../words/action-words.ts';
import { GENERIC } from '../words/area-words.ts';
import { isVerbal } from './deed-files.ts';
import { isSaidAtAll } from './file-facts.ts';
import { ownerOf } from '../words/class-owners.ts';
import { named, same, withoutKind } from '../words/segments.ts';
import { singular, wordsOf } from '../words/naming.ts';
import { whole } from './nested-area.ts';

/** The area that a file's own name gives; undefined where it names a deed, a page, a task or nothing. */
export function areaOfFile(clues: AreaClues): string | undefined {
  const { facts, handler, parent, paths, segments, siblings, statics } = clues;
  const stem = stemThatNames(clues);
  if (stem === undefined) return undefined;
  // `apply/views/process_views.py` whose handlers are about applying: the app is sure, and nothing bears out the file.
  const app = handler.kind === 'route' ? clues.app : undefined;
  if (app !== undefined && !clues.facts.isBacked && named(app) !== undefined) return app;
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
    // What one of its handlers says, the whole file says.
    (isPart ||
      !([...paths, ...facts.parts].some((one) => same(one, stem)) || spansParts(stem, parent, paths)))
  )
    return stemOfClass(stem, clues) ?? parent;
  return whole(stem, parent, handler, paths);
}

/**
 * A file's name of several words that a class of handlers says as well, below its folder's path: `gift_lists` for the
 * `GiftListItemController` at `/houses/gifts/items`. Without its first words where the path has the others: `label_rules` of
 * `team_label_rules.py` at `/houses/label-rules`.
 */
function stemOfClass(stem: string, { parent, paths, qualname }: AreaClues): string | undefined {
  const words = stem.split('_');
  const cls = qualname.split('.').at(-2);
  if (parent === undefined || cls === undefined || words.length < 2) return undefined;
  // Whose it is, or whom it is for, the folder says.
  const isPart =
    words.some((one) => same(one, parent)) || ADJECTIVES.has(words[0]!) || FOR_WHOM.test(words[0]!);
  if (isPart || !`_${ownerOf(cls).map(singular).join('_')}_`.includes(`_${words.map(singular).join('_')}_`))
    return undefined;
  return paths.find((one) => one.includes('_') && stem.endsWith(`_${one}`)) ?? stem;
}

/** Whom a file's handlers are for. */
const FOR_WHOM = /^(public|private|internal|external|shared|admin)$/;

/**
 * Whether a name of several words is that of parts of a path below a folder's, one below the other: `plan_rules` at
 * `/houses/plans/rules`.
 */
function spansParts(name: string, folder: string, paths: readonly string[]): boolean {
  return paths.some(
    (one, at) => at > 0 && !same(paths[at - 1]!, folder) && same(`${singular(paths[at - 1]!)}_${one}`, name),
  );
}

/** A file's name, if it says what the file is about. */
function stemThatNames(clues: AreaClues): string | undefined {
  const { facts, fnWords, handler, ownStem, parent, paths, qualname, segments, siblings } = clues;
  if (ownStem === undefined || facts.isPage || facts.isLayout) return undefined;
  // A file for each task, called like it: `bgtasks/send_invitation_task.py`.
  const isTaskOfItsOwn =
    handler.kind === 'task' &&
    (singular(ownStem).replaceAll('_', '') ===
      singular(fnWords.filter((one) => one !== 'task').join('_')).replaceAll('_', '') ||
      // `jaxa/upload_dem.py` with `download_and_upload_dem`.
      (facts.names.length === 1 &&
        parent !== undefined &&
        VERBS.has(ownStem.split('_')[0]!) &&
        ownStem.split('_').every((word) => fnWords.includes(word))));
  if (isTaskOfItsOwn) return undefined;
  // `analytic/advance.py` holds the `AdvanceAnalyticsEndpoint`: what it is about stands last.
  const isAdjective =
    parent !== undefined &&
    !paths.some((one) => same(one, ownStem)) &&
    `_${fnWords.map(singular).join('_')}_`.includes(`_${singular(ownStem)}_${singular(parent)}`);
  if (isAdjective) return undefined;
  // `actions/read_actions.py` is about actions.
  if (
    parent !== undefined &&
    VERBS.has(ownStem.split('_')[0]!) &&
    same(ownStem.replace(/^[a-z]+_/, ''), parent)
  )
    return undefined;
  if (sharesConvention(clues)) return undefined;
  // `users/forgot_password.py` with a `forgot_password` at `/users/forgot-password`.
  if (facts.deeds.has(ownStem)) return undefined;
  const noun = nounOfDeeds(ownStem, siblings) ?? nounOfOne(ownStem, handler.paths);
  if (noun !== undefined) return noun;
  // A folder below the package of the application has a name to give.
  const isBelowTop = segments.slice(0, -1).filter((one) => named(one) !== undefined).length > 1;
  return isDeedFile(ownStem, isBelowTop || handler.kind === 'task' ? qualname : '') ? undefined : ownStem;
}

/**
 * `projects/project_logic.py` beside `project_routes.py` and `project_schemas.py`: all names begin with the folder's, and what
 * follows is said by no path and no function. `main_settings.py` in `settings/` says no more, either.
 */
function sharesConvention({ facts, ownStem, parent, siblings }: AreaClues): boolean {
  if (ownStem === undefined || parent === undefined) return false;
  const [first, ...rest] = ownStem.split('_');
  if (rest.length > 0 && GENERIC.has(first!) && same(rest.join('_'), parent)) return true;
  const mark = `${singular(parent)}_`;
  const own = ownStem.startsWith(mark) ? ownStem.slice(mark.length) : undefined;
  const alike = siblings.filter((one) => one.startsWith(mark) && one.endsWith('.py'));
  return own !== undefined && alike.length > 2 && !isSaidAtAll(own, facts);
}

/** `project` of `project_create.py`, beside which another file is called after what else is done to it: `project_list.py`. */
function nounOfDeeds(stem: string, siblings: readonly string[]): string | undefined {
  const noun = nounOf(stem);
  if (noun === undefined) return undefined;
  const others = siblings
    .filter((one) => one.endsWith('.py'))
    .map((one) => withoutKind(wordsOf(one.slice(0, -3))).join('_'))
    .filter((one) => one !== stem);
  return others.some((one) => one === noun || nounOf(one) === noun) ? noun : undefined;

  function nounOf(name: string): string | undefined {
    const words = name.split('_');
    return words.length > 1 && isVerbal(words.at(-1)!) ? words.slice(0, -1).join('_') : undefined;
  }
}

/** `orders` of `orders_id.py` at `/orders/{order_id}`: what is done with one of them. */
function nounOfOne(stem: string, paths: readonly string[]): string | undefined {
  const nouns = paths.map((path) => {
    const [, noun, param] = /\/([^/{}<>]+)\/[{<](?:\w+:)?(\w+)/.exec(path) ?? [];
    const said = noun === undefined ? undefined : wordsOf(noun).join('_');
    return said !== undefined && stem === `${said}_${wordsOf(param!).at(-1)!}` ? said : undefined;
  });
  return nouns.length > 0 && nouns.every((one) => one === nouns[0]) ? nouns[0] : undefined;
}

/** Files called after what is done in them, to what the folder is about. */
function isDeedFile(stem: string, qualname: string): boolean {
  const [first, ...rest] = stem.split('_');
  // Methods are called after how they are asked for.
  const fnWords = qualname.includes('.') ? [] : wordsOf(qualname);
  return (
    DEED_FILES.test(stem) ||
    (rest.length > 0 && VERBS.has(first!) && !THINGS.test(first!) && fnWords[0] === first)
  );
}

const DEED_FILES = /^(check|edit|create|delete|update|add|remove|get|list|detail|details)$/;
