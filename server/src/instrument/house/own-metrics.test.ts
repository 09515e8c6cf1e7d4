import assert from 'node:assert/strict';
import { fixture } from '../../testing/fixture.ts';
import { NO_METRICS_SETTINGS } from '../../testing/metrics-settings.ts';
import { instrumentationOf } from '../instrumentation.ts';
import { uncounted } from '../uncounted.ts';

/** Why a person is asked, `sure` or `not reported`, for each handler of a service that declares prometheus_client. */
async function reasons(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const { analysis } = await fixture({ 'requirements.txt': 'fastapi\nprometheus-client\n', ...files });
  const { program } = analysis;
  const result: Record<string, string> = {};
  for (const { fn } of instrumentationOf(program).handlers.all()) {
    const found = uncounted(program, fn, NO_METRICS_SETTINGS, []);
    result[fn.slice(fn.lastIndexOf('#') + 1)] = found ? (found.offer?.doubt ?? 'sure') : 'not reported';
  }
  return result;
}

const HEAD = 'from fastapi import APIRouter, Depends\n';
const ROUTER = '\nrouter = APIRouter(prefix="/orders")\n';

/** Two handlers that count with a statement each, and a third that does not. */
function counting(imports: string, count: string, params = ''): string {
  const handler = (name: string, statement: string): string =>
    `\n\n@router.post("/${name}")\ndef ${name}_order(key: str${statement === '' ? '' : params}):\n${statement}    return [key]\n`;
  const counts = `    ${count}\n`;
  return `${HEAD}${imports}${ROUTER}${handler('open', counts)}${handler('close', counts)}${handler('move', '')}`;
}

const OTHER = {
  open_order: 'not reported',
  close_order: 'not reported',
  move_order: 'the project keeps metrics in another way',
};
const PACKAGE = { 'shop/__init__.py': '' };

describe('a project that counts in a way of its own', () => {
  it('has a client of its own that is called after metrics', async () =>
    assert.deepEqual(
      await reasons({
        ...PACKAGE,
        'shop/clients.py':
          'class MetricsClient:\n    def emit(self, name, value=1): ...\n\n\ndef get_client(): ...\n',
        'shop/orders.py': counting(
          'from typing import Annotated\nfrom shop.clients import MetricsClient, get_client\n',
          'client.emit("orders")',
          ', client: Annotated[MetricsClient, Depends(get_client)]',
        ),
      }),
      OTHER,
    ));

  it('sends events, in a function whatever it is called', async () =>
    assert.deepEqual(
      await reasons({
        ...PACKAGE,
        'shop/notes.py':
          'import posthog\n\n\ndef note(key, name):\n    posthog.capture(distinct_id=key, event=name)\n',
        'shop/orders.py': counting('from shop.notes import note\n', 'note(key, "order")'),
      }),
      OTHER,
    ));

  it('does not where it sends events beside counters of a library', async () => {
    const store = (name: string): string =>
      `from prometheus_client import Counter\n\nOPENED = Counter("opened", "Opened")\nCLOSED = Counter("closed", "Closed")\n\n\ndef opened(key):\n    OPENED.inc()\n\n\ndef closed(key):\n    ${name}.inc()\n`;
    const files = {
      ...PACKAGE,
      'shop/notes.py':
        'import posthog\n\n\ndef note(key, name):\n    posthog.capture(distinct_id=key, event=name)\n',
      'shop/orders.py': counting(
        'from shop import store\nfrom shop.notes import note\n',
        'note(key, "order")',
      ),
    };
    const { move_order: two } = await reasons({ ...files, 'shop/store.py': store('CLOSED') });
    assert.equal(two, 'sure');
    const { move_order: one } = await reasons({ ...files, 'shop/store.py': store('log') });
    assert.equal(one, 'the project keeps metrics in another way');
  });

  it('counts keys of a Redis up', async () =>
    assert.deepEqual(
      await reasons({
        ...PACKAGE,
        'shop/orders.py': counting('from shop.store import redis\n', 'redis.incr(f"stats:{key}:orders")'),
      }),
      OTHER,
    ));

  it("speaks StatsD's words to what cannot be followed", async () =>
    assert.deepEqual(
      await reasons({
        ...PACKAGE,
        'shop/stats.py': 'client = LOADED[name]\nORDERS = "orders.opened"\n',
        'shop/orders.py': counting('from shop.stats import ORDERS, client\n', 'client.timing(ORDERS, 12)'),
      }),
      OTHER,
    ));

  it('does not by what counts beside its own work', async () =>
    assert.deepEqual(
      await reasons({
        ...PACKAGE,
        'shop/store.py': `import posthog


def save(key):
    session = connect()
    try:
        session.begin()
        session.add(key)
        session.flush()
        for part in key.parts:
            session.add(part)
            session.flush()
        session.commit()
    except Exception:
        posthog.capture("store", "failed")
        session.rollback()
        raise
`,
        'shop/orders.py': counting('from shop.store import save\n', 'save(key)'),
      }),
      { open_order: 'sure', close_order: 'sure', move_order: 'sure' },
    ));

  it('does not where a key counts attempts', async () =>
    assert.deepEqual(
      await reasons({
        ...PACKAGE,
        'shop/orders.py': counting('from shop.store import redis\n', 'redis.incr(f"attempts:{key}")'),
      }),
      { open_order: 'sure', close_order: 'sure', move_order: 'sure' },
    ));

  it('does not where metrics are what its handlers are about', async () =>
    assert.deepEqual(
      await reasons({
        ...PACKAGE,
        'shop/store.py': 'class MetricsStore:\n    def drop(self, key): ...\n\n\nstore = MetricsStore()\n',
        'shop/metrics_routes.py': counting('from shop.store import store\n', 'store.drop(key)'),
        'shop/orders.py': counting('', '').replaceAll('    \n', '').replaceAll('def ', 'def my_'),
      }),
      {
        open_order: "its area's name says nothing in a metric's",
        close_order: "its area's name says nothing in a metric's",
        move_order: "its area's name says nothing in a metric's",
        my_open_order: 'sure',
        my_close_order: 'sure',
        my_move_order: 'sure',
      },
    ));

  it('does not where one handler in all does', async () =>
    assert.deepEqual(
      await reasons({
        ...PACKAGE,
        'shop/orders.py': counting('import posthog\n', 'posthog.capture(key, "order")').replace(
          '    posthog.capture(key, "order")\n',
          '',
        ),
      }),
      { open_order: 'sure', close_order: 'not reported', move_order: 'sure' },
    ));

  it('does not where its class counts with the metrics of a library', async () =>
    assert.deepEqual(
      await reasons({
        ...PACKAGE,
        'shop/counters.py': `from prometheus_client import Counter

orders = Counter("orders", "Orders", ["action"])


class Metrics:
    def count(self, action):
        orders.labels(action=action).inc()


metrics = Metrics()
`,
        'shop/orders.py': counting('from shop.counters import metrics\n', 'metrics.count("open")'),
      }),
      {
        open_order: 'not reported',
        close_order: 'not reported',
        move_order: 'the project counts by methods of its own',
      },
    ));

  it('makes metrics in the function that makes its application', async () =>
    assert.deepEqual(
      await reasons({
        ...PACKAGE,
        'shop/app.py': `from flask import Flask
from prometheus_client import Gauge


def create_app():
    app = Flask(__name__)
    running = Gauge("running", "Running")

    @app.get("/orders")
    def list_orders():
        return {"orders": load()}

    @app.before_request
    def begin():
        running.inc()

    return app
`,
      }),
      { 'create_app.<locals>.list_orders': 'the project keeps metrics in another way' },
    ));

  it('does not where a module about something else has a metric of its own', async () =>
    assert.deepEqual(
      await reasons({
        ...PACKAGE,
        'shop/stock/__init__.py': '',
        'shop/stock/metrics.py': `from prometheus_client import Gauge

_parts = Gauge("parts", "Parts")


def count_parts(count):
    _parts.set(count)
`,
        'shop/orders.py': counting('', '').replaceAll('    \n', ''),
      }),
      {
        open_order: 'whether its metric belongs to that module is not sure',
        close_order: 'whether its metric belongs to that module is not sure',
        move_order: 'whether its metric belongs to that module is not sure',
      },
    ));

  it('tells what it does to a listener, which counts elsewhere', async () =>
    assert.deepEqual(
      await reasons({
        ...PACKAGE,
        'shop/listener.py': 'class Listener:\n    def on_order(self): ...\n',
        'shop/orders.py': counting('', '').replaceAll('    \n', ''),
        'plus/__init__.py': '',
        'plus/listening.py': `from prometheus_client import Counter

from shop.listener import Listener

orders = Counter("orders", "Orders")


class Counting(Listener):
    def on_order(self):
        orders.inc()
`,
      }),
      {
        open_order: 'its package leaves it to others to count',
        close_order: 'its package leaves it to others to count',
        move_order: 'its package leaves it to others to count',
      },
    ));

  it('writes the page of its metrics by hand', async () => {
    const page = (text: string): Record<string, string> => ({
      ...PACKAGE,
      'shop/page.py': `${HEAD}
router = APIRouter()


@router.get("/export/metrics")
def metrics():
    return "\\n".join(${text} for name, value in lamps())
`,
      'shop/orders.py': counting('', '').replaceAll('    \n', ''),
    });
    assert.equal((await reasons(page('f"# TYPE {name} gauge"'))).move_order, OTHER.move_order);
    assert.equal((await reasons(page('f"{name}: {value}"'))).move_order, 'sure');
  });
});
