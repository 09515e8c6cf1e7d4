import type { Handler } from '../../frameworks/handlers.ts';
import { singular, wordsOf } from '../words/naming.ts';
import { named, staticSegments } from '../words/segments.ts';

/**
 * Names of files and folders that a project has in one feature after the other, and that are about none: layers
 * (`catalog/interactions/`, `sync/interactions/`) that no path and no function speaks of, and whom something is for
 * (`otp/handler/account.py` and `webauthn/handler/account.py` below `/account/…`, as what others have there, too).
 */
export function layersOf(
  files: ReadonlyMap<string, readonly Handler[]>,
  projectOf: (path: string) => string,
  everywhere: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const projects = new Map<string, Layering>();
  for (const [path, own] of files) {
    const project = projectOf(path);
    const found = projects.get(project) ?? { features: new Map(), said: new Map(), firsts: new Map() };
    projects.set(project, found);
    read(path.slice(project.length + 1), own, everywhere.get(project) ?? new Set(), found);
  }
  const result = new Map<string, ReadonlySet<string>>();
  for (const [project, { features, said, firsts }] of projects) {
    const layers = [...features].filter(([name, above]) => {
      if (above.size < 2) return false;
      const isAudience = (firsts.get(name)?.size ?? 0) > 2;
      return said.get(name) === undefined || (isAudience && said.get(name) === 'first');
    });
    result.set(project, new Set(layers.map(([name]) => name)));
  }
  return result;
}

interface Layering {
  /** By the name of a file or folder, those of the folders right above it that say something. */
  readonly features: Map<string, Set<string>>;
  /** Whether the paths of its files have a name first only, or have it elsewhere, or their functions say it. */
  readonly said: Map<string, 'first' | 'elsewhere'>;
  /** By the first part of paths, the names of files and folders that have such paths, but those of the same name. */
  readonly firsts: Map<string, Set<string>>;
}

function read(
  relative: string,
  own: readonly Handler[],
  wide: ReadonlySet<string>,
  { features, said, firsts }: Layering,
): void {
  const names = relative
    .replace(/(\/__init__)?\.pyw?$/, '')
    .split('/')
    .flatMap((one) => named(one) ?? [])
    .map(singular)
    // `packages/acme-serve/acme_serve/` is one package.
    .filter((one, at, all) => one !== all[at - 1]);
  // The first one is the application's.
  for (const [at, name] of names.entries()) if (at > 1) put(features, name, names[at - 1]!);
  const words = own.map(
    ({ fn }) =>
      `_${wordsOf(fn.slice(Math.max(fn.lastIndexOf('#'), fn.lastIndexOf('.')) + 1))
        .map(singular)
        .join('_')}_`,
  );
  const paths = own.flatMap((one) =>
    one.paths.map((path) =>
      staticSegments(path)
        .filter((part) => !wide.has(part) && !/^(apis?|rest|v\d+)$/.test(part))
        .map(singular),
    ),
  );
  for (const name of names) {
    const isElsewhere =
      words.some((one) => one.includes(`_${name}_`)) || paths.some((parts) => parts.indexOf(name) > 0);
    if (isElsewhere) said.set(name, 'elsewhere');
    else if (paths.some(([first]) => first === name) && !said.has(name)) said.set(name, 'first');
  }
  for (const [first] of paths) {
    const about = names.findLast((name) => name !== first);
    if (first !== undefined && about !== undefined && names.at(-1) !== first) put(firsts, first, about);
  }
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}
