import { groupedBy } from '../../code/grouped-by.ts';
import type { Handler } from '../../frameworks/handlers.ts';
import { directoryOf, type Workspace } from '../../../workspace/workspace.ts';
import { wordsOf } from '../words/naming.ts';
import { named } from '../words/segments.ts';

/**
 * What Django calls the app that each handler's file is in, for projects with several: the nearest folder above it with
 * models, migrations, urls or an `apps.py`. Files of other projects, and those in no app, are not in the map.
 */
export function djangoApps(
  handlers: readonly Handler[],
  workspace: Workspace,
  projectOf: (path: string) => string,
): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const [project, all] of groupedBy(handlers, ({ path }) => projectOf(path))) {
    if (!all.some(({ framework }) => framework === 'django')) continue;
    const found = new Map<string, string>();
    for (const { path, framework, kind } of all) {
      if (framework !== 'django' && kind !== 'task') continue;
      const folder = appFolder(workspace, path, project);
      if (folder !== undefined) found.set(path, folder);
    }
    if (new Set(found.values()).size < 2) continue;
    for (const [path, folder] of found)
      result.set(path, wordsOf(folder.slice(folder.lastIndexOf('/') + 1)).join('_'));
  }
  return result;
}

function appFolder(workspace: Workspace, path: string, project: string): string | undefined {
  for (let at = directoryOf(path); at.length > project.length; at = directoryOf(at)) {
    const entries = workspace.directory(at);
    // The package of the settings is the whole project.
    if (entries.has('settings.py') || entries.has('settings') || entries.has('wsgi.py')) return undefined;
    const isApp =
      ['apps.py', 'models.py', 'models', 'migrations'].some((name) => entries.has(name)) ||
      (entries.has('urls.py') && named(at.slice(at.lastIndexOf('/') + 1)) !== undefined);
    if (isApp) return at;
  }
  return undefined;
}
