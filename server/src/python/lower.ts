import type { Green } from '../syntax/green.ts';
import { Field, SyntaxKind as K } from '../syntax/syntax-kind.ts';
import { DefinitionLowerer } from './lower-definitions.ts';
import { field, named, unparsedExpr } from './lowering-source.ts';
import type { Expr, Span, Stmt } from './tree.ts';

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

class Lowerer extends DefinitionLowerer {
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
      case K.for_statement:
        return this.forStatement(node, span);
      case K.while_statement:
        return this.whileStatement(node, span);
      case K.match_statement:
        return this.matchStatement(node, span);
      case K.function_definition:
        return this.functionDefinition(node, span, []);
      case K.class_definition:
        return this.classDefinition(node, span, []);
      case K.decorated_definition:
        return this.decoratedDefinition(node, span) ?? this.unparsed(node);
      case K.import_statement:
        return this.importStatement(node, span);
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
