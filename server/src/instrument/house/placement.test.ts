import { checkFix, type CheckOptions } from '../../testing/check.ts';

const rules = ['uninstrumented-route'];

/** A route on a router of FastAPI's; `$0` is at its name. */
const ROUTE = `from fastapi import APIRouter

router = APIRouter(prefix="/hosts")


@router.get("")
async def $0list_hosts(after: str):
    return [after]
`;

function after(importLine: string): string {
  return ROUTE.replace('$0', '')
    .replace('import APIRouter\n', `import APIRouter\n\n${importLine}\n`)
    .replace('    return', '    host_operations_total.labels(action="list").inc()\n    return');
}

const NEW_MODULE = `"""Prometheus metrics of the application."""

from prometheus_client import Counter

host_operations_total = Counter(
    "host_operations_total",
    "Host operations",
    ["action"],
)
`;

function places(
  path: string,
  files: CheckOptions['files'],
  importLine: string,
  module: string,
  doubt?: string,
): Promise<void> {
  const ending = doubt === undefined ? ' [safe]' : ` (to be looked at: ${doubt}) [review]`;
  return checkFix(
    `${ROUTE}=> Count this handler: host_operations_total{action="list"}${ending}\n${after(importLine)}--- ${module}\n${NEW_MODULE}`,
    { rules, path, files: { 'requirements.txt': 'prometheus-client\n', ...files } },
  );
}

describe('where a new metrics module goes', () => {
  it('to the package that most handlers are in', () =>
    places(
      'app/api/hosts.py',
      { 'app/__init__.py': '', 'app/api/__init__.py': '' },
      'from app.metrics import host_operations_total',
      'app/metrics.py',
    ));

  it('beside the package of views, which is one part of the application', () =>
    places(
      'views/hosts.py',
      {
        'views/__init__.py': '',
        'views/users.py': `
          from models.hosts import Host
        `,
        'models/__init__.py': '',
        'models/hosts.py': 'Host = object\n',
      },
      'from metrics import host_operations_total',
      'metrics.py',
    ));

  it('asks nobody where the registry is the default one, said', () => {
    const metric = (name: string, labels: string): string =>
      `${name} = Counter("${name}", "Requests", ["${labels}"], registry=REGISTRY)\n`;
    const module = `from prometheus_client import REGISTRY, Counter\n\n${metric('requests_total', 'path')}`;
    const made =
      'host_operations_total = Counter("host_operations_total", "Host operations", ["action"], registry=REGISTRY)\n';
    return checkFix(
      `${ROUTE}=> Count this handler: host_operations_total{action="list"} [safe]\n${after('from app.metrics import host_operations_total')}--- app/metrics.py\n${module}${made}`,
      {
        rules,
        path: 'app/hosts.py',
        files: { 'requirements.txt': 'prometheus-client\n', 'app/__init__.py': '', 'app/metrics.py': module },
      },
    );
  });

  it('asks where the project has a registry of its own', () =>
    places(
      'app/hosts/routes.py',
      {
        'app/__init__.py': '',
        'app/hosts/__init__.py': '',
        'app/web.py': `
          from prometheus_client import CollectorRegistry, Counter
          from app.hosts import routes

          registry = CollectorRegistry()
          requests_total = Counter("requests_total", "Requests", ["path"], registry=registry)
          requests_total.labels(path="/").inc()
        `,
      },
      'from app.metrics import host_operations_total',
      'app/metrics.py',
      'the project keeps metrics in a registry of its own',
    ));

  it('to a package of its own program, where no import names the other', () =>
    places(
      'chat-bot/bot/hosts.py',
      {
        'chat-bot/bot/__init__.py': '',
        'graphql-demo/__init__.py': '',
        'graphql-demo/graph/__init__.py': '',
        'graphql-demo/graph/routes.py': `
          from fastapi import APIRouter

          from .other import other

          router = APIRouter()


          @router.get("/a")
          def a():
              return other()


          @router.get("/b")
          def b():
              return other()
        `,
        'graphql-demo/graph/other.py': 'other = print\n',
      },
      'from bot.metrics import host_operations_total',
      'chat-bot/bot/metrics.py',
      'how it would import its metrics is not sure',
    ));

  it('beside the folders that hold a part of the application each, where those import from there', () => {
    const route = ROUTE.replace(
      'import APIRouter\n',
      'import APIRouter\n\nfrom services.hosts import find\n',
    );
    const counted = route
      .replace('$0', '')
      .replace('from services', 'from metrics import host_operations_total\nfrom services')
      .replace('    return', '    host_operations_total.labels(action="list").inc()\n    return');
    return checkFix(
      `${route}=> Count this handler: host_operations_total{action="list"} [safe]\n${counted}--- app/metrics.py\n${NEW_MODULE}`,
      {
        rules,
        path: 'app/modules/hosts/controller.py',
        files: {
          'app/requirements.txt': 'prometheus-client\n',
          'app/main.py': '',
          'app/services/__init__.py': '',
          'app/services/hosts.py': 'def find(): ...\n',
          'app/modules/__init__.py': '"""What the application is made of."""\n',
          'app/modules/hosts/__init__.py': '',
          'app/modules/orders/__init__.py': '',
        },
      },
    );
  });

  it('below the folder of `manage.py`, which imports start from, whatever lies beside it', () =>
    places(
      'apps/ops/api/hosts.py',
      {
        'pyproject.toml': '',
        'apps/__init__.py': '',
        'apps/manage.py': '',
        'apps/shop/__init__.py': '',
        'apps/shop/settings.py': '',
        'apps/ops/__init__.py': '',
        'apps/ops/api/__init__.py': '',
        'apps/requirements.txt': 'prometheus-client\n',
      },
      'from shop.metrics import host_operations_total',
      'apps/shop/metrics.py',
    ));

  it("not to the project around a library, which is its developers'", () =>
    places(
      'shop/api/hosts.py',
      {
        'manage.py': '',
        'requirements.txt': 'prometheus-client\n',
        'devproject/__init__.py': '',
        'devproject/settings.py': '',
        'shop/__init__.py': '',
        'shop/api/__init__.py': '',
      },
      'from shop.metrics import host_operations_total',
      'shop/metrics.py',
    ));

  it('in the package that `manage.py` lies in where the settings are said to be in it', () =>
    places(
      'src/shop/api/hosts.py',
      {
        'src/shop/__init__.py': '',
        'src/shop/manage.py': 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings.default")\n',
        'src/shop/api/__init__.py': '',
        'src/shop/requirements.txt': 'prometheus-client\n',
      },
      'from shop.metrics import host_operations_total',
      'src/shop/metrics.py',
      'how it would import its metrics is not sure',
    ));

  it('inside of the package that a folder around it is none of', () => {
    const route = ROUTE.replace('import APIRouter\n', 'import APIRouter\n\nfrom .worker import predict\n');
    const counted = route
      .replace('$0', '')
      .replace('from .worker', 'from .metrics import host_operations_total\nfrom .worker')
      .replace('    return', '    host_operations_total.labels(action="list").inc()\n    return');
    return checkFix(
      `${route}=> Count this handler: host_operations_total{action="list"} [safe]\n${counted}--- parts/bot/bot/metrics.py\n${NEW_MODULE}`,
      {
        rules,
        path: 'parts/bot/bot/hosts.py',
        files: {
          'requirements.txt': 'prometheus-client\n',
          'parts/__init__.py': '',
          'parts/bot/bot/__init__.py': '',
          'parts/bot/bot/worker.py': 'predict = print\n',
        },
      },
    );
  });
});

/** A Django project whose apps are in `shop/`, and its settings in `config/`. */
const APPS = {
  'manage.py': 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")\n',
  'config/__init__.py': '',
  'config/settings/__init__.py': '',
  'config/urls.py':
    'from django.urls import path\nfrom shop.orders.views import order\n\nurlpatterns = [path("orders", order)]\n',
  'shop/__init__.py': '',
  'shop/orders/__init__.py': '',
  'shop/orders/models.py': '',
  'shop/parcels/models.py': '',
  'requirements.txt': 'prometheus-client\n',
};

describe('where a Django project gets its metrics', () => {
  const view = 'from django.http import JsonResponse\n\nfrom shop.orders import models\n\n\n';

  it('is the package of its apps, where that of its settings only says how they are run', () =>
    checkFix(
      `${view}def $0order(request):
    return JsonResponse(models.load())
=> Count this handler: order_operations_total{action="get"} [safe]
from django.http import JsonResponse

from shop.metrics import order_operations_total
from shop.orders import models


def order(request):
    response = JsonResponse(models.load())
    order_operations_total.labels(action="get").inc()
    return response
--- shop/metrics.py
${NEW_MODULE.replaceAll('host', 'order').replace('Host', 'Order').replaceAll('orders_operations', 'order_operations')}`,
      { rules, path: 'shop/orders/views.py', files: APPS },
    ));
});

describe('a project without prometheus_client', () => {
  const files = { 'app/__init__.py': '', 'app/api/__init__.py': '' };
  const made = `${after('from app.metrics import host_operations_total')}--- app/metrics.py\n${NEW_MODULE}`;
  const title = 'Count this handler: host_operations_total{action="list"}';
  const path = 'app/api/hosts.py';

  it('is asked before a fix makes it depend on one', () =>
    checkFix(
      `${ROUTE}=> ${title} (to be looked at: the project does not have prometheus_client) [review]\n${made}`,
      { rules, path, files },
    ));

  it('is not where it declares it', () =>
    checkFix(`${ROUTE}=> ${title} [safe]\n${made}`, {
      rules,
      path,
      files: { ...files, 'requirements.txt': 'fastapi\nprometheus-client>=0.20\n' },
    }));

  it('is not where some file of it imports it', () =>
    checkFix(`${ROUTE}=> ${title} [safe]\n${made}`, {
      rules,
      path,
      files: { ...files, 'app/serve.py': 'from prometheus_client import make_asgi_app\n' },
    }));
});

describe('the import of a new module', () => {
  it('stands among those of its package, also where that is not found from where the file lies', () => {
    const head = ROUTE.replace(
      'import APIRouter\n',
      'import APIRouter\n\nfrom app.constants import SIZE\nfrom app.store import load\n',
    );
    const title = 'Count this handler: host_operations_total{action="list"}';
    const counted = head
      .replace('$0', '')
      .replace('from app.store', 'from app.metrics import host_operations_total\nfrom app.store')
      .replace('    return', '    host_operations_total.labels(action="list").inc()\n    return');
    return checkFix(`${head}=> ${title} [safe]\n${counted}--- server/app/metrics.py\n${NEW_MODULE}`, {
      rules,
      path: 'server/app/hosts.py',
      files: {
        'requirements.txt': 'prometheus-client\n',
        'server/__init__.py': '',
        'server/app/__init__.py': '',
        'server/app/constants.py': 'SIZE = 1\n',
        'server/app/store.py': 'def load(): ...\n',
      },
    });
  });
});

describe('a distribution of several in one checkout', () => {
  const title = 'Count this handler: host_operations_total{action="list"}';
  const path = 'core/app/hosts.py';
  const files = {
    'core/app/__init__.py': '',
    'core/pyproject.toml': '[project]\ndependencies = ["fastapi"]\n',
    'plus/pyproject.toml': '[project]\ndependencies = ["fastapi", "prometheus-client"]\n',
    'plus/serve.py': 'from prometheus_client import make_asgi_app\n',
  };
  const made = `${after('from app.metrics import host_operations_total')}--- core/app/metrics.py\n${NEW_MODULE}`;

  it('does not have the library that only another one declares', () =>
    checkFix(
      `${ROUTE}=> ${title} (to be looked at: its distribution does not declare prometheus_client) [review]\n${made}`,
      { rules, path, files },
    ));

  it('has the one that it imports itself', () =>
    checkFix(`${ROUTE}=> ${title} [safe]\n${made}`, {
      rules,
      path,
      files: { ...files, 'core/app/serve.py': 'from prometheus_client import make_asgi_app\n' },
    }));

  it('has the one that its folder of requirements names', () =>
    checkFix(`${ROUTE}=> ${title} [safe]\n${made}`, {
      rules,
      path,
      files: { ...files, 'core/requirements/base.txt': 'prometheus-client==0.20\n' },
    }));

  it('is not the nearest folder whose file has settings of tools alone', () =>
    checkFix(`${ROUTE}=> ${title} [safe]\n${made}`, {
      rules,
      path,
      files: {
        ...files,
        'core/pyproject.toml': '[tool.black]\nline-length = 100\n',
        'pyproject.toml': '[project]\ndependencies = ["prometheus-client"]\n',
      },
    }));
});

describe('metrics that a project keeps in another way', () => {
  const title = 'Count this handler: host_operations_total{action="list"}';
  const path = 'app/api/hosts.py';
  const files = {
    'app/__init__.py': '',
    'app/api/__init__.py': '',
    'requirements.txt': 'prometheus-client\n',
  };
  const made = `${after('from app.metrics import host_operations_total')}--- app/metrics.py\n${NEW_MODULE}`;

  it('ask where a new one goes: in the attributes of a class', () =>
    checkFix(
      `${ROUTE}=> ${title} (to be looked at: the project keeps metrics in another way) [review]\n${made}`,
      {
        rules,
        path,
        files: {
          ...files,
          'app/tasks.py': `
          from prometheus_client import Counter

          class Worker:
              done = Counter("done", "Done")

              def run(self):
                  self.done.inc()
        `,
          'app/queue.py': `
          from prometheus_client import Gauge

          class Queue:
              size = Gauge("size", "Size")

              def put(self):
                  self.size.inc()
        `,
        },
      },
    ));

  it('do not ask where one class keeps some for itself', () =>
    checkFix(`${ROUTE}=> ${title} [safe]\n${made}`, {
      rules,
      path,
      files: {
        ...files,
        'app/middleware.py': `
          from prometheus_client import Counter

          class Profiling:
              done = Counter("done", "Done")

              def run(self):
                  self.done.inc()
        `,
      },
    }));

  it('do not ask where the application is about metrics, and has taken their name', () => {
    const named = after('from app.prometheus_metrics import host_operations_total');
    return checkFix(`${ROUTE}=> ${title} [safe]\n${named}--- app/prometheus_metrics.py\n${NEW_MODULE}`, {
      rules,
      path,
      files: { ...files, 'app/metrics/__init__.py': '', 'app/metrics/views.py': '' },
    });
  });

  it('do not go to an application that is about monitoring, but have names like those there', () =>
    checkFix(
      `${ROUTE}=> ${title} [safe]\n${made.replaceAll('host_operations_total', 'HOST_OPERATIONS_TOTAL').replace('"HOST_OPERATIONS_TOTAL"', '"host_operations_total"')}`,
      {
        rules,
        path,
        files: {
          ...files,
          'app/monitoring/__init__.py': '',
          'app/monitoring/views.py': '',
          'app/monitoring/models.py': `
          from prometheus_client import Summary

          COLLECTED = Summary("collected", "Collected")

          class Collector:
              pass
        `,
        },
      },
    ));

  it('leave a module alone that is about something else, and are written as those there', () => {
    const like =
      'from prometheus_client import Counter\n\nhost_operations = Counter("host_operations_total", "Host operations", ["action"])\n';
    const named = after('from app.metrics import host_operations').replace('_total.labels', '.labels');
    return checkFix(
      `${ROUTE}=> ${title} [safe]\n${named}--- app/metrics.py\n"""Prometheus metrics of the application."""\n\n${like}`,
      {
        rules,
        path,
        files: {
          ...files,
          'app/pipeline.py':
            'from prometheus_client import Counter\n\ndone = Counter("done_total", "Done", ["stage"])\nlost = Counter("lost_total", "Lost", ["stage"])\n\n\nclass Pipeline:\n    pass\n',
          'app/tasks.py': `
            from app.pipeline import done, lost

            def run():
                done.labels(stage="x").inc()
                lost.labels(stage="x").inc()
          `,
        },
      },
    );
  });

  it('give their arguments by name, and the default registry, where all others do', () => {
    const written = (name: string, help: string): string =>
      `${name} = Counter(\n    name="${name}",\n    documentation="${help}",\n    labelnames=["action"],\n    registry=REGISTRY,\n)\n`;
    const head = 'from prometheus_client import REGISTRY, Counter\n\n';
    return checkFix(
      `${ROUTE}=> ${title} [safe]\n${after('from app.metrics import host_operations_total')}--- app/metrics.py\n"""Prometheus metrics of the application."""\n\n${head}${written('host_operations_total', 'Host operations')}`,
      {
        rules,
        path,
        files: {
          ...files,
          'app/pipeline.py': `${head}${written('stages_total', 'Stages').replace('"action"', '"stage"')}\n\nclass Pipeline:\n    def run(self):\n        stages_total.labels(stage="x").inc()\n`,
        },
      },
    );
  });

  it('take a module that makes metrics in a class of its own for the metrics module', () =>
    checkFix(
      `${ROUTE}=> ${title} [safe]\n${after('from app.metrics import host_operations_total')}--- app/metrics.py\n` +
        'from prometheus_client import Counter\n\nhost_operations_total = Counter(\n    "host_operations_total",\n    "Host operations",\n    ["action"],\n)\n\n\nclass Metrics:\n    def register(self):\n        self.requests = self.add(Counter, "requests_total", "Requests")\n',
      {
        rules,
        path,
        files: {
          ...files,
          'app/metrics.py':
            'from prometheus_client import Counter\n\n\nclass Metrics:\n    def register(self):\n        self.requests = self.add(Counter, "requests_total", "Requests")\n',
        },
      },
    ));

  it('ask whether it is one of Prometheus at all, where another library counts', () =>
    checkFix(
      `${ROUTE}=> ${title} (to be looked at: the project counts with another library) [review]\n${made}`,
      {
        rules,
        path,
        files: {
          'app/__init__.py': '',
          'app/api/__init__.py': '',
          'app/tasks.py': `
          import statsd

          statsd.StatsClient().incr("done")
        `,
        },
      },
    ));
});

describe('metrics of another part of a package', () => {
  it('leave open where those of this one belong', () =>
    places(
      'shop/gateway/hosts.py',
      {
        'shop/__init__.py': '',
        'shop/gateway/__init__.py': '',
        'shop/server/__init__.py': '',
        'shop/server/client_metrics.py': `
          from prometheus_client import Counter

          calls_total = Counter(
              "calls_total",
              "Calls",
              ["kind"],
          )
        `,
        'shop/server/client.py': `
          from shop.server.client_metrics import calls_total


          def call(kind):
              calls_total.labels(kind=kind).inc()
        `,
        'shop/server/orders.py': `
          from fastapi import APIRouter
          from shop.server.client import call

          router = APIRouter(prefix="/orders")


          @router.get("")
          async def list_orders():
              call("orders")
              return []
        `,
      },
      'from shop.metrics import host_operations_total',
      'shop/metrics.py',
      'where its metrics module belongs is not sure',
    ));
});

describe('the name of an area that two folders have', () => {
  it('is not told apart by a folder that both are in', () =>
    places(
      'shop/domains/hosts/routes.py',
      {
        'shop/__init__.py': '',
        'shop/domains/__init__.py': '',
        'shop/domains/hosts/__init__.py': '',
        'shop/domains/admin/__init__.py': '',
        'shop/domains/admin/hosts.py': `
          from fastapi import APIRouter

          router = APIRouter(prefix="/admin/hosts")


          @router.get("")
          async def list_hosts():
              return []
        `,
      },
      'from shop.metrics import host_operations_total',
      'shop/metrics.py',
    ));
});

describe('the name of a new metric', () => {
  it('begins as the others do, where a colon stands after whose they are', () =>
    checkFix(
      `${ROUTE}=> Count this handler: shop:host_operations_total{action="list"} [safe]
${after('from app.metrics import host_operations_total')}--- app/metrics.py
from prometheus_client import Counter, Gauge

requests_total = Counter("shop:requests_total", "Requests", ["path"])
host_operations_total = Counter("shop:host_operations_total", "Host operations", ["action"])
workers = Gauge("shop:workers", "Workers")
threads = Gauge("shop:threads", "Threads")
files = Gauge("shop:files", "Files")
cells = Gauge("cells", "Cells")
`,
      {
        rules,
        path: 'app/hosts.py',
        files: {
          'app/__init__.py': '',
          'app/metrics.py': `
            from prometheus_client import Counter, Gauge

            requests_total = Counter("shop:requests_total", "Requests", ["path"])
            workers = Gauge("shop:workers", "Workers")
            threads = Gauge("shop:threads", "Threads")
            files = Gauge("shop:files", "Files")
            cells = Gauge("cells", "Cells")
          `,
          'app/web.py': `
            from app.metrics import requests_total, workers

            def count(path):
                requests_total.labels(path=path).inc()
                workers.set(1)
          `,
        },
      },
    ));

  /** A metrics module whose namespace is given, and what the fix of a handler of the whole application adds to it. */
  const namespaced = (namespace: string, shown: string, name: string, doubt?: string): Promise<void> => {
    const metrics = `import os

from prometheus_client import Counter, Gauge

PREFIX = ${namespace}

logins_total = Counter("logins_total", "Logins", ["kind"], namespace=PREFIX)
`;
    const ending = doubt === undefined ? ' [safe]' : ` (to be looked at: ${doubt}) [review]`;
    const text = (count: string): string => `from flask import Flask
${count === '' ? '' : `\nfrom shop.metrics import ${name}\n`}
app = Flask(__name__)


@app.route("/search")
def ${count === '' ? '$0' : ''}search():
    ${count === '' ? 'return find()' : `result = find()\n    ${count}\n    return result`}
`;
    return checkFix(
      `${text('')}=> Count this handler: ${shown}{action="search"}${ending}\n${text(`${name}.labels(action="search").inc()`)}--- shop/metrics.py\n${metrics}${name} = Counter("${name.replace(/_total$/, '')}_total", "Shop operations", ["action"], namespace=PREFIX)\n`,
      {
        rules,
        path: 'shop/app.py',
        files: {
          'shop/__init__.py': '',
          'shop/metrics.py': metrics,
          'shop/auth.py':
            'from shop.metrics import logins_total\n\ndef login():\n    logins_total.labels(kind="x").inc()\n',
        },
      },
    );
  };

  it('what a namespace adds if nobody sets another is not said again', () =>
    namespaced('os.getenv("SHOP_PREFIX", "shop")', 'shop_operations_total', 'operations_total'));

  it('a namespace that nobody can tell may say the name already', () =>
    namespaced(
      'load_prefix()',
      'shop_operations_total',
      'shop_operations_total',
      'what a namespace adds to its name is not known',
    ));
});

describe('the metrics module of an area', () => {
  const METRICS = (name: string): string =>
    `from prometheus_client import Counter\n\n${name}_total = Counter("${name}_total", "What is done", ["protocol"])\n`;
  it('is the one that its files count with, and not the one with most metrics', () => {
    const text = (isCounted: boolean): string => `from fastapi import APIRouter

${isCounted ? 'from app.api.metrics import host_operations_total, pulls_total' : 'from app.api.metrics import pulls_total'}

router = APIRouter(prefix="/hosts")


@router.get("/{name}/image")
async def pull_image(name: str):
    pulls_total.labels(protocol=name).inc()
    return name


@router.get("")
async def ${isCounted ? '' : '$0'}list_hosts(after: str):
${isCounted ? '    host_operations_total.labels(action="list").inc()\n' : ''}    return [after]
`;
    return checkFix(
      `${text(false)}=> Count this handler: host_operations_total{action="list"} [safe]\n${text(true)}--- app/api/metrics.py\n${METRICS('pulls')}host_operations_total = Counter("host_operations_total", "Host operations", ["action"])\n`,
      {
        rules,
        path: 'app/api/hosts.py',
        files: {
          'app/__init__.py': '',
          'app/api/__init__.py': '',
          'app/api/metrics.py': METRICS('pulls'),
          'app/tools/__init__.py': '',
          'app/tools/metrics.py': `${METRICS('jobs')}errors_total = Counter("errors_total", "Errors", ["protocol"])\n`,
          'app/worker.py':
            'from app.tools.metrics import jobs_total\n\ndef run():\n    jobs_total.labels(protocol="x").inc()\n',
        },
      },
    );
  });

  it('is the one with most metrics where most of its handlers are in files that count with none', () => {
    const route = (file: string, name: string): string =>
      `from fastapi import APIRouter\n${file}\nrouter = APIRouter(prefix="/hosts")\n\n\n@router.get("/{name}/${name}")\nasync def ${name}(name: str):\n`;
    const others = ['move_host', 'copy_host']
      .map((name) => `\n\n@router.post("/{name}/${name}")\nasync def ${name}(name: str):\n    return name\n`)
      .join('');
    const text = (isCounted: boolean): string =>
      `${route(isCounted ? '\nfrom app.tools.prometheus import host_operations_total\n' : '', 'show_host').replace('def ', isCounted ? 'def ' : 'def $0')}${isCounted ? '    host_operations_total.labels(action="show").inc()\n' : ''}    return name\n${others}`;
    const tools = `${METRICS('jobs')}errors_total = Counter("errors_total", "Errors", ["protocol"])\n`;
    return checkFix(
      `${text(false)}=> Count this handler: host_operations_total{action="show"} [safe]\n${text(true)}--- app/tools/prometheus.py\n${tools}host_operations_total = Counter("host_operations_total", "Host operations", ["action"])\n`,
      {
        rules,
        path: 'app/api/hosts.py',
        files: {
          'app/__init__.py': '',
          'app/api/__init__.py': '',
          'app/api/old/__init__.py': '',
          'app/api/old/hosts.py': `${route('\nfrom app.api.metrics import pulls_total\n', 'pull_host')}    pulls_total.labels(protocol=name).inc()\n    return name\n`,
          'app/api/metrics.py': METRICS('pulls'),
          'app/tools/__init__.py': '',
          'app/tools/prometheus.py': tools,
          'app/worker.py':
            'from app.tools.prometheus import jobs_total\n\ndef run():\n    jobs_total.labels(protocol="x").inc()\n',
        },
      },
    );
  });
});

describe('how a file imports its metrics', () => {
  const file = (line: string, isCounted: boolean): string => `from fastapi import APIRouter

from shop.db import find
${isCounted ? `${line}\n` : ''}
from .. import forms
from ..layout import page
from ..parts import table

router = APIRouter(prefix="/hosts")


@router.get("")
async def ${isCounted ? '' : '$0'}list_hosts(after: str):
${isCounted ? '    shop_host_operations_total.labels(action="list").inc()\n' : ''}    return [after]
`;
  const METRICS = `from prometheus_client import Counter

shop_tasks_total = Counter("shop_tasks_total", "Tasks", ["name"])
shop_logins_total = Counter("shop_logins_total", "Logins", ["name"])
`;
  it('absolute where a relative import would climb higher than any beside it', () =>
    checkFix(
      `${file('', false)}=> Count this handler: shop_host_operations_total{action="list"} [safe]\n${file('from shop.observability.metrics import shop_host_operations_total', true)}--- shop/observability/metrics.py\n${METRICS}shop_host_operations_total = Counter("shop_host_operations_total", "Host operations", ["action"])\n`,
      {
        rules,
        path: 'shop/office/hosts/endpoints.py',
        files: {
          'shop/__init__.py': '',
          'shop/db.py': 'find = print\n',
          'shop/office/__init__.py': '',
          'shop/office/forms.py': '',
          'shop/office/layout.py': 'page = print\n',
          'shop/office/parts.py': 'table = print\n',
          'shop/office/hosts/__init__.py': '',
          'shop/observability/__init__.py': '',
          'shop/observability/metrics.py': METRICS,
          'shop/worker.py':
            'from shop.observability.metrics import shop_tasks_total\n\ndef run():\n    shop_tasks_total.labels(name="x").inc()\n',
        },
      },
    ));

  it('from the module of its program, also where a file beside it is called `manage.py`', () =>
    checkFix(
      `${ROUTE}=> Count this handler: host_operations_total{action="list"} [safe]\n${after('from app.tools.prometheus import host_operations_total')}--- app/tools/prometheus.py\nfrom prometheus_client import Counter\n\ntasks_total = Counter("tasks_total", "Tasks", ["name"])\nhost_operations_total = Counter("host_operations_total", "Host operations", ["action"])\n`,
      {
        rules,
        path: 'app/handlers/hosts/routes.py',
        files: {
          'app/__init__.py': '',
          'app/handlers/__init__.py': '',
          'app/handlers/hosts/__init__.py': '',
          'app/handlers/hosts/manage.py': 'def rename(host):\n    host.rename()\n',
          'app/tools/__init__.py': '',
          'app/tools/prometheus.py':
            'from prometheus_client import Counter\n\ntasks_total = Counter("tasks_total", "Tasks", ["name"])\n',
        },
      },
    ));

  it('from beside it, where its package is in another one with nothing else that could be imported', () => {
    const text = ROUTE.replace(
      'import APIRouter\n',
      'import APIRouter\n\nfrom shop import find_all\n\nfrom .helpers import tidy\n',
    ).replace('return [after]', 'return find_all(tidy(after))');
    const counted = text
      .replace('$0', '')
      .replace(
        'from .helpers import tidy\n',
        'from .helpers import tidy\nfrom .metrics import host_operations_total\n',
      )
      .replace(
        '    return find_all(tidy(after))',
        '    result = find_all(tidy(after))\n    host_operations_total.labels(action="list").inc()\n    return result',
      );
    return checkFix(
      `${text}=> Count this handler: host_operations_total{action="list"} [safe]\n${counted}--- website/web/metrics.py\n${NEW_MODULE}`,
      {
        rules,
        path: 'website/web/hosts.py',
        files: {
          'requirements.txt': 'prometheus-client\n',
          'shop/__init__.py': 'find_all = load_all\n',
          'website/__init__.py': '',
          'website/logs/.keep': '',
          'website/web/__init__.py': 'from .hosts import router\n',
          'website/web/helpers.py': 'def tidy(one):\n    return one.strip()\n',
        },
      },
    );
  });

  it('from beside it, where a program imports what lies beside it by its bare name', () => {
    const text = ROUTE.replace(
      'import APIRouter\n',
      'import APIRouter\n\nfrom services import find_all\n',
    ).replace('return [after]', 'return find_all(after)');
    const counted = text
      .replace('$0', '')
      .replace('from services', 'from metrics import host_operations_total\nfrom services')
      .replace(
        '    return find_all(after)',
        '    result = find_all(after)\n    host_operations_total.labels(action="list").inc()\n    return result',
      );
    return checkFix(
      `${text}=> Count this handler: host_operations_total{action="list"} [safe]\n${counted}--- admin/server/metrics.py\n${NEW_MODULE}`,
      {
        rules,
        path: 'admin/server/hosts.py',
        files: {
          'requirements.txt': 'prometheus-client\n',
          'admin/server/services.py': 'find_all = load_all\n',
          'admin/server/main.py': 'from hosts import router\n',
          'common/__init__.py': '',
        },
      },
    );
  });
});
