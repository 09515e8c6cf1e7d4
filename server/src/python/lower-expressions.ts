import type { Green } from '../syntax/green.ts';
import { Field, SyntaxKind as K, TokenKind as T } from '../syntax/syntax-kind.ts';
import { field, LoweringSource, named, unparsedExpr } from './lowering-source.ts';
import { INTERPOLATED } from './tree.ts';
import type { Argument, Constant, DictItem, Expr, Generator, Param, Span } from './tree.ts';

/** Lowers expressions, and what is made of them: arguments and parameters. They hold no statements. */
export abstract class ExpressionLowerer extends LoweringSource {
  /** Set when a `yield` is lowered; each function saves and restores it around its body. */
  protected sawYield = false;

  expr(node: Green): Expr {
    const span = this.span(node);
    switch (node.kind) {
      case K.identifier:
        return this.name(node);
      case K.attribute: {
        const object = field(node, Field.object);
        const name = field(node, Field.attribute);
        this.commentsOf(node);
        return {
          kind: 'attribute',
          ...span,
          object: object ? this.expr(object) : unparsedExpr(span, []),
          name: name ? this.slice(name) : '',
          nameStart: (name?.start ?? node.end) - this.base,
        };
      }
      case K.member_type: {
        const [object, name] = named(node);
        return {
          kind: 'attribute',
          ...span,
          object: object ? this.expr(object) : unparsedExpr(span, []),
          name: name ? this.slice(name) : '',
          nameStart: (name?.start ?? node.end) - this.base,
        };
      }
      case K.call: {
        const callee = field(node, Field.function);
        const args = field(node, Field.arguments);
        this.commentsOf(node);
        return {
          kind: 'call',
          ...span,
          callee: callee ? this.expr(callee) : unparsedExpr(span, []),
          args: args ? this.args(args) : [],
          argsStart: (args?.start ?? node.end) - this.base,
        };
      }
      case K.subscript: {
        const object = field(node, Field.value);
        this.commentsOf(node);
        return {
          kind: 'subscript',
          ...span,
          object: object ? this.expr(object) : unparsedExpr(span, []),
          index: node.children
            .filter((child) => child.field === Field.subscript && child.named)
            .map((child) => this.expr(child)),
        };
      }
      case K.generic_type: {
        const [object, params] = named(node);
        return {
          kind: 'subscript',
          ...span,
          object: object ? this.expr(object) : unparsedExpr(span, []),
          index: params
            ? named(params)
                .filter((child) => this.isCode(child))
                .map((child) => this.expr(child))
            : [],
        };
      }
      case K.union_type: {
        const [left, right] = named(node).filter((child) => this.isCode(child));
        return {
          kind: 'binary',
          ...span,
          op: '|',
          left: left ? this.expr(left) : unparsedExpr(span, []),
          right: right ? this.expr(right) : unparsedExpr(span, []),
        };
      }
      case K.type:
      case K.parenthesized_expression:
      case K.as_pattern_target: {
        const inner =
          named(node).find((child) => this.isCode(child)) ?? node.children.find((child) => !child.named);
        this.commentsOf(node);
        return inner?.named ? this.expr(inner) : unparsedExpr(span, []);
      }
      case K.slice: {
        this.commentsOf(node);
        return {
          kind: 'slice',
          ...span,
          parts: named(node)
            .filter((child) => this.isCode(child))
            .map((child) => this.expr(child)),
        };
      }
      case K.string:
        return this.string(node);
      case K.concatenated_string:
        return this.concatenation(node);
      case K.integer: {
        const text = this.slice(node);
        return { kind: 'constant', ...span, type: /[jJ]$/.test(text) ? 'complex' : 'int', value: text };
      }
      case K.float: {
        const text = this.slice(node);
        return { kind: 'constant', ...span, type: /[jJ]$/.test(text) ? 'complex' : 'float', value: text };
      }
      case K.true:
      case K.false:
        return { kind: 'constant', ...span, type: 'bool', value: this.slice(node) };
      case K.none:
        return { kind: 'constant', ...span, type: 'None', value: 'None' };
      case K.ellipsis:
        return { kind: 'constant', ...span, type: 'Ellipsis', value: '...' };
      case K.await: {
        const value = this.firstExpr(node);
        return { kind: 'await', ...span, value: value ?? unparsedExpr(span, []) };
      }
      case K.yield: {
        this.sawYield = true;
        const value = this.firstExpr(node);
        return {
          kind: 'yield',
          ...span,
          ...(value ? { value } : {}),
          from: node.children.some((child) => child.kind === T.from && !child.named),
        };
      }
      case K.lambda: {
        const outerYield = this.sawYield;
        const body = field(node, Field.body);
        const result: Expr = {
          kind: 'lambda',
          ...span,
          params: this.params(field(node, Field.parameters)),
          body: body ? this.expr(body) : unparsedExpr(span, []),
        };
        this.sawYield = outerYield;
        return result;
      }
      case K.tuple:
      case K.tuple_pattern:
        return { kind: 'tuple', ...span, enclosed: true, items: this.items(node) };
      case K.expression_list:
      case K.pattern_list:
        return { kind: 'tuple', ...span, enclosed: false, items: this.items(node) };
      case K.list:
      case K.list_pattern:
        return { kind: 'list', ...span, enclosed: true, items: this.items(node) };
      case K.set:
        return { kind: 'set', ...span, enclosed: true, items: this.items(node) };
      case K.dictionary: {
        const items: DictItem[] = [];
        for (const child of node.children) {
          if (child.kind === K.comment) this.comment(child);
          if (child.kind === K.pair) {
            this.commentsOf(child);
            const key = field(child, Field.key);
            const value = field(child, Field.value);
            if (value) items.push({ ...(key ? { key: this.expr(key) } : {}), value: this.expr(value) });
          } else if (child.kind === K.dictionary_splat) {
            const value = this.firstExpr(child);
            if (value) items.push({ value });
          }
        }
        return { kind: 'dict', ...span, items };
      }
      case K.list_comprehension:
      case K.set_comprehension:
      case K.dictionary_comprehension:
      case K.generator_expression:
        return this.comprehension(node, span);
      case K.binary_operator: {
        const operator = field(node, Field.operator);
        this.commentsOf(node);
        return {
          kind: 'binary',
          ...span,
          op: operator ? this.slice(operator) : '',
          left: this.exprField(node, Field.left, span),
          right: this.exprField(node, Field.right, span),
        };
      }
      case K.unary_operator:
      case K.not_operator: {
        this.commentsOf(node);
        return {
          kind: 'unary',
          ...span,
          op: node.kind === K.not_operator ? 'not' : this.slice(node.children[0] ?? node),
          operand: this.exprField(node, Field.argument, span),
        };
      }
      case K.boolean_operator: {
        const operator = field(node, Field.operator);
        this.commentsOf(node);
        return {
          kind: 'bool',
          ...span,
          op: operator?.kind === T.or ? 'or' : 'and',
          left: this.exprField(node, Field.left, span),
          right: this.exprField(node, Field.right, span),
        };
      }
      case K.comparison_operator: {
        this.commentsOf(node);
        return {
          kind: 'compare',
          ...span,
          ops: node.children
            .filter((child) => child.field === Field.operators)
            .map((child) => this.slice(child)),
          operands: node.children
            .filter((child) => child.named && child.field !== Field.operators && this.isCode(child))
            .map((child) => this.expr(child)),
        };
      }
      case K.conditional_expression: {
        const [then, test, otherwise] = named(node).filter((child) => this.isCode(child));
        this.commentsOf(node);
        return {
          kind: 'conditional',
          ...span,
          then: then ? this.expr(then) : unparsedExpr(span, []),
          test: test ? this.expr(test) : unparsedExpr(span, []),
          otherwise: otherwise ? this.expr(otherwise) : unparsedExpr(span, []),
        };
      }
      case K.named_expression: {
        const name = field(node, Field.name);
        const value = this.exprField(node, Field.value, span);
        if (!name) return value;
        return { kind: 'named', ...span, target: this.name(name), value };
      }
      case K.list_splat:
      case K.list_splat_pattern:
      case K.splat_type:
      case K.parenthesized_list_splat: {
        const value = this.firstExpr(node);
        return { kind: 'starred', ...span, stars: 1, value: value ?? unparsedExpr(span, []) };
      }
      case K.dictionary_splat:
      case K.dictionary_splat_pattern: {
        const value = this.firstExpr(node);
        return { kind: 'starred', ...span, stars: 2, value: value ?? unparsedExpr(span, []) };
      }
      case K.dotted_name:
        return this.dotted(node);
      case K.as_pattern:
      default: {
        this.commentsOf(node);
        return unparsedExpr(
          span,
          named(node)
            .filter((child) => this.isCode(child))
            .map((child) => this.expr(child)),
        );
      }
    }
  }

  protected comprehension(node: Green, span: Span): Expr {
    const generators: { target: Expr; iter: Expr; conditions: Expr[]; async: boolean }[] = [];
    let element: Expr | undefined;
    let value: Expr | undefined;
    for (const child of node.children) {
      if (child.kind === K.comment) this.comment(child);
      else if (child.field === Field.body) {
        if (child.kind === K.pair) {
          const key = field(child, Field.key);
          const item = field(child, Field.value);
          element = key ? this.expr(key) : undefined;
          value = item ? this.expr(item) : undefined;
        } else element = this.expr(child);
      } else if (child.kind === K.for_in_clause) {
        const right = child.children
          .filter((inner) => inner.field === Field.right && inner.named)
          .map((inner) => this.expr(inner));
        generators.push({
          target: this.exprField(child, Field.left, span),
          iter: right[0] ?? unparsedExpr(span, []),
          conditions: [],
          async: child.children[0]?.kind === T.async,
        });
      } else if (child.kind === K.if_clause) {
        const condition = this.firstExpr(child);
        if (condition) generators.at(-1)?.conditions.push(condition);
      }
    }
    return {
      kind: 'comprehension',
      ...span,
      of:
        node.kind === K.list_comprehension
          ? 'list'
          : node.kind === K.set_comprehension
            ? 'set'
            : node.kind === K.dictionary_comprehension
              ? 'dict'
              : 'generator',
      element: element ?? unparsedExpr(span, []),
      ...(value ? { value } : {}),
      generators: generators satisfies Generator[],
    };
  }

  protected string(node: Green): Expr {
    const span = this.span(node);
    this.noteMultiline(node);
    const values: Expr[] = [];
    let content = '';
    let prefix = '';
    for (const child of node.children) {
      if (child.kind === K.string_start) prefix = this.slice(child).toLowerCase();
      else if (child.kind === K.string_content) content += this.slice(child);
      else if (child.kind === K.interpolation) {
        content += INTERPOLATED;
        this.interpolation(child, values);
      }
    }
    if (/[ft]/.test(prefix)) return { kind: 'fstring', ...span, text: content, values };
    return { kind: 'constant', ...span, type: prefix.includes('b') ? 'bytes' : 'str', value: content };
  }

  protected interpolation(node: Green, values: Expr[]): void {
    for (const child of node.children) {
      if (child.field === Field.expression) values.push(this.expr(child));
      else if (child.kind === K.format_specifier)
        for (const inner of child.children)
          if (inner.kind === K.format_expression) this.interpolation(inner, values);
    }
  }

  protected concatenation(node: Green): Expr {
    const span = this.span(node);
    this.commentsOf(node);
    const parts = named(node)
      .filter((child) => child.kind === K.string)
      .map((child) => this.string(child));
    const values = parts.flatMap((part) => (part.kind === 'fstring' ? part.values : []));
    if (parts.some((part) => part.kind === 'fstring')) {
      const text = parts.map((part) =>
        part.kind === 'fstring' ? part.text : part.kind === 'constant' ? part.value : '',
      );
      return { kind: 'fstring', ...span, text: text.join(''), values };
    }
    const constants = parts.filter((part): part is Constant => part.kind === 'constant');
    return {
      kind: 'constant',
      ...span,
      type: constants[0]?.type ?? 'str',
      value: constants.map((part) => part.value).join(''),
    };
  }

  protected args(node: Green): Argument[] {
    // `f(x for x in y)`: the generator expression is the argument list.
    if (node.kind === K.generator_expression) return [{ ...this.span(node), value: this.expr(node) }];
    const result: Argument[] = [];
    for (const child of node.children) {
      if (child.kind === K.comment) this.comment(child);
      if (!child.named || !this.isCode(child)) continue;
      const span = this.span(child);
      if (child.kind === K.keyword_argument) {
        const name = field(child, Field.name);
        this.commentsOf(child);
        result.push({
          ...span,
          keyword: name ? this.slice(name) : '',
          value: this.exprField(child, Field.value, span),
        });
      } else if (
        child.kind === K.list_splat ||
        child.kind === K.dictionary_splat ||
        child.kind === K.parenthesized_list_splat
      ) {
        const value = this.firstExpr(child);
        result.push({
          ...span,
          stars: child.kind === K.dictionary_splat ? 2 : 1,
          value: value ?? unparsedExpr(span, []),
        });
      } else result.push({ ...span, value: this.expr(child) });
    }
    return result;
  }

  protected items(node: Green): Expr[] {
    const result: Expr[] = [];
    for (const child of node.children) {
      if (child.kind === K.comment) this.comment(child);
      else if (child.named && this.isCode(child)) result.push(this.expr(child));
    }
    return result;
  }

  protected firstExpr(node: Green): Expr | undefined {
    let result: Expr | undefined;
    for (const child of node.children) {
      if (child.kind === K.comment) this.comment(child);
      else if (child.named && this.isCode(child)) result ??= this.expr(child);
    }
    return result;
  }

  protected exprField(node: Green, id: number, fallback: Span): Expr {
    const child = field(node, id);
    return child ? this.expr(child) : unparsedExpr(fallback, []);
  }

  protected dotted(node: Green): Expr {
    const names = named(node).filter((child) => child.kind === K.identifier);
    let result: Expr | undefined;
    for (const part of names) {
      const span = this.span(part);
      const id = this.slice(part);
      result = result
        ? {
            kind: 'attribute',
            start: result.start,
            end: span.end,
            object: result,
            name: id,
            nameStart: span.start,
          }
        : { kind: 'name', ...span, id };
    }
    return result ?? unparsedExpr(this.span(node), []);
  }

  protected dottedText(node: Green): string {
    return node.kind === K.dotted_name
      ? node.children
          .filter((child) => child.kind === K.identifier)
          .map((child) => this.slice(child))
          .join('.')
      : this.slice(node);
  }

  protected params(node: Green | undefined): Param[] {
    const result: Param[] = [];
    let keywordOnly = false;
    for (const child of node?.children ?? []) {
      if (child.kind === K.comment) this.comment(child);
      if (child.kind === K.keyword_separator) keywordOnly = true;
      if (!child.named) continue;
      const span = this.span(child);
      let target: Green | undefined;
      let annotation: Expr | undefined;
      let initial: Expr | undefined;
      switch (child.kind) {
        case K.identifier:
        case K.list_splat_pattern:
        case K.dictionary_splat_pattern:
          target = child;
          break;
        case K.default_parameter:
        case K.typed_default_parameter:
        case K.typed_parameter: {
          target = field(child, Field.name) ?? named(child)[0];
          const type = field(child, Field.type);
          const value = field(child, Field.value);
          if (type) annotation = this.expr(type);
          if (value) initial = this.expr(value);
          break;
        }
        default:
          continue;
      }
      if (!target) continue;
      const stars =
        target.kind === K.list_splat_pattern ? 1 : target.kind === K.dictionary_splat_pattern ? 2 : undefined;
      const identifier = stars ? named(target)[0] : target;
      result.push({
        ...span,
        name: identifier?.kind === K.identifier ? this.slice(identifier) : '',
        ...(annotation ? { annotation } : {}),
        ...(initial ? { default: initial } : {}),
        ...(stars ? { stars } : {}),
        keywordOnly,
      });
      if (stars === 1) keywordOnly = true;
    }
    return result;
  }
}
