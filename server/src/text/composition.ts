import { sortEdits, type Edit } from './edit.ts';

/** A run of the original text, or text that an edit brought. */
type Piece =
  | { readonly start: number; readonly end: number }
  | { readonly text: string; readonly labels: readonly number[] };

export interface LabelledEdit extends Edit {
  /** Whatever the caller numbered the edits by that came together in this one, in order. */
  readonly labels: readonly number[];
}

/**
 * Many rounds of edits as one: each round is relative to the text that the round before left, and `edits`
 * gives one list relative to the text it all began with.
 */
export class Composition {
  private pieces: readonly Piece[];

  constructor(private readonly original: string) {
    this.pieces = [{ start: 0, end: original.length }];
  }

  /** The text as it is now. */
  get text(): string {
    return this.pieces
      .map((piece) => ('text' in piece ? piece.text : this.original.slice(piece.start, piece.end)))
      .join('');
  }

  /** Applies a round. Throws RangeError when two edits overlap or one leaves the text. */
  apply(round: readonly (Edit & { readonly label: number })[]): void {
    const result: Piece[] = [];
    const sorted = sortEdits(round) as (Edit & { readonly label: number })[];
    const queue = [...this.pieces];
    let at = 0;
    const take = (until: number, keep: boolean): number[] => {
      const dropped: number[] = [];
      while (at < until) {
        const piece = queue.shift();
        if (!piece) throw new RangeError('an edit leaves the text');
        const length = 'text' in piece ? piece.text.length : piece.end - piece.start;
        const used = Math.min(length, until - at);
        if (used < length) queue.unshift(cut(piece, used, length));
        if (keep) result.push(used < length ? cut(piece, 0, used) : piece);
        else if ('text' in piece) dropped.push(...piece.labels);
        at += used;
      }
      return dropped;
    };
    for (const edit of sorted) {
      if (edit.start < at) throw new RangeError('two edits overlap');
      take(edit.start, true);
      const dropped = take(edit.end, false);
      result.push({ text: edit.text, labels: [...new Set([...dropped, edit.label])] });
    }
    result.push(...queue);
    this.pieces = result;
  }

  /** In order, not overlapping and not touching, relative to the original text. */
  edits(): readonly LabelledEdit[] {
    const result: LabelledEdit[] = [];
    let at = 0;
    let open: { start: number; text: string; labels: number[] } | undefined;
    const close = (end: number): void => {
      if (open && (open.text !== this.original.slice(open.start, end) || open.start !== end))
        if (open.text !== '' || end > open.start)
          result.push({ start: open.start, end, text: open.text, labels: [...new Set(open.labels)] });
      open = undefined;
    };
    for (const piece of this.pieces) {
      if ('text' in piece) {
        open ??= { start: at, text: '', labels: [] };
        open.text += piece.text;
        open.labels.push(...piece.labels);
        continue;
      }
      if (piece.start > at) open ??= { start: at, text: '', labels: [] };
      close(piece.start);
      at = piece.end;
    }
    if (at < this.original.length) open ??= { start: at, text: '', labels: [] };
    close(this.original.length);
    return result;
  }
}

function cut(piece: Piece, from: number, to: number): Piece {
  return 'text' in piece
    ? { text: piece.text.slice(from, to), labels: piece.labels }
    : { start: piece.start + from, end: piece.start + to };
}
