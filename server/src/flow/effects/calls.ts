import type { Call, Expr } from '../../python/tree.ts';
import type { Program } from '../../types/program.ts';
import { functionOf, type Scope } from '../../types/scope.ts';
import type { Type } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import { lambdaEffects } from './arguments.ts';
import { attributeEffects, deleterEffects, setterEffects } from './attributes.ts';
import { builtinCallEffects, partEffects, sortingEffects } from './builtin-calls.ts';
import { constructionEffects } from './construction.ts';
import { textOf } from './evidence.ts';
import { hookEffects } from './hooks.ts';
import { CONSUMERS } from './iterating.ts';
import { nextInLine } from './overrides.ts';
import type { EffectReader } from './reader.ts';
import { withoutRuledOut } from './ruled-out.ts';
import { specialMethodOf } from './special-methods.ts';
import { triedAsPathEffects } from './tried-as-path.ts';
import { alternatives, isNonZero, paramNamed } from './values.ts';

/** They reach an attribute by a name that is a value. */
const BY_NAME = new Set(['builtins.getattr', 'builtins.hasattr', 'builtins.setattr', 'builtins.delattr']);

/** What a stub states in the shape of a call, and is looked at where the function is called. */
const STATED = new Set(['__calls__', '__validates__']);

/** They raise RuntimeError where no loop runs. */
const LOOP_GETTERS = new Set([
  'asyncio.events.get_running_loop',
  'asyncio.get_running_loop',
  'asyncio.events.get_event_loop',
  'asyncio.tasks.create_task',
  'asyncio.create_task',
  'asyncio.tasks.current_task',
  'asyncio.tasks.all_tasks',
]);

/** The callee's own evaluation, but not a property behind it: `a.b()` evaluates `a`. */
export function calleeEffects(callee: Expr, scope: Scope, reader: EffectReader): Effect[] {
  return callee.kind === 'attribute'
    ? [...reader.expr(callee.object, scope), ...attributeEffects(callee, scope, reader)]
    : reader.expr(callee, scope);
}

/** The evaluation of a call's arguments. */
export function argumentEffects(call: Call, scope: Scope, reader: EffectReader): Effect[] {
  const name = reader.program.names.qualify(call.callee, scope);
  // A task runs on its own: what it raises is raised where it is awaited.
  const detaches =
    name === 'asyncio.create_task' ||
    name === 'asyncio.tasks.create_task' ||
    name === 'asyncio.ensure_future' ||
    name === 'asyncio.tasks.ensure_future' ||
    name === 'asyncio.run_coroutine_threadsafe' ||
    (call.callee.kind === 'attribute' && call.callee.name === 'create_task');
  return call.args.flatMap((arg, at) => {
    if (detaches && at === 0 && arg.value.kind === 'call') return argumentEffects(arg.value, scope, reader);
    const effects = reader.expr(arg.value, scope);
    if (arg.stars === 1) effects.push(...reader.iterate(arg.value, false, scope));
    return effects;
  });
}

/** What the call itself does, once its callee and its arguments are there. */
export function callEffects(call: Call, scope: Scope, reader: EffectReader): Effect[] {
  const { callee } = call;
  if (callee.kind === 'name' && callee.id === '__unresolved__' && reader.path.endsWith('.pyi')) {
    const [reason, module] = call.args.map((arg) => arg.value);
    if (module?.kind === 'constant' && !reader.program.usersOf.has(module.value)) return [];
    return [
      reader.open(call, '', reason?.kind === 'constant' ? reason.value : 'it runs code that is not known'),
    ];
  }
  if (callee.kind === 'name' && STATED.has(callee.id) && reader.path.endsWith('.pyi')) return [];
  if (callee.kind === 'name' && callee.id === 'super') return [];
  // A template written out in the code is as right as the code around it.
  if (
    callee.kind === 'attribute' &&
    callee.name === 'format' &&
    callee.object.kind === 'constant' &&
    callee.object.type === 'str'
  )
    return call.args.flatMap((arg) => partEffects(arg.value, call, scope, reader));
  const builtin = reader.program.names.qualify(callee, scope);
  if (builtin === 'builtins.range' && call.args[2] && isNonZero(call.args[2].value, scope, reader.program))
    return [];
  if (hasDefault(call, scope, reader.program)) return [];
  // In a coroutine there is a loop that runs.
  if (builtin && LOOP_GETTERS.has(builtin) && functionOf(scope)?.def.async) return [];
  const extra =
    builtin && CONSUMERS.has(builtin)
      ? call.args
          .filter((arg) => !arg.keyword && !arg.stars)
          .flatMap((arg) => reader.iterate(arg.value, false, scope))
      : [];
  return [
    ...extra,
    ...builtinCallEffects(call, builtin, scope, reader),
    ...triedAsPathEffects(call, builtin, scope, reader),
    ...sortingEffects(call, scope, reader),
    ...(builtin && BY_NAME.has(builtin) ? byNameEffects(call, scope, reader) : []),
    ...withoutRuledOut(
      call,
      builtin,
      () => callEffectsOf(reader.inference.typeOf(callee, scope), call, scope, reader),
      scope,
      reader,
    ),
  ];
}

/** `current.get()` of a `current = ContextVar("current", default=None)`. */
function hasDefault({ callee, args }: Call, scope: Scope, program: Program): boolean {
  if (
    callee.kind !== 'attribute' ||
    callee.name !== 'get' ||
    callee.object.kind !== 'name' ||
    args.length > 0
  )
    return false;
  const found = program.names.lookup(scope, callee.object.id);
  const [binding] = found?.bindings ?? [];
  if (found?.bindings.length !== 1 || binding?.kind !== 'assign' || binding.value?.kind !== 'call')
    return false;
  return (
    /^_?contextvars\.ContextVar$/.test(program.names.qualify(binding.value.callee, found.scope) ?? '') &&
    binding.value.args.some((arg) => arg.keyword === 'default')
  );
}

/**
 * `getattr(x, name)` with a name that is made up while the program runs: any property may be meant, and `except
 * Exception` around it is there for what properties raise. A name written out is read like `x.name`.
 */
function byNameEffects(call: Call, scope: Scope, reader: EffectReader): Effect[] {
  const [object, name] = call.args;
  if (!object || !name) return [];
  if (name.value.kind === 'constant' && !name.stars)
    return writtenOutEffects(call, object.value, name.value.value, scope, reader);
  const members = alternatives(reader.inference.typeOf(object.value, scope));
  if (members.every((member) => member.kind === 'module')) return [];
  return [reader.open(call, textOf(call.callee), 'it may run any property')];
}

function writtenOutEffects(
  call: Call,
  object: Expr,
  name: string,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  const attribute: Expr & { kind: 'attribute' } = {
    kind: 'attribute',
    start: call.start,
    end: call.end,
    object,
    name,
    nameStart: call.start,
  };
  const verb = call.callee.kind === 'name' ? call.callee.id : '';
  if (verb === 'setattr') return setterEffects(attribute, scope, reader);
  if (verb === 'delattr') return deleterEffects(attribute, scope, reader);
  const effects = attributeEffects(attribute, scope, reader);
  const missing = reader.program.classes.builtin('AttributeError');
  // What is missing is what `hasattr` asks, and what a default is for; the stub of `getattr` tells of the rest.
  return effects.length > 0 && missing
    ? [{ kind: 'suppress', catches: { classes: [missing], broad: false }, body: effects }]
    : effects;
}

/** What calling a value does. */
function callEffectsOf(type: Type, call: Call, scope: Scope, reader: EffectReader): Effect[] {
  const text = textOf(call.callee);
  switch (type.kind) {
    case 'unknown': {
      const param = paramNamed(call.callee, scope, reader.program);
      if (param) return [reader.ofParam('call', param, text, call)];
      return [reader.open(call, text, type.reason)];
    }
    case 'union': {
      const members = alternatives(type);
      return members.flatMap((member) => callEffectsOf(member, call, scope, reader));
    }
    case 'function':
      return [
        ...reader.callFunction(type, call, scope),
        ...nextInLine(type, call.callee, scope, reader.inference).flatMap((one) =>
          reader.callFunction(one, call, scope),
        ),
        ...hookEffects(type, call, reader),
      ];
    case 'class':
      return constructionEffects(type.cls, call, scope, reader);
    case 'instance':
      return specialMethodOf(type, '__call__', call.callee, call, scope, reader);
    case 'callable': {
      if (call.callee.kind === 'lambda') return lambdaEffects(call.callee, scope, reader);
      const param = paramNamed(call.callee, scope, reader.program);
      if (param) return [reader.ofParam('call', param, text, call)];
      return [reader.open(call, text, 'it calls a function that was passed or stored')];
    }
    case 'typevar': {
      const param = paramNamed(call.callee, scope, reader.program);
      return param
        ? [reader.ofParam('call', param, text, call)]
        : [reader.open(call, text, `a value of type ${type.name} is called`)];
    }
    default:
      return [reader.open(call, text, 'it is not known what is called')];
  }
}
