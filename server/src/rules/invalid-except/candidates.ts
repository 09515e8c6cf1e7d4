import type { Program } from '../../types/program.ts';
import type { ClassRef } from '../../types/type.ts';
import { publicNameOf } from '../../handlers/public-name.ts';
import { PythonFiles } from '../../workspace/python-files.ts';
import { PACK_PREFIX, type Workspace } from '../../workspace/workspace.ts';

const listings = new WeakMap<Workspace, PythonFiles>();

/**
 * The one exception class that a name nobody bound can be meant for: what the other files of the workspace import
 * under it or declare, else what the libraries that the workspace imports offer under it.
 *
 * @returns undefined when there is none, or more than one.
 */
export function candidateFor(name: string, path: string, program: Program): ClassRef | undefined {
  const { workspace } = program;
  let files = listings.get(workspace);
  if (!files) listings.set(workspace, (files = new PythonFiles(workspace)));
  const own = new Map<ClassRef, number>();
  const libraries = new Set<string>();
  for (const file of files.all()) {
    const text = workspace.source(file)?.text ?? '';
    for (const match of text.matchAll(/^\s*(?:from|import)\s+([A-Za-z_]\w*)/gm)) libraries.add(match[1]!);
    // Reading names costs: most files do not have this one.
    if (file === path || !text.includes(name)) continue;
    const [binding] = program.declarations.bindingsInModule(file, name);
    if (binding?.kind !== 'from' && binding?.kind !== 'class') continue;
    const value = program.moduleValue(file, name);
    if (value.kind === 'class' && program.classes.isException(value.cls) === true)
      own.set(value.cls, (own.get(value.cls) ?? 0) + 1);
  }
  if (own.size > 0) return own.size === 1 ? [...own.keys()][0] : undefined;
  const offered = new Set<ClassRef>();
  for (const [pack, text] of workspace.packs) {
    if (!text.includes(`class ${name}`)) continue;
    const path_ = PACK_PREFIX + pack;
    const module = program.modules.nameOf(path_);
    if (!libraries.has(module.split('.')[0]!) && !libraries.has(module.split('.')[0]!.replace(/^_/, '')))
      continue;
    const value = program.moduleValue(path_, name);
    if (
      value.kind === 'class' &&
      program.classes.isException(value.cls) === true &&
      publicNameOf(value.cls, path, program)
    )
      offered.add(value.cls);
  }
  return offered.size === 1 ? [...offered][0] : undefined;
}
