import type { Green } from '../syntax/green.ts';
import { Field, SyntaxKind as K } from '../syntax/syntax-kind.ts';
import { ExpressionLowerer } from './lower-expressions.ts';
import { field } from './lowering-source.ts';
import type { Block, Stmt } from './tree.ts';

/** Lowers suites; what a statement is, is said by those who extend it. */
export abstract class BlockLowerer extends ExpressionLowerer {
  abstract statement(node: Green): Stmt;

  protected elseBlock(node: Green): Block | undefined {
    this.commentsOf(node);
    const clause = node.children.find((child) => child.kind === K.else_clause);
    if (!clause) return undefined;
    this.commentsOf(clause);
    return this.blockField(clause, Field.body);
  }

  protected blockField(node: Green, id: number): Block {
    return this.block(field(node, id), node);
  }

  protected block(node: Green | undefined, parent: Green): Block {
    if (!node) {
      const end = parent.end - this.base;
      return { start: end, end, stmts: [] };
    }
    const stmts: Stmt[] = [];
    for (const child of node.children) {
      if (child.kind === K.comment) this.comment(child);
      else if (child.named && child.kind !== K.line_continuation) stmts.push(this.statement(child));
    }
    // A comment before the first statement stands outside the block node; the block proper starts at code.
    return { start: stmts[0]?.start ?? node.start - this.base, end: node.end - this.base, stmts };
  }
}
