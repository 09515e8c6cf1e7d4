import type { Argument, Call, Expr, FunctionDef, Param } from '../python/tree.ts';
import type { FunctionDeclaration } from './declarations.ts';
import type { Inference } from './inference.ts';
import type { Scope } from './scope.ts';
import { ANY_LITERAL, membersOf, type FunctionType, type Type } from './type.ts';

export interface BoundArgument {
  readonly param: Param;
  readonly value: Expr;
}

/** Which parameter each argument of a call goes to. Arguments behind `*` or `**` are not followed. */
export function bindArguments(def: FunctionDef, call: Call, hasSelf: boolean): readonly BoundArgument[] {
  const params = hasSelf ? def.params.slice(1) : def.params;
  const result: BoundArgument[] = [];
  let position = 0;
  for (const arg of call.args) {
    if (arg.stars) {
      if (arg.stars === 1) position = Infinity;
      continue;
    }
    const param =
      arg.keyword === undefined
        ? positional(params, position++)
        : params.find((one) => one.name === arg.keyword && !one.stars);
    if (param) result.push({ param, value: arg.value });
  }
  return result;
}

function positional(params: readonly Param[], position: number): Param | undefined {
  const plain = params.filter((param) => !param.keywordOnly && !param.stars);
  return plain[position] ?? params.find((param) => param.stars === 1);
}

/**
 * The definitions a call may run: the first overload that accepts the known types of the arguments, for each
 * of the types that an argument may have. A function without overloads is its last definition.
 */
export function selectOverloads(
  callee: FunctionType,
  call: Call,
  scope: Scope,
  inference: Inference,
): readonly FunctionDeclaration[] {
  const heads = inference.program.signatures.headsOf(callee.fn);
  const declarations = heads.map(({ declaration }) => declaration);
  const last = declarations.at(-1);
  if (!last || heads.length === 1) return declarations;
  const overloads = heads
    .filter(({ decorators }) =>
      decorators.some((name) => name === 'typing.overload' || name === 'typing_extensions.overload'),
    )
    .map(({ declaration }) => declaration);
  const isStub = callee.fn.path.endsWith('.pyi');
  if (overloads.length === 0) return [last];
  // In source the overloads say what is returned; the implementation is what runs.
  const candidates = isStub
    ? declarations.filter((one) => overloads.includes(one) || one === last)
    : overloads;
  const chosen = new Set<FunctionDeclaration>();
  for (const types of combinations(call.args, scope, inference)) {
    const match = candidates.find((declaration) => accepts(callee, declaration.def, call, types, inference));
    chosen.add(match ?? candidates.at(-1)!);
  }
  return [...chosen];
}

/** The types of the arguments, one list for each member of the first argument that is a union. */
function combinations(
  args: readonly Argument[],
  scope: Scope,
  inference: Inference,
): readonly (readonly Type[])[] {
  const types = args.map((arg) => inference.typeOf(arg.value, scope));
  const at = types.findIndex((type) => type.kind === 'union');
  if (at < 0) return [types];
  return membersOf(types[at]!)
    .slice(0, 6)
    .map((member) => types.map((type, index) => (index === at ? member : type)));
}

function accepts(
  { fn, self }: FunctionType,
  def: FunctionDef,
  call: Call,
  types: readonly Type[],
  inference: Inference,
): boolean {
  const hasSelf = self !== undefined;
  const bound = bindArguments(def, call, hasSelf);
  const params = hasSelf ? def.params.slice(1) : def.params;
  const plain = call.args.filter((arg) => !arg.stars);
  if (bound.length < plain.length) return false;
  // A required parameter that the call leaves out, as far as the call is plain.
  const spread = call.args.some((arg) => arg.stars);
  if (
    !spread &&
    params.some((param) => !param.stars && !param.default && !bound.some((one) => one.param === param))
  )
    return false;
  return bound.every(({ param, value }) => {
    if (!param.annotation) return true;
    const at = call.args.findIndex((arg) => arg.value === value);
    return acceptsType(inference.annotationOf(fn, param.annotation), types[at]!, inference);
  });
}

function acceptsType(wanted: Type, given: Type, inference: Inference): boolean {
  if (wanted.kind === 'unknown' || wanted.kind === 'typevar') return true;
  if (wanted.kind === 'instance' && wanted.cls.qualname === 'object' && wanted.cls.module === 'builtins')
    return true;
  if (wanted.kind === 'union') return wanted.members.some((member) => acceptsType(member, given, inference));
  switch (given.kind) {
    case 'unknown':
    case 'typevar':
      return false;
    case 'never':
      return true;
    case 'union':
      return given.members.every((member) => acceptsType(wanted, member, inference));
    case 'none':
      return wanted.kind === 'none';
    case 'tuple':
      return (
        wanted.kind === 'tuple' ||
        (wanted.kind === 'instance' &&
          ['tuple', 'Sequence', 'Iterable', 'Collection'].includes(wanted.cls.qualname))
      );
    case 'instance':
      if (wanted.kind !== 'instance')
        return wanted.kind === 'callable' && inference.attribute(given, '__call__').kind !== 'unknown';
      if (
        wanted.literal === ANY_LITERAL
          ? given.literal === undefined
          : wanted.literal !== undefined && wanted.literal !== given.literal
      )
        return false;
      return inference.program.classes.isSubclass(given.cls, wanted.cls) === true;
    case 'class':
      return (
        wanted.kind === 'class' ||
        wanted.kind === 'callable' ||
        (wanted.kind === 'instance' && wanted.cls.qualname === 'type')
      );
    default:
      return wanted.kind === given.kind || wanted.kind === 'callable';
  }
}
