import type { Expr } from '../../python/tree.ts';
import type { Program } from '../../types/program.ts';
import type { Scope } from '../../types/scope.ts';
import type { ClassRef, FunctionType, Type } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import type { EffectReader } from './reader.ts';
import { alternatives } from './values.ts';

/** How a value becomes a text. */
export const AS_TEXT = ['__str__', '__repr__'];
/** How a value becomes a part of a text. */
export const AS_PART = ['__format__', '__str__', '__repr__'];
export const TRUTH = ['__bool__', '__len__'];
/** Of two values either may be asked, and `functools.total_ordering` makes all of one. */
export const ORDER = ['__lt__', '__gt__', '__le__', '__ge__'];

/** More subclasses with a method of their own than these are not gone through. */
const MANY = 24;

/**
 * What an operation runs that looks as if it did nothing (`a == b`, `f"{a}"`, `len(a)`): the special methods of classes
 * whose source is there. Of values that nothing is known of, of the standard library's and of those of the packs we say
 * that they run nothing.
 *
 * @param methods the first one that the class has is run.
 */
export function impliedEffects(
  type: Type,
  methods: readonly string[],
  at: Expr,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  return alternatives(type).flatMap((member): Effect[] => {
    const declared = impliedMethods(member, methods, reader.program);
    return declared.flatMap((one) => reader.callFunction(one, undefined, scope, at));
  });
}

/** The methods that are run of a value, one for each class it may be of; none where no class has one. */
export function impliedMethods(
  type: Type,
  methods: readonly string[],
  program: Program,
): readonly FunctionType[] {
  if (type.kind === 'class') {
    const meta = metaclassOf(type.cls, program);
    const own = meta && declaredMethod(meta, methods, program);
    return own ? [{ ...own, self: type }] : [];
  }
  if (type.kind !== 'instance' || !hasSource(type.cls, program)) return [];
  const own = declaredMethod(type.cls, methods, program);
  // Its overrides are looked for where it is called.
  if (own) return [{ ...own, self: type }];
  return program.subclasses
    .of(type.cls)
    .slice(0, MANY)
    .flatMap((cls): FunctionType[] => {
      const below = declaredMethod(cls, methods, program);
      return below ? [{ ...below, self: { kind: 'instance', cls, args: [] } }] : [];
    });
}

function declaredMethod(
  cls: ClassRef,
  methods: readonly string[],
  program: Program,
): FunctionType | undefined {
  const { order } = program.classes.info(cls);
  for (const method of methods)
    for (const ancestor of order) {
      if (!hasSource(ancestor.cls, program)) continue;
      const own = program.ownAttribute(ancestor.cls, method);
      if (own?.kind === 'function') return own;
      // `__hash__ = None` and its like say that there is none.
      if (own) break;
    }
  return undefined;
}

/** The class of a class, where one of its bases names one whose source is there. */
export function metaclassOf(cls: ClassRef, program: Program): ClassRef | undefined {
  for (const ancestor of program.classes.info(cls).order) {
    if (program.isKnowledge(ancestor.cls.path)) continue;
    const def = program.declarations.classAt(ancestor.cls.key).at(-1)?.def;
    const named = def?.bases.find((base) => base.keyword === 'metaclass');
    if (!named) continue;
    const scope = program.outerScope(ancestor.cls.path, ancestor.cls.qualname);
    const type = program.inference().typeOf(named.value, scope);
    return type.kind === 'class' && hasSource(type.cls, program) ? type.cls : undefined;
  }
  return undefined;
}

/** Its source is there and it is not the standard library's. */
export function hasSource(cls: ClassRef, program: Program): boolean {
  return (
    !program.isKnowledge(cls.path) &&
    !cls.path.endsWith('.pyi') &&
    !program.modules.isStandardLibrary(cls.module)
  );
}
