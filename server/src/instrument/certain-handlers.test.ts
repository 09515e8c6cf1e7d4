import { checkFix } from '../testing/check.ts';
import { becomes, counts, FASTAPI, FLASK, TASK } from '../testing/counting.ts';

const ROUTED = `
  from rest_framework.routers import DefaultRouter
  from app.items import ItemViewSet

  router = DefaultRouter()
  router.register("items", ItemViewSet)
`;

describe('handlers that may be no operation', () => {
  it('a transaction around the whole function is committed after it counted', () =>
    counts(
      `
      @transaction.atomic
      def get_item(key):
          run(key)
          COUNT
      `,
      TASK,
      'it counts before the transaction is committed',
    ));

  it('what tells how the API is to be used', () =>
    becomes(
      `
      def get_item(key):
          return swagger_data(current_app, key)
      `,
      `
      def get_item(key):
          result = swagger_data(current_app, key)
          COUNT
          return result
      `,
      FLASK,
      'it may only describe the API',
    ));

  it('a page that is always the same', () =>
    checkFix(
      `${FLASK}def $0get_item(key):
    return render_template("about.html")
=> Count this handler: item_operations_total{action="get"}; it always shows the same page [review]
${FLASK}def get_item(key):
    response = render_template("about.html")
    item_operations_total.labels(action="get").inc()
    return response
`,
      { rules: ['uninstrumented-route'], path: 'app/items.py', files: METRICS },
    ));

  it('a task that always answers the same', () =>
    counts(
      `
      def get_item(key):
          COUNT
          return True
      `,
      TASK,
      '; it always answers the same',
    ));

  it('a page of another function that is always the same', () =>
    checkFix(
      `${FLASK}def $0get_item(key):
    return page("new.html")


def page(name):
    settings = {"debug": is_debug(), "text": json.dumps({})}
    return render_template("new.html", settings=settings)
=> Count this handler: item_operations_total{action="get"}; it always shows the same page [review]
${FLASK}def get_item(key):
    result = page("new.html")
    item_operations_total.labels(action="get").inc()
    return result


def page(name):
    settings = {"debug": is_debug(), "text": json.dumps({})}
    return render_template("new.html", settings=settings)
`,
      { rules: ['uninstrumented-route'], path: 'app/items.py', files: METRICS },
    ));

  it('a page that is always the same for whoever may see it', () =>
    checkFix(
      `${FLASK}def $0get_item(key):
    check_permission(key)
    return render_template("about.html")
=> Count this handler: item_operations_total{action="get"}; it always shows the same page [review]
${FLASK}def get_item(key):
    check_permission(key)
    response = render_template("about.html")
    item_operations_total.labels(action="get").inc()
    return response
`,
      { rules: ['uninstrumented-route'], path: 'app/items.py', files: METRICS },
    ));

  it('a file whose path is given', () =>
    checkFix(
      `${FLASK.replace('<key>', '<path:path>')}def $0get_item(path):
    kind = guess(path)
    return send_file(open(path, "rb"), kind)
=> Count this handler: item_operations_total{action="get"}; it serves files as they are [review]
${FLASK.replace('<key>', '<path:path>')}def get_item(path):
    kind = guess(path)
    response = send_file(open(path, "rb"), kind)
    item_operations_total.labels(action="get").inc()
    return response
`,
      { rules: ['uninstrumented-route'], path: 'app/items.py', files: METRICS },
    ));

  it('what is called a creation, and lists what a query finds', () =>
    checkFix(
      `
      from rest_framework.viewsets import ViewSet
      from app.metrics import item_operations_total

      class ItemViewSet(ViewSet):
          def $0create(self, request):
              page = self.paginate_queryset(search(request.data))
              return self.get_paginated_response(page)
      => Count this handler: item_operations_total{action="create"} (to be looked at: it makes nothing) [review]
      from rest_framework.viewsets import ViewSet
      from app.metrics import item_operations_total

      class ItemViewSet(ViewSet):
          def create(self, request):
              page = self.paginate_queryset(search(request.data))
              response = self.get_paginated_response(page)
              item_operations_total.labels(action="create").inc()
              return response
      `,
      {
        rules: ['uninstrumented-route'],
        path: 'app/items.py',
        files: { ...METRICS, 'app/urls.py': ROUTED },
      },
    ));

  it('a class that only another version of it inherits is one operation', () =>
    checkFix(
      `
      from rest_framework.response import Response
      from rest_framework.viewsets import ViewSet
      from app.metrics import item_operations_total

      class ItemViewSet(ViewSet):
          def $0list(self, request):
              return Response(found())

      class ItemViewSetV2(ItemViewSet):
          pass
      => Count this handler: item_operations_total{action="list"} [safe]
      from rest_framework.response import Response
      from rest_framework.viewsets import ViewSet
      from app.metrics import item_operations_total

      class ItemViewSet(ViewSet):
          def list(self, request):
              response = Response(found())
              item_operations_total.labels(action="list").inc()
              return response

      class ItemViewSetV2(ItemViewSet):
          pass
      `,
      {
        rules: ['uninstrumented-route'],
        path: 'app/items.py',
        files: {
          ...METRICS,
          'app/urls.py': `
            from rest_framework.routers import DefaultRouter
            from app.items import ItemViewSet, ItemViewSetV2

            router = DefaultRouter()
            router.register("v1/items", ItemViewSet)
            router.register("v2/items", ItemViewSetV2)
          `,
        },
      },
    ));

  it('a page with nothing but an empty form', () =>
    checkFix(
      `${FLASK}def $0get_item(key):
    return render_template("new.html", form=ItemForm())
=> Count this handler: item_operations_total{action="get"}; it always shows the same page [review]
${FLASK}def get_item(key):
    response = render_template("new.html", form=ItemForm())
    item_operations_total.labels(action="get").inc()
    return response
`,
      { rules: ['uninstrumented-route'], path: 'app/items.py', files: METRICS },
    ));

  it('a partial update that an update of its own class counts as well', () =>
    checkFix(
      `
      from rest_framework.viewsets import ModelViewSet
      from app.metrics import item_operations_total

      class ItemViewSet(ModelViewSet):
          def update(self, request, *args, **kwargs):
              item_operations_total.labels(action="update").inc()
              return super().update(request, *args, **kwargs)

          def $0partial_update(self, request, *args, **kwargs):
              log(request.data)
              return super().partial_update(request, *args, **kwargs)
      => Count this handler: item_operations_total{action="patch"}; an update counts it as well [review]
      from rest_framework.viewsets import ModelViewSet
      from app.metrics import item_operations_total

      class ItemViewSet(ModelViewSet):
          def update(self, request, *args, **kwargs):
              item_operations_total.labels(action="update").inc()
              return super().update(request, *args, **kwargs)

          def partial_update(self, request, *args, **kwargs):
              log(request.data)
              result = super().partial_update(request, *args, **kwargs)
              item_operations_total.labels(action="patch").inc()
              return result
      `,
      {
        rules: ['uninstrumented-route'],
        path: 'app/items.py',
        files: {
          ...METRICS,
          'app/urls.py': `
            from rest_framework.routers import DefaultRouter
            from app.items import ItemViewSet

            router = DefaultRouter()
            router.register("items", ItemViewSet)
          `,
        },
      },
    ));

  it('one thing or another, by its method', () =>
    counts(
      `
      def get_item(key):
          if request.method == "POST":
              run(key)
              COUNT
              return {"run": key}
          elif request.method == "DELETE":
              drop(key)
              COUNT
              return {"dropped": key}
      `,
      FLASK,
      'it does one thing or another, by its method',
    ));

  it('what another function answers with', () =>
    checkFix(
      `${FLASK}def $0get_item(key):
    return {"key": key}


def show(key):
    return get_item(key)
=> Count this handler: item_operations_total{action="get"} (to be looked at: another function answers with it) [review]
${FLASK}def get_item(key):
    item_operations_total.labels(action="get").inc()
    return {"key": key}


def show(key):
    return get_item(key)
`,
      { rules: ['uninstrumented-route'], path: 'app/items.py', files: METRICS },
    ));

  it('a method of a class that others are made of', () =>
    checkFix(
      `
      from flask.views import MethodView
      from app.metrics import item_operations_total

      class Item(MethodView):
          def $0get(self):
              return {}

      class SpecialItem(Item):
          def get(self):
              return super().get()
      => Count this handler: item_operations_total{action="get"}; other classes inherit it [review]
      from flask.views import MethodView
      from app.metrics import item_operations_total

      class Item(MethodView):
          def get(self):
              item_operations_total.labels(action="get").inc()
              return {}

      class SpecialItem(Item):
          def get(self):
              return super().get()
      `,
      {
        rules: ['uninstrumented-route'],
        path: 'app/items.py',
        files: {
          ...METRICS,
          'app/main.py': `
            from flask import Flask
            from app.items import Item

            app = Flask(__name__)
            app.add_url_rule("/items/<key>", view_func=Item.as_view("items"))
          `,
        },
      },
    ));

  it('what is kept, and not asked again', () =>
    counts(
      `
      @cache(expire=60)
      async def get_item(key):
          COUNT
          return {"key": key}
      `,
      FASTAPI,
      'an answer that is kept does not come here',
    ));

  it('a path that only the run knows is not any path', () =>
    counts(
      `
      async def get_item(key):
          COUNT
          return {"key": key}
      `,
      FASTAPI.replace('prefix="/items"', 'prefix=PREFIX').replace('"/{key}"', '""'),
    ));

  it("a page of Tornado's that is always the same", () =>
    checkFix(
      `
      from tornado.web import Application, RequestHandler
      from app.metrics import item_operations_total

      class ItemHandler(RequestHandler):
          def $0get(self, key):
              self.set_header("Content-Type", "text/html")
              self.render("index.html")

      app = Application([(r"/items/(.+)", ItemHandler)])
      => Count this handler: item_operations_total{action="get"}; it always shows the same page [review]
      from tornado.web import Application, RequestHandler
      from app.metrics import item_operations_total

      class ItemHandler(RequestHandler):
          def get(self, key):
              self.set_header("Content-Type", "text/html")
              self.render("index.html")
              item_operations_total.labels(action="get").inc()

      app = Application([(r"/items/(.+)", ItemHandler)])
      `,
      { rules: ['uninstrumented-route'], path: 'app/items.py', files: METRICS },
    ));

  it('a redirect that always leads to one place', () =>
    counts(
      `
      def get_item(key):
          COUNT
          return redirect("/items")
      `,
      FLASK,
      '; it only redirects',
    ));

  it('redirects that lead to one place or another', () =>
    counts(
      `
      def get_item(key):
          item = Item.query.filter(key).first()
          if item:
              url = url_for("item", key=key)
          else:
              url = url_for("items")
          COUNT
          return redirect(url)
      `,
      FLASK,
      '; it only redirects',
    ));

  it('files that are served as they are', () =>
    becomes(
      `
      def get_item(key):
          return flask.send_from_directory(FOLDER, key)
      `,
      `
      def get_item(key):
          response = flask.send_from_directory(FOLDER, key)
          COUNT
          return response
      `,
      FLASK,
      '; it serves files as they are',
    ));

  it('what a decorator of the project keeps', () =>
    counts(
      `
      @cache_response_detail()
      def get_item(key):
          run(key)
          COUNT
      `,
      TASK,
      'an answer that is kept does not come here',
    ));

  it('what is kept for a while', () =>
    counts(
      `
      def get_item(key):
          """Backwards compatibility: forwards to the new one."""
          run(key)
          COUNT
      `,
      TASK,
      'its description says that it is not to stay',
    ));

  it('what is not part of the service', () =>
    checkFix(
      `
      from celery import shared_task
      from app.metrics import item_operations_total

      @shared_task
      def $0get_item(key):
          run(key)
      => Count this handler: item_operations_total{action="get"} (to be looked at: it may not be part of the service) [review]
      from celery import shared_task
      from app.metrics import item_operations_total

      @shared_task
      def get_item(key):
          run(key)
          item_operations_total.labels(action="get").inc()
      `,
      { rules: ['uninstrumented-task'], path: 'app/scripts/items.py', files: METRICS },
    ));

  it('what belongs to an application that is left out of the metrics', () =>
    checkFix(
      `
      from fastapi import APIRouter
      from app.metrics import item_operations_total

      router = APIRouter()

      @router.get("/items/{key}")
      async def $0get_item(key):
          return await find(key)
      => Count this handler: item_operations_total{action="get"} (to be looked at: its application is left out of the metrics) [review]
      from fastapi import APIRouter
      from app.metrics import item_operations_total

      router = APIRouter()

      @router.get("/items/{key}")
      async def get_item(key):
          result = await find(key)
          item_operations_total.labels(action="get").inc()
          return result
      `,
      {
        rules: ['uninstrumented-route'],
        path: 'app/items.py',
        files: {
          ...METRICS,
          'app/main.py': `
            from fastapi import FastAPI
            from app.admin import admin
            from app.http_metrics import exclude_app_from_metrics

            exclude_app_from_metrics(admin)
            app = FastAPI()
            app.mount("/admin", admin)
          `,
          'app/admin.py': `
            from fastapi import FastAPI
            from app.items import router

            admin = FastAPI()
            admin.include_router(router)
          `,
          'app/http_metrics.py':
            'EXCLUDED = set()\n\ndef exclude_app_from_metrics(app):\n    EXCLUDED.add(id(app))\n',
        },
      },
    ));

  it('what the patterns of a Django project do not lead to, while others do', () =>
    checkFix(
      `
      from django.http import JsonResponse
      from app.metrics import item_operations_total

      def $0get_item(request, key):
          return JsonResponse(find(key))
      => Count this handler: item_operations_total{action="get"} (to be looked at: nothing includes its patterns) [review]
      from django.http import JsonResponse
      from app.metrics import item_operations_total

      def get_item(request, key):
          response = JsonResponse(find(key))
          item_operations_total.labels(action="get").inc()
          return response
      `,
      {
        rules: ['uninstrumented-route'],
        path: 'app/items.py',
        files: {
          ...METRICS,
          'app/settings.py': 'ROOT_URLCONF = "app.urls"\n',
          'app/urls.py': `
            from django.urls import path
            from app import orders

            urlpatterns = [path("orders/", orders.list_orders)]
          `,
          'app/orders.py': 'def list_orders(request):\n    return find(request)\n',
          'app/old_urls.py': `
            from django.urls import path
            from app import items

            urlpatterns = [path("items/<key>", items.get_item)]
          `,
        },
      },
    ));

  it('a method that other classes inherit', () =>
    checkFix(
      `
      from flask.views import MethodView
      from app.metrics import item_operations_total

      class ItemMixin(MethodView):
          def $0get(self):
              return {}
      => Count this handler: item_operations_total{action="get"}; other classes inherit it [review]
      from flask.views import MethodView
      from app.metrics import item_operations_total

      class ItemMixin(MethodView):
          def get(self):
              item_operations_total.labels(action="get").inc()
              return {}
      `,
      {
        rules: ['uninstrumented-route'],
        path: 'app/items.py',
        files: {
          ...METRICS,
          'app/main.py': `
            from flask import Flask
            from app.items import ItemMixin

            app = Flask(__name__)
            app.add_url_rule("/items/<key>", view_func=ItemMixin.as_view("items"))
          `,
        },
      },
    ));
});

const METRICS = {
  'app/__init__.py': '',
  'app/metrics.py': `
    from prometheus_client import Counter

    item_operations_total = Counter("item_operations_total", "Item operations", ["action"])
  `,
};
