import { staticSegments } from '../words/segments.ts';
import { singular } from '../words/naming.ts';
import type { Draft } from './tell-apart.ts';

/**
 * What an area is called besides: `user` of players whose paths all begin with `/users`, and who are called users by more than one of their
 * handlers. Undefined where the paths have the area itself, or nothing that all of them begin with.
 */
export function otherNameOf(area: string, drafts: readonly Draft[]): string | undefined {
  const routes = drafts.filter(({ handler }) => handler.kind === 'route');
  const [first, ...others] = routes.map(({ handler }) =>
    staticSegments(handler.paths[0] ?? '').map(singular),
  );
  if (first === undefined || others.length < 2) return undefined;
  const size = first.findIndex((part, at) => others.some((parts) => parts[at] !== part));
  const shared = size < 0 ? first : first.slice(0, size);
  const name = shared.at(-1);
  const isSaid = [first, ...others].some((parts) => `_${parts.join('_')}_`.includes(`_${singular(area)}_`));
  if (name === undefined || isSaid || /^(api|v\d+|admin|internal)$/.test(name)) return undefined;
  const saying = routes.filter(({ words }) => words.slice(1).some((word) => singular(word) === name));
  // `get_image_json` alone is about what images have.
  const isAbout = saying.some(({ words }) => singular(words.slice(1).join('_')) === name);
  return saying.length > 1 && isAbout ? name : undefined;
}
