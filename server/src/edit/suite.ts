import type { Block } from '../python/tree.ts';
import type { Edit } from '../text/edit.ts';
import { indentationAt, lineBreakOf, lineEnd, nextLine, startsLine, type UnitText } from './layout.ts';

/**
 * Edits that write statements at the start of a suite. A suite that does nothing (`pass`, `...`) is replaced by
 * them; a suite on the line of its header (`except E: pass`) moves below it.
 *
 * @param colon the absolute offset of the colon that opens the suite.
 * @param header the absolute offset of the header's first character.
 * @param lines the statements, each one line, without indentation.
 * @param unit one level of indentation.
 */
export function insertFirst(
  source: UnitText,
  block: Block,
  { colon, header, lines, unit }: { colon: number; header: number; lines: readonly string[]; unit: string },
): Edit[] {
  const { text, base } = source;
  const first = block.stmts[0];
  if (!first || lines.length === 0) return [];
  const br = lineBreakOf(text);
  const start = base + first.start;
  const last = block.stmts.at(-1)!;
  const end = base + last.end;
  const idle = doesNothing(block);
  if (!startsLine(text, start)) {
    const indentation = indentationAt(text, header) + unit;
    const kept = idle ? [] : [text.slice(start, end)];
    const written = [...lines, ...kept].map((line) => br + indentation + line).join('');
    // `except E: pass  # why`: the comment stays on the header's line.
    const tail = text.slice(end, lineEnd(text, end));
    return [
      { start: colon + 1, end: lineEnd(text, end), text: (tail.trim() ? '  ' + tail.trim() : '') + written },
    ];
  }
  const indentation = indentationAt(text, start);
  if (idle) return [{ start, end, text: lines.join(br + indentation) }];
  // Above the comments that speak of the first statement.
  const at = nextLine(text, colon);
  const firstLine = text.slice(at, start).includes(';') ? start - indentation.length : at;
  return [{ start: firstLine, end: firstLine, text: lines.map((line) => indentation + line + br).join('') }];
}

/** Edits that write one statement after the last one of a suite that stands on lines of its own. */
export function appendLast(source: UnitText, block: Block, line: string): Edit[] {
  const { text, base } = source;
  const last = block.stmts.at(-1);
  if (!last) return [];
  const start = base + last.start;
  const end = base + last.end;
  if (doesNothing(block)) return [{ start: base + block.stmts[0]!.start, end, text: line }];
  const first = base + block.stmts[0]!.start;
  if (!startsLine(text, first)) return [{ start: end, end, text: `; ${line}` }];
  const at = lineEnd(text, end);
  const indentation = indentationAt(text, startsLine(text, start) ? start : first);
  return [{ start: at, end: at, text: lineBreakOf(text) + indentation + line }];
}

/** True for `pass` and `...` alone: what a log or a `raise` may take the place of. */
export function doesNothing(block: Block): boolean {
  return block.stmts.every(
    (stmt) =>
      stmt.kind === 'pass' ||
      (stmt.kind === 'expr' && stmt.value.kind === 'constant' && stmt.value.type === 'Ellipsis'),
  );
}
