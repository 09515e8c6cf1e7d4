import type { Call, Expr, FunctionDef, If, Stmt } from '../../python/tree.ts';
import { lastName, walkExpression } from '../../python/walk.ts';
import type { FunctionScope } from '../../types/scope.ts';
import { boundTo } from '../code/bound-values.ts';
import { falls } from '../code/control-flow.ts';
import { wordsOf } from '../names/words/naming.ts';
import { isConversion } from './beside.ts';
import type { AnswerPlace } from './certain-answers.ts';
import { isDeed, isIdle } from './deeds.ts';

/**
 * Whether a function may find that there is nothing to do, and comes back as if it had been done: what it has looked up
 * makes it leave before anything is done (`if existing is not None: return existing`), or keeps it from all that it does
 * (`if not row.deleted: …`).
 *
 * @param known what whoever calls has looked up as well, and knows the answer of: the names of the calls.
 */
export function mayFindNothing(
  scope: FunctionScope,
  place: AnswerPlace,
  known: ReadonlySet<string>,
): boolean {
  if (findsOut(scope) || saysEither(scope)) return false;
  const steps = scope.def.body.stmts.flatMap(unwrapped);
  const first = steps.findIndex((stmt) => isEffect(stmt, place));
  if (first < 0) return false;
  const isLeft = steps
    .slice(0, first)
    .some((stmt) => stmt.kind === 'if' && asksForFound(stmt.test, place, known) && leavesEarly(stmt, place));
  return isLeft || isAllInBranch(steps, place, known);
}

/** Whether a branch does nothing and comes back with nothing, or with what was found. */
function leavesEarly({ test, body, orElse }: If, place: AnswerPlace): boolean {
  const last = body.stmts.at(-1);
  if (orElse || last?.kind !== 'return') return false;
  const { value } = last;
  const isFound = value?.kind === 'name' && namesIn(test).has(value.id);
  const isNothing = !value || (value.kind === 'constant' && value.type === 'None');
  return (isNothing || isFound) && body.stmts.every((one) => isIdle(one, place));
}

/** Whether all that is done stands in one branch that need not be taken, and what was looked up decides that. */
function isAllInBranch(steps: readonly Stmt[], place: AnswerPlace, known: ReadonlySet<string>): boolean {
  const [only, second] = steps.filter((stmt) => stmt.kind !== 'return' && !isIdle(stmt, place));
  return (
    only?.kind === 'if' &&
    !second &&
    !only.orElse &&
    falls(only.body, place) &&
    asksForFound(only.test, place, known)
  );
}

/** What is done in a `with`, and what is tried. */
function unwrapped(stmt: Stmt): readonly Stmt[] {
  if (stmt.kind === 'with') return stmt.body.stmts.flatMap(unwrapped);
  if (stmt.kind === 'try') return [...stmt.body.stmts, ...(stmt.orElse?.stmts ?? [])].flatMap(unwrapped);
  return [stmt];
}

/** What changes something, and what is called for its own sake. */
function isEffect(stmt: Stmt, place: AnswerPlace): boolean {
  if (stmt.kind === 'return') return false;
  return isDeed(stmt, place) || (stmt.kind !== 'assign' && !isIdle(stmt, place));
}

/**
 * Whether a test asks what was found: by asking it there, or by what was bound above. What is given is known to whoever
 * called, and what is compared with that is as it was to be already: `if member.role == role: return member`.
 */
function asksForFound(test: Expr, { def }: AnswerPlace, known: ReadonlySet<string>): boolean {
  const given = new Set(def.params.map(({ name }) => name));
  if (comparesWith(test, given)) return false;
  const asks = (value: Expr): boolean => {
    let found = false;
    walkExpression(value, (one) => {
      if (one.kind === 'call' && asksOthers(one) && !isStateOf(one, given) && !isKnown(one, known))
        found = true;
    });
    return found;
  };
  return asks(test) || [...namesIn(test)].some((name) => boundAbove(name, test, def).some(asks));
}

/** Whether a call asks others for something, and does not only make a value of what is at hand. */
function asksOthers(call: Call): boolean {
  return (
    !isConversion(call) &&
    !raisesForNone(call) &&
    // `event.is_set()`: the program is about to end.
    !/^([A-Z]\w*|getattr|hasattr|any|all|type|enumerate|zip|range|is_set)$/.test(lastName(call.callee) ?? '')
  );
}

/** `get_config` of whoever called `get_config` itself: a name of one word (`get`, `first`) may be that of anything. */
function isKnown({ callee }: Call, known: ReadonlySet<string>): boolean {
  const name = lastName(callee) ?? '';
  return wordsOf(name).length > 1 && known.has(name);
}

/** `seat.is_revoked()` of a parameter: what it is was to be asked by whoever gave it. */
function isStateOf({ callee, args }: Call, given: ReadonlySet<string>): boolean {
  return (
    args.length === 0 &&
    callee.kind === 'attribute' &&
    callee.object.kind === 'name' &&
    !/^(self|cls)$/.test(callee.object.id) &&
    given.has(callee.object.id)
  );
}

/** `Level.get(name=level)`, `Item.objects.get(pk=key)`: models raise where there is none. */
function raisesForNone({ callee, args }: Call): boolean {
  return (
    callee.kind === 'attribute' &&
    callee.name === 'get' &&
    args.some(({ keyword }) => keyword !== undefined) &&
    /^([A-Z]\w*|objects)$/.test(lastName(callee.object) ?? '')
  );
}

/** `member.role == role`, `getattr(member, flag) != value`. */
function comparesWith(test: Expr, given: ReadonlySet<string>): boolean {
  if (test.kind === 'bool') return comparesWith(test.left, given) || comparesWith(test.right, given);
  if (test.kind === 'unary') return comparesWith(test.operand, given);
  return (
    test.kind === 'compare' &&
    test.ops.every((op) => /^(==|!=|is|is not)$/.test(op)) &&
    test.operands.some((one) => one.kind === 'name' && given.has(one.id)) &&
    test.operands.every((one) => one.kind !== 'constant')
  );
}

/** What a name is bound to above an expression. */
function boundAbove(name: string, { start }: Expr, def: FunctionDef): readonly Expr[] {
  return boundTo(name, def).filter((one) => one.end <= start);
}

function namesIn(expr: Expr): ReadonlySet<string> {
  const found = new Set<string>();
  walkExpression(expr, (one) => {
    if (one.kind === 'name') found.add(one.id);
  });
  return found;
}

/** `get_user`, `check_access`: a function that is not called to do something. */
function findsOut({ def }: FunctionScope): boolean {
  const [verb] = wordsOf(def.name);
  return /^(get|find|load|fetch|read|list|search|resolve|lookup|parse|build|make|is|has|can|check|verify|validate|require|authenticate|authorize)$/.test(
    verb ?? '',
  );
}

/** `get_or_create`, `ensure_member`, `upsert`, `create_if_missing`: that it was there already is a success as well. */
function saysEither({ def, fn }: FunctionScope): boolean {
  const name = /^__\w+__$/.test(def.name) ? (fn.owner?.key.split(/[.:/]/).at(-1) ?? '') : def.name;
  return /(^|_)(ensure|upsert|or|if|maybe)(_|$)/.test(wordsOf(name).join('_').toLowerCase());
}
