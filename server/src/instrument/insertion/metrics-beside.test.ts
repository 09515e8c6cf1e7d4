import { checkFix } from '../../testing/check.ts';

const HEADER = `from fastapi import APIRouter
from fastapi.responses import JSONResponse, StreamingResponse
from app.metrics import item_operations_total

router = APIRouter(prefix="/items")


@router.get("/{key}")
`;

const METRICS = `from prometheus_client import Counter

item_operations_total = Counter("item_operations_total", "Item operations", ["action"])
`;

const TITLE = 'Count this handler: item_operations_total{action="get"}';

/** Checks what becomes of a handler in a service that has a counter for it, with the import that it gets. */
function becomes(
  settings: Record<string, unknown>,
  before: string,
  header: string,
  after: string,
  metrics: string,
  known = METRICS,
): Promise<void> {
  const clean = (text: string): string => text.replace(/^\n/, '').replace(/^ {6}/gm, '').trimEnd() + '\n';
  return checkFix(
    `${HEADER}${clean(before).replace('get_item', '$0get_item')}=> ${TITLE} [safe]\n${header}${clean(after)}--- app/metrics.py\n${metrics}`,
    {
      rules: ['uninstrumented-route'],
      path: 'app/items.py',
      files: { 'app/__init__.py': '', 'app/metrics.py': known },
      settings,
    },
  );
}

const HISTOGRAM = `
item_operation_duration_seconds = Histogram(
    "item_operation_duration_seconds",
    "Duration of item operations in seconds",
    ["action"],
)
`;
const TIMED = HEADER.replace(
  'from fastapi import',
  'from time import perf_counter\n\nfrom fastapi import',
).replace('import item_operations_total', 'import item_operation_duration_seconds, item_operations_total');
const INC = 'item_operations_total.labels(action="get").inc()';
const OBSERVE = (indentation: string): string =>
  `item_operation_duration_seconds.labels(action="get").observe(\n${indentation}    perf_counter() - started\n${indentation})`;

describe('the duration of an operation', () => {
  const on = { 'metrics.durations': true };

  it('is observed where the operation is counted', () =>
    becomes(
      on,
      `
      async def get_item(key):
          """Docstring."""
          # At the catalogue's.
          item = await load(key)
          if item is None:
              return JSONResponse({}, status_code=404)
          return show(item)
      `,
      TIMED,
      `
      async def get_item(key):
          """Docstring."""
          started = perf_counter()
          # At the catalogue's.
          item = await load(key)
          if item is None:
              return JSONResponse({}, status_code=404)
          result = show(item)
          ${INC}
          ${OBSERVE('          ')}
          return result
      `,
      METRICS.replace('import Counter', 'import Counter, Histogram') + HISTOGRAM,
    ));

  it('is defined as the other histograms are, and read from the clock that the file has', () => {
    const known = `${METRICS}

load_seconds = Histogram('load_seconds', 'Time to load', ['source'])
store_seconds = Histogram('store_seconds', 'Time to store', ['source'])
`.replace('import Counter', 'import Counter, Histogram');
    return checkFix(
      `import time

${HEADER}def $0get_item(key):
    response = fetch(key)
    return response
=> ${TITLE} [safe]
import time

${HEADER.replace('import item_operations_total', 'import item_operation_duration_seconds, item_operations_total')}def get_item(key):
    started = time.perf_counter()
    response = fetch(key)
    item_operations_total.labels(action="get").inc()
    item_operation_duration_seconds.labels(action="get").observe(
        time.perf_counter() - started
    )
    return response
--- app/metrics.py
${known.trimEnd()}
item_operation_duration_seconds = Histogram(\n    'item_operation_duration_seconds', 'Duration of item operations in seconds', ['action']\n)
`,
      {
        rules: ['uninstrumented-route'],
        path: 'app/items.py',
        files: {
          'app/__init__.py': '',
          'app/metrics.py': known,
        },
        settings: on,
      },
    );
  });

  it('goes under the question whether the request failed', () =>
    becomes(
      on,
      `
      def get_item(key):
          code = find(key)
          return JSONResponse({}, status_code=code)
      `,
      TIMED,
      `
      def get_item(key):
          started = perf_counter()
          code = find(key)
          if code < 400:
              ${INC}
              ${OBSERVE('              ')}
          return JSONResponse({}, status_code=code)
      `,
      METRICS.replace('import Counter', 'import Counter, Histogram') + HISTOGRAM,
    ));

  it('is none where nothing was done yet, and none of what begins', async () => {
    await becomes(
      on,
      `
      def get_item(key):
          return {"key": key}
      `,
      HEADER,
      `
      def get_item(key):
          ${INC}
          return {"key": key}
      `,
      METRICS,
    );
    await becomes(
      on,
      `
      async def get_item(key):
          async def stream():
              async for event in channel.subscribe(key):
                  yield event
          return StreamingResponse(stream())
      `,
      HEADER,
      `
      async def get_item(key):
          async def stream():
              async for event in channel.subscribe(key):
                  yield event
          ${INC}
          return StreamingResponse(stream())
      `,
      METRICS,
    );
  });

  it('is not observed where the setting is off', () =>
    becomes(
      {},
      `
      def get_item(key):
          item = load(key)
          return item
      `,
      HEADER,
      `
      def get_item(key):
          item = load(key)
          ${INC}
          return item
      `,
      METRICS,
    ));

  it('goes to a new module with the counter', () =>
    checkFix(
      `from fastapi import APIRouter

router = APIRouter(prefix="/items")


@router.get("/{key}")
def $0get_item(key):
    item = load(key)
    return item
=> ${TITLE} [safe]
from time import perf_counter

from fastapi import APIRouter

from app.metrics import item_operation_duration_seconds, item_operations_total

router = APIRouter(prefix="/items")


@router.get("/{key}")
def get_item(key):
    started = perf_counter()
    item = load(key)
    ${INC}
    ${OBSERVE('    ')}
    return item
--- app/metrics.py
"""Prometheus metrics of the application."""

from prometheus_client import Counter, Histogram

item_operations_total = Counter(
    "item_operations_total",
    "Item operations",
    ["action"],
)
${HISTOGRAM}`,
      {
        rules: ['uninstrumented-route'],
        path: 'app/items.py',
        files: { 'app/__init__.py': '', 'requirements.txt': 'prometheus-client\n' },
        settings: on,
      },
    ));

  it('is recorded with OpenTelemetry', () => {
    const metrics = `from opentelemetry import metrics

meter = metrics.get_meter(__name__)

item_operations = meter.create_counter("item_operations", description="Item operations")
item_operations.add(1, {"action": "list"})
`;
    const header = HEADER.replace('item_operations_total', 'item_operations');
    return checkFix(
      `${header}def $0get_item(key):
    item = load(key)
    return item
=> ${TITLE} [safe]
${TIMED.replace('item_operation_duration_seconds, item_operations_total', 'item_operation_duration_seconds, item_operations')}def get_item(key):
    started = perf_counter()
    item = load(key)
    item_operations.add(1, {"action": "get"})
    item_operation_duration_seconds.record(perf_counter() - started, {"action": "get"})
    return item
--- app/metrics.py
${metrics.replace(
  'item_operations.add',
  `
item_operation_duration_seconds = meter.create_histogram(
    "item_operation_duration",
    unit="s",
    description="Duration of item operations in seconds",
)
item_operations.add`,
)}`,
      {
        rules: ['uninstrumented-route'],
        path: 'app/items.py',
        files: { 'app/__init__.py': '', 'app/metrics.py': metrics },
        settings: on,
      },
    );
  });
});

describe('a counter of errors', () => {
  const on = { 'metrics.errors': true };
  const both = HEADER.replace(
    'import item_operations_total',
    'import item_errors_total, item_operations_total',
  );
  const FAILED = 'item_errors_total.labels(action="get").inc()';
  const DEFINED = `${METRICS}item_errors_total = Counter("item_errors_total", "Item operations that failed", ["action"])
`;

  it('counts in the clauses by which a handler fails without raising', () =>
    becomes(
      on,
      `
      def get_item(key):
          try:
              item = load(key)
          except KeyError:
              item = None
          try:
              return show(item)
          except TimeoutError:
              raise
          except OSError:
              return JSONResponse({}, status_code=502)
      `,
      both,
      `
      def get_item(key):
          try:
              item = load(key)
          except KeyError:
              item = None
          try:
              result = show(item)
              ${INC}
              return result
          except TimeoutError:
              raise
          except OSError:
              ${FAILED}
              return JSONResponse({}, status_code=502)
      `,
      DEFINED,
    ));

  it('stands in the place of a lone pass', () =>
    becomes(
      on,
      `
      def get_item(key):
          try:
              drop(key)
          except OSError:
              pass
      `,
      both,
      `
      def get_item(key):
          try:
              drop(key)
              ${INC}
          except OSError:
              ${FAILED}
      `,
      DEFINED,
    ));

  it('is not made where nothing is swallowed', () =>
    becomes(
      on,
      `
      def get_item(key):
          item = load(key)
          return item
      `,
      HEADER,
      `
      def get_item(key):
          item = load(key)
          ${INC}
          return item
      `,
      METRICS,
    ));
});
