import type { Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import type { FunctionType } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import { impliedMethods } from './implied.ts';
import type { EffectReader } from './reader.ts';

type Methods = Readonly<Record<string, readonly string[]>>;

const OF_MAPPING: Methods = {
  get: ['__getitem__'],
  __contains__: ['__getitem__'],
  items: ['__iter__', '__getitem__'],
  values: ['__iter__', '__getitem__'],
  keys: ['__iter__'],
  pop: ['__getitem__', '__delitem__'],
  popitem: ['__iter__', '__getitem__', '__delitem__'],
  setdefault: ['__getitem__', '__setitem__'],
  update: ['__setitem__'],
  clear: ['__iter__', '__getitem__', '__delitem__'],
};

const OF_SEQUENCE: Methods = {
  index: ['__getitem__'],
  count: ['__getitem__'],
  __contains__: ['__getitem__'],
  __iter__: ['__getitem__'],
  __reversed__: ['__len__', '__getitem__'],
  append: ['insert'],
  extend: ['insert', 'append'],
  pop: ['__getitem__', '__delitem__'],
  remove: ['__getitem__', '__delitem__'],
  __iadd__: ['insert', 'append'],
};

const BOTH = ['__contains__', '__iter__'];
const OF_SET: Methods = {
  __and__: BOTH,
  __or__: BOTH,
  __sub__: BOTH,
  __xor__: BOTH,
  __le__: BOTH,
  __ge__: BOTH,
  __eq__: BOTH,
  isdisjoint: BOTH,
  remove: ['__contains__', 'discard'],
  pop: ['__iter__', 'discard'],
  clear: ['__iter__', 'discard'],
};

const READ = ['readinto', 'read'];
const OF_FILE: Methods = {
  read: ['readinto', 'readall'],
  readall: READ,
  readline: READ,
  readlines: READ,
  __iter__: READ,
  __next__: READ,
  writelines: ['write'],
};

/** Every verb of a client asks by its `request`, and that by its `send`. */
const OF_CLIENT: Methods = {
  ...Object.fromEntries(
    ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'].map((verb) => [verb, ['request', 'send']]),
  ),
  request: ['send'],
};

/** What the methods of classes of libraries call on themselves, for others to define. */
const MIXINS: ReadonlyMap<string, Methods> = new Map([
  ['collections.abc.Mapping', OF_MAPPING],
  ['collections.abc.MutableMapping', OF_MAPPING],
  ['collections.UserDict', { ...OF_MAPPING, __init__: ['__setitem__'] }],
  ['collections.abc.Sequence', OF_SEQUENCE],
  ['collections.abc.MutableSequence', OF_SEQUENCE],
  ['collections.abc.Set', OF_SET],
  ['collections.abc.MutableSet', OF_SET],
  ['io.IOBase', OF_FILE],
  ['io.RawIOBase', OF_FILE],
  ['io.BufferedIOBase', OF_FILE],
  ['io.TextIOBase', OF_FILE],
  ['requests.Session', OF_CLIENT],
  ['requests.sessions.Session', OF_CLIENT],
  ['logging.Handler', { handle: ['emit'] }],
  ['socketserver.BaseRequestHandler', { __init__: ['setup', 'handle', 'finish'] }],
]);

/** The answers that a method takes for "it is not there". */
const STOPPED: Readonly<Record<string, string>> = {
  get: 'KeyError',
  setdefault: 'KeyError',
  __contains__: 'LookupError',
  __iter__: 'IndexError',
  index: 'IndexError',
  count: 'IndexError',
};

/** A method of a library that runs what the class of its object defines: `get` of a project's own `Mapping`. */
export function mixinEffects(type: FunctionType, at: Expr, scope: Scope, reader: EffectReader): Effect[] {
  const { fn, self } = type;
  const { program } = reader;
  if (self?.kind !== 'instance' || !fn.owner || !program.isKnowledge(fn.path)) return [];
  if (program.isKnowledge(self.cls.path)) return [];
  const name = fn.qualname.slice(fn.qualname.lastIndexOf('.') + 1);
  const hooks = MIXINS.get(program.classes.displayName(fn.owner))?.[name] ?? [];
  const effects = hooks.flatMap((hook) =>
    impliedMethods(self, [hook], program).flatMap((one) => reader.callFunction(one, undefined, scope, at)),
  );
  const stopped = STOPPED[name] === undefined ? undefined : program.classes.builtin(STOPPED[name]);
  return effects.length > 0 && stopped
    ? [{ kind: 'suppress', catches: { classes: [stopped], broad: false }, body: effects }]
    : effects;
}
