/** Replaces the UTF-16 range `[start, end)` of a text by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** In order of position; an insertion comes before a replacement that starts at the same place. */
export function sortEdits(edits: readonly Edit[]): Edit[] {
  return edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index)
    .map(({ edit }) => edit);
}

/**
 * Two edits overlap when one replaces characters that the other replaces, or inserts inside them. Two
 * insertions at one place do not overlap: both are kept, in the order given.
 */
export function overlaps(a: Edit, b: Edit): boolean {
  if (a.start === a.end && b.start === b.end) return false;
  return a.start < b.end && b.start < a.end;
}

/** Applies edits that are all relative to `text`. Throws RangeError when two of them overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = sortEdits(edits);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at || edit.end > text.length || edit.end < edit.start)
      throw new RangeError(`edit ${edit.start}..${edit.end} overlaps another or leaves the text`);
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
