import type { Call, Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import type { Type } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import { AS_PART, AS_TEXT, impliedEffects, ORDER, TRUTH } from './implied.ts';
import { CONSUMERS, knownIterationEffects } from './iterating.ts';
import type { EffectReader } from './reader.ts';

/** The special methods of its first argument that a builtin runs. */
const OF_FIRST: ReadonlyMap<string, readonly string[]> = new Map([
  ['builtins.len', ['__len__']],
  ['builtins.hash', ['__hash__']],
  ['builtins.abs', ['__abs__']],
  ['builtins.round', ['__round__']],
  ['builtins.repr', ['__repr__']],
  ['builtins.str', AS_TEXT],
  ['builtins.format', AS_PART],
  ['builtins.int', ['__int__', '__index__', '__trunc__']],
  ['builtins.float', ['__float__', '__index__']],
  ['builtins.bool', TRUTH],
  ['builtins.iter', ['__iter__']],
  ['builtins.reversed', ['__reversed__']],
  ['builtins.bytes', ['__bytes__']],
  ['builtins.divmod', ['__divmod__']],
  ['builtins.dir', ['__dir__']],
  ['builtins.open', ['__fspath__']],
  ['io.open', ['__fspath__']],
  ['os.fspath', ['__fspath__']],
]);

/** The special methods of the items of its argument that a builtin runs. */
const OF_ITEMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['builtins.sum', ['__radd__', '__add__']],
  ['builtins.any', TRUTH],
  ['builtins.all', TRUTH],
  ['builtins.sorted', ORDER],
  ['builtins.min', ORDER],
  ['builtins.max', ORDER],
]);

/** Functions of the standard library that run through what they are given. */
const RUN_THROUGH =
  /^(_?collections\.(deque|Counter|OrderedDict)|itertools\.\w+|_?functools\.reduce|heapq\.\w+|math\.(fsum|prod)|statistics\.\w+|builtins\.(set|dict)\.fromkeys|random\.(sample|choices))$/;

/** Methods of the builtin containers and of texts that run through what they are given. */
const METHODS = new Set([
  'join',
  'extend',
  'extendleft',
  'update',
  'union',
  'intersection',
  'intersection_update',
  'difference',
  'difference_update',
  'symmetric_difference',
  'symmetric_difference_update',
  'issubset',
  'issuperset',
  'isdisjoint',
  'writelines',
  'writerows',
  'fromkeys',
]);

/** What a builtin runs of the code of its arguments: their special methods, and the generators it is handed. */
export function builtinCallEffects(
  call: Call,
  name: string | undefined,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  const { callee, args } = call;
  const values = args.filter((arg) => !arg.keyword && !arg.stars).map((arg) => arg.value);
  const [first] = values;
  if (!first) return [];
  const typeOf = (value: Expr): Type => reader.inference.typeOf(value, scope);
  const implied = (value: Expr, methods: readonly string[], type = typeOf(value)): Effect[] =>
    isInertKind(value) ? [] : impliedEffects(type, methods, call, scope, reader);
  const ofFirst = name === undefined ? undefined : OF_FIRST.get(name);
  if (ofFirst) return implied(first, ofFirst);
  if (name === 'builtins.print') return values.flatMap((value) => implied(value, AS_TEXT));
  const ofItems = name === undefined ? undefined : OF_ITEMS.get(name);
  if (ofItems) {
    if (args.some((arg) => arg.keyword === 'key')) return [];
    return values.length > 1 && name !== 'builtins.sum'
      ? values.flatMap((value) => implied(value, ofItems))
      : impliedEffects(reader.inference.elementOf(typeOf(first), false), ofItems, call, scope, reader);
  }
  if (name !== undefined && RUN_THROUGH.test(name) && !CONSUMERS.has(name))
    return values.flatMap((value) => knownIterationEffects(value, scope, reader));
  if (callee.kind === 'attribute' && METHODS.has(callee.name) && isBuiltin(typeOf(callee.object)))
    return values.flatMap((value) => knownIterationEffects(value, scope, reader));
  return [];
}

/** `xs.sort()` compares the items. */
export function sortingEffects(call: Call, scope: Scope, reader: EffectReader): Effect[] {
  const { callee, args } = call;
  if (callee.kind !== 'attribute' || callee.name !== 'sort' || args.some((arg) => arg.keyword === 'key'))
    return [];
  const type = reader.inference.typeOf(callee.object, scope);
  return isBuiltin(type)
    ? impliedEffects(reader.inference.elementOf(type, false), ORDER, call, scope, reader)
    : [];
}

/** What a value does to become a part of a text, in an f-string, by `%` or by `format`. */
export function partEffects(value: Expr, at: Expr, scope: Scope, reader: EffectReader): Effect[] {
  if (isInertKind(value)) return [];
  return impliedEffects(reader.inference.typeOf(value, scope), AS_PART, at, scope, reader);
}

function isBuiltin(type: Type): boolean {
  return (
    type.kind === 'class' ||
    (type.kind === 'instance' && /^(builtins|_?csv|_?io|collections)$/.test(type.cls.module))
  );
}

function isInertKind({ kind }: Expr): boolean {
  return kind === 'constant' || kind === 'fstring';
}
