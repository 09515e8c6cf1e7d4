import type { Expr } from '../../python/tree.ts';
import { operatorCall } from '../../types/inference/operators.ts';
import type { Scope } from '../../types/scope.ts';
import { membersOf, type Type, withoutNone } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import { textOf } from './evidence.ts';
import type { EffectReader } from './reader.ts';
import { alternatives } from './values.ts';

/** What a special method of an expression's value does, whatever that value may be. */
export function specialMethodEffects(
  object: Expr,
  method: string,
  at: Expr,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  const type = withoutNone(reader.inference.typeOf(object, scope));
  return alternatives(type).flatMap((member): Effect[] => {
    if (member.kind === 'instance') return specialMethodOf(member, method, object, at, scope, reader);
    if (member.kind === 'class' || member.kind === 'tuple') return [];
    return [
      reader.open(at, textOf(object), member.kind === 'unknown' ? member.reason : 'its type is not known'),
    ];
  });
}

/** What is not asked of a value that is said to be any object, without somebody who knows more of it. */
const OF_ANY = new Set(['__call__', '__getitem__', '__iter__', '__enter__', '__await__']);

/** What a special method does; a class of the builtins that lacks it does nothing. */
export function specialMethodOf(
  type: Type & { kind: 'instance' },
  method: string,
  object: Expr,
  at: Expr,
  scope: Scope,
  reader: EffectReader,
  args?: readonly Expr[],
): Effect[] {
  const member = reader.inference.attribute(type, method);
  if (member.kind === 'function') {
    if (at.kind === 'call' && method === '__call__') return reader.callFunction(member, at, scope);
    return reader.callFunction(member, args && operatorCall(args), scope, at);
  }
  if (member.kind === 'union')
    return membersOf(member).flatMap((one): Effect[] =>
      one.kind === 'function'
        ? reader.callFunction(one, undefined, scope, at)
        : [reader.open(at, textOf(object), `${type.cls.qualname}.${method} is not known`)],
    );
  if (type.cls.module === 'builtins' && !(type.cls.qualname === 'object' && OF_ANY.has(method))) return [];
  return [
    reader.open(
      at,
      textOf(object),
      member.kind === 'unknown' ? member.reason : `${type.cls.qualname}.${method} is not known`,
    ),
  ];
}

/** Like `specialMethodOf`, but a class without the method does nothing. */
export function ownSpecialMethod(
  type: Type & { kind: 'instance' },
  method: string,
  at: Expr,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  for (const ancestor of reader.program.classes.info(type.cls).order) {
    const own = reader.program.ownAttribute(ancestor.cls, method);
    if (own?.kind === 'function') return reader.callFunction({ ...own, self: type }, undefined, scope, at);
  }
  return [];
}
