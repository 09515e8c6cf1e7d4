import type { ExceptClause } from '../python/tree.ts';
import type { Edit } from '../text/edit.ts';
import { commentsIn, type UnitText } from './layout.ts';

/**
 * Edits that write the header of an `except` clause anew: what it catches and the name it binds. Nothing else of
 * the clause changes.
 *
 * @param types what is to be caught, as it is to be written, without the parentheses of a tuple; undefined leaves
 *   it as it is.
 * @param name the name to bind; undefined leaves it as it is.
 * @returns undefined when a comment stands inside the header: it would be lost.
 */
export function rewriteHeader(
  source: UnitText,
  clause: ExceptClause,
  { types, name }: { types?: readonly string[]; name?: string },
): Edit[] | undefined {
  const { text, base } = source;
  const start = base + clause.keywordEnd;
  const colon = base + clause.colon;
  if (types === undefined && (name === undefined || name === clause.name?.id)) return [];
  const bound = name ?? clause.name?.id;
  const binding = bound === undefined ? '' : ` as ${bound}`;
  if (types === undefined && clause.types.length === 1 && !clause.name) {
    // Only the binding is new: what is caught keeps its layout.
    const written = text.slice(start, colon);
    if (commentsIn(source, start, colon).every((one) => one.end < base + clause.types[0]!.end)) {
      const at = start + written.trimEnd().length;
      return [{ start: at, end: at, text: binding }];
    }
  }
  if (commentsIn(source, start, colon).length > 0) return undefined;
  const caught =
    types ??
    (clause.types.length > 0
      ? clause.types.map((type) => text.slice(base + type.start, base + type.end))
      : ['Exception']);
  const list = caught.length === 1 ? caught[0]! : `(${caught.join(', ')})`;
  return [{ start, end: colon, text: ` ${list}${binding}` }];
}

/** The text of what a clause catches and binds, between the keyword and the colon. */
export function headerText({ text, base }: UnitText, clause: ExceptClause): string {
  return text.slice(base + clause.keywordEnd, base + clause.colon).trim();
}
