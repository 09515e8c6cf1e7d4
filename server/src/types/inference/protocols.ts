import type { Inference } from '../inference.ts';
import { instance, membersOf, type Type, union, unknown, withoutNone } from '../type.ts';
import { instanceAttribute } from './attributes.ts';

/** What `await` gives. */
export function awaitedType(type: Type, inference: Inference): Type {
  switch (type.kind) {
    case 'awaitable':
      return type.result;
    case 'union':
      return union(type.members.map((member) => inference.awaited(member)));
    case 'instance': {
      const waits = inference.attribute(type, '__await__');
      const result = inference.callType(waits, undefined, inference.program.moduleScope(type.cls.path));
      if (result.kind === 'instance') return result.args.at(-1) ?? unknown('what awaiting gives');
      return unknown(`what awaiting a ${type.cls.qualname} gives`);
    }
    case 'unknown':
    case 'never':
      return type;
    default:
      return unknown('what awaiting it gives');
  }
}

/** What running through a value gives, one at a time. */
export function elementType(type: Type, async: boolean, inference: Inference): Type {
  const { program } = inference;
  switch (type.kind) {
    case 'tuple':
      return union(type.items);
    case 'union':
      return union(membersOf(withoutNone(type)).map((member) => inference.elementOf(member, async)));
    case 'unknown':
    case 'never':
      return type;
    case 'class':
      return program.classes.isEnum(type.cls) ? instance(type.cls) : unknown('the elements of a class');
    case 'instance': {
      const scope = program.moduleScope(type.cls.path);
      const iterate = instanceAttribute(type, async ? '__aiter__' : '__iter__', inference);
      let iterator = inference.callType(iterate, undefined, scope);
      if (iterator.kind === 'unknown' && !async) {
        const get = instanceAttribute(type, '__getitem__', inference);
        return get.kind === 'function' ? inference.callType(get, undefined, scope) : iterator;
      }
      if (iterator.kind === 'typevar') iterator = type;
      if (iterator.kind !== 'instance') return iterator;
      if (iterator.args.length > 0 && /^(Async)?(Iterator|Iterable|Generator)$/.test(iterator.cls.qualname))
        return iterator.args[0]!;
      const next = inference.callType(
        instanceAttribute(iterator, async ? '__anext__' : '__next__', inference),
        undefined,
        scope,
      );
      return async ? inference.awaited(next) : next;
    }
    default:
      return unknown('the elements of it');
  }
}

/** What `with … as` gives. */
export function enteredType(type: Type, async: boolean, inference: Inference): Type {
  if (type.kind === 'union')
    return union(membersOf(withoutNone(type)).map((member) => enteredType(member, async, inference)));
  if (type.kind !== 'instance') return type.kind === 'unknown' ? type : unknown('what entering it gives');
  const entered = inference.callType(
    instanceAttribute(type, async ? '__aenter__' : '__enter__', inference),
    undefined,
    inference.program.moduleScope(type.cls.path),
  );
  return async ? inference.awaited(entered) : entered;
}

/** A part of a value that is unpacked; a negative index stands for a starred target. */
export function unpackedType(type: Type, way: readonly number[], inference: Inference): Type {
  let at = type;
  for (const index of way) {
    if (at.kind === 'tuple' && index >= 0 && at.items[index]) at = at.items[index]!;
    else if (index < 0) at = inference.builtin('list', [inference.elementOf(at, false)]);
    else at = inference.elementOf(at, false);
  }
  return at;
}
