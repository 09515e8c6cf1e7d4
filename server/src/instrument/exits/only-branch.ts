import type { Assign, FunctionDef, If, Stmt, With } from '../../python/tree.ts';
import { lastName, walkOwnStatements } from '../../python/walk.ts';
import { deedOf } from '../answers/answers.ts';
import { endOf, falls, type Names } from '../code/control-flow.ts';
import type { CountPoint } from './count-point.ts';
import { isDeed, onlyRefuses } from './deeds.ts';
import { isPreparation, makesAnswer } from './preparation.ts';

/** The branch that holds all that a handler does, and the blocks that it stands in. */
export interface OnlyBranch {
  readonly stmt: If;
  /** Where it has been done. */
  readonly end: Stmt;
  readonly within: readonly With[];
}

/**
 * `if found: found.close()`, with nothing but preparation above and no other answer below: where nothing was to be done,
 * nothing is. Undefined where something else is done besides, or the branch does not end in one way.
 */
export function onlyBranch(
  def: FunctionDef,
  points: readonly CountPoint[],
  names: Names & { readonly errors: ReadonlySet<Stmt> },
): OnlyBranch | undefined {
  const found = workIn(def.body.stmts, [], names);
  if (!found) return undefined;
  const { stmt } = found;
  const isBelow = points.every(
    (point) =>
      !('status' in point && point.status) &&
      (point.stmt.start >= stmt.end ||
        (point.kind === 'after' && (point.stmt.end >= stmt.end || point.stmt === found.end))) &&
      !(point.stmt.kind === 'return' && point.stmt.value && makesAnswer(point.stmt.value, names)),
  );
  let leaves = false;
  walkOwnStatements(stmt.body.stmts, (one) => {
    if ((one.kind === 'return' && !names.errors.has(one)) || one.kind === 'try') leaves = true;
  });
  return isBelow && !leaves ? found : undefined;
}

function workIn(stmts: readonly Stmt[], within: readonly With[], names: Names): OnlyBranch | undefined {
  const [only, second] = stmts.filter(
    (stmt) => stmt.kind !== 'return' && deedOf(stmt, names) === 'work' && !isBefore(stmt, names),
  );
  if (!only || second) return undefined;
  if (only.kind === 'with') return workIn(only.body.stmts, [...within, only], names);
  if (only.kind !== 'if' || !falls(only.body, names)) return undefined;
  // Beside it may be said that there is nothing to do; where that leaves, whatever is below was done.
  const { orElse } = only;
  if (orElse && (!falls(orElse, names) || orElse.stmts.some((one) => deedOf(one, names) === 'work')))
    return undefined;
  const inner = workIn(only.body.stmts, within, names);
  if (inner) return inner;
  const end = endOf(only.body, names);
  return end && { stmt: only, end, within };
}

/** `owners = self._build_owner_list(options)`: a value of what is at hand. */
function isWorkedOut({ targets, value }: Assign): boolean {
  return (
    value?.kind === 'call' &&
    targets.every((one) => one.kind === 'name') &&
    /^_*(build|prepare|compute|collect|extract|determine|normali[sz]e)(_|$)/.test(
      lastName(value.callee) ?? '',
    )
  );
}

/** What comes before anything is done: what is looked up, the request that is read, and what only refuses it. */
function isBefore(stmt: Stmt, names: Names): boolean {
  if (isPreparation(stmt, names)) return true;
  if (stmt.kind === 'expr') return onlyRefuses(stmt.value, names);
  if (stmt.kind === 'assign' && isWorkedOut(stmt) && !isDeed(stmt, names)) return true;
  const read = stmt.kind === 'assign' && stmt.value?.kind === 'await' ? stmt.value.value : undefined;
  return (
    read?.kind === 'call' &&
    read.callee.kind === 'attribute' &&
    /^(body|json|form)$/.test(read.callee.name) &&
    lastName(read.callee.object) === 'request'
  );
}
