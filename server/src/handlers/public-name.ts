import type { Program } from '../types/program.ts';
import type { ClassRef } from '../types/type.ts';
import type { PairQuery, Query } from '../incremental/query.ts';

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
  if (cls.module === 'builtins' && !cls.qualname.includes('<locals>')) return builtinName(cls);
  return queriesOf(program).names.get(fromPath, cls.key);
}

const builtinNames = new WeakMap<ClassRef, PublicName>();

function builtinName(cls: ClassRef): PublicName {
  let name = builtinNames.get(cls);
  if (!name) builtinNames.set(cls, (name = { module: '', name: cls.qualname }));
  return name;
}

interface Queries {
  readonly names: PairQuery<PublicName | undefined>;
  /** The packages from which a file imports by absolute names. */
  readonly packages: Query<ReadonlySet<string>>;
}

const known = new WeakMap<Program, Queries>();

/** A file's public names are asked for with every finding in it, and change with its imports only. */
function queriesOf(program: Program): Queries {
  let queries = known.get(program);
  if (queries) return queries;
  const { database } = program.workspace;
  queries = {
    names: database.pairQuery<PublicName | undefined>({
      name: 'public name',
      compute: (fromPath, key) => findPublicName(program.classRef(key), fromPath, program),
      equal: (a, b) => a === b || (!!a && !!b && a.module === b.module && a.name === b.name),
    }),
    packages: database.query<ReadonlySet<string>>({
      name: 'imported packages',
      barrier: 'facts',
      compute: (path) => importedPackages(path, program),
      equal: (a, b) => a.size === b.size && [...a].every((one) => b.has(one)),
    }),
  };
  known.set(program, queries);
  return queries;
}

function findPublicName(cls: ClassRef, fromPath: string, program: Program): PublicName | undefined {
  if (cls.qualname.includes('<locals>')) return undefined;
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

/** Packages that hold the code of another one, from which it is imported. */
const FRONTS = new Map([['pydantic_core', 'pydantic']]);

function modulesFor(cls: ClassRef, fromPath: string, program: Program): string[] {
  const parts = cls.module.split('.');
  const prefixes = parts.map((_, at) => parts.slice(0, at + 1).join('.'));
  if (program.isOwn(cls.path)) {
    // A class of the workspace is imported from where it is declared; folders above may or may not be packages.
    const suffixes = parts.map((_, at) => parts.slice(at).join('.'));
    const found = suffixes.filter((module) =>
      program.modules.resolve(fromPath, module)?.layers.includes(cls.path),
    );
    const used = queriesOf(program).packages.get(fromPath);
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
  const front = FRONTS.get(parts[0]!);
  if (front !== undefined) prefixes.unshift(front);
  return prefixes;
}

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
  const found = program.inference().offeredMember(ref, fromPath, name);
  if (found?.kind !== 'class') return false;
  return found.cls === cls || found.cls.qualname === cls.qualname.split('.')[0];
}
