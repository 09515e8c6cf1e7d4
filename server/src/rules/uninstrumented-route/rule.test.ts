import { checkDiagnostics, checkFix, checkNoFix, type CheckOptions } from '../../testing/check.ts';

const rules = ['uninstrumented-route'];

const METRICS = `
  """Metrics."""

  from prometheus_client import Counter

  ticket_operations_total = Counter(
      "ticket_operations_total",
      "Ticket operations",
      ["action"],
  )
`;

function withMetrics(path: string, files: Readonly<Record<string, string>> = {}): CheckOptions {
  return {
    rules,
    path,
    files: { 'app/__init__.py': '', 'app/api/__init__.py': '', 'app/metrics.py': METRICS, ...files },
  };
}

/** A router of REST framework's with a view set of `app/api/things.py`, below the metrics module. */
function rest(): CheckOptions {
  return withMetrics('app/api/things.py', {
    'app/urls.py': `
      from django.urls import include, path
      from rest_framework.routers import DefaultRouter
      from app.api.things import ThingViewSet

      router = DefaultRouter()
      router.register("things", ThingViewSet)
      urlpatterns = [path("api/", include(router.urls))]
    `,
  });
}

describe('uninstrumented-route', () => {
  describe('operations that a class inherits from REST framework', () => {
    it('are reported at the class', () =>
      checkDiagnostics(
        `
        from rest_framework.viewsets import ModelViewSet

        class ThingViewSet(ModelViewSet):
        #     ^^^^^^^^^^^^ uninstrumented-route: ThingViewSet inherits list, create, retrieve, update, partial_update and destroy from REST framework: they record no metric
            queryset = Thing.objects.all()
        `,
        rest(),
      ));

    it('without those that it has itself, or that call what counts', () =>
      checkDiagnostics(
        `
        from rest_framework import mixins, viewsets
        from app.metrics import ticket_operations_total

        class ThingViewSet(mixins.CreateModelMixin, mixins.UpdateModelMixin, mixins.DestroyModelMixin, viewsets.GenericViewSet):
        #     ^^^^^^^^^^^^ uninstrumented-route: ThingViewSet inherits destroy from REST framework: it records no metric
            def perform_create(self, serializer):
                serializer.save()
                ticket_operations_total.labels(action="create").inc()

            def update(self, request, *args, **kwargs):
                ticket_operations_total.labels(action="update").inc()
                return super().update(request, *args, **kwargs)
        `,
        rest(),
      ));

    it('are none where everything that is answered counts, and of a class that is not routed', () =>
      checkDiagnostics(
        `
        from rest_framework.viewsets import ModelViewSet
        from app.metrics import ticket_operations_total

        class ThingViewSet(ModelViewSet):
            def finalize_response(self, request, response, *args, **kwargs):
                ticket_operations_total.labels(action=self.action).inc()
                return super().finalize_response(request, response, *args, **kwargs)

        class OtherViewSet(ModelViewSet):
            pass
        `,
        rest(),
      ));
  });

  describe('finds handlers', () => {
    it('on routers under any name, with the prefixes of the routers above', () =>
      checkDiagnostics(
        `
        from fastapi import APIRouter as Area
        things = Area(prefix="/things")

        @things.get("/{thing_id}")
        async def read(thing_id: int):
        #         ^^^^ 💡 uninstrumented-route: GET /api/things/{thing_id} records no metric
            return thing_id
        `,
        {
          ...withMetrics('app/api/things.py'),
          files: {
            ...withMetrics('').files,
            'app/main.py': `
              from fastapi import FastAPI, APIRouter
              from app.api.things import things
              api = APIRouter(prefix="/api")
              api.include_router(things)
              app = FastAPI()
              app.include_router(api)
            `,
          },
        },
      ));

    it('registered by a call, in another file', () =>
      checkDiagnostics(
        `
        async def read(thing_id: int):
        #         ^^^^ 💡 uninstrumented-route: GET, POST /things records no metric
            return thing_id
        `,
        {
          ...withMetrics('app/api/things.py'),
          files: {
            ...withMetrics('').files,
            'app/main.py': `
              from fastapi import FastAPI
              from app.api import things
              app = FastAPI()
              app.add_api_route("/things", things.read, methods=["POST", "GET"])
            `,
          },
        },
      ));

    it('of an application made by a factory, and of Route lists', () =>
      checkDiagnostics(
        `
        from starlette.applications import Starlette
        from starlette.routing import Route, Mount, WebSocketRoute

        async def index(request):
        #         ^^^^^ 💡 uninstrumented-route: GET / records no metric
            return None

        async def live(websocket):
        #         ^^^^ 💡 uninstrumented-route: websocket /live records no metric
            await websocket.accept()

        def make():
            app = Starlette(routes=[Route("/", index), WebSocketRoute("/live", live)])
            return app
        `,
        withMetrics('app/main.py'),
      ));

    it('of Flask, its blueprints and method views', () =>
      checkDiagnostics(
        `
        from flask import Blueprint
        from flask.views import MethodView

        bp = Blueprint("orders", __name__, url_prefix="/orders")

        @bp.route("/<int:order_id>", methods=["GET", "DELETE"])
        def order(order_id):
        #   ^^^^^ 💡 uninstrumented-route: DELETE, GET /orders/<int:order_id> records no metric
            return "ok"

        class Orders(MethodView):
            def post(self):
            #   ^^^^ 💡 uninstrumented-route: POST /orders/ records no metric
                return "made"

        bp.add_url_rule("/", view_func=Orders.as_view("orders"))
        `,
        withMetrics('app/orders.py'),
      ));

    it('of Django, by its URL configurations', () =>
      checkDiagnostics(
        `
        from django.http import JsonResponse
        from django.views import View

        def show(request, number):
        #   ^^^^ 💡 uninstrumented-route: /billing/<str:number>/ records no metric
            return JsonResponse({"number": number})

        class Pay(View):
            def post(self, request):
            #   ^^^^ 💡 uninstrumented-route: POST /billing/pay/ records no metric
                return JsonResponse({})
        `,
        {
          ...withMetrics('billing/views.py'),
          files: {
            ...withMetrics('').files,
            'billing/__init__.py': '',
            'billing/urls.py': `
              from django.urls import path
              from billing import views
              urlpatterns = [path("<str:number>/", views.show), path("pay/", views.Pay.as_view())]
            `,
            'config/__init__.py': '',
            'config/urls.py': `
              from django.urls import include, path
              urlpatterns = [path("billing/", include("billing.urls"))]
            `,
          },
        },
      ));

    it('of Django REST framework: actions of view sets', () =>
      checkDiagnostics(
        `
        from rest_framework import viewsets
        from rest_framework.decorators import action
        from rest_framework.response import Response
        from rest_framework.routers import DefaultRouter

        class PatientViewSet(viewsets.ModelViewSet):
        #     ^^^^^^^^^^^^^^ uninstrumented-route: PatientViewSet inherits create, retrieve, update, partial_update and destroy from REST framework: they record no metric
            def list(self, request):
            #   ^^^^ 💡 uninstrumented-route: GET /patients/ records no metric
                return Response([])

            @action(detail=True, methods=["post"])
            def discharge(self, request, pk=None):
            #   ^^^^^^^^^ 💡 uninstrumented-route: POST /patients/{id}/discharge/ records no metric
                return Response({})

            def helper(self):
                return 1

        router = DefaultRouter()
        router.register("patients", PatientViewSet)
        `,
        withMetrics('patients/views.py'),
      ));

    it('of aiohttp, Sanic, Litestar and Tornado', () =>
      checkDiagnostics(
        `
        from aiohttp import web
        from litestar import Controller, get
        from sanic import Sanic
        from tornado.web import RequestHandler

        routes = web.RouteTableDef()
        app = Sanic("x")

        @routes.get("/a")
        async def a(request):
        #         ^ 💡 uninstrumented-route: GET /a records no metric
            return web.Response()

        @app.post("/b")
        async def b(request):
        #         ^ 💡 uninstrumented-route: POST /b records no metric
            return None

        class Things(Controller):
            path = "/things"

            @get("/{key:str}")
            async def c(self, key: str) -> str:
            #         ^ 💡 uninstrumented-route: GET /things/{key:str} records no metric
                return key

        class Main(RequestHandler):
            def get(self):
            #   ^^^ 💡 uninstrumented-route: GET /main records no metric
                self.write("x")

        handlers = [(r"/main", Main)]
        `,
        withMetrics('app/things.py'),
      ));
  });

  describe('leaves alone', () => {
    it('what reaches a metric through helpers, decorators, context managers and dependencies', () =>
      checkDiagnostics(
        `
        from fastapi import APIRouter, Depends
        from app.metrics import ticket_operations_total
        from app.tracking import track, tracked, tracking

        router = APIRouter()

        @router.get("/a")
        async def direct():
            ticket_operations_total.labels("list").inc()

        @router.get("/b")
        async def helped():
            track("b")

        @router.get("/c")
        @tracked("c")
        async def decorated():
            return 1

        @router.get("/d")
        async def managed():
            with tracking("d"):
                return 1

        def count_call():
            track("e")

        @router.get("/e", dependencies=[Depends(count_call)])
        async def depended():
            return 1
        `,
        withMetrics('app/api/things.py', {
          'app/tracking.py': `
            import functools
            from contextlib import contextmanager
            from app import metrics

            def _count(action):
                metrics.ticket_operations_total.labels(action=action).inc()

            def track(action):
                _count(action)

            def tracked(action):
                def decorate(fn):
                    @functools.wraps(fn)
                    async def wrapper(*args, **kwargs):
                        result = await fn(*args, **kwargs)
                        track(action)
                        return result
                    return wrapper
                return decorate

            @contextmanager
            def tracking(action):
                yield
                track(action)
          `,
        }),
      ));

    it("the application's own end points, and not an API's", () =>
      checkDiagnostics(
        `
        from fastapi import APIRouter, FastAPI
        app = FastAPI()
        router = APIRouter(prefix="/status")

        @app.get("/health")
        async def health():
            return "ok"

        @app.get("/internal/wake")
        async def alive():
            return "ok"

        @router.get("")
        async def status():
        #         ^^^^^^ 💡 uninstrumented-route: GET /api/status records no metric
            return "ok"

        @app.get("/api/v1/healthcheck")
        async def healthcheck():
            return "ok"

        @app.get("/v2/_internal_ping")
        async def internal_ping():
            return "ok"

        @app.get("/v2/_backfill_status")
        async def backfill_status():
            return {"left": jobs.left()}

        @app.get("/api/v1/ready")
        async def ready():
            return "ok"

        @app.get(f"{PREFIX}/metrics")
        async def metrics():
            return requests.to_prometheus()

        @app.get("/auth/.well-known/openid-configuration")
        async def configuration():
            return {"issuer": "x"}

        @app.get("/auth/jwks.json")
        async def keys():
            return {"keys": []}

        @app.get("/api/probers/unapplied-changes")
        async def unapplied():
            return {"count": 0}

        @app.get("/api/v1/monitoring/health")
        async def monitoring():
        #         ^^^^^^^^^^ 💡 uninstrumented-route: GET /api/v1/monitoring/health records no metric
            return "ok"

        app.include_router(router, prefix="/api")
        `,
        { ...withMetrics('app/main.py'), settings: { 'metrics.exempt-paths': ['/internal/*'] } },
      ));

    it('what calls something unknown that is called like a metrics helper', () =>
      checkDiagnostics(
        `
        from fastapi import APIRouter
        from company.metrics import count_request
        router = APIRouter()

        @router.get("/a")
        async def a():
            count_request("a")
        `,
        withMetrics('app/api/things.py'),
      ));

    it('functions with a syntax error', () =>
      checkDiagnostics(
        `
        from fastapi import APIRouter
        router = APIRouter()

        @router.get("/a")
        async def a():
            return (1
        `,
        withMetrics('app/api/things.py'),
      ));
  });

  describe('weaker findings', () => {
    it('tells HTTP middleware from nothing', () =>
      checkDiagnostics(
        `
        from fastapi import FastAPI
        from prometheus_fastapi_instrumentator import Instrumentator
        app = FastAPI()
        Instrumentator().instrument(app).expose(app)

        @app.get("/a")
        async def a():
        #         ^ 💡 uninstrumented-route: GET /a is covered by HTTP middleware only (Instrumentator): no metric says what it does
            return 1
        `,
        { rules, path: 'app.py' },
      ));

    it('tells metrics of the layers below', () =>
      checkDiagnostics(
        `
        from fastapi import FastAPI
        from prometheus_client import Histogram
        db_query_seconds = Histogram("db_query_seconds", "Queries")
        app = FastAPI()

        class Store:
            def rows(self):
                with db_query_seconds.time():
                    return self.execute()

            def execute(self):
                return []

        @app.get("/a")
        async def a():
        #         ^ 💡 uninstrumented-route: GET /a records no metric of its own: it reaches only db_query_seconds
            return Store().rows()
        `,
        { rules, path: 'app.py' },
      ));
  });

  describe('inserts', () => {
    it('a definition like its neighbours, an import, and the update after the operation', () =>
      checkFix(
        `
        from fastapi import APIRouter

        from app.client import client

        router = APIRouter(prefix="/hosts")


        @router.get("")
        async def list_hosts():
            $0return await client.get("/api/hosts")
        => Count this handler: host_operations_total{action="list"} [safe]
        from fastapi import APIRouter

        from app.client import client
        from app.metrics import host_operations_total

        router = APIRouter(prefix="/hosts")


        @router.get("")
        async def list_hosts():
            result = await client.get("/api/hosts")
            host_operations_total.labels(action="list").inc()
            return result
        --- app/metrics.py
        """Metrics."""

        from prometheus_client import Counter

        ticket_operations_total = Counter(
            "ticket_operations_total",
            "Ticket operations",
            ["action"],
        )

        host_operations_total = Counter(
            "host_operations_total",
            "Host operations",
            ["action"],
        )
        `
          .replace('$0return', 'return')
          .replace('async def list_hosts', 'async def $0list_hosts'),
        withMetrics('app/api/hosts.py', { 'app/client.py': 'client = object()' }),
      ));
  });

  it('offers nothing where no way through succeeds', () =>
    checkNoFix(
      `
      from fastapi import APIRouter, HTTPException
      router = APIRouter()

      @router.get("/a")
      async def $0a():
          raise HTTPException(501)
      `,
      withMetrics('app/api/things.py'),
    ));
});
