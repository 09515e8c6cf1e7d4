import type { Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import type { Type } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import { textOf } from './evidence.ts';
import { impliedEffects } from './implied.ts';
import { noneEffects } from './none.ts';
import type { EffectReader } from './reader.ts';
import { specialMethodOf } from './special-methods.ts';
import { alternatives, paramNamed } from './values.ts';

/** They give what they hold and run no code of others. */
const CONTAINERS = new Set([
  'list',
  'tuple',
  'dict',
  'set',
  'frozenset',
  'str',
  'bytes',
  'bytearray',
  'range',
  'enumerate',
  'zip',
  'reversed',
]);

/** Builtins that run through the iterables they are given. */
export const CONSUMERS = new Set([
  'builtins.list',
  'builtins.tuple',
  'builtins.set',
  'builtins.frozenset',
  'builtins.dict',
  'builtins.sorted',
  'builtins.sum',
  'builtins.min',
  'builtins.max',
  'builtins.any',
  'builtins.all',
  'builtins.next',
  'builtins.bytes',
  'builtins.enumerate',
  'builtins.zip',
  'builtins.map',
  'builtins.filter',
  'builtins.reversed',
]);

/** What running through a value does, once it is there. */
export function iterationEffects(iter: Expr, async: boolean, scope: Scope, reader: EffectReader): Effect[] {
  const effects = noneEffects('TypeError', iter, scope, reader);
  for (const member of alternatives(reader.inference.typeOf(iter, scope)))
    effects.push(...memberIterationEffects(member, iter, async, scope, reader));
  return effects;
}

/** The same where a value that nothing is known of is taken for a container. */
export function knownIterationEffects(iter: Expr, scope: Scope, reader: EffectReader): Effect[] {
  return alternatives(reader.inference.typeOf(iter, scope))
    .filter((member) => member.kind !== 'unknown')
    .flatMap((member) => memberIterationEffects(member, iter, false, scope, reader));
}

function memberIterationEffects(
  member: Type,
  iter: Expr,
  async: boolean,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  const effects: Effect[] = [];
  switch (member.kind) {
    case 'instance': {
      const name = reader.program.classes.displayName(member.cls);
      if (CONTAINERS.has(name)) return [];
      if (/(^|\.)(Async)?(Iterator|Iterable|Generator)$/.test(name)) {
        // The body of a generator that is called here was counted with the call.
        if (iter.kind === 'call' || iter.kind === 'comprehension') return [];
        const param = paramNamed(iter, scope, reader.program);
        if (param) effects.push(reader.ofParam('iterate', param, `for … in ${param}`, iter));
        else
          effects.push(
            reader.open(iter, textOf(iter), 'it iterates over a generator that was made elsewhere'),
          );
        return effects;
      }
      effects.push(...specialMethodOf(member, async ? '__aiter__' : '__iter__', iter, iter, scope, reader));
      const iterator = reader.inference.callType(
        reader.inference.attribute(member, async ? '__aiter__' : '__iter__'),
        undefined,
        scope,
      );
      if (
        iterator.kind === 'instance' &&
        !/(^|\.)(Async)?(Iterator|Iterable|Generator)$/.test(reader.program.classes.displayName(iterator.cls))
      )
        effects.push(
          untilStop(
            specialMethodOf(iterator, async ? '__anext__' : '__next__', iter, iter, scope, reader),
            async,
            reader,
          ),
        );
      return effects;
    }
    case 'unknown': {
      const param = paramNamed(iter, scope, reader.program);
      if (param) effects.push(reader.ofParam('iterate', param, `for … in ${param}`, iter));
      // A call that is not known was counted as such.
      else if (iter.kind !== 'call' && iter.kind !== 'await')
        effects.push(
          reader.open(iter, textOf(iter), `it is not known what is iterated over: ${member.reason}`),
        );
      return effects;
    }
    case 'class':
      return impliedEffects(member, ['__iter__'], iter, scope, reader);
    default:
      return effects;
  }
}

/** The loop ends where there is no next one. */
function untilStop(effects: readonly Effect[], async: boolean, { program }: EffectReader): Effect {
  const stop = program.classes.builtin(async ? 'StopAsyncIteration' : 'StopIteration');
  return { kind: 'suppress', catches: { classes: stop ? [stop] : [], broad: false }, body: effects };
}
