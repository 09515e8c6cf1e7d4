import assert from 'node:assert/strict';
import { dedent } from '../../../testing/check.ts';
import { fixture } from '../../../testing/fixture.ts';
import { instrumentationOf } from '../../instrumentation.ts';

const NONE = { areaNames: new Map<string, string>(), actionNames: new Map<string, string>() };

/** `area: action` of each handler of a file, beside others; `?` before those that are to be looked at. */
async function namesIn(file: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { analysis } = await fixture(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, dedent(text)])),
  );
  const { handlers, names } = instrumentationOf(analysis.program);
  return handlers
    .all()
    .filter(({ path }) => path.endsWith(file))
    .map(({ fn }) => {
      const { area, action, doubt } = names.of(fn, NONE)!;
      return `${doubt === undefined ? '' : '? '}${area}: ${action}`;
    });
}

/** A file of FastAPI's with a handler for each `GET /path name`. */
function routes(...lines: readonly string[]): string {
  const functions = lines.map((line) => {
    const [method, path, name] = line.split(' ') as [string, string, string];
    return `@app.${method.toLowerCase()}("${path}")\ndef ${name}():\n    return load()\n`;
  });
  return `from fastapi import FastAPI\n\napp = FastAPI()\n\n${functions.join('\n')}`;
}

const OTHERS = {
  'shop/routes/gifts.py': routes('GET /gifts list_gifts', 'POST /gifts create_gift'),
  'shop/routes/orders.py': routes('GET /orders list_orders', 'POST /orders create_order'),
  'shop/routes/users.py': routes('GET /users list_users', 'POST /users create_user'),
};

const THINGS = ['Order', 'Label', 'GiftBundle', 'Stamp', 'Letter'];

function views(thing: string): string {
  const methods = ['list', 'create'].map(
    (name) => `    def ${name}(self, request):\n        return load()\n`,
  );
  return `\nclass ${thing}ViewSet(ViewSet):\n${methods.join('\n')}`;
}

describe('areas that handlers speak of', () => {
  it('what the application does with gifts is about gifts, and of the rest nobody sees what it is about', async () =>
    assert.deepEqual(
      await namesIn('web.py', {
        ...OTHERS,
        'shop/routes/web.py': routes(
          'POST /accept-gift accept_gift',
          'GET /orders/{key}/badge badge',
          'GET /csrf csrf',
        ),
      }),
      ['gifts: accept', 'orders: badge', '? shop: csrf'],
    ));

  it('a file of pages is about pages, but for those that say what of', async () =>
    assert.deepEqual(
      await namesIn('pages.py', {
        ...OTHERS,
        'shop/routes/pages.py': routes('GET /home get_home', 'GET /about-gift get_gift_page'),
      }),
      ['page: get_home', 'gifts: get_page'],
    ));

  it('a file whose name nobody says is about what all its paths begin with, where others are', async () => {
    assert.deepEqual(
      await namesIn('clients.py', {
        ...OTHERS,
        'shop/routes/clients.py': routes('GET /gifts/preview preview', 'POST /auth validate'),
      }),
      ['gifts: preview', 'clients: validate'],
    );
    // What is about several things is about something else.
    assert.deepEqual(
      await namesIn('billing.py', {
        ...OTHERS,
        'shop/routes/billing.py': routes('GET /gifts/card get_card', 'GET /users/plan get_plan'),
      }),
      ['billing: get_card', 'billing: get_plan'],
    );
    // A word that begins alike says it.
    assert.deepEqual(
      await namesIn('wrapping.py', {
        ...OTHERS,
        'shop/routes/wrapping.py': routes('GET /gifts/wrapped get_wrapped'),
      }),
      ['wrapping: get_wrapped'],
    );
  });

  it('a part of a thing is counted with its likes', async () =>
    assert.deepEqual(
      await namesIn('crud.py', {
        'shop/users/crud.py': routes(
          'GET /users/self get_self',
          'GET /users/self/ratings get_own_user_ratings',
        ),
        'shop/users/ratings.py': routes(
          'GET /users/{key}/ratings get_user_ratings',
          'POST /users/{key}/ratings create_user_rating',
        ),
      }),
      ['users: get_self', 'user_ratings: get_own_user_ratings'],
    ));

  it('one thing has one area, whatever folder another file of it is in', async () =>
    assert.deepEqual(
      await namesIn('notes.py', {
        'shop/notes/__init__.py':
          'from fastapi import APIRouter\nfrom fastapi_utils.cbv import cbv\n\nrouter = APIRouter()\n\n\n@cbv(router)\nclass GiftNoteRoutes:\n    @router.get("/notes")\n    def get_all(self):\n        return load()\n',
        'shop/gifts/notes.py': routes('GET /gifts/{key}/notes get_gift_notes'),
      }),
      ['note: get_gift_notes'],
    ));

  it('what has a thing of its own below it is no verb', async () =>
    assert.deepEqual(
      await namesIn('api.py', {
        'shop/api.py': routes(
          'GET /api/v1/build/{build_id} api_get_build',
          'PUT /api/v1/build/{build_id}/cancel api_put_build_cancel',
        ),
      }),
      ['build: get', 'build: cancel'],
    ));

  it('a search is no thing that is got', async () =>
    assert.deepEqual(
      await namesIn('search.py', {
        'shop/search.py': routes('GET /search get_search', 'GET /search/x find_x'),
      }),
      ['search: get_search', 'search: find_x'],
    ));

  it('a class of the application is about its path where that says the same', async () =>
    assert.deepEqual(
      await namesIn('web.py', {
        ...OTHERS,
        'shop/routes/web.py': `
          from litestar import Controller, Litestar, get, post

          class GuestReviewsController(Controller):
              path = "/guest-reviews"

              @post()
              async def add_review(self) -> None:
                  await store()

              @get()
              async def list_reviews(self) -> list[str]:
                  return load()

          class HomeController(Controller):
              @get("/csrf")
              async def csrf(self) -> str:
                  return token()

          app = Litestar(route_handlers=[GuestReviewsController, HomeController])
        `,
      }),
      ['guest_reviews: add', 'guest_reviews: list', '? shop: home_csrf'],
    ));

  it('a task beside routes about many things is about the one that it speaks of', async () =>
    assert.deepEqual(
      await namesIn('tasks.py', {
        'pyproject.toml': '',
        'src/orders/models.py': '',
        'src/parcels/models.py': '',
        'src/orders/views.py': `from rest_framework.viewsets import ViewSet\n${THINGS.map((one) => views(one)).join('')}`,
        'src/parcels/views.py': `from rest_framework.viewsets import ViewSet\n${views('Parcel')}`,
        'src/site/urls.py': `
          from django.urls import include, path
          from rest_framework.routers import DefaultRouter
          from orders.views import OrderViewSet, LabelViewSet, GiftBundleViewSet, StampViewSet, LetterViewSet
          from parcels.views import ParcelViewSet

          router = DefaultRouter()
          router.register("orders", OrderViewSet)
          router.register("labels", LabelViewSet)
          router.register("gift_bundles", GiftBundleViewSet)
          router.register("stamps", StampViewSet)
          router.register("letters", LetterViewSet)
          router.register("parcels", ParcelViewSet)
          urlpatterns = [path("api/", include(router.urls))]
        `,
        'src/orders/tasks.py': `
          from celery import shared_task

          @shared_task
          def wrap_gift_bundle(key):
              wrap(key)

          @shared_task
          def send_order_mail(key):
              send(key)

          @shared_task
          def check_stock():
              check()
        `,
      }),
      ['gift_bundle: wrap_gift_bundle', 'order: send_order_mail', 'order: check_stock'],
    ));

  it('a file of handlers below one path is about what comes after that, where classes say it, too', async () => {
    const cls = (name: string, ...methods: readonly string[]): string =>
      `\nclass ${name}Handler(RequestHandler):\n${methods.map((one) => `    def ${one}(self):\n        self.finish(load())\n`).join('\n')}`;
    const files = {
      'letter_planner/handlers.py': `from tornado.web import RequestHandler\n${cls('Job', 'get', 'delete')}${cls('JobsCount', 'get')}${cls('Definition', 'get', 'delete')}${cls('Config', 'get')}`,
      'letter_planner/app.py': `
      from tornado.web import Application
      from letter_planner.handlers import ConfigHandler, DefinitionHandler, JobHandler, JobsCountHandler

      app = Application([
          ("/planner/jobs", JobHandler),
          ("/planner/jobs/count", JobsCountHandler),
          ("/planner/definitions", DefinitionHandler),
          ("/planner/config", ConfigHandler),
      ])
      `,
      'letter_planner/__init__.py': '',
    };
    assert.deepEqual(await namesIn('handlers.py', files), [
      'job: get',
      'job: delete',
      'job: get_count',
      'definition: get',
      'definition: delete',
      'letter_planner: get_config',
    ]);
  });

  it('a file called after a kind of class is about what its folder is', async () => {
    const made = (name: string, path: string): string =>
      `\nclass ${name}:\n    def register(self, app):\n        @app.get("${path}")\n        def info():\n            return load()\n`;
    const files = {
      'shop/__init__.py': '',
      'shop/gifts/__init__.py': '',
      'shop/gifts/factory.py': `${made('GiftFactory', '/info')}${made('GiftBundleFactory', '/bundle')}`,
      'shop/gifts/extensions.py': `${made('GiftExtension', '/more')}${made('PaperExtension', '/paper')}`,
      'shop/main.py': `
      from fastapi import FastAPI
      from shop.gifts.extensions import GiftExtension, PaperExtension
      from shop.gifts.factory import GiftBundleFactory, GiftFactory

      app = FastAPI()
      GiftFactory().register(app)
      GiftBundleFactory().register(app)
      GiftExtension().register(app)
      PaperExtension().register(app)
      `,
    };
    for (const file of ['factory.py', 'extensions.py'])
      for (const name of await namesIn(file, files)) assert.match(name, /^(\? )?gifts?: /);
  });

  it('a file whose name nobody says is about what all its paths begin with and all its functions say', async () => {
    const lines = (one: string): readonly string[] => [
      'GET /stamps/{key}/json get_stamp_json',
      'PUT /stamps/{key}/json put_stamp_json',
      'GET /stamps/{key}/sheet get_stamp_sheet',
      `PUT /stamps/{key}/sheet ${one}`,
    ];
    assert.deepEqual(
      await namesIn('registry.py', {
        ...OTHERS,
        'shop/routes/registry.py': routes(...lines('put_stamp_sheet')),
      }),
      ['stamp: get_json', 'stamp: put_json', 'stamp: get_sheet', 'stamp: put_sheet'],
    );
    for (const name of await namesIn('registry.py', {
      ...OTHERS,
      'shop/routes/registry.py': routes(...lines('put_sheet')),
    }))
      assert.match(name, /^registry: /);
  });
});
