import { INTERPOLATED, type Call, type Expr } from '../../python/tree.ts';
import { factsOf } from '../../types/narrowed.ts';
import type { Scope } from '../../types/scope.ts';
import type { EffectReader } from './reader.ts';

/** The groups of a regular expression besides 0, the whole match: how many, and those that have a name. */
interface Groups {
  readonly count: number;
  readonly names: ReadonlySet<string>;
}

const TAKES_GROUPS = new Set(['group', 'start', 'end', 'span']);
const MATCHERS = new Set(['match', 'search', 'fullmatch', 'finditer']);

/**
 * Whether `match.group(1)` or `match["year"]` asks for groups that the match has: its pattern is written out where it was made,
 * or where the compiled one was, and so are the groups. `IndexError` cannot come of it then.
 */
export function hasGroups(expr: Expr, scope: Scope, reader: EffectReader): boolean {
  const asked = groupsAsked(expr);
  if (!asked) return false;
  const made = patternsOf(asked.match, scope, reader);
  return (
    made !== undefined &&
    made.length > 0 &&
    made.every((groups) => asked.groups.every((group) => isOneOf(group, groups)))
  );
}

function groupsAsked(expr: Expr): { readonly match: Expr; readonly groups: readonly Expr[] } | undefined {
  if (expr.kind === 'subscript') return { match: expr.object, groups: expr.index };
  if (expr.kind !== 'call' || expr.callee.kind !== 'attribute' || !TAKES_GROUPS.has(expr.callee.name))
    return undefined;
  if (expr.args.some((arg) => arg.keyword !== undefined || (arg.stars ?? 0) > 0)) return undefined;
  return { match: expr.callee.object, groups: expr.args.map((arg) => arg.value) };
}

function isOneOf(group: Expr, { count, names }: Groups): boolean {
  if (group.kind !== 'constant') return false;
  if (group.type === 'int') return /^\d+$/.test(group.value) && Number(group.value) <= count;
  return group.type === 'str' && names.has(group.value);
}

/** The patterns that a match may be of; undefined where one of them is not known. `None` is of none. */
function patternsOf(match: Expr, scope: Scope, reader: EffectReader): readonly Groups[] | undefined {
  if (match.kind === 'named') return patternsOf(match.value, scope, reader);
  if (match.kind === 'constant') return match.type === 'None' ? [] : undefined;
  if (match.kind === 'call') {
    const groups = groupsMatched(match, scope, reader);
    return groups && [groups];
  }
  if (match.kind !== 'name') return undefined;
  const [first] = factsOf(match, scope, reader.inference) ?? [];
  if (first?.kind === 'bound') return patternsOf(first.value, scope, reader);
  const found = reader.program.names.lookup(scope, match.id);
  if (found?.scope.kind !== 'function' && found?.scope.kind !== 'inner') return undefined;
  const all: Groups[] = [];
  for (const binding of found.bindings) {
    const value =
      binding.kind === 'assign' && binding.op === undefined
        ? binding.value
        : binding.kind === 'iterate' && binding.iter.kind === 'call'
          ? binding.iter
          : undefined;
    // A name that stands for another one would be followed round in a circle.
    if (!value || value.kind === 'name' || (binding.kind !== 'assign' && binding.kind !== 'iterate'))
      return undefined;
    const isIterated = value.kind === 'call' && methodOf(value) === 'finditer';
    if (binding.unpack.length > 0 || isIterated !== (binding.kind === 'iterate')) return undefined;
    const patterns = patternsOf(value, found.scope, reader);
    if (!patterns) return undefined;
    all.push(...patterns);
  }
  return all;
}

function methodOf({ callee }: Call): string | undefined {
  return callee.kind === 'attribute' ? callee.name : undefined;
}

/** Of `re.match("…", text)` and `PATTERN.match(text)`. */
function groupsMatched(call: Call, scope: Scope, reader: EffectReader): Groups | undefined {
  const { callee } = call;
  if (callee.kind !== 'attribute' || !MATCHERS.has(callee.name)) return undefined;
  if (reader.program.names.qualify(callee, scope) === `re.${callee.name}`)
    return groupsGiven(call, scope, reader);
  const compiled = valueOf(callee.object, scope, reader);
  return compiled?.value.kind === 'call' &&
    reader.program.names.qualify(compiled.value.callee, compiled.scope) === 're.compile'
    ? groupsGiven(compiled.value, compiled.scope, reader)
    : undefined;
}

/** Of the pattern that a call is given first. */
function groupsGiven({ args }: Call, scope: Scope, reader: EffectReader): Groups | undefined {
  const [pattern] = args;
  if (!pattern || pattern.keyword !== undefined || (pattern.stars ?? 0) > 0) return undefined;
  const given = valueOf(pattern.value, scope, reader)?.value;
  return given?.kind === 'constant' && (given.type === 'str' || given.type === 'bytes')
    ? groupsIn(given.value)
    : undefined;
}

/** An expression, or what a name is bound to where that is one value. */
function valueOf(
  expr: Expr,
  scope: Scope,
  { program }: EffectReader,
): { readonly value: Expr; readonly scope: Scope } | undefined {
  if (expr.kind !== 'name') return { value: expr, scope };
  const found = program.names.lookup(scope, expr.id);
  const [binding] = found?.bindings ?? [];
  if (found?.bindings.length !== 1 || binding?.kind !== 'assign' || binding.op !== undefined)
    return undefined;
  return binding.unpack.length === 0 && binding.value
    ? { value: binding.value, scope: found.scope }
    : undefined;
}

/**
 * The groups of a pattern as it is written, never more than it has. Undefined where that depends on what is not seen: on the
 * prefix of the text (two backslashes are one if it is not raw), on flags (what follows `#` may be a comment), on a value
 * that is put in.
 */
export function groupsIn(pattern: string): Groups | undefined {
  if (/\\\\|#/.test(pattern) || pattern.includes(INTERPOLATED)) return undefined;
  const names = new Set<string>();
  let count = 0;
  let set: number | undefined;
  for (let at = 0; at < pattern.length; at++) {
    const unit = pattern[at];
    if (unit === '\\') at++;
    else if (set !== undefined) {
      // A bracket that closes stands for itself at the beginning of a set.
      if (unit === ']' && at > set) set = undefined;
    } else if (unit === '[') set = pattern[at + 1] === '^' ? at + 2 : at + 1;
    else if (unit === '(') {
      const name = /^\(\?P<(\w+)>/.exec(pattern.slice(at));
      if (name) names.add(name[1]!);
      if (name || pattern[at + 1] !== '?') count++;
      // `(?(1)a|b)` asks for a group.
      else if (pattern[at + 2] === '(') at += 2;
    }
  }
  return set === undefined ? { count, names } : undefined;
}
