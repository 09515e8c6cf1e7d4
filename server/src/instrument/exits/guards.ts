import type { Block, Expr, FunctionDef, Raise, Return, Stmt } from '../../python/tree.ts';
import { sameShape } from '../../python/same-shape.ts';
import { dottedName, lastName, expressionsOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import {
  deedOf,
  destinationOf,
  findsWhere,
  isErrorLog,
  isErrorPage,
  isLog,
  isPage,
  isRedirect,
  isReply,
  leadsToLogin,
  saysOutcomeInBody,
  tellsSuccess,
  testedFor,
} from '../answers/answers.ts';
import { boundTo, type Trail } from '../code/bound-values.ts';
import { falls, type Names } from '../code/control-flow.ts';
import {
  emptyOf,
  isBare,
  isEmptyText,
  isEmptyResult,
  isText,
  isToldSkipped,
  saysSkipped,
} from '../answers/empty-answers.ts';
import { keptError } from '../answers/kept-errors.ts';
import { saysSuccess } from '../answers/error-bodies.ts';
import { asksByDoing, isDeed, isIdle as isIdleStep, namesRead, triedAbove } from './deeds.ts';
import { isConversion } from './beside.ts';
import { takesForm } from './form-pages.ts';
import { leadsBack, redirectOf, tellsOfFailureWithin } from './leads-back.ts';
import { asksForResult, asksForShape, isLookup } from './operation-end.ts';
import { isHarmless } from '../answers/response-classes.ts';
import { makesAnswer } from './preparation.ts';
import { isShaped, shapesAnswer } from './shaped-answers.ts';
import {
  asksForFault,
  asksForRight,
  asksForSubmitted,
  asksForValid,
  asksForWant,
  isToldOfFailure,
  readsLikeFailure,
  readsLikeRefusal,
} from '../answers/refusals.ts';
import { isThereAlready, saysOtherwise } from '../answers/other-answers.ts';

/** What is made of a way out of a handler: it fails, or nobody can tell (and the reason, in words), or it counts. */
export type Judgement = 'fails' | 'counts' | { readonly doubt: string };

const WARNINGS = /^a?(warn|warning|error|exception|critical)$/;

/**
 * Judges a `return` or `raise` that is no error by its status: a guard that answers and returns is no success.
 *
 * @param writes whether the handler is only asked to change something: a `GET` may well answer that there is nothing.
 */
export function judgeExit(
  stmt: Return | Raise,
  trail: Trail,
  def: FunctionDef,
  names: Names,
  writes: boolean,
): Judgement {
  const value = stmt.kind === 'return' ? stmt.value : stmt.exception;
  const isEmpty = !value || (value.kind === 'constant' && (value.type === 'None' || value.value === 'False'));
  const { block, at } = trail.at(-1)!;
  const previous = block.stmts[at - 1];
  if (isEmpty && previous?.kind === 'expr' && isErrorLog(previous.value)) return 'fails';
  if (isEmpty && previous && deedOf(previous, names) === 'failure') return 'fails';
  // Of a function that says `True` where it did it, `False` is no success, and nor is nothing.
  if (isEmpty && value && saysDone(def)) return 'fails';
  if (value && isRedirect(value) && destinationOf(value) === 'error') return 'fails';
  if (value && (isToldOfFailure(value) || isErrorPage(value))) return 'fails';
  const form = isInForm(trail);
  const isChange = writes || form;
  // `if form.is_valid(): …; return redirect(…)`, and the form again.
  const asksForForm = (test: Expr): boolean =>
    isChange ? asksForValid(test) : asksForSubmitted(test) || (asksForValid(test) && isOfSent(test, def));
  if (isAfterValid(trail, names, asksForForm)) return 'fails';
  const [only, second] = value?.kind === 'name' ? boundTo(value.id, def) : [value];
  if (only && !second && saysOutcomeInBody(only))
    return { doubt: 'whether it succeeded is said by its answer' };
  if (block === def.body) return value && isToldInWords(value, names) ? REFUSAL : 'counts';
  const test = testAbove(trail);
  const tested = value?.kind === 'name' && test ? testedFor(value.id, test) : undefined;
  if (tested === 'error') return 'fails';
  if (tested === 'response') return { doubt: 'an early answer may be an error' };
  if ((test && asksForFault(test)) || isElseOfValid(trail)) return 'fails';
  if (test && value && asksForRight(test) && (emptyOf(value) === 'empty' || isEmptyText(value)))
    return 'fails';
  // `if not query: return {"rows": []}`: nothing was looked for.
  if (!isChange && test && value && emptyOf(value) === 'empty' && isForNothingGiven(test, trail, def, names))
    return 'fails';
  const owner = trail.at(-2)?.block.stmts[trail.at(-2)!.at];
  const deeds = [...triedAbove(owner, block), ...block.stmts.slice(0, at)]
    .filter((one) => !isChange || !shapesAnswer(one))
    .map((one) => deedOf(one, names));
  const isIdle = !deeds.includes('work');
  // `logger.info("… was skipped")`, and what follows from that.
  if (writes && !form && block.stmts.slice(0, at).some(saysSkipped)) return 'fails';
  if (writes && value && isToldSkipped(value)) return 'fails';
  // `request.session.invalidate()`, and whoever asked is to log in again.
  if (value && isRedirect(value) && leadsToLogin(value) && !/log_?out|sign_?out/.test(def.name)) {
    const done = block.stmts.slice(0, at).filter((one) => deedOf(one, names) === 'work');
    if (done.length > 0 && done.every(endsSession)) return 'fails';
  }
  // `flash(f"{item} is in use")` for each that was left, and the form again.
  if (form && value && isRedirect(value) && leadsBack(value, trail, def))
    return tellsOfFailureWithin(block, names) ? 'fails' : { doubt: 'a branch leads back to the form' };
  // `job.error_msg = text`, and `job.save()`.
  const kept = block.stmts.slice(0, at).map(keptError);
  if (isEmpty && kept.some((one) => one !== undefined)) return 'fails';
  if (kept.includes('error')) return { doubt: 'a branch keeps an error' };
  // `messages.error(request, text)`, and where to go.
  if (!isIdle && value && previous && (isRedirect(value) || isPage(value)))
    if (deedOf(previous, names) === 'failure') return { doubt: 'a branch tells of a failure last' };
  // What was done in the branch may have been to clear away after a failure.
  if (!isIdle)
    return value && wantAbove(trail) === 'want' && isToldInWords(value, names) ? REFUSAL : 'counts';
  if (isChange && block.stmts.slice(0, at).some(tellsSuccess)) return 'counts';
  const isAnswer = isEmpty || (value !== undefined && (isReply(value) || isRedirect(value) || isPage(value)));
  if (deeds.includes('failure') && isAnswer) return 'fails';
  const want = wantAbove(trail);
  const isSilent = deeds.every((one) => one === 'log' || one === 'nothing');
  // `if respond_with_zip(…): return`: what is asked may have done it all.
  if (isSilent && !value && deeds.length === 0 && want === 'other' && test && doesSomething(test, names))
    return { doubt: 'what a branch asks may have done the operation' };
  if (isSilent && (!value || (isEmpty && deeds.length > 0 && want === 'want'))) return 'fails';
  if (isEmpty ? deeds.includes('reply') : value !== undefined && isReply(value))
    return want === 'want' ? 'fails' : { doubt: 'a branch only answers, and returns' };
  // `if user.reset(token): return redirect("/login")`.
  if (isChange && test && asksByDoing(test, names)) return 'counts';
  const redirect = redirectOf(value, def);
  if (redirect) {
    const isDone =
      test && leadsWhereAsked(redirect, test) && above(trail).some((one) => !isIdleStep(one, names));
    return isDone ? 'counts' : judgeRedirect(redirect, want, names);
  }
  // What was to be changed was not, for nothing was done on the way here, and something is on others.
  const isUndone = isChange && isIdleTrail(trail, names) && worksElsewhere(trail, def, names);
  if (isUndone && (isEmpty || (value && isShaped(only && !second ? only : value))) && want !== 'none')
    return 'fails';
  if (want === 'none' || !value || isEmpty) return 'counts';
  if (want === 'want' && isBare(value)) return 'fails';
  // Nothing was done, for want of something, where something was to be changed.
  if (
    isChange &&
    want === 'want' &&
    (isHarmless(value, names) || isEmptyResult(value)) &&
    !(
      test &&
      asksForResult(
        test,
        trail.flatMap(({ block, at }) => block.stmts.slice(0, at)),
      )
    )
  )
    return 'fails';
  // A page instead of the operation: the form again, or that it cannot be done.
  if (isPage(value) && want === 'want') return isChange ? 'fails' : 'counts';
  // `return f"no results for {name}"`, where others answer with what there is.
  if (want === 'want' && isWordAmongOthers(value, def)) return 'fails';
  if (!isChange && saysSuccess(value)) return 'counts';
  if (readsLikeRefusal(value)) return isChange || want === 'want' ? 'fails' : REFUSAL;
  const before = trail.slice(0, -1).flatMap((one) => one.block.stmts.slice(0, one.at));
  if (test && asksForShape(test, before, names)) return 'counts';
  // Where what was done leads elsewhere, a page is the form again.
  if (isChange && isPage(value) && endsElsewhere(def)) return 'fails';
  if (want !== 'want' && isChange && isHarmless(value, names) && isIdleIf(trail)) {
    // `if account.add_user(user): return done`, and what only follows what was done.
    if ((test && asksByDoing(test, names)) || isDoneAbove(trail, names)) return 'counts';
    return isUndone ? 'fails' : IDLE;
  }
  if (isChange && value && isThereAlready(value, def, names)) return IDLE;
  if (want !== 'want') return 'counts';
  // It warns that something is missing, and answers all the same.
  const warns = block.stmts.slice(0, at).some((one) => one.kind === 'expr' && isLog(one.value, WARNINGS));
  if (warns) return isChange ? 'fails' : { doubt: 'a branch only warns and answers' };
  if (isChange && test && isDenied(test) && saysOtherwise(value, def)) return 'fails';
  return readsLikeFailure(value) ? (isChange ? 'fails' : REFUSAL) : 'counts';
}

/** Whether an answer is nothing but words, where another way answers with something that is no text. */
export function isWordAmongOthers(value: Expr, def: FunctionDef): boolean {
  let others = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'return' && stmt.value && !isText(stmt.value))
      others ||= stmt.value.kind !== 'constant';
  });
  return others && isText(value);
}

/** Whether a test asks for what whoever asked did not give, and nothing was asked of others before. */
function isForNothingGiven(test: Expr, trail: Trail, def: FunctionDef, names: Names): boolean {
  if (test.kind !== 'unary' || test.op !== 'not' || test.operand.kind !== 'name') return false;
  const asks = above(trail).some((one) => {
    let found = false;
    for (const expr of expressionsOf(one))
      walkExpression(expr, (part) => {
        if (part.kind === 'call' && !isConversion(part)) found = true;
      });
    return found;
  });
  return !asks && worksElsewhere(trail, def, names);
}

/** An answer made of what is there, in words that read like a failure. */
function isToldInWords(value: Expr, names: Names): boolean {
  return isHarmless(value, names) && !saysSuccess(value) && readsLikeFailure(value);
}

/** `if next_url: return redirect(next_url)`: what was done above leads where whoever asked wants to be. */
function leadsWhereAsked(value: Expr, test: Expr): boolean {
  const [first] = value.kind === 'call' ? value.args : [];
  const where = first?.value;
  if (where?.kind === 'name') return namesRead(test).has(where.id);
  // `if session["next_url"]: return redirect(session["next_url"])`.
  let isTested = false;
  walkExpression(test, (one) => {
    if (where && one.kind !== 'constant' && one.kind !== 'name') isTested ||= sameShape(one, where);
  });
  return isTested;
}

/** Whether a test calls what may do more than find out. */
function doesSomething(test: Expr, names: Names): boolean {
  const call = test.kind === 'await' ? test.value : test;
  return call.kind === 'call' && !isHarmless(call, names) && !isLookup(call) && !asksForFault(call);
}

/** `not is_below(path)`: the answer is no to what is only asked. */
function isDenied(test: Expr): boolean {
  const call = test.kind === 'unary' && test.op === 'not' ? test.operand : undefined;
  return call?.kind === 'call' && /^_*(is|has|can|may|exists|allowed)(_|$)/.test(lastName(call.callee) ?? '');
}

/** Whether a function ends with a redirect. */
export function endsElsewhere(def: FunctionDef): boolean {
  const last = def.body.stmts.at(-1);
  return last?.kind === 'return' && last.value !== undefined && isRedirect(last.value);
}

/** Whether nothing was done on the way to a statement: all that stands above it looks up, guards or says something. */
function isIdleTrail(trail: Trail, names: Names): boolean {
  return above(trail).every((one) => isIdleStep(one, names) || shapesAnswer(one));
}

/** Whether something surely was done on the way to a statement. */
function isDoneAbove(trail: Trail, names: Names): boolean {
  return above(trail).some((one) => isDeed(one, names));
}

function above(trail: Trail): readonly Stmt[] {
  return trail.flatMap(({ block, at }, level) => {
    const outer = trail[level - 1];
    return [...triedAbove(outer?.block.stmts[outer.at], block), ...block.stmts.slice(0, at)];
  });
}

/** Whether a function does something where one of its ways does not lead: below, or in another branch. */
function worksElsewhere(trail: Trail, def: FunctionDef, names: Names): boolean {
  const { block } = trail.at(-1)!;
  let works = false;
  walkOwnStatements(def.body.stmts, (one) => {
    if (block.stmts.includes(one)) return;
    if (one.kind === 'return') works ||= one.value !== undefined && makesAnswer(one.value, names);
    else if (one.kind === 'expr' || one.kind === 'assign') works ||= !isIdleStep(one, names);
  });
  return works;
}

/** Whether a statement stands in a branch of an `if` above which nothing was done yet. */
function isIdleIf(trail: Trail): boolean {
  const outer = trail.at(-2);
  return outer?.block.stmts[outer.at]?.kind === 'if';
}

/** `session.clear()`, `logout_user()`. */
function endsSession(stmt: Stmt): boolean {
  const call =
    stmt.kind === 'expr' && stmt.value.kind === 'await'
      ? stmt.value.value
      : stmt.kind === 'expr'
        ? stmt.value
        : undefined;
  return (
    call?.kind === 'call' && /(^|[._])session\.\w+$|(^|[._])log_?out\w*$/.test(dottedName(call.callee) ?? '')
  );
}

const IDLE = { doubt: 'a branch answers, and nothing was done in it' };
const REFUSAL = { doubt: 'an answer reads like a failure' };

/** A branch that does nothing but redirect is no operation, unless where to is what was asked for. */
function judgeRedirect(value: Expr, want: 'want' | 'other' | 'none', names: Names): Judgement {
  if (want === 'none') return 'counts';
  if (want === 'want' || destinationOf(value) === 'login' || !findsWhere(value, names)) return 'fails';
  return { doubt: 'a branch only redirects' };
}

function saysDone(def: FunctionDef): boolean {
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'return' && stmt.value?.kind === 'constant' && stmt.value.value === 'True')
      found = true;
  });
  return found;
}

/** Whether a statement is run only where a form was sent: below `if request.method == "POST":`. */
function isInForm(trail: Trail): boolean {
  return trail.some(({ block }, level) => {
    const outer = trail[level - 1];
    const owner = outer?.block.stmts[outer.at];
    return owner?.kind === 'if' && owner.body === block && takesForm(owner.test);
  });
}

/** Whether what a test asks for is made of what was sent, whatever the method: `PhotoForm(request.POST, request.FILES)`. */
function isOfSent(test: Expr, def: FunctionDef): boolean {
  let isSent = false;
  for (const name of namesRead(test))
    for (const value of boundTo(name, def))
      if (value.kind === 'call')
        for (const given of value.args)
          if (/^(self\.)?request\.(POST|FILES|form|files)$/.test(dottedName(given.value) ?? ''))
            isSent = true;
  return isSent;
}

/** Whether what was handed in was right has left already. */
function isAfterValid(trail: Trail, names: Names, isAsked: (test: Expr) => boolean): boolean {
  const { block, at } = trail.at(-1)!;
  const leaves = (body: Block): boolean => !falls(body, names) || hasReturn(body);
  return block.stmts
    .slice(0, at)
    .some((one) => one.kind === 'if' && !one.orElse && isAsked(one.test) && leaves(one.body));
}

function hasReturn(body: Block): boolean {
  let found = false;
  walkOwnStatements(body.stmts, (stmt) => {
    if (stmt.kind === 'return') found = true;
  });
  return found;
}

/** The `else` of `if form.is_valid():`. */
function isElseOfValid(trail: Trail): boolean {
  const outer = trail.at(-2);
  const owner = outer?.block.stmts[outer.at];
  return owner?.kind === 'if' && owner.orElse === trail.at(-1)!.block && asksForValid(owner.test);
}

/** The test under which a statement is run, at once. */
function testAbove(trail: Trail): Expr | undefined {
  const outer = trail.at(-2);
  const owner = outer?.block.stmts[outer.at];
  return owner?.kind === 'if' && trail.at(-1)!.block === owner.body ? owner.test : undefined;
}

/** The test of the branch that a statement stands in: for want of something, for anything else, or no test. */
function wantAbove(trail: Trail): 'want' | 'other' | 'none' {
  const { block } = trail.at(-1)!;
  const outer = trail.at(-2);
  const owner = outer?.block.stmts[outer.at];
  if (owner?.kind === 'match') return 'other';
  if (owner?.kind !== 'if') return 'none';
  if (block === owner.body) return asksForWant(owner.test) ? 'want' : 'other';
  if (asksForWant(owner.test)) return 'other';
  return asksWhetherThere(owner.test) ? 'want' : 'other';
}

/** `if user:`, `if user is not None:`: what stands in its `else` is for want of it. */
function asksWhetherThere(test: Expr): boolean {
  if (test.kind === 'compare') return test.ops.every((op) => /^(is not|in)$/.test(op));
  return test.kind === 'name' || test.kind === 'attribute' || test.kind === 'bool' || asksForValid(test);
}
