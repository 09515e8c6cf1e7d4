import type { LoweredUnit } from '../../python/lower.ts';
import type { Call, ClassDef, FunctionDef, Stmt } from '../../python/tree.ts';
import type { Unit } from '../../python/units.ts';
import { blocksOf, expressionsOf, walkExpression } from '../../python/walk.ts';
import type { Program } from '../../types/program.ts';
import type { Scope } from '../../types/scope.ts';
import { innerScope } from '../../types/sites.ts';
import type { Cell } from '../../incremental/cell.ts';

export interface FileVisitor {
  /** `key` is `path#qualname`; `scope` is the one the definition stands in. */
  function?(def: FunctionDef, key: string, scope: Scope, unit: LoweredUnit): void;
  class?(def: ClassDef, key: string, scope: Scope, unit: LoweredUnit): void;
  call?(call: Call, scope: Scope, unit: LoweredUnit): void;
  statement?(stmt: Stmt, scope: Scope, unit: LoweredUnit): void;
}

/**
 * Facts about a file, read unit by unit: a keystroke reads the unit it is in, and the others' facts stand.
 *
 * @returns the units' facts in order. A class that is a unit gives its header's; its members give theirs.
 */
export function factsByUnit<T>(
  program: Program,
  name: string,
  read: (unit: LoweredUnit, scope: Scope) => T,
): (path: string) => readonly T[] {
  const cells = new WeakMap<LoweredUnit, Map<string, Cell<T>>>();
  const { database } = program.workspace;
  const factsOf = (unit: LoweredUnit, scope: Scope): T => {
    const owner = scope.kind === 'class' ? scope.cls.key : scope.path;
    let known = cells.get(unit);
    if (!known) cells.set(unit, (known = new Map()));
    let cell = known.get(owner);
    if (!cell) {
      cell = database.derived({ name, compute: () => read(unit, scope), equal: sameJson });
      known.set(owner, cell);
    }
    return database.read(cell);
  };
  return (path) => {
    const result: T[] = [];
    const units = (list: readonly Unit[], scope: Scope): void => {
      for (const unit of list) {
        result.push(factsOf(unit.lowered, scope));
        if (unit.members) units(unit.members, innerScope(unit.lowered.stmt, scope, unit.lowered, program));
      }
    };
    units(program.workspace.module(path)?.units ?? [], program.moduleScope(path));
    return result;
  };
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function visitStatement(
  stmt: Stmt,
  scope: Scope,
  unit: LoweredUnit,
  program: Program,
  visitor: FileVisitor,
): void {
  visitor.statement?.(stmt, scope, unit);
  const inner = innerScope(stmt, scope, unit, program);
  if (stmt.kind === 'function' && inner.kind === 'function')
    visitor.function?.(stmt, inner.fn.key, scope, unit);
  if (stmt.kind === 'class' && inner.kind === 'class') visitor.class?.(stmt, inner.cls.key, scope, unit);
  if (visitor.call)
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'call') visitor.call!(one, scope, unit);
      });
  for (const block of blocksOf(stmt))
    for (const child of block.stmts) visitStatement(child, inner, unit, program, visitor);
}

/** Visits all that a file holds, unit by unit. */
export function visitFile(path: string, program: Program, visitor: FileVisitor): void {
  const visit = (units: readonly Unit[], scope: Scope): void => {
    for (const { lowered, members } of units) {
      visitStatement(lowered.stmt, scope, lowered, program, visitor);
      if (members) visit(members, innerScope(lowered.stmt, scope, lowered, program));
    }
  };
  visit(program.workspace.module(path)?.units ?? [], program.moduleScope(path));
}
