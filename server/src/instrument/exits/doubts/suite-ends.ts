import type { Block, If } from '../../../python/tree.ts';
import { deedOf } from '../../answers/answers.ts';
import { asksForValid } from '../../answers/refusals.ts';
import { falls } from '../../code/control-flow.ts';
import { workingBranch, works } from '../bot-exits.ts';
import type { AnswerPlace } from '../certain-answers.ts';
import { takesForm } from '../form-pages.ts';
import { isPreparation, withoutWith } from '../preparation.ts';
import { aroundOf } from './around.ts';
import type { Ways } from './ways.ts';

/** Why the end of a suite that counts is not surely that of the operation. */
export function doubtOfEnds({ points, place, kind, branch }: Ways): string | undefined {
  for (const point of points) {
    if (point.kind !== 'after') continue;
    const around = aroundOf(point.stmt, place.def);
    if (!around) continue;
    const isInBranch = around.some(
      ({ stmt, block }) =>
        stmt.kind === 'if' &&
        !isAroundAll(stmt, branch) &&
        !(block === stmt.body && (takesForm(stmt.test) || asksForValid(stmt.test))),
    );
    const inner = around.at(-1);
    const isWorking =
      kind === 'bot' &&
      around.length === 1 &&
      inner?.stmt.kind === 'if' &&
      workingBranch(inner.stmt, place) === inner.block;
    if (isInBranch && !isWorking) return 'it counts at the end of a branch';
    // Of a `with`, what stands last in it.
    const last = [point.stmt].flatMap(withoutWith).at(-1) ?? point.stmt;
    // Above an `else` stands what was tried.
    const tried =
      inner?.stmt.kind === 'try' && inner.block === inner.stmt.orElse ? inner.stmt.body.stmts : [];
    const before = [...tried, ...(inner?.block ?? place.def.body).stmts]
      .flatMap(withoutWith)
      .filter((one) => one.start < last.start);
    const isIdle = before.every((one) =>
      kind === 'bot'
        ? !works(one, place)
        : deedOf(one, place) !== 'work' || one.kind === 'if' || isPreparation(one, place),
    );
    // `if not registry.drop(key): raise …` is a guard, whose test may be the operation.
    const isGuard = last.kind === 'if' && !falls(last.body, place);
    if (last.kind === 'if' && !last.orElse && isIdle && !isGuard) return 'all that it does is in a branch';
    if (last.kind === 'if' && [last.body, last.orElse].some((one) => one && !isBusy(one, place)))
      return 'a branch at its end does nothing';
    if (kind === 'route' && around.some(({ stmt }) => stmt.kind === 'for' || stmt.kind === 'while'))
      return 'it counts in a loop';
  }
  return undefined;
}

/** Whether a branch is the one that holds all that is done, or leads there. */
function isAroundAll(stmt: If, branch: If | undefined): boolean {
  return branch !== undefined && stmt.start <= branch.start && branch.end <= stmt.end;
}

function isBusy(block: Block, place: AnswerPlace): boolean {
  return !falls(block, place) || block.stmts.some((one) => deedOf(one, place) === 'work');
}
