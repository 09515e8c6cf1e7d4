import type { Green } from '../syntax/green.ts';
import { Field, SyntaxKind as K, TokenKind as T } from '../syntax/syntax-kind.ts';
import { BlockLowerer } from './lower-blocks.ts';
import { field, named, unparsedExpr } from './lowering-source.ts';
import type { Block, ExceptClause, Expr, MatchCase, Name, Span, Stmt, WithItem } from './tree.ts';

/** Lowers the statements that hold others: `try`, `with`, `if`, `match` and loops. */
export abstract class CompoundLowerer extends BlockLowerer {
  protected tryStatement(node: Green, span: Span): Stmt {
    const clauses: ExceptClause[] = [];
    let orElse: { start: number; block: Block } | undefined;
    let final: { start: number; block: Block } | undefined;
    const body = this.blockField(node, Field.body);
    for (const child of node.children) {
      if (child.kind === K.except_clause) clauses.push(this.exceptClause(child));
      else if (child.kind === K.else_clause) {
        this.commentsOf(child);
        orElse = { start: child.start - this.base, block: this.blockField(child, Field.body) };
      } else if (child.kind === K.finally_clause) {
        this.commentsOf(child);
        const block = child.children.find((inner) => inner.kind === K.block);
        final = { start: child.start - this.base, block: this.block(block, child) };
      }
    }
    this.commentsOf(node);
    return {
      kind: 'try',
      ...span,
      body,
      clauses,
      ...(orElse ? { elseStart: orElse.start, orElse: orElse.block } : {}),
      ...(final ? { finallyStart: final.start, finalBody: final.block } : {}),
    };
  }

  private exceptClause(node: Green): ExceptClause {
    const span = this.span(node);
    const types: Expr[] = [];
    let name: Name | undefined;
    let keywordEnd = span.start + 'except'.length;
    let star = false;
    let colon = span.start;
    let body: Green | undefined;
    for (const child of node.children) {
      if (child.kind === T['*'] && !child.named && types.length === 0) {
        star = true;
        keywordEnd = child.end - this.base;
      } else if (child.kind === T[':'] && !child.named) colon = child.start - this.base;
      else if (child.kind === K.block) body = child;
      else if (child.kind === K.comment) this.comment(child);
      else if (child.field === Field.value) {
        if (child.kind === K.as_pattern) {
          const [value, alias] = named(child).filter((inner) => this.isCode(inner));
          if (value) types.push(this.expr(value));
          const target = alias?.kind === K.as_pattern_target ? named(alias)[0] : alias;
          if (target?.kind === K.identifier) name = this.name(target);
        } else types.push(this.expr(child));
      } else if (child.field === Field.alias && child.kind === K.identifier) name = this.name(child);
    }
    return {
      kind: 'except',
      ...span,
      keywordEnd,
      star,
      types,
      ...(name ? { name } : {}),
      colon,
      body: this.block(body, node),
    };
  }

  protected withStatement(node: Green, span: Span): Stmt {
    const items: WithItem[] = [];
    for (const child of node.children) {
      if (child.kind === K.comment) this.comment(child);
      if (child.kind !== K.with_clause) continue;
      for (const item of child.children) {
        if (item.kind === K.comment) this.comment(item);
        if (item.kind !== K.with_item) continue;
        let value = field(item, Field.value);
        this.commentsOf(item);
        // `with (a as b, c):` may also be read as a parenthesised tuple of as-patterns.
        if (
          value?.kind === K.tuple ||
          (value?.kind === K.parenthesized_expression && named(value)[0]?.kind === K.as_pattern)
        ) {
          for (const part of named(value)) if (this.isCode(part)) items.push(this.withItem(part));
          value = undefined;
        }
        if (value) items.push(this.withItem(value));
      }
    }
    return {
      kind: 'with',
      ...span,
      async: node.children[0]?.kind === T.async,
      items,
      body: this.blockField(node, Field.body),
    };
  }

  private withItem(node: Green): WithItem {
    const span = this.span(node);
    if (node.kind !== K.as_pattern) return { ...span, context: this.expr(node) };
    const [value, alias] = named(node).filter((inner) => this.isCode(inner));
    const target = alias?.kind === K.as_pattern_target ? (named(alias)[0] ?? alias.children[0]) : alias;
    return {
      ...span,
      context: value ? this.expr(value) : unparsedExpr(span, []),
      ...(target ? { target: this.expr(target) } : {}),
    };
  }

  protected ifStatement(node: Green, span: Span): Stmt {
    this.commentsOf(node);
    const alternatives = node.children.filter(
      (child) => child.kind === K.elif_clause || child.kind === K.else_clause,
    );
    const test = this.exprField(node, Field.condition, span);
    const body = this.blockField(node, Field.consequence);
    const otherwise = (index: number): Block | undefined => {
      const next = alternatives[index];
      if (!next) return undefined;
      this.commentsOf(next);
      if (next.kind === K.else_clause) return this.blockField(next, Field.body);
      const inner: Span = { start: next.start - this.base, end: span.end };
      const elifTest = this.exprField(next, Field.condition, inner);
      const elifBody = this.blockField(next, Field.consequence);
      const rest = otherwise(index + 1);
      return {
        ...inner,
        stmts: [{ kind: 'if', ...inner, test: elifTest, body: elifBody, ...(rest ? { orElse: rest } : {}) }],
      };
    };
    const orElse = otherwise(0);
    return { kind: 'if', ...span, test, body, ...(orElse ? { orElse } : {}) };
  }

  protected matchStatement(node: Green, span: Span): Stmt {
    const cases: MatchCase[] = [];
    const subjects = node.children
      .filter((child) => child.field === Field.subject && child.named)
      .map((child) => this.expr(child));
    const visit = (parent: Green): void => {
      for (const child of parent.children) {
        if (child.kind === K.comment) this.comment(child);
        else if (child.kind === K.block) visit(child);
        else if (child.kind === K.case_clause) cases.push(this.matchCase(child));
      }
    };
    visit(node);
    return {
      kind: 'match',
      ...span,
      subject:
        subjects.length === 1 && subjects[0]
          ? subjects[0]
          : { kind: 'tuple', ...span, enclosed: false, items: subjects },
      cases,
    };
  }

  private matchCase(node: Green): MatchCase {
    const patterns: Expr[] = [];
    const classes: Expr[] = [];
    const visit = (inner: Green): void => {
      if (inner.kind === K.comment) this.comment(inner);
      else if (inner.kind === K.class_pattern || inner.kind === K.keyword_pattern) {
        // The class, or the attribute, and then patterns as any.
        const [first, ...rest] = inner.children;
        if (first && inner.kind === K.class_pattern) classes.push(this.dotted(first));
        for (const child of rest) visit(child);
      } else if (inner.kind === K.dotted_name) patterns.push(this.dotted(inner));
      else if (inner.kind === K.identifier) patterns.push(this.name(inner));
      else for (const child of inner.children) visit(child);
    };
    const cases = node.children.filter((child) => child.kind === K.case_pattern);
    for (const child of cases) visit(child);
    const guard = field(node, Field.guard);
    const condition = guard ? this.firstExpr(guard) : undefined;
    return {
      ...this.span(node),
      patterns,
      classes,
      total: !guard && cases.length === 1 && IDENTIFIER.test(this.slice(cases[0]!)),
      ...(condition ? { guard: condition } : {}),
      body: this.blockField(node, Field.consequence),
    };
  }

  protected forStatement(node: Green, span: Span): Stmt {
    const orElse = this.elseBlock(node);
    return {
      kind: 'for',
      ...span,
      async: node.children[0]?.kind === T.async,
      target: this.exprField(node, Field.left, span),
      iter: this.exprField(node, Field.right, span),
      body: this.blockField(node, Field.body),
      ...(orElse ? { orElse } : {}),
    };
  }

  protected whileStatement(node: Green, span: Span): Stmt {
    const orElse = this.elseBlock(node);
    return {
      kind: 'while',
      ...span,
      test: this.exprField(node, Field.condition, span),
      body: this.blockField(node, Field.body),
      ...(orElse ? { orElse } : {}),
    };
  }
}

/** What a pattern that binds or ignores anything looks like; `None` and its like are values. */
const IDENTIFIER = /^(?!(?:None|True|False)$)[\p{L}_][\p{L}\p{N}_]*$/u;
