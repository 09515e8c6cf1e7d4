import assert from 'node:assert/strict';
import { fixture } from '../../testing/fixture.ts';
import { NO_METRICS_SETTINGS } from '../../testing/metrics-settings.ts';
import { fileCoverage } from '../coverage.ts';
import { instrumentationOf } from '../instrumentation.ts';
import { uncounted } from '../uncounted.ts';

const FLASK = `from flask import Blueprint, flash, redirect, render_template, request, send_file, session, url_for

bp = Blueprint("things", __name__)
`;

/** What is said of each handler of some files, by its name: why it is none, or `an operation`. */
async function kinds(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const { analysis } = await fixture({ 'requirements.txt': 'prometheus-client\n', ...files });
  const result: Record<string, string> = {};
  for (const { fn } of instrumentationOf(analysis.program).handlers.all()) {
    const found = uncounted(analysis.program, fn, NO_METRICS_SETTINGS, []);
    const name = fn.slice(fn.lastIndexOf('#') + 1);
    result[name] = !found ? 'exempt' : (found.idle ?? found.offer?.doubt ?? 'an operation');
    assert.equal(found?.offer?.byHand ?? false, found?.idle !== undefined, name);
  }
  return result;
}

describe('no operation that one would count', () => {
  it('is a task where a middleware counts each by its name and outcome', async () => {
    const files = (labels: string): Record<string, string> => ({
      'shop/__init__.py': '',
      'shop/tasks.py': `import dramatiq
from prometheus_client import Counter

RUNS = Counter("task_runs_total", "Tasks", [${labels}])


class Metrics(dramatiq.Middleware):
    def after_process_message(self, broker, message, *, result=None, exception=None):
        RUNS.labels(message.actor_name, "failure" if exception else "success").inc()


@dramatiq.actor
def send(address):
    mails.send(address)
`,
    });
    assert.deepEqual(await kinds(files('"task_name", "status"')), {
      send: 'every task is counted by its name already',
    });
    // Of which task, nobody could tell.
    assert.notEqual(
      (await kinds(files('"queue", "status"'))).send,
      'every task is counted by its name already',
    );
  });

  it('is a form about one thing, which another handler takes', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/things.py': `${FLASK}
@bp.route("/photo/<key>", methods=["GET", "POST"])
def add_photo(key):
    thing = things.get_or_404(key)
    if thing.locked:
        raise Locked()
    photo_form = PhotoForm(initial={"thing": thing})
    return page_of(request, thing, photo_form)

@bp.route("/photo/new")
def new_photo():
    previous = request.args.get("previous")
    verify_right("photos")
    form = PhotoForm(form=request.form)
    return render_template("new.html", form=form, previous=previous)

@bp.route("/photo/<key>/upload", methods=["POST"])
def upload_photo(key):
    photo_form = PhotoForm(request.form)
    return page_of(request, key, photo_form)

@bp.route("/group/<key>")
def show_group(key):
    form = MemberForm(group=key)
    members = find_members(key)
    return render_template("group.html", form=form, members=members)

def page_of(request, thing, form):
    return render_template("photo.html", thing=thing, form=form)

def verify_right(right):
    if right not in session["rights"]:
        raise Forbidden()
`,
      }),
      {
        add_photo: 'it only shows a form',
        new_photo: 'it only shows a form',
        upload_photo: 'an operation',
        show_group: 'an operation',
      },
    ));

  it('is no page that is about templates', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/templates.py': `from fastapi import APIRouter

router = APIRouter(prefix="/templates")


@router.get("/{key}")
async def get_template(key: str):
    return get_mail_template(key)


@router.put("/{key}")
async def update_template(key: str):
    return await modify_mail_template(key)
`,
      }),
      { get_template: 'an operation', update_template: 'an operation' },
    ));

  it('is a form that another handler takes, or the way to one', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/things.py': `${FLASK}
@bp.route("/entry", methods=["GET", "POST"])
def entry():
    next_url = url_for("index")
    if "next" in request.values:
        next_url = request.values["next"]
    if settings.get("KIND") == "other":
        return redirect(f"{url_for('other')}?next={next_url}")
    form = EntryForm()
    return render_template("entry.html", next_url=next_url, form=form)

@bp.route("/thing/<key>", methods=["GET", "POST"])
def find_thing(key):
    found = things.find(key)
    return render_template("thing.html", found=found)
`,
      }),
      { entry: 'it always shows the same page', find_thing: 'an operation' },
    ));

  it('is a page that is written where it stands, of nothing but words', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/things.py': `from fastapi import APIRouter, Request

from shop.pages import layout, tag, text

router = APIRouter(prefix="/things")


@router.get("/")
async def start(request: Request) -> None:
    with layout(request, [], "start"):
        with tag.h1():
            text("Things")


@router.get("/all")
async def all_things(request: Request) -> None:
    with layout(request, [], "all"):
        with tag.h1():
            text(count_things())


@router.get("/lamp")
async def get_light(request: Request) -> None:
    with lamp(request):
        lamp.set("on")
`,
      }),
      { start: 'it always shows the same page', all_things: 'an operation', get_light: 'an operation' },
    ));

  it('is a file by the path that is asked for, which a function of the project may give', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/things.py': `from fastapi import APIRouter, HTTPException
from fastapi.responses import FileResponse

router = APIRouter(prefix="/ui")


@router.get("/assets/{path:path}")
async def assets(path: str):
    place = os.path.join(ASSETS, path)
    if not os.path.isfile(place):
        raise HTTPException(404)
    return FileResponse(place)


@router.get("/themes/{name:path}")
async def themes(name: str):
    return file_of(f"themes/{name}")


@router.get("/invoices/{key}")
async def invoice(key: str):
    found = await invoices.find(key)
    return FileResponse(found.place)


def file_of(name):
    place = (ASSETS / name).resolve()
    return FileResponse(place)
`,
      }),
      {
        assets: 'it serves files as they are',
        themes: 'it serves files as they are',
        invoice: 'an operation',
      },
    ));

  it('is a page about the API, or a probe when it starts', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/things.py': `${FLASK}
@bp.route("/api/reference")
def scalar_html():
    return page_of(bp)

@bp.route("/healthzStartup")
def started():
    return wait_for(bp)

@bp.route("/specs/<key>")
def get_openapi(key):
    return find(key)
`,
      }),
      {
        scalar_html: 'it is there for the program and not for its users',
        started: 'exempt',
        get_openapi: 'an operation',
      },
    ));

  it('is a redirect, whatever is said besides and however its address is made', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/things.py': `${FLASK}
@bp.route("/old", methods=["GET", "POST"])
def show_old():
    flash("This page has moved")
    return redirect(url_for("things.show_new"), code=308)

@bp.route("/jump")
def jump():
    url = urlparse(request.referrer)
    given = parse_qsl(url.query)
    for key, values in request.args.lists():
        given = [one for one in given if one[0] != key]
        given.extend([(key, value) for value in values])
    return redirect(urlunparse(url._replace(query=urlencode(given))))

@bp.route("/shared/<key>")
def show_shared(key):
    if is_public(key):
        url = urljoin(settings.BASE, f"shared/{key}")
    else:
        url = urljoin(settings.BASE, key)
    return redirect(url)
`,
      }),
      {
        show_old: 'it only redirects',
        jump: 'it only redirects',
        show_shared: 'it only redirects',
      },
    ));

  it('is no redirect that follows what was found, does something first, or begins something', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/things.py': `${FLASK}
@bp.route("/go/<key>")
def follow(key):
    link = Link.query.filter_by(key=key).first_or_404()
    return redirect(link.target)

@bp.route("/pick/<key>", methods=["POST"])
def pick(key):
    session["picked"] = key
    return redirect(url_for("things.show"))

@bp.route("/begin")
def begin():
    return google.authorize_redirect(url_for("things.come_back"))

@bp.route("/confirm/<token>")
def confirm(token):
    if current_user.change_email(token):
        flash("Your address is changed")
    else:
        flash("That link is not valid")
    return redirect(url_for("things.show"))

@bp.route("/clear")
def clear():
    basket.clear()
    return redirect(url_for("things.show"))
`,
      }),
      {
        follow: 'it only redirects',
        pick: 'an operation',
        begin: 'it only leads to where somebody signs in',
        confirm: 'one of two messages may say that it failed',
        clear: 'an operation',
      },
    ));

  it('is a file that lies there, and not what is made or fetched to be had', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/web.py': `from aiohttp import web

class Server:
    def routes(self, app):
        app.router.add_get("/worker.js", self.worker)
        app.router.add_get("/covers/{key}", self.cover)
        app.router.add_get("/download", self.get_manual)

    async def worker(self, request):
        return web.FileResponse(path=frontend.where() + "/worker.js", status=200)

    async def cover(self, request):
        return web.FileResponse(path=library.cover_of(request.match_info["key"]))

    async def get_manual(self, request):
        return web.FileResponse(path=frontend.where() + "/manual.pdf")
`,
      }),
      {
        'Server.worker': 'it serves files as they are',
        'Server.cover': 'an operation',
        'Server.get_manual': 'an operation',
      },
    ));

  it('is a file that Sanic serves, always the same one', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/web.py': `import os
from sanic import Sanic, response

app = Sanic("shop")

@app.get("/")
async def show_start(request):
    return await response.file_stream(os.path.abspath("./public/start.html"))

@app.get("/covers/<key>")
async def show_cover(request, key):
    return await response.file(cover_of(key))
`,
      }),
      { show_start: 'it serves files as they are', show_cover: 'what it answers with cannot be followed' },
    ));

  it('is what a program says of itself, and not of one of many things', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/views.py': `from django.http import JsonResponse
from django.views import View


class HealthCheckView(View):
    def get(self, request):
        return JsonResponse(check())


def version(request, key):
    return JsonResponse(version_of(key))


def webfinger(request):
    return JsonResponse(subject_of(request.GET["resource"]))


def debug_mail(request):
    return JsonResponse(mail_of(request.GET["name"]))
`,
        'shop/urls.py': `from django.urls import path, re_path
from shop import views

urlpatterns = [
    path("state/", views.HealthCheckView.as_view()),
    path("packages/<key>/version/", views.version),
    re_path(r"^.well-known/webfinger/?$", views.webfinger),
    path("mails/", views.debug_mail),
]
`,
      }),
      {
        'HealthCheckView.get': 'it is a probe',
        version: 'an operation',
        webfinger: 'exempt',
        debug_mail: 'its name says that it is for developers, or not to stay',
      },
    ));

  it('is which version runs', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/things.py': `${FLASK}
@bp.route("/api/versions")
def api_version():
    return answer(data={"current": app.config.get("VERSION")})
`,
      }),
      { api_version: 'it is there for the program and not for its users' },
    ));

  it('is a page of Django that asks, or holds nothing but a form', async () =>
    assert.deepEqual(
      await kinds({
        'manage.py': '',
        'shop/__init__.py': '',
        'shop/urls.py':
          'from django.urls import path\nfrom shop import views\n\nurlpatterns = [path("a", views.DropThing.as_view()), path("b", views.AskThing.as_view()), path("c", views.ShowThing.as_view()), path("d", views.NewThing.as_view())]\n',
        'shop/views.py': `from django.http import HttpResponseRedirect
from django.views.generic import DeleteView, DetailView, FormView


class DropThing(DeleteView):
    def get(self, request, *args, **kwargs):
        self.shop = Shop.objects.get(slug=kwargs["slug"])
        return super().get(request, *args, **kwargs)


class AskThing(FormView):
    def get(self, request, *args, **kwargs):
        if request.GET.get("code"):
            return HttpResponseRedirect(request.GET["code"])
        return super(AskThing, self).get(request, *args, **kwargs)


class ShowThing(DetailView):
    def get(self, request, *args, **kwargs):
        return super().get(request, *args, **kwargs)


class NewThing(FormView):
    def get(self, request, *args, **kwargs):
        self.object = None
        form = self.get_form()
        return self.render_to_response(self.get_context_data(form=form))
`,
        'shop/tasks.py':
          'from celery import shared_task\n\n\n@shared_task\ndef heartbeat():\n    store.set("up", True)\n',
      }),
      {
        'DropThing.get': 'it only asks whether it shall be done',
        'AskThing.get': 'it always shows the same page',
        'ShowThing.get': 'an operation',
        'NewThing.get': 'it only shows a form',
        heartbeat: 'it is a probe',
      },
    ));

  it('is where other things are, and what asks whether the program is ready', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/things.py': `${FLASK}
@bp.route("/things")
def things():
    data = OrderedDict()
    data["orders"] = url_for("orders")
    data["parts"] = url_for("parts", _external=True)
    return jsonify(data)

@bp.route("/first")
def first():
    data = {"first": load_first(), "more": url_for("orders"), "parts": url_for("parts")}
    return jsonify(data)

@bp.route("/_status_check")
def status():
    return jsonify(ready=load_state())
`,
      }),
      { things: 'it always answers the same', first: 'an operation', status: 'exempt' },
    ));

  it('is an answer of nothing but a version, wherever that comes from', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/things.py': `${FLASK}
@bp.route("/about")
def about():
    \"\"\"About this service.\"\"\"
    version = get_run_version()
    return jsonify(API=f"shop/{version}")

@bp.route("/releases")
def releases():
    version = request.args["version"]
    return jsonify(load(version))
`,
      }),
      { about: 'it is there for the program and not for its users', releases: 'an operation' },
    ));

  it('is what answers any path, and not what is below a prefix that only the run knows', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/things.py': `from fastapi import FastAPI

app = FastAPI()


@app.post(PREFIX + "/")
def add_thing(thing: dict):
    return store.add(thing)


@app.get("/{rest:path}")
def anything(rest: str):
    return pages.find(rest)
`,
      }),
      { add_thing: 'an operation', anything: 'it answers whatever nothing else does' },
    ));

  it('is a file that is always the same one, whatever is asked for', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/things.py': `from fastapi import APIRouter, HTTPException
from fastapi.responses import FileResponse

router = APIRouter(prefix="/ui")


@router.get("/logo/{filename}")
async def serve_logo(filename: str):
    config = Settings.objects.first()
    place = Path(config.logo or DEFAULT_LOGO)
    if not place.is_file():
        raise HTTPException(404)
    return FileResponse(place.open("rb"), filename=place.name)


@router.get("/photos/{key}")
async def photo(key: str):
    place = photos.find(key)
    return FileResponse(place)
`,
      }),
      { serve_logo: 'it serves files as they are', photo: 'an operation' },
    ));

  it('is a page of the module itself, filled in with settings', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/pages.py': `from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse

router = APIRouter()

PAGE = """
<html>
    <body><script data-login="{bot}"></script></body>
</html>
"""

GREETING = "Welcome, {name}"


@router.get("/login", response_class=HTMLResponse)
async def login_page(config: Config = Depends(get_config)):
    return PAGE.format(bot=config.bot)


@router.get("/things", response_class=HTMLResponse)
async def things(things: Things = Depends(get_things)):
    return PAGE.format(bot=things.names())


@router.get("/greeting")
async def greeting(config: Config = Depends(get_config)):
    return GREETING.format(name=config.name)
`,
      }),
      {
        login_page: 'it always shows the same page',
        things: 'an operation',
        greeting: 'an operation',
      },
    ));

  it('may be a page that only holds settings and who is signed in', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/pages.py': `from tornado import web


class AdminHandler(web.RequestHandler):
    async def get(self):
        state = await self.current_user.get_auth_state()
        html = await self.render_template(
            "admin.html",
            current_user=self.current_user,
            state=state,
            version=f"{__version__} {self.version_hash}",
            limit=self.settings["page_limit"],
        )
        self.finish(html)


class HomeHandler(web.RequestHandler):
    async def get(self):
        orders = await self.orders.list_orders(self.current_user)
        html = await self.render_template("home.html", current_user=self.current_user, orders=orders)
        self.finish(html)


app = web.Application([(r"/admin", AdminHandler), (r"/home", HomeHandler)])
`,
      }),
      {
        'AdminHandler.get': 'it only shows a page',
        'HomeHandler.get': 'an operation',
      },
    ));

  it('may be what only leads elsewhere, asks first, or answers with one thing or another', async () => {
    const asks = 'it may be the page that asks whether it shall be done';
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/hub.py': `from tornado import web


class GoHandler(web.RequestHandler):
    async def get(self, path):
        url = None
        if self.app.hook:
            url = await maybe_future(self.app.hook(path, self.request))
        if url is None:
            user = self.current_user
            url = url_path_join(user.url, path)
        self.redirect(url)


class LogoutHandler(web.RequestHandler):
    async def get(self):
        ended = await self.sessions.end(self.current_user)
        self.redirect("/")


class AcceptShareHandler(web.RequestHandler):
    async def get(self):
        share = find_share(self.get_argument("code"))
        html = await self.render_template("accept.html", share=share)
        self.finish(html)

    async def post(self):
        accept_share(self.get_argument("code"))
        self.finish("accepted")


class ShareHandler(web.RequestHandler):
    async def get(self):
        share = find_share(self.get_argument("code"))
        self.finish(await self.render_template("share.html", share=share))


app = web.Application(
    [
        (r"/go/(.*)", GoHandler),
        (r"/logout", LogoutHandler),
        (r"/accept-share", AcceptShareHandler),
        (r"/share", ShareHandler),
    ]
)
`,
        'shop/access.py': `from litestar import Response, post


@post("/login")
async def login(data: Login) -> Response[Tokens] | Response[Challenge]:
    user = await users.authenticate(data.name)
    if user.has_second_factor:
        return Response(Challenge(token=sign(user)))
    return Response(await tokens.create(user))


@post("/tokens")
async def renew(data: Login) -> Response[Tokens] | None:
    return Response(await tokens.create(data))
`,
      }),
      {
        'GoHandler.get': 'it only redirects',
        'LogoutHandler.get': 'an operation',
        'AcceptShareHandler.get': asks,
        'AcceptShareHandler.post': 'an operation',
        'ShareHandler.get': 'an operation',
        login: 'it answers with one thing or another',
        renew: 'an operation',
      },
    );
  });

  it('is what a module holds as a constant, and no table that fills up', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/texts.py': `START = "<html>welcome</html>"
LIMITS = {"items": 10, "kinds": ["a", "b"]}
seen = {}
SEEN = {}
`,
        'shop/views.py': `from fastapi import APIRouter
from fastapi.responses import HTMLResponse
from shop import texts
from shop.texts import LIMITS, SEEN, seen

router = APIRouter()


@router.get("/start")
async def start():
    return HTMLResponse(content=texts.START)


@router.get("/limits")
async def limits():
    return LIMITS


@router.get("/seen")
async def get_seen():
    return seen


@router.get("/all-seen")
async def all_seen():
    return {"seen": SEEN}
`,
      }),
      {
        start: 'it always answers the same',
        limits: 'it always answers the same',
        get_seen: 'an operation',
        all_seen: 'an operation',
      },
    ));

  it('is an answer of nothing but a status, and may be a connection or a page of metrics', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/views.py': `from aiohttp import web
from aiohttp.web import Request, Response, WebSocketResponse
from http import HTTPStatus

routes = web.RouteTableDef()


@routes.get("/session/cookie")
async def give_cookie(request: Request):
    return Response(status=HTTPStatus.NO_CONTENT)


@routes.get("/session")
async def show_session(request: Request):
    return Response(text=load_session(request), status=HTTPStatus.OK)


@routes.get("/lamps/ws")
async def listen(request: Request) -> WebSocketResponse:
    async with open_session(request) as ws:
        await ws.send_event("begin", {})
        return (await loop(ws))


@routes.get("/export/prometheus/metrics")
async def exported(request: Request) -> Response:
    return Response(text=(await load_metrics()))


app = web.Application()
app.add_routes(routes)
`,
      }),
      {
        give_cookie: 'it always answers the same',
        show_session: 'an operation',
        listen: 'it holds a connection',
        exported: 'exempt',
      },
    ));

  it('is the page at the root, made of nothing but settings', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/main.py': `from fastapi import FastAPI
from shop.settings import settings

app = FastAPI()


@app.get("/")
def start():
    return {"message": f"Welcome to {settings.name}", "docs": app.docs_url}


other = FastAPI()


@other.get("/")
def list_all():
    return {"items": items}


@app.get("/kinds")
def list_kinds():
    return {"kinds": settings.kinds}
`,
        'shop/other.py': `from fastapi import APIRouter

router = APIRouter()


@router.get("/")
def list_items(name: str):
    return {"items": known[name]}
`,
      }),
      {
        start: 'it is there for the program and not for its users',
        list_all: 'an operation',
        list_kinds: 'an operation',
        list_items: 'an operation',
      },
    ));

  it('may be a page of what is done elsewhere, or what only tests may ask for', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/views.py': `${FLASK}

@bp.route("/things/<int:key>/photos", methods=["GET", "POST"])
def submit_photos(key):
    thing = Thing.query.get_or_404(key)
    return render_template("photos.html", thing=thing)


@bp.route("/things/find")
def find_thing():
    return render_template("things.html", things=Thing.query.filter_by(name=request.args["name"]))


@bp.route("/sort/<int:key>", methods=["GET", "POST"])
def move_thing(key):
    store.move(key)
    return render_template("moved.html", key=key)


@bp.route("/shutdown")
def shut_server():
    if not current_app.testing:
        abort(404)
    stop_server()
    return "bye"


if Config.TESTING:

    @bp.route("/wipe")
    def wipe():
        store.clear()
        return "done"


@bp.route("/api/smoke-test")
def smoke():
    return jsonify(try_all())
`,
      }),
      {
        submit_photos: 'it only shows a page',
        find_thing: 'an operation',
        move_thing: 'an operation',
        shut_server: 'it may be there for tests',
        wipe: 'it may be there for tests',
        smoke: 'it may be there for tests',
      },
    ));

  it('may be what a bot says that is called an error, and an adjective', async () =>
    assert.deepEqual(
      await kinds({
        'shop/__init__.py': '',
        'shop/teams.py': `from aiogram import Router
from aiogram.filters import Command

router = Router()


@router.message(Command("create"))
async def create_in_group(message, identity):
    user = await identity.get_user()
    await message.reply(NOT_A_GROUP_ERROR)


@router.message(Command("who"))
async def who(message, players):
    await message.reply(await players.list())
`,
        'shop/templates.py': `from sanic import Blueprint
from sanic.response import json

bp = Blueprint("templates", url_prefix="/templates")


@bp.post("/custom")
async def custom(request):
    return json(await make_template(request.json))


@bp.post("/")
async def create(request):
    return json(await make_template(request.json))
`,
      }),
      {
        create_in_group: 'it may only refuse',
        who: 'an operation',
        custom: 'its name says which of them, and not what it does',
        create: 'an operation',
      },
    ));

  it('is left out of how many count', async () => {
    const { analysis } = await fixture({
      'shop/__init__.py': '',
      'shop/things.py': `${FLASK}
@bp.route("/old")
def show_old():
    return redirect(url_for("things.show_new"))

@bp.route("/new")
def show_new():
    return render_template("new.html", things=Thing.query.all())
`,
    });
    assert.deepEqual(fileCoverage(analysis.program, '/w/shop/things.py', NO_METRICS_SETTINGS, []), {
      counted: 0,
      total: 1,
    });
  });
});
