/**
 * What the metrics libraries call their things. Names are matched by package and last part, so that a class is the
 * same whether it was imported from the package or from the module that declares it.
 */

export type MetricKind = 'counter' | 'gauge' | 'histogram' | 'summary' | 'info' | 'enum';

export type MetricLibrary = 'prometheus_client' | 'aioprometheus' | 'opentelemetry';

const CLASSES: Readonly<Record<string, MetricKind>> = {
  Counter: 'counter',
  Gauge: 'gauge',
  Histogram: 'histogram',
  Summary: 'summary',
  Info: 'info',
  Enum: 'enum',
};

/** OpenTelemetry makes instruments by methods of a meter. */
const INSTRUMENTS: Readonly<Record<string, MetricKind>> = {
  create_counter: 'counter',
  create_up_down_counter: 'gauge',
  create_gauge: 'gauge',
  create_histogram: 'histogram',
  create_observable_counter: 'counter',
  create_observable_gauge: 'gauge',
  create_observable_up_down_counter: 'gauge',
};

/** The last parts of the names that may make a metric; cheaper to test than a lineage. */
export const METRIC_MAKERS: ReadonlySet<string> = new Set([
  ...Object.keys(CLASSES),
  ...Object.keys(INSTRUMENTS),
]);

export interface MetricClass {
  readonly library: MetricLibrary;
  readonly kind: MetricKind;
}

/** What kind of metric a lineage is that of; undefined when it is none. */
export function metricClassOf(lineage: readonly string[]): MetricClass | undefined {
  for (const name of lineage) {
    const dot = name.lastIndexOf('.');
    const last = name.slice(dot + 1);
    const kind = CLASSES[last];
    if (kind && /^(prometheus_client|prometheus_client_python)\./.test(name))
      return { library: 'prometheus_client', kind };
    if (kind && /^aioprometheus\./.test(name)) return { library: 'aioprometheus', kind };
    const instrument = INSTRUMENTS[last];
    if (instrument && /^opentelemetry\.|\.(get_meter|get_meter_provider|Meter)\b/.test(name))
      return { library: 'opentelemetry', kind: instrument };
  }
  return undefined;
}

/** Methods that update a metric. `observable` OpenTelemetry instruments are updated by their callbacks. */
const UPDATES: Readonly<Record<MetricLibrary, ReadonlySet<string>>> = {
  prometheus_client: new Set([
    'inc',
    'dec',
    'set',
    'observe',
    'time',
    'info',
    'state',
    'set_to_current_time',
    'set_function',
    'track_inprogress',
    'count_exceptions',
    'reset',
  ]),
  aioprometheus: new Set([
    'inc',
    'dec',
    'set',
    'observe',
    'add',
    'sub',
    'set_to_current_time',
    'time',
    'track_inprogress',
  ]),
  opentelemetry: new Set(['add', 'record', 'set']),
};

export function updates(library: MetricLibrary, method: string): boolean {
  return UPDATES[library].has(method);
}

/** Any method that updates a metric of some library. */
export const UPDATE_METHODS: ReadonlySet<string> = new Set(Object.values(UPDATES).flatMap((one) => [...one]));

/** Methods that hardly anything but a metric has: enough where the object cannot be followed. */
export const TELLING_METHODS: ReadonlySet<string> = new Set([
  'inc',
  'observe',
  'track_inprogress',
  'count_exceptions',
  'set_to_current_time',
]);

/** Clients of StatsD and their like: metrics by name, without a definition. */
const STATSD =
  /^(statsd|datadog|aiodogstatsd|django_statsd|pystatsd|markus|aws_embedded_metrics|aws_lambda_powertools\.metrics|sentry_sdk\.metrics|logfire|newrelic\.agent|graphitesend|telegraf)\b/;
const STATSD_METHODS: ReadonlySet<string> = new Set([
  'incr',
  'decr',
  'increment',
  'decrement',
  'gauge',
  'timing',
  'timer',
  'timed',
  'histogram',
  'distribution',
  'count',
  'set',
  'add_metric',
  'put_metric',
  'single_metric',
  'record_custom_metric',
  'record_custom_event',
  'metric_counter',
  'metric_histogram',
  'metric_gauge',
]);

export function isStatsdCall(qualified: string): boolean {
  return STATSD.test(qualified) && STATSD_METHODS.has(qualified.slice(qualified.lastIndexOf('.') + 1));
}

/** The packages whose import says that a project measures something. */
export const METRIC_PACKAGES =
  /^(prometheus_client|aioprometheus|opentelemetry\.metrics|opentelemetry\.sdk\.metrics|prometheus_fastapi_instrumentator|starlette_exporter|starlette_prometheus|django_prometheus|prometheus_flask_exporter|prometheus_async|sanic_prometheus|statsd|datadog|aiodogstatsd|django_statsd|markus|litestar\.(plugins|contrib)\.prometheus|starlite\.contrib\.prometheus|tornado_prometheus)(\.|$)/;

/** The name that is exposed. `undefined` parts make it unknown. */
export function exposedName(
  library: MetricLibrary,
  kind: MetricKind,
  parts: {
    readonly name: string;
    readonly namespace?: string | undefined;
    readonly subsystem?: string | undefined;
    readonly unit?: string | undefined;
  },
): string {
  if (library === 'opentelemetry') return parts.name;
  let name = [parts.namespace, parts.subsystem, parts.name].filter((part) => part).join('_');
  if (library === 'aioprometheus') return name;
  if (kind === 'counter' && name.endsWith('_total')) name = name.slice(0, -'_total'.length);
  if (parts.unit && !name.endsWith(`_${parts.unit}`)) name += `_${parts.unit}`;
  if (kind === 'counter') name += '_total';
  if (kind === 'info') name += '_info';
  return name;
}

/**
 * The name of a metric as a scrape shows it, as far as it is known: what a namespace adds of which only the run knows is
 * left out.
 * OpenTelemetry's exporter writes `orders.created` as `orders_created_total`.
 */
export function scrapedName({
  name,
  writtenName,
  namespace,
  kind,
  library,
}: {
  readonly name: string | undefined;
  readonly writtenName: string | undefined;
  readonly namespace?: string;
  readonly kind: MetricKind;
  readonly library: MetricLibrary;
}): string | undefined {
  if (library === 'opentelemetry') {
    const written = name ?? writtenName;
    if (written === undefined || written.includes('*')) return undefined;
    const plain = written.replace(/[^A-Za-z0-9_]/g, '_');
    return kind === 'counter' ? `${plain.replace(/_total$/, '')}_total` : plain;
  }
  if (name !== undefined || writtenName === undefined || writtenName.includes('*')) return name;
  return exposedName(library, kind, { name: writtenName, namespace });
}

/**
 * Metrics of a layer below the handlers: of the database, of a cache, of calls to other services. They are updated
 * in code that every handler shares and say nothing of what a handler is for.
 */
export function measuresLayer(name: string): boolean {
  return name.split('_').some((token) => LAYERS.has(token));
}

const LAYERS: ReadonlySet<string> = new Set([
  'db',
  'database',
  'sql',
  'orm',
  'query',
  'queries',
  'postgres',
  'postgresql',
  'mysql',
  'mongo',
  'mongodb',
  'cache',
  'cached',
  'redis',
  'memcached',
  'http',
  'https',
  'external',
  'upstream',
  'outbound',
  'pool',
  'lock',
  'locks',
  'rpc',
  'grpc',
  'kafka',
  'rabbitmq',
  's3',
]);
