import { checkHandlers } from '../../testing/check-handlers.ts';

describe('handlers of frameworks', () => {
  describe('FastAPI', () => {
    it('a package that imports its own modules by `from . import`', () =>
      checkHandlers(
        {
          'app/__init__.py': '',
          'app/main.py': `
            from fastapi import FastAPI
            from app.routes import router
            app = FastAPI()
            app.include_router(router)
          `,
          'app/routes/__init__.py': `
            from fastapi import APIRouter
            from . import about
            router = APIRouter(prefix="/api")
            router.include_router(about.router, prefix="/admin")
          `,
          'app/routes/about.py': `
            from fastapi import APIRouter
            router = APIRouter(prefix="/about")

            @router.get("/check")
            def check(): ...
          `,
        },
        ['GET /api/admin/about/check app/routes/about.py#check'],
      ));

    it('f-strings, of which what is known is read', () =>
      checkHandlers(
        {
          'views.py': `
            from fastapi import APIRouter
            from settings import API

            _PREFIX = "apps"
            router = APIRouter(prefix=f"/{_PREFIX}")

            @router.get(f"{API}/v{VERSION:>{WIDTH}}")
            def formatted(): ...

            @router.get(f"/status" f"/{VERSION}/all")
            def status(): ...
          `,
        },
        ['GET /apps* views.py#formatted', 'GET /apps/status/*/all views.py#status'],
      ));

    it('a decorator that is called', () =>
      checkHandlers(
        {
          'views.py': `
            from fastapi import APIRouter
            router = APIRouter(prefix="/auth")

            def register(name: str): ...

            if REGISTRATION:
                register = router.post("/register")(register)
          `,
        },
        ['POST /auth/register views.py#register'],
      ));

    it('dependencies of routers, of their inclusion and of the application', () =>
      checkHandlers(
        {
          'views.py': `
            from fastapi import APIRouter, Depends, FastAPI

            def counted(): ...
            def limited(): ...
            def logged(): ...

            router = APIRouter(prefix="/things", dependencies=[Depends(counted)])

            @router.get("/{thing_id}")
            def read(thing_id: int): ...

            app = FastAPI(dependencies=[Depends(logged)])
            app.include_router(router, dependencies=[Depends(limited)])
          `,
        },
        ['GET /things/{thing_id} views.py#read < counted limited logged'],
      ));

    it('routers of a class that a function makes', () =>
      checkHandlers(
        {
          'routing.py': `
            from fastapi import APIRouter as Base
            from fastapi.routing import APIRoute

            class Route(APIRoute): ...

            def router_class(route_class):
                class Router(Base):
                    def __init__(self, *args, **kwargs):
                        kwargs["route_class"] = route_class
                        super().__init__(*args, **kwargs)

                return Router

            APIRouter = router_class(Route)
          `,
          'main.py': `
            from fastapi import FastAPI
            import things
            app = FastAPI()
            app.include_router(things.router, prefix="/v1")
          `,
          'things.py': `
            from routing import APIRouter

            router = APIRouter(prefix="/things")

            @router.get("/{id}")
            def get(id): ...
          `,
        },
        ['GET /v1/things/{id} things.py#get'],
      ));

    it('an application that a function is handed', () =>
      checkHandlers(
        {
          'main.py': `
            from fastapi import FastAPI
            from routes import setup
            app = FastAPI()
            setup(app)
          `,
          'routes.py': `
            from things import router

            def setup(app):
                app.include_router(router, prefix="/api")

                @app.get("/inner")
                def inner(): ...
          `,
          'things.py': `
            from fastapi import APIRouter
            router = APIRouter()

            @router.get("/things")
            def read(): ...
          `,
        },
        ['GET /api/things things.py#read', 'GET /inner routes.py#setup.<locals>.inner'],
      ));
  });

  describe('Flask', () => {
    it('a way to add resources that the project gave its API', () =>
      checkHandlers(
        {
          'api.py': `
            from flask_restful import Api, Resource

            class OrgApi(Api):
                def add_org_resource(self, resource, *urls, **kwargs):
                    return self.add_resource(resource, *[scoped(url) for url in urls], **kwargs)

            api = OrgApi()

            class Alerts(Resource):
                def get(self, key): ...

            api.add_org_resource(Alerts, "/api/alerts/<key>", endpoint="alerts")
          `,
        },
        ['GET /api/alerts/<key> api.py#Alerts.get'],
      ));

    it('resources that a table has, and views under a name of their own', () =>
      checkHandlers(
        {
          'routes.py': `
            from flask_restful import Resource

            class ItemList(Resource):
                def get(self): ...

            class Item(Resource):
                def get(self, key): ...

            ROUTES = [(ItemList, "/items/"), (Item, "/items/<key>/", "/item/<key>/")]
            MORE = [(Item, "/more/<key>/")]
          `,
          'app.py': `
            from flask import Flask
            from flask.views import MethodView
            from flask_restful import Api
            from routes import MORE, ROUTES as V1_ROUTES

            class Part(MethodView):
                def get(self, key): ...

            def create_app():
                app = Flask(__name__)
                api_v1 = Api(app, prefix="/api/v1")
                for route in V1_ROUTES:
                    api_v1.add_resource(*route)
                for resource, url in MORE:
                    api_v1.add_resource(resource, url)
                part = Part.as_view("part")
                app.add_url_rule("/parts/<key>", view_func=part)
                return app
          `,
        },
        [
          'GET /api/v1/item/<key>/ /api/v1/items/<key>/ /api/v1/more/<key>/ routes.py#Item.get',
          'GET /api/v1/items/ routes.py#ItemList.get',
          'GET /parts/<key> app.py#Part.get',
        ],
      ));

    it("views that a function of the project's own adds", () =>
      checkHandlers(
        {
          'api.py': `
            def configure(blueprint, route_tuples):
                for path, resource in route_tuples:
                    blueprint.add_url_rule(path, view_func=resource.as_view(resource.__name__))
                return blueprint

            def register_view(bp, routes, view_func):
                for route in routes:
                    bp.add_url_rule(route, view_func=view_func)

            def remember(bp, routes):
                bp.known = routes
          `,
          'app.py': `
            from flask import Blueprint
            from flask.views import MethodView
            from api import configure, register_view, remember

            class Item(MethodView):
                def get(self, key): ...

            class Part(MethodView):
                def post(self, key): ...

            class Shelf(MethodView):
                def get(self, key): ...

            routes = [("/items/<key>", Item)]
            items = Blueprint("items", __name__, url_prefix="/api")
            api = configure(items, routes)
            register_view(items, routes=["/parts/<key>", "/part/<key>"], view_func=Part.as_view("part"))
            remember(items, [("/shelves/<key>", Shelf)])
          `,
        },
        [
          'GET /api/items/<key> app.py#Item.get',
          'GET app.py#Shelf.get',
          'POST /api/part/<key> /api/parts/<key> app.py#Part.post',
        ],
      ));

    it('the way to add a rule under another name, of another module', () =>
      checkHandlers(
        {
          'shop/__init__.py': '',
          'shop/app.py': `
            from flask import Flask
            from .api import api

            app = Flask(__name__)
            app.register_blueprint(api, url_prefix="/api")
          `,
          'shop/api/__init__.py': `
            from typing import Callable
            from flask import Blueprint

            api: Blueprint = Blueprint("api", __name__)
            rule: Callable = api.add_url_rule

            from .orders import *
          `,
          'shop/api/orders.py': `
            from flask.views import MethodView
            from ..api import rule

            class Order(MethodView):
                def get(self, key): ...

            class Label(MethodView):
                def post(self): ...

            def listed(): ...

            view = Order.as_view("order")
            rule("/orders/<key>", view_func=view, methods=["GET"])
            rule("/orders", view_func=listed)

            def add(cls, name, url):
                view_func = cls.as_view(name)
                rule(url, view_func=view_func, methods=["POST"])

            add(Label, "label", "/labels")
          `,
        },
        [
          'GET /api/orders shop/api/orders.py#listed',
          'GET /api/orders/<key> shop/api/orders.py#Order.get',
          'POST /api/labels shop/api/orders.py#Label.post',
        ],
      ));

    it('name spaces of an API, below the blueprint that it is made with', () =>
      checkHandlers(
        {
          'api/__init__.py': `
            from flask import Blueprint
            from flask_restx import Api
            from api.orders import orders
            from api.labels import labels
            from api.parcels import parcels

            bp = Blueprint("api", __name__, url_prefix="/api")
            api = Api(bp, version="v1", prefix="/v1")
            api.add_namespace(orders, "/orders")
            api.add_namespace(labels)
            api.add_namespace(parcels)
            bills = api.namespace("bills", description="Bills")
            notes = api.namespace("notes", path="/all/notes")
            from api import bills_and_notes
          `,
          'api/orders.py': `
            from flask_restx import Namespace, Resource

            orders = Namespace("orders", description="Orders")

            @orders.route("/<key>")
            class Order(Resource):
                def get(self, key): ...
          `,
          'api/labels.py': `
            from flask_restx import Namespace, Resource

            labels = Namespace("labels")

            @labels.route("")
            class Labels(Resource):
                def get(self): ...
          `,
          'api/parcels.py': `
            from flask_restx import Namespace, Resource

            parcels = Namespace("parcels", path="/all/parcels")

            @parcels.route("/<key>")
            class Parcel(Resource):
                def get(self, key): ...
          `,
          'api/bills_and_notes.py': `
            from flask_restx import Resource
            from api import bills, notes

            @bills.route("/<key>")
            class Bill(Resource):
                def get(self, key): ...

            @notes.route("/<key>")
            class Note(Resource):
                def get(self, key): ...
          `,
        },
        [
          'GET /api/v1/all/notes/<key> api/bills_and_notes.py#Note.get',
          'GET /api/v1/all/parcels/<key> api/parcels.py#Parcel.get',
          'GET /api/v1/bills/<key> api/bills_and_notes.py#Bill.get',
          'GET /api/v1/labels api/labels.py#Labels.get',
          'GET /api/v1/orders/<key> api/orders.py#Order.get',
        ],
      ));

    it('in a package of the service that is called like tests, and not in those', () =>
      checkHandlers(
        {
          'pyproject.toml': '[project]\nname = "test-watcher"\n',
          'test_watcher/__init__.py': '',
          'test_watcher/api.py': `
            from flask import Flask
            app = Flask(__name__)

            @app.get("/runs")
            def list_runs(): ...
          `,
          'tests/test_unit/api.py': `
            from flask import Flask
            app = Flask(__name__)

            @app.get("/runs")
            def list_runs(): ...
          `,
        },
        ['GET /runs test_watcher/api.py#list_runs'],
      ));

    it('what a function of the project calls for what it is handed', () =>
      checkHandlers(
        {
          'auth.py': `
            def protected(method, path, scopes=None, **kwargs):
                def decorator(func):
                    return method(path, dependencies=[scopes], **kwargs)(func)
                return decorator

            def guarded(router, method, path):
                def decorator(func):
                    return getattr(router, method)(path)(func)
                return decorator
          `,
          'app.py': `
            from fastapi import APIRouter
            from auth import guarded, protected

            router = APIRouter(prefix="/orders")

            @protected(router.get, "/{key}", ["read"])
            def get_order(key): ...

            @guarded(router, "post", "/open")
            def open_order(): ...
          `,
        },
        ['GET /orders/{key} app.py#get_order', 'POST /orders/open app.py#open_order'],
      ));

    it("what the project's own decorator registers below a path that it puts together", () =>
      checkHandlers(
        {
          'web.py': `
            from flask import Flask
            app = Flask(__name__)
            BASE = "/data"

            def register(url, methods=None):
                def wrapper(func):
                    return app.route(r"%s%s" % (BASE, url), methods=methods)(func)
                return wrapper
          `,
          'orders.py': `
            from flask import request
            from web import register

            @register("/orders/", methods=["POST"])
            def open_order(): ...
          `,
        },
        ['POST /data/orders/ orders.py#open_order'],
      ));

    it('what a loop over a table adds', () =>
      checkHandlers(
        {
          'orders.py': `
            from sanic import Blueprint
            from sanic.views import HTTPMethodView

            class OrderView(HTTPMethodView):
                async def get(self, request): ...

            async def open_order(request): ...

            def signed(view, role=None):
                return view

            bp = Blueprint("orders", url_prefix="/v1")
            urls = [
                ("/orders/<key>", signed(OrderView.as_view(), role=1), ["GET"]),
                ("/orders", open_order, ["POST"]),
            ]
            for url, view, methods in urls:
                bp.add_route(view, url, methods=methods)
          `,
        },
        ['GET /v1/orders/<key> orders.py#OrderView.get', 'POST /v1/orders orders.py#open_order'],
      ));

    it('what methods of a class of the project give, for it to add', () =>
      checkHandlers(
        {
          'base.py': `
            from inspect import getmembers, ismethod
            from sanic import Blueprint

            class OwnBlueprint:
                def blueprint(self):
                    bp = Blueprint(name=self.name)
                    for name, method in getmembers(self, ismethod):
                        url, methods, handler = method()
                        bp.add_route(handler=handler, uri=url, methods=methods, name=name)
                    return bp
          `,
          'orders.py': `
            from sanic import Request
            from base import OwnBlueprint

            class OrdersBP(OwnBlueprint):
                def get_all(self):
                    async def _get_all(request: Request): ...
                    return "/orders", ["GET"], _get_all

                def post(self):
                    async def _post(request: Request): ...
                    return "/orders", ["POST"], _post
          `,
        },
        [
          'GET */orders orders.py#OrdersBP.get_all.<locals>._get_all',
          'POST */orders orders.py#OrdersBP.post.<locals>._post',
        ],
      ));

    it("resources by the project's own decorator, below the blueprint of their API", () =>
      checkHandlers(
        {
          'web.py': `
            from app import application
            from endpoints.api import api_bp
            application.register_blueprint(api_bp, url_prefix="/api")
          `,
          'app.py': `
            from flask import Flask
            application = Flask(__name__)
          `,
          'endpoints/__init__.py': '',
          'endpoints/api/__init__.py': `
            from flask import Blueprint
            from flask_restful import Api, Resource

            class QuietApi(Api):
                pass

            api_bp = Blueprint("api", __name__)
            api = QuietApi()
            api.init_app(api_bp)

            def resource(*urls, **kwargs):
                def wrapper(api_resource):
                    api.add_resource(api_resource, *urls, **kwargs)
                    return api_resource

                return wrapper
          `,
          'endpoints/api/billing.py': `
            from flask_restful import Resource
            from endpoints.api import resource

            BASE = "/v1/{0}".format(NAME)

            @resource(BASE + "/plan")
            class UserPlan(Resource):
                def get(self): ...
                def put(self): ...
          `,
        },
        [
          'GET /api/v1/*/plan endpoints/api/billing.py#UserPlan.get',
          'PUT /api/v1/*/plan endpoints/api/billing.py#UserPlan.put',
        ],
      ));

    it('routes in a function that is handed the application', () =>
      checkHandlers(
        {
          'main.py': `
            from flask import Flask
            from views import register_views

            def create_app():
                app = Flask(__name__)
                register_views(app)
                return app
          `,
          'views.py': `
            def register_views(app):
                @app.route("/things", methods=["GET", "POST"])
                def things(): ...
          `,
        },
        ['GET,POST /things views.py#register_views.<locals>.things'],
      ));

    it('a rule of a blueprint that leaves its slash out', () =>
      checkHandlers(
        {
          'main.py': `
            from flask import Blueprint, Flask

            bp = Blueprint("ops", __name__)

            @bp.route("orders", methods=["GET"])
            def orders(): ...

            app = Flask(__name__)
            app.register_blueprint(bp, url_prefix="/ops")
          `,
        },
        ['GET /ops/orders main.py#orders'],
      ));
  });

  describe('Django', () => {
    it('lists inside `include`, lists under a name, a router among the patterns', () =>
      checkHandlers(
        {
          'manage.py': '',
          'shop/__init__.py': '',
          'shop/urls.py': `
            from django.urls import include, path, re_path
            from rest_framework.routers import DefaultRouter
            from shop import views

            router = DefaultRouter()
            router.register(r"tags", views.TagViewSet)

            profile = [path("totp/", views.totp)]

            urlpatterns = [
                re_path(
                    r"^api/",
                    include(
                        [
                            path("search/", views.search),
                            re_path("^documents/", include([re_path("^merge/$", views.merge)])),
                            path("profile/", include(profile)),
                            *router.urls,
                        ]
                    ),
                ),
            ]
            urlpatterns += router.urls
          `,
          'shop/views.py': `
            from rest_framework.decorators import action
            from rest_framework.viewsets import ModelViewSet

            def totp(request): ...
            def search(request): ...
            def merge(request): ...

            class TagViewSet(ModelViewSet):
                @action(detail=True, methods=["delete"], url_path=r"versions/(?P<version_id>\\d+)")
                def delete_version(self, request, pk, version_id): ...

                @delete_version.mapping.patch
                def update_version(self, request, pk, version_id): ...
          `,
        },
        [
          '/api/profile/totp/ shop/views.py#totp',
          '/api/search/ shop/views.py#search',
          '/api/documents/merge/ shop/views.py#merge',
          'DELETE /api/tags/{id}/versions/{version_id}/ /tags/{id}/versions/{version_id}/ shop/views.py#TagViewSet.delete_version',
          'PATCH /api/tags/{id}/versions/{version_id}/ /tags/{id}/versions/{version_id}/ shop/views.py#TagViewSet.update_version',
        ],
      ));
  });

  describe('Tornado', () => {
    it('a method under the names of others', () =>
      checkHandlers(
        {
          'handlers.py': `
            from tornado import web

            class UserUrlHandler(web.RequestHandler):
                def non_get(self, name): ...

                post = non_get
                delete = non_get

            default_handlers = [(r"/user/([^/]+)", UserUrlHandler)]
          `,
        },
        ['DELETE,POST /user/{} handlers.py#UserUrlHandler.non_get'],
      ));

    it("handlers of an extension of Jupyter's server, whose bases are not there", () =>
      checkHandlers(
        {
          'handlers.py': `
            from jupyter_server.base.handlers import APIHandler
            from jupyter_server.extension.handler import ExtensionHandlerMixin

            class JobHandler(ExtensionHandlerMixin, APIHandler):
                async def get(self, key=None): ...
                async def delete(self, key): ...
          `,
          'extension.py': `
            from jupyter_server.extension.application import ExtensionApp
            from handlers import JobHandler

            KEY = r"(?P<key>\\w+)"

            class Jobs(ExtensionApp):
                handlers = [(r"jobs", JobHandler), (r"jobs/%s" % KEY, JobHandler)]
          `,
        },
        [
          'DELETE jobs jobs/{key} handlers.py#JobHandler.delete',
          'GET jobs jobs/{key} handlers.py#JobHandler.get',
        ],
      ));
  });

  describe('aiohttp', () => {
    it('methods of an object that a function is handed; names for the way to register', () =>
      checkHandlers(
        {
          'demos/__init__.py': '',
          'demos/the-site/__init__.py': '',
          'demos/the-site/site/__init__.py': '',
          'demos/the-site/site/main.py': `
            from aiohttp import web
            from .routes import setup_routes
            from .views import SiteHandler

            def init():
                app = web.Application()
                handler = SiteHandler()
                setup_routes(app, handler)
          `,
          'demos/the-site/site/routes.py': `
            from site.pages import about

            def setup_routes(app, handler):
                router = app.router
                h = handler
                router.add_get("/", h.index)
                add_route = app.router.add_route
                add_route("POST", "/about", about)
          `,
          'demos/the-site/site/pages.py': `
            async def about(request): ...
          `,
          'demos/the-site/site/views.py': `
            class SiteHandler:
                async def index(self, request): ...
          `,
        },
        [
          'GET / demos/the-site/site/views.py#SiteHandler.index',
          'POST /about demos/the-site/site/pages.py#about',
        ],
      ));

    it('lists that an application takes, which is mounted where a factory of another module was awaited', () =>
      checkHandlers(
        {
          'shop/__init__.py': '',
          'shop/main.py': `
            from aiohttp import web
            from .orders import OrderHandler, make_labels_app
            from .parcels import routes, listed

            async def make_orders_app(config) -> web.Application:
                orders_app = web.Application()
                handler = OrderHandler(app=orders_app)
                handler.register(orders_app)
                return orders_app

            async def make_parcels_app():
                return web.Application()

            async def make_app(config):
                app = web.Application()
                v1 = web.Application()
                orders = await make_orders_app(config)
                v1.add_subapp("/orders", orders)
                parcels = await make_parcels_app()
                parcels.add_routes(routes)
                parcels.router.add_routes(listed())
                v1.add_subapp("/parcels", parcels)
                v1.add_subapp("/labels", await make_labels_app())
                app.add_subapp("/api/v1", v1)
                return app
          `,
          'shop/orders.py': `
            import aiohttp.web

            class OrderHandler:
                def __init__(self, *, app: aiohttp.web.Application):
                    self._app = app

                def register(self, app: aiohttp.web.Application) -> None:
                    app.add_routes((aiohttp.web.get("", self.all), aiohttp.web.post("/{key}", self.open)))
                    self._app.router.add_delete("/{key}", self.drop)

                async def all(self, request): ...
                async def open(self, request): ...
                async def drop(self, request): ...

            async def make_labels_app():
                labels = aiohttp.web.Application()
                labels.add_routes([*LABELS, aiohttp.web.view("/{key}", Label)])
                return labels

            async def printed(request): ...

            class Label(aiohttp.web.View):
                async def get(self): ...

            LABELS = [aiohttp.web.put("/print", printed)]
          `,
          'shop/parcels.py': `
            from aiohttp import web

            routes = web.RouteTableDef()

            @routes.get("/all")
            async def all_parcels(request): ...

            async def send(request): ...

            def listed():
                return [web.post("/{key}/send", send)]
          `,
        },
        [
          'DELETE /api/v1/orders/{key} shop/orders.py#OrderHandler.drop',
          'GET /api/v1/labels/{key} shop/orders.py#Label.get',
          'GET /api/v1/orders shop/orders.py#OrderHandler.all',
          'GET /api/v1/parcels/all shop/parcels.py#all_parcels',
          'POST /api/v1/orders/{key} shop/orders.py#OrderHandler.open',
          'POST /api/v1/parcels/{key}/send shop/parcels.py#send',
          'PUT /api/v1/labels/print shop/orders.py#printed',
        ],
      ));

    it('methods that hand what they are given to each other', () => {
      const parts = Array.from({ length: 12 }, (_, at) => at);
      const handedOn = (one: number): string =>
        parts
          .filter((other) => other !== one)
          .map((other) => `self.part${other}.register(router)`)
          .join('\n        ');
      return checkHandlers(
        {
          'shop/main.py': `
            from aiohttp import web
            from shop.parts import Part0

            app = web.Application()
            Part0().register(app.router)
          `,
          'shop/parts.py': `from aiohttp import web\n${parts
            .map(
              (one) => `
class Part${one}:
    def __init__(self):
        ${parts.map((other) => `self.part${other} = Part${other}()`).join('\n        ')}

    def register(self, router):
        router.add_get("/part/${one}", self.show)
        ${handedOn(one)}

    async def show(self, request): ...
`,
            )
            .join('\n')}`,
        },
        parts.map((one) => `GET /part/${one} shop/parts.py#Part${one}.show`),
      );
    });

    it('methods that a decorator marks, for what goes through them to add', () =>
      checkHandlers(
        {
          'shop/web.py': `
            import inspect
            from aiohttp.web import Application

            _METHOD = "_method"
            _PATH = "_path"

            def served(method, path, is_open=False):
                def mark(handler):
                    setattr(handler, _METHOD, method)
                    setattr(handler, _PATH, path)
                    return handler
                return mark

            def told(kind):
                def mark(handler):
                    handler.kind = kind
                    return handler
                return mark

            class Server:
                def run(self):
                    self.__app = Application()

                def add(self, holder):
                    for _, handler in inspect.getmembers(holder, inspect.ismethod):
                        self.__add(getattr(handler, _METHOD), getattr(handler, _PATH), handler)

                def __add(self, method, path, handler):
                    async def wrapper(request):
                        return await handler(request)
                    self.__app.router.add_route(method, path, wrapper)
          `,
          'shop/orders.py': `
            from aiohttp.web import Request
            from shop.web import served, told

            class Orders:
                @served("GET", "/orders")
                async def __all(self, request): ...

                @served("POST", "/orders/{key}", is_open=True)
                async def open(self, request): ...

                @told("/key")
                async def key(self, event): ...
          `,
        },
        ['GET /orders shop/orders.py#Orders.__all', 'POST /orders/{key} shop/orders.py#Orders.open'],
      ));

    it('methods that their base calls by the method of the request', () =>
      checkHandlers(
        {
          'shop/api/__init__.py': `
            from aiohttp import web

            class Endpoint:
                async def handler(self, request):
                    method = getattr(self, request.method.lower(), None)
                    if not method:
                        raise web.HTTPMethodNotAllowed("", [])
                    return await method(request)

            class Api:
                def add_all(self, app: web.Application):
                    for endpoint in Endpoint.__subclasses__():
                        app.router.add_resource(endpoint.PATH).add_route("*", endpoint().handler)
          `,
          'shop/api/orders.py': `
            from shop.api import Endpoint

            class Orders(Endpoint):
                PATH = "/api/orders"
                NAME = "orders"

                async def get(self, request): ...
                async def post(self, request): ...

            class Unplaced(Endpoint):
                async def get(self, request): ...

            class Cache:
                PATH = "/tmp"
                def get(self, key): ...
          `,
        },
        ['GET /api/orders shop/api/orders.py#Orders.get', 'POST /api/orders shop/api/orders.py#Orders.post'],
      ));
  });
});
