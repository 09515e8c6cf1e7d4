import type { Call, Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import { withoutNone, type ClassRef } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import { hasGroups } from './match-groups.ts';
import type { EffectReader } from './reader.ts';
import { alternatives } from './values.ts';

const SEQUENCES = new Set([
  'list',
  'tuple',
  'str',
  'bytes',
  'bytearray',
  'range',
  'memoryview',
  'collections.deque',
]);
const MAPPINGS = new Set([
  'dict',
  'collections.defaultdict',
  'collections.OrderedDict',
  'collections.Counter',
]);

/** What a method raises where a container lacks what it takes: of a filled one, and of one that holds the argument. */
const TAKES_ANY: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  pop: new Map([
    ['list', 'IndexError'],
    ['bytearray', 'IndexError'],
    ['collections.deque', 'IndexError'],
    ['set', 'KeyError'],
  ]),
  popleft: new Map([['collections.deque', 'IndexError']]),
  popitem: new Map([...MAPPINGS].map((name) => [name, 'KeyError'])),
};
const TAKES_ARGUMENT: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  pop: new Map([...MAPPINGS].map((name) => [name, 'KeyError'])),
  remove: new Map([
    ['set', 'KeyError'],
    ['list', 'ValueError'],
    ['collections.deque', 'ValueError'],
  ]),
  index: new Map([
    ['list', 'ValueError'],
    ['tuple', 'ValueError'],
    ['collections.deque', 'ValueError'],
  ]),
};

/** What a function raises for an empty container that is its only argument. */
const OF_FILLED: ReadonlyMap<string, string> = new Map([
  ['builtins.max', 'ValueError'],
  ['builtins.min', 'ValueError'],
  ['random.choice', 'IndexError'],
]);

/** The effects of a call, without what cannot come because of what its container or its match is known to hold. */
export function withoutRuledOut(
  call: Call,
  name: string | undefined,
  effects: () => Effect[],
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  if (hasGroups(call, scope, reader)) return without('IndexError', effects(), reader);
  if (reader.held.isEmpty) return effects();
  const error = ruledOut(call, name, scope, reader);
  const all = effects();
  if (error === undefined) return all;
  if (call.callee.kind === 'attribute' && call.callee.name !== 'index')
    reader.held.changed(call.callee.object);
  return without(error, all, reader);
}

function ruledOut(
  call: Call,
  name: string | undefined,
  scope: Scope,
  reader: EffectReader,
): string | undefined {
  const { callee, args } = call;
  const [first] = args;
  const isOnly = args.length === 1 && first !== undefined && !first.keyword && !first.stars;
  const ofFilled = name === undefined ? undefined : OF_FILLED.get(name);
  if (ofFilled !== undefined)
    return isOnly &&
      reader.held.isFilled(first!.value) &&
      areAll(first!.value, isBuiltinContainer, scope, reader)
      ? ofFilled
      : undefined;
  if (callee.kind !== 'attribute') return undefined;
  const takesAny =
    (args.length === 0 || (isOnly && isEnd(first!.value))) && reader.held.isFilled(callee.object)
      ? TAKES_ANY[callee.name]
      : undefined;
  const table = takesAny ?? (reader.held.hasArgument(call) ? TAKES_ARGUMENT[callee.name] : undefined);
  if (!table) return undefined;
  const errors = namesOf(callee.object, scope, reader).map((one) => table.get(one));
  const [error] = errors;
  return errors.length > 0 && errors.every((one) => one === error) ? error : undefined;
}

/** The effects of reading an item, without what cannot come because the item is known to be there. */
export function withoutMissingItem(
  expr: Expr & { kind: 'subscript' },
  effects: Effect[],
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  if (effects.length === 0) return effects;
  if (hasGroups(expr, scope, reader)) return without('IndexError', effects, reader);
  if (reader.held.isEmpty) return effects;
  const [index] = expr.index;
  if (reader.held.item(expr) && areAll(expr.object, (name) => MAPPINGS.has(name), scope, reader))
    return without('KeyError', effects, reader);
  const isFirst = expr.index.length === 1 && index !== undefined && isEnd(index);
  return isFirst &&
    reader.held.isFilled(expr.object) &&
    areAll(expr.object, (name) => SEQUENCES.has(name), scope, reader)
    ? without('IndexError', effects, reader)
    : effects;
}

function isBuiltinContainer(name: string): boolean {
  return SEQUENCES.has(name) || MAPPINGS.has(name) || name === 'set' || name === 'frozenset';
}

/** Whether what is known of an expression's types is of such classes. What is not known stays not known. */
function areAll(expr: Expr, isOne: (name: string) => boolean, scope: Scope, reader: EffectReader): boolean {
  return alternatives(withoutNone(reader.inference.typeOf(expr, scope))).every(
    (type) =>
      type.kind === 'unknown' ||
      (type.kind === 'tuple' && isOne('tuple')) ||
      (type.kind === 'instance' && isOne(reader.program.classes.displayName(type.cls))),
  );
}

/** The classes of an expression by name; none where one is not known. */
function namesOf(expr: Expr, scope: Scope, reader: EffectReader): readonly string[] {
  const types = alternatives(withoutNone(reader.inference.typeOf(expr, scope)));
  return types.every((type) => type.kind === 'instance')
    ? types.flatMap((type) =>
        type.kind === 'instance' ? [reader.program.classes.displayName(type.cls)] : [],
      )
    : [];
}

/** `0` and `-1`: an index of anything that is filled. */
function isEnd(index: Expr): boolean {
  if (index.kind === 'unary')
    return index.op === '-' && index.operand.kind === 'constant' && index.operand.value === '1';
  return index.kind === 'constant' && index.type === 'int' && index.value === '0';
}

function without(name: string, effects: Effect[], { program }: EffectReader): Effect[] {
  const cls: ClassRef | undefined = program.classes.builtin(name);
  return cls && effects.length > 0
    ? [{ kind: 'suppress', catches: { classes: [cls], broad: false }, body: effects }]
    : effects;
}
