import type { LoweredUnit } from '../python/lower.ts';
import type { Call, ClassDef, FunctionDef, Stmt } from '../python/tree.ts';
import type { Unit } from '../python/units.ts';
import { blocksOf, expressionsOf, walkExpression } from '../python/walk.ts';
import type { Program } from '../types/program.ts';
import type { Scope } from '../types/scope.ts';
import { innerScope } from '../types/sites.ts';

export interface FileVisitor {
  /** `key` is `path#qualname`; `scope` is the one the definition stands in. */
  function?(def: FunctionDef, key: string, scope: Scope, unit: LoweredUnit): void;
  class?(def: ClassDef, key: string, scope: Scope, unit: LoweredUnit): void;
  call?(call: Call, scope: Scope, unit: LoweredUnit): void;
  statement?(stmt: Stmt, scope: Scope, unit: LoweredUnit): void;
}

/** Visits what a file holds, in order, each with the scope it stands in. Code with syntax errors is visited as far as it was read. */
export function visitFile(path: string, program: Program, visitor: FileVisitor): void {
  const units = (list: readonly Unit[], scope: Scope): void => {
    for (const unit of list) {
      visitStatement(unit.lowered.stmt, scope, unit.lowered, program, visitor);
      if (unit.members) units(unit.members, innerScope(unit.lowered.stmt, scope, unit.lowered, program));
    }
  };
  units(program.workspace.module(path)?.units ?? [], program.moduleScope(path));
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
