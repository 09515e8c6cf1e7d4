import type { Program } from '../program.ts';
import { type ClassRef, type FunctionRef, instance, substitute, type Type, unknown } from '../type.ts';

/** A type that holds no other, and so no variable. */
function isPlain(type: Type): boolean {
  if (type.kind === 'instance' || type.kind === 'class') return type.args.length === 0;
  return type.kind === 'none' || type.kind === 'unknown' || type.kind === 'module' || type.kind === 'never';
}

/**
 * What a class holds under a name, as it is read from an instance or from a class: a function becomes a method, and type
 * variables what they stand for there.
 *
 * @param declaring the class that has the member, with what it is given by the class read from.
 * @param cls the class read from, with its type arguments.
 */
export function bindMember(
  own: Type,
  receiver: Type,
  declaring: ClassRef,
  declaringArgs: readonly Type[],
  cls: ClassRef,
  args: readonly Type[],
  program: Program,
): Type {
  if (own.kind === 'function' && own.fn.owner && !own.self) {
    const kind = methodKind(own.fn, program);
    if (kind === 'staticmethod') return own;
    if (kind === 'classmethod')
      return {
        ...own,
        self:
          receiver.kind === 'instance' ? { kind: 'class', cls: receiver.cls, args: receiver.args } : receiver,
      };
    return { ...own, self: receiver };
  }
  if (isPlain(own)) return own;
  const { classes } = program;
  const ownParams = new Map(
    classes
      .info(cls)
      .params.map((name, at) => [name, args[at] ?? unknown('a type argument that is not given')]),
  );
  const variables = new Map<string, Type>(ownParams);
  classes.info(declaring).params.forEach((name, at) => {
    const given = declaringArgs[at];
    if (given) variables.set(name, substitute(given, ownParams));
  });
  variables.set('Self', receiver.kind === 'class' ? instance(receiver.cls, receiver.args) : receiver);
  return substitute(own, variables);
}

/** What the first argument of a function of a class is; a plain function counts as static. */
export function methodKind(fn: FunctionRef, program: Program): 'method' | 'classmethod' | 'staticmethod' {
  const declaration = program.declarations.functionAt(fn.key).at(-1);
  if (!declaration || !fn.owner) return 'staticmethod';
  const decorators = program.signatures.decoratorsOf(fn, declaration.def) ?? [];
  if (decorators.includes('builtins.staticmethod')) return 'staticmethod';
  if (decorators.includes('builtins.classmethod') || declaration.def.name === '__init_subclass__')
    return 'classmethod';
  if (declaration.def.name === '__new__') return 'classmethod';
  return 'method';
}
