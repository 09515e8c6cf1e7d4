import { checkFix } from '../../testing/check.ts';

const rules = ['uninstrumented-route'];

const ORDERS = `from fastapi import APIRouter
from opentelemetry import metrics

router = APIRouter(prefix="/orders")

meter = metrics.get_meter(__name__)
orders_placed_counter = meter.create_counter(
    "shop.orders_placed",
    unit="1",
    description="The orders placed.",
)
orders_moved_counter = meter.create_counter(
    "shop.orders_moved",
    unit="1",
    description="The orders moved.",
)


@router.post("")
async def place_order():
    orders_placed_counter.add(1)


@router.post("/move")
async def move_order():
    orders_moved_counter.add(1)
`;

const TELEMETRY = `from opentelemetry import metrics

meter = metrics.get_meter("queued_jobs")
job_counter = meter.create_counter(
    name="shop.job_queued",
    description="Jobs queued",
    unit="1",
)


def set_up(signals):
    signals.connect(lambda job: job_counter.add(1, {"job": job}))
`;

const HOSTS = `from fastapi import APIRouter

from shop.client import client

router = APIRouter(prefix="/hosts")


@router.get("")
async def $0list_hosts():
    return await client.get("/api/hosts")
`;

const DEFINITION = `host_operations_counter = meter.create_counter(
    "shop.host_operations",
    unit="1",
    description="Host operations.",
)
`;

const files = {
  'shop/__init__.py': '',
  'shop/api/__init__.py': '',
  'shop/client.py': 'client = object()\n',
  'shop/api/orders.py': ORDERS,
  'shop/telemetry.py': TELEMETRY,
};

/** The handler's file with the counter defined in it. */
function counted(text: string): string {
  return text.replace(
    '    return await client.get("/api/hosts")\n',
    '    result = await client.get("/api/hosts")\n    host_operations_counter.add(1, {"action": "list"})\n    return result\n',
  );
}

describe('instruments that a project makes where it uses them', () => {
  const path = 'shop/api/hosts.py';
  const title = 'Count this handler: shop_host_operations_total{action="list"}';

  it('are made in the file that all of an area is in, with its own meter', () => {
    const after = counted(HOSTS.replace('$0', ''))
      .replace('import APIRouter\n', 'import APIRouter\nfrom opentelemetry import metrics\n')
      .replace('import client\n', `import client\n\nmeter = metrics.get_meter(__name__)\n${DEFINITION}`);
    return checkFix(`${HOSTS}=> ${title} [safe]\n${after}`, { rules, path, files });
  });

  it('are made below the meter that the file has', () => {
    const meter = 'tag = object()\nmeter = metrics.get_meter(__name__)\n';
    const before = HOSTS.replace(
      'import APIRouter\n',
      'import APIRouter\nfrom opentelemetry import metrics\n',
    ).replace('prefix="/hosts")\n', `prefix="/hosts")\n${meter}`);
    const after = counted(before.replace('$0', '')).replace(meter, `${meter}${DEFINITION}`);
    return checkFix(`${before}=> ${title} [safe]\n${after}`, { rules, path, files });
  });

  it('are for review where an area has several files, and never those of the meter of another topic', () => {
    const imported = 'from shop.metrics import host_operations_counter\n';
    const after = counted(HOSTS.replace('$0', '')).replace('import client\n', `import client\n${imported}`);
    const module = `"""Metrics of the application."""\n\nfrom opentelemetry import metrics\n\nmeter = metrics.get_meter(__name__)\n\nhost_operations_counter = meter.create_counter(\n    "shop.host_operations",\n    description="Host operations",\n)\n`;
    return checkFix(
      `${HOSTS}=> ${title} (to be looked at: the project defines metrics where it uses them) [review]\n${after}--- shop/metrics.py\n${module}`,
      {
        rules,
        path,
        files: {
          ...files,
          'shop/api/host.py': HOSTS.replace('$0list', 'drop').replace('.get("")', '.delete("")'),
        },
      },
    );
  });
});
