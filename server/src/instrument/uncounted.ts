import type { FunctionDef } from '../python/tree.ts';
import { expressionsOf, walkExpression, walkStatements } from '../python/walk.ts';
import { doubtOfOperation } from './certain-handlers.ts';
import { doubtOfPlace } from './certain-place.ts';
import { successPaths, type Exits } from './exits/exits.ts';
import { doubtOfHandler } from './doubtful-handlers.ts';
import { isExempt } from './exempt.ts';
import { idleOf } from './kinds/idle.ts';
import type { Handler } from './frameworks/handlers.ts';
import type { StyleSettings } from './house/house-style.ts';
import type { CountPlan } from './insertion/count-plan.ts';
import { insertCount, type FileEdits } from './insertion/insertion.ts';
import { instrumentationOf, type Instrumentation } from './instrumentation.ts';
import type { Coverage } from './metrics/reach.ts';
import type { Program } from '../types/program.ts';

/** A handler that nothing counts, and what can be done about it. */
export interface Uncounted {
  readonly handler: Handler;
  readonly coverage: Coverage;
  /** HTTP-level metrics that cover the route all the same, or what counts every task. */
  readonly http: string | undefined;
  /** Some file of the workspace imports a metrics library. */
  readonly measures: boolean;
  readonly offer: CountOffer | undefined;
  /** Why it is no operation that one would count on its own; undefined where it may be one. */
  readonly idle: string | undefined;
  /** Why nothing is offered. */
  readonly refused: string | undefined;
}

export interface CountOffer {
  readonly title: string;
  /** The metrics library is one the project has already, and nobody has to look at where the handler succeeds. */
  readonly safe: boolean;
  /** Why a person should look at where it counts; undefined where that is sure, or where it is no operation. */
  readonly doubt: string | undefined;
  /** For whoever asks for it: it is no operation, and no command makes it count. */
  readonly byHand: boolean;
  edits(): readonly FileEdits[] | undefined;
}

/**
 * What there is to say of a function: undefined when no framework calls it, when it reaches a metric, when nobody
 * can tell, and when its path needs none.
 */
export function uncounted(
  program: Program,
  fn: string,
  settings: StyleSettings,
  exemptPaths: readonly string[],
): Uncounted | undefined {
  const instrumentation = instrumentationOf(program);
  const handler = instrumentation.handlers.of(fn);
  if (!handler || isExempt(handler, exemptPaths)) return undefined;
  const coverage = instrumentation.coverageOf(handler);
  if (coverage.status === 'instrumented' || coverage.status === 'unknown') return undefined;
  const http = coveredBy(instrumentation, handler);
  const measures = instrumentation.inventory.metricsPackages().length > 0;
  const declaration = program.declarations.functionAt(fn).at(-1);
  const scope = program.functionScope(program.functionRef(fn));
  if (!declaration || !scope || declaration.def.hasError || declaration.unit.hasError) return undefined;
  if (exposesMetrics(declaration.def)) return undefined;
  const exits = successPaths(declaration.def, handler, scope, instrumentation.objects);
  const plan = instrumentation.planFor(handler, settings);
  const idle = idleOf(instrumentation, handler, declaration.def);
  const doubt =
    idle === undefined
      ? doubtOfCount(instrumentation, handler, declaration.def, exits, plan, settings)
      : undefined;
  // Another library is one that the project's own metrics are made with.
  const isThere =
    plan?.counter?.library !== 'prometheus_client' || instrumentation.prometheusFor(plan.module) === 'there';
  const refused = 'refused' in exits ? exits.refused : plan ? undefined : 'no name for its metric was found';
  return {
    handler,
    coverage,
    http,
    measures,
    offer:
      refused === undefined && plan
        ? {
            title: `Count this handler: ${plan.shown}${idle === undefined ? because(doubt, isThere) : `; ${idle}`}`,
            doubt,
            safe: idle === undefined && doubt === undefined && isThere,
            byHand: idle !== undefined,
            edits: () => editsOf(instrumentation, fn, settings),
          }
        : undefined,
    idle,
    refused,
  };
}

/** What covers a handler whatever it does; undefined where nothing does. */
function coveredBy({ handlers, inventory }: Instrumentation, handler: Handler): string | undefined {
  if (handler.kind === 'task') return inventory.taskMetric();
  if (handler.kind !== 'route') return undefined;
  const middleware = handlers
    .httpMetrics()
    .find((one) => one.framework === undefined || one.framework === handler.framework);
  return middleware?.name ?? inventory.requestMetric();
}

/** Why a person should look at it first: what it is, where it counts, what its metric is called and where that goes. */
function doubtOfCount(
  instrumentation: Instrumentation,
  handler: Handler,
  def: FunctionDef,
  exits: Exits,
  plan: CountPlan | undefined,
  settings: StyleSettings,
): string | undefined {
  return (
    doubtOfOperation(instrumentation, handler, def) ??
    doubtOfHandler(handler, instrumentation.program) ??
    // A decorator has its own way to tell.
    ('doubt' in exits && plan?.style !== 'decorator' ? exits.doubt : undefined) ??
    (plan && settings.module === undefined ? doubtOfPlace(instrumentation, handler, plan) : undefined) ??
    instrumentation.names.of(handler.fn, settings)?.doubt
  );
}

/** Why a person is asked, in words behind a title. */
function because(doubt: string | undefined, isThere: boolean): string {
  if (doubt !== undefined) return ` (to be looked at: ${doubt})`;
  return isThere ? '' : ' (to be looked at: the project does not have prometheus_client)';
}

/** The end point that Prometheus reads. */
function exposesMetrics(def: FunctionDef): boolean {
  let found = false;
  walkStatements(def.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (
          (one.kind === 'name' && one.id === 'generate_latest') ||
          (one.kind === 'attribute' && one.name === 'generate_latest')
        )
          found = true;
      });
  });
  return found;
}

function editsOf(
  instrumentation: Instrumentation,
  fn: string,
  settings: StyleSettings,
): readonly FileEdits[] | undefined {
  const handler = instrumentation.handlers.of(fn);
  const plan = handler && instrumentation.planFor(handler, settings);
  if (!handler || !plan) return undefined;
  const result = insertCount(instrumentation, handler, plan);
  return 'files' in result ? result.files : undefined;
}
