import type { LoweredUnit } from '../python/lower.ts';
import type { FunctionDef, Stmt } from '../python/tree.ts';
import { blocksOf } from '../python/walk.ts';
import type { Program } from './program.ts';
import { keyIn, type Scope } from './scope.ts';

/** A statement with where it stands. */
export interface Site<S extends Stmt = Stmt> {
  readonly stmt: S;
  readonly scope: Scope;
  /** The statements around it inside its unit, outermost first; functions and classes included. */
  readonly ancestors: readonly Stmt[];
  /** The innermost function around it. */
  readonly fn: FunctionDef | undefined;
}

/** Every statement of a unit, with its scope. A class that is a unit gives only itself. */
export function sitesOf(unit: LoweredUnit, scope: Scope, program: Program): readonly Site[] {
  const sites: Site[] = [];
  const visit = (stmt: Stmt, at: Scope, ancestors: readonly Stmt[], fn: FunctionDef | undefined): void => {
    sites.push({ stmt, scope: at, ancestors, fn });
    const inner = innerScope(stmt, at, unit, program);
    const deeper = [...ancestors, stmt];
    for (const block of blocksOf(stmt))
      for (const child of block.stmts)
        visit(child, inner, deeper, stmt.kind === 'function' ? stmt : stmt.kind === 'class' ? undefined : fn);
  };
  visit(unit.stmt, scope, [], undefined);
  return sites;
}

/** The scope of the suites of a statement that stands in `scope`. */
export function innerScope(stmt: Stmt, scope: Scope, unit: LoweredUnit, program: Program): Scope {
  if (stmt.kind === 'function') {
    return {
      kind: 'function',
      path: scope.path,
      fn: program.functionRef(keyIn(scope, stmt.name)),
      def: stmt,
      unit,
      parent: scope,
    };
  }
  if (stmt.kind === 'class') {
    return { kind: 'class', path: scope.path, cls: program.classRef(keyIn(scope, stmt.name)), parent: scope };
  }
  return scope;
}
