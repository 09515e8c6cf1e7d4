import type { Program } from '../program.ts';
import type { ClassRef, FunctionRef, FunctionType, Type } from '../type.ts';
import { PROPERTIES } from './decorator-lists.ts';

/** The function behind a property or cached property that the class itself declares. */
export function propertyGetter(cls: ClassRef, name: string, program: Program): FunctionRef | undefined {
  if (!program.declarations.bindingsInClass(cls.key, name).some((binding) => binding.kind === 'function'))
    return undefined;
  const fn = program.functionRef(`${cls.key}.${name}`);
  const isGetter = program.signatures
    .headsOf(fn)
    .some(({ decorators }) => decorators.some((decorator) => PROPERTIES.has(decorator)));
  return isGetter ? fn : undefined;
}

/** What reading a descriptor that a class holds runs: a field of Django, or a class of the project with `__get__`. */
export function descriptorGetter(held: Type, program: Program): FunctionType | undefined {
  if (held.kind !== 'instance' || held.cls.module === 'builtins') return undefined;
  const found = program.member(held.cls, '__get__');
  return found?.type.kind === 'function' ? { ...found.type, self: held } : undefined;
}
