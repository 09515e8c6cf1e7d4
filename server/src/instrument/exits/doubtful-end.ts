import type { Block, Stmt } from '../../python/tree.ts';
import { deedOf, type Deed } from '../answers/answers.ts';
import { falls, type Names } from '../code/control-flow.ts';

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
  const isBareBranch = (deeds: readonly Deed[]): boolean =>
    !deeds.includes('work') && (deeds.includes('failure') || deeds.includes('reply'));
  const doubted =
    judged.some(isBareBranch) && (branches.length === 1 || judged.some((one) => !isBareBranch(one)));
  return doubted ? 'a branch at its end only answers or logs' : undefined;
}
