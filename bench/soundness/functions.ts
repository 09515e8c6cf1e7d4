import fs from 'node:fs';
import path from 'node:path';
import type { Unit } from '../../server/src/python/units.ts';
import type { Scope } from '../../server/src/types/scope.ts';
import { innerScope, sitesOf } from '../../server/src/types/sites.ts';
import type { Project } from '../project.ts';

/** A function of which Harden says that it knows all that can leave it. */
export interface ClosedFunction {
  /** The file and the line where its code begins, as Python counts: with its first decorator. */
  readonly place: string;
  readonly name: string;
  readonly types: readonly string[];
}

/** The functions of a file with closed sets. One that is defined twice under one name is left out. */
export function closedFunctions(file: string, { workspace, analysis }: Project): readonly ClosedFunction[] {
  const { program, flow } = analysis;
  const module = workspace.module(file);
  const text = workspace.source(file)?.text;
  if (!module || text === undefined) return [];
  const found: ClosedFunction[] = [];
  const visit = (units: readonly Unit[], scope: Scope): void => {
    for (const unit of units) {
      for (const { stmt, scope: at } of sitesOf(unit.lowered, scope, program)) {
        if (stmt.kind !== 'function') continue;
        const inner = innerScope(stmt, at, unit.lowered, program);
        if (inner.kind !== 'function' || program.declarations.functionAt(inner.fn.key).length !== 1) continue;
        const { types, unresolved } = flow.raisesOf(inner.fn);
        if (unresolved.length > 0) continue;
        const start = unit.start + Math.min(stmt.start, ...stmt.decorators.map((one) => one.value.start));
        found.push({
          place: `${file}:${text.slice(0, start).split('\n').length}`,
          name: inner.fn.qualname,
          types: types.map(({ cls }) => program.classes.displayName(cls)),
        });
      }
      if (unit.members) visit(unit.members, innerScope(unit.lowered.stmt, scope, unit.lowered, program));
    }
  };
  visit(module.units, program.moduleScope(file));
  return found;
}

/** What `harden_functions.py` reads. */
export function writeFunctions(found: readonly ClosedFunction[], file: string): void {
  const byFile: Record<string, number[]> = {};
  for (const { place } of found) {
    const at = place.lastIndexOf(':');
    (byFile[path.resolve(place.slice(0, at))] ??= []).push(Number(place.slice(at + 1)));
  }
  fs.writeFileSync(file, JSON.stringify(byFile));
}
