import type { Attribute, Block, Expr, Stmt } from '../python/tree.ts';
import { blocksOf, childrenOf, expressionsOf } from '../python/walk.ts';
import type { Inference } from '../types/inference.ts';
import type { Scope } from '../types/scope.ts';
import { membersOf, type ClassRef, type Type } from '../types/type.ts';
import type { UnitView } from './rule.ts';

/**
 * Raised by the interpreter, by signals, or by operations that exception flow leaves out on purpose: that a block
 * does not raise them cannot be said of any code.
 */
const ANYWHERE = new Set([
  'ArithmeticError',
  'AssertionError',
  'AttributeError',
  'BaseException',
  'BaseExceptionGroup',
  'Exception',
  'ExceptionGroup',
  'FloatingPointError',
  'GeneratorExit',
  'ImportError',
  'InterruptedError',
  'KeyboardInterrupt',
  'MemoryError',
  'ModuleNotFoundError',
  'NameError',
  'OverflowError',
  'RecursionError',
  'StopAsyncIteration',
  'StopIteration',
  'SyntaxError',
  'SystemError',
  'SystemExit',
  'TimeoutError',
  'TypeError',
  'UnboundLocalError',
]);

/** Whether it makes sense to say of a class that a block cannot raise it. */
export function canBeRuledOut(cls: ClassRef, { program }: UnitView): boolean {
  const { classes } = program;
  if (classes.info(cls).unknownBase !== undefined || classes.isException(cls) !== true) return false;
  if (cls.module === 'builtins' && ANYWHERE.has(cls.qualname)) return false;
  if (/CancelledError$|Timeout|TimeLimit/.test(cls.qualname)) return false;
  // What a server raises below a framework, and mistakes of the program.
  if (/^ConnectionClosed|^FieldError$/.test(cls.qualname)) return false;
  const warning = classes.builtin('Warning');
  return !(warning && classes.isSubclass(cls, warning) !== false);
}

/**
 * Whether a set of what the block raises is as complete as it looks. Exception flow takes an attribute of something
 * unknown to raise nothing (but AttributeError), and that may be a property that runs code; and it takes a method
 * without code to do nothing, where a class in somebody else's code may override it.
 */
export function hidesNothing(block: Block, scope: Scope, view: UnitView): boolean {
  const inference = view.program.inference();
  // A handler of a signal raises what it likes, wherever the program happens to be.
  if (view.program.names.lookup(view.program.moduleScope(view.path), 'signal')) return false;
  return block.stmts.every((stmt) => statementHidesNothing(stmt, scope, inference));
}

function statementHidesNothing(stmt: Stmt, scope: Scope, inference: Inference): boolean {
  if (stmt.kind === 'function' || stmt.kind === 'class') return false;
  return (
    expressionsOf(stmt).every((expr) => expressionHidesNothing(expr, scope, inference)) &&
    blocksOf(stmt).every((block) => block.stmts.every((one) => statementHidesNothing(one, scope, inference)))
  );
}

function expressionHidesNothing(expr: Expr, scope: Scope, inference: Inference): boolean {
  if (expr.kind === 'unparsed' || expr.kind === 'yield') return false;
  if (expr.kind === 'attribute' && mayRunCode(expr, scope, inference)) return false;
  if (isOperatorOfUnknown(expr, scope, inference)) return false;
  if (expr.kind === 'call') {
    const { callee } = expr;
    if (callee.kind === 'name' && (callee.id === 'getattr' || callee.id === 'hasattr')) return false;
    if (isHook(inference.typeOf(callee, scope), inference)) return false;
  }
  let inner = scope;
  if (expr.kind === 'comprehension') inner = inference.comprehensionScope(expr, scope);
  else if (expr.kind === 'lambda') inner = inference.lambdaScope(expr, scope);
  return childrenOf(expr).every((child) => expressionHidesNothing(child, inner, inference));
}

/** An operator is a method of its left side, or of its right one. */
function isOperatorOfUnknown(expr: Expr, scope: Scope, inference: Inference): boolean {
  const operands =
    expr.kind === 'binary'
      ? [expr.left, expr.right]
      : expr.kind === 'unary' && expr.op !== 'not'
        ? [expr.operand]
        : expr.kind === 'compare' && expr.ops.some((op) => op.includes('<') || op.includes('>'))
          ? expr.operands
          : [];
  return operands.some((one) => inference.typeOf(one, scope).kind === 'unknown');
}

function mayRunCode(expr: Attribute, scope: Scope, inference: Inference): boolean {
  if (inference.typeOf(expr, scope).kind === 'unknown') return true;
  const { declarations, classes } = inference.program;
  const objects = membersOf(inference.typeOf(expr.object, scope));
  // `None` alone is what a variable holds before its real value, which is not known then.
  if (objects.some(({ kind }) => kind === 'unknown') || objects.every(({ kind }) => kind === 'none'))
    return true;
  return objects.some(
    (member) =>
      member.kind === 'instance' &&
      classes
        .info(member.cls)
        .order.some(({ cls }) =>
          ['__getattr__', '__getattribute__'].some(
            (name) => declarations.bindingsInClass(cls.key, name).length > 0,
          ),
        ),
  );
}

/** A method that does nothing of its own, outside of the packs: it is there to be overridden. */
function isHook(type: Type, { program }: Inference): boolean {
  if (type.kind !== 'function' || !type.fn.owner || program.isKnowledge(type.fn.path)) return false;
  const def = program.declarations.functionAt(type.fn.key).at(-1)?.def;
  return (
    def?.body.stmts.every(
      (stmt) => stmt.kind === 'pass' || (stmt.kind === 'expr' && stmt.value.kind === 'constant'),
    ) ?? false
  );
}
