import type { Param } from '../python/tree.ts';
import type { ModuleRef } from '../workspace/modules.ts';

/**
 * Light types: enough to know which function a call reaches and which class a clause names. What is not
 * known is `unknown` with a reason, never a guess.
 */
export type Type =
  | Unknown
  | Instance
  | ClassType
  | FunctionType
  | ModuleType
  | Union
  | TypeVariable
  | NoneType
  | Awaitable
  | CallableType
  | TupleType
  | SuperType
  | Never;

export interface Unknown {
  readonly kind: 'unknown';
  /** For a person: why it is not known. */
  readonly reason: string;
}

/** A class, known by where it is declared. One object for each class, for the life of the program. */
export interface ClassRef {
  readonly kind: 'class-ref';
  /** `path#Qual.Name`. */
  readonly key: string;
  readonly path: string;
  readonly qualname: string;
  /** The dotted module that declares it, as Python's `__module__` would say. */
  readonly module: string;
}

/** A function or method, known by where it is declared. One object for each, for the life of the program. */
export interface FunctionRef {
  readonly kind: 'function-ref';
  /** `path#Qual.name`; inside a function `path#outer.<locals>.inner`. */
  readonly key: string;
  readonly path: string;
  readonly qualname: string;
  readonly module: string;
  /** The class whose body declares it. */
  readonly owner: ClassRef | undefined;
}

/** A value of a class or of one of its subclasses. */
export interface Instance {
  readonly kind: 'instance';
  readonly cls: ClassRef;
  readonly args: readonly Type[];
  /** The text of a literal, where the value is one; `ANY_LITERAL` in an annotation for any literal. */
  readonly literal?: string;
}

/** The class itself, as a value. */
export interface ClassType {
  readonly kind: 'class';
  readonly cls: ClassRef;
  readonly args: readonly Type[];
}

export interface FunctionType {
  readonly kind: 'function';
  readonly fn: FunctionRef;
  /** What `self` or `cls` is bound to. */
  readonly self?: Type;
  /** What the function's free variables hold: the parameters of the function that returned it. */
  readonly captures?: ReadonlyMap<string, Type>;
  /** Arguments already given, by `functools.partial`. */
  readonly partial?: boolean;
  /** Through a decorator that changes what a call does; `contextmanager` is the one that is modelled. */
  readonly wrapped?: 'contextmanager' | 'asynccontextmanager';
}

export interface ModuleType {
  readonly kind: 'module';
  readonly module: ModuleRef;
  /** The file from whose place the import was resolved. */
  readonly from: string;
}

export interface Union {
  readonly kind: 'union';
  readonly members: readonly Type[];
}

export interface TypeVariable {
  readonly kind: 'typevar';
  readonly name: string;
  readonly bound?: Type;
}

export interface NoneType {
  readonly kind: 'none';
}

/** What a call of an `async def` returns, or an annotation such as `Awaitable[T]`. */
export interface Awaitable {
  readonly kind: 'awaitable';
  readonly result: Type;
  /** True when what awaiting it raises was already counted where it was made. */
  readonly counted: boolean;
}

/** `Callable[..., T]`, a lambda, or a function whose body is not known. */
export interface CallableType {
  readonly kind: 'callable';
  readonly result: Type;
  readonly params?: readonly Param[];
}

export interface TupleType {
  readonly kind: 'tuple';
  readonly items: readonly Type[];
}

/** `super()`: attributes are looked up after `after` in the order of the classes of `self`. */
export interface SuperType {
  readonly kind: 'super';
  readonly after: ClassRef;
  readonly self: Type;
}

/** No value: what a call that never returns gives, and the start of a union. */
export interface Never {
  readonly kind: 'never';
}

/** What `LiteralString` asks for. */
export const ANY_LITERAL = '\0any';

export const NEVER: Never = { kind: 'never' };
export const NONE: NoneType = { kind: 'none' };

export function unknown(reason: string): Unknown {
  return { kind: 'unknown', reason };
}

export function instance(cls: ClassRef, args: readonly Type[] = []): Instance {
  return { kind: 'instance', cls, args };
}

/** A union of more is not looked through one by one: it is as good as not known. */
const MANY = 12;

/** The union, flattened and without repetitions. Of many literals of a class it is the class. */
export function union(types: readonly Type[]): Type {
  const members = distinct(types);
  return unionOf(members.length > MANY ? distinct(members.map(withoutLiteral)) : members);
}

/** The union that an annotation spells out, however many literals it has. */
export function annotatedUnion(types: readonly Type[]): Type {
  const members = distinct(types);
  const isLiteral = (type: Type): boolean => type.kind === 'instance' && type.literal !== undefined;
  return members.some(isLiteral) && members.filter((type) => !isLiteral(type)).length < MANY
    ? unionOf(members, Infinity)
    : union(members);
}

function unionOf(members: readonly Type[], most = MANY): Type {
  const [first] = members;
  if (!first) return NEVER;
  if (members.length > most) return unknown('too many possible types');
  return members.length === 1 ? first : { kind: 'union', members };
}

function distinct(types: readonly Type[]): readonly Type[] {
  const members = new Map<string, Type>();
  const add = (type: Type): void => {
    if (type.kind === 'union') type.members.forEach(add);
    else if (type.kind !== 'never') members.set(typeKey(type), type);
  };
  types.forEach(add);
  return [...members.values()];
}

/** The class of a value that is written out; what a container of it holds may change. */
export function withoutLiteral(type: Type): Type {
  return type.kind === 'instance' && type.literal !== undefined ? instance(type.cls, type.args) : type;
}

export function membersOf(type: Type): readonly Type[] {
  return type.kind === 'union' ? type.members : type.kind === 'never' ? [] : [type];
}

/** Without `None`: what an attribute access or a call can succeed on. */
export function withoutNone(type: Type): Type {
  return type.kind === 'union' ? union(type.members.filter((member) => member.kind !== 'none')) : type;
}

/** Equal for equal types. */
export function typeKey(type: Type, depth = 0): string {
  if (depth > 4) return '…';
  const list = (types: readonly Type[]): string => types.map((one) => typeKey(one, depth + 1)).join(',');
  switch (type.kind) {
    case 'unknown':
      return `?${type.reason}`;
    case 'instance':
      return `i:${type.cls.key}[${list(type.args)}]${type.literal === undefined ? '' : `=${type.literal}`}`;
    case 'class':
      return `c:${type.cls.key}[${list(type.args)}]`;
    case 'function':
      return `f:${type.fn.key}${type.self ? `@${typeKey(type.self, depth + 1)}` : ''}${type.partial ? '~' : ''}${type.wrapped ?? ''}${
        type.captures
          ? `{${[...type.captures].map(([name, value]) => `${name}:${typeKey(value, depth + 1)}`).join(',')}}`
          : ''
      }`;
    case 'module':
      return `m:${type.module.name}:${type.module.layers.join('|')}`;
    case 'union':
      return `u(${type.members
        .map((one) => typeKey(one, depth + 1))
        .sort()
        .join('|')})`;
    case 'typevar':
      return `v:${type.name}`;
    case 'none':
    case 'never':
      return type.kind;
    case 'awaitable':
      return `a${type.counted ? '+' : ''}:${typeKey(type.result, depth + 1)}`;
    case 'callable':
      return `k:${typeKey(type.result, depth + 1)}`;
    case 'tuple':
      return `t(${list(type.items)})`;
    case 'super':
      return `s:${type.after.key}@${typeKey(type.self, depth + 1)}`;
  }
}

export function sameType(a: Type, b: Type): boolean {
  return a === b || typeKey(a) === typeKey(b);
}

/** Replaces type variables. */
export function substitute(type: Type, variables: ReadonlyMap<string, Type>, depth = 0): Type {
  if (variables.size === 0 || depth > 6) return type;
  const sub = (inner: Type): Type => substitute(inner, variables, depth + 1);
  switch (type.kind) {
    case 'typevar':
      return variables.get(type.name) ?? type;
    case 'instance':
    case 'class':
      return type.args.length > 0 ? { ...type, args: type.args.map(sub) } : type;
    case 'union':
      return union(type.members.map(sub));
    case 'awaitable':
      return { ...type, result: sub(type.result) };
    case 'callable':
      return { ...type, result: sub(type.result) };
    case 'tuple':
      return { ...type, items: type.items.map(sub) };
    case 'function':
      return type.self ? { ...type, self: sub(type.self) } : type;
    default:
      return type;
  }
}
