import type { Span } from '../python/tree.ts';
import type { LoweredUnit } from '../python/lower.ts';
import type { ModuleTree, Unit } from '../python/units.ts';

/**
 * This room turns facts about Python code into edits of its text: pure functions of a text and its lowered
 * tree. It knows nothing of types, rules or settings; what it needs of them is handed to it. Start reading at
 * `clause.ts` (the clauses of a `try`), `imports.ts` (adding an import) and `unwrap.ts` (taking a statement's
 * suite out of it).
 *
 * Offsets are absolute UTF-16 offsets unless a name says `relative`.
 */

/** A unit and where it stands: what every edit inside one statement of a module needs. */
export interface UnitText {
  readonly text: string;
  /** How long the project says that lines may get; undefined where it says nothing. */
  readonly lineLength?: number | undefined;
  /** Whether its linter asks for a comma behind what is last in brackets that are closed on a line of their own. */
  readonly trailingCommas?: boolean | undefined;
  readonly unit: LoweredUnit;
  /** Absolute offset of the unit: what to add to the offsets of its nodes. */
  readonly base: number;
}

/** A file and its lowered tree. */
export interface FileText {
  readonly text: string;
  /** How long the project says that lines may get; undefined where it says nothing. */
  readonly lineLength?: number | undefined;
  readonly module: ModuleTree;
}

/** The line terminator the file uses: that of its first line; `\n` where it has one line only. */
export function lineBreakOf(text: string): string {
  const at = /\r\n|\n|\r/.exec(text);
  return at ? at[0] : '\n';
}

/** Where the line that holds `offset` starts. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The offset just before the terminator of the line that holds `offset`. */
export function lineEnd(text: string, offset: number): number {
  // The grammar lets a statement that ends in a comment reach between `\r` and `\n`.
  let at = text[offset] === '\n' && text[offset - 1] === '\r' ? offset - 1 : offset;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

/** Where the line after the one that holds `offset` starts; the text's length when it is the last. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

/** The white space that the line holding `offset` begins with. */
export function indentationAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  return /^[ \t\f]*/.exec(text.slice(start, lineEnd(text, start)))![0];
}

/** Whether only white space stands between the start of the line and `offset`. */
export function startsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

/**
 * One level of indentation as the file writes it, taken from the first suite that is indented; four spaces in a
 * file without one.
 */
export function indentationUnit(file: FileText): string {
  const { text } = file;
  const outer = (units: readonly Unit[]): string | undefined => {
    for (const unit of units) {
      const found = unit.members ? firstMember(unit) : firstSuite(unit);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const firstMember = (unit: Unit): string | undefined => {
    const member = unit.members?.[0];
    return member && difference(text, unit.start, member.start);
  };
  const firstSuite = (unit: Unit): string | undefined => {
    const stmt = unit.lowered.stmt;
    const body = 'body' in stmt ? stmt.body : undefined;
    const first = body?.stmts[0];
    return first && difference(text, unit.start, unit.start + first.start);
  };
  return outer(file.module.units) ?? '    ';
}

function difference(text: string, outer: number, inner: number): string | undefined {
  const from = indentationAt(text, outer);
  const to = indentationAt(text, inner);
  return startsLine(text, inner) && to.startsWith(from) && to.length > from.length
    ? to.slice(from.length)
    : undefined;
}

/** The comments of a unit that lie in `[start, end)`, absolute. */
export function commentsIn({ unit, base }: UnitText, start: number, end: number): Span[] {
  return unit.comments
    .map((one) => ({ start: one.start + base, end: one.end + base }))
    .filter((one) => one.start >= start && one.end <= end);
}

/** Whether `offset` lies inside a string that spans lines: such a line's white space is the string's. */
export function isInsideString({ unit, base }: UnitText, offset: number): boolean {
  return unit.multilineStrings.some((one) => one.start + base < offset && offset < one.end + base);
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}
