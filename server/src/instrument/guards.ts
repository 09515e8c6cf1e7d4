import type { Block, Expr, FunctionDef, Raise, Return, Stmt } from '../python/tree.ts';
import {
  asksForWant,
  deedOf,
  destinationOf,
  isErrorLog,
  isLog,
  isPage,
  isRedirect,
  isReply,
  readsLikeFailure,
  saysOutcomeInBody,
  testedFor,
  type Deed,
} from './answers.ts';
import type { Trail } from './bound-values.ts';
import { falls, type Names } from './control-flow.ts';

/** What is made of a way out of a handler: it fails, or nobody can tell (and the reason, in words), or it counts. */
export type Judgement = 'fails' | 'counts' | { readonly doubt: string };

const WARNINGS = /^a?(warn|warning|error|exception|critical)$/;

/** Judges a `return` or `raise` that is no error by its status: a guard that answers and returns is no success. */
export function judgeExit(stmt: Return | Raise, trail: Trail, def: FunctionDef, names: Names): Judgement {
  const value = stmt.kind === 'return' ? stmt.value : stmt.exception;
  const isEmpty = !value || (value.kind === 'constant' && (value.type === 'None' || value.value === 'False'));
  const { block, at } = trail.at(-1)!;
  const previous = block.stmts[at - 1];
  if (isEmpty && previous?.kind === 'expr' && isErrorLog(previous.value)) return 'fails';
  if (value && isRedirect(value) && destinationOf(value) === 'error') return 'fails';
  if (value && saysOutcomeInBody(value)) return { doubt: 'whether it succeeded is said by its answer' };
  if (block === def.body) return 'counts';
  const test = testAbove(trail);
  const tested = value?.kind === 'name' && test ? testedFor(value.id, test) : undefined;
  if (tested === 'error') return 'fails';
  if (tested === 'response') return { doubt: 'an early answer may be an error' };
  const deeds = block.stmts.slice(0, at).map((one) => deedOf(one, names));
  const isIdle = !deeds.includes('work');
  if (!isIdle) return 'counts';
  const isAnswer = isEmpty || (value !== undefined && (isReply(value) || isRedirect(value)));
  if (deeds.includes('failure') && isAnswer) return 'fails';
  const want = wantAbove(trail);
  const isSilent = deeds.every((one) => one === 'log');
  if (isSilent && (!value || (isEmpty && deeds.length > 0 && want === 'want'))) return 'fails';
  if (isEmpty ? deeds.includes('reply') : value !== undefined && isReply(value))
    return want === 'want' ? 'fails' : { doubt: 'a branch only answers, and returns' };
  if (value && isRedirect(value)) {
    if (destinationOf(value) === 'login') return 'fails';
    return want === 'none' ? 'counts' : { doubt: 'a branch only redirects' };
  }
  // It warns that something is missing, and answers all the same.
  const warns = block.stmts.slice(0, at).some((one) => one.kind === 'expr' && isLog(one.value, WARNINGS));
  if (want === 'want' && !isEmpty && warns) return { doubt: 'a branch only warns and answers' };
  if (want === 'want' && value && isPage(value)) return { doubt: 'a branch only shows a page' };
  if (want === 'want' && value && readsLikeFailure(value)) return { doubt: 'an answer reads like a failure' };
  return 'counts';
}

/** Why the end of a function may be that of a failure: its last `if` has a branch that only answers or logs an error. */
export function doubtOfEnd(body: Block, names: Names): string | undefined {
  const last = body.stmts.at(-1);
  if (last?.kind === 'with') return doubtOfEnd(last.body, names);
  if (last?.kind !== 'if') return undefined;
  const branches: Block[] = [];
  for (let one: Stmt | undefined = last; one?.kind === 'if';) {
    branches.push(one.body);
    const { orElse }: { orElse?: Block } = one;
    const first: Stmt | undefined = orElse?.stmts[0];
    const isElif: boolean = orElse?.stmts.length === 1 && first?.kind === 'if';
    if (orElse && !isElif) branches.push(orElse);
    one = isElif ? first : undefined;
  }
  const judged = branches
    .filter((one) => falls(one, names))
    .map((one) => one.stmts.map((stmt) => deedOf(stmt, names)));
  const isBare = (deeds: readonly Deed[]): boolean =>
    !deeds.includes('work') && (deeds.includes('failure') || deeds.includes('reply'));
  const doubted = judged.some(isBare) && (branches.length === 1 || judged.some((one) => !isBare(one)));
  return doubted ? 'a branch at its end only answers or logs' : undefined;
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
  return asksForWant(owner.test) ? 'other' : 'want';
}
