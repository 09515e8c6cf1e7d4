import type { Compare, Expr, UnaryOp } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import type { Type } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import { impliedEffects, impliedMethods, ORDER, TRUTH } from './implied.ts';
import { knownIterationEffects } from './iterating.ts';
import type { EffectReader } from './reader.ts';
import { alternatives } from './values.ts';

const UNARY: Readonly<Record<string, readonly string[]>> = {
  '-': ['__neg__'],
  '+': ['__pos__'],
  '~': ['__invert__'],
  not: TRUTH,
};

/** What `-a` and `not a` do once the operand is there. */
export function unaryEffects(expr: UnaryOp, scope: Scope, reader: EffectReader): Effect[] {
  const methods = UNARY[expr.op];
  return methods
    ? impliedEffects(reader.inference.typeOf(expr.operand, scope), methods, expr, scope, reader)
    : [];
}

/** What `a < b == c in d` does once the operands are there. */
export function compareEffects(expr: Compare, scope: Scope, reader: EffectReader): Effect[] {
  return expr.ops.flatMap((op, at) => {
    const [left, right] = [expr.operands[at], expr.operands[at + 1]];
    if (!left || !right) return [];
    if (op.startsWith('is')) return [];
    if (op.endsWith('in')) return membershipEffects(left, right, expr, scope, reader);
    const methods = op === '==' ? ['__eq__'] : op === '!=' ? ['__ne__', '__eq__'] : ORDER;
    return [left, right].flatMap((operand) =>
      isPlain(operand)
        ? []
        : impliedEffects(reader.inference.typeOf(operand, scope), methods, expr, scope, reader),
    );
  });
}

function membershipEffects(
  item: Expr,
  container: Expr,
  at: Expr,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  if (isPlain(container)) return [];
  const type = reader.inference.typeOf(container, scope);
  const asked = (member: Type): boolean =>
    impliedMethods(member, ['__contains__'], reader.program).length > 0;
  return [
    ...impliedEffects(type, ['__contains__'], at, scope, reader),
    ...(alternatives(type).some((member) => !asked(member) && !isMapping(member))
      ? knownIterationEffects(container, scope, reader)
      : []),
    ...(isPlain(item)
      ? []
      : impliedEffects(reader.inference.typeOf(item, scope), ['__eq__'], at, scope, reader)),
  ];
}

/** Whoever has items by key says itself whether there is one. */
function isMapping(type: Type): boolean {
  return type.kind !== 'instance' || type.cls.module === 'builtins';
}

function isPlain({ kind }: Expr): boolean {
  return kind === 'constant' || kind === 'fstring';
}
