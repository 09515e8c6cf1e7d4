import type { Workspace } from '../workspace/workspace.ts';
import { configurationsAbove } from './tool-configuration.ts';

/** Lists of rules that ruff is told to look for, and not to. */
const SELECTED = /^(?:extend-)?select\s*=\s*\[([^\]]*)\]/gm;
const IGNORED = /^(?:extend-)?ignore\s*=\s*\[([^\]]*)\]/gm;
const PREFIXES = /["'](?:ALL|COM|COM8|COM81|COM812)["']/;

/**
 * Whether ruff asks for a comma behind what stands last in brackets that are closed on a line of their own (`COM812`), as the nearest
 * folder above a file that says which rules there are has it; or flake8 with its plugin for that, which a check of the project installs.
 */
export function wantsTrailingCommas(workspace: Workspace, path: string): boolean {
  for (const textOf of configurationsAbove(workspace, path))
    for (const told of [
      textOf('ruff.toml'),
      textOf('.ruff.toml'),
      ...(/^\[tool\.ruff(?:\.lint)?\][^]*?(?=^\[(?!tool\.ruff)|(?![^]))/m.exec(textOf('pyproject.toml')) ??
        []),
    ]) {
      const rules = told.replace(/#.*$/gm, '');
      const named = (lists: RegExp): readonly string[] => [...rules.matchAll(lists)].map(([, list]) => list!);
      const selected = named(SELECTED);
      if (selected.length === 0) continue;
      return (
        selected.some((list) => PREFIXES.test(list)) && !named(IGNORED).some((list) => PREFIXES.test(list))
      );
    }
  return asksFlake8(workspace, path);
}

/** Whether a project's workflows, hooks or requirements name flake8's plugin, and its settings do not switch it off. */
function asksFlake8(workspace: Workspace, path: string): boolean {
  const root = workspace.roots().find((one) => path.startsWith(`${one}/`));
  if (root === undefined) return false;
  const read = (name: string): string => workspace.source(`${root}/${name}`)?.text ?? '';
  const workflows = [...workspace.directory(`${root}/.github/workflows`).keys()].map(
    (name) => `.github/workflows/${name}`,
  );
  const names = [
    '.pre-commit-config.yaml',
    'tox.ini',
    'requirements-dev.txt',
    'dev-requirements.txt',
    ...workflows,
  ];
  return (
    names.some((name) => /\bflake8-commas\b/.test(read(name))) &&
    !/\bC81?2?\b/.test(['.flake8', 'setup.cfg', 'tox.ini'].map((one) => ignoredIn(read(one))).join(' '))
  );
}

/** What flake8's settings leave out. */
function ignoredIn(text: string): string {
  return /^(?:extend-)?ignore\s*=\s*((?:.|\n[ \t]+)*)/m.exec(text)?.[1] ?? '';
}
