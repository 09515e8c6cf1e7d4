import type { Span, Stmt } from '../python/tree.ts';
import type { ModuleTree, Unit } from '../python/units.ts';
import { blocksOf, expressionsOf } from '../python/walk.ts';

/** Absolute extents, in order. */
export interface Trivia {
  readonly comments: readonly Span[];
  /** Strings that span lines. */
  readonly strings: readonly Span[];
}

export function triviaOf(module: ModuleTree): Trivia {
  const comments: Span[] = [...module.comments];
  const strings: Span[] = [];
  const visit = (units: readonly Unit[]): void => {
    for (const { start, lowered, members } of units) {
      for (const span of lowered.comments)
        comments.push({ start: start + span.start, end: start + span.end });
      for (const span of lowered.multilineStrings)
        strings.push({ start: start + span.start, end: start + span.end });
      if (members) visit(members);
    }
  };
  visit(module.units);
  const byStart = (a: Span, b: Span): number => a.start - b.start;
  return { comments: comments.sort(byStart), strings: strings.sort(byStart) };
}

/**
 * The part of the innermost statement around `offset` that a comment speaks for: a simple statement as a whole, the
 * header of a compound one up to its colon, the header of an except clause. Absolute offsets; undefined outside of
 * statements.
 */
export function headerAt(module: ModuleTree, text: string, offset: number): Span | undefined {
  let units = module.units;
  for (;;) {
    const unit = units.find(({ start, end }) => start <= offset && offset <= end);
    if (!unit) return undefined;
    const inner = unit.members?.find(({ start, end }) => start <= offset && offset <= end);
    if (inner) {
      units = unit.members!;
      continue;
    }
    const header = headerIn(unit.lowered.stmt, text, unit.start, offset - unit.start);
    return { start: unit.start + header.start, end: unit.start + header.end };
  }
}

/** All offsets but `base` are relative to the unit. */
function headerIn(stmt: Stmt, text: string, base: number, offset: number): Span {
  for (const block of blocksOf(stmt))
    for (const inner of block.stmts)
      if (inner.start <= offset && offset <= inner.end) return headerIn(inner, text, base, offset);
  if (stmt.kind === 'try') {
    const clause = stmt.clauses.find(({ start, colon }) => start <= offset && offset <= colon);
    return clause
      ? { start: clause.start, end: clause.colon + 1 }
      : { start: stmt.start, end: stmt.start + 3 };
  }
  if (blocksOf(stmt).length === 0 && stmt.kind !== 'class') return stmt;
  let end = 'defStart' in stmt ? stmt.nameStart + stmt.name.length : stmt.start;
  for (const expr of expressionsOf(stmt)) end = Math.max(end, expr.end);
  if (stmt.kind === 'function') for (const param of stmt.params) end = Math.max(end, param.end);
  return { start: stmt.start, end: colonAfter(text, base + end) - base };
}

/** The offset after the next colon that is not in a comment. */
function colonAfter(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === ':') return at + 1;
    if (text[at] === '#') while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  }
  return from;
}
