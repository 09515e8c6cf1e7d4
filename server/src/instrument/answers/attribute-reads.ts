import type { Binding } from '../../python/bindings.ts';
import type { Expr } from '../../python/tree.ts';
import { childrenOf } from '../../python/walk.ts';
import { descriptorGetter, propertyGetter } from '../../types/inference/properties.ts';
import type { Program } from '../../types/program.ts';
import { membersOf, type ClassRef, type Type } from '../../types/type.ts';
import type { Names } from '../code/control-flow.ts';

/**
 * Whether reading the attributes in an expression may run code: a property asks the database, a relation that nobody
 * has loaded is looked up. An attribute of a value that nothing is known of may be any of these.
 */
export function mayRunCode(expr: Expr, names: Names): boolean {
  if (expr.kind === 'attribute' && !isPlainRead(expr, names)) return true;
  return childrenOf(expr).some((child) => mayRunCode(child, names));
}

/** What a name of a library or of a module stands for, what a class has, or what an instance just holds. */
function isPlainRead(expr: Expr & { kind: 'attribute' }, { scope, objects }: Names): boolean {
  if (objects.locate(expr, scope)?.kind === 'external') return true;
  const { program } = objects;
  const types = membersOf(program.inference().typeOf(expr.object, scope));
  return types.length > 0 && types.every((type) => isHeld(type, expr.name, program));
}

function isHeld(type: Type, name: string, program: Program): boolean {
  if (type.kind === 'module' || type.kind === 'class' || type.kind === 'function') return true;
  if (type.kind !== 'instance') return false;
  const { cls } = type;
  if (program.classes.isEnum(cls) && (name === 'value' || name === 'name')) return true;
  const found = program.member(cls, name);
  if (!found || descriptorGetter(found.type, program)) return false;
  const { declaring } = found;
  const classes = [declaring.cls, ...program.subclasses.of(cls)];
  if (classes.some((one) => propertyGetter(one, name, program) !== undefined)) return false;
  return program.declarations
    .bindingsInClass(declaring.cls.key, name)
    .every((binding) => isField(binding, declaring.cls, program));
}

/** A method, or a value that is written down or only announced; what a call makes may be a descriptor, and so may a column. */
function isField(binding: Binding, cls: ClassRef, program: Program): boolean {
  if (binding.kind === 'function') return true;
  if (binding.kind !== 'assign') return false;
  const { annotation, value } = binding;
  const scope = program.classScope(cls);
  const form = annotation?.kind === 'subscript' ? annotation.object : annotation;
  if (form && /(^|\.)(Mapped|DynamicMapped|WriteOnlyMapped)$/.test(program.names.qualify(form, scope) ?? ''))
    return false;
  return (
    value?.kind !== 'call' ||
    /^(pydantic|dataclasses|attrs?|msgspec)\./.test(program.names.qualify(value.callee, scope) ?? '')
  );
}
