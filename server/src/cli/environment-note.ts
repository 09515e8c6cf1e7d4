import type { Analysis } from '../engine/analysis.ts';
import { elsewhereIn } from '../flow/elsewhere.ts';

/**
 * What a person at the prompt should know of the environment a file's libraries are read from; undefined when all is
 * well, or when the file imports no library that was not found.
 */
export function environmentNote(analysis: Analysis, path: string): string | undefined {
  const { problem } = analysis.environmentOf(path);
  if (problem === undefined) return undefined;
  const { program } = analysis;
  const missing = elsewhereIn(path, program).imported.some((name) => {
    if (program.modules.isStandardLibrary(name)) return false;
    const found = program.modules.resolve(path, name);
    return found === undefined || found.origin === 'pack';
  });
  return missing ? `${problem}; the setting \`python.path\` says where it is` : undefined;
}
