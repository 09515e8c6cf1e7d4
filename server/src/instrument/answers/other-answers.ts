import type { DictExpr, Expr, FunctionDef } from '../../python/tree.ts';
import { walkOwnStatements } from '../../python/walk.ts';
import type { Names } from '../code/control-flow.ts';
import { codeOf } from './status-codes.ts';

/**
 * Whether an answer has no status or `200` where another of the function says that something was created: what was asked for was there
 * already, and nothing was made.
 */
export function isThereAlready(answer: Expr, def: FunctionDef, names: Names): boolean {
  if ((statusIn(answer, names) ?? 200) !== 200) return false;
  let creates = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'return' && stmt.value && statusIn(stmt.value, names) === 201) creates = true;
  });
  return creates;
}

/**
 * Whether an answer of nothing but constants has another value under a key than another answer of the function: `{"result": "0"}` for want
 * of something, and `{"result": "1"}` where it was done.
 */
export function saysOtherwise(answer: Expr, def: FunctionDef): boolean {
  const own = dictIn(answer);
  if (!own || own.items.length === 0 || !own.items.every(({ value }) => value.kind === 'constant'))
    return false;
  let differs = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'return' || !stmt.value || stmt.value === answer) return;
    for (const { key, value } of dictIn(stmt.value)?.items ?? [])
      for (const one of own.items)
        if (
          key?.kind === 'constant' &&
          one.key?.kind === 'constant' &&
          key.value === one.key.value &&
          !(value.kind === 'constant' && one.value.kind === 'constant' && value.value === one.value.value)
        )
          differs = true;
  });
  return differs;
}

/** `{…}`, `JsonResponse({…})`. */
function dictIn(answer: Expr): DictExpr | undefined {
  if (answer.kind === 'dict') return answer;
  const [first] = answer.kind === 'call' ? answer.args : [];
  return first?.value.kind === 'dict' && (first.keyword === undefined || first.keyword === 'content')
    ? first.value
    : undefined;
}

/** The status that is written beside what is answered: `body, 201`, `Response(body, status=201)`. */
function statusIn(answer: Expr, { scope, objects }: Names): number | undefined {
  const parts =
    answer.kind === 'tuple'
      ? answer.items.slice(1)
      : answer.kind === 'call'
        ? answer.args
            .filter(({ keyword }) => keyword !== undefined && /^status(_code)?$/.test(keyword))
            .map(({ value }) => value)
        : [];
  return parts.map((one) => codeOf(one, scope, objects)).find((one) => one !== undefined);
}
