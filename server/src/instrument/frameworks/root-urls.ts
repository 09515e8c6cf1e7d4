import type { Instrumentation } from '../instrumentation.ts';
import type { Handler } from './handlers.ts';
import { projectOf } from '../code/project.ts';

const ROOT = /^\s*ROOT_URLCONF\s*=\s*["']([\w.]+)["']/gm;

/** The lists of patterns that the settings of a Django project begin with, by the keys that `Handler.above` has. */
export function rootUrls({ program, files }: Instrumentation, project: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const path of files.all()) {
    if (projectOf(path, program.workspace) !== project) continue;
    for (const [, name] of (program.workspace.source(path)?.text ?? '').matchAll(ROOT))
      for (const layer of program.modules.resolve(path, name!)?.layers ?? []) found.add(`module:${layer}`);
  }
  return found;
}

/** Whether the patterns that lead to a view are included by nothing that the settings begin with, while others are. */
export function isUnreached(
  instrumentation: Instrumentation,
  { above, framework, kind, path }: Handler,
): boolean {
  if (framework !== 'django' || kind !== 'route') return false;
  const project = projectOf(path, instrumentation.program.workspace);
  const roots = instrumentation.rootUrlsOf(project);
  const isBelowRoot = (keys: readonly string[]): boolean => keys.some((key) => roots.has(key));
  if (roots.size === 0 || !above.some((key) => key.startsWith('module:')) || isBelowRoot(above)) return false;
  return instrumentation.handlers
    .all()
    .some(
      (one) => isBelowRoot(one.above) && projectOf(one.path, instrumentation.program.workspace) === project,
    );
}
