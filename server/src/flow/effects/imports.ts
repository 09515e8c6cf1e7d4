import { isOptionalModule } from '../../python/optional-modules.ts';
import type { Effect } from '../effect.ts';
import type { EffectReader } from './reader.ts';

/** What importing a module does; `names` are those a `from` statement takes out of it. */
export function importEffects(
  module: string,
  level: number,
  node: { readonly start: number; readonly end: number },
  reader: EffectReader,
  names: readonly string[] = [],
): Effect[] {
  const absolute = reader.program.modules.absoluteName(reader.path, level, module) ?? module;
  if (reader.program.modules.isStandardLibrary(absolute)) {
    const top = absolute.split('.')[0]!;
    return isOptionalModule(top) || names.some((name) => isMissing(absolute, name, reader))
      ? reader.operation('ImportError', node, `import ${absolute}`)
      : [];
  }
  // A function that imports one of the project's own modules late has it loaded as good as always.
  const found = reader.program.modules.resolve(reader.path, absolute);
  if (reader.inFunction && found?.origin === 'workspace') {
    reader.leftOut++;
    return [];
  }
  const error = reader.program.classes.builtin('ImportError');
  return [
    ...(error
      ? [reader.raised(error, { text: `import ${absolute}`, source: 'operation', place: reader.place(node) })]
      : []),
    reader.open(node, `import ${absolute}`, 'importing a module runs its code'),
  ];
}

/** `from sys import maxint`: a module of the standard library has no such name, in this version or on any. */
function isMissing(module: string, name: string, reader: EffectReader): boolean {
  const { modules, names } = reader.program;
  const found = modules.resolve(reader.path, module);
  if (!found || found.layers.length === 0) return false;
  const has = (wanted: string): boolean =>
    found.layers.some((layer) => names.export(layer, wanted) !== undefined);
  return !has(name) && !has('__getattr__') && !modules.resolve(reader.path, `${module}.${name}`);
}
