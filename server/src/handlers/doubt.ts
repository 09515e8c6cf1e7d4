import type { Flow } from '../flow/flow.ts';
import type { Block, Expr, Stmt } from '../python/tree.ts';
import { blocksOf, childrenOf, expressionsOf } from '../python/walk.ts';
import type { Inference } from '../types/inference.ts';
import type { Scope } from '../types/scope.ts';
import type { ClassRef } from '../types/type.ts';

/**
 * What a block asks of a value that nothing is known of, where the types that would be caught do not hold the answer
 * "it cannot do that": an attribute of it without AttributeError, an operator without TypeError. Exception flow leaves
 * these two out, as mistakes of the program; but a handler around such a line may be there just for them
 * (`label1 - label2` of labels that may be no numbers), so that narrowing it needs a person.
 *
 * @returns the first value that is asked; undefined where there is none.
 */
export function doubtIn(
  block: Block,
  scope: Scope,
  caught: readonly ClassRef[],
  flow: Flow,
): Expr | undefined {
  const { program } = flow;
  const catches = (name: Mistake): boolean => {
    const wanted = program.classes.builtin(name);
    return wanted !== undefined && caught.some((cls) => program.classes.isSubclass(wanted, cls) === true);
  };
  return search(block, scope, flow, (mistake) => !catches(mistake));
}

/** The two that may be what a handler is there for, though exception flow takes them for mistakes. */
export type Mistake = 'AttributeError' | 'TypeError';

/** Whether a block asks something of a value that nothing is known of, to which the answer may be this error. */
export function mayRaise(mistake: Mistake, block: Block, scope: Scope, flow: Flow): boolean {
  return search(block, scope, flow, (one) => one === mistake) !== undefined;
}

function search(
  block: Block,
  scope: Scope,
  flow: Flow,
  wants: (mistake: Mistake) => boolean,
): Expr | undefined {
  const wanted: Search = {
    inference: flow.inference(),
    attributes: wants('AttributeError'),
    operators: wants('TypeError'),
  };
  return first(block.stmts, (stmt) => inStatement(stmt, scope, wanted));
}

interface Search {
  readonly inference: Inference;
  readonly attributes: boolean;
  readonly operators: boolean;
}

function inStatement(stmt: Stmt, scope: Scope, search: Search): Expr | undefined {
  if (stmt.kind === 'function' || stmt.kind === 'class') return undefined;
  return (
    first(expressionsOf(stmt), (expr) => inExpression(expr, scope, search)) ??
    first(blocksOf(stmt), (block) => first(block.stmts, (one) => inStatement(one, scope, search)))
  );
}

function inExpression(expr: Expr, scope: Scope, search: Search): Expr | undefined {
  if (expr.kind === 'lambda') return undefined;
  const { inference } = search;
  const isUnknown = (one: Expr): boolean =>
    comesFromOutside(one, scope, search) && inference.typeOf(one, scope).kind === 'unknown';
  const asked = askedBy(expr, search).find(isUnknown);
  if (asked) return asked;
  const inner = expr.kind === 'comprehension' ? inference.comprehensionScope(expr, scope) : scope;
  return first(childrenOf(expr), (child) => inExpression(child, inner, search));
}

/** The operands that must be able to do what an expression does with them. Equality and `is` suit every value. */
function askedBy(expr: Expr, { attributes, operators }: Search): readonly Expr[] {
  if (expr.kind === 'attribute') return attributes ? [expr.object] : [];
  if (!operators) return [];
  switch (expr.kind) {
    case 'binary':
      // Formatting takes anything, as far as we say.
      return expr.op === '%' && expr.left.kind !== 'name' && expr.left.kind !== 'attribute'
        ? []
        : [expr.left, expr.right];
    case 'unary':
      return expr.op === 'not' ? [] : [expr.operand];
    case 'compare':
      return expr.ops.some((op) => op.includes('<') || op.includes('>')) ? expr.operands : [];
    default:
      return [];
  }
}

/**
 * What a call gives that was followed is what its author says, and what a module holds stands in the module, though
 * their types may not be known.
 */
function comesFromOutside(expr: Expr, scope: Scope, search: Search): boolean {
  if (expr.kind === 'attribute' || expr.kind === 'subscript')
    return comesFromOutside(expr.object, scope, search);
  if (expr.kind !== 'name') return false;
  const found = search.inference.program.names.lookup(scope, expr.id);
  return found !== undefined && found.scope.kind !== 'module';
}

function first<T, R>(items: readonly T[], look: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
