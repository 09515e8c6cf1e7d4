import type { Import, ImportFrom, Stmt } from '../python/tree.ts';
import type { Unit } from '../python/units.ts';
import { dottedName } from '../python/walk.ts';
import type { FileText } from './layout.ts';

/** An import statement at the top of a file. */
export interface ImportEntry {
  readonly stmt: Import | ImportFrom;
  /** Absolute. */
  readonly start: number;
  readonly end: number;
}

/** The part of a file where its imports stand. */
export interface ImportBlock {
  /** Those that always run, in order; what stands in `if` and `try` is not among them. */
  readonly entries: readonly ImportEntry[];
  /** The last statement of the block, be it an import or an `if` or `try` that imports; undefined without any. */
  readonly last: Unit | undefined;
  readonly docstring: Unit | undefined;
  /** The first statement that is neither the docstring nor part of the block. */
  readonly next: Unit | undefined;
}

/** Reads the imports a file begins with. Simple statements may come before the first of them, none in between. */
export function importBlockOf({ module }: FileText): ImportBlock {
  const { units } = module;
  const docstring = units[0] && isDocstring(units[0].lowered.stmt) ? units[0] : undefined;
  const entries: ImportEntry[] = [];
  let last: Unit | undefined;
  let next: Unit | undefined;
  for (const unit of docstring ? units.slice(1) : units) {
    const { stmt } = unit.lowered;
    if (stmt.kind === 'import' || stmt.kind === 'from')
      entries.push({ stmt, start: unit.start, end: unit.end });
    if (isImport(stmt) || isImportGuard(stmt)) {
      last = unit;
      continue;
    }
    next ??= unit;
    if (isDunder(stmt) && entries.every((one) => isFuture(one.stmt))) continue;
    if (entries.length > 0 || stmt.kind === 'function' || stmt.kind === 'class') break;
    if (stmt.kind !== 'assign' && stmt.kind !== 'expr') break;
  }
  if (entries.length > 0 && last && next && next.start < last.start) next = units[units.indexOf(last) + 1];
  return { entries, last: entries.length > 0 ? last : undefined, docstring, next };
}

/**
 * The last import at the top of a file: that of the block, or one further down with nothing but simple statements
 * between. What is made once for the whole file stands behind it.
 */
export function lastImportAtTop({ module }: FileText, block: ImportBlock): Unit | undefined {
  let last = block.last;
  for (const unit of last ? module.units.slice(module.units.indexOf(last) + 1) : []) {
    const { stmt } = unit.lowered;
    if (isImport(stmt) || isImportGuard(stmt)) last = unit;
    else if (stmt.kind !== 'assign' && stmt.kind !== 'expr') break;
  }
  return last;
}

/** `if TYPE_CHECKING:` in any spelling. */
export function isTypeCheckingGuard(stmt: Stmt): boolean {
  if (stmt.kind !== 'if') return false;
  const name = dottedName(stmt.test);
  return name === 'TYPE_CHECKING' || (name?.endsWith('.TYPE_CHECKING') ?? false);
}

/** `__version__ = …`, which PEP 8 puts between what is imported from `__future__` and the other imports. */
function isDunder(stmt: Stmt): boolean {
  return (
    stmt.kind === 'assign' && stmt.targets.every((one) => one.kind === 'name' && /^__\w+__$/.test(one.id))
  );
}

function isFuture(stmt: Import | ImportFrom): boolean {
  return stmt.kind === 'from' && stmt.module === '__future__';
}

function isDocstring(stmt: Stmt): boolean {
  return stmt.kind === 'expr' && stmt.value.kind === 'constant' && stmt.value.type === 'str';
}

function isImport(stmt: Stmt): boolean {
  return stmt.kind === 'import' || stmt.kind === 'from';
}

/** An `if` or `try` around imports. */
function isImportGuard(stmt: Stmt): boolean {
  if (stmt.kind === 'if')
    return isTypeCheckingGuard(stmt) || (stmt.body.stmts.length > 0 && stmt.body.stmts.every(isImport));
  return stmt.kind === 'try' && stmt.body.stmts.length > 0 && stmt.body.stmts.every(isImport);
}
