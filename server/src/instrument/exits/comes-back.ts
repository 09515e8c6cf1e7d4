import type { Expr, FunctionDef, Stmt } from '../../python/tree.ts';
import { saysSkipped } from '../answers/empty-answers.ts';
import { asksForWant } from '../answers/refusals.ts';
import type { AnswerPlace } from './certain-answers.ts';
import { isDeed, isIdle } from './deeds.ts';

/** `if not rows: return text`, and `return text` below what is done; the same of a text that is written down. */
export function comesBackAlike(place: AnswerPlace): boolean {
  const { stmts } = place.def.body;
  const last = stmts.at(-1);
  const end = last?.kind === 'return' ? last.value : undefined;
  const isAlike = (value: Expr | undefined): boolean =>
    end?.kind === 'name'
      ? value?.kind === 'name' && value.id === end.id
      : value?.kind === 'constant' && end?.kind === 'constant' && value.value === end.value;
  // An object that is given back as it was given is what it was to be already: `if seat.is_revoked: return seat`.
  const isMade = end?.kind === 'name' && !place.def.params.some(({ name }) => name === end.id);
  if (!isMade && (end?.kind !== 'constant' || end.type !== 'str')) return false;
  const at = stmts.findIndex((stmt) => {
    const body = stmt.kind === 'if' ? stmt.body.stmts : [];
    const left = body.at(-1);
    return (
      left?.kind === 'return' &&
      isAlike(left.value) &&
      (!isMade || (stmt.kind === 'if' && asksForWant(stmt.test))) &&
      body.every((inner) => isIdle(inner, place))
    );
  });
  return (
    at >= 0 &&
    stmts.slice(0, at).every((one) => !isDeed(one, place) || makes(one, end)) &&
    stmts.slice(at + 1).some((one) => (end.kind === 'name' ? isDeed(one, place) : !isIdle(one, place)))
  );
}

/** `text = add_header(text)` of `text`. */
function makes(stmt: Stmt, value: Expr): boolean {
  return (
    stmt.kind === 'assign' &&
    value.kind === 'name' &&
    stmt.targets.every((one) => one.kind === 'name' && one.id === value.id)
  );
}

/** `if not enabled: logger.info("Skipping …"); return`, also in a `with`. */
export function saysThatItSkips({ body }: FunctionDef): boolean {
  const stmts = body.stmts.flatMap((stmt) => (stmt.kind === 'with' ? stmt.body.stmts : [stmt]));
  return stmts.some((stmt) => {
    const last = stmt.kind === 'if' ? stmt.body.stmts.at(-1) : undefined;
    return (
      stmt.kind === 'if' &&
      last?.kind === 'return' &&
      (!last.value || (last.value.kind === 'constant' && /^(None|False)$/.test(last.value.value))) &&
      stmt.body.stmts.some(saysSkipped)
    );
  });
}
