import type { Expr, With } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import { catchOf } from '../catches.ts';
import type { Effect } from '../effect.ts';
import { assignmentEffects } from './assignments.ts';
import { argumentEffects, calleeEffects } from './calls.ts';
import type { EffectReader } from './reader.ts';
import { specialMethodEffects } from './special-methods.ts';

/** What a `with` statement does, its suite included. */
export function withEffects(stmt: With, scope: Scope, reader: EffectReader): Effect[] {
  let inside = reader.block(stmt.body, scope);
  // The last manager is the innermost.
  for (let at = stmt.items.length - 1; at >= 0; at--) {
    const { context, target } = stmt.items[at]!;
    const binding = target ? assignmentEffects(target, undefined, undefined, scope, reader) : [];
    inside = managerEffects(context, stmt.async, [...binding, ...inside], scope, reader);
  }
  return inside;
}

/** One manager around `inside`. */
function managerEffects(
  context: Expr,
  async: boolean,
  inside: readonly Effect[],
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  if (context.kind === 'call') {
    const name = reader.program.names.qualify(context.callee, scope);
    if (name === 'contextlib.suppress')
      return [
        ...context.args.flatMap((arg) => reader.expr(arg.value, scope)),
        {
          kind: 'suppress',
          catches: catchOf(
            context.args.map((arg) => arg.value),
            scope,
            reader.inference,
          ),
          body: inside,
        },
      ];
    const callee = reader.inference.typeOf(context.callee, scope);
    if (callee.kind === 'function' && callee.wrapped) {
      const effects = argumentEffects(context, scope, reader);
      const call = reader.callFunction(callee, context, scope);
      return [
        ...calleeEffects(context.callee, scope, reader),
        ...effects,
        ...call.map((effect) => (effect.kind === 'call' ? { ...effect, body: inside } : effect)),
        ...(call.some((effect) => effect.kind === 'call') ? [] : inside),
      ];
    }
  }
  const effects = reader.expr(context, scope);
  const [enter, exit] = async ? ['__aenter__', '__aexit__'] : ['__enter__', '__exit__'];
  return [
    ...effects,
    ...specialMethodEffects(context, enter!, context, scope, reader),
    ...inside,
    ...specialMethodEffects(context, exit!, context, scope, reader),
  ];
}
