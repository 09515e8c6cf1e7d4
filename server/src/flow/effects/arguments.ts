import type { Call, Expr, FunctionDef, Lambda } from '../../python/tree.ts';
import { expressionsOf, walkExpression, walkStatements } from '../../python/walk.ts';
import { bindArguments } from '../../types/calls.ts';
import type { Program } from '../../types/program.ts';
import type { Scope } from '../../types/scope.ts';
import type { Type } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import { awaitEffectsOf } from './awaiting.ts';
import { constructionEffects } from './construction.ts';
import { textOf } from './evidence.ts';
import { CONSUMERS } from './iterating.ts';
import type { EffectReader } from './reader.ts';
import { specialMethodOf } from './special-methods.ts';
import { alternatives, isInert, paramNamed } from './values.ts';

interface ParamUses {
  readonly call: string;
  readonly await: string;
  readonly iterate: string;
}

const paramUses = new Map<string, ParamUses>();

/** The uses that may be made of a parameter (`ParamEffect.use`), as the same strings for the same name. */
function usesOf(name: string): ParamUses {
  let uses = paramUses.get(name);
  if (!uses)
    paramUses.set(
      name,
      (uses = { call: `call ${name}`, await: `await ${name}`, iterate: `iterate ${name}` }),
    );
  return uses;
}

const NO_EFFECTS: readonly Effect[] = [];

const namedInBody = new WeakMap<FunctionDef, ReadonlySet<string>>();

/** The parameters that a body names. With the others it does nothing, whatever they hold. */
export function paramsNamedIn(def: FunctionDef): ReadonlySet<string> {
  let named = namedInBody.get(def);
  if (!named) {
    const params = new Set(def.params.map((param) => param.name));
    const found = new Set<string>();
    walkStatements(def.body.stmts, (stmt) => {
      for (const expr of expressionsOf(stmt))
        walkExpression(expr, (inner) => {
          if (inner.kind === 'name' && params.has(inner.id)) found.add(inner.id);
        });
    });
    namedInBody.set(def, (named = found));
  }
  return named;
}

/**
 * What the callee could do with arguments that are functions, awaitables or iterators.
 *
 * @param named the parameters that the callee names in its body.
 */
export function addArguments(
  def: FunctionDef,
  call: Call,
  hasSelf: boolean,
  named: (param: string) => boolean,
  scope: Scope,
  into: Map<string, readonly Effect[]>,
  reader: EffectReader,
): void {
  for (const { param, value } of bindArguments(def, call, hasSelf)) {
    if (!named(param.name)) continue;
    const uses = usesOf(param.name);
    const add = (use: string, effects: readonly Effect[]): void => {
      const before = into.get(use);
      into.set(use, before && before.length > 0 ? [...before, ...effects] : effects);
    };
    const type = reader.inference.typeOf(value, scope);
    if (isInert(type)) {
      for (const use of [uses.call, uses.await, uses.iterate]) add(use, NO_EFFECTS);
      continue;
    }
    const calls =
      value.kind === 'lambda'
        ? lambdaEffects(value, scope, reader)
        : useEffects(type, 'call', value, scope, reader);
    add(uses.call, forwarded(calls, value, 'call', scope, reader));
    add(
      uses.await,
      forwarded(useEffects(type, 'await', value, scope, reader), value, 'await', scope, reader),
    );
    add(uses.iterate, forwarded(reader.iterate(value, false, scope), value, 'iterate', scope, reader));
  }
}

/** A parameter that is not given holds its default: `None`, or in a stub `...`, does nothing. */
export function addDefaults(
  def: FunctionDef,
  spread: 'some' | 'none',
  path: string,
  named: (param: string) => boolean,
  into: Map<string, readonly Effect[]>,
  program: Program,
): void {
  if (spread === 'some') return;
  for (const param of def.params) {
    const plain =
      param.default?.kind === 'constant' || (param.stars !== undefined && program.isKnowledge(path));
    if (!plain || !named(param.name)) continue;
    const uses = usesOf(param.name);
    for (const use of [uses.call, uses.await, uses.iterate]) if (!into.has(use)) into.set(use, NO_EFFECTS);
  }
}

/** A parameter handed on: what the callee does to it is done to what this function was given. */
function forwarded(
  effects: readonly Effect[],
  value: Expr,
  verb: 'call' | 'await' | 'iterate',
  scope: Scope,
  reader: EffectReader,
): readonly Effect[] {
  const param = paramNamed(value, scope, reader.program);
  if (!param || !effects.some((effect) => effect.kind === 'open')) return effects;
  return [reader.ofParam(verb, param, param, value)];
}

/** What calling or awaiting a value does, wherever that happens. */
export function useEffects(
  type: Type,
  use: 'call' | 'await',
  node: Expr,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  return alternatives(type).flatMap((member): Effect[] => {
    if (use === 'await') {
      if (member.kind === 'awaitable' && node.kind === 'call') return [];
      return awaitEffectsOf(member, node, scope, reader);
    }
    switch (member.kind) {
      case 'function':
        return [
          ...(CONSUMERS.has(
            `${member.fn.path.endsWith('/builtins.pyi') ? 'builtins' : ''}.${member.fn.qualname}`,
          )
            ? [reader.open(node, textOf(node), 'it is not known what it iterates over')]
            : []),
          ...reader.callFunction(member, undefined, scope, node),
        ];
      case 'class':
        return constructionEffects(member.cls, undefined, scope, reader, node);
      case 'instance':
        return specialMethodOf(member, '__call__', node, node, scope, reader);
      case 'unknown':
        return [reader.open(node, textOf(node), member.reason)];
      default:
        return [reader.open(node, textOf(node), 'it is not known what is called')];
    }
  });
}

/** What calling a lambda does. */
export function lambdaEffects(expr: Lambda, scope: Scope, reader: EffectReader): Effect[] {
  // It runs when it is called.
  return reader.knowing(
    (held) => held.forgetAll(),
    () => reader.expr(expr.body, reader.inference.lambdaScope(expr, scope)),
  );
}
