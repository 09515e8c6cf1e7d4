import type { Program } from '../../types/program.ts';
import { directoryOf } from '../../workspace/workspace.ts';
import type { Definition } from '../metrics/inventory.ts';

/**
 * What the modules of metrics in a folder do before they import the library, with `\n` at the ends of its lines: `os.environ` is
 * set up, with the imports for that. Undefined where no two of them say the same, and where all are imports.
 *
 * @param definitions the project's metrics.
 */
export function setUpAbove(
  program: Program,
  module: string,
  definitions: readonly Definition[],
): string | undefined {
  const folder = directoryOf(module);
  const counts = new Map<string, number>();
  for (const path of new Set(definitions.map((one) => one.path))) {
    if (directoryOf(path) !== folder) continue;
    const text = textAbove(program, path);
    if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best && best[1] > 1 ? best[0] : undefined;
}

/** What stands between a file's docstring and its import of the library, if more than imports does. */
function textAbove({ workspace }: Program, path: string): string | undefined {
  const text = workspace.source(path)?.text ?? '';
  const units = workspace.module(path)?.units ?? [];
  const at = units.findIndex(
    ({ lowered: { stmt } }) =>
      (stmt.kind === 'from' && stmt.module === 'prometheus_client') ||
      (stmt.kind === 'import' && stmt.names.some(({ name }) => name === 'prometheus_client')),
  );
  const above = units.slice(0, Math.max(0, at));
  const [docstring] = above;
  const hasDocstring =
    docstring?.lowered.stmt.kind === 'expr' && docstring.lowered.stmt.value.kind === 'constant';
  const rest = hasDocstring ? above.slice(1) : above;
  const [first] = rest;
  const isOfSetUp = rest.some(({ lowered: { stmt } }) => stmt.kind === 'assign' || stmt.kind === 'expr');
  const isPlain = rest.every(({ lowered: { stmt } }) => /^(import|from|assign|expr)$/.test(stmt.kind));
  return first && isOfSetUp && isPlain
    ? text.slice(first.start, rest.at(-1)!.end).replace(/\r\n|\r/g, '\n')
    : undefined;
}
