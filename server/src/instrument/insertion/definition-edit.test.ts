import { checkFix, type CheckOptions } from '../../testing/check.ts';

const rules = ['uninstrumented-route'];

const ROUTE = `from fastapi import APIRouter

router = APIRouter(prefix="/hosts")


@router.get("")
async def $0list_hosts(after: str):
    return [after]
`;

const AFTER = ROUTE.replace('$0', '')
  .replace('import APIRouter\n', 'import APIRouter\n\nfrom app.metrics import host_operations_total\n')
  .replace('    return', '    host_operations_total.labels(action="list").inc()\n    return');

const ORDERS = `from fastapi import APIRouter

from app.metrics import order_operations_total

router = APIRouter(prefix="/orders")


@router.get("")
async def list_orders(after: str):
    order_operations_total.labels(action="list").inc()
    return [after]
`;

/** A metrics module before and after a counter of hosts is made in it. */
function makes(
  before: string,
  after: string,
  variable = 'host_operations_total',
  prefix = '',
  files: CheckOptions['files'] = {},
): Promise<void> {
  return checkFix(
    `${ROUTE}=> Count this handler: ${prefix}host_operations_total{action="list"} [safe]\n${AFTER.replaceAll('host_operations_total', variable)}--- app/metrics.py\n${after}`,
    {
      rules,
      path: 'app/hosts.py',
      files: {
        'requirements.txt': 'prometheus-client\n',
        'app/__init__.py': '',
        'app/metrics.py': before,
        'app/orders.py': before.includes('order_operations_total') ? ORDERS : '',
        ...files,
      },
    },
  );
}

describe('the definition of a metric', () => {
  it('has none of the comments of the one it is written like', () => {
    const written = (name: string, help: string, comments: readonly [string, string]): string =>
      `${name} = Counter(\n    "${name}",\n    "${help}",${comments[0]}\n${comments[1]}    ["action"],\n)\n`;
    const order = written('order_operations_total', 'Order operations, # of them', [
      '  # what it says',
      '    # One for each order that was "placed".\n',
    ]);
    const head = 'from prometheus_client import Counter\n\n';
    return makes(
      `${head}${order}`,
      `${head}${order}\n${written('host_operations_total', 'Host operations', ['', ''])}`,
    );
  });

  it('stands below the text that documents the one above', () => {
    const head = 'from prometheus_client import Counter\n\n';
    const order =
      'order_operations_total = Counter("order_operations_total", "Order operations", ["action"])\n';
    const doc = '"""Usage: order_operations_total.labels(action="list").inc()"""\n';
    const host = order.replaceAll('order', 'host').replace('Order', 'Host');
    return makes(`${head}${order}${doc}`, `${head}${order}${doc}${host}`);
  });

  it('is kept under a name without the namespace that no other is kept under', () => {
    const written = (variable: string, name: string, help: string, labels: string): string =>
      `${variable} = Counter(\n    "${name}",\n    "${help}",\n${labels}    namespace=PREFIX,\n)\n`;
    const head =
      'import os\n\nfrom prometheus_client import Counter\n\nPREFIX = os.getenv("PREFIX", "shop")\n\n';
    const reports = written('REPORT_COUNT', 'policy_reports', 'Policy reports', '');
    const hosts = written('HOST_OPERATIONS', 'host_operations', 'Host operations', '    ["action"],\n');
    return makes(`${head}${reports}`, `${head}${reports}\n${hosts}`, 'HOST_OPERATIONS', 'shop_');
  });

  it('is written like one with an f-string for a name, and stands below a group about something else', () => {
    const written = (variable: string, kind: string, name: string, help: string, label: string): string =>
      `${variable} = ${kind}(\n    name=${name},\n    documentation="${help}",\n    labelnames=["${label}"],\n)\n`;
    const head = 'from prometheus_client import Counter, Gauge\n\nPREFIX = "bot_api"\n\n';
    const group =
      written('sent_total', 'Counter', 'f"{PREFIX}_sent_total"', 'Requests sent', 'method') +
      written('running', 'Gauge', 'f"{PREFIX}_running"', 'Requests that run', 'method');
    const host = written(
      'host_operations_total',
      'Counter',
      '"host_operations_total"',
      'Host operations',
      'action',
    );
    return makes(`${head}${group}`, `${head}${group}\n${host}`);
  });

  it('has a name that begins as an f-string where all others’ do', () => {
    const head = 'from prometheus_client import Gauge\n\nPREFIX = "app"\n\n';
    const others = ['QUEUE', 'STOCK', 'WEIGHT', 'PRICE']
      .map((one) => `${one} = Gauge(f"{PREFIX}_${one.toLowerCase()}", "${one}", ["kind"])\n`)
      .join('');
    const host =
      '\nHOST_OPERATIONS_TOTAL = Counter(\n    f"{PREFIX}_host_operations_total",\n    "Host operations",\n    ["action"],\n)\n';
    return makes(
      `${head}${others}`,
      `${head.replace('import Gauge', 'import Counter, Gauge')}${others}${host}`,
      'HOST_OPERATIONS_TOTAL',
      'app_',
    );
  });

  it('is kept under its kind and a name without that of the package, as the others are', () => {
    const written = (variable: string, name: string, help: string, label: string): string =>
      `${variable} = Counter(\n    "${name}",\n    "${help}",\n    ["${label}"],\n)\n`;
    const head = 'from prometheus_client import Counter\n\n';
    const others =
      written('COUNTER_SEEN', 'app_orders_seen', 'Orders seen', 'page') +
      written('COUNTER_SENT_MAILS', 'app_mails_sent', 'Mails sent', 'page');
    const host = written('COUNTER_HOST_OPERATIONS', 'app_host_operations', 'Host operations', 'action');
    return makes(`${head}${others}`, `${head}${others}${host}`, 'COUNTER_HOST_OPERATIONS', 'app_');
  });

  it('is broken where its line gets longer than the project says', () => {
    const head = 'from prometheus_client import Counter\n\n';
    const order =
      'order_operations_total = Counter("order_operations_total", "Order operations", ["action"])  # noqa\n';
    const host =
      'host_operations_total = Counter(\n    "host_operations_total", "Host operations", ["action"]\n)\n';
    return makes(`${head}${order}`, `${head}${order}${host}`, undefined, '', {
      'setup.cfg': '[flake8]\nmax-line-length = 80\n',
    });
  });

  it('has no blank line above it where the others have none', () => {
    const written = (area: string): string =>
      `${area}_operations_total = Counter(\n    "${area}_operations_total",\n    "${area.charAt(0).toUpperCase()}${area.slice(1)} operations",\n    ["action"],\n)\n`;
    const head = 'from prometheus_client import Counter\n\n';
    const others = written('order') + written('parcel');
    return makes(`${head}${others}`, `${head}${others}${written('host')}`);
  });
});

describe('a new file among those of a topic each', () => {
  it('is set up as these are before they import the library, also for what counts with one of another topic', () => {
    const setUp = `import os

from app.config import settings

# For metrics of several processes.
settings.folder.mkdir(exist_ok=True)
os.environ.setdefault("PROMETHEUS_MULTIPROC_DIR", settings.folder)
`;
    const topic = (name: string, above: string): string =>
      `"""Metrics."""\n\n${above}\nfrom prometheus_client import Counter\n\n${name} = Counter(\n    "${name.toLowerCase()}",\n    "Number of ${name.toLowerCase()}",\n)\n`;
    const taken = (name: string, module: string): string =>
      `from app.monitoring.${module} import ${name}\n\n\ndef count():\n    ${name}.inc()\n`;
    // What the handler's file counts with already is about requests.
    const counting = (text: string): string =>
      `${text}\n\ndef count():\n    REQUESTS_TOTAL.inc()\n`.replace(
        'import APIRouter\n',
        'import APIRouter\n\nfrom app.monitoring.http_metrics import REQUESTS_TOTAL\n',
      );
    const imported = AFTER.replace('app.metrics', 'app.monitoring.operation_metrics');
    return checkFix(
      `${counting(ROUTE)}=> Count this handler: host_operations_total{action="list"} [safe]\n${counting(imported).replaceAll('host_operations_total', 'HOST_OPERATIONS_TOTAL').replace('\n\nfrom app.monitoring.operation', '\nfrom app.monitoring.operation')}--- app/monitoring/operation_metrics.py\n"""Prometheus metrics of the application."""\n\n${setUp}\nfrom prometheus_client import Counter\n\nHOST_OPERATIONS_TOTAL = Counter(\n    "host_operations_total",\n    "Number of host operations",\n    ["action"],\n)\n`,
      {
        rules,
        path: 'app/hosts.py',
        files: {
          'requirements.txt': 'prometheus-client\n',
          'app/__init__.py': '',
          'app/config.py': '',
          'app/monitoring/__init__.py': '',
          'app/monitoring/tax_metrics.py': topic('TAXES_TOTAL', setUp),
          'app/monitoring/mail_metrics.py': topic('MAILS_TOTAL', setUp),
          'app/monitoring/http_metrics.py': topic(
            'REQUESTS_TOTAL',
            setUp.replace('settings\n', 'settings, HOST\n'),
          ),
          'app/taxes.py': taken('TAXES_TOTAL', 'tax_metrics'),
          'app/mails.py': taken('MAILS_TOTAL', 'mail_metrics'),
        },
      },
    );
  });

  it('stands below as many blank lines as the project has below imports', () =>
    checkFix(
      `${ROUTE}=> Count this handler: host_operations_total{action="list"} [safe]\n${AFTER}--- app/metrics.py\n"""Prometheus metrics of the application."""\n\nfrom prometheus_client import Counter\n\n\nhost_operations_total = Counter(\n    "host_operations_total",\n    "Host operations",\n    ["action"],\n)\n`,
      {
        rules,
        path: 'app/hosts.py',
        files: {
          'requirements.txt': 'prometheus-client\n',
          'pyproject.toml': '[tool.ruff.lint.isort]\nlines-after-imports = 2\n',
          'app/__init__.py': '',
        },
      },
    ));
});

describe('a new file', () => {
  const licence = (year: number): string => `# Copyright ${year} Shop\n#\n# All rights reserved.\n`;
  const made = (above: string): string =>
    `--- app/metrics.py\n${above}"""Prometheus metrics of the application."""\n\nfrom prometheus_client import Counter\n\nhost_operations_total = Counter(\n    "host_operations_total",\n    "Host operations",\n    ["action"],\n)\n`;
  const check = (above: string, others: readonly string[], header: string): Promise<void> =>
    checkFix(
      `${above}${ROUTE}=> Count this handler: host_operations_total{action="list"} [safe]\n${above}${AFTER}${made(header)}`,
      {
        rules,
        path: 'app/hosts.py',
        files: {
          'requirements.txt': 'prometheus-client\n',
          'app/__init__.py': '',
          ...Object.fromEntries(others.map((text, at) => [`app/other_${at}.py`, `${text}\nx = 1\n`])),
        },
      },
    );

  it('begins with the licence that those beside it begin with, as most have it', () =>
    check(licence(2023), [licence(2021), licence(2024), licence(2024), licence(2024)], `${licence(2024)}\n`));

  it('does not begin with a comment of one file, or of few', async () => {
    await check('# Hosts.\n', ['', '', ''], '');
    await check(licence(2023), [licence(2023)], '');
  });
});
