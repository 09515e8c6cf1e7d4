import type { Expr } from '../../python/tree.ts';
import type { Program } from '../../types/program.ts';
import type { Scope } from '../../types/scope.ts';
import { membersOf, type Type, unknown, withoutNone } from '../../types/type.ts';

/** The kinds of types that stand for others, or for nothing. */
const MANIFOLD: ReadonlySet<Type['kind']> = new Set(['union', 'none', 'never', 'typevar']);

/** Classes whose division by a number that is not zero raises nothing. */
export const NUMBERS = new Set(['int', 'float', 'bool', 'complex', 'decimal.Decimal', 'fractions.Fraction']);

/** Whatever is done with a text or a number, it runs no code of its own. */
export function isInert(type: Type): boolean {
  return type.kind === 'instance' && type.cls.module === 'builtins' && INERT.has(type.cls.qualname);
}

const INERT = new Set(['str', 'bytes', 'int', 'float', 'bool', 'complex']);

/** What a value may be, `None` left out: code for which it is `None` was not meant to run. */
export function alternatives(type: Type): readonly Type[] {
  if (!MANIFOLD.has(type.kind)) return [type];
  const members = membersOf(withoutNone(type)).map((member) =>
    member.kind === 'typevar' ? (member.bound ?? unknown(`a value of type ${member.name}`)) : member,
  );
  if (members.length > 0) return members;
  // Only `None`, or a value that is defined by itself: that says nothing.
  return [unknown(type.kind === 'none' ? 'it is None' : 'its value could not be worked out')];
}

/** The name of the parameter an expression is, if it is one of a function around it. */
export function paramNamed(expr: Expr, scope: Scope, program: Program): string | undefined {
  if (expr.kind !== 'name') return undefined;
  const found = program.names.lookup(scope, expr.id);
  return found?.scope.kind === 'function' &&
    found.bindings.length === 1 &&
    found.bindings[0]?.kind === 'param'
    ? expr.id
    : undefined;
}

/** A number that is written out, here or where a name gets its one value, or a product of such. */
export function isNonZero(expr: Expr, scope: Scope, program: Program): boolean {
  if (expr.kind === 'constant')
    return (expr.type === 'int' || expr.type === 'float') && Number(expr.value.replaceAll('_', '')) !== 0;
  if (expr.kind === 'unary') return expr.op === '-' && isNonZero(expr.operand, scope, program);
  if (expr.kind === 'binary' && (expr.op === '*' || expr.op === '/'))
    return isNonZero(expr.left, scope, program) && isNonZero(expr.right, scope, program);
  if (expr.kind !== 'name') return false;
  const found = program.names.lookup(scope, expr.id);
  const [binding] = found?.bindings ?? [];
  return (
    found?.bindings.length === 1 &&
    binding?.kind === 'assign' &&
    binding.unpack.length === 0 &&
    binding.value !== undefined &&
    binding.value.kind !== 'name' &&
    isNonZero(binding.value, found.scope, program)
  );
}
