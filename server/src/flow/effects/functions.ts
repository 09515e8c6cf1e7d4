import type { Call, Expr, FunctionDef } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import type { FunctionType } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import { addArguments, addDefaults, paramsNamedIn, useEffects } from './arguments.ts';
import { mixinEffects } from './mixins.ts';
import { isAbstractMethod, isOpenHook, overridesOf } from './overrides.ts';
import type { EffectReader } from './reader.ts';
import { validatorEffects } from './validators.ts';

/** More overrides than this are not gone through one by one. */
const MANY_OVERRIDES = 24;

/**
 * The overload that is called by who is handed a function: of those with the fewest parameters (`next(i)`, not
 * `next(i, default)`) the last, which is the careful one.
 */
function plainest<T extends { readonly def: FunctionDef }>(declarations: readonly T[]): T {
  const required = ({ def }: T): number =>
    def.params.filter((param) => !param.stars && param.default === undefined).length;
  const fewest = Math.min(...declarations.map(required));
  return declarations.findLast((one) => required(one) === fewest)!;
}

/** What a call of a function does, its overrides included; see `EffectReader.callFunction`. */
export function calledFunctionEffects(
  type: FunctionType,
  call: Call | undefined,
  scope: Scope,
  reader: EffectReader,
  node?: Expr,
): Effect[] {
  const overriding = overridesOf(type, call?.callee, scope, reader.inference);
  if (overriding.length > MANY_OVERRIDES)
    return [
      ...effectsOfOne(type, call, scope, reader, node),
      reader.open(node ?? call!, type.fn.qualname, `${overriding.length} classes override it`),
    ];
  const effects = [type, ...overriding].flatMap((one) => effectsOfOne(one, call, scope, reader, node));
  effects.push(...validatorEffects(type, call, node ?? call!, scope, reader));
  effects.push(...mixinEffects(type, node ?? call!, scope, reader));
  effects.push(...elementMethodEffects(type, call?.callee ?? node!, scope, reader));
  if (overriding.length === 0 && isOpenHook(type, call?.callee, scope, reader.inference)) {
    const reason = 'it is empty, there to be overridden, and nothing that was read overrides it';
    effects.push(reader.open(node ?? call!, type.fn.qualname, reason));
  }
  return effects;
}

/**
 * `__calls__("save")` in the stub of a method of a container: it calls that method of what the container is about, as
 * a manager's `create` calls `save` of the model. What a class of the packs does there is stated with the method.
 */
function elementMethodEffects(
  { fn, self }: FunctionType,
  at: Expr,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  const [element] = self?.kind === 'instance' ? self.args : [];
  if (element?.kind !== 'instance' || !reader.program.isKnowledge(fn.path)) return [];
  const def = reader.program.declarations.functionAt(fn.key).at(-1)?.def;
  return (def?.body.stmts ?? []).flatMap((stmt) => {
    if (stmt.kind !== 'expr' || stmt.value.kind !== 'call') return [];
    const { callee, args } = stmt.value;
    const name = args[0]?.value;
    if (callee.kind !== 'name' || callee.id !== '__calls__' || name?.kind !== 'constant') return [];
    const method = reader.inference.attribute(element, name.value);
    return method.kind === 'function' && !reader.program.isKnowledge(method.fn.path)
      ? reader.callFunction(method, undefined, scope, at)
      : [];
  });
}

/** The call of this one function, with what it could do to its arguments. */
export function effectsOfOne(
  type: FunctionType,
  call: Call | undefined,
  scope: Scope,
  reader: EffectReader,
  node?: Expr,
): Effect[] {
  const { program } = reader;
  const at = node ?? call!;
  // An abstract method is whatever implements it; where the workspace has none, its own effects say so.
  if (
    call &&
    type.self &&
    isAbstractMethod(type, program) &&
    overridesOf(type, undefined, scope, reader.inference).length > 0
  )
    return [];
  const declarations = program.declarations.functionAt(type.fn.key);
  if (declarations.length === 0) return [reader.open(at, type.fn.qualname, 'its definition was not found')];
  const chosen =
    declarations.length <= 1
      ? declarations
      : call
        ? // Some of the arguments stand where the partial was made.
          type.partial && type.fn.path.endsWith('.pyi')
          ? declarations
          : reader.inference.overloadsOf(type, call, scope)
        : [type.fn.path.endsWith('.pyi') ? plainest(declarations) : declarations.at(-1)!];
  const indices = chosen.map((one) => declarations.indexOf(one)).filter((index) => index >= 0);
  const overloads =
    declarations.length > 1 && type.fn.path.endsWith('.pyi') && indices.length > 0 ? indices : undefined;
  const args = new Map<string, readonly Effect[]>();
  const named = (param: string): boolean => declarations.some((one) => paramsNamedIn(one.def).has(param));
  for (const one of chosen) {
    if (call && !type.partial)
      addArguments(one.def, call, type.self !== undefined, named, scope, args, reader);
    addDefaults(
      one.def,
      type.partial || call?.args.some((arg) => arg.stars) ? 'some' : 'none',
      type.fn.path,
      named,
      args,
      reader.program,
    );
  }
  for (const [name, captured] of type.captures ?? [])
    args.set(`call ${name}`, useEffects(captured, 'call', at, scope, reader));
  const step = node
    ? reader.operationStep(node, type.fn.path)
    : reader.callStep(call!.callee, type.fn.path, call);
  return [{ kind: 'call', target: { fn: type.fn, ...(overloads ? { overloads } : {}) }, step, args }];
}
