import assert from 'node:assert/strict';
import { dedent } from '../../testing/check.ts';
import { fixture } from '../../testing/fixture.ts';
import { instrumentationOf } from '../instrumentation.ts';

const NONE = { areaNames: new Map<string, string>(), actionNames: new Map<string, string>() };

/** Doubts of what an area is about. */
const AREA_DOUBT = /^its area's name (is the application's|says how it gets to run)/;

/** `area: action` of each handler of some files; `?` before those whose area is to be looked at. */
async function names(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { analysis } = await fixture(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, dedent(text)])),
  );
  const { handlers, names: named } = instrumentationOf(analysis.program);
  return handlers.all().map(({ fn }) => {
    const name = named.of(fn, NONE)!;
    return `${AREA_DOUBT.test(name.doubt ?? '') ? '? ' : ''}${name.area}: ${name.action}`;
  });
}

/** A file of FastAPI's with a function for each path. */
function routes(...paths: readonly string[]): string {
  const functions = paths.map(
    (path) => `@app.get("${path}")\ndef ${path.slice(1).replace(/\W/g, '_')}():\n    return load()\n`,
  );
  return `from fastapi import FastAPI\n\napp = FastAPI()\n\n${functions.join('\n')}`;
}

describe('names of all handlers of a project', () => {
  it('pages that nobody shares an area with are the application’s', async () =>
    assert.deepEqual(
      await names({
        'main.py': routes('/cookies', '/limits', '/letters', '/keys', '/orders', '/orders/open'),
      }),
      ['app: cookies', 'app: limits', 'app: letters', 'app: keys', 'orders: list', 'orders: orders_open'],
    ));

  it('and a few of them are not', async () =>
    assert.deepEqual(await names({ 'main.py': routes('/cookies', '/orders', '/orders/open') }), [
      'cookies: list',
      'orders: list',
      'orders: orders_open',
    ]));

  it('of two APIs for one thing, the version that one of them has tells which', async () => {
    const list = '\n\n@app.get("/api/v1/cycles")\ndef list_cycles():\n    return load()\n';
    assert.deepEqual(
      await names({
        'shop/cycles/v1/cycles.py': `from fastapi import FastAPI\n\napp = FastAPI()${list}`,
        'shop/cycles/app/cycles.py': `from fastapi import FastAPI\n\napp = FastAPI()${list.replace('/v1', '')}`,
      }),
      ['cycles: list_cycles', 'cycles: list_cycles_v1'],
    );
  });

  it('what one service of several does at its root is in an area that is called after the service', async () =>
    assert.deepEqual(
      await names({
        'safety/requirements.txt': 'fastapi',
        'safety/main.py': routes('/check_text'),
        'main.py': routes('/check_all'),
      }),
      ['app: check_all', 'safety: check_text'],
    ));

  it('the files that each of several folders has beside its routes name how these are laid out', async () => {
    const file = (thing: string, ...paths: readonly string[]): string =>
      routes(...paths.map((path) => `/${thing}${path}`));
    assert.deepEqual(
      await names({
        'shop/api/orders/resources.py': file('orders', '/open'),
        'shop/api/orders/actions.py': file('orders', '/actions/cancel'),
        'shop/api/parcels/resources.py': file('parcels', '/open'),
        'shop/api/parcels/actions.py': file('parcels', '/actions/send'),
        'shop/api/labels/resources.py': file('labels', '/open'),
        'shop/api/labels/actions.py': file('labels', '/actions/print'),
      }),
      [
        'labels: labels_actions_print',
        'labels: labels_open',
        'orders: orders_actions_cancel',
        'orders: orders_open',
        'parcels: parcels_actions_send',
        'parcels: parcels_open',
      ],
    );
  });

  it("what nothing but a path says is in Django's app", async () => {
    const view = (...classes: readonly string[]): string =>
      `from django.views import View\n\n${classes
        .map((cls) => `class ${cls}(View):\n    def post(self, request):\n        return store(request)\n`)
        .join('\n')}`;
    assert.deepEqual(
      await names({
        'manage.py': '',
        'shop/api/models.py': '',
        'shop/api/urls.py': dedent(`
          from django.urls import path
          from . import views

          urlpatterns = [
              path("ajax/token/details/<int:pk>", views.APIKeyDetails.as_view()),
              path("ajax/token/revoke/<int:pk>", views.ApiKeyRevoke.as_view()),
          ]
        `),
        'shop/api/views.py': view('APIKeyDetails', 'ApiKeyRevoke'),
        'shop/apply/urls.py': dedent(`
          from django.urls import path
          from .views import process_views

          urlpatterns = [
              path("apply/<uuid:pk>/postpone", process_views.PostponeView.as_view()),
              path("apply/<uuid:pk>/accept", process_views.AcceptView.as_view()),
          ]
        `),
        'shop/apply/views/process_views.py': view('PostponeView', 'AcceptView'),
      }),
      ['api: post_api_key', 'api: revoke_api_key', 'apply: postpone', 'apply: accept'],
    );
  });

  it('an app whose name says who may see it is called that; an unlocking is no reading', async () =>
    assert.deepEqual(
      await names({
        'manage.py': '',
        'shop/public/models.py': '',
        'shop/public/urls.py': dedent(`
          from django.urls import path
          from .views import other

          urlpatterns = [path("search/", other.site_search)]
        `),
        'shop/public/views/other.py':
          'from django.shortcuts import render\n\ndef site_search(request):\n    return render(request, load(request))\n',
        'shop/versions/models.py': '',
        'shop/versions/urls.py': dedent(`
          from django.urls import path
          from . import views

          urlpatterns = [path("versions/<slug>/unlocked/", views.UnlockVersion.as_view())]
        `),
        'shop/versions/views.py': dedent(`
          from django.http import JsonResponse
          from django.views import View

          class UnlockVersion(View):
              def get(self, request, slug):
                  version = Version.objects.get(slug=slug)
                  version.locked = False
                  version.save()
                  return JsonResponse({"status": "success"})
        `),
      }),
      ['public: site_search', 'versions: unlock'],
    ));

  it("what nothing names in a file of the API is the API's", async () =>
    assert.deepEqual(
      await names({
        'server/controllers/pages.py': routes('/pages', '/pages/new'),
        'server/controllers/api.py': `from fastapi import FastAPI\n\napp = FastAPI()\n\n@app.get("/api/v3/{name}/group")\ndef get_group(name):\n    return load()\n`,
      }),
      ['api: get_group', 'pages: list', 'pages: pages_new'],
    ));

  it('a task is called what its class is, if its method only runs it', async () =>
    assert.deepEqual(
      await names({
        'shop/tasks.py': `
          from celery import Task


          class DeleteOldOrdersTask(Task):
              def run(self):
                  return delete()
        `,
      }),
      ['shop: delete_old_orders'],
    ));

  it('a socket beside the settings is about its path, where its class says the same', async () => {
    const socket = (cls: string, path: string): Readonly<Record<string, string>> => ({
      'manage.py': '',
      'shop/settings.py': '',
      'shop/urls.py': `
        from django.urls import path
        from shop.consumers import ${cls}

        websocket_urlpatterns = [path("${path}", ${cls}.as_asgi())]
      `,
      'shop/consumers.py': `
        from channels.generic.websocket import AsyncWebsocketConsumer


        class ${cls}(AsyncWebsocketConsumer):
            async def connect(self):
                await self.channel_layer.group_add("updates", self.channel_name)
                await self.accept()
      `,
    });
    assert.deepEqual(await names(socket('StatusConsumer', 'ws/status/')), ['status: connect']);
    assert.deepEqual(await names(socket('UpdatesFeedConsumer', 'ws/')), ['? shop: connect_updates_feed']);
  });

  it('a task among receivers of signals is about the thing that it is given', async () => {
    const tasks = (parameter: string): Readonly<Record<string, string>> => ({
      'shop/api/routes.py': routes('/orders', '/orders/open'),
      'shop/signals/handlers.py': `
        from celery import shared_task
        from shop.models import GiftCard

        @shared_task
        def process_update(${parameter}):
            update(${parameter.split(':')[0]!})
      `,
    });
    const last = async (parameter: string): Promise<string | undefined> =>
      (await names(tasks(parameter))).find((one) => one.includes('process_update'));
    assert.equal(await last('gift_card: GiftCard'), 'gift_card: process_update');
    assert.equal(await last('path: Path'), '? signals: process_update');
  });
});
