import type { Name } from '../python/tree.ts';
import type { Inference } from './inference.ts';
import { factsIn, type Fact } from './narrowing.ts';
import { functionOf, type Scope } from './scope.ts';
import { instance, membersOf, union, withoutNone, type ClassRef, type Type } from './type.ts';

/**
 * The type of a variable where it is read, by the last assignment and by the tests that were passed on the way there.
 *
 * A variable tested for a class is of that class _or of a subclass_, as one that is annotated with it: what is behind
 * a method of it is decided as for any other receiver. A test against what is not known to be a class says nothing.
 *
 * @param type what the variable may hold by its bindings.
 */
export function narrowed(name: Name, type: () => Type, scope: Scope, inference: Inference): Type {
  const facts = factsOf(name, scope, inference);
  if (!facts) return type();
  const [first] = facts;
  const start = first?.kind === 'bound' ? inference.typeOf(first.value, scope) : type();
  return facts.reduce((before, fact) => apply(before, fact, scope, inference), start);
}

/** What is known of one of a function's own variables where it is read. */
export function factsOf(name: Name, scope: Scope, inference: Inference): readonly Fact[] | undefined {
  const fn = functionOf(scope);
  const facts = fn && factsIn(fn.def).get(name);
  if (!facts) return undefined;
  // Others may bind a variable of the module between the test and the use.
  const found = inference.program.names.lookup(scope, name.id);
  if (found?.scope.kind !== 'function' && found?.scope.kind !== 'inner') return undefined;
  // An annotation says what the variable is for, whatever is assigned.
  if (facts[0]?.kind === 'bound' && found.bindings.some((one) => one.kind === 'assign' && one.annotation))
    return facts.slice(1);
  return facts;
}

function apply(type: Type, fact: Fact, scope: Scope, inference: Inference): Type {
  if (fact.kind === 'bound') return type;
  if (fact.kind === 'not-none') return type.kind === 'union' ? withoutNone(type) : type;
  if (inference.program.names.qualify(fact.callee, scope) !== 'builtins.isinstance') return type;
  const named = fact.classes.flatMap((expr) => classesIn(inference.typeOf(expr, scope)));
  if (!fact.is) {
    const known = named.flatMap((one) => (one ? [one] : []));
    return union(
      membersOf(type).filter((member) => !known.some((cls) => isInstance(member, cls, inference))),
    );
  }
  const classes: ClassRef[] = [];
  for (const one of named) {
    if (!one) return type;
    classes.push(one);
  }
  return intersection(type, classes, inference);
}

/** The classes that the second argument of `isinstance` names; undefined for a part that is not known to be one. */
function classesIn(type: Type): readonly (ClassRef | undefined)[] {
  if (type.kind === 'class') return [type.cls];
  if (type.kind === 'tuple') return type.items.flatMap(classesIn);
  return [undefined];
}

/** Whether every value of the type is an instance of the class. */
function isInstance(type: Type, cls: ClassRef, { program: { classes } }: Inference): boolean {
  if (type.kind === 'instance') return classes.isSubclass(type.cls, cls) === true;
  const tuple = type.kind === 'tuple' ? classes.builtin('tuple') : undefined;
  return tuple !== undefined && classes.isSubclass(tuple, cls) === true;
}

function intersection(type: Type, classes: readonly ClassRef[], inference: Inference): Type {
  const kept: Type[] = [];
  for (const member of membersOf(type)) {
    if (member.kind === 'none') continue;
    for (const cls of classes) {
      if (isInstance(member, cls, inference)) kept.push(member);
      else if (mayBe(member, cls, inference))
        kept.push(isOpenTo(member, cls, inference) ? member : instance(cls));
    }
  }
  return union(kept.length > 0 ? kept : classes.map((cls) => instance(cls)));
}

/** Whether a value of the type may be an instance of a class that does not lie above its own. */
function mayBe(type: Type, cls: ClassRef, inference: Inference): boolean {
  const { classes } = inference.program;
  if (type.kind === 'tuple') return isOpenTo(type, cls, inference);
  if (type.kind !== 'instance') return true;
  return (
    classes.isSubclass(cls, type.cls) !== false ||
    classes.isSubclass(type.cls, cls) === undefined ||
    isOpenTo(type, cls, inference)
  );
}

const NOT_ABSTRACT = new Set(['Generic', 'NamedTuple', 'TypedDict', 'Any']);

/**
 * Whether the class may count a value as its own whose class does not inherit from it: a protocol, an abstract class
 * that others register with, a class with a metaclass of its own; or one whose bases are not all known.
 */
function isOpenTo(type: Type, cls: ClassRef, { program }: Inference): boolean {
  const { classes } = program;
  if (type.kind === 'instance') {
    if (classes.isSubclass(cls, type.cls)) return false;
    if (classes.isSubclass(type.cls, cls) === undefined) return true;
  } else if (type.kind !== 'tuple') return false;
  // Stubs say that `str` is a `Sequence`, which it only registers as.
  if (cls.module === 'builtins') return false;
  return classes.info(cls).order.some(({ cls: one }) => {
    if (one.module === 'typing' && NOT_ABSTRACT.has(one.qualname)) return false;
    if (['typing', 'collections.abc', 'abc'].includes(one.module)) return true;
    const def = program.declarations.classAt(one.key).at(-1)?.def;
    return def?.bases.some((base) => base.keyword === 'metaclass') ?? true;
  });
}
