import { checkFix, type CheckOptions } from '../../testing/check.ts';

/**
 * Projects that count in one way each, and a handler that does not count yet: the fix does it the project's way. The
 * handler is `list_hosts` of `app/api/hosts.py`; what stands around it is the same for all.
 */
const HANDLER = `from fastapi import APIRouter

from app.client import client

router = APIRouter(prefix="/hosts", tags=["hosts"])


@router.get("")
async def $0list_hosts():
    return await client.get("/api/hosts")
`;

/** Two areas whose handlers count; \`COUNT\` stands for what each does, with its area and action. */
function counting(
  importLine: string,
  count: (area: string, action: string) => string,
): Record<string, string> {
  const file = (area: string): string => `from fastapi import APIRouter

${importLine}

router = APIRouter(prefix="/${area}", tags=["${area}"])


@router.get("")
async def list_${area}():
    ${count(area, 'list')}
    return []


@router.post("")
async def create_${area.slice(0, -1)}():
    ${count(area, 'create')}
    return {}
`;
  return { 'app/api/users.py': file('users'), 'app/api/orders.py': file('orders') };
}

interface Project {
  readonly files: Readonly<Record<string, string>>;
  readonly settings?: CheckOptions['settings'];
  /** What the fix is called, after `Count this handler: `. */
  readonly title: string;
  /** What the handler's file comes to: its import, and the statement that counts. */
  readonly importLine: string;
  readonly statement: string;
  /** The file that defines the metric, as it is afterwards. */
  readonly module?: string;
}

function instruments({ files, settings, title, importLine, statement, module }: Project): Promise<void> {
  const after = HANDLER.replace('$0', '')
    .replace('from app.client', (found) =>
      importLine < 'from app.client' ? `${importLine}\n${found}` : found,
    )
    .replace('import client\n', (found) =>
      importLine < 'from app.client' ? found : `${found}${importLine}\n`,
    )
    .replace('    return await', '    result = await')
    .concat(`    ${statement}\n    return result\n`);
  return checkFix(
    `${HANDLER}=> Count this handler: ${title} [safe]\n${after}` +
      (module === undefined ? '' : `--- app/metrics.py\n${module}`),
    {
      rules: ['uninstrumented-route'],
      path: 'app/api/hosts.py',
      files: {
        'app/__init__.py': '',
        'app/api/__init__.py': '',
        'app/client.py': 'client = object()\n',
        ...files,
      },
      ...(settings ? { settings } : {}),
    },
  );
}

describe("the project's own way to count", () => {
  describe('a counter per area', () => {
    const METRICS = `from prometheus_client import Counter

USER_OPS = Counter('user_ops', 'User ops.', ('operation',))
ORDER_OPS = Counter('order_ops', 'Order ops.', ('operation',))
`;
    const AFTER = `${METRICS}HOST_OPS = Counter('host_ops', 'Host ops.', ('operation',))\n`;
    const files = {
      'app/metrics.py': METRICS,
      ...counting(
        'from app.metrics import ORDER_OPS, USER_OPS',
        (area, action) => `${area === 'users' ? 'USER' : 'ORDER'}_OPS.labels(operation="${action}").inc()`,
      ),
    };

    it('has their noun, label, quotes and case', () =>
      instruments({
        files,
        title: 'host_ops_total{operation="list"}',
        importLine: 'from app.metrics import HOST_OPS',
        statement: 'HOST_OPS.labels(operation="list").inc()',
        module: AFTER,
      }));

    it('gives way to a setting', () =>
      instruments({
        files,
        settings: { 'metrics.style': 'shared-counter' },
        title: 'operations_total{area="hosts", action="list"}',
        importLine: 'from app.metrics import OPERATIONS',
        statement: 'OPERATIONS.labels(area="hosts", action="list").inc()',
        module:
          `${METRICS}OPERATIONS = Counter('operations', 'Operations by area and action.', ('area', 'action',))\n`.replace(
            "'action',)",
            "'action')",
          ),
      }));

    it('is taken for the area that has one, whatever its definition looks like', () =>
      instruments({
        files: {
          ...files,
          'app/metrics.py': `${METRICS}HOSTS = Counter('host_ops', documentation='x', labelnames=['operation'])\n`,
        },
        title: 'host_ops_total{operation="list"}',
        importLine: 'from app.metrics import HOSTS',
        statement: 'HOSTS.labels(operation="list").inc()',
      }));
  });

  describe('a shared counter', () => {
    const METRICS = `from prometheus_client import Counter

requests_handled = Counter(
    "requests_handled_total",
    "Requests",
    ["route", "action", "status"],
)
`;
    const files = {
      'app/metrics.py': METRICS,
      ...counting(
        'from app.metrics import requests_handled',
        (area, action) =>
          `requests_handled.labels(route="/${area}", action="${action}", status="success").inc()`,
      ),
    };

    it('is given each of its labels in their order', () =>
      instruments({
        files,
        title: 'requests_handled_total{route="/hosts", action="list", status="success"}',
        importLine: 'from app.metrics import requests_handled',
        statement: 'requests_handled.labels(route="/hosts", action="list", status="success").inc()',
        module: METRICS,
      }));

    it('gives way to a setting', () =>
      instruments({
        files,
        settings: { 'metrics.style': 'counter-per-area' },
        title: 'host_operations_total{action="list"}',
        importLine: 'from app.metrics import host_operations',
        statement: 'host_operations.labels(action="list").inc()',
        module: `${METRICS}
host_operations = Counter(
    "host_operations_total",
    "Host operations",
    ["action"],
)
`,
      }));

    it('is not followed where a label has no known meaning', () =>
      instruments({
        files: {
          'app/metrics.py': METRICS.replace('"status"', '"tenant"'),
          ...counting(
            'from app.metrics import requests_handled',
            (area, action) =>
              `requests_handled.labels(route="/${area}", action="${action}", tenant="a").inc()`,
          ),
        },
        title: 'host_operations_total{action="list"}',
        importLine: 'from app.metrics import host_operations',
        statement: 'host_operations.labels(action="list").inc()',
      }));
  });

  describe('a helper function', () => {
    const METRICS = `from prometheus_client import Counter

_operations = Counter("operations_total", "Operations", ["resource", "operation", "outcome"])


def record(resource, operation, outcome="ok"):
    _operations.labels(resource=resource, operation=operation, outcome=outcome).inc()
`;
    const files = {
      'app/metrics.py': METRICS,
      ...counting('from app.metrics import record', (area, action) => `record("${area}", "${action}")`),
    };

    it('is called with what its parameters mean', () =>
      instruments({
        files,
        title: 'record("hosts", "list")',
        importLine: 'from app.metrics import record',
        statement: 'record("hosts", "list")',
        module: METRICS,
      }));

    it('gives way to a setting', () =>
      instruments({
        files,
        settings: { 'metrics.style': 'counter-per-area' },
        title: 'host_operations_total{action="list"}',
        importLine: 'from app.metrics import host_operations',
        statement: 'host_operations.labels(action="list").inc()',
      }));

    it('is what a setting asks for, where others are used more', () =>
      instruments({
        files: {
          ...files,
          'app/metrics.py': `${METRICS}

things_total = Counter("thing_operations_total", "Things", ["action"])
`,
          'app/api/things.py': `
            from fastapi import APIRouter

            from app.metrics import things_total

            router = APIRouter(prefix="/things", tags=["things"])
${['a', 'b', 'c', 'd', 'e', 'f']
  .map(
    (name) => `

            @router.get("/${name}")
            async def ${name}():
                things_total.labels(action="${name}").inc()
`,
  )
  .join('')}`,
        },
        settings: { 'metrics.style': 'helper' },
        title: 'record("hosts", "list")',
        importLine: 'from app.metrics import record',
        statement: 'record("hosts", "list")',
      }));
  });

  describe('a decorator', () => {
    const METRICS = `import functools

from prometheus_client import Counter

_operations = Counter("operations_total", "Operations", ["area", "action"])


def counted(area, action):
    def decorate(fn):
        @functools.wraps(fn)
        async def wrapper(*args, **kwargs):
            result = await fn(*args, **kwargs)
            _operations.labels(area=area, action=action).inc()
            return result

        return wrapper

    return decorate
`;
    const files: Record<string, string> = { 'app/metrics.py': METRICS };
    for (const area of ['users', 'orders'])
      files[`app/api/${area}.py`] = `from fastapi import APIRouter

from app.metrics import counted

router = APIRouter(prefix="/${area}", tags=["${area}"])


@router.get("")
@counted("${area}", "list")
async def list_${area}():
    return []
`;
    const options: CheckOptions = {
      rules: ['uninstrumented-route'],
      path: 'app/api/hosts.py',
      files: { 'app/__init__.py': '', 'app/api/__init__.py': '', 'app/client.py': 'client = 1\n', ...files },
    };

    it('goes below the one that registers the handler', () =>
      checkFix(
        `${HANDLER}=> Count this handler: counted("hosts", "list") [safe]\n${HANDLER.replace('$0', '')
          .replace('import client\n', 'import client\nfrom app.metrics import counted\n')
          .replace('@router.get("")\n', '@router.get("")\n@counted("hosts", "list")\n')}`,
        options,
      ));

    it('gives way to a setting', () =>
      instruments({
        files,
        settings: { 'metrics.style': 'counter-per-area' },
        title: 'host_operations_total{action="list"}',
        importLine: 'from app.metrics import host_operations',
        statement: 'host_operations.labels(action="list").inc()',
      }));
  });

  describe('aioprometheus', () => {
    const METRICS = `from aioprometheus import Counter

user_operations_total = Counter("user_operations_total", "User operations.")
order_operations_total = Counter("order_operations_total", "Order operations.")
`;
    const files = {
      'app/metrics.py': METRICS,
      ...counting(
        'from app.metrics import order_operations_total, user_operations_total',
        (area, action) => `${area.slice(0, -1)}_operations_total.inc({"action": "${action}"})`,
      ),
    };

    it('gives labels with each update', () =>
      instruments({
        files,
        title: 'host_operations_total{action="list"}',
        importLine: 'from app.metrics import host_operations_total',
        statement: 'host_operations_total.inc({"action": "list"})',
        module: `${METRICS}host_operations_total = Counter("host_operations_total", "Host operations.")\n`,
      }));

    it('may have one counter for all', () =>
      instruments({
        files: {
          'app/metrics.py':
            'from aioprometheus import Counter\n\nops = Counter("operations_total", "Operations")\n',
          ...counting(
            'from app.metrics import ops',
            (area, action) => `ops.inc({"area": "${area}", "action": "${action}"})`,
          ),
        },
        title: 'operations_total{area="hosts", action="list"}',
        importLine: 'from app.metrics import ops',
        statement: 'ops.inc({"area": "hosts", "action": "list"})',
      }));
  });

  describe('OpenTelemetry', () => {
    const METRICS = `from opentelemetry import metrics

meter = metrics.get_meter("shop")

user_operations = meter.create_counter("user.operations", unit="1", description="User operations")
order_operations = meter.create_counter("order.operations", unit="1", description="Order operations")
`;
    const files = {
      'app/metrics.py': METRICS,
      ...counting(
        'from app.metrics import order_operations, user_operations',
        (area, action) => `${area.slice(0, -1)}_operations.add(1, {"action": "${action}"})`,
      ),
    };

    it('makes an instrument like the others and adds to it', () =>
      instruments({
        files,
        title: 'host_operations_total{action="list"}',
        importLine: 'from app.metrics import host_operations',
        statement: 'host_operations.add(1, {"action": "list"})',
        module: `${METRICS}host_operations = meter.create_counter("host.operations", unit="1", description="Host operations")\n`,
      }));

    it('uses the instrument that the area has', () =>
      instruments({
        files: {
          ...files,
          'app/metrics.py': `${METRICS}hosts = meter.create_counter("host.operations", unit="{host}")\n`,
        },
        title: 'host_operations_total{action="list"}',
        importLine: 'from app.metrics import hosts',
        statement: 'hosts.add(1, {"action": "list"})',
      }));

    it('may have one counter for all', () =>
      instruments({
        files: {
          'app/metrics.py': `from opentelemetry import metrics

meter = metrics.get_meter("shop")
handled = meter.create_counter("shop.handled")
`,
          ...counting(
            'from app.metrics import handled',
            (area, action) => `handled.add(1, attributes={"area": "${area}", "action": "${action}"})`,
          ),
        },
        title: 'shop_handled_total{area="hosts", action="list"}',
        importLine: 'from app.metrics import handled',
        statement: 'handled.add(1, {"area": "hosts", "action": "list"})',
      }));

    it('does not take over what the others count, and has the meter they have', () =>
      instruments({
        files: {
          'app/metrics.py': `from opentelemetry import metrics

from app.setup import provider

shop_meter = provider.get_meter("shop")

orders_placed = shop_meter.create_counter(
    "orders_placed",
    unit="{order}",
    description="Orders placed",
)
`,
          'app/setup.py': 'provider = object()\n',
          'app/api/orders.py': `from fastapi import APIRouter

from app.metrics import orders_placed

router = APIRouter(prefix="/orders")


@router.post("")
async def place():
    orders_placed.add(1)
`,
        },
        title: 'host_operations_total{action="list"}',
        importLine: 'from app.metrics import host_operations',
        statement: 'host_operations.add(1, {"action": "list"})',
        module: `from opentelemetry import metrics

from app.setup import provider

shop_meter = provider.get_meter("shop")

orders_placed = shop_meter.create_counter(
    "orders_placed",
    unit="{order}",
    description="Orders placed",
)

host_operations = shop_meter.create_counter(
    "host_operations",
    description="Host operations",
)
`,
      }));

    it('makes the module that a setting names, with a meter, where instruments are kept in objects', () =>
      instruments({
        files: {
          'app/telemetry.py': `from opentelemetry import metrics


class Telemetry:
    def __init__(self):
        meter = metrics.get_meter("shop")
        self.placed = meter.create_counter("placed")


def place(telemetry: Telemetry):
    telemetry.placed.add(1)
`,
        },
        settings: { 'metrics.module': 'app/metrics.py' },
        title: 'host_operations_total{action="list"}',
        importLine: 'from app.metrics import host_operations',
        statement: 'host_operations.add(1, {"action": "list"})',
        module: `"""Metrics of the application."""

from opentelemetry import metrics

meter = metrics.get_meter(__name__)

host_operations = meter.create_counter(
    "host_operations",
    description="Host operations",
)
`,
      }));
  });

  describe('outcomes', () => {
    const FAILING = `from fastapi import APIRouter
from fastapi.responses import JSONResponse

from app.metrics import IMPORTED

router = APIRouter(prefix="/hosts", tags=["hosts"])


@router.get("")
async def $0list_hosts(page):
    try:
        page = int(page)
    except ValueError:
        page = 1
    try:
        rows = load(page)
    except TimeoutError:
        raise
    except OSError:
        return JSONResponse({}, status_code=502)
    except KeyError: return None
    for row in rows:
        try:
            show(row)
        except LookupError:
            continue
    return rows


@router.post("")
async def create_host(host):
    SUCCESS
    try:
        store(host)
    except OSError:
        pass
`;
    const counted = (statement: (action: string, outcome: string) => string): string =>
      FAILING.replace('$0', '')
        .replace('        return JSON', `        ${statement('list', 'error')}\n        return JSON`)
        .replace(
          'KeyError: return None',
          `KeyError:\n        ${statement('list', 'error')}\n        return None`,
        )
        .replace('    return rows', `    ${statement('list', 'success')}\n    return rows`)
        .replace('    SUCCESS\n', `    ${statement('create', 'success')}\n`);
    const check = (
      metrics: string,
      title: string,
      imported: string,
      statement: (action: string, outcome: string) => string,
      more: CheckOptions['files'] = {},
    ): Promise<void> => {
      const before = FAILING.replace('SUCCESS', statement('create', 'success'));
      return checkFix(
        `${before}=> Count this handler: ${title} [safe]\n${counted(statement)}`.replaceAll(
          'IMPORTED',
          imported,
        ),
        {
          rules: ['uninstrumented-route'],
          path: 'app/api/hosts.py',
          files: { 'app/__init__.py': '', 'app/api/__init__.py': '', 'app/metrics.py': metrics, ...more },
          settings: { 'metrics.outcomes': true },
        },
      );
    };

    it('count what a clause swallows, and not what it recovers from', () =>
      check(
        `from prometheus_client import Counter

host_operations_total = Counter("host_operations_total", "Host operations", ["action", "outcome"])
`,
        'host_operations_total{action="list", outcome="success"}',
        'host_operations_total',
        (action, outcome) => `host_operations_total.labels(action="${action}", outcome="${outcome}").inc()`,
      ));

    it('are told to a helper that takes one', () =>
      check(
        `from prometheus_client import Counter

_operations = Counter("operations_total", "Operations", ["area", "action", "outcome"])


def record(area, action, outcome="success"):
    _operations.labels(area=area, action=action, outcome=outcome).inc()
`,
        'record("hosts", "list")',
        'record',
        (action, outcome) => `record("hosts", "${action}"${outcome === 'error' ? ', outcome="error"' : ''})`,
        counting('from app.metrics import record', (area, action) => `record("${area}", "${action}")`),
      ));

    it('are not counted without the setting', () =>
      checkFix(
        `from fastapi import APIRouter
from app.metrics import host_operations_total

router = APIRouter(prefix="/hosts")


@router.post("")
async def $0create_host(host):
    try:
        store(host)
    except OSError:
        pass
=> Count this handler: host_operations_total{action="create", status="success"} [safe]
from fastapi import APIRouter
from app.metrics import host_operations_total

router = APIRouter(prefix="/hosts")


@router.post("")
async def create_host(host):
    try:
        store(host)
        host_operations_total.labels(action="create", status="success").inc()
    except OSError:
        pass
`,
        {
          rules: ['uninstrumented-route'],
          path: 'app/api/hosts.py',
          files: {
            'app/__init__.py': '',
            'app/api/__init__.py': '',
            'app/metrics.py':
              'from prometheus_client import Counter\n\nhost_operations_total = Counter("host_operations_total", "Host operations", ["action", "status"])\n',
          },
        },
      ));

    it('are a label of new counters, and a clause that only passes counts instead', () =>
      checkFix(
        `from fastapi import APIRouter

router = APIRouter(prefix="/hosts")


@router.post("")
async def $0create_host(host):
    try:
        store(host)
    except OSError:
        pass
=> Count this handler: host_operations_total{action="create", outcome="success"} [safe]
from fastapi import APIRouter

from app.metrics import host_operations_total

router = APIRouter(prefix="/hosts")


@router.post("")
async def create_host(host):
    try:
        store(host)
        host_operations_total.labels(action="create", outcome="success").inc()
    except OSError:
        host_operations_total.labels(action="create", outcome="error").inc()
--- app/metrics.py
from prometheus_client import Counter

user_operations_total = Counter("user_operations_total", "User operations", ["action"])
host_operations_total = Counter("host_operations_total", "Host operations", ["action", "outcome"])
`,
        {
          rules: ['uninstrumented-route'],
          path: 'app/api/hosts.py',
          files: {
            'app/__init__.py': '',
            'app/api/__init__.py': '',
            'app/metrics.py':
              'from prometheus_client import Counter\n\nuser_operations_total = Counter("user_operations_total", "User operations", ["action"])\n',
          },
          settings: { 'metrics.outcomes': true },
        },
      ));

    it('are a label of new counters where those of the project have one', () =>
      instruments({
        files: {
          'app/metrics.py': `from prometheus_client import Counter

user_operations = Counter("user_operations", "User operations", ["action", "result"])
order_operations = Counter("order_operations", "Order operations", ["action", "result"])
`,
          ...counting(
            'from app.metrics import order_operations, user_operations',
            (area, action) =>
              `${area.slice(0, -1)}_operations.labels(action="${action}", result="success").inc()`,
          ),
        },
        title: 'host_operations_total{action="list", result="success"}',
        importLine: 'from app.metrics import host_operations',
        statement: 'host_operations.labels(action="list", result="success").inc()',
        module: `from prometheus_client import Counter

user_operations = Counter("user_operations", "User operations", ["action", "result"])
order_operations = Counter("order_operations", "Order operations", ["action", "result"])
host_operations = Counter("host_operations", "Host operations", ["action", "result"])
`,
      }));
  });
});
