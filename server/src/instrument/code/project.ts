import { isRunFrom } from '../../workspace/modules.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { directoryOf } from '../../workspace/workspace.ts';

const MARKERS = [
  'pyproject.toml',
  'setup.py',
  'setup.cfg',
  'manage.py',
  'requirements.txt',
  'Pipfile',
  'requirements',
];

/** The folder of the project that a file belongs to: the nearest with a project's files, or the workspace's root. */
export function projectOf(path: string, workspace: Workspace): string {
  const root = workspace.roots().find((one) => path.startsWith(`${one}/`)) ?? directoryOf(path);
  for (let at = directoryOf(path); at !== root && at.startsWith(`${root}/`); at = directoryOf(at)) {
    const entries = workspace.directory(at);
    // A folder inside a package is part of it, whatever else it holds.
    if (isRunFrom(workspace, at)) return at;
    if (!entries.has('__init__.py') && MARKERS.some((name) => entries.has(name))) return at;
  }
  return root;
}
