import type { Import, ImportedName, ImportFrom, Stmt } from '../../server/src/python/tree.ts';
import { walkStatements } from '../../server/src/python/walk.ts';
import type { Edit } from '../../server/src/text/edit.ts';
import type { ModuleTree, Unit } from '../../server/src/python/units.ts';
import type { SpecificClause } from './clauses.ts';

/**
 * The edits that put `except Exception` in the place of a clause, and take out the imports that only its types
 * needed: a name left in an import would tell what the clause caught.
 */
export function maskEdits(clause: SpecificClause, text: string, module: ModuleTree): readonly Edit[] {
  const masked: Edit = {
    start: clause.keywordEnd,
    end: clause.colon,
    text: clause.boundName ? ` Exception as ${clause.boundName}` : ' Exception',
  };
  const unused = new Map<Import | ImportFrom, { readonly base: number; readonly names: Set<ImportedName> }>();
  for (const name of clause.rootNames) {
    const imports = importsOf(name, module);
    const used = [...text.matchAll(new RegExp(`(?<![\\w.])${name}(?!\\w)`, 'g'))].some(
      ({ index }) =>
        !(index >= masked.start && index < masked.end) &&
        !imports.some(({ stmt, base }) => index >= base + stmt.start && index < base + stmt.end),
    );
    if (used) continue;
    for (const { stmt, imported, base } of imports) {
      const known = unused.get(stmt);
      if (known) known.names.add(imported);
      else unused.set(stmt, { base, names: new Set([imported]) });
    }
  }
  const removals = [...unused].map(([stmt, { base, names }]): Edit => ({
    start: base + stmt.start,
    end: base + stmt.end,
    text: without(stmt, names, base, text),
  }));
  return [masked, ...removals].sort((a, b) => a.start - b.start);
}

interface ImportOfName {
  readonly stmt: Import | ImportFrom;
  readonly imported: ImportedName;
  readonly base: number;
}

function importsOf(name: string, module: ModuleTree): readonly ImportOfName[] {
  const found: ImportOfName[] = [];
  const inStatement = (stmt: Stmt, base: number): void => {
    if (stmt.kind !== 'import' && stmt.kind !== 'from') return;
    const imported = stmt.names.find(
      (one) => (one.alias ?? (stmt.kind === 'import' ? one.name.split('.')[0] : one.name)) === name,
    );
    if (imported) found.push({ stmt, imported, base });
  };
  const visit = (units: readonly Unit[]): void => {
    for (const unit of units) {
      walkStatements([unit.lowered.stmt], (stmt) => inStatement(stmt, unit.start));
      if (unit.members) visit(unit.members);
    }
  };
  visit(module.units);
  return found;
}

function without(
  stmt: Import | ImportFrom,
  names: ReadonlySet<ImportedName>,
  base: number,
  text: string,
): string {
  const kept = stmt.names
    .filter((name) => !names.has(name))
    .map((name) => text.slice(base + name.start, base + name.end));
  if (kept.length === 0) return 'pass';
  const from = stmt.kind === 'from' ? `from ${'.'.repeat(stmt.level)}${stmt.module} ` : '';
  return `${from}import ${kept.join(', ')}`;
}
