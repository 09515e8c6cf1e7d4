import { instance, type Type, union, unknown, withoutLiteral, withoutNone } from '../type.ts';

/** Without literals: what a container of it holds may change. */
export function general(type: Type): Type {
  if (type.kind === 'union') return union(type.members.map(general));
  return type.kind === 'never' ? unknown('an empty container') : withoutLiteral(type);
}

/** Whether a type holds a type variable other than `Self`. */
export function mentionsVariable(type: Type): boolean {
  switch (type.kind) {
    case 'typevar':
      return type.name !== 'Self';
    case 'instance':
    case 'class':
      return type.args.some(mentionsVariable);
    case 'union':
      return type.members.some(mentionsVariable);
    case 'awaitable':
    case 'callable':
      return mentionsVariable(type.result);
    case 'tuple':
      return type.items.some(mentionsVariable);
    default:
      return false;
  }
}

/** Notes in `variables` what those of `wanted` stand for, if a value of type `given` is one of it. */
export function unify(wanted: Type, given: Type, variables: Map<string, Type>): void {
  if (wanted.kind === 'typevar') {
    if (given.kind === 'unknown' || given.kind === 'never') return;
    const known = variables.get(wanted.name);
    variables.set(
      wanted.name,
      known && known.kind !== 'unknown' && known.kind !== 'typevar'
        ? union([known, general(given)])
        : general(given),
    );
    return;
  }
  if (wanted.kind === 'union') {
    for (const member of wanted.members)
      if (member.kind !== 'none') unify(member, withoutNone(given), variables);
    return;
  }
  if (wanted.kind === 'awaitable' && given.kind === 'awaitable')
    return unify(wanted.result, given.result, variables);
  if (wanted.kind === 'callable') {
    if (given.kind === 'callable') unify(wanted.result, given.result, variables);
    if (given.kind === 'class') unify(wanted.result, instance(given.cls, given.args), variables);
    return;
  }
  if (
    wanted.kind === 'instance' &&
    wanted.cls.qualname === 'type' &&
    given.kind === 'class' &&
    wanted.args[0]
  )
    return unify(wanted.args[0], instance(given.cls, given.args), variables);
  if (wanted.kind === 'class' && given.kind === 'class') return;
  if (wanted.kind === 'instance' && given.kind === 'instance')
    wanted.args.forEach((arg, at) => given.args[at] && unify(arg, given.args[at]!, variables));
  if (wanted.kind === 'instance' && given.kind === 'tuple' && wanted.args[0])
    unify(wanted.args[0], union(given.items), variables);
}
