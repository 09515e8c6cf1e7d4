import type { Green } from '../syntax/green.ts';
import { SyntaxKind as K } from '../syntax/syntax-kind.ts';
import type { Expr, Name, Span } from './tree.ts';

/** The text that a statement is lowered from, and the trivia that were met in it. Extents count from the statement's start. */
export abstract class LoweringSource {
  readonly comments: Span[] = [];
  readonly multilineStrings: Span[] = [];

  constructor(
    private readonly text: string,
    protected readonly base: number,
  ) {}

  protected name(node: Green): Name {
    return { kind: 'name', ...this.span(node), id: this.slice(node) };
  }

  protected span(node: Green): Span {
    return { start: node.start - this.base, end: node.end - this.base };
  }

  protected slice(node: Green): string {
    return this.text.slice(node.start, node.end);
  }

  protected comment(node: Green): void {
    // The grammar counts the `\r` of a line end among the comment.
    const { start, end } = this.span(node);
    const span = { start, end: this.text[node.end - 1] === '\r' ? end - 1 : end };
    const last = this.comments.at(-1);
    // Clauses look at their children more than once; a comment is noted once, in order.
    if (!last || last.start < span.start) this.comments.push(span);
    else if (!this.comments.some((known) => known.start === span.start)) {
      this.comments.push(span);
      this.comments.sort((a, b) => a.start - b.start);
    }
  }

  protected commentsOf(node: Green): void {
    for (const child of node.children) if (child.kind === K.comment) this.comment(child);
  }

  protected noteMultiline(node: Green): void {
    if (/[\r\n]/.test(this.slice(node))) this.multilineStrings.push(this.span(node));
  }

  protected isCode(node: Green): boolean {
    if (node.kind === K.comment) this.comment(node);
    return node.kind !== K.comment && node.kind !== K.line_continuation;
  }
}

export function named(node: Green): Green[] {
  return node.children.filter((child) => child.named);
}

export function field(node: Green, id: number): Green | undefined {
  return node.children.find((child) => child.field === id && child.kind !== K.comment);
}

export function unparsedExpr(span: Span, parts: readonly Expr[]): Expr {
  return { kind: 'unparsed', start: span.start, end: span.end, parts };
}
