import { ADJECTIVES } from '../words/action-words.ts';
import { areaClues, type AreaClues, type Surroundings } from './area-clues.ts';
import { areaOfFile } from './area-of-file.ts';
import { appName, folderClue, folderOfPaths } from './area-of-folder.ts';
import { areaOfKindWord } from './area-of-kind-word.ts';
import { areaOfPath } from './area-of-path.ts';
import { NEVER, NOUNS } from '../words/area-words.ts';
import type { Handler } from '../../frameworks/handlers.ts';
import { singular, type NameSettings } from '../words/naming.ts';
import { staticSegments } from '../words/segments.ts';

/**
 * What a handler is about: the file or folder it is in, the first part of its router's path, its tag. Underscores
 * between lower-case words. The first source that says something decides, in the order of the lines below.
 *
 * @param relative the handler's file, relative to its project.
 */
export function areaOf(
  handler: Handler,
  relative: string,
  settings: NameSettings,
  around: Surroundings = {},
): string {
  const clues = areaClues(handler, relative, around);
  const given = areaOfSettings(clues.segments, handler, settings);
  if (given !== undefined) return given;
  const sure = folderOfPaths(clues) ?? areaOfFile(clues) ?? areaOfKindWord(clues);
  if (sure !== undefined) return withThing(sure, clues);
  const app = appName(clues);
  if (app !== undefined && NOUNS.has(app)) return app;
  const folder = folderClue(clues);
  if (folder.area !== undefined) return folder.area;
  switch (handler.kind) {
    case 'route':
    case 'websocket':
      return areaOfPath(clues, folder.name, app) ?? (isApiFile(clues.segments) ? 'api' : 'app');
    case 'task': {
      // The tasks of one app beside others, in a file that names one of them.
      const isOfApp = clues.isOneOfMany && (clues.ownStem !== undefined || clues.facts.isPage);
      if (isOfApp && folder.name !== undefined) return folder.name;
      return clues.app ?? (app !== undefined && !NEVER.test(app) ? app : 'task');
    }
    case 'bot':
      return 'bot';
    default:
      return folder.name ?? 'app';
  }
}

/** `shared_gifts` of `/shared/gifts`: what only says which of them has a thing below it, in all paths of the file. */
function withThing(area: string, { facts, statics }: AreaClues): string {
  const isWhich = ADJECTIVES.has(area) || area === 'shared';
  const thing = isWhich ? statics[statics.indexOf(area) + 1] : undefined;
  return statics.includes(area) && thing !== undefined && facts.often.has(singular(thing))
    ? `${area}_${thing}`
    : area;
}

/** `controllers/api.py` beside pages: of the whole application, and still only its API. */
function isApiFile(segments: readonly string[]): boolean {
  return segments.length > 1 && segments.at(-1) === 'api';
}

/** What `harden.metrics.areaNames` calls a folder, a file, a part of the path or a tag; undefined where it does not. */
function areaOfSettings(
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
