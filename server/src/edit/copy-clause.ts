import type { ExceptClause } from '../python/tree.ts';
import type { Edit } from '../text/edit.ts';
import { lineBreakOf, lineEnd, lineStart, type UnitText } from './layout.ts';

/**
 * The edit that writes a copy of a clause above it, for other types.
 *
 * @param types as they are to be written, without the parentheses of a tuple.
 * @param name what the copy binds; undefined: nothing.
 */
export function copyClauseBefore(
  { text, base }: UnitText,
  clause: ExceptClause,
  { types, name }: { types: readonly string[]; name?: string },
): Edit {
  const at = lineStart(text, base + clause.start);
  const keyword = text.slice(at, base + clause.keywordEnd);
  const list = types.length === 1 ? types[0]! : `(${types.join(', ')})`;
  const rest = text.slice(base + clause.colon, lineEnd(text, base + clause.end));
  const br = lineBreakOf(text);
  return {
    start: at,
    end: at,
    text: `${keyword} ${list}${name === undefined ? '' : ` as ${name}`}${rest}${br}`,
  };
}

/** The edit that writes a clause of one line above another clause: `except asyncio.CancelledError: raise`. */
export function clauseBefore(
  { text, base }: UnitText,
  clause: ExceptClause,
  { header, body, unit }: { header: string; body: string; unit: string },
): Edit {
  const at = lineStart(text, base + clause.start);
  const indentation = text.slice(at, base + clause.start);
  const br = lineBreakOf(text);
  return { start: at, end: at, text: `${indentation}${header}:${br}${indentation}${unit}${body}${br}` };
}
