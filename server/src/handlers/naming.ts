import type { ImportGroup, ImportRequest } from '../edit/imports.ts';
import { moduleOf } from '../edit/imports.ts';
import { importBlockOf, isTypeCheckingGuard } from '../edit/import-block.ts';
import { STDLIB_MODULES } from '../edit/stdlib-modules.ts';
import type { Stmt, Try } from '../python/tree.ts';
import { isOptionalModule } from '../python/optional-modules.ts';
import type { ModuleTree, Unit } from '../python/units.ts';
import { blocksOf, expressionsOf, walkExpression, walkStatements } from '../python/walk.ts';
import type { Program } from '../types/program.ts';
import type { Scope } from '../types/scope.ts';
import type { ClassRef } from '../types/type.ts';
import type { ModuleRef } from '../workspace/modules.ts';
import { publicNameOf, type PublicName } from './public-name.ts';

/** What to write for a class at a place, and what the file has to import for it. */
export interface Naming {
  readonly text: string;
  readonly imports: readonly ImportRequest[];
}

export interface NamingPlace {
  readonly program: Program;
  readonly path: string;
  readonly text: string;
  readonly module: ModuleTree;
  readonly scope: Scope;
  /** The statement that the name is written in; what its function imports before it may be used. */
  readonly site?: { readonly scope: Scope; readonly stmt?: Stmt };
}

/**
 * Names a class the way the file does: by a name that stands for it already, through a module that is imported, by
 * adding it to a `from` import of its module, or by a new import. A name that means something else where it is to
 * be written, be it a local variable or a builtin, is never used for it.
 *
 * @returns undefined for a class that cannot be imported.
 */
export function nameFor(cls: ClassRef, place: NamingPlace): Naming | undefined {
  const known = publicNameOf(cls, place.path, place.program);
  return (
    boundName(cls, place) ??
    (known &&
      (builtinName(known, place) ??
        throughLocalImport(cls, known, place) ??
        throughModule(cls, known, place) ??
        throughUsed(cls, known, place) ??
        imported(known, cls, place)))
  );
}

/** A name as it is written beside others: two errors of one module are not imported in two ways. */
export function together(naming: Naming, others: readonly Naming[], place: NamingPlace): Naming {
  const [whole] = naming.imports;
  if (!whole || whole.name !== undefined || !naming.text.startsWith(`${whole.module}.`)) return naming;
  const name = naming.text.slice(whole.module.length + 1);
  const isSplit = others.some((other) =>
    other.imports.some((one) => one.module === whole.module && one.name !== undefined),
  );
  const isFree =
    place.program.names.lookup(place.scope, name) === undefined &&
    place.program.declarations.bindingsInModule(place.path, name).length === 0;
  return isSplit && isFree && /^[A-Z]\w*$/.test(name)
    ? { text: name, imports: [{ module: whole.module, name }] }
    : naming;
}

/** The group of PEP 8 that an absolute module's import belongs to, seen from a file. */
export function groupFor(program: Program, path: string): (module: string) => ImportGroup {
  return (module) => {
    const [top = ''] = module.split('.');
    if (STDLIB_MODULES.has(top)) return 'stdlib';
    return program.modules.resolve(path, top)?.origin === 'workspace' ? 'first-party' : 'third-party';
  };
}

/** A name at the top of the file that stands for the class. */
function boundName(cls: ClassRef, { program, path, module, scope }: NamingPlace): Naming | undefined {
  const typeOnly = typeCheckingNames(module);
  const last = cls.qualname.split('.').at(-1)!;
  for (const [name, bindings] of program.declarations.namesInModule(path)) {
    const [binding] = bindings;
    if (bindings.length !== 1 || !binding || typeOnly.has(name)) continue;
    const fits =
      binding.kind === 'from'
        ? binding.name === last
        : binding.kind === 'class' && cls.path === path && name === cls.qualname;
    if (!fits || !means(name, scope, path, program)) continue;
    const value = program.moduleValue(path, name);
    if (value.kind === 'class' && value.cls === cls) return { text: name, imports: [] };
  }
  return undefined;
}

function builtinName({ module, name }: PublicName, { program, scope }: NamingPlace): Naming | undefined {
  if (module !== '') return undefined;
  const found = program.names.lookup(scope, name);
  if (found && found.scope.kind === 'module' && found.scope.path === program.modules.packOf('builtins'))
    return { text: name, imports: [] };
  // The file gave the builtin's name to something else.
  return { text: `builtins.${name}`, imports: [{ module: 'builtins' }] };
}

/** `zlib.error`, or `error`, behind an import that the function itself, or the block, begins with. */
function throughLocalImport(cls: ClassRef, known: PublicName, place: NamingPlace): Naming | undefined {
  const { program, path, scope, site } = place;
  if (!site?.stmt || known.name.includes('.')) return undefined;
  const inference = program.inference();
  for (const stmt of importsBefore(site.stmt, scope)) {
    if (stmt.kind !== 'import' && stmt.kind !== 'from') continue;
    for (const { name, alias } of stmt.names) {
      const local = alias ?? (stmt.kind === 'import' ? name.split('.')[0]! : name);
      const found = program.names.lookup(scope, local);
      if (found?.scope.kind !== scope.kind && found?.scope.kind !== 'function') continue;
      if (found.bindings.length !== 1) continue;
      if (stmt.kind === 'import') {
        const ref = name === known.module ? program.modules.resolve(path, name) : undefined;
        const value = ref && inference.offeredMember(ref, path, known.name);
        if (value?.kind === 'class' && value.cls === cls)
          return { text: `${alias ?? name}.${known.name}`, imports: [] };
      } else if (name === known.name) {
        const value = inference.bindingType(found.bindings[0]!, found.scope, local);
        if (value.kind === 'class' && value.cls === cls) return { text: local, imports: [] };
      }
    }
  }
  return undefined;
}

/** What a function does before a statement, and the imports from the standard library, which do not fail, that a block begins with. */
function importsBefore(site: Stmt, scope: Scope): readonly Stmt[] {
  const before =
    scope.kind === 'function' ? scope.def.body.stmts.filter((stmt) => stmt.end <= site.start) : [];
  const block = site.kind === 'try' ? site.body.stmts : [];
  const isThere = (module: string): boolean => {
    const top = module.split('.')[0]!;
    return STDLIB_MODULES.has(top) && !isOptionalModule(top);
  };
  const isSure = (stmt: Stmt): boolean =>
    stmt.kind === 'import'
      ? stmt.names.every(({ name }) => isThere(name))
      : stmt.kind === 'from' && stmt.level === 0 && isThere(stmt.module);
  const end = block.findIndex((stmt) => !isSure(stmt));
  return [...before, ...(end < 0 ? block : block.slice(0, end))];
}

/** `httpx.HTTPError` in a file that says `import httpx`, or `import redis.asyncio as redis`. */
function throughModule(cls: ClassRef, known: PublicName, place: NamingPlace): Naming | undefined {
  const { program, path, scope, module, text } = place;
  const [outermost = known.name] = known.name.split('.');
  const inference = program.inference();
  const candidates: { text: string; rank: number }[] = [];
  for (const { stmt } of importBlockOf({ text, module }).entries) {
    for (const one of stmt.names) {
      const local = one.alias ?? (stmt.kind === 'import' ? one.name.split('.')[0]! : one.name);
      if (!means(local, scope, path, program)) continue;
      // `urllib3.exceptions.HTTPError` beside `import urllib3`, in a file that goes that way already.
      if (
        stmt.kind === 'import' &&
        one.alias === undefined &&
        known.module.startsWith(`${local}.`) &&
        text.includes(`${known.module}.`)
      )
        candidates.push({ text: `${known.module}.${known.name}`, rank: 1 });
      const target =
        stmt.kind === 'import'
          ? one.name
          : `${program.modules.absoluteName(path, stmt.level, stmt.module) ?? ''}.${one.name}`;
      const ref = program.modules.resolve(path, target);
      // What the file writes already is how its author thinks of the class.
      if (!ref || (!isSource(ref, cls) && !text.includes(`${local}.${known.name}`))) continue;
      if (stmt.kind === 'from' && program.moduleValue(path, local).kind !== 'module') continue;
      // `imaplib.IMAP4.error` is had where `IMAP4` is.
      const value = inference.offeredMember(ref, path, outermost);
      const isIt = outermost === known.name ? cls : program.classes.named(cls.module, outermost);
      if (value?.kind !== 'class' || value.cls !== isIt) continue;
      const written = stmt.kind === 'import' && one.alias === undefined ? one.name : local;
      candidates.push({ text: `${written}.${known.name}`, rank: target === known.module ? 0 : 1 });
    }
  }
  candidates.sort((a, b) => a.rank - b.rank || a.text.length - b.text.length);
  const [best] = candidates;
  return best && { text: best.text, imports: [] };
}

/**
 * `requests.RequestException` behind a block that calls `requests.get`, though the file imports the module where it may fail
 * to: without it the block comes to nothing as well.
 */
function throughUsed(cls: ClassRef, known: PublicName, place: NamingPlace): Naming | undefined {
  const { program, path, scope, site } = place;
  if (site?.stmt?.kind !== 'try' || known.name.includes('.')) return undefined;
  const inference = program.inference();
  const used = new Set<string>();
  for (const stmt of site.stmt.body.stmts)
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (inner) => {
        if (inner.kind === 'attribute' && inner.object.kind === 'name') used.add(inner.object.id);
      });
  for (const local of used) {
    const found = program.names.lookup(scope, local);
    if (found?.scope.kind !== 'module' || found.scope.path !== path) continue;
    for (const binding of found.bindings) {
      if (binding.kind !== 'import') continue;
      const ref = program.modules.resolve(path, binding.module);
      const value = ref && inference.offeredMember(ref, path, known.name);
      if (value?.kind === 'class' && value.cls === cls)
        return { text: `${local}.${known.name}`, imports: [] };
    }
  }
  return undefined;
}

function imported(known: PublicName, cls: ClassRef, place: NamingPlace): Naming | undefined {
  const { program, path, scope } = place;
  if (isImportedLate(known, place)) return undefined;
  const top = known.name.split('.')[0]!;
  const isFree = (name: string): boolean =>
    program.names.lookup(scope, name) === undefined &&
    program.declarations.bindingsInModule(path, name).length === 0;
  const existing = fromImportOf(cls, top, place);
  // `from configparser import Error` says no longer whose error it is.
  if (existing !== undefined && isFree(top) && !GENERIC.has(top))
    return { text: known.name, imports: [{ module: existing, name: top }] };
  const isOwn = program.modules.resolve(path, known.module)?.origin === 'workspace';
  const whole: Naming | undefined =
    !isOwn && isFree(known.module.split('.')[0]!)
      ? { text: `${known.module}.${known.name}`, imports: [{ module: known.module }] }
      : undefined;
  // `httpx.HTTPError`, `json.JSONDecodeError`: the module's name says whose error it is.
  if (whole && (!known.module.includes('.') || STDLIB_MODULES.has(known.module.split('.')[0]!))) return whole;
  const source = isOwn ? ownModule(known.module, cls, place) : known.module;
  if (isFree(top) && !GENERIC.has(top)) return { text: known.name, imports: [{ module: source, name: top }] };
  if (whole) return whole;
  const owner =
    known.module
      .split('.')
      .filter((part) => !GENERIC_MODULES.has(part))
      .at(-1) ?? known.module.split('.')[0]!;
  const error = camel(owner) + camel(top);
  for (const alias of [error, `${error}_`]) {
    if (isFree(alias))
      return {
        text: [alias, ...known.name.split('.').slice(1)].join('.'),
        imports: [{ module: source, name: top, alias }],
      };
  }
  return undefined;
}

/**
 * Whether the class's package need not be there: the file imports it where an ImportError is caught, and nowhere else. Of
 * the project's own module, whether the file imports it late and nowhere else: importing it first may go round in a circle.
 */
function isImportedLate({ module: name }: PublicName, { program, path, module }: NamingPlace): boolean {
  const [top = ''] = name.split('.');
  if (name === '' || STDLIB_MODULES.has(top)) return false;
  const isOwn = program.modules.resolve(path, name)?.origin === 'workspace';
  const isIt = (target: string): boolean =>
    isOwn ? target === name : target === top || target.startsWith(`${top}.`);
  let late = false;
  let first = false;
  const look = (stmt: Stmt, where: 'top' | 'late' | 'guarded'): void => {
    if (stmt.kind === 'import' || stmt.kind === 'from') {
      const targets =
        stmt.kind === 'import'
          ? stmt.names.map((one) => one.name)
          : [program.modules.absoluteName(path, stmt.level, stmt.module) ?? ''];
      if (targets.some(isIt)) {
        if (where === 'guarded' || (isOwn && where === 'late')) late = true;
        else first = true;
      }
      return;
    }
    const inner = where === 'guarded' || stmt.kind === 'class' ? where : 'late';
    for (const block of blocksOf(stmt))
      for (const one of block.stmts)
        look(one, stmt.kind === 'try' && block === stmt.body && isGuard(stmt) ? 'guarded' : inner);
  };
  const units = (list: readonly Unit[]): void => {
    for (const { lowered, members } of list) {
      if (members) units(members);
      else look(lowered.stmt, 'top');
    }
  };
  units(module.units);
  return late && !first;
}

/** A `try` that goes on where an import fails. */
function isGuard({ clauses }: Try): boolean {
  return clauses.some(
    ({ types }) =>
      types.length === 0 ||
      types
        .flatMap((type) => (type.kind === 'tuple' ? type.items : [type]))
        .some(
          (type) => type.kind === 'name' && /^(ImportError|ModuleNotFoundError|Exception)$/.test(type.id),
        ),
  );
}

/** The module, as it is written, of a `from` import from which the class can be had. */
function fromImportOf(
  cls: ClassRef,
  name: string,
  { program, path, text, module }: NamingPlace,
): string | undefined {
  const inference = program.inference();
  for (const { stmt } of importBlockOf({ text, module }).entries) {
    if (stmt.kind !== 'from' || stmt.star || stmt.module === '__future__') continue;
    const absolute = program.modules.absoluteName(path, stmt.level, stmt.module);
    if (absolute === undefined || absolute.split('.').some((part) => part.startsWith('_'))) continue;
    const ref = program.modules.resolve(path, absolute);
    if (!ref || !isSource(ref, cls)) continue;
    const value = inference.offeredMember(ref, path, name);
    if (value?.kind === 'class' && value.cls === cls) return moduleOf(stmt);
  }
  return undefined;
}

/**
 * Whether a class is had from a module on purpose: it is declared there, or the module is a package or one of the
 * knowledge packs (`aiohttp.web`), which offer what they import. A module that merely uses the class is no place to import it from.
 */
function isSource(module: ModuleRef, cls: ClassRef): boolean {
  return module.layers.some(
    (layer) => layer === cls.path || layer.startsWith('pack:/') || /\/__init__\.pyi?$/.test(layer),
  );
}

/** A module of the workspace the way the file imports its like: relative where it does that, else absolute. */
function ownModule(
  module: string,
  cls: ClassRef,
  { program, path, text, module: tree }: NamingPlace,
): string {
  const entries = importBlockOf({ text, module: tree }).entries;
  const relative = entries.some(({ stmt }) => stmt.kind === 'from' && stmt.level > 0);
  const absolute = entries.some(
    ({ stmt }) =>
      stmt.kind === 'from' &&
      stmt.level === 0 &&
      program.modules.resolve(path, stmt.module)?.origin === 'workspace',
  );
  if (!relative || absolute) return module;
  const here = program.modules.nameOf(path).split('.');
  const there = program.modules.nameOf(cls.path).split('.');
  const base = /\/__init__\.pyi?$/.test(path) ? here : here.slice(0, -1);
  let common = 0;
  while (common < base.length && common < there.length && base[common] === there[common]) common++;
  if (common === 0) return module;
  return '.'.repeat(base.length - common + 1) + there.slice(common).join('.');
}

/** Whether a name means, where `scope` is, what the top of the file binds it to. */
function means(name: string, scope: Scope, path: string, program: Program): boolean {
  const found = program.names.lookup(scope, name);
  return found?.scope.kind === 'module' && found.scope.path === path;
}

/** Names that exist for type checkers only. */
function typeCheckingNames(module: ModuleTree): ReadonlySet<string> {
  const names = new Set<string>();
  for (const unit of module.units) {
    const { stmt } = unit.lowered;
    if (stmt.kind !== 'if' || !isTypeCheckingGuard(stmt)) continue;
    walkStatements(stmt.body.stmts, (inner) => {
      if (inner.kind === 'import' || inner.kind === 'from')
        for (const { name, alias } of inner.names) names.add(alias ?? name.split('.')[0]!);
    });
  }
  return names;
}

function camel(name: string): string {
  return name
    .split('_')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('');
}

/** Names that say nothing without their module. */
export const GENERIC: ReadonlySet<string> = new Set([
  'Error',
  'error',
  'Exception',
  'APIError',
  'ClientError',
  'ServerError',
  'Timeout',
  'Empty',
  'Full',
  'BaseError',
]);
const GENERIC_MODULES = new Set([
  'exceptions',
  'exc',
  'errors',
  'error',
  'asyncio',
  'core',
  'client',
  'base',
]);
