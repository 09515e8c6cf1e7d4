import assert from 'node:assert/strict';
import { fixture } from '../testing/fixture.ts';
import { NO_METRICS_SETTINGS } from '../testing/metrics-settings.ts';
import { checkFix } from '../testing/check.ts';
import { BOT, counts, FASTAPI, itemService } from '../testing/counting.ts';
import { instrumentationOf } from './instrumentation.ts';
import { moduleNameFor } from './house/module-names.ts';
import { uncounted } from './uncounted.ts';

/** The area, the action and the doubt of each handler, or why it is no operation, of a service that declares prometheus_client. */
async function offers(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const { analysis } = await fixture({ 'requirements.txt': 'fastapi\nprometheus-client\n', ...files });
  const { program } = analysis;
  const result: Record<string, string> = {};
  for (const { fn } of instrumentationOf(program).handlers.all()) {
    const name = instrumentationOf(program).names.of(fn, NO_METRICS_SETTINGS)!;
    const found = uncounted(program, fn, NO_METRICS_SETTINGS, []);
    const doubt = found?.offer?.doubt;
    const why = found?.idle !== undefined ? `; ${found.idle}` : doubt === undefined ? '' : `: ${doubt}`;
    result[fn.slice('/w/'.length)] = `${name.area} ${name.action}${why}`;
  }
  return result;
}

/** A file of routes on a router, one for each `METHOD /path name`. */
function routes(prefix: string, ...lines: readonly string[]): string {
  const head = `from fastapi import APIRouter\n\nrouter = APIRouter(prefix="${prefix}")\n`;
  const one = (line: string): string => {
    const [method, path, name] = line.split(' ') as [string, string, string];
    return `\n\n@router.${method.toLowerCase()}("${path}")\ndef ${name}(key: str):\n    return [key]\n`;
  };
  return head + lines.map(one).join('');
}

describe('what surely is an operation', () => {
  const PACKAGE = { 'shop/__init__.py': '' };

  it('has an area that the handlers of its folder share, and those of another folder do not', async () =>
    assert.deepEqual(
      await offers({
        ...PACKAGE,
        'shop/cases/__init__.py': '',
        'shop/cases/tags/__init__.py': '',
        'shop/tags/__init__.py': '',
        'shop/agents/__init__.py': '',
        'shop/agents/preset/__init__.py': '',
        'shop/cases/tags/router.py': routes('/cases/{id}/tags', 'GET / list_tags'),
        'shop/tags/router.py': routes('/tags', 'GET / list_tags'),
        'shop/agents/preset/router.py': routes('/agents/presets', 'GET / list_agent_presets'),
        'shop/agents/preset/slugs.py': routes('/slugs', 'GET / list_slugs'),
      }),
      {
        'shop/agents/preset/router.py#list_agent_presets': 'agent_preset list',
        'shop/agents/preset/slugs.py#list_slugs': 'slugs list',
        'shop/cases/tags/router.py#list_tags': 'case_tags list',
        'shop/tags/router.py#list_tags': 'tags list',
      },
    ));

  it('is named for the side that its file and its path are on', async () =>
    assert.deepEqual(
      await offers({
        ...PACKAGE,
        'shop/cases/__init__.py': '',
        'shop/cases/router.py': routes('/cases', 'GET / list_cases'),
        'shop/cases/internal_router.py': routes('/internal/cases', 'GET / list_cases'),
      }),
      {
        'shop/cases/router.py#list_cases': 'cases list',
        'shop/cases/internal_router.py#list_cases': 'cases internal_list',
      },
    ));

  it('has the area of its path where others share it, or where it is many', async () =>
    assert.deepEqual(
      await offers({
        ...PACKAGE,
        'shop/api.py': routes(
          '/api',
          'DELETE /self delete_self',
          'POST /speech transcribe',
          'GET /chat/{key} get_chat',
          'POST /chat/title name_chat',
          'GET /orders read_orders',
        ),
      }),
      {
        'shop/api.py#delete_self': 'shop delete_self',
        'shop/api.py#transcribe': 'shop transcribe',
        'shop/api.py#get_chat': 'chat get',
        'shop/api.py#name_chat': 'chat name_chat',
        'shop/api.py#read_orders': 'orders list',
      },
    ));

  it('asks where the module for its metric has but a registry that one object holds', async () =>
    assert.deepEqual(
      await offers({
        ...PACKAGE,
        'shop/prometheus_metrics.py': `from prometheus_client import CollectorRegistry, Counter


class Collector:
    def __init__(self):
        self.registry = CollectorRegistry()
        self.started = Counter("started_total", "Started", registry=self.registry)

    def start(self):
        self.started.inc()
`,
        'shop/orders.py': routes('/orders', 'GET / list_orders'),
      }),
      { 'shop/orders.py#list_orders': 'orders list: the project keeps metrics in a registry of its own' },
    ));

  it('is not what its route says is deprecated', async () =>
    assert.deepEqual(
      await offers({
        ...PACKAGE,
        'shop/orders.py': routes('/orders', 'GET /old list_old').replace('"/old"', '"/old", deprecated=True'),
      }),
      { 'shop/orders.py#list_old': 'orders list_old: it is said not to stay' },
    ));

  it('is counted in a folder that its relative imports climb to', async () =>
    assert.deepEqual(
      await offers({
        'order-service/api/main.py': 'from .orders.router import router\n',
        'order-service/api/core/deps.py': 'def find(): ...\n',
        'order-service/api/orders/router.py': `from ..core.deps import find\n${routes('/orders', 'GET / list_orders')}`,
      }),
      { 'order-service/api/orders/router.py#list_orders': 'orders list' },
    ));

  it('is not what is there for tests, and is what is about samples', async () =>
    assert.deepEqual(
      await offers({
        ...PACKAGE,
        'shop/e2e.py': routes('/api/testing', 'POST /reset reset_orders'),
        'shop/notifications.py': routes('/api/notifications', 'POST /test send_test'),
        'shop/sample.py': routes('/api/samples', 'GET /{key} get_sample'),
      }),
      {
        'shop/e2e.py#reset_orders': 'e2e reset_orders: it may be there for tests',
        'shop/notifications.py#send_test': 'notifications send_test',
        'shop/sample.py#get_sample': 'sample get',
      },
    ));

  it('is not what is there for the program, or made to be inherited, or no part of the service', async () =>
    assert.deepEqual(
      await offers({
        ...PACKAGE,
        'shop/orders.py': `${routes('/orders', 'GET /a ping', 'GET /b get_b', 'OPTIONS /c ask')}

@router.get("/d")
def get_d():
    return {"message": "Welcome"}
`,
        'shop/demo/__init__.py': '',
        'shop/demo/items.py': routes('/items', 'GET /b get_b'),
        'shop/rest.py': routes('', 'GET /{path:path} anything'),
      }),
      {
        'shop/orders.py#ping': 'orders ping; it is there for the program and not for its users',
        'shop/orders.py#get_b': 'orders get_b',
        'shop/orders.py#ask': 'orders ask; it only says how it may be asked',
        'shop/orders.py#get_d': 'orders get_d; it always answers the same',
        'shop/demo/items.py#get_b': 'items get_b: it may not be part of the service',
        'shop/rest.py#anything': 'shop anything; it answers whatever nothing else does',
      },
    ));

  it('is no part of what others wrote, and no probe', async () =>
    assert.deepEqual(
      await offers({
        ...PACKAGE,
        'shop/vendor/__init__.py': '',
        'shop/vendor/items.py': routes('/items', 'GET /b get_b'),
        'shop/health.py': routes('/api/x', 'GET /status status'),
      }),
      {
        'shop/vendor/items.py#get_b': 'items get_b: it may not be part of the service',
        'shop/health.py#status': 'health status: it may be a probe',
      },
    ));

  it('is no probe by its name, and no page that says only what answers', async () =>
    assert.deepEqual(
      await offers({
        ...PACKAGE,
        'shop/system.py': routes('/system', 'GET /health check_system_health', 'GET /x get_x'),
        'shop/pages.py': `from fastapi import APIRouter\n\nrouter = APIRouter()\n\n@router.get("/")\nasync def index(request):\n    return welcome(request)\n`,
      }),
      {
        'shop/system.py#check_system_health': 'system check_health; it is a probe',
        'shop/system.py#get_x': 'system get_x',
        'shop/pages.py#index': 'page index; it is there for the program and not for its users',
      },
    ));

  it('is no part of the service where nothing could import it', async () =>
    assert.deepEqual(await offers({ ...PACKAGE, 'shop/orders.old.py': routes('/orders', 'GET /x get_x') }), {
      'shop/orders.old.py#get_x': 'orders_old get_x: it may not be part of the service',
    }));

  it('says what it is about, below the package of the application', async () =>
    assert.deepEqual(
      await offers({
        ...PACKAGE,
        'shop/routes/__init__.py': '',
        'shop/routes/resources.py': routes('', 'DELETE /{key}/x delete', 'DELETE /{key}/all bulk_delete'),
      }),
      {
        'shop/routes/resources.py#delete': 'shop delete: its name does not say what it is about',
        'shop/routes/resources.py#bulk_delete': 'shop bulk_delete',
      },
    ));

  it('is counted in a folder that its imports or those beside it name, package or not', async () =>
    assert.deepEqual(
      await offers({
        'backend/store.py': '',
        'backend/api/orders.py': `from backend.store import keep\n${routes('/orders', 'GET /b get_b')}`,
        'backend/api/items.py': routes('/items', 'GET /b get_b'),
        'backend/more/parts.py': routes('/parts', 'GET /b get_b'),
      }),
      {
        'backend/api/orders.py#get_b': 'orders get_b',
        'backend/api/items.py#get_b': 'items get_b',
        'backend/more/parts.py#get_b': 'parts get_b: where its metrics module belongs is not sure',
      },
    ));

  it("is counted in the package of Django's settings, tasks as well as views", async () => {
    const task = (name: string): string =>
      `from celery import shared_task\n\nfrom shop.models import Order\n\n\n@shared_task\ndef ${name}(key):\n    Order.objects.get(pk=key).send()\n`;
    assert.deepEqual(
      await offers({
        'manage.py': 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "conf.settings")\n',
        'conf/__init__.py': '',
        'conf/settings.py': 'INSTALLED_APPS = ["shop"]\n',
        'shop/__init__.py': '',
        'shop/models.py': '',
        'shop/tasks.py': `import mails.tasks\n${task('send_order')}`,
        'mails/__init__.py': '',
        'mails/tasks.py': task('pack_parcel'),
      }),
      {
        'shop/tasks.py#send_order': 'shop send_order',
        'mails/tasks.py#pack_parcel': 'mails pack_parcel',
      },
    );
  });

  it('is not where one function makes it for several handlers, or its name says what happened', async () => {
    assert.deepEqual(
      await offers({
        'bot/__init__.py': '',
        'bot/starts.py': `from aiogram import Router


def register(*filters, state, router: Router):
    async def start_talk(message, manager):
        await manager.start(state)

    router.message.register(start_talk, *filters)
`,
        'bot/members.py': `from aiogram import Router
from aiogram.types import ChatMemberUpdated

router = Router()


@router.chat_member()
async def user_joined(event: ChatMemberUpdated, store):
    await store.add(event.new_chat_member)
`,
        'shop/__init__.py': '',
        'shop/logins.py': `from flask import Flask

app = Flask(__name__)


def register(service):
    def check_captcha():
        return service.check()

    app.add_url_rule("/%s/captcha" % service.key(), "captcha", check_captcha, methods=["POST"])
`,
      }),
      {
        'bot/starts.py#register.<locals>.start_talk':
          'starts start_talk: one function makes it for several handlers',
        'bot/members.py#user_joined':
          'members user_joined: its name says what happened, and not what it does',
        'shop/logins.py#register.<locals>.check_captcha':
          'logins check_captcha: one function makes it for several handlers',
      },
    );
  });

  it('imports as the script does that it is in, package or not', async () => {
    const { analysis } = await fixture({
      'requirements.txt': 'fastapi\nprometheus-client\n',
      'bot/__init__.py': '',
      'bot/config.py': '',
      'bot/bot.py': `import config\n\n${routes('/orders', 'GET /b get_b')}`,
    });
    assert.equal(moduleNameFor(analysis.program, '/w/bot/bot.py', '/w/bot/metrics.py'), 'metrics');
  });

  it('is counted by what its file can surely import', async () => {
    const doubt = 'how it would import its metrics is not sure';
    const file = routes('/orders', 'GET /b get_b');
    assert.deepEqual(await offers({ 'kit/alone.py': file }), {
      'kit/alone.py#get_b': `alone get_b: ${doubt}`,
    });
    assert.deepEqual(await offers({ 'kit/beside.py': `import own\n${file}`, 'kit/own.py': '' }), {
      'kit/beside.py#get_b': 'beside get_b',
    });
  });
});

describe('the prefix of metrics', () => {
  it('is the name of their package, and not what a few of them are about', async () => {
    const { analysis } = await fixture({
      'shop/__init__.py': '',
      'shop/metrics.py': `from prometheus_client import Histogram

PRE = Histogram("request_pre_seconds", "Before")
POST = Histogram("request_post_seconds", "After")
ASK = Histogram("request_ask_seconds", "Between")
`,
      'shop/orders.py': `from shop import metrics\n${routes('/orders', 'GET /b get_b')}`,
    });
    const offer = uncounted(analysis.program, '/w/shop/orders.py#get_b', NO_METRICS_SETTINGS, [])?.offer;
    assert.equal(offer?.title, 'Count this handler: order_operations_total{action="get_b"}');
  });

  it('is the whole of it, where that is two words', async () => {
    const { analysis } = await fixture({
      'run_watcher/__init__.py': '',
      'run_watcher/metrics.py': `from prometheus_client import Gauge

NAMESPACE = "run_watcher"
RUNS = Gauge(f"{NAMESPACE}_runs", "Runs")
LATE = Gauge(f"{NAMESPACE}_late_runs", "Late")
`,
      'run_watcher/orders.py': `from run_watcher import metrics\n${routes('/orders', 'GET /b get_b')}`,
    });
    const offer = uncounted(
      analysis.program,
      '/w/run_watcher/orders.py#get_b',
      NO_METRICS_SETTINGS,
      [],
    )?.offer;
    assert.equal(offer?.title, 'Count this handler: run_watcher_order_operations_total{action="get_b"}');
  });
});

describe('what another kind of metrics counts', () => {
  it('is left to a person', async () =>
    assert.deepEqual(
      await offers({
        'shop/__init__.py': '',
        'shop/metrics/__init__.py': 'class Metrics:\n    def incr(self, name): ...\n',
        'shop/orders.py': routes('/orders', 'GET /b get_b'),
      }),
      { 'shop/orders.py#get_b': 'orders get_b: the project has metrics of another kind' },
    ));
});

describe('what may be done or not', () => {
  it('is a creation that deletes instead, by what it is given', async () => {
    const body =
      '    if not key:\n        store.delete()\n    else:\n        store.create(key)\n    return {"key": key}\n';
    assert.deepEqual(
      await offers({
        'shop/__init__.py': '',
        'shop/orders.py': routes('/orders', 'POST / create_order', 'POST /mark toggle_mark').replaceAll(
          '    return [key]\n',
          body,
        ),
      }),
      {
        'shop/orders.py#create_order': 'orders create: it does one thing or another, by what it is given',
        'shop/orders.py#toggle_mark': 'orders toggle_mark',
      },
    );
  });

  it('is what a clause goes on after that is about the last word of the name', async () => {
    const body = `    conn = hypervisor.open(key)
    try:
        conn.shutdown()
    except Exception as error:
        logger.error("not shut down: %s", error)
    machines.unlock(key)
    return {"key": key}
`;
    assert.deepEqual(
      await offers({
        'shop/__init__.py': '',
        'shop/machines.py': routes('/machines', 'POST /off direct_shutdown').replace(
          '    return [key]\n',
          body,
        ),
      }),
      {
        'shop/machines.py#direct_shutdown': 'machines direct_shutdown: an except clause above goes on',
      },
    );
  });

  it('is what Litestar keeps for a while', async () =>
    assert.deepEqual(
      await offers({
        'shop/__init__.py': '',
        'shop/orders.py':
          'from litestar import get\n\n\n@get("/orders", cache=60)\nasync def list_orders() -> list[str]:\n    return await load()\n',
        'shop/parts.py':
          'from litestar import get\n\n\n@get("/parts", cache=False)\nasync def list_parts() -> list[str]:\n    return await load()\n',
      }),
      {
        'shop/orders.py#list_orders': 'orders list: an answer that is kept does not come here',
        'shop/parts.py#list_parts': 'parts list',
      },
    ));

  it('is what a page for tests signs in', async () =>
    assert.deepEqual(
      await offers({
        'shop/__init__.py': '',
        'shop/auth.py': routes('/testing-login', 'GET / testing_login'),
      }),
      { 'shop/auth.py#testing_login': 'auth testing_login: it may be there for tests' },
    ));
});

describe('an area that is not sure', () => {
  const PACKAGE = { 'shop/__init__.py': '' };

  it('is that of tasks where routes are about tasks, too', async () =>
    assert.deepEqual(
      await offers({
        ...PACKAGE,
        'api/__init__.py': '',
        'api/tasks.py': routes('/tasks', 'GET / list_tasks'),
        'api/worker.py':
          'from celery import Celery\n\ncelery = Celery()\n\n\n@celery.task\ndef load_orders(key):\n    store.load(key)\n',
      }),
      {
        'api/tasks.py#list_tasks': 'task list: its name does not say what it is about',
        'api/worker.py#load_orders': 'task load_orders: routes are about tasks, too',
      },
    ));

  it("has a number, but not where that is the application's own name", async () =>
    assert.deepEqual(
      await offers({
        'shop2/__init__.py': '',
        'shop2/views.py': routes('', 'GET /search search', 'GET /help help_me'),
      }),
      { 'shop2/views.py#help_me': 'shop2 help_me', 'shop2/views.py#search': 'shop2 search' },
    ));

  it('has a number, but not where paths say it as well', async () =>
    assert.deepEqual(
      await offers({
        ...PACKAGE,
        'shop/fn011.py': routes('/api/fn011', 'GET /{key} get_fn011'),
        'shop/part7.py': routes('/parts', 'GET /{key} get_it'),
      }),
      {
        'shop/fn011.py#get_fn011': 'fn011 get',
        'shop/part7.py#get_it': "part7 get_it: a number is part of its area's name",
      },
    ));

  it('is called after what one of its functions does, and no path says it', async () =>
    assert.deepEqual(
      await offers({
        ...PACKAGE,
        'shop/export_table.py': routes('/tables', 'GET /export export_table', 'GET /choose choose_columns'),
      }),
      {
        'shop/export_table.py#choose_columns':
          'export_table choose_columns: its area is called after what is done',
        'shop/export_table.py#export_table': 'export_table export: its area is called after what is done',
      },
    ));

  it("is no bot's command of a file for each", async () => {
    const command = (name: string): string =>
      `from aiogram import Router\n\nrouter = Router()\n\n\n@router.message()\nasync def ${name}(message):\n    await store.save("${name}")\n`;
    assert.deepEqual(
      await offers({
        ...PACKAGE,
        'shop/handlers/__init__.py': '',
        'shop/handlers/donate.py': command('donate'),
        'shop/handlers/forget.py': command('forget'),
        'shop/handlers/stop.py': command('stop'),
      }),
      {
        'shop/handlers/donate.py#donate': 'bot donate',
        'shop/handlers/forget.py#forget': 'bot forget',
        'shop/handlers/stop.py#stop': 'bot stop',
      },
    );
  });
});

describe('a place that is not proved', () => {
  it('is what a script imports that says itself where its imports are', async () =>
    assert.deepEqual(
      await offers({
        'kit/beside.py': `import sys\n\nsys.path.append("/opt")\nimport own\n${routes('/orders', 'GET /b get_b')}`,
        'kit/own.py': '',
      }),
      { 'kit/beside.py#get_b': 'beside get_b: how it would import its metrics is not sure' },
    ));

  it('is where a project has functions of its own that count', async () =>
    assert.deepEqual(
      await offers({
        'shop/__init__.py': '',
        'shop/lib/__init__.py': '',
        'shop/lib/metrics.py': 'def inc(name): ...\n\n\ndef get_metrics(): ...\n',
        'shop/orders.py': routes('/orders', 'GET /b get_b'),
        'shop/system.py': `from shop.lib.metrics import get_metrics\n${routes('/system', 'GET /b get_b')}`,
      }),
      {
        'shop/orders.py#get_b': 'orders get_b: the project keeps metrics in another way',
        'shop/system.py#get_b': 'system get_b: the project keeps metrics in another way',
      },
    ));

  it('is one of several packages of a program that lie side by side', async () =>
    assert.deepEqual(
      await offers({
        'orders/__init__.py': '',
        'orders/routes.py': `from parts.store import load\n${routes('/orders', 'GET /b get_b')}`,
        'parts/__init__.py': '',
        'parts/store.py': 'def load(): ...\n',
        'parts/routes.py': `from parts.store import load\n${routes('/parts', 'GET /b get_b')}`,
      }),
      {
        'orders/routes.py#get_b': 'orders get_b: where its metrics module belongs is not sure',
        'parts/routes.py#get_b': 'parts get_b',
      },
    ));

  it('is none where routes answer with the metrics of what users do', async () =>
    assert.deepEqual(
      await offers({
        'shop/__init__.py': '',
        'shop/metrics/__init__.py': '',
        'shop/metrics/downloads.py': 'class Downloads:\n    def shown(self): ...\n',
        'shop/orders.py': routes('/orders', 'GET /b get_b', 'GET /{key}/metrics/daily get_daily_metrics'),
      }),
      {
        'shop/orders.py#get_b': 'orders get_b',
        'shop/orders.py#get_daily_metrics': 'orders get_daily_metrics',
      },
    ));

  it("is one app's metrics module for those of another", async () =>
    assert.deepEqual(
      await offers({
        'shop/__init__.py': '',
        'shop/accounts/__init__.py': '',
        'shop/accounts/models.py': '',
        'shop/accounts/metrics.py':
          'from prometheus_client import Counter\n\nLOGINS = Counter("logins", "Logins", ["action"])\n',
        'shop/accounts/signals.py':
          'from shop.accounts.metrics import LOGINS\n\n\ndef on_login():\n    LOGINS.labels(action="login").inc()\n',
        'shop/orders.py': routes('/orders', 'GET /b get_b'),
        'shop/accounts/users.py': routes('/users', 'GET /b get_b'),
      }),
      {
        'shop/orders.py#get_b': 'orders get_b: whether its metric belongs to that module is not sure',
        'shop/accounts/users.py#get_b': 'users get_b',
      },
    ));
});

describe('a request handler of Tornado', () => {
  const head = `from tornado.web import RequestHandler
from app.metrics import item_operations_total


class ItemHandler(RequestHandler):
    def `;
  const tail = '\n\nhandlers = [("/items/(.*)", ItemHandler)]\n';
  const handler = (body: string, reason: string): Promise<void> => {
    const count = 'item_operations_total.labels(action="get").inc()';
    return checkFix(
      `${head}$0get(self, key):\n${body.replace(/\n +COUNT/g, '')}${tail}=> Count this handler: item_operations_total{action="get"} (to be looked at: ${reason}) [review]\n${head}get(self, key):\n${body.replace('COUNT', count)}${tail}`,
      { ...itemService(), path: 'app/items.py' },
    );
  };

  it('that leaves the answer to another method is left to a person', () =>
    handler(
      '        self.check_item(key)\n        COUNT\n',
      'another method answers, and may do so with an error',
    ));

  it('that is done where a test has done it is left to a person', () =>
    handler(
      '        found = load(key)\n        if respond_with_zip(found):\n            return\n        self.finish(found)\n        COUNT\n',
      'what a branch asks may have done the operation',
    ));
});

describe('an end that nobody can tell from a failure', () => {
  it('is what stands in the else of a test for a kind', () =>
    counts(
      `
      async def get_item(key):
          found = await make(key)
          if isinstance(found, Stream):
              COUNT
              return {"items": list(found)}
          else:
              COUNT
              return found
      `,
      FASTAPI.replace('.get(', '.post('),
      'a branch answers, and nothing was done in it',
    ));

  it('is one that nothing is answered at where others answer something', () =>
    counts(
      `
      async def get_item(key):
          found = await load(key)
          if found:
              COUNT
              return found
          log.info("none")
          COUNT
      `,
      FASTAPI,
      'a way through it answers with nothing',
    ));

  it('is none where a conversation is ended before it began', () =>
    counts(
      `
      async def get_item(websocket):
          if not await allowed(websocket):
              await websocket.close(4401, "no")
              return
          await Connection(websocket).serve()
          COUNT
      `,
      FASTAPI.replace('.get(', '.websocket('),
    ));

  it('is what another instance answers that takes the request', () =>
    counts(
      `
      async def get_item(key, request):
          result = await chief_client.reset(key, request=request)
          COUNT
          return result
      `,
      FASTAPI,
      'it hands on what something else answers',
    ));

  it('is what a function answers that is handed on and takes its failures for itself', () =>
    counts(
      `
      async def get_item(message):
          async def ask():
              try:
                  await message.answer(await load(message))
              except OSError as error:
                  log.error(error)
          await with_indicator(message, ask)
          COUNT
      `,
      BOT,
      'what it hands on to be run may fail in silence',
    ));

  it('is an answer in words that read like one', () =>
    counts(
      `
      def get_item(key):
          for one in load(key):
              if one:
                  COUNT
                  return one
          return {"message": "Item not found"}
      `,
      FASTAPI,
      'an answer reads like a failure',
    ));

  it('is what another program answers', () =>
    counts(
      `
      async def get_item(key):
          result = await client.forward_request(key)
          COUNT
          return result
      `,
      FASTAPI,
      'it hands on what something else answers',
    ));
});
