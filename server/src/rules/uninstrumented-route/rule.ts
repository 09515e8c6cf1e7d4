import type { ClassDef } from '../../python/tree.ts';
import { inheritedActions } from '../../instrument/frameworks/inherited-actions.ts';
import { instrumentationOf } from '../../instrument/instrumentation.ts';
import type { Uncounted } from '../../instrument/uncounted.ts';
import { uncounted } from '../../instrument/uncounted.ts';
import { innerScope } from '../../types/sites.ts';
import type { Severity } from '../finding.ts';
import type { FixOffer, Problem, Rule, UnitView } from '../rule.ts';

export const uninstrumentedRoute: Rule = {
  name: 'uninstrumented-route',
  severity: 'warning',
  docs: {
    summary: 'A route or websocket that records no metric.',
    whatItDoes: `Finds the functions that a web framework calls (FastAPI, Starlette, Flask, Django, Django REST framework, Channels, aiohttp, Litestar, Sanic, Tornado) and follows what they call. A route that reaches no update of a metric, neither itself nor through helpers, decorators, context managers or dependencies, is reported.

Three weaker findings have a lower severity. Routes that are *covered by HTTP middleware only* (\`prometheus-fastapi-instrumentator\`, \`django-prometheus\` …) and routes that reach only metrics of a layer below (of the database, of a cache, of calls to other services) are reported as information: those series say how much is asked, and nothing of which operations succeed. In a project that imports no metrics library at all, findings are hints, and so they are of handlers that are no operation that one would count on its own: redirects, pages that are always the same, files served as they are, probes, what the admin site shows, and methods that several classes inherit. Those count where somebody asks for it at the place; no command makes them.

Operations that a routed class inherits from Django REST framework (\`list\`, \`create\` … of a \`ModelViewSet\`) are reported at the class, as information and without a fix: there is no function of the project's to count in, and whether to override them, to count in \`perform_create\` and its like, or to leave them to HTTP metrics is a decision for whoever owns them. Those whose \`perform_create\`, \`perform_update\`, \`perform_destroy\`, \`get_queryset\`, \`initial\` or \`finalize_response\` counts are not reported.

The application's own liveness, readiness, metrics and documentation end points need no metric; \`metrics.exempt-paths\` adds to them. A handler that calls something which cannot be followed and is called like a metrics helper is left alone.`,
    whyIsThisBad: `What is not counted is found out from customers. HTTP-level series know paths and status codes; they skip websockets, know nothing of what an operation was for, and cannot tell an order that was placed from one that was refused with status 200.`,
    example: `from fastapi import APIRouter
from prometheus_client import Counter

router = APIRouter(prefix="/orders")
orders_placed = Counter("orders_placed_total", "Orders placed")


@router.post("")
async def place_order(order: dict) -> dict:
    orders_placed.inc()
    return order


@router.get("")
async def list_orders() -> list:
    return []
`,
    useInstead: `from fastapi import APIRouter
from prometheus_client import Counter

router = APIRouter(prefix="/orders")
order_operations_total = Counter("order_operations_total", "Order operations", ["action"])


@router.get("")
async def list_orders() -> list:
    order_operations_total.labels(action="list").inc()
    return []
`,
    fixSafety: `The fix is safe: it counts once on each way through the handler that succeeds, after the operation, and changes no result. Error responses, \`raise\`, \`abort()\` and what an \`except\` clause returns are not counted. In a project that does not have \`prometheus_client\` yet the fix needs a person, because it adds a dependency.`,
    references: [
      'https://prometheus.io/docs/practices/instrumentation/',
      'https://prometheus.io/docs/practices/naming/',
    ],
  },

  *checkUnit(view) {
    for (const { stmt, scope } of view.sites) {
      if (stmt.kind === 'class') {
        const cls = innerScope(stmt, scope, view.unit, view.program);
        if (cls.kind === 'class') yield* inheritedBy(cls.cls.key, stmt, view);
      }
      if (stmt.kind !== 'function') continue;
      const inner = innerScope(stmt, scope, view.unit, view.program);
      if (inner.kind !== 'function') continue;
      const found = uncounted(view.program, inner.fn.key, view.options.metrics, view.options.exemptPaths);
      if (!found || (found.handler.kind !== 'route' && found.handler.kind !== 'websocket')) continue;
      // Of definitions that are conditional or overloaded the last is the one that runs.
      if (view.program.declarations.functionAt(inner.fn.key).at(-1)?.def !== stmt) continue;
      yield problemFor(found, stmt.nameStart, stmt.nameStart + stmt.name.length, messageFor(found));
    }
  },
};

/** What a class has of REST framework's own: functions of the library, which nothing of the project's counts. */
function* inheritedBy(cls: string, stmt: ClassDef, view: UnitView): Iterable<Problem> {
  const instrumentation = instrumentationOf(view.program);
  if (!instrumentation.handlers.isRouted(cls) || instrumentation.isTest(view.path)) return;
  const actions = inheritedActions(instrumentation, cls);
  if (actions.length === 0) return;
  const last = actions.at(-1)!;
  const named = actions.length === 1 ? last : `${actions.slice(0, -1).join(', ')} and ${last}`;
  yield {
    start: stmt.nameStart,
    end: stmt.nameStart + stmt.name.length,
    message: `${stmt.name} inherits ${named} from REST framework: ${actions.length === 1 ? 'it records' : 'they record'} no metric`,
    severity: instrumentation.inventory.metricsPackages().length > 0 ? 'information' : 'hint',
    fixes: [],
  };
}

function messageFor(found: Uncounted): string {
  const { handler, coverage, http } = found;
  const route = describe(handler);
  const layers = coverage.status === 'layers' ? coverage.metrics : [];
  if (http !== undefined) {
    const also = layers.length > 0 ? ` and reaches ${list(layers)}` : '';
    return `${route} is covered by HTTP middleware only (${http.slice(http.lastIndexOf('.') + 1)})${also}: no metric says what it does`;
  }
  if (layers.length > 0) return `${route} records no metric of its own: it reaches only ${list(layers)}`;
  return `${route} records no metric`;
}

/** `GET /api/v1/users`, `websocket /ws`; the function's name where the path is not known. */
export function describe({ methods, paths, fn, kind }: Uncounted['handler']): string {
  const what = kind === 'websocket' ? 'websocket' : methods.join(', ');
  const path = paths[0] ?? fn.slice(fn.lastIndexOf('#') + 1);
  return what === '' ? path : `${what} ${path}`;
}

/** The finding, with its severity by what is there already. */
export function problemFor(found: Uncounted, start: number, end: number, message: string): Problem {
  const severity: Severity | undefined =
    !found.measures || found.idle !== undefined
      ? 'hint'
      : found.http !== undefined || found.coverage.status === 'layers'
        ? 'information'
        : undefined;
  const fixes: FixOffer[] = found.offer
    ? [
        {
          title: found.offer.title,
          kind: 'instrument',
          safety: found.offer.safe ? 'safe' : 'review',
          ...(found.offer.byHand ? { byHand: true } : {}),
          edits: found.offer.edits,
        },
      ]
    : [];
  return { start, end, message, ...(severity ? { severity } : {}), fixes };
}

function list(names: readonly string[]): string {
  return names.length < 3
    ? names.join(' and ')
    : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}
