import type { Expr } from '../../python/tree.ts';
import type { Inference } from '../../types/inference.ts';
import type { Program } from '../../types/program.ts';
import type { Scope } from '../../types/scope.ts';
import type { ClassRef, FunctionType, Type } from '../../types/type.ts';
import { isAbstract, isHook } from '../abstract.ts';

/** A method that is empty for others to fill in, called where it is not known whether one did. */
export function isOpenHook(
  { fn, self }: FunctionType,
  callee: Expr | undefined,
  scope: Scope,
  inference: Inference,
): boolean {
  if (self?.kind !== 'instance' || inference.program.isKnowledge(fn.path)) return false;
  const def = inference.program.declarations.functionAt(fn.key).at(-1)?.def;
  return (
    def !== undefined &&
    isHook(def, fn, inference.program) &&
    !isExact(callee, scope, inference) &&
    !isAbstractMethod({ kind: 'function', fn }, inference.program)
  );
}

/** `Service().run()`, `Service.run()` and `super().run()` run the very method that was found. */
function isExact(callee: Expr | undefined, scope: Scope, inference: Inference): boolean {
  if (callee?.kind !== 'attribute') return false;
  const { object } = callee;
  if (object.kind === 'name') {
    // `cls` may be a subclass; a name that a class statement or an import binds is not.
    const bound = inference.program.names.lookup(scope, object.id)?.bindings ?? [];
    return (
      bound.every(({ kind }) => kind === 'class' || kind === 'from') &&
      inference.typeOf(object, scope).kind === 'class'
    );
  }
  if (object.kind !== 'call') return false;
  // What a factory makes may be of a subclass.
  const made = object.callee;
  return (made.kind === 'name' && made.id === 'super') || inference.typeOf(made, scope).kind === 'class';
}

/** The methods that may run in place of this one, because the receiver may be of a subclass. */
export function overridesOf(
  type: FunctionType,
  callee: Expr | undefined,
  scope: Scope,
  inference: Inference,
): readonly FunctionType[] {
  const { fn, self } = type;
  const { program } = inference;
  if (!fn.owner || (self?.kind !== 'instance' && self?.kind !== 'class') || program.isKnowledge(fn.path))
    return [];
  const name = fn.qualname.slice(fn.qualname.lastIndexOf('.') + 1);
  if (name === '__init__' || name === '__new__' || name === '__post_init__') return [];
  if (isExact(callee, scope, inference)) return [];
  const result: FunctionType[] = [];
  const others = program.classes.isProtocol(self.cls) ? program.subclasses.implementing(self.cls) : [];
  const below = new Set([
    ...program.subclasses.of(self.cls),
    ...others,
    ...program.subclasses.besides(self.cls),
  ]);
  for (const cls of below) {
    if (!program.declarations.bindingsInClass(cls.key, name).some((binding) => binding.kind === 'function'))
      continue;
    const own = program.ownAttribute(cls, name);
    if (own?.kind === 'function')
      result.push({
        ...own,
        self:
          self.kind === 'instance' ? { kind: 'instance', cls, args: [] } : { kind: 'class', cls, args: [] },
      });
  }
  return result;
}

/**
 * What else `super().method()` may run: behind a class, in the order of one that inherits from it and from others, another
 * may come than in its own (`class Table(Proxy, Loaded)`: `super().__init__()` of `Proxy` is that of `Loaded`).
 */
export function nextInLine(
  { fn }: FunctionType,
  callee: Expr,
  scope: Scope,
  inference: Inference,
): readonly FunctionType[] {
  if (callee.kind !== 'attribute' || callee.object.kind !== 'call') return [];
  const at = inference.typeOf(callee.object, scope);
  const { program } = inference;
  if (at.kind !== 'super' || program.isKnowledge(at.after.path)) return [];
  const found = new Map<string, FunctionType>();
  for (const cls of new Set([...program.subclasses.of(at.after), ...program.subclasses.besides(at.after)])) {
    const { order } = program.classes.info(cls);
    const behind = order.slice(order.findIndex((one) => one.cls === at.after) + 1);
    for (const one of behind) {
      const own = program.ownAttribute(one.cls, callee.name);
      if (!own) continue;
      if (own.kind === 'function' && own.fn.key !== fn.key)
        found.set(own.fn.key, { ...own, self: selfOf(at.self, cls) });
      break;
    }
  }
  return [...found.values()];
}

function selfOf(self: Type, cls: ClassRef): Type {
  return self.kind === 'class' ? { kind: 'class', cls, args: [] } : { kind: 'instance', cls, args: [] };
}

/** A method of source code that only its implementations give a body. */
export function isAbstractMethod(type: FunctionType, program: Program): boolean {
  const scope = program.functionScope(type.fn);
  return scope !== undefined && !program.isKnowledge(type.fn.path) && isAbstract(scope.def, scope, program);
}
