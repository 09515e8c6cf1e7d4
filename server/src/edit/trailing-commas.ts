import type { Workspace } from '../workspace/workspace.ts';
import { configurationsAbove } from './tool-configuration.ts';

/** Lists of rules that ruff is told to look for, and not to. */
const SELECTED = /^(?:extend-)?select\s*=\s*\[([^\]]*)\]/gm;
const IGNORED = /^(?:extend-)?ignore\s*=\s*\[([^\]]*)\]/gm;
const PREFIXES = /["'](?:ALL|COM|COM8|COM81|COM812)["']/;

/**
 * Whether ruff asks for a comma behind what stands last in brackets that are closed on a line of their own (`COM812`), as the nearest
 * folder above a file that says which rules there are has it.
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
  return false;
}
