/** A position as the Language Server Protocol counts: zero-based line, zero-based UTF-16 character. */
export interface Position {
  line: number;
  character: number;
}

/**
 * Maps UTF-16 offsets to lines and back for one version of a text. `\n`, `\r\n` and a lone `\r` each end a
 * line, as in the Language Server Protocol (the grammar does not count a lone `\r`, so positions are never
 * taken from it).
 */
export class LineIndex {
  private readonly starts: Int32Array;

  constructor(readonly text: string) {
    const starts: number[] = [0];
    if (!text.includes('\r')) {
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    } else {
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 10) starts.push(at + 1);
        else if (code === 13 && text.charCodeAt(at + 1) !== 10) starts.push(at + 1);
      }
    }
    this.starts = Int32Array.from(starts);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The zero-based line that holds `offset`; offsets past the end belong to the last line. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The offset of the first character of a zero-based line; a line past the end gives the text's length. */
  lineStart(line: number): number {
    return line >= this.starts.length ? this.text.length : this.starts[Math.max(0, line)]!;
  }

  /** The offset just before the line's terminator. */
  lineEnd(line: number): number {
    if (line + 1 >= this.starts.length) return this.text.length;
    let end = this.starts[line + 1]! - 1;
    if (
      this.text.charCodeAt(end) === 10 &&
      end > this.lineStart(line) &&
      this.text.charCodeAt(end - 1) === 13
    )
      end--;
    return end;
  }

  /** The line's characters without its terminator. */
  lineText(line: number): string {
    return this.text.slice(this.lineStart(line), this.lineEnd(line));
  }

  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineOf(clamped);
    return { line, character: clamped - this.starts[line]! };
  }

  /** The offset of a position; a character past the line's end is clamped to it, as the protocol says. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.starts.length) return this.text.length;
    return Math.min(
      this.lineStart(position.line) + Math.max(0, position.character),
      this.lineEnd(position.line),
    );
  }
}
