import type { Expr, FunctionDef } from '../../python/tree.ts';
import { dottedName } from '../../python/walk.ts';
import { boundTo } from '../code/bound-values.ts';
import { argument } from '../code/literals.ts';
import type { Names } from '../code/control-flow.ts';
import { isResponseClass } from './response-classes.ts';

/** What writes its data down as JSON when it is made. */
const WRITES = /(^|\.)(\w*J[Ss][Oo][Nn]Response|jsonify|json_response|json)$/;

/**
 * Whether a response writes down what a call gave, which may be nothing that JSON has: `JsonResponse(rows)`. What is
 * written down in the handler itself is known.
 */
export function rendersWhatIsGiven(value: Expr, def: FunctionDef, names: Names): boolean {
  if (value.kind !== 'call' || !isResponseClass(value, names)) return false;
  const name = names.objects.program.names.qualify(value.callee, names.scope) ?? dottedName(value.callee);
  if (!WRITES.test(name ?? '')) return false;
  const data =
    argument(value, 'content') ??
    argument(value, 'data') ??
    value.args.find(({ keyword }) => keyword === undefined)?.value;
  return data?.kind === 'name' && boundTo(data.id, def).some(isGiven);
}

function isGiven(value: Expr): boolean {
  if (value.kind === 'attribute' || value.kind === 'subscript') return isGiven(value.object);
  return value.kind === 'call' || (value.kind === 'await' && isGiven(value.value));
}
