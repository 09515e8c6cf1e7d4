import fs from 'node:fs';
import path from 'node:path';
import { isBroad, catchOf } from '../../server/src/flow/catches.ts';
import { reaching } from '../../server/src/handlers/caught.ts';
import { applyEdits, type Edit } from '../../server/src/text/edit.ts';
import type { Project } from '../project.ts';
import { trySites } from '../narrowing/clauses.ts';

/** A handler whose block Harden says it knows completely. */
export interface ClosedHandler {
  readonly place: string;
  readonly isBroad: boolean;
  /** The qualified names of what can reach it. */
  readonly types: readonly string[];
}

/** Makes every handler of a file write down what reaches it; says which of them have a closed set. */
export function instrument(file: string, copy: string, project: Project): readonly ClosedHandler[] {
  const { workspace, analysis } = project;
  const source = workspace.source(file);
  if (!source) return [];
  const { text } = source;
  const handlers: ClosedHandler[] = [];
  const edits: Edit[] = [];
  for (const site of trySites(project, file)) {
    const all = analysis.flow.escapesOf(site.stmt.body, site.scope, site.unit.lowered);
    for (const clause of site.stmt.clauses) {
      const place = `${path.relative(copy, file)}:${text.slice(0, site.unit.start + clause.start).split('\n').length}`;
      const start = site.unit.start + (clause.body.stmts[0]?.start ?? clause.body.start);
      const lineStart = text.lastIndexOf('\n', start - 1) + 1;
      const before = text.slice(lineStart, start);
      const call = `__import__('harden_recorder').seen(${JSON.stringify(place)})`;
      edits.push({ start, end: start, text: /^\s*$/.test(before) ? `${call}\n${before}` : `${call}; ` });
      const escapes = reaching(all, site.stmt, clause, site.scope, analysis.program);
      if (escapes.unresolved.length > 0) continue;
      const caught = catchOf(clause.types, site.scope, analysis.program.inference());
      handlers.push({
        place,
        isBroad: caught.classes.some(isBroad),
        types: escapes.types.map(({ cls }) => analysis.program.classes.displayName(cls)),
      });
    }
  }
  if (edits.length > 0)
    fs.writeFileSync(
      file,
      applyEdits(
        text,
        edits.sort((a, b) => a.start - b.start),
      ),
    );
  return handlers;
}

export interface Recorded {
  readonly place: string;
  /** The class and its bases, by qualified name. */
  readonly mro: readonly string[];
}

export function readRecord(file: string): readonly Recorded[] {
  if (!fs.existsSync(file)) return [];
  const lines = new Set(fs.readFileSync(file, 'utf8').split('\n').filter(Boolean));
  return [...lines].map((line) => JSON.parse(line) as Recorded);
}

const PROGRAMMING = new Set(['TypeError', 'AttributeError', 'NameError', 'AssertionError']);

/** What no set is asked to hold: mistakes of the program, and what asks it to stop. */
export function isLeftOut({ mro }: Recorded): boolean {
  return !mro.includes('Exception') || mro.some((name) => PROGRAMMING.has(name));
}
