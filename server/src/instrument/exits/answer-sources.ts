import type { Call, Expr, FunctionDef } from '../../python/tree.ts';
import { isHarmless, isResponseClass } from '../answers/response-classes.ts';
import { walkOwnStatements } from '../../python/walk.ts';
import { boundTo } from '../code/bound-values.ts';
import type { Names } from '../code/control-flow.ts';
import { isConversion } from './beside.ts';
import { functionsRun } from './functions-run.ts';

/** The one call that all that is answered comes from, and the name that it is bound to, if it is to one. */
export interface Source {
  readonly call: Call;
  readonly name: string | undefined;
}

/** What answers are made of, where that is one call's; undefined where it is of several, or of none. */
export function sourceOf(answers: readonly Expr[], def: FunctionDef, names: Names): Source | undefined {
  const found = new Map<Call, Source>();
  for (const answer of answers) collect(answer, undefined, new Set());
  const [only, second] = found.values();
  return second ? undefined : only;

  function isBoundHere(object: Expr): boolean {
    return object.kind === 'call' || (object.kind === 'name' && boundTo(object.id, def).length > 0);
  }

  function isOfProject(call: Call): boolean {
    return functionsRun(call, names).length > 0;
  }

  function collect(expr: Expr, name: string | undefined, seen: Set<string>): void {
    switch (expr.kind) {
      case 'await':
      case 'starred':
        return collect(expr.value, name, seen);
      case 'dict':
        for (const { value } of expr.items) collect(value, undefined, seen);
        return;
      case 'list':
      case 'tuple':
        for (const one of expr.items) collect(one, undefined, seen);
        return;
      case 'comprehension':
        return collect(expr.generators[0]!.iter, undefined, seen);
      case 'attribute':
      case 'subscript':
        return collect(expr.object, name, seen);
      case 'binary':
        collect(expr.left, undefined, seen);
        return collect(expr.right, undefined, seen);
      case 'conditional':
        collect(expr.then, name, seen);
        return collect(expr.otherwise, name, seen);
      case 'name':
        if (seen.has(expr.id)) return;
        seen.add(expr.id);
        for (const value of boundTo(expr.id, def)) collect(value, expr.id, seen);
        return;
      case 'call': {
        const { callee } = expr;
        const isMade =
          isHarmless({ ...expr, args: [] }, names) ||
          isConversion(expr) ||
          isMadeOf(expr) ||
          makesResponse(expr, names);
        if (isMade) {
          if (callee.kind === 'attribute') collect(callee.object, undefined, seen);
          for (const { value } of expr.args) collect(value, undefined, seen);
        }
        // `rows.as_list()`, of rows that something else gave.
        else if (callee.kind === 'attribute' && isBoundHere(callee.object) && !isOfProject(expr))
          collect(callee.object, undefined, seen);
        else found.set(expr, { call: expr, name });
        return;
      }
      default:
        return;
    }
  }
}

/** Whether a function of the project's only makes a response of what it is given: `json_answer(await store.load(key))`. */
function makesResponse({ callee }: Call, { scope, objects }: Names): boolean {
  const key = objects.functionKey(objects.locate(callee, scope));
  const inner =
    key === undefined ? undefined : objects.program.functionScope(objects.program.functionRef(key));
  if (!inner || inner.fn.owner || inner.def.async || inner.def.generator) return false;
  const made: Expr[] = [];
  walkOwnStatements(inner.def.body.stmts, (stmt) => {
    if (stmt.kind === 'return' && stmt.value)
      made.push(...(stmt.value.kind === 'name' ? boundTo(stmt.value.id, inner.def) : [stmt.value]));
  });
  return (
    made.length > 0 &&
    made.every((one) => one.kind === 'call' && isResponseClass(one, { scope: inner, objects }))
  );
}

/** `Path(name)`: an object of a library's, of what it is given. */
function isMadeOf({ callee }: Call): boolean {
  return callee.kind === 'name' && /^[A-Z]/.test(callee.id);
}
