import type { Expr, Stmt } from '../../../python/tree.ts';
import { boundTo } from '../../code/bound-values.ts';
import { falls } from '../../code/control-flow.ts';
import { namesRead } from '../deeds.ts';
import { isLookup } from '../operation-end.ts';
import { withoutWith } from '../preparation.ts';
import type { Ways } from './ways.ts';

/**
 * Why it may be that there was nothing to do: what was looked up and handed to what is done may be none, as the handler
 * says itself where it only tells of it below: `if user: log_action("logged out", user)`.
 */
export function doubtOfLate({ place, points, asked, kind }: Ways): string | undefined {
  if (kind !== 'route' || asked === 'reads') return undefined;
  const steps = place.def.body.stmts.flatMap(withoutWith);
  const isLate = steps.some((stmt, at) => {
    if (stmt.kind !== 'if' || stmt.orElse || !falls(stmt.body, place)) return false;
    const name = askedFor(stmt.test);
    const [only, second] = name === undefined ? [] : boundTo(name, place.def);
    if (name === undefined || only?.kind !== 'call' || second || !isLookup(only)) return false;
    const above = steps.slice(0, at).filter((one) => one.start >= only.end);
    return (
      stmt.body.stmts.every(({ kind: one }) => one === 'expr') &&
      above.some((one) => isHanded(name, one)) &&
      !above.some((one) => /^(if|assert|match)$/.test(one.kind) && asksFor(name, one)) &&
      points.some((point) => point.stmt.start >= stmt.end)
    );
  });
  return isLate ? 'what it is done to may be missing' : undefined;
}

/** `user`, `user is not None`. */
function askedFor(test: Expr): string | undefined {
  if (test.kind === 'name') return test.id;
  const [first, last] = test.kind === 'compare' && test.ops.join() === 'is not' ? test.operands : [];
  return first?.kind === 'name' && last?.kind === 'constant' && last.type === 'None' ? first.id : undefined;
}

/** `end_sessions(user)` */
function isHanded(name: string, stmt: Stmt): boolean {
  const value = stmt.kind === 'expr' ? stmt.value : undefined;
  const call = value?.kind === 'await' ? value.value : value;
  return call?.kind === 'call' && call.args.some((one) => one.value.kind === 'name' && one.value.id === name);
}

function asksFor(name: string, stmt: Stmt): boolean {
  const test =
    stmt.kind === 'if' || stmt.kind === 'assert'
      ? stmt.test
      : stmt.kind === 'match'
        ? stmt.subject
        : undefined;
  return test !== undefined && namesRead(test).has(name);
}
