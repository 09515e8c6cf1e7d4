import type { Block, Expr, If, Stmt, Try } from '../../python/tree.ts';
import { lastName, walkExpression } from '../../python/walk.ts';
import { deedOf, isPage, isRedirect, isReply, type Deed } from '../answers/answers.ts';
import type { Trail } from '../code/bound-values.ts';
import { falls, type Names } from '../code/control-flow.ts';
import { isDeed, isIdle } from './deeds.ts';
import { takesForm } from './form-pages.ts';
import { asksForValid } from '../answers/refusals.ts';
import { onlyNarrows } from './narrowing-forms.ts';

/** What stands above an answer that is the same whether the operation was done or not. */
export type OperationEnd =
  /** The operation is in these suites, and has succeeded at their ends. */
  | { readonly kind: 'moved'; readonly to: readonly Block[] }
  /** Success has left already: only failures come here. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'doubt'; readonly reason: string };

/** What names mean, and which `try` is beside the operation; see `isBeside`. */
export interface OperationNames extends Names {
  readonly isBeside?: (stmt: Try) => boolean;
}

/**
 * Where the operation ends that a plain answer (`return "OK"`, a redirect, the page again) stands below: in a `try`
 * whose clauses log the failure and go on, in the branch where a form was sent and found right, in the branch beside the
 * one that tells of a failure. Undefined where the answer is given after success alone.
 *
 * @param isPlain whether the answer is made of what is there already.
 */
export function operationEnd(
  trail: Trail,
  isPlain: boolean,
  answer: Expr | undefined,
  names: OperationNames,
): OperationEnd | undefined {
  const above = lastStep(trail.at(-1)!.block.stmts.slice(0, trail.at(-1)!.at), names);
  if (above?.kind === 'try' && !falls(above.body, names)) return endOfLeaving(above, names);
  const isShown = answer !== undefined && (isPage(answer) || isRedirect(answer) || isReply(answer));
  if (!isPlain && !isShown) return undefined;
  const { block, at } = trail.at(-1)!;
  if (isShown) {
    // What is looked up for the page has nothing to do with the form that was sent.
    const form = block.stmts
      .slice(0, at)
      .findLast((stmt): stmt is If => stmt.kind === 'if' && takesForm(stmt.test) && falls(stmt.body, names));
    // What is done below it is no look-up: `if request.POST.get("clear"): …`, and `form.save()`.
    const isPart =
      form && block.stmts.slice(block.stmts.indexOf(form) + 1, at).some((one) => isDeed(one, names));
    if (form && !isPart) return endIn(form.body, trail, answer, names);
    const right = rightAbove(trail, names);
    if (right) return endIn(right.body, trail, answer, names);
  }
  return endAbove(block, at, trail, answer, names, isPlain);
}

/** `if form.is_valid(): save()` above, from which on every answer is only where to go. */
function rightAbove(trail: Trail, names: Names): If | undefined {
  for (const { block, at } of [...trail].reverse()) {
    const found = block.stmts
      .slice(0, at)
      .findLast(
        (stmt): stmt is If =>
          stmt.kind === 'if' &&
          asksForValid(stmt.test) &&
          !onlyNarrows(stmt) &&
          falls(stmt.body, names) &&
          deepDeeds(stmt.body, names).includes('work') &&
          (!stmt.orElse || !deepDeeds(stmt.orElse, names).includes('work')),
      );
    if (found) return found;
  }
  return undefined;
}

/** The last statement that does something. */
function lastStep(stmts: readonly Stmt[], names: Names): Stmt | undefined {
  return stmts.findLast((stmt) => !isIdleStep(stmt, names));
}

/** The end of a suite that goes on to the answer. */
function endIn(block: Block, trail: Trail, answer: Expr | undefined, names: OperationNames): OperationEnd {
  const inner = [...trail.slice(0, -1), { block, at: block.stmts.length }];
  const hasLeft = block.stmts.some(
    (one) => one.kind === 'if' && asksForValid(one.test) && !one.orElse && !falls(one.body, names),
  );
  if (hasLeft || comesForNothing(block, names)) return { kind: 'failed' };
  return (
    endAbove(block, block.stmts.length, inner, answer, names, true) ?? {
      kind: 'moved',
      to: [block],
    }
  );
}

/** Whether nothing was done for those who come to the end of a suite: what is done there has left in a branch. */
function comesForNothing({ stmts }: Block, names: Names): boolean {
  const hasLeft = (one: Stmt): boolean =>
    one.kind === 'if' &&
    !one.orElse &&
    !falls(one.body, names) &&
    deepDeeds(one.body, names).includes('work');
  return (
    stmts.some(hasLeft) &&
    stmts.every(
      (one) => hasLeft(one) || isIdle(one, names) || (isPreparation(one, names) && !isDeed(one, names)),
    )
  );
}

function endAbove(
  block: Block,
  at: number,
  trail: Trail,
  answer: Expr | undefined,
  names: OperationNames,
  isPlain: boolean,
): OperationEnd | undefined {
  let index = at - 1;
  while (index >= 0 && isIdleStep(block.stmts[index]!, names)) index--;
  const stmt = block.stmts[index];
  if (stmt?.kind === 'if') return endOfIf(stmt, index, trail, answer, names, isPlain);
  return stmt?.kind === 'try' && isPlain ? endOfTry(stmt, index, trail, answer, names) : undefined;
}

/** `if form.is_valid(): save()`, or a branch that only tells of a failure beside others. */
function endOfIf(
  stmt: If,
  index: number,
  trail: Trail,
  answer: Expr | undefined,
  names: OperationNames,
  isPlain: boolean,
): OperationEnd | undefined {
  const branches: Block[] = [];
  let hasElse = false;
  for (let one: If | undefined = stmt; one;) {
    branches.push(one.body);
    const { orElse }: { orElse?: Block } = one;
    const first: Stmt | undefined = orElse?.stmts[0];
    const next: If | undefined = orElse?.stmts.length === 1 && first?.kind === 'if' ? first : undefined;
    if (orElse && !next) {
      branches.push(orElse);
      hasElse = true;
    }
    one = next;
  }
  const going = branches.filter((one) => falls(one, names));
  const isIdle = (one: Block): boolean => !deepDeeds(one, names).includes('work');
  // Beside the one branch that works, another that tells anything tells that nothing was done.
  const works = branches.some((one) => !isIdle(one)) && isAllBefore(trail, index, names);
  const isFailing = (one: Block): boolean =>
    isIdle(one) && deepDeeds(one, names).some((deed) => deed === 'failure' || (works && deed === 'log'));
  if (asksForValid(stmt.test) && !onlyNarrows(stmt) && going.includes(stmt.body) && !isIdle(stmt.body)) {
    if (branches.slice(1).some((one) => falls(one, names) && !isIdle(one))) return undefined;
    return endIn(stmt.body, trail, answer, names);
  }
  if (!going.some(isFailing)) return undefined;
  const fine: Block[] = [];
  let hasLeft = branches.some((one) => !falls(one, names) && !isIdle(one));
  for (const block of going.filter((one) => !isFailing(one))) {
    const within = [...trail.slice(0, -1), { block: trail.at(-1)!.block, at: index }];
    const { length } = block.stmts;
    const end = endAbove(block, length, [...within, { block, at: length }], answer, names, isPlain);
    if (end?.kind === 'doubt') return end;
    if (end?.kind === 'failed') hasLeft = true;
    else fine.push(...(end?.to ?? [block]));
  }
  if (fine.length > 0 && (hasElse || works)) return { kind: 'moved', to: fine };
  // What was done has left, and the others are told that it was not.
  if (hasElse && hasLeft && isAllBefore(trail, index, names)) return { kind: 'failed' };
  return { kind: 'doubt', reason: 'a branch above only tells of a failure' };
}

/** A `try` that returns what was done: below it are only those whose clauses go on. */
function endOfLeaving(stmt: Try, names: Names): OperationEnd | undefined {
  const going = stmt.clauses.filter((clause) => falls(clause.body, names));
  const isFailing = going.every((clause) => {
    const deeds = deepDeeds(clause.body, names);
    return deeds.includes('failure') && !deeds.includes('work');
  });
  return going.length > 0 && isFailing ? { kind: 'failed' } : undefined;
}

function endOfTry(
  stmt: Try,
  index: number,
  trail: Trail,
  answer: Expr | undefined,
  names: OperationNames,
): OperationEnd | undefined {
  const going = stmt.clauses.filter((clause) => falls(clause.body, names));
  if (going.length === 0 || names.isBeside?.(stmt)) return undefined;
  const read = answer ? namesOf(answer) : new Set<string>();
  // What was done before may be the operation, and the `try` a thing beside it.
  const isOnly = isAllBefore(trail, index, names);
  const verdicts = going.map((clause): 'fine' | 'doubt' | 'failed' | 'silent' => {
    const isBroad =
      clause.types.length === 0 ||
      clause.types
        .flatMap((one) => (one.kind === 'tuple' ? one.items : [one]))
        .some((one) => one.kind === 'name' && /^(Base)?Exception$/.test(one.id));
    const deeds = deepDeeds(clause.body, names);
    const isFailure = deeds.includes('failure');
    const binds = clause.body.stmts.some(
      (one) =>
        one.kind === 'assign' && one.targets.some((target) => target.kind === 'name' && read.has(target.id)),
    );
    if (isFailure && !binds && !deeds.includes('work')) return 'failed';
    // What was all to be done was not, whatever is answered in its place.
    if (isOnly && (isFailure || isBroad) && clause.body.stmts.every((one) => isIdle(one, names)))
      return 'failed';
    if (clause.body.stmts.every((one) => one.kind === 'pass')) return isBroad ? 'doubt' : 'silent';
    return isFailure || isBroad ? 'doubt' : 'fine';
  });
  const isPast = (one: string): boolean => one === 'fine' || (one === 'silent' && !isOnly);
  if (verdicts.every(isPast)) return undefined;
  const to = stmt.orElse ?? stmt.body;
  const isAll = isOnly || (verdicts.every((one) => one === 'failed') && commits(stmt.body));
  if (!verdicts.includes('doubt') && isAll && falls(to, names)) return { kind: 'moved', to: [to] };
  return { kind: 'doubt', reason: 'it answers alike where an except clause went on' };
}

/** Whether nothing but preparation stands before a statement, in its suite and in those around it. */
function isAllBefore(trail: Trail, index: number, names: Names): boolean {
  return trail.every(({ block, at }, level) =>
    block.stmts
      .slice(0, level === trail.length - 1 ? index : at)
      .every((one) => isIdleStep(one, names) || isPreparation(one, names)),
  );
}

/**
 * Whether a test asks what came of something that was done, and not merely looked up: `if not settled:`.
 *
 * @param before the statements above it.
 */
export function asksForResult(test: Expr, before: readonly Stmt[]): boolean {
  const read = namesOf(test);
  return before.some(
    (one) =>
      one.kind === 'assign' &&
      !isLookup(one.value) &&
      one.targets.some((target) => target.kind === 'name' && read.has(target.id)),
  );
}

/**
 * Whether a test below an operation only asks in what shape the answer is wanted: `if request.headers.get("HX-Request"):`.
 *
 * @param before the statements above it.
 */
export function asksForShape(test: Expr, before: readonly Stmt[], names: Names): boolean {
  let isOther = false;
  let reads = false;
  walkExpression(test, (one) => {
    const isFlag = one.kind === 'name' && /^is_(htmx|ajax|xhr)/.test(one.id);
    if (one.kind === 'name' && !isFlag && !/^(self|request|req)$/.test(one.id)) isOther = true;
    if (isFlag || (one.kind === 'attribute' && /^(headers|htmx|is_xhr|is_ajax|accept_\w+)$/.test(one.name)))
      reads = true;
  });
  const isDone = before.some(
    (one) =>
      (one.kind === 'expr' || one.kind === 'assign') && !isIdleStep(one, names) && !isPreparation(one, names),
  );
  return reads && !isOther && isDone;
}

/** `session.commit()`: what was done before it is nothing where it fails. */
function commits(block: Block): boolean {
  return block.stmts.some((stmt) => {
    const call =
      stmt.kind === 'expr' && stmt.value.kind === 'await'
        ? stmt.value.value
        : stmt.kind === 'expr'
          ? stmt.value
          : undefined;
    return (
      call?.kind === 'call' && call.callee.kind === 'attribute' && /^commit$|_commit$/.test(call.callee.name)
    );
  });
}

function isIdleStep(stmt: Stmt, names: Names): boolean {
  return deedOf(stmt, names) !== 'work';
}

/** What the operation is prepared by: bindings, guards that leave, imports, definitions. */
function isPreparation(stmt: Stmt, names: Names): boolean {
  return (
    (stmt.kind === 'assign' && isLookup(stmt.value)) ||
    stmt.kind === 'import' ||
    stmt.kind === 'from' ||
    stmt.kind === 'function' ||
    stmt.kind === 'class' ||
    (stmt.kind === 'if' && !falls(stmt.body, names) && !stmt.orElse)
  );
}

/** `user = await users.get(key)`: what is looked up is no operation yet. */
export function isLookup(value: Expr | undefined): boolean {
  const made = value?.kind === 'await' ? value.value : value;
  if (made?.kind !== 'call') return true;
  const { callee } = made;
  const name = lastName(callee) ?? '';
  return /^_?(get|load|fetch|find|read|select|parse|validate|filter|first|one|all|list|resolve|count|exists|json|form|body|data|text|is|has|can|check|verify|[A-Z]\w*)/.test(
    name,
  );
}

function deepDeeds(block: Block, names: Names): readonly Deed[] {
  return block.stmts.flatMap((stmt) =>
    stmt.kind === 'if'
      ? [...deepDeeds(stmt.body, names), ...(stmt.orElse ? deepDeeds(stmt.orElse, names) : [])]
      : [deedOf(stmt, names)],
  );
}

function namesOf(expr: Expr): ReadonlySet<string> {
  const found = new Set<string>();
  walkExpression(expr, (one) => {
    if (one.kind === 'name') found.add(one.id);
  });
  return found;
}
