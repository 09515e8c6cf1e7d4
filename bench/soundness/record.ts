import fs from 'node:fs';
import path from 'node:path';
import { isBroad, catchOf } from '../../server/src/flow/catches.ts';
import type { Escapes } from '../../server/src/flow/escapes.ts';
import { reaching } from '../../server/src/handlers/caught.ts';
import { applyEdits, type Edit } from '../../server/src/text/edit.ts';
import type { Project } from '../project.ts';
import { trySites } from '../narrowing/clauses.ts';

/** A place where exceptions are looked at: a handler, or the end of a `try` that they pass through. */
export interface ClosedPlace {
  readonly place: string;
  readonly kind: 'broad' | 'specific' | 'passing';
  /** The qualified names of what can come there, as far as Harden says; it says that it knows all. */
  readonly types: readonly string[];
  /** A proved narrowing of the handler is offered. */
  readonly isProved: boolean;
}

/**
 * Makes every handler of a file write down what reaches it, and every `try` what passes it by.
 *
 * @returns the places of which Harden says that it knows all that can come there.
 */
export function instrument(file: string, copy: string, project: Project): readonly ClosedPlace[] {
  const { workspace, analysis } = project;
  const source = workspace.source(file);
  if (!source) return [];
  const { text } = source;
  const places: ClosedPlace[] = [];
  /** Those at one offset are written in the order of their depth: a `try` may end where one inside it ends. */
  const edits: (Edit & { readonly depth: number })[] = [];
  const proved = analysis
    .diagnose(file)
    .findings.filter(({ fixes }) => fixes.some((fix) => fix.kind === 'narrow' && fix.safety === 'proved'));
  const lineOf = (offset: number): string =>
    `${path.relative(copy, file)}:${text.slice(0, offset).split('\n').length}`;
  const call = (place: string): string => `__import__('harden_recorder').seen(${JSON.stringify(place)})`;
  const namesOf = ({ types }: Escapes): readonly string[] =>
    types.map(({ cls }) => analysis.program.classes.displayName(cls));
  for (const site of trySites(project, file)) {
    const { base, stmt, scope } = { ...site, base: site.unit.start };
    const all = analysis.flow.escapesOf(stmt.body, scope, site.unit.lowered);
    let isAllCaught = false;
    for (const clause of stmt.clauses) {
      const place = lineOf(base + clause.start);
      const start = base + (clause.body.stmts[0]?.start ?? clause.body.start);
      const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
      edits.push({
        start,
        end: start,
        depth: 0,
        text: /^\s*$/.test(before) ? `${call(place)}\n${before}` : `${call(place)}; `,
      });
      const caught = catchOf(clause.types, scope, analysis.program.inference());
      const broad = clause.types.length === 0 || caught.classes.some(isBroad);
      isAllCaught ||= broad || clause.star;
      const escapes = reaching(all, stmt, clause, scope, analysis.program);
      if (escapes.unresolved.length > 0) continue;
      places.push({
        place,
        kind: broad ? 'broad' : 'specific',
        types: namesOf(escapes),
        isProved: proved.some(
          (one) => one.start >= base + clause.start && one.start < base + clause.body.start,
        ),
      });
    }
    const last = stmt.clauses.at(-1);
    const end = last?.body.stmts.at(-1)?.end;
    const head = text.slice(text.lastIndexOf('\n', base + stmt.start - 1) + 1, base + stmt.start);
    if (isAllCaught || end === undefined || !/^\s*$/.test(head)) continue;
    const at = text.indexOf('\n', base + end);
    const place = `${lineOf(base + stmt.start)} and on`;
    edits.push({
      start: at < 0 ? text.length : at,
      end: at < 0 ? text.length : at,
      depth: head.length,
      text: `\n${head}except BaseException: ${call(place)}; raise`,
    });
    if (all.unresolved.length === 0)
      places.push({ place, kind: 'passing', types: namesOf(all), isProved: false });
  }
  if (edits.length > 0)
    fs.writeFileSync(
      file,
      applyEdits(
        text,
        edits.sort((a, b) => a.start - b.start || b.depth - a.depth),
      ),
    );
  return places;
}

export interface Recorded {
  readonly place: string;
  /** The class and its bases, by qualified name. */
  readonly mro: readonly string[];
  /** Code of the tests raised it: a class that overrides a method there, a stand-in, a mock. */
  readonly byTests: boolean;
  /** A text that holds a NUL character was taken for a path. */
  readonly noPath: boolean;
}

export function readRecord(file: string): readonly Recorded[] {
  if (!fs.existsSync(file)) return [];
  const lines = new Set(fs.readFileSync(file, 'utf8').split('\n').filter(Boolean));
  return [...lines].map((line) => JSON.parse(line) as Recorded);
}

const PROGRAMMING = new Set(['TypeError', 'AttributeError', 'NameError', 'AssertionError']);

/** What no set is asked to hold: mistakes of the program, and what asks it to stop. */
export function isLeftOut({ mro, noPath }: Recorded): boolean {
  return !mro.includes('Exception') || noPath || mro.some((name) => PROGRAMMING.has(name));
}
