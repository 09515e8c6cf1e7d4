import type { Block, FunctionDef } from '../../python/tree.ts';
import { blocksOf } from '../../python/walk.ts';
import type { Scope } from '../../types/scope.ts';
import { givesResponse, isMadeAnswer } from '../answers/answer-decorators.ts';
import { saysSuccess } from '../answers/error-bodies.ts';
import { boundTo, type Trail } from '../code/bound-values.ts';
import { isLog } from '../answers/answers.ts';
import { completes } from '../code/control-flow.ts';
import type { Objects } from '../code/objects.ts';
import type { Handler } from '../frameworks/handlers.ts';
import { requestOf } from '../frameworks/requests.ts';
import { isBesideOperation } from './beside-operation.ts';
import { doubtOfWays } from './certain-exits.ts';
import { conversationBegins } from './conversation.ts';
import type { CountPoint } from './count-point.ts';
import { collectEnd } from './counted-end.ts';
import { countRaise } from './counted-raise.ts';
import { countReturn } from './counted-return.ts';
import { type ExitContext, hasReturn, isDjangos } from './exit-context.ts';
import { withoutForms } from './form-pages.ts';
import { commitsWhenLeft } from './own-transactions.ts';
import { onlyBranch } from './only-branch.ts';
import { runsInSilence } from './silent-runs.ts';
import { isTransaction } from './transactions.ts';

/** `doubt`: why a person should look at the points first; undefined where they are sure. */
export type Exits =
  | {
      readonly points: readonly CountPoint[];
      readonly doubt: string | undefined;
      /** The points that are inside of a transaction of Django's, which can be told what to do once it is committed. */
      readonly inTransaction?: ReadonlySet<CountPoint>;
    }
  | { readonly refused: string };

/**
 * Where a handler succeeds: its returns that are not error responses, what it raises to redirect, and its end where it
 * is reached. Any other `raise`, `abort(…)`, returns in `except` clauses and error responses do not count.
 *
 * @param scope the function's own scope.
 */
export function successPaths(
  def: FunctionDef,
  { kind, methods, framework }: Pick<Handler, 'kind' | 'methods' | 'framework'>,
  scope: Scope,
  objects: Objects,
): Exits {
  const writes =
    kind === 'task' || (methods.length > 0 && methods.every((one) => /^(POST|PUT|PATCH|DELETE)$/.test(one)));
  // Where every way that answers says what with, one that says nothing is none that the framework takes.
  const needsAnswer = kind === 'route' && /^(flask|django)$/.test(framework);
  const answers = kind === 'route' && framework !== 'tornado';
  const asked = kind === 'bot' ? 'either' : requestOf({ methods }, def);
  const context: ExitContext = {
    def,
    framework,
    isBot: kind === 'bot',
    answers,
    writes,
    needsAnswer,
    scope,
    objects,
    doubts: [],
    errors: new Set(),
    inTransaction: new Set(),
    commits: (stmt) => (asked !== 'reads' || kind === 'task') && commitsWhenLeft(stmt, { scope, objects }),
    pointsOf: (generator) => {
      const inside: ExitContext = { ...context, def: generator };
      const points: CountPoint[] = [];
      const problem = collect(generator.body, inside, points, []) ?? collectEnd(inside, points);
      return problem === undefined && points.length > 0 ? points : undefined;
    },
    isBeside: (stmt) =>
      isBesideOperation(stmt, {
        def,
        scope,
        objects,
        kind,
        asked,
      }),
  };
  if (
    def.body.stmts.every(
      (stmt) =>
        stmt.kind === 'pass' ||
        (stmt.kind === 'return' && !stmt.value) ||
        // A task that only says in a log that there is nothing to do.
        (stmt.kind === 'expr' && (stmt.value.kind === 'constant' || (kind === 'task' && isLog(stmt.value)))),
    )
  )
    return { refused: 'it does nothing yet' };
  if (kind === 'websocket') {
    const begun = conversationBegins(def);
    if (begun) return { points: [begun], doubt: undefined };
  }
  const points: CountPoint[] = [];
  const problem = collect(def.body, context, points, []) ?? collectEnd(context, points);
  if (problem !== undefined) return { refused: problem };
  if (points.length === 0) return { refused: 'no way through it was recognised as a success' };
  const doubted = new Set(context.doubts.map(({ point }) => point));
  const sure = points.filter((point) => !doubted.has(point));
  const isTask = kind === 'task';
  const everywhere = withoutForms(sure.length > 0 ? sure : points, def);
  const branch = writes && context.doubts.length === 0 ? onlyBranch(def, everywhere, context) : undefined;
  const transaction = branch?.within.find((one) => isTransaction(one) || context.commits(one));
  const isMoved = branch !== undefined && (!transaction || isDjangos(transaction, context));
  const counted: readonly CountPoint[] = isMoved ? [{ kind: 'after', stmt: branch.end }] : everywhere;
  return {
    points: counted,
    inTransaction: isMoved && transaction !== undefined ? new Set(counted) : context.inTransaction,
    doubt:
      context.doubts[0]?.reason ??
      (runsInSilence(def) ? 'what it hands on to be run may fail in silence' : undefined) ??
      doubtOfWays(
        { kind, methods, framework },
        counted,
        context.errors,
        {
          def,
          scope,
          objects,
          // What they give back is data, and no answer that could be an error.
          tells:
            kind === 'route' &&
            !/^(aiohttp|sanic)$/.test(framework) &&
            requestOf({ methods }, def) === 'reads',
          isTask: isTask || kind === 'bot' || /^(fastapi|litestar)$/.test(framework),
          // Flask's functions in classes give data as well, and so do Django Ninja's.
          isSent:
            (!isMadeAnswer(def, scope, objects) &&
              ((framework === 'django' && !isOfNinja(def)) ||
                (framework === 'flask' && scope.kind === 'function' && scope.fn.owner === undefined))) ||
            (kind === 'route' && /^(aiohttp|sanic)$/.test(framework) && givesResponse(def, scope, objects)),
        },
        isMoved ? branch.stmt : undefined,
      ),
  };
}

/** `@router.get("/items", response=Item)`: Django's own views have no decorators of that kind. */
function isOfNinja(def: FunctionDef): boolean {
  return def.decorators.some(
    ({ value }) =>
      value.kind === 'call' &&
      value.callee.kind === 'attribute' &&
      /^(get|post|put|patch|delete|api_operation)$/.test(value.callee.name) &&
      value.args[0]?.value.kind === 'constant',
  );
}

/** `return {"status": "success", "rows": []}` in a clause, where the `try` itself answers with `"success"`. */
function countTold(
  clause: Block,
  tried: Block,
  context: ExitContext,
  points: CountPoint[],
  outer: Trail,
): string | undefined {
  const last = clause.stmts.at(-1);
  if (last?.kind !== 'return' || !last.value || !saysSuccess(last.value)) return undefined;
  const isSame = points.some(
    ({ stmt }) =>
      stmt.kind === 'return' &&
      stmt.start >= tried.start &&
      stmt.end <= tried.end &&
      stmt.value !== undefined &&
      (stmt.value.kind === 'name' ? boundTo(stmt.value.id, context.def) : [stmt.value]).some(saysSuccess),
  );
  if (!isSame) return undefined;
  return countReturn(last, [...outer, { block: clause, at: clause.stmts.length - 1 }], context, points);
}

/** Gathers the returns that count; the answer is a reason to leave the handler alone. */
function collect(block: Block, context: ExitContext, points: CountPoint[], outer: Trail): string | undefined {
  for (const [at, stmt] of block.stmts.entries()) {
    const trail = [...outer, { block, at }];
    switch (stmt.kind) {
      case 'return': {
        const problem = countReturn(stmt, trail, context, points);
        if (problem !== undefined) return problem;
        break;
      }
      case 'raise':
        countRaise(stmt, trail, context, points);
        break;
      case 'try': {
        const inside =
          collect(stmt.body, context, points, trail) ??
          (stmt.orElse && collect(stmt.orElse, context, points, trail));
        if (inside !== undefined) return inside;
        const told = stmt.clauses.map((clause) => countTold(clause.body, stmt.body, context, points, trail));
        const problem = told.find((one) => one !== undefined);
        if (problem !== undefined) return problem;
        // What an `except` clause returns stands for a failure; what a `finally` returns, for anything.
        if (stmt.finalBody && hasReturn(stmt.finalBody)) return 'it returns from a finally block';
        break;
      }
      case 'function':
      case 'class':
        break;
      default:
        for (const inner of blocksOf(stmt)) {
          const inside = collect(inner, context, points, trail);
          if (inside !== undefined) return inside;
        }
    }
    // Nothing below is ever run.
    if (!completes(stmt, context)) return undefined;
  }
  return undefined;
}
