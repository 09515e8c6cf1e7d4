import type { Binding } from '../../python/bindings.ts';
import type { Expr } from '../../python/tree.ts';
import { walkOwnStatements } from '../../python/walk.ts';
import type { Program } from '../../types/program.ts';
import { keyIn, type Scope } from '../../types/scope.ts';

/** What a name or a dotted name was followed to. */
export type Located =
  | {
      readonly kind: 'bindings';
      readonly bindings: readonly Binding[];
      readonly scope: Scope;
      readonly name: string;
    }
  | { readonly kind: 'module'; readonly name: string; readonly from: string }
  /** Something of a module that was not found, by its dotted name. */
  | { readonly kind: 'external'; readonly name: string };

/** So many names are followed, one behind the other. */
export const MAX_DEPTH = 24;

/**
 * Where the modules, classes and functions stand that code names, by following imports and aliases. What is not
 * installed keeps the name that it is imported by.
 */
export class Locations {
  constructor(readonly program: Program) {}

  /** Follows a name or dotted name through imports; undefined for any other expression and for unknown names. */
  locate(expr: Expr, scope: Scope, depth = 0): Located | undefined {
    if (depth > MAX_DEPTH) return undefined;
    if (expr.kind === 'name') {
      const found = this.program.names.lookup(scope, expr.id);
      return found && this.follow(found.bindings, found.scope, expr.id, depth + 1);
    }
    if (expr.kind !== 'attribute') return undefined;
    const object = this.locate(expr.object, scope, depth + 1);
    switch (object?.kind) {
      case 'external':
        return { kind: 'external', name: `${object.name}.${expr.name}` };
      case 'module':
        return this.member(object.from, object.name, expr.name, depth + 1);
      case 'bindings': {
        const cls = this.classKey(object);
        return cls === undefined ? undefined : this.classMember(cls, expr.name, depth + 1);
      }
      case undefined:
        return undefined;
    }
  }

  /** `name` in the module `module`, as `from` imports it. */
  member(from: string, module: string, name: string, depth = 0): Located | undefined {
    const ref = this.program.modules.resolve(from, module);
    for (const layer of ref?.layers ?? []) {
      const exported = this.program.names.export(layer, name);
      if (exported && !this.isOwnSubmodule(exported.bindings, exported.path, module, name))
        return this.follow(exported.bindings, { kind: 'module', path: exported.path }, name, depth + 1);
    }
    if (ref && this.program.modules.resolve(from, `${module}.${name}`))
      return { kind: 'module', name: `${module}.${name}`, from };
    return { kind: 'external', name: `${module}.${name}` };
  }

  /** `from . import routes` in a package's `__init__.py`: the name is that of the module, not of something in it. */
  private isOwnSubmodule(bindings: readonly Binding[], path: string, module: string, name: string): boolean {
    return bindings.every(
      (one) =>
        one.kind === 'from' &&
        one.name === name &&
        this.program.modules.absoluteName(path, one.level, one.module) === module,
    );
  }

  private follow(
    bindings: readonly Binding[],
    scope: Scope,
    name: string,
    depth: number,
  ): Located | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const binding = bindings.find((one) => !one.conditional) ?? bindings[0];
    if (binding?.kind === 'import') return { kind: 'module', name: binding.module, from: scope.path };
    if (binding?.kind === 'from') {
      const module = this.program.modules.absoluteName(scope.path, binding.level, binding.module);
      return module === undefined ? undefined : this.member(scope.path, module, binding.name, depth + 1);
    }
    return { kind: 'bindings', bindings, scope, name };
  }

  /** `path#Qual.Name` of the class a name was followed to. */
  classKey(located: Located | undefined): string | undefined {
    if (located?.kind !== 'bindings' || !located.bindings.some((one) => one.kind === 'class'))
      return undefined;
    return keyIn(located.scope, located.name);
  }

  /** `path#Qual.name` of the function a name was followed to; aliases (`handler = other`) are followed. */
  functionKey(located: Located | undefined, depth = 0): string | undefined {
    if (located?.kind !== 'bindings' || depth > 8) return undefined;
    if (located.bindings.some((one) => one.kind === 'function')) return keyIn(located.scope, located.name);
    const alias = located.bindings.find(
      (one) => one.kind === 'assign' && one.unpack.length === 0 && one.value,
    );
    if (alias?.kind !== 'assign' || !alias.value) return undefined;
    return this.functionKey(this.locate(alias.value, located.scope), depth + 1);
  }

  /** An attribute that a class or one of its ancestors binds in its body. */
  private classMember(cls: string, name: string, depth: number): Located | undefined {
    for (const key of this.ancestry(cls).keys) {
      const bindings = this.program.declarations.bindingsInClass(key, name);
      if (bindings.length > 0)
        return this.follow(bindings, this.program.classScope(this.program.classRef(key)), name, depth + 1);
    }
    return undefined;
  }

  /** A class and its ancestors, nearest first: the keys of those that were found, the names of all. */
  ancestry(cls: string): { readonly keys: readonly string[]; readonly names: readonly string[] } {
    const keys: string[] = [];
    const names: string[] = [];
    const visit = (key: string): void => {
      if (keys.includes(key) || keys.length > 60) return;
      keys.push(key);
      const ref = this.program.classRef(key);
      names.push(`${ref.module}.${ref.qualname}`);
      const [declaration] = this.program.declarations.classAt(key);
      const outer = this.program.outerScope(ref.path, ref.qualname);
      for (const base of declaration?.def.bases ?? []) {
        if (base.keyword !== undefined || base.stars) continue;
        const expr = base.value.kind === 'subscript' ? base.value.object : base.value;
        const located = this.locate(expr, outer);
        const inner =
          this.classKey(located) ?? (located?.kind === 'bindings' ? this.aliasedClass(located) : undefined);
        if (inner !== undefined) visit(inner);
        else {
          const name = located?.kind === 'external' ? located.name : this.program.names.qualify(expr, outer);
          if (name) names.push(name);
        }
      }
    };
    visit(cls);
    return { keys, names };
  }

  /** The class that a variable stands for: `Router = BaseRouter`, or `Router = router_class(Route)`, which makes one. */
  private aliasedClass(located: Located & { kind: 'bindings' }): string | undefined {
    const alias = located.bindings.find(
      (one) => one.kind === 'assign' && one.unpack.length === 0 && one.value,
    );
    if (alias?.kind !== 'assign' || !alias.value) return undefined;
    return alias.value.kind === 'call'
      ? this.returnedClass(this.functionKey(this.locate(alias.value.callee, located.scope)))
      : this.classKey(this.locate(alias.value, located.scope));
  }

  /** The class that a function ends by giving back. Undefined where it gives something else, or gives back more than once. */
  private returnedClass(fn: string | undefined): string | undefined {
    const scope = fn === undefined ? undefined : this.program.functionScope(this.program.functionRef(fn));
    if (!scope || scope.def.generator || scope.def.async) return undefined;
    const returned: (Expr | undefined)[] = [];
    walkOwnStatements(scope.def.body.stmts, (stmt) => {
      if (stmt.kind === 'return') returned.push(stmt.value);
    });
    const [only] = returned;
    return only && returned.length === 1 ? this.classKey(this.locate(only, scope)) : undefined;
  }

  /**
   * The names of what an expression names as a class or function: as it is imported, as it is declared, and its
   * ancestors. A pack or a source may know a thing by another name than the one that everybody imports.
   */
  lineage(expr: Expr, scope: Scope): readonly string[] {
    const target = expr.kind === 'subscript' ? expr.object : expr;
    const names = new Set<string>();
    const imported = this.importedName(target, scope);
    if (imported !== undefined) names.add(imported);
    const located = this.locate(target, scope);
    if (located?.kind === 'external' || located?.kind === 'module') names.add(located.name);
    const cls =
      this.classKey(located) ?? (located?.kind === 'bindings' ? this.aliasedClass(located) : undefined);
    if (cls !== undefined) for (const name of this.ancestry(cls).names) names.add(name);
    else {
      const name = this.program.names.qualify(target, scope);
      if (name !== undefined) names.add(name);
    }
    return [...names];
  }

  /** The dotted name by which a file imports something, whatever it turns out to be there. */
  private importedName(expr: Expr, scope: Scope): string | undefined {
    if (expr.kind === 'attribute') {
      const object = this.importedName(expr.object, scope);
      return object === undefined ? undefined : `${object}.${expr.name}`;
    }
    if (expr.kind !== 'name') return undefined;
    const found = this.program.names.lookup(scope, expr.id);
    const binding = found?.bindings.find((one) => !one.conditional) ?? found?.bindings[0];
    if (!found || !binding) return undefined;
    if (binding.kind === 'import') return binding.module;
    if (binding.kind !== 'from') return undefined;
    const module = this.program.modules.absoluteName(found.scope.path, binding.level, binding.module);
    return module === undefined ? undefined : `${module}.${binding.name}`;
  }

  /** The key of a class by its qualified name, as a file would import it. */
  classNamed(from: string, name: string): string | undefined {
    const parts = name.split('.');
    for (let at = parts.length - 1; at > 0; at--) {
      const module = parts.slice(0, at).join('.');
      if (!this.program.modules.resolve(from, module)) continue;
      let located: Located | undefined = this.member(from, module, parts[at]!);
      for (const part of parts.slice(at + 1)) {
        const key: string | undefined = this.classKey(located);
        located = key === undefined ? undefined : this.classMember(key, part, 0);
      }
      return this.classKey(located);
    }
    return undefined;
  }
}
