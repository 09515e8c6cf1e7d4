import type { DictExpr, Expr, FunctionDef } from '../../../python/tree.ts';
import { lastName, walkOwnStatements } from '../../../python/walk.ts';
import { saysError } from '../../answers/error-bodies.ts';
import { asksForFault } from '../../answers/refusals.ts';
import { boundTo } from '../../code/bound-values.ts';
import type { Names } from '../../code/control-flow.ts';
import { functionsRun } from '../functions-run.ts';
import { returnsOf } from '../stand-ins.ts';
import type { Ways } from './ways.ts';

/** So many functions are followed, one behind the other. */
const MAX_DEPTH = 4;

/** So many of them, and of their names, are looked into for one handler. */
const MAX_SEEN = 40;

/**
 * Why what is answered may tell that it was not done, or not yet: of the answers that functions behind it give, two say opposite
 * things under the same key (`{"status": "error"}` and `{"status": "success"}`, `{"token": None}` and `{"token": token.id}`).
 */
export function doubtOfOpposites({ place, points, asked, kind }: Ways): string | undefined {
  if (kind !== 'route') return undefined;
  const found: Said[] = [];
  const seen = new Set<string>();
  for (const point of points) {
    // What failed is told by a status that is asked for.
    const isAsked = 'status' in point && point.status !== undefined;
    if (point.stmt.kind === 'return' && point.stmt.value && !isAsked)
      gather(point.stmt.value, place, seen, 0, found);
  }
  const isTold =
    asked === 'reads'
      ? found.length > 1 && found.some(({ isError }) => isError) && !found.every(({ isError }) => isError)
      : found.some((one, at) => found.slice(at + 1).some((other) => areOpposite(one, other))) ||
        (found.some(({ isFault }) => isFault) && !found.every(({ isFault }) => isFault));
  return isTold ? 'whether it succeeded is said by its answer' : undefined;
}

/** What an answer says under its keys, as far as that is written down. */
interface Said {
  readonly of: string;
  readonly values: ReadonlyMap<string, Expr>;
  readonly isError: boolean;
  /** It is given where something was found wrong: below `if problem := check_error(key):`. */
  readonly isFault: boolean;
}

/** Gathers the answers that a value may be, of those that functions of the project make. */
function gather(
  value: Expr,
  names: Names,
  seen: Set<string>,
  depth: number,
  found: Said[],
  isFault = false,
): void {
  switch (value.kind) {
    case 'await':
      return gather(value.value, names, seen, depth, found);
    case 'conditional':
      gather(value.then, names, seen, depth, found);
      return gather(value.otherwise, names, seen, depth, found);
    case 'name': {
      if (names.scope.kind !== 'function') return;
      const key = `${names.scope.fn.key}.<locals>.${value.id}`;
      const [only, second] = boundTo(value.id, names.scope.def);
      if (!only || second || seen.has(key)) return;
      seen.add(key);
      return gather(only, names, seen, depth, found);
    }
    case 'dict': {
      if (depth === 0) return;
      found.push({ of: '', values: saidIn(value), isError: isFault || saysError(value), isFault });
      return;
    }
    case 'call': {
      const name = lastName(value.callee) ?? '';
      const said = new Map(
        value.args.flatMap((one) => (one.keyword === undefined ? [] : [[one.keyword, one.value]])),
      );
      const given =
        value.callee.kind === 'attribute' && MADE_OF.test(name) ? value.args[0]?.value : undefined;
      if (depth > 0 && given?.kind === 'dict' && value.callee.kind === 'attribute')
        found.push({
          of: lastName(value.callee.object) ?? '',
          values: saidIn(given),
          isError: isFault,
          isFault,
        });
      else if (depth > 0 && /^[A-Z]\w*[a-z]/.test(name))
        found.push({ of: name, values: said, isError: isFault, isFault });
      else if (depth < MAX_DEPTH)
        for (const { scope, call } of functionsRun(value, names)) {
          // What is handed on and called there gives its value to that, and not to whoever asked.
          if (!call || scope.def.generator || seen.has(scope.fn.key) || seen.size >= MAX_SEEN) continue;
          seen.add(scope.fn.key);
          const faults = answersOfFaults(scope.def);
          for (const one of returnsOf(scope.def))
            gather(one, { scope, objects: names.objects }, seen, depth + 1, found, faults.has(one));
        }
      return;
    }
    default:
      return;
  }
}

/** Pydantic's ways to make an object of a table. */
const MADE_OF = /^(model_validate|model_construct|parse_obj|construct)$/;

function saidIn({ items }: DictExpr): ReadonlyMap<string, Expr> {
  const values = new Map<string, Expr>();
  for (const { key, value } of items)
    if (key?.kind === 'constant' && key.type === 'str') values.set(key.value, value);
  return values;
}

/** What a function answers with right below a test for what was found wrong. */
function answersOfFaults(def: FunctionDef): ReadonlySet<Expr> {
  const found = new Set<Expr>();
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'if' && asksForFault(stmt.test))
      for (const one of stmt.body.stmts) if (one.kind === 'return' && one.value) found.add(one.value);
  });
  return found;
}

function areOpposite(one: Said, other: Said): boolean {
  return [...one.values].some(([key, value]) => {
    const said = other.values.get(key);
    if (said === undefined) return false;
    // `RequiresAction(status="requires_action")` and `Succeeded(status="succeeded")`.
    if (one.of !== other.of)
      return one.of !== '' && other.of !== '' && OUTCOMES.test(key) && differ(key, value, said);
    return differ(key, value, said) || (one.of === '' && isMissing(value, said));
  });
}

/** Whether two values under a key say opposite things: `True` and `False`, two words for what came of it. */
function differ(key: string, one: Expr, other: Expr): boolean {
  if (one.kind !== 'constant' || other.kind !== 'constant' || one.type !== other.type) return false;
  return (one.type === 'bool' || (one.type === 'str' && OUTCOMES.test(key))) && one.value !== other.value;
}

/** Whether one of two values is there and the other is `None`: a token, and none as yet. */
function isMissing(one: Expr, other: Expr): boolean {
  const isNone = (each: Expr): boolean => each.kind === 'constant' && each.type === 'None';
  const isThere = (each: Expr): boolean => each.kind === 'attribute' || each.kind === 'call';
  return (isNone(one) && isThere(other)) || (isThere(one) && isNone(other));
}

const OUTCOMES = /^(status|state|result|outcome)$/;
