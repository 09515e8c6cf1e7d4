import type { Program } from '../types/program.ts';
import type { ClassRef } from '../types/type.ts';

/** How a class is reached by those who use it: `httpx` and `HTTPError` for what `httpx._exceptions` declares. */
export interface PublicName {
  /** Empty for a builtin. */
  readonly module: string;
  /** The name in the module; dotted for a class inside a class. */
  readonly name: string;
}

/**
 * The shortest module that offers a class without an underscore in the way: a package that re-exports it, or the
 * module that declares it.
 *
 * @param fromPath the file that would import it.
 * @returns undefined for a class that cannot be imported, or only from a private module.
 */
export function publicNameOf(cls: ClassRef, fromPath: string, program: Program): PublicName | undefined {
  if (cls.qualname.includes('<locals>')) return undefined;
  if (cls.module === 'builtins') return { module: '', name: cls.qualname };
  const [top = '', ...inner] = cls.qualname.split('.');
  if (top.startsWith('_')) return undefined;
  for (const module of modulesFor(cls, fromPath, program)) {
    if (module.split('.').some((part) => part.startsWith('_'))) continue;
    if (offers(module, top, cls, fromPath, program)) return { module, name: [top, ...inner].join('.') };
  }
  return undefined;
}

/** The qualified name a person reads: `ValueError`, `httpx.HTTPError`. */
export function readableName(cls: ClassRef, fromPath: string, program: Program): string {
  const known = publicNameOf(cls, fromPath, program);
  if (!known) return program.classes.displayName(cls);
  return known.module === '' ? known.name : `${known.module}.${known.name}`;
}

function modulesFor(cls: ClassRef, fromPath: string, program: Program): string[] {
  const parts = cls.module.split('.');
  const prefixes = parts.map((_, at) => parts.slice(0, at + 1).join('.'));
  const isOwn =
    program.workspace.roots().some((root) => cls.path.startsWith(root + '/')) &&
    !/\/(site|dist)-packages\//.test(cls.path);
  if (isOwn) {
    // A class of the workspace is imported from where it is declared; folders above may or may not be packages.
    const suffixes = parts.map((_, at) => parts.slice(at).join('.'));
    const found = suffixes.filter((module) =>
      program.modules.resolve(fromPath, module)?.layers.includes(cls.path),
    );
    const used = importedPackages(fromPath, program);
    const rank = (module: string): number => {
      const top = module.split('.')[0]!;
      // A folder such as `src` that is no package is where imports start, not part of them.
      return used.has(top) ? 0 : (program.modules.resolve(fromPath, top)?.layers.length ?? 0) > 0 ? 1 : 2;
    };
    return found.sort((a, b) => rank(a) - rank(b));
  }
  // C modules are offered by the module of the same name without the underscore.
  if (parts[0]!.startsWith('_'))
    prefixes.unshift(parts[0]!.replace(/^_+/, ''), ...(parts[0] === '_io' ? ['io'] : []));
  return prefixes;
}

/** The packages from which a file imports by absolute names. */
function importedPackages(path: string, program: Program): ReadonlySet<string> {
  const packages = new Set<string>();
  for (const bindings of program.declarations.namesInModule(path).values())
    for (const binding of bindings)
      if (binding.kind === 'import' || (binding.kind === 'from' && binding.level === 0))
        packages.add(binding.module.split('.')[0]!);
  return packages;
}

function offers(module: string, name: string, cls: ClassRef, fromPath: string, program: Program): boolean {
  const ref = program.modules.resolve(fromPath, module);
  if (!ref) return false;
  const found = program.inference().moduleMember(ref, fromPath, name);
  if (found?.kind !== 'class') return false;
  return found.cls === cls || found.cls.qualname === cls.qualname.split('.')[0];
}
