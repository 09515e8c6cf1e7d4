import type { Block, Expr, Stmt } from './tree.ts';

/** The expressions directly below an expression, in order of evaluation; lambdas' bodies included. */
export function childrenOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'name':
    case 'constant':
      return NONE;
    case 'attribute':
      return [expr.object];
    case 'call':
      return [expr.callee, ...expr.args.map((arg) => arg.value)];
    case 'subscript':
      return [expr.object, ...expr.index];
    case 'fstring':
      return expr.values;
    case 'await':
    case 'starred':
      return [expr.value];
    case 'yield':
      return expr.value ? [expr.value] : NONE;
    case 'lambda':
      return [...expr.params.flatMap((param) => (param.default ? [param.default] : [])), expr.body];
    case 'tuple':
    case 'list':
    case 'set':
      return expr.items;
    case 'dict':
      return expr.items.flatMap((item) => (item.key ? [item.key, item.value] : [item.value]));
    case 'comprehension':
      return [
        ...expr.generators.flatMap((generator) => [
          generator.iter,
          generator.target,
          ...generator.conditions,
        ]),
        expr.element,
        ...(expr.value ? [expr.value] : []),
      ];
    case 'binary':
    case 'bool':
      return [expr.left, expr.right];
    case 'unary':
      return [expr.operand];
    case 'compare':
      return expr.operands;
    case 'conditional':
      return [expr.test, expr.then, expr.otherwise];
    case 'named':
      return [expr.value, expr.target];
    case 'slice':
    case 'unparsed':
      return expr.parts;
  }
}

const NONE: readonly Expr[] = [];

/** The expressions that stand directly in a statement, without those of the statements inside it. */
export function expressionsOf(stmt: Stmt): readonly Expr[] {
  switch (stmt.kind) {
    case 'expr':
      return [stmt.value];
    case 'assign':
      return [
        ...(stmt.value ? [stmt.value] : []),
        ...stmt.targets,
        ...(stmt.annotation ? [stmt.annotation] : []),
      ];
    case 'return':
      return stmt.value ? [stmt.value] : NONE;
    case 'raise':
      return [...(stmt.exception ? [stmt.exception] : []), ...(stmt.cause ? [stmt.cause] : [])];
    case 'try':
      return stmt.clauses.flatMap((clause) => clause.types);
    case 'with':
      return stmt.items.flatMap((item) => (item.target ? [item.context, item.target] : [item.context]));
    case 'if':
    case 'while':
      return [stmt.test];
    case 'for':
      return [stmt.iter, stmt.target];
    case 'match':
      return [
        stmt.subject,
        ...stmt.cases.flatMap((one) => [...one.patterns, ...one.classes, ...(one.guard ? [one.guard] : [])]),
      ];
    case 'function':
      return [
        ...stmt.decorators.map((decorator) => decorator.value),
        ...stmt.params.flatMap((param) => [
          ...(param.default ? [param.default] : []),
          ...(param.annotation ? [param.annotation] : []),
        ]),
        ...(stmt.returns ? [stmt.returns] : []),
      ];
    case 'class':
      return [
        ...stmt.decorators.map((decorator) => decorator.value),
        ...stmt.bases.map((base) => base.value),
      ];
    case 'delete':
      return stmt.targets;
    case 'assert':
      return stmt.message ? [stmt.test, stmt.message] : [stmt.test];
    case 'type':
      return [stmt.value];
    case 'import':
    case 'from':
    case 'global':
    case 'nonlocal':
    case 'pass':
    case 'break':
    case 'continue':
      return NONE;
  }
}

/** The suites directly inside a statement, in the order they are written. */
export function blocksOf(stmt: Stmt): readonly Block[] {
  switch (stmt.kind) {
    case 'try':
      return [
        stmt.body,
        ...stmt.clauses.map((clause) => clause.body),
        ...(stmt.orElse ? [stmt.orElse] : []),
        ...(stmt.finalBody ? [stmt.finalBody] : []),
      ];
    case 'if':
    case 'for':
    case 'while':
      return stmt.orElse ? [stmt.body, stmt.orElse] : [stmt.body];
    case 'with':
    case 'function':
      return [stmt.body];
    case 'match':
      return stmt.cases.map((one) => one.body);
    case 'class':
      return stmt.body ? [stmt.body] : [];
    default:
      return [];
  }
}

/**
 * Visits the statements of a list and those inside them, outer before inner.
 *
 * @param visit return false to leave out what is inside the statement.
 */
export function walkStatements(stmts: readonly Stmt[], visit: (stmt: Stmt) => boolean | void): void {
  for (const stmt of stmts) {
    if (visit(stmt) === false) continue;
    for (const block of blocksOf(stmt)) walkStatements(block.stmts, visit);
  }
}

/** Like `walkStatements`, but functions and classes are visited and not entered: the code that runs here. */
export function walkOwnStatements(stmts: readonly Stmt[], visit: (stmt: Stmt) => boolean | void): void {
  walkStatements(stmts, (stmt) => {
    if (visit(stmt) === false) return false;
    return stmt.kind !== 'function' && stmt.kind !== 'class';
  });
}

/**
 * Visits an expression and those below it, outer before inner.
 *
 * @param visit return false to leave out what is below.
 */
export function walkExpression(expr: Expr, visit: (expr: Expr) => boolean | void): void {
  if (visit(expr) === false) return;
  for (const child of childrenOf(expr)) walkExpression(child, visit);
}

/** The dotted text of a name or of attributes of one (`a.b.c`); undefined for anything else. */
export function dottedName(expr: Expr): string | undefined {
  if (expr.kind === 'name') return expr.id;
  if (expr.kind !== 'attribute') return undefined;
  const object = dottedName(expr.object);
  return object === undefined ? undefined : `${object}.${expr.name}`;
}

/** The last name of a name or an attribute, whatever it is an attribute of (`c` of `a().b.c`); else undefined. */
export function lastName(expr: Expr): string | undefined {
  return expr.kind === 'name' ? expr.id : expr.kind === 'attribute' ? expr.name : undefined;
}
