import type { Call, Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import type { ClassRef } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import { lambdaEffects, useEffects } from './arguments.ts';
import { hasSource } from './implied.ts';
import type { EffectReader } from './reader.ts';

/** What says of a field how it is filled. */
const FIELD =
  /^(dataclasses\.field|attrs?\.(ib|attrib|attr|field|Factory|attrs\.\w+|_make\.\w+|_next_gen\.field)|pydantic\.(.*\.)?(Field|PrivateAttr)|msgspec\.field)$/;

/** Its arguments that are called when an instance is made. */
const CALLED = new Set(['default_factory', 'factory', 'converter', 'validator']);

/** What making an instance calls to fill and to check its fields: `field(default_factory=f)`, `@x.validator`. */
export function fieldEffects(
  cls: ClassRef,
  call: Call | undefined,
  at: Expr,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  const { program } = reader;
  const { order } = program.classes.info(cls);
  const isMadeOfFields = order.some(
    (one) =>
      program.isKnowledge(one.cls.path) ||
      program.declarations.classAt(one.cls.key).at(-1)?.def.decorators.length,
  );
  if (!isMadeOfFields) return [];
  return order
    .filter((one) => hasSource(one.cls, program))
    .flatMap((one) =>
      program.declarations
        .nameListOf(one.cls.key)
        .flatMap((name) => ofField(one.cls, name, call, at, scope, reader)),
    );
}

function ofField(
  cls: ClassRef,
  name: string,
  call: Call | undefined,
  at: Expr,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  const { program } = reader;
  const inside = program.classScope(cls);
  return program.declarations.bindingsInClass(cls.key, name).flatMap((binding): Effect[] => {
    if (binding.kind === 'function') return checkEffects(cls, name, at, scope, reader);
    if (binding.kind !== 'assign' || binding.value?.kind !== 'call') return [];
    if (!FIELD.test(program.names.qualify(binding.value.callee, inside) ?? '')) return [];
    return binding.value.args.flatMap((arg): Effect[] => {
      if (!arg.keyword || !CALLED.has(arg.keyword)) return [];
      // A field that is given needs no default.
      if (arg.keyword.endsWith('factory') && call?.args.some((one) => one.keyword === name)) return [];
      return arg.value.kind === 'lambda'
        ? lambdaEffects(arg.value, inside, reader)
        : useEffects(reader.inference.typeOf(arg.value, inside), 'call', at, scope, reader);
    });
  });
}

/** `@x.validator` and `@x.default` of attrs. */
function checkEffects(cls: ClassRef, name: string, at: Expr, scope: Scope, reader: EffectReader): Effect[] {
  const { program } = reader;
  const fn = program.functionRef(`${cls.key}.${name}`);
  const isCheck = program.declarations
    .functionAt(fn.key)
    .some(({ def }) =>
      def.decorators.some(
        ({ value }) =>
          value.kind === 'attribute' &&
          value.object.kind === 'name' &&
          (value.name === 'validator' || value.name === 'default'),
      ),
    );
  return isCheck
    ? reader.callFunction(
        { kind: 'function', fn, self: { kind: 'instance', cls, args: [] } },
        undefined,
        scope,
        at,
      )
    : [];
}
