import { lowerModule, type ModuleTree, type Unit } from '../python/units.ts';
import type { Stmt } from '../python/tree.ts';
import { walkStatements } from '../python/walk.ts';
import { parser } from '../testing/fixture.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import type { FileText, UnitText } from './layout.ts';

/** A text with its tree, for the tests of this room. */
export async function parse(text: string): Promise<FileText> {
  const tree = (await parser()).parse(text);
  try {
    return { text, module: lowerModule(tree, text) };
  } finally {
    tree.release();
  }
}

/** How many units hold something that the parser could not read. */
export function errorsIn(module: ModuleTree): number {
  const count = (units: readonly Unit[]): number =>
    units.reduce((sum, unit) => sum + Number(unit.lowered.hasError) + count(unit.members ?? []), 0);
  return count(module.units);
}

export interface Found<S extends Stmt> {
  readonly stmt: S;
  readonly source: UnitText;
}

/** Every statement of a kind, with the unit it stands in. */
export function statements<K extends Stmt['kind']>(
  { text, module }: FileText,
  kind: K,
): Found<Extract<Stmt, { kind: K }>>[] {
  const found: Found<Extract<Stmt, { kind: K }>>[] = [];
  const visit = (units: readonly Unit[]): void => {
    for (const unit of units) {
      const source = { text, unit: unit.lowered, base: unit.start };
      walkStatements([unit.lowered.stmt], (stmt) => {
        if (stmt.kind === kind) found.push({ stmt: stmt as Extract<Stmt, { kind: K }>, source });
      });
      visit(unit.members ?? []);
    }
  };
  visit(module.units);
  return found;
}

/** The same text with Windows line ends, and with tabs: what an edit does must not depend on either. */
export const LAYOUTS: readonly { readonly name: string; apply(text: string): string }[] = [
  { name: 'as written', apply: (text) => text },
  { name: 'with CRLF', apply: (text) => text.replace(/\n/g, '\r\n') },
  {
    name: 'with tabs',
    apply: (text) => text.replace(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4)),
  },
];

export function edited(text: string, edits: readonly Edit[] | undefined): string | undefined {
  return edits && applyEdits(text, edits);
}
