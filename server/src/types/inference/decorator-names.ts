import type { FunctionDef } from '../../python/tree.ts';
import type { Program } from '../program.ts';
import type { Scope } from '../scope.ts';

/** The qualified names of a function's decorators (of the callee, where one is called), outermost first. */
export function decoratorNames(def: FunctionDef, scope: Scope, program: Program): readonly string[] {
  return def.decorators.map((decorator) => {
    const target = decorator.value.kind === 'call' ? decorator.value.callee : decorator.value;
    return program.names.qualify(target, scope) ?? (target.kind === 'attribute' ? `?.${target.name}` : '?');
  });
}
