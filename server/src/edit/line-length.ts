import type { Workspace } from '../workspace/workspace.ts';
import { configurationsAbove } from './tool-configuration.ts';

/** Where a formatter or a linter is told how long lines may get, and how; the first that says it has the last word. */
const PLACES: readonly { readonly file: string; readonly says: RegExp }[] = [
  { file: 'ruff.toml', says: /^line-length\s*=\s*(\d+)/m },
  { file: '.ruff.toml', says: /^line-length\s*=\s*(\d+)/m },
  {
    file: 'pyproject.toml',
    says: /^\[tool\.(?:black|ruff|ruff\.format)\](?:(?!^\[)[^])*?^line[-_]length\s*=\s*(\d+)/m,
  },
  {
    file: 'pyproject.toml',
    says: /^\[tool\.(?:isort|flake8)\](?:(?!^\[)[^])*?^(?:line|max-line)[-_]length\s*=\s*(\d+)/m,
  },
  ...['.flake8', 'setup.cfg', 'tox.ini'].map((file) => ({
    file,
    says: /^\[(?:flake8|pycodestyle)\](?:(?!^\[)[^])*?^max-line-length\s*=\s*(\d+)/m,
  })),
];

/** Black's and ruff's own length, where one of them is used and told nothing else. */
const OWN = 88;

/**
 * How long the lines of a file may get, as its project's formatter or linter is told: in the nearest folder above it that
 * says so. Undefined where none does.
 */
export function lineLengthOf(workspace: Workspace, path: string): number | undefined {
  for (const textOf of configurationsAbove(workspace, path)) {
    for (const { file, says } of PLACES) {
      const said = says.exec(textOf(file))?.[1];
      if (said !== undefined) return Number(said);
    }
    if (/^\[tool\.(black|ruff)\b|^profile\s*=\s*["']black/m.test(textOf('pyproject.toml'))) return OWN;
  }
  return undefined;
}
