import type { Binding } from '../python/bindings.ts';
import type { Expr } from '../python/tree.ts';
import type { ModuleRef, Modules } from '../workspace/modules.ts';
import type { Database } from '../incremental/database.ts';
import type { PairQuery } from '../incremental/query.ts';
import type { Declarations } from './declarations.ts';
import type { Scope } from './scope.ts';

/** A name found: what binds it, and the scope it is bound in. */
export interface Found {
  readonly bindings: readonly Binding[];
  readonly scope: Scope;
}

/** A name found in a module, perhaps by way of other modules. */
export interface Exported {
  readonly bindings: readonly Binding[];
  readonly path: string;
}

/** Looks names up by Python's rules: local, enclosing, module, builtins; and through imports. */
export class Names {
  private readonly exports: PairQuery<Exported | undefined>;

  constructor(
    database: Database,
    readonly modules: Modules,
    readonly declarations: Declarations,
  ) {
    this.exports = database.pairQuery<Exported | undefined>({
      name: 'exported name',
      barrier: 'facts',
      compute: (path, name) => this.findExport(path, name, new Set()),
      equal: (a, b) => a === b || (!!a && !!b && a.path === b.path && a.bindings === b.bindings),
    });
  }

  /** Undefined when nothing binds the name, not even the builtins. */
  lookup(scope: Scope, name: string): Found | undefined {
    let inner = true;
    for (let at: Scope = scope; ; at = at.parent) {
      if (at.kind === 'module') return this.lookupInModule(at, name) ?? this.lookupBuiltin(name);
      if (at.kind === 'class') {
        // A class body sees its own names; the functions in it do not.
        if (inner) {
          const bindings = this.declarations.bindingsInClass(at.cls.key, name);
          if (bindings.length > 0) return { bindings, scope: at };
        }
        inner = false;
        continue;
      }
      if (at.kind === 'inner') {
        const bindings = at.bindings.get(name);
        if (bindings) return { bindings, scope: at };
        continue;
      }
      inner = false;
      const own = this.declarations.bindingsInFunction(at.def, at.unit, at.path);
      if (own.outer.has(name)) continue;
      const bindings = own.names.get(name);
      if (bindings) return { bindings, scope: at };
    }
  }

  /** A name of a module, followed through `from … import *` but not through other imports. */
  export(path: string, name: string): Exported | undefined {
    return this.exports.get(path, name);
  }

  private findExport(path: string, name: string, seen: ReadonlySet<string>): Exported | undefined {
    const bindings = this.declarations.bindingsInModule(path, name);
    if (bindings.length > 0) return { bindings, path };
    const stars = this.declarations.starsOf(path);
    if (stars.length === 0 || name.startsWith('_') || seen.has(path)) return undefined;
    const deeper = new Set(seen).add(path);
    for (let at = stars.length - 1; at >= 0; at--) {
      const star = stars[at]!;
      const module = this.importedModule(path, star.level, star.module);
      for (const layer of module?.layers ?? []) {
        const found = this.findExport(layer, name, deeper);
        if (found) return found;
      }
    }
    return undefined;
  }

  /**
   * A `from … import *` of a file whose names are not known, at once or by way of other modules: it may bind a name that
   * would else be a builtin function's. Undefined when all are known.
   *
   * @param isBeingRead of a file, whether it is only read later.
   */
  unreadStar(
    path: string,
    isBeingRead: (path: string) => boolean,
    seen: ReadonlySet<string> = new Set(),
  ): { readonly module: string; readonly later: boolean } | undefined {
    const deeper = new Set(seen).add(path);
    for (const { module, level } of this.declarations.starsOf(path)) {
      const layers = this.importedModule(path, level, module)?.layers ?? [];
      if (layers.length === 0) return { module: '.'.repeat(level) + module, later: false };
      for (const layer of layers) {
        if (isBeingRead(layer)) return { module: '.'.repeat(level) + module, later: true };
        const inner = seen.has(layer) ? undefined : this.unreadStar(layer, isBeingRead, deeper);
        if (inner) return inner;
      }
    }
    return undefined;
  }

  /** The module that `from <dots><module> import …` in `path` reads. */
  importedModule(path: string, level: number, module: string): ModuleRef | undefined {
    const name = this.modules.absoluteName(path, level, module);
    return name === undefined ? undefined : this.modules.resolve(path, name);
  }

  /**
   * The qualified name an expression stands for, by imports alone: `logging.getLogger` for `getLogger` after
   * `from logging import getLogger`, and `builtins.int` for `int`. It is the name of the declaration where
   * that can be reached, and the imported name where the module cannot be found.
   *
   * @returns undefined when the expression is not a (dotted) name or its root is bound to a value.
   */
  qualify(expr: Expr, scope: Scope): string | undefined {
    if (expr.kind === 'name') return this.qualifyName(expr.id, scope, 0);
    if (expr.kind !== 'attribute') return undefined;
    const object = this.qualify(expr.object, scope);
    if (object === undefined) return undefined;
    return this.qualifyMember(scope.path, object, expr.name, 0);
  }

  private qualifyName(name: string, scope: Scope, depth: number): string | undefined {
    const found = this.lookup(scope, name);
    return found && this.qualifyBindings(found.bindings, found.scope, depth);
  }

  private qualifyBindings(bindings: readonly Binding[], scope: Scope, depth: number): string | undefined {
    if (depth > 16) return undefined;
    const binding = bindings.find((one) => !one.conditional) ?? bindings[0];
    switch (binding?.kind) {
      case 'import':
        return binding.module;
      case 'from': {
        const module = this.modules.absoluteName(scope.path, binding.level, binding.module);
        if (module === undefined) return undefined;
        return this.qualifyMember(scope.path, module, binding.name, depth + 1);
      }
      case 'function':
      case 'class': {
        const prefix =
          scope.kind === 'class'
            ? `${scope.cls.qualname}.`
            : scope.kind === 'function'
              ? `${scope.fn.qualname}.<locals>.`
              : '';
        return `${this.modules.nameOf(scope.path)}.${prefix}${binding.name}`;
      }
      case 'assign':
        // An alias keeps the name of what it stands for: `log = structlog.get_logger`.
        if (
          binding.value &&
          binding.unpack.length === 0 &&
          bindings.length === 1 &&
          scope.kind === 'module'
        ) {
          if (binding.value.kind === 'name' || binding.value.kind === 'attribute')
            return this.qualifyAt(binding.value, scope, depth + 1);
        }
        return undefined;
      default:
        return undefined;
    }
  }

  private qualifyAt(expr: Expr, scope: Scope, depth: number): string | undefined {
    if (depth > 16) return undefined;
    if (expr.kind === 'name') return this.qualifyName(expr.id, scope, depth);
    if (expr.kind !== 'attribute') return undefined;
    const object = this.qualifyAt(expr.object, scope, depth);
    return object === undefined ? undefined : this.qualifyMember(scope.path, object, expr.name, depth);
  }

  /** The qualified name of `name` in the module `module`, followed through its re-exports. */
  private qualifyMember(path: string, module: string, name: string, depth: number): string | undefined {
    const ref = this.modules.resolve(path, module);
    for (const layer of ref?.layers ?? []) {
      const exported = this.export(layer, name);
      if (!exported) continue;
      const binding = exported.bindings[0];
      if (
        binding?.kind === 'assign' &&
        exported.bindings.length === 1 &&
        !(binding.value?.kind === 'name' || binding.value?.kind === 'attribute')
      )
        return `${this.modules.nameOf(exported.path)}.${name}`;
      return (
        this.qualifyBindings(exported.bindings, { kind: 'module', path: exported.path }, depth + 1) ??
        `${this.modules.nameOf(exported.path)}.${name}`
      );
    }
    return `${module}.${name}`;
  }

  private lookupInModule(scope: Scope, name: string): Found | undefined {
    const exported = this.export(scope.path, name);
    return exported && { bindings: exported.bindings, scope: { kind: 'module', path: exported.path } };
  }

  private lookupBuiltin(name: string): Found | undefined {
    const builtins = this.modules.packOf('builtins');
    if (!builtins) return undefined;
    const bindings = this.declarations.bindingsInModule(builtins, name);
    return bindings.length > 0 ? { bindings, scope: { kind: 'module', path: builtins } } : undefined;
  }
}
