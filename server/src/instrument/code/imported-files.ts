import type { Program } from '../../types/program.ts';

/** The files that a file's imports name, wherever they lie. */
export function importedFiles(program: Program, path: string): readonly string[] {
  const found = new Set<string>();
  for (const binding of [...program.declarations.namesInModule(path).values()].flat()) {
    const module =
      binding.kind === 'from'
        ? program.modules.absoluteName(path, binding.level, binding.module)
        : binding.kind === 'import'
          ? binding.module
          : undefined;
    if (module === undefined) continue;
    for (const name of binding.kind === 'from' ? [module, `${module}.${binding.name}`] : [module])
      for (const layer of program.modules.resolve(path, name)?.layers ?? []) found.add(layer);
  }
  return [...found];
}
