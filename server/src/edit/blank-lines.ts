import type { Workspace } from '../workspace/workspace.ts';
import { configurationsAbove } from './tool-configuration.ts';

/** Where isort, or ruff in its place, is told how many blank lines stand below imports. */
const PLACES: readonly { readonly file: string; readonly says: RegExp }[] = [
  { file: 'ruff.toml', says: /^\[(?:lint\.)?isort\](?:(?!^\[)[^])*?^lines-after-imports\s*=\s*(\d+)/m },
  { file: '.ruff.toml', says: /^\[(?:lint\.)?isort\](?:(?!^\[)[^])*?^lines-after-imports\s*=\s*(\d+)/m },
  {
    file: 'pyproject.toml',
    says: /^\[tool\.(?:ruff\.(?:lint\.)?)?isort\](?:(?!^\[)[^])*?^lines[-_]after[-_]imports\s*=\s*(\d+)/m,
  },
  ...['.isort.cfg', 'setup.cfg', 'tox.ini'].map((file) => ({
    file,
    says: /^\[(?:isort|settings|tool:isort)\](?:(?!^\[)[^])*?^lines_after_imports\s*=\s*(\d+)/m,
  })),
];

/**
 * How many blank lines stand below the imports of a file, where simple statements follow: as its project's tools are told in the nearest
 * folder above it that says so, else one.
 */
export function blankLinesAfterImports(workspace: Workspace, path: string): number {
  for (const textOf of configurationsAbove(workspace, path))
    for (const { file, says } of PLACES) {
      const said = says.exec(textOf(file))?.[1];
      if (said !== undefined) return Number(said);
    }
  return 1;
}
