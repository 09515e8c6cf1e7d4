import type { Green } from '../syntax/green.ts';
import { Field, SyntaxKind as K, TokenKind as T } from '../syntax/syntax-kind.ts';
import { ExpressionLowerer } from './lower-expressions.ts';
import { field, named, unparsedExpr } from './lowering-source.ts';
import type {
  Block,
  ClassDef,
  Decorator,
  ExceptClause,
  Expr,
  FunctionDef,
  ImportedName,
  MatchCase,
  Name,
  Span,
  Stmt,
  WithItem,
} from './tree.ts';

/** What lowering one unit yields: the statement and the trivia that edits have to respect. */
export interface LoweredUnit {
  readonly stmt: Stmt;
  /** Every comment inside the unit, in order. */
  readonly comments: readonly Span[];
  /** Every string that spans lines: its inner lines must never be re-indented. */
  readonly multilineStrings: readonly Span[];
  /** The parser met something in the unit that it could not read. */
  readonly hasError: boolean;
}

/**
 * Lowers one statement. Its meaning does not depend on where it stands, so the result depends only on the
 * statement's text, and all offsets in it are relative to `node.start`.
 *
 * @param text the whole file the node was parsed from.
 */
export function lowerUnit(node: Green, text: string): LoweredUnit {
  const lowerer = new Lowerer(text, node.start);
  const stmt = lowerer.statement(node);
  return {
    stmt,
    comments: lowerer.comments,
    multilineStrings: lowerer.multilineStrings,
    hasError: node.hasError,
  };
}
class Lowerer extends ExpressionLowerer {
  statement(node: Green): Stmt {
    const span = this.span(node);
    switch (node.kind) {
      case K.expression_statement: {
        const inner = named(node).filter((child) => this.isCode(child));
        const only = inner[0];
        if (inner.length === 1 && only) {
          if (only.kind === K.assignment) return this.assignment(only, span);
          if (only.kind === K.augmented_assignment) {
            const target = field(only, Field.left);
            const value = field(only, Field.right);
            const operator = field(only, Field.operator);
            return {
              kind: 'assign',
              ...span,
              targets: target ? [this.expr(target)] : [],
              ...(value ? { value: this.expr(value) } : {}),
              op: operator ? this.slice(operator).slice(0, -1) : '',
            };
          }
          return { kind: 'expr', ...span, value: this.expr(only) };
        }
        return {
          kind: 'expr',
          ...span,
          value: { kind: 'tuple', ...span, enclosed: false, items: inner.map((child) => this.expr(child)) },
        };
      }
      case K.return_statement: {
        const value = this.firstExpr(node);
        return { kind: 'return', ...span, ...(value ? { value } : {}) };
      }
      case K.raise_statement: {
        const cause = field(node, Field.cause);
        const exception = named(node).find((child) => child !== cause && this.isCode(child));
        return {
          kind: 'raise',
          ...span,
          ...(exception ? { exception: this.expr(exception) } : {}),
          ...(cause ? { cause: this.expr(cause) } : {}),
        };
      }
      case K.try_statement:
        return this.tryStatement(node, span);
      case K.with_statement:
        return this.withStatement(node, span);
      case K.if_statement:
        return this.ifStatement(node, span);
      case K.for_statement: {
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
      case K.while_statement: {
        const orElse = this.elseBlock(node);
        return {
          kind: 'while',
          ...span,
          test: this.exprField(node, Field.condition, span),
          body: this.blockField(node, Field.body),
          ...(orElse ? { orElse } : {}),
        };
      }
      case K.match_statement:
        return this.matchStatement(node, span);
      case K.function_definition:
        return this.functionDefinition(node, span, []);
      case K.class_definition:
        return this.classDefinition(node, span, []);
      case K.decorated_definition: {
        const decorators: Decorator[] = [];
        for (const child of node.children) {
          if (child.kind === K.comment) this.comment(child);
          if (child.kind !== K.decorator) continue;
          const value = this.firstExpr(child);
          if (value) decorators.push({ ...this.span(child), value });
        }
        const definition = field(node, Field.definition);
        if (definition?.kind === K.class_definition)
          return this.classDefinition(definition, span, decorators);
        if (definition) return this.functionDefinition(definition, span, decorators);
        return this.unparsed(node);
      }
      case K.import_statement:
        return { kind: 'import', ...span, names: this.importedNames(node) };
      case K.import_from_statement:
      case K.future_import_statement:
        return this.importFrom(node, span);
      case K.delete_statement: {
        const targets = named(node)
          .filter((child) => this.isCode(child))
          .flatMap((child) => (child.kind === K.expression_list ? named(child) : [child]))
          .filter((child) => this.isCode(child))
          .map((child) => this.expr(child));
        return { kind: 'delete', ...span, targets };
      }
      case K.assert_statement: {
        const parts = named(node)
          .filter((child) => this.isCode(child))
          .map((child) => this.expr(child));
        return {
          kind: 'assert',
          ...span,
          test: parts[0] ?? unparsedExpr(span, []),
          ...(parts[1] ? { message: parts[1] } : {}),
        };
      }
      case K.global_statement:
      case K.nonlocal_statement:
        return {
          kind: node.kind === K.global_statement ? 'global' : 'nonlocal',
          ...span,
          names: named(node)
            .filter((child) => child.kind === K.identifier)
            .map((child) => this.slice(child)),
        };
      case K.pass_statement:
        return { kind: 'pass', ...span };
      case K.break_statement:
        return { kind: 'break', ...span };
      case K.continue_statement:
        return { kind: 'continue', ...span };
      case K.type_alias_statement: {
        const left = field(node, Field.left);
        const right = field(node, Field.right);
        const name = left ? this.expr(left) : undefined;
        return {
          kind: 'type',
          ...span,
          name:
            name?.kind === 'name'
              ? name.id
              : name?.kind === 'subscript' && name.object.kind === 'name'
                ? name.object.id
                : '',
          value: right ? this.expr(right) : unparsedExpr(span, []),
        };
      }
      default:
        return this.unparsed(node);
    }
  }

  private unparsed(node: Green): Stmt {
    const span = this.span(node);
    const parts: Expr[] = [];
    // Statements inside an ERROR are not flow that can be trusted; the expressions keep names resolvable.
    const visit = (inner: Green): void => {
      if (inner.kind === K.comment) this.comment(inner);
      else if (inner.named && EXPRESSIONS.has(inner.kind)) parts.push(this.expr(inner));
      else for (const child of inner.children) visit(child);
    };
    visit(node);
    return { kind: 'expr', ...span, value: unparsedExpr(span, parts) };
  }

  private assignment(node: Green, span: Span): Stmt {
    const targets: Expr[] = [];
    let annotation: Expr | undefined;
    let at: Green | undefined = node;
    let value: Expr | undefined;
    // `a = b = v` nests to the right.
    while (at) {
      const left = field(at, Field.left);
      if (left) targets.push(this.expr(left));
      const type = field(at, Field.type);
      if (type) annotation = this.expr(type);
      const right = field(at, Field.right);
      this.commentsOf(at);
      if (right?.kind === K.assignment) at = right;
      else {
        // `a = b += 1` is not Python, but the grammar reads it.
        if (right) value = this.expr(right);
        at = undefined;
      }
    }
    return {
      kind: 'assign',
      ...span,
      targets,
      ...(annotation ? { annotation } : {}),
      ...(value ? { value } : {}),
    };
  }

  private tryStatement(node: Green, span: Span): Stmt {
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

  private withStatement(node: Green, span: Span): Stmt {
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

  private ifStatement(node: Green, span: Span): Stmt {
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

  private matchStatement(node: Green, span: Span): Stmt {
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

  private functionDefinition(node: Green, span: Span, decorators: Decorator[]): FunctionDef {
    const outerYield = this.sawYield;
    const name = field(node, Field.name);
    const returns = field(node, Field.return_type);
    const params = this.params(field(node, Field.parameters));
    const lowered = returns ? this.expr(returns) : undefined;
    this.sawYield = false;
    const body = this.blockField(node, Field.body);
    const generator = this.sawYield;
    this.sawYield = outerYield;
    this.commentsOf(node);
    return {
      kind: 'function',
      ...span,
      name: name ? this.slice(name) : '',
      nameStart: (name?.start ?? node.start) - this.base,
      async: node.children[0]?.kind === T.async,
      params,
      ...(lowered ? { returns: lowered } : {}),
      decorators,
      defStart: node.start - this.base,
      body,
      generator,
      hasError: node.hasError,
    };
  }

  private classDefinition(node: Green, span: Span, decorators: Decorator[]): ClassDef {
    const name = field(node, Field.name);
    const superclasses = field(node, Field.superclasses);
    const body = field(node, Field.body);
    this.commentsOf(node);
    return {
      kind: 'class',
      ...span,
      name: name ? this.slice(name) : '',
      nameStart: (name?.start ?? node.start) - this.base,
      bases: superclasses ? this.args(superclasses) : [],
      decorators,
      defStart: node.start - this.base,
      // The reader of units leaves the body of a class unit unread; see units.ts.
      ...(body && body.children.length > 0 ? { body: this.block(body, node) } : {}),
      // A class unit ends with its header, so that it stays the same while its members change.
      ...(body && body.children.length === 0 ? { end: body.start - this.base } : {}),
      hasError: node.hasError,
    };
  }

  private importedNames(node: Green): ImportedName[] {
    const result: ImportedName[] = [];
    for (const child of node.children) {
      if (child.kind === K.comment) this.comment(child);
      if (child.field !== Field.name || !child.named) continue;
      const span = this.span(child);
      if (child.kind === K.aliased_import) {
        const name = field(child, Field.name);
        const alias = field(child, Field.alias);
        result.push({
          ...span,
          name: name ? this.dottedText(name) : '',
          ...(alias ? { alias: this.slice(alias) } : {}),
        });
      } else result.push({ ...span, name: this.dottedText(child) });
    }
    return result;
  }

  private importFrom(node: Green, span: Span): Stmt {
    const source = field(node, Field.module_name);
    let level = 0;
    let module = node.kind === K.future_import_statement ? '__future__' : '';
    if (source?.kind === K.relative_import)
      for (const child of source.children) {
        if (child.kind === K.import_prefix)
          level = child.children.filter((dot) => dot.kind === T['.']).length;
        else if (child.kind === K.dotted_name) module = this.dottedText(child);
      }
    else if (source) module = this.dottedText(source);
    return {
      kind: 'from',
      ...span,
      module,
      level,
      names: this.importedNames(node),
      star: node.children.some((child) => child.kind === K.wildcard_import),
      enclosed: node.children.some((child) => !child.named && child.kind === T['(']),
    };
  }

  private elseBlock(node: Green): Block | undefined {
    this.commentsOf(node);
    const clause = node.children.find((child) => child.kind === K.else_clause);
    if (!clause) return undefined;
    this.commentsOf(clause);
    return this.blockField(clause, Field.body);
  }

  private blockField(node: Green, id: number): Block {
    return this.block(field(node, id), node);
  }

  private block(node: Green | undefined, parent: Green): Block {
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

const EXPRESSIONS = new Set<number>([
  K.identifier,
  K.attribute,
  K.call,
  K.subscript,
  K.string,
  K.concatenated_string,
  K.await,
  K.yield,
  K.lambda,
  K.tuple,
  K.list,
  K.set,
  K.dictionary,
  K.binary_operator,
  K.boolean_operator,
  K.comparison_operator,
  K.conditional_expression,
  K.parenthesized_expression,
]);

/** What a pattern that binds or ignores anything looks like; `None` and its like are values. */
const IDENTIFIER = /^(?!(?:None|True|False)$)[\p{L}_][\p{L}\p{N}_]*$/u;
