import assert from 'node:assert/strict';
import { fixture } from '../../testing/fixture.ts';
import { NO_METRICS_SETTINGS } from '../../testing/metrics-settings.ts';
import { instrumentationOf } from '../instrumentation.ts';
import { uncounted } from '../uncounted.ts';

const METRICS = `from prometheus_client import Counter

order_operations_total = Counter("order_operations_total", "Orders", ["action"])
order_operations_total.labels(action="x").inc()
`;

const ROUTER = (name: string): string => `from fastapi import APIRouter
from app.metrics import order_operations_total

router = APIRouter(prefix="/${name}")


@router.get("/")
async def list_${name}():
    return await store.list("${name}")
`;

/** Why each handler is for a person, by its name; `-` where it is not. */
async function doubts(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const { analysis } = await fixture({
    'app/__init__.py': '',
    'app/metrics.py': METRICS,
    'app/routes/__init__.py': '',
    'app/routes/orders.py': ROUTER('orders'),
    'app/routes/parcels.py': ROUTER('parcels'),
    ...files,
  });
  const result: Record<string, string> = {};
  for (const { fn } of instrumentationOf(analysis.program).handlers.all())
    result[fn.slice(fn.lastIndexOf('#') + 1)] =
      uncounted(analysis.program, fn, NO_METRICS_SETTINGS, [])?.offer?.doubt ?? '-';
  return result;
}

const MAIN = `from fastapi import FastAPI
from app.routes import orders

app = FastAPI()
app.include_router(orders.router)
`;

describe('a file of handlers that nothing imports', () => {
  it('is for a person, beside those that are', async () =>
    assert.deepEqual(await doubts({ 'app/main.py': MAIN }), {
      list_orders: '-',
      list_parcels: 'nothing imports its file',
    }));

  it('is another matter where modules are imported by what their names are when it runs', async () =>
    assert.deepEqual(
      await doubts({
        'app/main.py': `${MAIN}\nfor name in NAMES:\n    importlib.import_module(f"app.routes.{name}")\n`,
      }),
      { list_orders: '-', list_parcels: '-' },
    ));

  it('is another matter where a text names it', async () =>
    assert.deepEqual(
      await doubts({ 'app/main.py': MAIN, 'app/more.py': 'MORE = ["app.routes.parcels"]\n' }),
      {
        list_orders: '-',
        list_parcels: '-',
      },
    ));
});
