import type { Expr } from '../../python/tree.ts';
import type { Inference } from '../../types/inference.ts';
import type { Program } from '../../types/program.ts';
import type { Scope } from '../../types/scope.ts';
import type { FunctionType } from '../../types/type.ts';
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

/** A method of source code that only its implementations give a body. */
export function isAbstractMethod(type: FunctionType, program: Program): boolean {
  const scope = program.functionScope(type.fn);
  return scope !== undefined && !program.isKnowledge(type.fn.path) && isAbstract(scope.def, scope, program);
}
