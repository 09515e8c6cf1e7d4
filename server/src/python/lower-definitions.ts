import type { Green } from '../syntax/green.ts';
import { Field, SyntaxKind as K, TokenKind as T } from '../syntax/syntax-kind.ts';
import { CompoundLowerer } from './lower-compound.ts';
import { field } from './lowering-source.ts';
import type { ClassDef, Decorator, FunctionDef, ImportedName, Span, Stmt } from './tree.ts';

/** Lowers what gives names to a scope: functions, classes and imports. */
export abstract class DefinitionLowerer extends CompoundLowerer {
  /** Undefined where there is nothing below the decorators. */
  protected decoratedDefinition(node: Green, span: Span): Stmt | undefined {
    const decorators: Decorator[] = [];
    for (const child of node.children) {
      if (child.kind === K.comment) this.comment(child);
      if (child.kind !== K.decorator) continue;
      const value = this.firstExpr(child);
      if (value) decorators.push({ ...this.span(child), value });
    }
    const definition = field(node, Field.definition);
    if (definition?.kind === K.class_definition) return this.classDefinition(definition, span, decorators);
    if (definition) return this.functionDefinition(definition, span, decorators);
    return undefined;
  }

  protected functionDefinition(node: Green, span: Span, decorators: Decorator[]): FunctionDef {
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

  protected classDefinition(node: Green, span: Span, decorators: Decorator[]): ClassDef {
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

  protected importFrom(node: Green, span: Span): Stmt {
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

  protected importStatement(node: Green, span: Span): Stmt {
    return { kind: 'import', ...span, names: this.importedNames(node) };
  }
}
