import type { Expr, Stmt } from '../../python/tree.ts';
import { blocksOf, lastName, walkOwnStatements } from '../../python/walk.ts';
import { isLog, isPage, isRedirect } from '../answers/answers.ts';
import { falls, type Names } from '../code/control-flow.ts';
import { isHarmless, isResponseClass } from '../answers/response-classes.ts';
import { boundTo } from '../code/bound-values.ts';

/** What is done inside of a `with`, which itself does nothing of the operation. */
export function withoutWith(stmt: Stmt): readonly Stmt[] {
  return stmt.kind === 'with' ? stmt.body.stmts.flatMap(withoutWith) : [stmt];
}

/** `return await gateway.update(key, changes)`: what is done last is what is answered. */
export function makesAnswer(value: Expr, names: Names): boolean {
  return !isHarmless(value, names) && !isPage(value) && !isRedirect(value) && !isAlwaysSame(value, names);
}

/** `return make_response()`: a function of the project's makes a response of nothing, or of what is written down. */
function isAlwaysSame(value: Expr, { scope, objects }: Names): boolean {
  if (value.kind !== 'call' || !value.args.every((one) => isWrittenDown(one.value))) return false;
  const key = objects.functionKey(objects.locate(value.callee, scope));
  const inner =
    key === undefined ? undefined : objects.program.functionScope(objects.program.functionRef(key));
  if (inner?.kind !== 'function' || inner.def.generator) return false;
  const answers: Expr[] = [];
  walkOwnStatements(inner.def.body.stmts, (stmt) => {
    if (stmt.kind === 'return' && stmt.value)
      answers.push(...(stmt.value.kind === 'name' ? boundTo(stmt.value.id, inner.def) : [stmt.value]));
  });
  return (
    answers.length > 0 &&
    answers.every((one) => one.kind === 'call' && isResponseClass(one, { scope: inner, objects }))
  );
}

function isWrittenDown(value: Expr): boolean {
  if (value.kind === 'dict')
    return value.items.every((one) => (!one.key || isWrittenDown(one.key)) && isWrittenDown(one.value));
  return value.kind === 'constant';
}

/** What is looked up or guarded against before anything is done. */
export function isPreparation(stmt: Stmt, place: Names): boolean {
  if (stmt.kind === 'import' || stmt.kind === 'from' || stmt.kind === 'function' || stmt.kind === 'class')
    return true;
  if (stmt.kind === 'if' && !falls(stmt.body, place) && !stmt.orElse) return true;
  // `if user_id: user = User.objects.get(pk=user_id)`, or a log.
  if (stmt.kind === 'if')
    return blocksOf(stmt).every((block) => block.stmts.every((one) => isPreparation(one, place)));
  if (/^(pass|return|raise|break|continue)$/.test(stmt.kind)) return true;
  // What only looks through many.
  if (stmt.kind === 'for' && !stmt.orElse) return stmt.body.stmts.every((one) => isPreparation(one, place));
  if (stmt.kind === 'expr') return isLog(stmt.value) || isGuard(stmt.value);
  if (stmt.kind === 'try')
    return [stmt.body, stmt.orElse].every(
      (block) => !block || block.stmts.every((one) => isPreparation(one, place)),
    );
  if (stmt.kind !== 'assign' || !stmt.value) return false;
  const made = stmt.value.kind === 'await' ? stmt.value.value : stmt.value;
  if (made.kind !== 'call') return true;
  const { callee } = made;
  const name = callee.kind === 'attribute' ? callee.name : callee.kind === 'name' ? callee.id : '';
  return /^_?(valid(ate)?(?=_|$)|get|load|fetch|find|read|select|parse|filter|first|one|all|list|scalars?(?=_|$)|resolve|count|exists|r?split|strip|lower|upper|format|join|[A-Z]\w*)|_by_/.test(
    name,
  );
}

/** `ensure_authorized_to("update", project)`, `self.check_object_permissions(request, found)`. */
export function isGuard(expr: Expr): boolean {
  const call = expr.kind === 'await' ? expr.value : expr;
  return (
    call.kind === 'call' &&
    /^_?(ensure|check|require|assert|authori[sz]e|validate|raise_for|raise_if|abort_if)(_|$)/.test(
      lastName(call.callee) ?? '',
    )
  );
}
