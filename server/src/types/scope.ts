import type { Binding } from '../python/bindings.ts';
import type { LoweredUnit } from '../python/lower.ts';
import type { FunctionDef, Lambda } from '../python/tree.ts';
import type { ClassRef, FunctionRef } from './type.ts';

/**
 * Where a name is looked up: the chain of scopes around a piece of code. A scope is made when it is needed
 * and holds no knowledge of its own; what the names mean is asked of `Names`.
 */
export type Scope = ModuleScope | ClassScope | FunctionScope | InnerScope;

export interface ModuleScope {
  readonly kind: 'module';
  readonly path: string;
}

export interface ClassScope {
  readonly kind: 'class';
  readonly path: string;
  readonly cls: ClassRef;
  readonly parent: Scope;
}

export interface FunctionScope {
  readonly kind: 'function';
  readonly path: string;
  readonly fn: FunctionRef;
  readonly def: FunctionDef;
  readonly unit: LoweredUnit;
  readonly parent: Scope;
}

/** The scope of a lambda or of a comprehension. */
export interface InnerScope {
  readonly kind: 'inner';
  readonly path: string;
  readonly bindings: ReadonlyMap<string, readonly Binding[]>;
  readonly unit: LoweredUnit;
  readonly parent: Scope;
  readonly lambda?: Lambda;
}

/** The innermost function around a scope; undefined at module and class level. */
export function functionOf(scope: Scope): FunctionScope | undefined {
  for (let at: Scope | undefined = scope; at; at = at.kind === 'module' ? undefined : at.parent)
    if (at.kind === 'function') return at;
    else if (at.kind === 'class') return undefined;
  return undefined;
}

/** The innermost class around a scope, through the functions in between. */
export function classOf(scope: Scope): ClassRef | undefined {
  for (let at: Scope | undefined = scope; at; at = at.kind === 'module' ? undefined : at.parent)
    if (at.kind === 'class') return at.cls;
  return undefined;
}

/** `path#qualname` of a name that a scope binds. */
export function keyIn(scope: Scope, name: string): string {
  switch (scope.kind) {
    case 'module':
      return `${scope.path}#${name}`;
    case 'class':
      return `${scope.cls.key}.${name}`;
    case 'function':
      return `${scope.fn.key}.<locals>.${name}`;
    case 'inner':
      return keyIn(scope.parent, name);
  }
}
