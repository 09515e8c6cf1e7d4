import type { AreaClues } from './area-clues.ts';
import { whole } from './nested-area.ts';
import { isSaidAtAll } from './file-facts.ts';
import { named, saidWhole, same } from '../words/segments.ts';
import { singular, wordsOf } from '../words/naming.ts';

/** What the folders above a handler's file say. */
export interface FolderClue {
  /** The nearest one that says something; undefined where none does. */
  readonly name: string | undefined;
  /** What that gives for an area, where it is no package of the whole application. */
  readonly area: string | undefined;
}

export function folderClue(clues: AreaClues): FolderClue {
  const { facts, fnWords, handler, isOneOfMany, paths, segments, siblings, statics } = clues;
  // `polar/integrations/polar/` says nothing in the package of that name: what it is a part of does.
  const folders = segments.slice(0, -1).map((segment, at, all) => {
    const above = all.indexOf(segment);
    if (above < at - 1) return undefined;
    const own = named(segment, statics) ?? (at === all.length - 1 ? saidWhole(segment, fnWords) : undefined);
    return own !== undefined && facts.layers.has(singular(own)) ? undefined : own;
  });
  const at = folders.findLastIndex((one) => one !== undefined);
  const name = folders[at];
  // What its tasks are called there says which `polar` it is: `@actor(actor_name="polar_self.create_customer")`.
  const isNamesake = segments.slice(at + 1, -1).some((one) => segments.indexOf(one) < at);
  const group = handler.kind === 'task' && isNamesake ? named(handler.tag) : undefined;
  if (group !== undefined) return { name: name ?? group, area: group };
  if (name === undefined) return { name, area: undefined };
  // The package of the whole application says nothing that its name has not said: the path does.
  const isTop = folders.findIndex((one) => one !== undefined) === at;
  const isWhole =
    isTop &&
    (at < folders.length - 1 ||
      (handler.framework === 'django' && siblings.some((one) => /^(settings|wsgi|asgi)(\.py)?$/.test(one))) ||
      (segments.length <= 2 &&
        /^(main|app|server|application|api|asgi|wsgi|run|index|web)$/.test(segments.at(-1)!)));
  const isArea = !isWhole || (facts.isPage && isOneOfMany);
  return {
    name,
    area: isArea ? whole(name, at > 0 ? folders[at - 1] : undefined, handler, paths) : undefined,
  };
}

/**
 * Django's own name for an app beside others: `jobs` for `apps/jobs/views.py`, also where that is a general word.
 * Undefined where the folder is no app.
 */
export function appName({ app, handler, isOneOfMany, segments, siblings }: AreaClues): string | undefined {
  if (app !== undefined) return app;
  const isApp =
    isOneOfMany &&
    (handler.framework === 'django' || handler.kind === 'task') &&
    siblings.some((one) => /^(apps\.py|models(\.py)?|migrations)$/.test(one));
  return isApp ? wordsOf(segments.at(-2) ?? '').join('_') : undefined;
}

/**
 * The folder that all paths of a file begin with, where what is nearer to it is not spoken of at all:
 * `setup/impl/acme/router.py` below `/setup`. Undefined where no two agree so.
 */
export function folderOfPaths({ facts, ownStem, segments }: AreaClues): string | undefined {
  const names = segments.slice(0, -1).map((segment) => named(segment));
  const at = names.findLastIndex((one) => one !== undefined && same(one, facts.path ?? ''));
  if (at < 0) return undefined;
  const nearer = [...names.slice(at + 1), ownStem].filter((one) => one !== undefined);
  // `portal/customer_meter.py` below `/portal/meters` is about meters.
  const isPart = (one: string): boolean => facts.parts.has(singular(one.replace(/^[^_]+_/, '')));
  return nearer.length > 0 && nearer.every((one) => !isSaidAtAll(one, facts) && !isPart(one))
    ? names[at]
    : undefined;
}
