import assert from 'node:assert/strict';
import { dedent } from '../../testing/check.ts';
import { fixture } from '../../testing/fixture.ts';
import type { CountPlan } from '../insertion/count-plan.ts';
import { instrumentationOf } from '../instrumentation.ts';

const METRICS = `
  from prometheus_client import Counter

  requests_total = Counter("requests_total", "Requests to the bot's servers", ["method"])
`;
const ROUTE = `
  from fastapi import APIRouter

  router = APIRouter(prefix="/teams")

  @router.get("")
  def list_teams():
      return load()
`;
const BOT = `
  from aiogram import Router

  router = Router()

  @router.message()
  async def start(message):
      await message.answer("hello")
`;

/** The module that the route of `app/api/teams.py` is counted with. */
async function moduleFor(files: Readonly<Record<string, string>>): Promise<string | undefined> {
  return (await planFor(files))?.module;
}

async function planFor(files: Readonly<Record<string, string>>): Promise<CountPlan | undefined> {
  const packages = ['app', 'app/api', 'app/tgbot', 'app/tgbot/utils', 'app/monitoring'];
  const { analysis } = await fixture({
    ...Object.fromEntries(packages.map((one) => [`${one}/__init__.py`, ''])),
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, dedent(text)])),
  });
  const instrumentation = instrumentationOf(analysis.program);
  const handler = instrumentation.handlers.all().find((one) => one.path.endsWith('/teams.py'))!;
  const none = {
    style: 'auto',
    module: undefined,
    outcomes: false,
    errors: false,
    durations: false,
    areaNames: new Map(),
    actionNames: new Map(),
  };
  return instrumentation.planFor(handler, none);
}

describe('the module that new metrics go to', () => {
  it('is not that of another program of the package', async () =>
    assert.equal(
      await moduleFor({
        'app/api/teams.py': ROUTE,
        'app/tgbot/start.py': BOT,
        'app/tgbot/utils/metrics.py': METRICS,
      }),
      '/w/app/metrics.py',
    ));

  it('is that of another part from which the file imports already', async () =>
    assert.equal(
      await moduleFor({
        'app/api/teams.py': `${dedent(ROUTE)}\nfrom app.tgbot.utils import texts\n`,
        'app/tgbot/start.py': BOT,
        'app/tgbot/utils/texts.py': '',
        'app/tgbot/utils/metrics.py': METRICS,
      }),
      '/w/app/tgbot/utils/metrics.py',
    ));

  it('is that of another part whose metrics a third one updates', async () =>
    assert.equal(
      await moduleFor({
        'app/api/teams.py': ROUTE,
        'app/tgbot/start.py': BOT,
        'app/tgbot/utils/metrics.py': METRICS,
        'app/jobs/clean.py':
          'from app.tgbot.utils.metrics import requests_total\n\n\ndef clean():\n    requests_total.labels(method="clean").inc()\n',
      }),
      '/w/app/tgbot/utils/metrics.py',
    ));

  it('is not that of a package beside which it is run as a program of its own', async () =>
    assert.equal(
      await moduleFor({
        'app/metrics.py': METRICS,
        'app/server.py': 'from app.metrics import requests_total\n',
        'app/api/__main__.py': 'from app.api.teams import router\n',
        'app/api/teams.py': ROUTE,
      }),
      '/w/app/api/metrics.py',
    ));

  it('is that of all where other handlers need what a folder with a program has', async () =>
    assert.equal(
      await moduleFor({
        'app/api/__main__.py': 'from app.api.teams import router\n',
        'app/api/users.py': 'def current_user():\n    return None\n',
        'app/api/teams.py': ROUTE,
        'app/orders.py': `from app.api.users import current_user\n${dedent(ROUTE)}`,
      }),
      '/w/app/metrics.py',
    ));

  it('is in the package that a company has its name around', async () =>
    assert.equal(
      await moduleFor({
        'src/acme/shop/__init__.py': '',
        'src/acme/shop/teams.py': ROUTE,
        'src/acme/shop/orders.py': 'from acme.shop.teams import router\n',
      }),
      '/w/src/acme/shop/metrics.py',
    ));

  it('is in the package of one of several programs that share a name around them', async () =>
    assert.equal(
      await moduleFor({
        'src/acme/backend/storage/__init__.py': '',
        'src/acme/backend/storage/api/__init__.py': '',
        'src/acme/backend/storage/api/teams.py': ROUTE,
        'src/acme/backend/storage/main.py': 'from acme.backend.storage.api.teams import router\n',
        'src/acme/backend/proxy/__init__.py': '',
        'src/acme/backend/proxy/server.py': 'from acme.backend.storage import api\n',
      }),
      '/w/src/acme/backend/storage/metrics.py',
    ));

  it('is in the folder that holds the application, where the package around it holds nothing else of it', async () => {
    const files = {
      'src/shop/__init__.py': '# The shop.\n',
      'src/shop/migrations/__init__.py': '',
      'src/shop/scripts/load.py': 'from src.shop.core.models import Team\n',
      'src/shop/core/__init__.py': '',
      'src/shop/core/models.py': 'Team = object\n',
      'src/shop/core/main/__init__.py': '',
      'src/shop/core/main/teams.py': `from src.shop.core.models import Team\n${dedent(ROUTE)}`,
    };
    assert.equal(await moduleFor(files), '/w/src/shop/core/metrics.py');
    const others = 'from src.shop.scripts.load import Team\n';
    assert.equal(
      await moduleFor({ ...files, 'src/shop/core/main/orders.py': `${others}${dedent(ROUTE)}` }),
      '/w/src/shop/metrics.py',
    );
    assert.equal(await moduleFor({ ...files, 'src/shop/settings.py': '' }), '/w/src/shop/metrics.py');
  });

  it('is in the only folder of modules, and not beside it', async () => {
    const files = {
      'src/shop/main.py': 'from src.shop.api.teams import router\n',
      'src/shop/api/teams.py': `from src.shop.api import deps\n${dedent(ROUTE)}`,
      'src/shop/api/deps.py': '',
    };
    assert.equal(await moduleFor(files), '/w/src/shop/metrics.py');
    // Beside others, none of them is everybody's.
    assert.equal(await moduleFor({ ...files, 'src/jobs/run.py': '' }), '/w/src/metrics.py');
  });

  it('is in the package of settings that `manage.py` names', async () =>
    assert.equal(
      await moduleFor({
        'manage.py': `
          import os

          os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")
        `,
        'shop/__init__.py': '',
        'shop/settings.py': '',
        'shop/teams.py': ROUTE,
        'worker/__init__.py': '',
        'worker/settings.py': '',
        'worker/wsgi.py': '',
      }),
      '/w/shop/metrics.py',
    ));

  it('and its metric has the prefix of that part, not of another', async () => {
    const cloud = `
      from prometheus_client import Counter

      cloud_logins_total = Counter("cloud_logins_total", "Logins", ["method"])
      cloud_mails_total = Counter("cloud_mails_total", "Mails", ["kind"])
    `;
    const files = {
      'app/api/teams.py': ROUTE,
      'cloud/__init__.py': '',
      'cloud/billing.py': `${dedent(cloud)}\n\ndef charge():\n    cloud_mails_total.labels(kind="a").inc()\n`,
    };
    assert.equal((await planFor(files))?.counter?.name, 'team_operations_total');
    const there = { ...files, 'cloud/teams.py': ROUTE };
    assert.equal(
      (await planFor({ ...there, 'app/api/teams.py': '' }))?.counter?.name,
      'cloud_team_operations_total',
    );
  });

  it('is its own package’s where each has one, also where it has to be made', async () =>
    assert.equal(
      await moduleFor({
        'app/monitoring/metrics.py': METRICS,
        'app/tgbot/metrics.py': METRICS,
        'app/api/teams.py': ROUTE,
      }),
      '/w/app/api/metrics.py',
    ));

  it('is none that has metrics beside what it is about', async () =>
    assert.equal(
      await moduleFor({
        'app/tgbot/stream.py': `${dedent(METRICS)}\ndef send(frame):\n    requests_total.labels(method="send").inc()\n\ndef stop():\n    pass\n`,
        'app/api/teams.py': ROUTE,
      }),
      '/w/app/metrics.py',
    ));

  it('is one below `metrics/` whose counters others update, whatever else is in it', async () => {
    const middleware = `${dedent(METRICS)}\nclass Middleware:\n    def send(self):\n        requests_total.labels(method="send").inc()\n`;
    const files = (other: string): Record<string, string> => ({
      'app/metrics/__init__.py': '',
      'app/metrics/middleware.py': middleware,
      'app/api/teams.py': ROUTE,
      'app/downloads.py': other,
    });
    const elsewhere =
      'from app.metrics.middleware import requests_total\n\n\ndef load():\n    requests_total.labels(method="load").inc()\n';
    assert.equal(await moduleFor(files(elsewhere)), '/w/app/metrics/middleware.py');
    assert.notEqual(await moduleFor(files('')), '/w/app/metrics/middleware.py');
  });

  it('is one of its own among those that have a topic each', async () =>
    assert.equal(
      await moduleFor({
        'app/monitoring/mail_metrics.py': METRICS,
        'app/monitoring/search.py': METRICS.replaceAll('requests_total', 'searches_total'),
        'app/api/teams.py': ROUTE,
      }),
      '/w/app/monitoring/operations.py',
    ));

  it('is one of its own beside files that are called after their topics, and one whose metrics all begin alike', async () => {
    const files = (metrics: string): Record<string, string> => ({
      'app/observability/http_metrics.py': METRICS,
      'app/observability/tax_metrics.py': METRICS.replaceAll('requests_total', 'taxes_total'),
      'app/observability/metrics.py': metrics,
      'app/api/teams.py': ROUTE,
    });
    const tasks =
      'from prometheus_client import Counter\nTASK_RUNS = Counter("task_runs", "Runs")\nTASK_RETRIES = Counter("task_retries", "Retries")\n';
    const made = '/w/app/observability/operation_metrics.py';
    assert.equal(await moduleFor(files(tasks)), made);
    // Also once it has more metrics than the others, of whatever they are.
    const counters = ['team', 'order', 'parcel'].map(
      (one) => `${one}_operations_total = Counter("${one}_operations_total", "Operations", ["action"])\n`,
    );
    const text = `from prometheus_client import Counter\n${counters.slice(1).join('')}`;
    assert.equal(await moduleFor({ ...files(tasks), [made.slice(3)]: text }), made);
    assert.equal(
      await moduleFor(files(tasks.replaceAll('TASK_RETRIES', 'RETRIES'))),
      '/w/app/observability/metrics.py',
    );
  });

  it('is none in a package that imports the handler', async () =>
    assert.equal(
      await moduleFor({
        'app/api/other.py': ROUTE.replaceAll('teams', 'others'),
        'app/__init__.py': 'import teams\n',
        'teams.py': ROUTE,
      }),
      '/w/metrics.py',
    ));

  it('is one that is there for all', async () =>
    assert.equal(
      await moduleFor({
        'app/api/teams.py': ROUTE,
        'app/tgbot/start.py': BOT,
        'app/monitoring/metrics.py': METRICS,
      }),
      '/w/app/monitoring/metrics.py',
    ));
});
