import type { Binding } from '../../python/bindings.ts';
import type { Expr } from '../../python/tree.ts';
import { dottedName } from '../../python/walk.ts';
import { BINARY_METHODS } from '../../types/inference/operators.ts';
import type { Program } from '../../types/program.ts';
import type { Scope } from '../../types/scope.ts';
import { type FunctionType, type Type, unknown, withoutNone } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import { partEffects } from './builtin-calls.ts';
import { textOf } from './evidence.ts';
import { hasSource, impliedEffects, impliedMethods } from './implied.ts';
import { claimedLengthEffects } from './claimed-length.ts';
import { noneEffects } from './none.ts';
import type { EffectReader } from './reader.ts';
import { withoutMissingItem } from './ruled-out.ts';
import { specialMethodOf } from './special-methods.ts';
import { alternatives, isNonZero, NUMBERS } from './values.ts';

/** Sequences that cut a slice to size. */
const SLICEABLE = new Set([
  'str',
  'bytes',
  'list',
  'tuple',
  'bytearray',
  'memoryview',
  'range',
  'collections.deque',
]);

/** Their operators, division and powers left out, raise nothing that is no mistake. */
const QUIET = new Set(['int', 'float', 'bool', 'str', 'bytes', 'list', 'tuple', 'dict', 'set', 'frozenset']);

/** What `object[index]` does where it is read. */
export function itemEffects(
  expr: Expr & { kind: 'subscript' },
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  const [index] = expr.index;
  const type = withoutNone(reader.inference.typeOf(expr.object, scope));
  const isSlice = index?.kind === 'slice' && expr.index.length === 1;
  const effects = noneEffects('TypeError', expr.object, scope, reader);
  if (reader.held.item(expr) === 'assigned') return effects;
  for (const one of alternatives(type)) {
    const member = boundClass(one, reader) ?? one;
    if (member.kind === 'class') {
      effects.push(...classItemEffects(member, expr, scope, reader));
      if (reader.program.classes.isEnum(member.cls))
        effects.push(...reader.operation('KeyError', expr, `${member.cls.qualname}[…]`));
      continue;
    }
    if (member.kind === 'tuple') {
      const at = index?.kind === 'constant' && index.type === 'int' ? Number(index.value) : NaN;
      if (isSlice) continue;
      const isInside = at < member.items.length || (index?.kind === 'unary' && index.op === '-');
      effects.push(
        ...(isInside
          ? claimedLengthEffects('IndexError', expr.object, expr, scope, reader)
          : reader.operation('IndexError', expr)),
      );
      continue;
    }
    if (member.kind === 'instance') {
      // A slice of a sequence is cut to size.
      const name = reader.program.classes.displayName(member.cls);
      if (isSlice && SLICEABLE.has(name)) continue;
      // `claims["iat"]` of `claims: str`: whoever wrote the annotation was wrong.
      if (SLICEABLE.has(name) && index?.kind === 'constant' && index.type === 'str') {
        if (type.kind === 'instance')
          effects.push(...unknownItemEffects(expr, unknown(`no ${name} has named items`), isSlice, reader));
        continue;
      }
      const missing = missingItemMethod(member, reader.program);
      effects.push(
        ...(missing
          ? reader.callFunction(missing, undefined, scope, expr)
          : specialMethodOf(member, '__getitem__', expr.object, expr, scope, reader, expr.index)),
      );
      continue;
    }
    if (member.kind === 'unknown') effects.push(...unknownItemEffects(expr, member, isSlice, reader));
  }
  return withoutMissingItem(expr, effects, scope, reader);
}

/** The class that `type[E]` stands for at the most: what `E` is bound to. One that nothing is known of stays that. */
function boundClass(type: Type, { program }: EffectReader): Type | undefined {
  if (type.kind !== 'instance' || program.classes.displayName(type.cls) !== 'type') return undefined;
  const [of] = type.args;
  const bound = of?.kind === 'typevar' ? of.bound : of;
  return bound?.kind === 'instance'
    ? { kind: 'class', cls: bound.cls, args: bound.args }
    : unknown('a class that is not known');
}

/** `__missing__` of a subclass of `dict` that leaves `__getitem__` as it is: it answers in place of the KeyError. */
function missingItemMethod(type: Type & { kind: 'instance' }, program: Program): FunctionType | undefined {
  const [missing] = impliedMethods(type, ['__missing__'], program);
  if (!missing) return undefined;
  const { order } = program.classes.info(type.cls);
  const reads = order.find(({ cls }) => program.ownAttribute(cls, '__getitem__') !== undefined);
  return reads && /^(builtins|collections)$/.test(reads.cls.module) ? missing : undefined;
}

/** `Class[…]`, where the class says what that is, or its metaclass does. */
function classItemEffects(
  type: Type & { kind: 'class' },
  expr: Expr,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  const { program } = reader;
  if (!hasSource(type.cls, program)) return [];
  const own = impliedMethods({ kind: 'instance', cls: type.cls, args: [] }, ['__class_getitem__'], program);
  return [
    ...impliedEffects(type, ['__getitem__'], expr, scope, reader),
    ...own.slice(0, 1).flatMap((one) => reader.callFunction({ ...one, self: type }, undefined, scope, expr)),
  ];
}

function unknownItemEffects(
  expr: Expr & { kind: 'subscript' },
  type: Type,
  isSlice: boolean,
  reader: EffectReader,
): Effect[] {
  const [index] = expr.index;
  const text = `${dottedName(expr.object) ?? '…'}[…]`;
  const reason = type.kind === 'unknown' ? type.reason : 'its type is not known';
  const open = reader.open(expr, text, `it is not known what is indexed: ${reason}`);
  if (isSlice) return [open];
  if (index?.kind === 'constant' && index.type === 'str')
    return [...reader.operation('KeyError', expr), open];
  if (index?.kind === 'fstring') return [...reader.operation('KeyError', expr), open];
  if ((index?.kind === 'constant' && index.type === 'int') || index?.kind === 'unary')
    return [...reader.operation('IndexError', expr), open];
  return [...reader.operation('KeyError', expr), ...reader.operation('IndexError', expr), open];
}

/** What `object[index] = …` does. */
export function itemAssignmentEffects(
  target: Expr & { kind: 'subscript' },
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  const type = withoutNone(reader.inference.typeOf(target.object, scope));
  return alternatives(type).flatMap((member): Effect[] => {
    if (member.kind === 'instance')
      return specialMethodOf(member, '__setitem__', target.object, target, scope, reader);
    if (member.kind === 'unknown')
      return [reader.open(target, `${textOf(target.object)}[…] = …`, member.reason)];
    return [];
  });
}

/** What an operator does once both sides are there. */
export function binaryEffects(expr: Expr & { kind: 'binary' }, scope: Scope, reader: EffectReader): Effect[] {
  const left = reader.inference.typeOf(expr.left, scope);
  const method = BINARY_METHODS[expr.op];
  const divides = expr.op === '/' || expr.op === '//' || expr.op === '%';
  const right = expr.right;
  const nonZero = isNonZero(right, scope, reader.program);
  const effects: Effect[] = [];
  for (const member of alternatives(left)) {
    effects.push(...formattingEffects(member, expr, scope, reader));
    if (expr.op === '%' && isText(member, reader)) effects.push(...partsEffects(expr, scope, reader));
    const reflected = method && REFLECTED.has(member.kind === 'instance' ? member.cls.module : '');
    if (reflected && right.kind !== 'constant')
      effects.push(
        ...impliedEffects(
          reader.inference.typeOf(right, scope),
          [method.replace('__', '__r')],
          expr,
          scope,
          reader,
        ),
      );
    if (member.kind === 'instance' && method) {
      const name = reader.program.classes.displayName(member.cls);
      if (divides && nonZero && NUMBERS.has(name)) continue;
      if (!divides && expr.op !== '**' && QUIET.has(name)) continue;
      if (name === 'str' || name === 'bytes') continue;
      effects.push(...specialMethodOf(member, method, expr.left, expr, scope, reader, [expr.right]));
    } else if (member.kind === 'unknown' && divides && !nonZero) {
      const other = reader.inference.typeOf(right, scope);
      const isText =
        right.kind === 'fstring' ||
        expr.left.kind === 'fstring' ||
        (other.kind === 'instance' && !NUMBERS.has(reader.program.classes.displayName(other.cls))) ||
        other.kind === 'tuple' ||
        right.kind === 'dict';
      if (!isText) effects.push(...reader.operation('ZeroDivisionError', expr));
    }
  }
  return effects;
}

const REFLECTED = new Set(['builtins']);

function isText(type: Type, { program }: EffectReader): boolean {
  return type.kind === 'instance' && program.classes.displayName(type.cls) === 'str';
}

/** The values of `"%s" % values` become texts. */
function partsEffects(expr: Expr & { kind: 'binary' }, scope: Scope, reader: EffectReader): Effect[] {
  const values = expr.right.kind === 'tuple' ? expr.right.items : [expr.right];
  return values.flatMap((value) => partEffects(value, expr, scope, reader));
}

/** What `left op= right` does, once both are there. */
export function augmentedEffects(
  left: Expr,
  op: string,
  right: Expr,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  const method = BINARY_METHODS[op]?.replace('__', '__i');
  const span = { start: left.start, end: right.end };
  const expr: Expr = { kind: 'binary', ...span, op, left, right };
  const inPlace = method
    ? impliedMethods(reader.inference.typeOf(left, scope), [method], reader.program)
    : [];
  return inPlace.length > 0
    ? inPlace.flatMap((one) => reader.callFunction(one, undefined, scope, expr))
    : binaryEffects(expr, scope, reader);
}

/** A parameter, an item of something, or what a call makes of values that are no texts written out. */
function isFromElsewhere(binding: Binding): boolean {
  if (binding.kind === 'param') return true;
  if (binding.kind !== 'assign' || binding.unpack.length > 0) return false;
  const { value } = binding;
  if (value?.kind === 'subscript') return true;
  return (
    value?.kind === 'call' &&
    value.callee.kind === 'attribute' &&
    value.callee.name === 'join' &&
    value.args.every((arg) => arg.value.kind === 'comprehension' || arg.value.kind === 'name')
  );
}

/**
 * `template % values` of a template that comes from elsewhere: what it asks for may not be there, or it is none. One
 * that is written out, here or in the module, is as right as the code around it.
 */
function formattingEffects(
  left: Type,
  expr: Expr & { kind: 'binary' },
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  if (expr.op !== '%' || expr.left.kind !== 'name') return [];
  const isText = left.kind === 'instance' && reader.program.classes.displayName(left.cls) === 'str';
  if (!isText && left.kind !== 'unknown') return [];
  const found = reader.program.names.lookup(scope, expr.left.id);
  if (!found?.bindings.every(isFromElsewhere)) return [];
  const right = reader.inference.typeOf(expr.right, scope);
  const isMapping =
    right.kind === 'unknown' ||
    (right.kind === 'instance' && reader.program.classes.displayName(right.cls) === 'dict');
  if (!isMapping && !isText) return [];
  return [
    ...(isMapping ? reader.operation('KeyError', expr, '%') : []),
    ...reader.operation('ValueError', expr, '%'),
    ...reader.operation('TypeError', expr, '%'),
  ];
}
