import { INTERPOLATED, type Call, type Expr } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import { methodIn } from './http-methods.ts';
import type { Objects } from './objects.ts';

/** Stands in a path or name for a part that is only known when the program runs. */
export const UNKNOWN_PART = '*';

/**
 * The text of a string expression, through constants of this and other modules. Parts that are not known are
 * `UNKNOWN_PART`; undefined where nothing of it is known.
 */
export function stringOf(
  expr: Expr | undefined,
  scope: Scope,
  objects: Objects,
  depth = 0,
): string | undefined {
  if (!expr || depth > 8) return undefined;
  switch (expr.kind) {
    case 'constant':
      return expr.type === 'str' ? expr.value : undefined;
    case 'fstring': {
      const texts = expr.text.split(INTERPOLATED);
      // The format of a value may hold values.
      if (texts.length !== expr.values.length + 1) return UNKNOWN_PART;
      const values = expr.values.map((value) => stringOf(value, scope, objects, depth + 1) ?? UNKNOWN_PART);
      return texts.map((text, at) => text + (values[at] ?? '')).join('');
    }
    case 'binary': {
      if (expr.op === '%') {
        const values = expr.right.kind === 'tuple' ? expr.right.items : [expr.right];
        const texts = values.map((value) => stringOf(value, scope, objects, depth + 1) ?? UNKNOWN_PART);
        return filledIn(stringOf(expr.left, scope, objects, depth + 1), /%[a-z]/g, texts);
      }
      if (expr.op !== '+') return undefined;
      const left = stringOf(expr.left, scope, objects, depth + 1);
      const right = stringOf(expr.right, scope, objects, depth + 1);
      return left === undefined && right === undefined
        ? undefined
        : `${left ?? UNKNOWN_PART}${right ?? UNKNOWN_PART}`;
    }
    case 'call': {
      // `"/{0}/x".format(value)`.
      if (expr.callee.kind === 'attribute' && expr.callee.name === 'format')
        return filledIn(stringOf(expr.callee.object, scope, objects, depth + 1), /\{[^{}]*\}/g);
      // `_("text")`, `str("text")`.
      const [only] = expr.args;
      return expr.args.length === 1 && only && !only.keyword
        ? stringOf(only.value, scope, objects, depth + 1)
        : undefined;
    }
    case 'name':
    case 'attribute': {
      const located = objects.locate(expr, scope);
      // `Tags.USERS.value` of an enumeration.
      if (located === undefined && expr.kind === 'attribute' && expr.name === 'value')
        return stringOf(expr.object, scope, objects, depth + 1);
      if (located?.kind !== 'bindings') return methodIn(expr);
      const values = located.bindings.filter(
        (one) => one.kind === 'assign' && one.value && one.unpack.length === 0 && !one.op,
      );
      const [value] = values;
      return values.length === 1 && value?.kind === 'assign'
        ? stringOf(value.value, located.scope, objects, depth + 1)
        : methodIn(expr);
    }
    default:
      return undefined;
  }
}

function filledIn(
  text: string | undefined,
  places: RegExp,
  values: readonly string[] = [],
): string | undefined {
  let at = 0;
  return text?.replace(places, () => values[at++] ?? UNKNOWN_PART);
}

/** The texts of a list, tuple or set of strings; undefined for anything else. */
export function stringsOf(
  expr: Expr | undefined,
  scope: Scope,
  objects: Objects,
  depth = 0,
): readonly string[] | undefined {
  if (!expr || depth > 4) return undefined;
  if (expr.kind === 'list' || expr.kind === 'tuple' || expr.kind === 'set') {
    const texts = expr.items.map((item) => stringOf(item, scope, objects));
    return texts.every((text) => text !== undefined) ? (texts as string[]) : undefined;
  }
  if (expr.kind === 'name' || expr.kind === 'attribute') {
    const located = objects.locate(expr, scope);
    const binding =
      located?.kind === 'bindings'
        ? located.bindings.find((one) => one.kind === 'assign' && one.value)
        : undefined;
    return binding?.kind === 'assign' && located?.kind === 'bindings'
      ? stringsOf(binding.value, located.scope, objects, depth + 1)
      : undefined;
  }
  if (expr.kind === 'call' && expr.args.length === 1)
    return stringsOf(expr.args[0]!.value, scope, objects, depth + 1);
  return undefined;
}

/** The argument given by keyword, or else at a position; `*` and `**` are not looked into. */
export function argument(call: Call | undefined, keyword: string, position?: number): Expr | undefined {
  if (!call) return undefined;
  const named = call.args.find((arg) => arg.keyword === keyword);
  if (named || position === undefined) return named?.value;
  const arg = call.args[position];
  return arg &&
    arg.keyword === undefined &&
    !arg.stars &&
    !call.args.slice(0, position).some((one) => one.stars)
    ? arg.value
    : undefined;
}

/** Two parts of a path with exactly one slash between them where either has one or the first ends a segment. */
export function joinPaths(prefix: string, path: string): string {
  if (!prefix) return path;
  if (!path) return prefix;
  if (prefix.endsWith('/') && path.startsWith('/')) return prefix + path.slice(1);
  return prefix + path;
}
