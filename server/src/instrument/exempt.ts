import type { Handler } from './frameworks/handlers.ts';

/**
 * The application's own end points that a load balancer, a scraper or a browser asks for: liveness, readiness,
 * metrics, documentation. Only at the top of the application: below an API's prefix (`/api/v1/status`) a route of
 * that name is an operation like any other.
 */
const OWN =
  /^\/?(-\/)?(health|healthy|healthz|health[-_]?check|livez|live|liveness|alive|readyz|ready|readiness|startup|startupz|ping|heartbeat|__heartbeat__|__lbheartbeat__|metrics|prometheus|docs|redoc|openapi\.(json|ya?ml)|openapi|swagger|swagger\.json|swagger-ui|favicon\.ico|robots\.txt|version|__version__)\/?(\/(live|liveness|ready|readiness|startup|check|status))?\/?$/i;

/** Words that name nothing but a probe, wherever they stand last: `/api/v1/healthcheck`, `/v2/_internal_ping`. */
const PROBE =
  /(^|\/)_{0,2}(healthz([-_]?(startup|liveness|readiness|live|ready))?|health[-_]?checks?|livez|liveness|readyz|readiness|startupz|_ping|_status[-_]?check|_\w+_(status|health|ping)|ping\.\w+|internal[-_]?ping|ping[-_]?internal|lbheartbeat|openapi\.(json|ya?ml)|swagger\.json)_{0,2}\/?$/i;

/** What programs ask for to find out how to talk to this one, or whether it is well. */
const FOR_PROGRAMS = /(^|\/)(\.well-known\/(?!acme)[\w.-]+|jwks(\.json)?|probe(s|rs)?\/[\w-]+)\/?$/i;

/** A page of metrics that says whose they are to read: `/export/prometheus/metrics`. */
const METRICS_PAGE = /(^|\/)(prometheus[-_/]metrics|metrics[-_/]prometheus)\/?$/i;

/**
 * Words that name a probe where nothing but the API's prefix stands above them, which only the run may know (`*`):
 * `/api/v1/health`, and no area's.
 */
const OF_THE_WHOLE =
  /^\/?((\*|_?(api|rest|internal|public|management|actuator|v\d+))\/)+(health|healthy|live|alive|ready|ping|heartbeat|metrics|prometheus)\/?$/i;

/** Whether a route needs no metric. All its paths have to be such. */
export function isExempt(handler: Handler, exemptPaths: readonly string[]): boolean {
  if (handler.kind !== 'route' || handler.paths.length === 0) return false;
  const patterns = exemptPaths.map((one) => new RegExp(`^${one.split('*').map(escape).join('.*')}$`));
  // A pattern of Django's may leave the last slash to whoever asks.
  const paths = handler.paths.map((path) => path.replace(/\/\?$/, '/'));
  return paths.every(
    (path) =>
      OWN.test(path) ||
      PROBE.test(path) ||
      FOR_PROGRAMS.test(path) ||
      METRICS_PAGE.test(path) ||
      OF_THE_WHOLE.test(path) ||
      patterns.some((pattern) => pattern.test(path)),
  );
}

function escape(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
