import type { Program } from '../../types/program.ts';
import type { ClassRef } from '../../types/type.ts';
import { publicNameOf } from '../../handlers/public-name.ts';
import { PythonFiles } from '../../workspace/python-files.ts';
import { directoryOf, PACK_PREFIX, type Workspace } from '../../workspace/workspace.ts';

const listings = new WeakMap<Workspace, PythonFiles>();

/**
 * The one exception class that a name nobody bound can be meant for: what the files around import under it or declare,
 * else what the libraries that they import offer under it. The nearest folder that has an answer decides, so that
 * another project of the workspace does not make it ambiguous.
 *
 * @returns undefined when there is none, or more than one.
 */
export function candidateFor(name: string, path: string, program: Program): ClassRef | undefined {
  const { workspace } = program;
  let files = listings.get(workspace);
  if (!files) listings.set(workspace, (files = new PythonFiles(workspace)));
  const all = files.all();
  for (let directory = directoryOf(path); ; directory = directoryOf(directory)) {
    const around = all.filter((file) => file.startsWith(`${directory}/`));
    const own = declaredAround(name, path, around, program);
    const found = own.size > 0 ? own : offeredByLibraries(name, path, around, program);
    if (found.size > 0) return found.size === 1 ? [...found][0] : undefined;
    if (directory === '/' || workspace.roots().includes(directory)) return undefined;
  }
}

function declaredAround(
  name: string,
  path: string,
  files: readonly string[],
  program: Program,
): Set<ClassRef> {
  const found = new Set<ClassRef>();
  for (const file of files) {
    // Reading names costs: most files do not have this one.
    if (file === path || !(program.workspace.source(file)?.text ?? '').includes(name)) continue;
    const [binding] = program.declarations.bindingsInModule(file, name);
    if (binding?.kind !== 'from' && binding?.kind !== 'class') continue;
    const value = program.moduleValue(file, name);
    if (value.kind === 'class' && program.classes.isException(value.cls) === true) found.add(value.cls);
  }
  return found;
}

function offeredByLibraries(
  name: string,
  path: string,
  files: readonly string[],
  program: Program,
): Set<ClassRef> {
  const { workspace } = program;
  const libraries = new Set<string>();
  for (const file of files)
    for (const match of (workspace.source(file)?.text ?? '').matchAll(
      /^\s*(?:from|import)\s+([A-Za-z_]\w*)/gm,
    ))
      libraries.add(match[1]!);
  const found = new Set<ClassRef>();
  for (const [pack, text] of workspace.packs) {
    if (!text.includes(`class ${name}`)) continue;
    const file = PACK_PREFIX + pack;
    const top = program.modules.nameOf(file).split('.')[0]!;
    if (!libraries.has(top) && !libraries.has(top.replace(/^_/, ''))) continue;
    const value = program.moduleValue(file, name);
    if (
      value.kind === 'class' &&
      program.classes.isException(value.cls) === true &&
      publicNameOf(value.cls, path, program)
    )
      found.add(value.cls);
  }
  return found;
}
