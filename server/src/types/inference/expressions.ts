import type { Call, Expr } from '../../python/tree.ts';
import type { Inference } from '../inference.ts';
import { narrowed } from '../narrowed.ts';
import { classOf, functionOf, type FunctionScope, type Scope } from '../scope.ts';
import { instance, membersOf, NONE, type Type, union, unknown, withoutNone } from '../type.ts';
import { instanceAttribute } from './attributes.ts';
import { nameType } from './bindings.ts';
import { BINARY_METHODS, operatorCall } from './operators.ts';
import { general } from './unify.ts';

/** The type of an expression by its kind; `Inference.typeOf` remembers it. */
export function expressionType(expr: Expr, scope: Scope, inference: Inference): Type {
  switch (expr.kind) {
    case 'name':
      return narrowed(expr, () => nameType(expr.id, scope, inference, expr), scope, inference);
    case 'attribute':
      return inference.attribute(inference.typeOf(expr.object, scope), expr.name);
    case 'call':
      return callExpression(expr, scope, inference);
    case 'await':
      return inference.awaited(inference.typeOf(expr.value, scope));
    case 'subscript':
      return subscript(expr.object, expr.index, scope, inference);
    case 'constant':
      switch (expr.type) {
        case 'None':
          return NONE;
        case 'Ellipsis':
          return unknown('...');
        case 'str':
        case 'bytes':
        case 'int':
        case 'float':
        case 'bool': {
          const type = inference.builtin(expr.type);
          return type.kind === 'instance' ? { ...type, literal: expr.value.slice(0, 80) } : type;
        }
        default:
          return inference.builtin(expr.type);
      }
    case 'fstring':
      return inference.builtin('str');
    case 'tuple':
      return expr.items.some((item) => item.kind === 'starred')
        ? inference.builtin('tuple', [union(expr.items.map((item) => itemType(item, scope, inference)))])
        : { kind: 'tuple', items: expr.items.map((item) => inference.typeOf(item, scope)) };
    case 'list':
    case 'set':
      return inference.builtin(expr.kind, [
        general(union(expr.items.map((item) => itemType(item, scope, inference)))),
      ]);
    case 'dict': {
      const keys = expr.items.map((item) =>
        item.key ? inference.typeOf(item.key, scope) : unknown('an unpacked mapping'),
      );
      const values = expr.items.map((item) =>
        item.key ? inference.typeOf(item.value, scope) : unknown('an unpacked mapping'),
      );
      return inference.builtin('dict', [general(union(keys)), general(union(values))]);
    }
    case 'comprehension': {
      const inner = inference.comprehensionScope(expr, scope);
      const element = inference.typeOf(expr.element, inner);
      if (expr.of === 'dict')
        return inference.builtin('dict', [
          element,
          expr.value ? inference.typeOf(expr.value, inner) : unknown('a value'),
        ]);
      if (expr.of !== 'generator') return inference.builtin(expr.of, [element]);
      const generator = inference.program.classes.named('collections.abc', 'Generator');
      return generator ? instance(generator, [element]) : unknown('a generator');
    }
    case 'binary':
      return binary(expr.op, expr.left, expr.right, scope, inference);
    case 'bool': {
      const left = inference.typeOf(expr.left, scope);
      const right = inference.typeOf(expr.right, scope);
      // `a or b` gives `a` only when it is true.
      return union([expr.op === 'or' ? withoutNone(left) : left, right]);
    }
    case 'unary':
      return expr.op === 'not' ? inference.builtin('bool') : inference.typeOf(expr.operand, scope);
    case 'compare':
      return inference.builtin('bool');
    case 'conditional':
      return union([inference.typeOf(expr.then, scope), inference.typeOf(expr.otherwise, scope)]);
    case 'named':
      return inference.typeOf(expr.value, scope);
    case 'lambda':
      return {
        kind: 'callable',
        result: inference.typeOf(expr.body, inference.lambdaScope(expr, scope)),
        params: expr.params,
      };
    case 'starred':
      return inference.typeOf(expr.value, scope);
    case 'yield':
      return unknown('what is sent into a generator');
    case 'slice':
      return inference.builtin('slice');
    case 'unparsed':
      return unknown('code that could not be read');
  }
}

function itemType(item: Expr, scope: Scope, inference: Inference): Type {
  return item.kind === 'starred'
    ? inference.elementOf(inference.typeOf(item.value, scope), false)
    : inference.typeOf(item, scope);
}

/** A call, `super()` among them. */
function callExpression(call: Call, scope: Scope, inference: Inference): Type {
  if (call.callee.kind === 'name' && call.callee.id === 'super') {
    const owner = classOf(scope);
    const fn = functionOf(scope);
    if (owner && fn) {
      const first = fn.def.params[0];
      const self = first ? nameType(first.name, methodScope(scope, fn), inference) : instance(owner);
      return { kind: 'super', after: owner, self: self.kind === 'unknown' ? instance(owner) : self };
    }
  }
  return inference.callType(inference.typeOf(call.callee, scope), call, scope);
}

function methodScope(scope: Scope, fn: FunctionScope): Scope {
  return scope.kind === 'inner' ? fn : scope;
}

function subscript(object: Expr, index: readonly Expr[], scope: Scope, inference: Inference): Type {
  const type = inference.typeOf(object, scope);
  return union(membersOf(withoutNone(type)).map((member) => item(member, index, scope, inference)));
}

function item(type: Type, index: readonly Expr[], scope: Scope, inference: Inference): Type {
  const [first] = index;
  if (type.kind === 'tuple') {
    if (first?.kind === 'constant' && first.type === 'int')
      return type.items[Number(first.value)] ?? union(type.items);
    return first?.kind === 'slice' ? inference.builtin('tuple', [union(type.items)]) : union(type.items);
  }
  if (type.kind === 'class')
    return { kind: 'class', cls: type.cls, args: index.map((one) => inference.annotation(one, scope)) };
  if (type.kind !== 'instance') return type.kind === 'unknown' ? type : unknown('an item of it');
  const get = instanceAttribute(type, '__getitem__', inference);
  if (first?.kind === 'slice' && get.kind === 'function') {
    const name = inference.program.classes.displayName(type.cls);
    if (['list', 'str', 'bytes', 'tuple'].includes(name))
      return type.literal === undefined ? type : instance(type.cls);
  }
  return get.kind === 'unknown' ? get : inference.callType(get, operatorCall(index), scope);
}

function binary(op: string, left: Expr, right: Expr, scope: Scope, inference: Inference): Type {
  const { program } = inference;
  const type = inference.typeOf(left, scope);
  const method = BINARY_METHODS[op];
  const written = writtenOut({ kind: 'binary', start: left.start, end: right.end, op, left, right });
  if (written !== undefined && type.kind === 'instance') return { ...type, literal: String(written) };
  if (type.kind === 'tuple' && op === '+') return inference.builtin('tuple', [unknown('an element')]);
  if (!method || type.kind !== 'instance')
    return type.kind === 'unknown' ? type : unknown(`the result of ${op}`);
  const other = inference.typeOf(right, scope);
  // Arithmetic of an int with a float is a float's.
  if (
    other.kind === 'instance' &&
    program.classes.displayName(type.cls) === 'int' &&
    program.classes.displayName(other.cls) === 'float'
  )
    return other;
  const member = instanceAttribute(type, method, inference);
  if (member.kind === 'unknown') return unknown(`the result of ${op}`);
  return inference.callType(member, undefined, scope);
}

/** The value of arithmetic with whole numbers that are written out: `7 * 24`, `-1`. */
function writtenOut(expr: Expr): number | undefined {
  if (expr.kind === 'constant')
    return expr.type === 'int' && /^\d+$/.test(expr.value) ? Number(expr.value) : undefined;
  if (expr.kind === 'unary' && expr.op === '-') {
    const operand = writtenOut(expr.operand);
    return operand === undefined ? undefined : -operand;
  }
  if (expr.kind !== 'binary') return undefined;
  const left = writtenOut(expr.left);
  const right = left === undefined ? undefined : writtenOut(expr.right);
  if (left === undefined || right === undefined) return undefined;
  return expr.op === '*'
    ? left * right
    : expr.op === '+'
      ? left + right
      : expr.op === '-'
        ? left - right
        : undefined;
}
