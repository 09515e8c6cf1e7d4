import type { FileEdit, Finding, Fix } from '../rules/finding.ts';
import type { LineIndex } from '../text/line-index.ts';

/** A file as the output formats need it. */
export interface ShownFile {
  /** Absolute, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lineIndex: LineIndex;
}

/** What the output formats show. */
export interface Report {
  readonly findings: readonly Finding[];
  /** The file at an absolute path; undefined when it cannot be read. */
  file(path: string): ShownFile | undefined;
  /** How a person at the prompt writes an absolute path. */
  shownPath(path: string): string;
  /** The page of a rule. */
  url(rule: string): string;
  /** What the edits of a fix are; undefined when it turns out not to apply. Never throws. */
  edits(fix: Fix): readonly FileEdit[] | undefined;
}

/** A place as people and ruff count: both 1-based, columns in Unicode characters. */
export interface RowColumn {
  readonly row: number;
  readonly column: number;
}

/** @param offset UTF-16, as in a `Finding`. */
export function rowColumn(file: ShownFile, offset: number): RowColumn {
  const line = file.lineIndex.lineOf(Math.min(offset, file.text.length));
  const before = file.text.slice(file.lineIndex.lineStart(line), offset);
  return { row: line + 1, column: characters(before) + 1 };
}

/** How many Unicode characters a text has; half a surrogate pair counts as one. */
export function characters(text: string): number {
  return /^[\x00-\x7f]*$/.test(text) ? text.length : [...text].length;
}

export const NOWHERE: RowColumn = { row: 1, column: 1 };

export function placeOf(report: Report, at: { path: string; start: number }): RowColumn {
  const file = report.file(at.path);
  return file ? rowColumn(file, at.start) : NOWHERE;
}

export function endOf(report: Report, at: { path: string; end: number }): RowColumn {
  const file = report.file(at.path);
  return file ? rowColumn(file, at.end) : NOWHERE;
}
