import type { Edit } from '../text/edit.ts';
import { isInsideString, lineEnd, nextLine, type UnitText } from './layout.ts';

/**
 * Edits that give every line that starts in `[start, end)` the indentation `to` where it has `from`. Lines that
 * belong to a string that spans lines keep every character, and so do lines that are not indented by `from`
 * (continuation lines and comments may stand anywhere).
 */
export function reindent(source: UnitText, start: number, end: number, from: string, to: string): Edit[] {
  const edits: Edit[] = [];
  if (from === to) return edits;
  const { text } = source;
  for (let at = start; at < end; at = nextLine(text, at)) {
    const isBlank = text.slice(at, lineEnd(text, at)).trim() === '';
    if (!isBlank && !isInsideString(source, at) && text.startsWith(from, at))
      edits.push({ start: at, end: at + from.length, text: to });
    if (lineEnd(text, at) >= text.length) break;
  }
  return edits;
}

/** A piece of the text as `reindent` would leave it, to be written elsewhere. */
export function reindented(source: UnitText, start: number, end: number, from: string, to: string): string {
  let result = '';
  let at = start;
  for (const edit of reindent(source, start, end, from, to)) {
    result += source.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + source.text.slice(at, end);
}
