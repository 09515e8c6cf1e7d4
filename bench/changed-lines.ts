import { diffArrays } from 'diff';

/** A line of a text, of the text that it became, or of both. */
export interface ChangedLine {
  /** What a diff puts before it: a blank where both have it. */
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
  /** Its index in the text before; for a line put in, that of the line it stands before. */
  readonly old: number;
}

/** The lines of a text with those that are put in and taken out to make another of it, in order. */
export function changedLines(before: readonly string[], after: readonly string[]): readonly ChangedLine[] {
  const lines: ChangedLine[] = [];
  let old = 0;
  for (const { value, added, removed } of diffArrays([...before], [...after]))
    for (const text of value) {
      lines.push({ mark: added ? '+' : removed ? '-' : ' ', text, old });
      if (!added) old++;
    }
  return lines;
}
