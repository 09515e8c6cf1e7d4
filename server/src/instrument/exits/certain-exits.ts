import type { Block, ExceptClause, If, Stmt, Try } from '../../python/tree.ts';
import { blocksOf } from '../../python/walk.ts';
import { completes } from '../code/control-flow.ts';
import type { Handler } from '../frameworks/handlers.ts';
import { requestOf } from '../frameworks/requests.ts';
import type { AnswerPlace } from './certain-answers.ts';
import type { CountPoint } from './count-point.ts';
import { doubtOfBranches } from './doubts/branched-work.ts';
import { doubtOfEither } from './doubts/either-deed.ts';
import { doubtOfCounted } from './doubts/counted-ways.ts';
import { doubtOfInherited } from './doubts/inherited-ends.ts';
import { doubtOfKept } from './doubts/kept-failures.ts';
import { doubtOfLate } from './doubts/late-questions.ts';
import { doubtOfNamed } from './doubts/named-deed.ts';
import { doubtOfNone } from './doubts/none-answers.ts';
import { doubtOfOpposites } from './doubts/opposite-answers.ts';
import { doubtOfPassing } from './doubts/passing-clauses.ts';
import { doubtOfForm } from './doubts/shown-forms.ts';
import { doubtOfSpawned } from './doubts/spawned-work.ts';
import { doubtOfStream } from './doubts/streams.ts';
import { doubtOfStandIn } from './doubts/stood-in.ts';
import { doubtOfWork } from './doubts/sole-work.ts';
import { doubtOfEnds } from './doubts/suite-ends.ts';
import { doubtOfState } from './doubts/told-states.ts';
import { doubtOfTold } from './doubts/told-outcome.ts';
import { doubtOfUncounted } from './doubts/uncounted-ways.ts';
import type { Around, Ways } from './doubts/ways.ts';

/**
 * Why one of the ways through a handler is not surely what it was taken for; undefined where each is recognised: as an
 * operation that was done, or as one that failed or was refused. What is not recognised is for a person to look at,
 * however likely it is.
 *
 * @param errors the returns that say by their status, or by what they hold, that they are errors.
 * @param branch the branch that holds all that is done, and counts at its end.
 */
export function doubtOfWays(
  handler: Pick<Handler, 'kind' | 'methods' | 'framework'>,
  points: readonly CountPoint[],
  errors: ReadonlySet<Stmt>,
  place: AnswerPlace,
  branch: If | undefined,
): string | undefined {
  const { def } = place;
  if (handler.kind === 'websocket') return undefined;
  if (points.some(({ kind }) => kind === 'background'))
    return points.map((point) => doubtOfStream(point, place)).find((one) => one !== undefined);
  const ways: Ways = {
    place,
    points,
    errors,
    asked: handler.kind === 'bot' ? 'either' : requestOf(handler, def),
    kind: handler.kind,
    framework: handler.framework,
    branch,
  };
  return (
    inBlock(def.body, [], undefined, ways) ??
    doubtOfEnds(ways) ??
    doubtOfWork(ways) ??
    doubtOfBranches(ways) ??
    doubtOfKept(ways) ??
    doubtOfInherited(ways) ??
    doubtOfStandIn(ways) ??
    doubtOfState(ways) ??
    doubtOfOpposites(ways) ??
    doubtOfSpawned(ways) ??
    doubtOfTold(ways) ??
    doubtOfNone(ways) ??
    doubtOfForm(ways) ??
    doubtOfEither(ways) ??
    doubtOfLate(ways) ??
    doubtOfNamed(ways)
  );
}

function inBlock(
  block: Block,
  around: Around,
  clause: ExceptClause | undefined,
  ways: Ways,
): string | undefined {
  let failures: string | undefined;
  for (const [at, stmt] of block.stmts.entries()) {
    // What failed above, and went on, comes here as well.
    if (failures !== undefined && holdsCounted(stmt, ways)) return failures;
    if (stmt.kind === 'return') {
      const doubt = isCounted(stmt, ways)
        ? doubtOfCounted(stmt, block, at, around, ways)
        : doubtOfUncounted(stmt, block, at, around, clause, ways);
      if (doubt !== undefined) return doubt;
    }
    const inner =
      stmt.kind === 'try'
        ? inTry(stmt, around, clause, ways)
        : stmt.kind === 'function' || stmt.kind === 'class'
          ? undefined
          : blocksOf(stmt)
              .map((one) => inBlock(one, [...around, { stmt, block: one }], clause, ways))
              .find((one) => one !== undefined);
    if (inner !== undefined) return inner;
    // Nothing below is ever run.
    if (!completes(stmt, ways.place)) return undefined;
    failures ??= doubtOfPassing(stmt, ways);
    if (failures !== undefined && ways.points.some((point) => point.kind === 'after' && point.stmt === stmt))
      return failures;
  }
  return undefined;
}

function inTry(stmt: Try, around: Around, clause: ExceptClause | undefined, ways: Ways): string | undefined {
  const own = [stmt.body, stmt.orElse, stmt.finalBody].flatMap((block) => (block ? [block] : []));
  return (
    own
      .map((block) => inBlock(block, [...around, { stmt, block }], clause, ways))
      .find((one) => one !== undefined) ??
    stmt.clauses
      .map((one) => inBlock(one.body, [...around, { stmt, block: one.body }], one, ways))
      .find((one) => one !== undefined)
  );
}

function isCounted(stmt: Stmt, { points }: Ways): boolean {
  return points.some((point) => point.stmt === stmt && point.kind !== 'after');
}

function holdsCounted(stmt: Stmt, { points }: Ways): boolean {
  return points.some((point) => stmt.start <= point.stmt.start && point.stmt.end <= stmt.end);
}
