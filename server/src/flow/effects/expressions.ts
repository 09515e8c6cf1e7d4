import type { Comprehension, Expr } from '../../python/tree.ts';
import { childrenOf } from '../../python/walk.ts';
import type { Scope } from '../../types/scope.ts';
import type { Effect } from '../effect.ts';
import { attributeEffects } from './attributes.ts';
import { awaitEffects } from './awaiting.ts';
import { partEffects } from './builtin-calls.ts';
import { argumentEffects, calleeEffects, callEffects } from './calls.ts';
import { compareEffects, unaryEffects } from './comparing.ts';
import { impliedEffects, impliedMethods, TRUTH } from './implied.ts';
import { binaryEffects, itemEffects } from './operators.ts';
import type { EffectReader } from './reader.ts';
import { ownSpecialMethod } from './special-methods.ts';
import { unpackingEffects } from './unpacking.ts';
import { alternatives } from './values.ts';

/** What the evaluation of an expression does. */
export function expressionEffects(expr: Expr, scope: Scope, reader: EffectReader): Effect[] {
  switch (expr.kind) {
    case 'name':
    case 'constant':
      return [];
    case 'lambda':
      return expr.params.flatMap((param) => (param.default ? reader.expr(param.default, scope) : []));
    case 'attribute':
      return [...reader.expr(expr.object, scope), ...attributeEffects(expr, scope, reader)];
    case 'call':
      return [
        ...calleeEffects(expr.callee, scope, reader),
        ...argumentEffects(expr, scope, reader),
        ...callEffects(expr, scope, reader),
      ];
    case 'await':
      return [...reader.expr(expr.value, scope), ...awaitEffects(expr.value, expr, scope, reader)];
    case 'yield':
      return [
        ...(expr.value ? reader.expr(expr.value, scope) : []),
        ...(expr.from && expr.value ? reader.iterate(expr.value, false, scope) : []),
        { kind: 'yield', step: { text: 'yield', source: 'operation', place: reader.place(expr) } },
      ];
    case 'subscript':
      return [
        ...reader.expr(expr.object, scope),
        ...expr.index.flatMap((index) => reader.expr(index, scope)),
        ...itemEffects(expr, scope, reader),
      ];
    case 'comprehension':
      // A generator runs when it is asked to, and all of them again and again.
      return reader.knowing(
        (held) => (expr.of === 'generator' ? held.forgetAll() : held.forgetBy(expr)),
        () => comprehensionEffects(expr, scope, reader),
      );
    case 'binary':
      return [
        ...reader.expr(expr.left, scope),
        ...reader.expr(expr.right, scope),
        ...binaryEffects(expr, scope, reader),
      ];
    case 'bool':
      return [
        ...testEffects(expr.left, scope, reader),
        ...reader.behind(expr.left, expr.op === 'and', scope, () => reader.expr(expr.right, scope)),
      ];
    case 'conditional':
      return [
        ...testEffects(expr.test, scope, reader),
        ...reader.behind(expr.test, true, scope, () => reader.expr(expr.then, scope)),
        ...reader.behind(expr.test, false, scope, () => reader.expr(expr.otherwise, scope)),
      ];
    case 'compare':
      return [
        ...expr.operands.flatMap((operand) => reader.expr(operand, scope)),
        ...compareEffects(expr, scope, reader),
      ];
    case 'unary':
      return [...reader.expr(expr.operand, scope), ...unaryEffects(expr, scope, reader)];
    case 'fstring':
      return expr.values.flatMap((value) => [
        ...reader.expr(value, scope),
        ...partEffects(value, expr, scope, reader),
      ]);
    case 'starred':
      return [
        ...reader.expr(expr.value, scope),
        ...(expr.stars === 1 ? reader.iterate(expr.value, false, scope) : []),
      ];
    case 'unparsed':
      return [reader.open(expr, 'code', 'it could not be parsed')];
    default:
      return childrenOf(expr).flatMap((child) => reader.expr(child, scope));
  }
}

/** An expression whose truth is asked for: querysets and their like run code then. */
export function testEffects(expr: Expr, scope: Scope, reader: EffectReader): Effect[] {
  const effects = reader.expr(expr, scope);
  if (expr.kind === 'compare' || expr.kind === 'bool' || expr.kind === 'constant') return effects;
  if (expr.kind === 'unary') return effects;
  const type = reader.inference.typeOf(expr, scope);
  for (const member of alternatives(type)) {
    if (impliedMethods(member, TRUTH, reader.program).length > 0)
      effects.push(...impliedEffects(member, TRUTH, expr, scope, reader));
    else if (member.kind === 'instance' && member.cls.module !== 'builtins')
      effects.push(...ownSpecialMethod(member, '__bool__', expr, scope, reader));
  }
  return effects;
}

function comprehensionEffects(expr: Comprehension, scope: Scope, reader: EffectReader): Effect[] {
  const inner = reader.inference.comprehensionScope(expr, scope);
  const effects: Effect[] = [];
  for (const generator of expr.generators) {
    effects.push(
      ...reader.expr(generator.iter, inner),
      ...reader.iterate(generator.iter, generator.async, inner),
    );
    effects.push(
      ...unpackingEffects(
        generator.target,
        () => reader.inference.elementOf(reader.inference.typeOf(generator.iter, inner), generator.async),
        inner,
        reader,
      ),
    );
    for (const condition of generator.conditions) {
      effects.push(...testEffects(condition, inner, reader));
      reader.assume(condition, true, inner);
    }
  }
  effects.push(...reader.expr(expr.element, inner), ...(expr.value ? reader.expr(expr.value, inner) : []));
  return effects;
}
