import { walkOwnStatements } from '../../../python/walk.ts';
import type { FunctionScope } from '../../../types/scope.ts';
import type { Objects } from '../../code/objects.ts';
import { sourceOf } from '../answer-sources.ts';
import { callsOf } from '../called-in.ts';
import { functionsRun } from '../functions-run.ts';
import type { Ways } from './ways.ts';

/** So many functions are followed, one behind the other. */
const MAX_DEPTH = 2;

/**
 * Why what was done may have failed all the same: what is answered comes from a function that keeps in a state whether it
 * did (`report.status = State.FAILED`), and comes back.
 */
export function doubtOfState({ place, points, asked, kind }: Ways): string | undefined {
  if (kind !== 'route' || asked === 'reads') return undefined;
  const answers = points.flatMap(({ stmt }) => (stmt.kind === 'return' && stmt.value ? [stmt.value] : []));
  const source = sourceOf(answers, place.def, place);
  const isKept =
    source !== undefined &&
    functionsRun(source.call, place).some(({ scope }) => keepsFailedState(scope, place.objects, 0));
  return isKept ? 'whether it succeeded is said by its answer' : undefined;
}

function keepsFailedState(scope: FunctionScope, objects: Objects, depth: number): boolean {
  let found = false;
  walkOwnStatements(scope.def.body.stmts, (stmt) => {
    if (stmt.kind !== 'assign' || stmt.value?.kind !== 'attribute') return;
    if (!/^(failed|failure|error)$/i.test(stmt.value.name)) return;
    for (const target of stmt.targets)
      if (target.kind === 'attribute' && /^(status|state|result|outcome)$/.test(target.name)) found = true;
  });
  if (found || depth >= MAX_DEPTH) return found;
  const names = { scope, objects };
  return callsOf(scope.def, names)
    .filter(({ stmt }) => stmt.kind === 'expr')
    .some(({ call }) =>
      functionsRun(call, names).some((one) => keepsFailedState(one.scope, objects, depth + 1)),
    );
}
