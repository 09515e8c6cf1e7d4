import type { LoweredUnit } from '../python/lower.ts';
import type { Block } from '../python/tree.ts';
import type { ModuleTree, Unit } from '../python/units.ts';
import { blocksOf, walkStatements } from '../python/walk.ts';
import type { SourceFile } from '../workspace/workspace.ts';

/**
 * How much of a file Python would not accept, as far as the tree shows it: units that the parser could not read,
 * and statements that do not stand where their suite does. (The grammar takes an unexpected indent without a word.)
 * An edit must not raise this number.
 */
export function invalidPlaces(module: ModuleTree, file: SourceFile): number {
  let count = 0;
  const suite = (starts: readonly number[]): void => {
    const columns = starts.flatMap((start) => indentationAt(file, start) ?? []);
    count += columns.filter((column) => column !== columns[0]).length;
  };
  const blocks = (unit: LoweredUnit, base: number): void => {
    const check = (block: Block): void => suite(block.stmts.map((stmt) => base + stmt.start));
    walkStatements([unit.stmt], (stmt) => blocksOf(stmt).forEach(check));
  };
  const units = (list: readonly Unit[]): void => {
    suite(list.map((unit) => unit.start));
    for (const unit of list) {
      if (unit.lowered.hasError) count++;
      blocks(unit.lowered, unit.start);
      if (unit.members) units(unit.members);
    }
  };
  units(module.units);
  return count;
}

/** The units of a file, members of classes included, that the parser could not read. */
export function unreadableUnits(module: ModuleTree): readonly Unit[] {
  const search = (units: readonly Unit[]): readonly Unit[] =>
    units.flatMap((unit) => {
      const inner = unit.members ? search(unit.members) : [];
      return inner.length === 0 && unit.lowered.hasError ? [unit] : inner;
    });
  return search(module.units);
}

/** The white space before a statement; undefined where it does not begin its line. */
function indentationAt(file: SourceFile, offset: number): string | undefined {
  const line = file.lineIndex.lineOf(offset);
  const before = file.text.slice(file.lineIndex.lineStart(line), offset);
  return /^[ \t\f]*$/.test(before) ? before : undefined;
}
