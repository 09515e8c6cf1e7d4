import type { Block, ExceptClause, Try, With } from '../python/tree.ts';
import type { Edit } from '../text/edit.ts';
import { reindent } from './indentation.ts';
import {
  commentsIn,
  indentationAt,
  lineEnd,
  lineBreakOf,
  lineStart,
  nextLine,
  startsLine,
  type UnitText,
} from './layout.ts';

/**
 * Edits that take clauses out of a `try`. When none is left the `try` goes as well: its body moves one level out
 * with its comments, the body of `else` follows it, and `finally` is kept as `try … finally`.
 *
 * @returns undefined for a layout that is not taken apart (several suites on one line).
 */
export function removeClauses(
  source: UnitText,
  stmt: Try,
  removed: ReadonlySet<ExceptClause>,
): Edit[] | undefined {
  const { base } = source;
  const edits: Edit[] = [];
  const kept = stmt.clauses.filter((clause) => !removed.has(clause));
  for (const clause of stmt.clauses)
    if (removed.has(clause)) edits.push(removeLines(source, base + clause.start, base + clause.end));
  if (kept.length > 0) return edits;
  const whole = stmt.finalBody === undefined;
  const bodyStart = base + stmt.body.stmts[0]!.start;
  const outer = indentationAt(source.text, base + stmt.start);
  const bodyOnLines = startsLine(source.text, bodyStart);
  const inner = bodyOnLines ? indentationAt(source.text, bodyStart) : outer;
  if (whole) {
    const first = stmt.clauses[0]!;
    edits.push(
      ...unwrapSuite(source, base + stmt.start, stmt.body, lineStart(source.text, base + first.start), outer),
    );
  } else if (stmt.orElse && !bodyOnLines) return undefined;
  if (stmt.orElse && stmt.elseStart !== undefined) {
    const end =
      stmt.finallyStart === undefined
        ? nextLine(source.text, base + stmt.end)
        : lineStart(source.text, base + stmt.finallyStart);
    edits.push(...unwrapSuite(source, base + stmt.elseStart, stmt.orElse, end, whole ? outer : inner));
  }
  return edits;
}

/** Edits that take a `with` of one item away and move its suite one level out; undefined when it has several. */
export function unwrapWith(source: UnitText, stmt: With): Edit[] | undefined {
  if (stmt.items.length !== 1) return undefined;
  const { text, base } = source;
  return unwrapSuite(
    source,
    base + stmt.start,
    stmt.body,
    nextLine(text, base + stmt.end),
    indentationAt(text, base + stmt.start),
  );
}

/**
 * Removes a header that begins at `header` and moves the suite below it, up to `end`, to the indentation `to`. A
 * comment on the header's line stays, on a line of its own.
 */
function unwrapSuite(source: UnitText, header: number, block: Block, end: number, to: string): Edit[] {
  const { text, base } = source;
  const first = base + block.stmts[0]!.start;
  const from = lineStart(text, header);
  if (!startsLine(text, first)) return [{ start: from, end: first, text: to }];
  const bodyAt = firstLineOfSuite(source, header, first);
  const [comment] = commentsIn(source, header, bodyAt);
  const edits: Edit[] =
    comment && !isDirective(text.slice(comment.start, comment.end))
      ? [{ start: from, end: comment.start, text: to }]
      : [{ start: from, end: bodyAt, text: '' }];
  edits.push(...reindent(source, bodyAt, end, indentationAt(text, first), to));
  return edits;
}

/** The line after the header: comments above the suite's first statement belong to the suite. */
function firstLineOfSuite(source: UnitText, header: number, first: number): number {
  const { text } = source;
  let at = lineStart(text, first);
  while (at > header) {
    const previous = lineStart(text, at - 1 - (text[at - 1] === '\n' && text[at - 2] === '\r' ? 1 : 0));
    const line = text.slice(previous, lineEnd(text, previous)).trim();
    if (previous <= header || (line !== '' && !line.startsWith('#'))) return at;
    at = previous;
  }
  return at;
}

/** Removes the lines of a clause. Comments that say something stay, at the clause's own level. */
function removeLines(source: UnitText, start: number, end: number): Edit {
  const { text } = source;
  const from = lineStart(text, start);
  const to = nextLine(text, end);
  const indentation = indentationAt(text, start);
  const comments = commentsIn(source, start, to)
    .map((one) => text.slice(one.start, one.end))
    .filter((comment) => !isDirective(comment));
  const br = lineBreakOf(text);
  if (comments.length === 0 && to === text.length && lineEnd(text, end) === text.length && from > 0) {
    // The last line of a file without a final line break: the break before it goes instead.
    const before = text.startsWith('\r\n', from - 2) ? from - 2 : from - 1;
    return { start: before, end: to, text: '' };
  }
  return { start: from, end: to, text: comments.map((comment) => indentation + comment + br).join('') };
}

/** A comment that speaks to a tool about the line that goes. */
function isDirective(comment: string): boolean {
  return /^#\s*(noqa|pylint:|type:|pragma:|harden:|nosec|fmt:|ruff:|mypy:|pyright:)/i.test(comment);
}
