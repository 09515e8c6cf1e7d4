import type { Expr, FunctionDef } from '../../python/tree.ts';
import { dottedName, walkOwnStatements } from '../../python/walk.ts';
import { boundTo } from '../code/bound-values.ts';
import { argument } from '../code/literals.ts';
import type { Names } from '../code/control-flow.ts';
import { isResponseClass } from './response-classes.ts';

/** What writes its data down as JSON when it is made. */
const WRITES = /(^|\.)(\w*J[Ss][Oo][Nn]Response|jsonify|json_response|json)$/;

/**
 * Whether a response writes down what calls gave, which may be nothing that JSON has, `JsonResponse(rows)`, or nothing
 * that a header takes: `Response(headers={"Location": path})`. What is written down in the handler itself is known.
 */
export function rendersWhatIsGiven(value: Expr, def: FunctionDef, names: Names): boolean {
  if (value.kind !== 'call' || !isResponseClass(value, names)) return false;
  const headers = argument(value, 'headers');
  if (headers && isMadeUp(headers, def)) return true;
  const name = names.objects.program.names.qualify(value.callee, names.scope) ?? dottedName(value.callee);
  if (!WRITES.test(name ?? '')) return false;
  const data =
    argument(value, 'content') ??
    argument(value, 'data') ??
    value.args.find(({ keyword }) => keyword === undefined)?.value;
  return data?.kind === 'name' && (boundTo(data.id, def).some(isGiven) || isFilled(data.id, def));
}

/** Headers that are not all written down: a name that is not Latin is none that they can hold. */
function isMadeUp(headers: Expr, def: FunctionDef, seen: readonly string[] = []): boolean {
  switch (headers.kind) {
    case 'constant':
      return false;
    case 'dict':
      return headers.items.some(({ value }) => isMadeUp(value, def, seen));
    case 'name':
      // A constant of the module, and what is given, are taken as they are.
      return (
        !seen.includes(headers.id) &&
        boundTo(headers.id, def).some((one) => isMadeUp(one, def, [...seen, headers.id]))
      );
    default:
      return true;
  }
}

/** `rows.append({"url": url})` of a list at hand, with more than what is written down. */
function isFilled(name: string, def: FunctionDef): boolean {
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    const call = stmt.kind === 'expr' && stmt.value.kind === 'call' ? stmt.value : undefined;
    if (call?.callee.kind !== 'attribute' || !/^(append|extend|insert)$/.test(call.callee.name)) return;
    const { object } = call.callee;
    if (object.kind === 'name' && object.id === name && call.args.some(({ value }) => !isWritten(value)))
      found = true;
  });
  return found;
}

function isWritten(value: Expr): boolean {
  return value.kind === 'dict' ? value.items.every((one) => isWritten(one.value)) : value.kind === 'constant';
}

function isGiven(value: Expr): boolean {
  if (value.kind === 'attribute' || value.kind === 'subscript') return isGiven(value.object);
  if (value.kind === 'comprehension') return isGiven(value.element);
  return value.kind === 'call' || (value.kind === 'await' && isGiven(value.value));
}
