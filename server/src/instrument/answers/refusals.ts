import type { Expr } from '../../python/tree.ts';
import { dottedName, lastName, walkExpression } from '../../python/walk.ts';

/** Whether a test asks for what is missing or wrong: `not user`, `key is None`, `len(args) < 2`, `a != b`. */
export function asksForWant(test: Expr): boolean {
  switch (test.kind) {
    case 'bool':
      return asksForWant(test.left) || asksForWant(test.right);
    case 'unary':
      return test.op === 'not';
    case 'compare': {
      const last = test.operands.at(-1)!;
      const isNothing =
        last.kind === 'constant' && (last.type === 'None' || last.value === '0' || last.value === 'False');
      return test.ops.some((op) => /^(!=|not in|<|<=|>|>=)$/.test(op) || (/^(is|==)$/.test(op) && isNothing));
    }
    default:
      return asksForFault(test);
  }
}

/** Whether a test asks if what was handed in is right: `form.is_valid()`, and that with more. */
export function asksForValid(test: Expr): boolean {
  if (test.kind === 'bool') return test.op === 'and' && (asksForValid(test.left) || asksForValid(test.right));
  const call = awaited(test);
  return (
    call.kind === 'call' &&
    call.callee.kind === 'attribute' &&
    /^(is_valid|validate|validate_on_submit|valid)$|_(and_)?valid$/.test(call.callee.name)
  );
}

/** Whether a test asks for a form that was sent, too: `form.validate_on_submit()`, `await form.is_submitted_and_valid()`. */
export function asksForSubmitted(test: Expr): boolean {
  const call = awaited(test);
  return (
    asksForValid(test) &&
    call.kind === 'call' &&
    call.callee.kind === 'attribute' &&
    /submit/.test(call.callee.name)
  );
}

/** Whether a test asks for what was found wrong: `not form.is_valid()`, `form.errors`, `upload_error`, `rate_limited`. */
export function asksForFault(test: Expr): boolean {
  switch (test.kind) {
    case 'bool':
      return asksForFault(test.left) || asksForFault(test.right);
    case 'unary':
      return (
        test.op === 'not' &&
        (asksForValid(test.operand) || asksForSuccess(test.operand) || isSuccess(test.operand))
      );
    case 'await':
      return asksForFault(test.value);
    // `if detail := check_key_error(key):`.
    case 'named':
      return asksForFault(test.target) || asksForFault(test.value);
    case 'name':
      return FAULTS.test(test.id);
    case 'attribute':
      return FAULTS.test(test.name);
    case 'compare': {
      // `answer.status_code != 200`, `answer.status_code >= 400`.
      const [left, right] = test.operands;
      const op = test.ops[0]!;
      // `success is False`.
      if (left && /^(is|==)$/.test(test.ops.join()) && right?.kind === 'constant' && right.value === 'False')
        return isSuccess(left);
      return (
        test.ops.length === 1 &&
        left?.kind === 'attribute' &&
        STATUSES.test(left.name) &&
        right?.kind === 'constant' &&
        right.type === 'int' &&
        ((op === '!=' && Number(right.value) < 400) || (/^>=?$/.test(op) && Number(right.value) >= 299))
      );
    }
    case 'call':
      return LIMITS.test(dottedName(test.callee) ?? '') || /_errors?$/.test(lastName(test.callee) ?? '');
    default:
      return false;
  }
}

/** Whether a test asks if somebody lacks a right: `not permissions.view.can()`, `not user.has_perm("shop.view")`. */
export function asksForRight(test: Expr): boolean {
  if (test.kind !== 'unary' || test.op !== 'not') return false;
  const call = awaited(test.operand);
  return call.kind === 'call' && RIGHTS.test(lastName(call.callee) ?? '');
}

const RIGHTS =
  /^(can|may|has_(perms?|permissions?|access|role|right|scope)s?|is_(allowed|permitted|authori[sz]ed)|can_\w+|has_\w+_(perms?|permissions?|access))$/;

/** What says that it was done: `success`, `answer.ok`. */
function isSuccess(expr: Expr): boolean {
  const name = expr.kind === 'name' ? expr.id : expr.kind === 'attribute' ? expr.name : '';
  return /^(is_)?(success|successful|succeeded|ok)$/.test(name);
}

/** `answer.status_code == 200`. */
function asksForSuccess(test: Expr): boolean {
  if (test.kind !== 'compare' || test.ops.join() !== '==') return false;
  const [left, right] = test.operands;
  return (
    left?.kind === 'attribute' &&
    STATUSES.test(left.name) &&
    right?.kind === 'constant' &&
    right.type === 'int' &&
    Number(right.value) < 400
  );
}

const STATUSES = /^((response_|http_)?status(_code)?|response_code|returncode|exit_code)$/;
const FAULTS =
  /(^|_)(errors?|failure|failed|invalid|(rate_)?limited|throttled|locked_out|blocked|banned|too_many)$/;
const LIMITS =
  /(^|[._])((is_)?(rate_?limited|ratelimited|throttled|locked_out|limit_reached)|(over|exceeds?|exceeded|hit|reached)_\w*(limit|quota)|(limit|quota)_(exceeded|reached|hit)|too_many\w*)$/;

/** Texts that read like a failure: `{"message": "Order not found"}`. */
export function readsLikeFailure(expr: Expr): boolean {
  return textsIn(expr).some((text) => FAILURE_TEXT.test(text));
}

/** Texts that leave no doubt: they tell whoever asked that nothing was done. */
export function readsLikeRefusal(expr: Expr): boolean {
  // `{"status": "could_not_add"}`.
  return textsIn(expr).some((text) => REFUSAL_TEXT.test(text.replace(/_/g, ' ')));
}

/** Texts that say that there was nothing to do: `{"status": "ignored"}`. */
export function saysNothingDone(expr: Expr): boolean {
  return textsIn(expr).some(
    (text) =>
      /^(ignored|skipped|unchanged|noop|no changes?|nothing to do|not (yet )?(ready|finished|available)( yet)?)$/i.test(
        text,
      ) || /\balready (has|have|assigned|enabled|disabled|subscribed|a member|in)\b/i.test(text),
  );
}

const FAILURE_TEXT =
  /\b(not found|error|invalid|fail(ed|ure)?|unauthori[sz]ed|denied|forbidden|cannot|could not|couldn't|unable|not allowed|no such|must be|required|does not|doesn't|unknown|already|try again|expired|missing|no [\w ]{1,30}?(found|given|provided|selected|specified))\b/i;
const REFUSAL_TEXT =
  /\b(too many|rate limit(ed)?|limit (exceeded|reached)|quota exceeded|already (exists|in use|taken|registered|running)|access denied|permission denied|not allowed|not permitted|not authori[sz]ed|unauthori[sz]ed|try again|please wait|is disabled|not enabled|not configured|not supported|not implemented|invalid \w+|could not|couldn't|unable to|failed to)\b/i;

/** Arguments that say what failed: `page(request, add_failed=True)`. */
export function isToldOfFailure(expr: Expr): boolean {
  const made = awaited(expr);
  return (
    made.kind === 'call' &&
    made.args.some(
      ({ keyword, value }) =>
        keyword !== undefined &&
        /(^|_)(failed|failure|has_errors?|is_error|invalid)$/.test(keyword) &&
        value.kind === 'constant' &&
        value.value === 'True',
    )
  );
}

function textsIn(expr: Expr): readonly string[] {
  const texts: string[] = [];
  walkExpression(expr, (one) => {
    if (one.kind === 'constant' && one.type === 'str') texts.push(one.value);
    else if (one.kind === 'fstring') texts.push(one.text);
  });
  return texts;
}

function awaited(expr: Expr): Expr {
  return expr.kind === 'await' ? expr.value : expr;
}
