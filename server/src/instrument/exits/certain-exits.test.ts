import { checkFix } from '../../testing/check.ts';
import { AIOHTTP, becomes, BOT, COUNT, counts, FASTAPI, FLASK, POST, TASK } from '../../testing/counting.ts';

/** A view set of REST framework's, and a function of Django's; both are routed by `app/urls.py`. */
const REST = `from rest_framework import viewsets
from rest_framework.response import Response
from app.metrics import item_operations_total


class ItemViewSet(viewsets.ModelViewSet):
`;
const DJANGO = `from django.http import JsonResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST
from app.metrics import item_operations_total


`;
const FILES = {
  'app/__init__.py': '',
  'app/urls.py': `
    from django.urls import path
    from rest_framework.routers import DefaultRouter
    from app import items
    from app.items import ItemViewSet

    router = DefaultRouter()
    router.register("items", ItemViewSet)
    urlpatterns = [path("items/<int:key>/", items.get_item)]
  `,
  'app/metrics.py': `
    from prometheus_client import Counter

    item_operations_total = Counter("item_operations_total", "Item operations", ["action"])
  `,
};

/** Checks where a handler of `app/items.py` counts; `COUNT` stands for the statement. */
function counted(header: string, name: string, body: string, doubt?: string): Promise<void> {
  const text = body
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '\n')
    .replace(/^ {6}/gm, '');
  const action = name === 'get_item' ? 'get' : name;
  const ending = doubt === undefined ? ' [safe]' : ` (to be looked at: ${doubt}) [review]`;
  const before = text.replace(/^.*\bCOUNT\n/gm, '').replace(`def ${name}`, `def $0${name}`);
  const after = text.replaceAll('COUNT', `item_operations_total.labels(action="${action}").inc()`);
  return checkFix(
    `${header}${before}=> Count this handler: item_operations_total{action="${action}"}${ending}\n${header}${after}`,
    { rules: ['uninstrumented-route'], path: 'app/items.py', files: FILES },
  );
}

/** A handler below a decorator of the project's that makes an answer of what it gives. */
function decorated(answer: string, doubt?: string): Promise<void> {
  const decorator = `def answering(call):
    async def inner(request):
        data = await call(request)
        return ${answer}

    return inner


`;
  const header = AIOHTTP.replace('@routes', `${decorator}@routes`);
  const ending = doubt === undefined ? ' [safe]' : ` (to be looked at: ${doubt}) [review]`;
  return checkFix(
    `${header}@answering
async def $0get_item(request):
    return await store.find(request)
=> Count this handler: item_operations_total{action="get"}${ending}
${header}@answering
async def get_item(request):
    result = await store.find(request)
    item_operations_total.labels(action="get").inc()
    return result
`,
    { rules: ['uninstrumented-route'], path: 'app/items.py', files: FILES },
  );
}

describe('ways that are surely what they are taken for', () => {
  it('what REST framework answers with when something was made', () =>
    counted(
      REST,
      'create',
      `
          def create(self, request):
              serializer = self.get_serializer(data=request.data)
              serializer.is_valid(raise_exception=True)
              serializer.save()
              COUNT
              return Response(status=201)
      `,
    ));

  it('a form that was found right, and the page without one', () =>
    counted(
      DJANGO,
      'get_item',
      `
      def get_item(request, key):
          if request.method == "POST":
              form = ItemForm(request.POST)
              if form.is_valid():
                  form.save()
                  COUNT
                  return redirect("items")
          return render(request, "item.html")
      `,
    ));

  it('errors that say so by their status, in a clause too', () =>
    counted(
      DJANGO,
      'get_item',
      `
      def get_item(request, key):
          if not key:
              return JsonResponse({}, status=404)
          try:
              item = load(key)
          except LoadError:
              return JsonResponse({}, status=502)
          COUNT
          return JsonResponse({"name": item})
      `,
    ));

  it('what a clause answers where what was to be changed is called invalid', () =>
    counted(
      DJANGO,
      'get_item',
      `
      @require_POST
      def get_item(request, key):
          try:
              run(key)
          except ValidationError as e:
              return form_of(key, e.errors)
          COUNT
          return redirect("items")
      `,
    ));

  it('a question that Python asks by an exception', () =>
    counted(
      DJANGO,
      'get_item',
      `
      def get_item(request, key):
          try:
              item = Item.objects.get(pk=key)
          except Item.DoesNotExist:
              item = None
          COUNT
          return JsonResponse({"item": item})
      `,
    ));

  it('the end below a guard whose test does the operation', () =>
    counts(
      `
      async def get_item(key):
          if not registry.drop(key):
              raise HTTPException(404)
          COUNT
      `,
    ));

  it('a change that says that there was nothing to change', () =>
    counts(
      `
      async def get_item(key):
          if key.kind != "paid":
              return {"status": "ignored"}
          settle(key)
          COUNT
          return {"status": "settled"}
      `,
      FASTAPI.replace('.get(', '.post('),
    ));

  it("errors that the project's own responses are", () =>
    checkFix(
      `
      from flask import Blueprint
      from app.answers import Empty, NotFoundError
      from app.metrics import item_operations_total

      bp = Blueprint("items", __name__, url_prefix="/items")

      @bp.route("/<key>")
      def $0get_item(key):
          if not key:
              return NotFoundError("no such item")
          if key == "0":
              return Empty()
          return {"key": key}
      => Count this handler: item_operations_total{action="get"} [safe]
      from flask import Blueprint
      from app.answers import Empty, NotFoundError
      from app.metrics import item_operations_total

      bp = Blueprint("items", __name__, url_prefix="/items")

      @bp.route("/<key>")
      def get_item(key):
          if not key:
              return NotFoundError("no such item")
          if key == "0":
              item_operations_total.labels(action="get").inc()
              return Empty()
          item_operations_total.labels(action="get").inc()
          return {"key": key}
      `,
      {
        rules: ['uninstrumented-route'],
        path: 'app/items.py',
        files: {
          ...FILES,
          'app/urls.py': '',
          'app/answers.py': `
            from flask import Response

            class BaseResponse(Response):
                def __init__(self, body, status_code):
                    super().__init__(response=body, status=status_code)

            class Problem(BaseResponse):
                def __init__(self, message, status_code=400):
                    super().__init__(message, status_code=404)

            class NotFoundError(Problem):
                def __init__(self, message):
                    super().__init__(message)

            class Empty(Response):
                status_code = 204
          `,
        },
      },
    ));

  it('a redirect on the way to what is shown, and the refusal of a change in words', async () => {
    await counted(
      DJANGO,
      'get_item',
      `
      def get_item(request, key):
          item = find(key)
          if item.moved:
              return redirect("items")
          COUNT
          return JsonResponse({"item": item})
      `,
    );
    await counted(
      DJANGO,
      'get_item',
      `
      @require_POST
      def get_item(request, key):
          item = find(key)
          if item.enabled:
              messages.info(request, "The item is already enabled.")
              return redirect("items")
          item.enable()
          COUNT
          return redirect("items")
      `,
    );
  });

  it('a status that a function is given, or has for want of one', () =>
    counts(
      `
      def get_item(key):
          item = find(key)
          if item is None:
              return json_response({"message": "none"}, 404)
          response = json_response({"item": item.name})
          COUNT
          return response


      def json_response(data, status=200):
          return Response(json.dumps(data), status=status)
      `,
      FLASK,
    ));

  it('a status that is the one of an answer of aiohttp, or of the standard library', () =>
    becomes(
      `
      async def get_item(request) -> web.Response:
          item = await find(request)
          if item is None:
              return web.json_response({}, status=http.client.GONE)
          if not item.seen:
              return web.json_response({}, status=web.HTTPUnprocessableEntity.status_code)
          return web.json_response(item.shown, status=web.HTTPOk.status_code)
      `,
      `
      async def get_item(request) -> web.Response:
          item = await find(request)
          if item is None:
              return web.json_response({}, status=http.client.GONE)
          if not item.seen:
              return web.json_response({}, status=web.HTTPUnprocessableEntity.status_code)
          response = web.json_response(item.shown, status=web.HTTPOk.status_code)
          COUNT
          return response
      `,
      `import http.client\n${AIOHTTP}`,
    ));

  it('that of a response which the function has a name for', () =>
    counts(
      `
      def get_item(key):
          item = find(key)
          if item is None:
              return json_response({"message": "none"}, code=404)
          response = json_response({"item": item.name})
          COUNT
          return response


      def json_response(data, code=200, cookies=None):
          answer = Response(json.dumps(data), status=code)
          for name in cookies or ():
              answer.set_cookie(name)
          return answer
      `,
      FLASK,
    ));

  it('the page again, where nothing was done', () =>
    checkFix(
      `
      from django.http import HttpResponseRedirect
      from django.views.generic import DetailView
      from app.metrics import item_operations_total

      class ItemView(DetailView):
          def $0post(self, request, *args, **kwargs):
              self.object = self.get_object()
              if request.POST.get("action") == "delete":
                  self.object.delete()
                  return HttpResponseRedirect("/items")
              return self.get(request)
      => Count this handler: item_operations_total{action="delete"} [safe]
      from django.http import HttpResponseRedirect
      from django.views.generic import DetailView
      from app.metrics import item_operations_total

      class ItemView(DetailView):
          def post(self, request, *args, **kwargs):
              self.object = self.get_object()
              if request.POST.get("action") == "delete":
                  self.object.delete()
                  item_operations_total.labels(action="delete").inc()
                  return HttpResponseRedirect("/items")
              return self.get(request)
      `,
      {
        rules: ['uninstrumented-route'],
        path: 'app/items.py',
        files: {
          ...FILES,
          'app/urls.py': `
            from django.urls import path
            from app.items import ItemView

            urlpatterns = [path("items/<int:pk>/", ItemView.as_view())]
          `,
        },
      },
    ));

  it('nothing, which no framework takes for an answer', () =>
    counts(
      `
      def get_item(key):
          item = find(key)
          if item:
              COUNT
              return {"item": item}
          return None
      `,
      FLASK,
    ));

  it("data that a decorator of the project's makes an answer of", () =>
    counted(
      `${DJANGO}def as_json(f):
    def wrapped(request, *args):
        data = f(request, *args)
        return JsonResponse(data)

    return wrapped


`,
      'get_item',
      `
      @as_json
      def get_item(request, key):
          result = store_of(request).find(key)
          COUNT
          return result
      `,
    ));

  it('a change that was made, whatever is asked about where to go', () =>
    counted(
      DJANGO,
      'get_item',
      `
      @require_POST
      def get_item(request, key):
          complete(key)
          if not rounds():
              messages.success(request, "All rounds are completed.")
              COUNT
              return redirect("start")
          COUNT
          return redirect("items")
      `,
    ));

  it('a change that is made in what is answered', () =>
    becomes(
      `
      async def get_item(key):
          changes = {}
          if key.until:
              changes["until"] = key.until.isoformat()
          return await update(key, changes)
      `,
      `
      async def get_item(key):
          changes = {}
          if key.until:
              changes["until"] = key.until.isoformat()
          result = await update(key, changes)
          ${COUNT}
          return result
      `,
      POST,
    ));

  it('all that is done in a branch, at its end', async () => {
    await counts(
      `
      def get_item(key):
          if key:
              run(key)
              COUNT
      `,
      TASK,
    );
    await counted(
      DJANGO,
      'get_item',
      `
      @require_POST
      def get_item(request, key):
          item = find(key)
          ensure_allowed(request.user, item)
          if "cancel" not in request.POST:
              run(item)
              COUNT
          return redirect("items")
      `,
    );
    await counts(
      `
      def get_item(key):
          owner = None
          if key:
              owner = Owner.objects.get(pk=key)
          with lock:
              try:
                  found = Item.objects.get(pk=key)
              except Item.DoesNotExist:
                  logger.info("no item")
                  found = None
              if found is not None:
                  found.close(owner)
                  if owner:
                      tell(owner)
                  COUNT
      `,
      TASK,
    );
    await counts(
      `
      def get_item(key):
          is_spam = False
          for name in key.names:
              account, domain = name.split("@")
              if domain in SPAM:
                  is_spam = True
                  break
          if not is_spam:
              send(key)
              COUNT
      `,
      TASK,
    );
  });

  it("Celery's ways out that raise", () =>
    counts(
      `
      def get_item(self, key):
          if not key.ready:
              return self.retry(countdown=5)
          COUNT
          return self.replace(group(parts(key)))
      `,
      TASK,
    ));

  it('a message on the way to the login is no work', () =>
    counts(
      `
      def get_item(key):
          item = find(key)
          if not item.is_public:
              message = "You have to sign in to see %s" % item.name
              flash(message, "info")
              return redirect(url_for("account.signin"))
          COUNT
          return {"item": item}
      `,
      FLASK,
    ));

  it('a page that is called after what went wrong is none', () =>
    counts(
      `
      def get_item(key):
          item = parse(key)
          if item:
              COUNT
              return {"item": item}
          return render_template("parse_error.html", key=key)
      `,
      FLASK,
    ));

  it('a task that has nothing to do', () =>
    counts(
      `
      def get_item(key):
          if not key:
              return
          for part in parts(key):
              try:
                  run(part)
              except OSError:
                  logger.exception("failed")
          finish(key)
          COUNT
      `,
      TASK,
    ));

  it('a page that is not there for want of what was looked up', () =>
    counts(
      `
      async def get_item(key):
          item = await items.get(key)
          if not item:
              return RedirectResponse("/items")
          COUNT
          return {"name": item}
      `,
    ));

  it('an answer in the shape that is wanted, below what was done', () =>
    counts(
      `
      async def get_item(key, request):
          await settle(key)
          if request.headers.get("HX-Request"):
              COUNT
              return {}
          COUNT
          return {"state": "settled"}
      `,
      POST,
    ));

  it('a response of a function that is given its status', () =>
    checkFix(
      `${AIOHTTP}async def $0get_item(request):
    return answer(200, {"key": 1})


def answer(status, body):
    return web.json_response(body, status=status)
=> Count this handler: item_operations_total{action="get"} [safe]
${AIOHTTP}async def get_item(request):
    result = answer(200, {"key": 1})
    item_operations_total.labels(action="get").inc()
    return result


def answer(status, body):
    return web.json_response(body, status=status)
`,
      { rules: ['uninstrumented-route'], path: 'app/items.py', files: FILES },
    ));

  it('what a bot does below a message that could not be changed', () =>
    counts(
      `
      async def get_item(message):
          try:
              await message.delete()
          except Exception:
              logger.warning("it stays")
          await settle(message.text)
          COUNT
      `,
      BOT,
    ));

  it('what a bot says besides, when it is done', () =>
    counts(
      `
      async def get_item(message):
          await settle(message.text)
          await message.answer("settled")
          if message.is_forwarded:
              await message.answer("from somebody else, though")
              COUNT
              return
          COUNT
      `,
      BOT,
    ));

  it('what others hear of, when it is done', () =>
    counts(
      `
      async def get_item(key):
          item = await settle(key)
          try:
              await notifier.send_settled(item)
          except Exception as error:
              logger.error("nobody hears of it", exc_info=error)
          COUNT
          return {"item": item}
      `,
      POST,
    ));

  it('what others hear of, where that is the operation: at its end', () =>
    counts(
      `
      async def get_item(key):
          item = await items.get(key)
          try:
              await notifier.send(item)
              COUNT
          except Exception:
              logger.error("nobody hears of it")
          return {"item": item.key}
      `,
      POST,
    ));

  it('one of several things that were looked up', () =>
    counts(
      `
      async def get_item(key):
          item = await items.get(key)
          try:
              likes = await count_likes(key)
          except Exception:
              logger.warning("no likes")
              likes = 0
          COUNT
          return {"item": item, "likes": likes}
      `,
    ));

  it('what is read of a text at hand', () =>
    counts(
      `
      async def get_item(key):
          since = None
          try:
              since = datetime.fromisoformat(key.replace("Z", ""))
          except Exception:
              pass
          COUNT
          return {"since": since}
      `,
    ));

  it('what a function is asked of that says whether it was done', () =>
    checkFix(
      `${POST}async def $0get_item(key):
    done = await settle(key)
    if not done:
        raise HTTPException(404)
    return {"key": key}


async def settle(key):
    try:
        await store(key)
    except Exception:
        return False
    return True
=> Count this handler: item_operations_total{action="get"} [safe]
${POST}async def get_item(key):
    done = await settle(key)
    if not done:
        raise HTTPException(404)
    item_operations_total.labels(action="get").inc()
    return {"key": key}


async def settle(key):
    try:
        await store(key)
    except Exception:
        return False
    return True
`,
      { rules: ['uninstrumented-route'], path: 'app/items.py', files: FILES },
    ));

  it('what comes below a clause that calls a function that raises', () =>
    checkFix(
      `${POST}async def $0get_item(key):
    try:
        await settle(key)
    except OSError as error:
        await refuse(error)
    return {"key": key}


async def refuse(error):
    logger.error(error)
    raise HTTPException(502)
=> Count this handler: item_operations_total{action="get"} [safe]
${POST}async def get_item(key):
    try:
        await settle(key)
    except OSError as error:
        await refuse(error)
    item_operations_total.labels(action="get").inc()
    return {"key": key}


async def refuse(error):
    logger.error(error)
    raise HTTPException(502)
`,
      { rules: ['uninstrumented-route'], path: 'app/items.py', files: FILES },
    ));

  it('data that a decorator of the project makes an answer of', () => decorated('web.json_response(data)'));
});

describe('ways that a person is asked to look at', () => {
  it('what comes below a clause that goes on', () =>
    counts(
      `
      def get_item(key):
          found = search(key)
          try:
              run(key)
          except OSError:
              tidy(key)
          COUNT
          return {"found": found}
      `,
      FLASK,
      'an except clause above goes on',
    ));

  it('whether it was added, which only the answer says', () =>
    becomes(
      `
      async def get_item(key):
          return {"added": await store.add(key)}
      `,
      `
      async def get_item(key):
          result = {"added": await store.add(key)}
          COUNT
          return result
      `,
      POST,
      'whether it succeeded is said by its answer',
    ));

  it('a response that is made once, elsewhere', () =>
    counts(
      `
      async def get_item(request):
          item = await find(request)
          if item.key == "0":
              COUNT
              return NO_ITEM
          COUNT
          return web.json_response({"item": item})
      `,
      AIOHTTP,
      'what it answers with cannot be followed',
    ));

  it('words that are written down, beside a page', () =>
    becomes(
      `
      async def get_item(request):
          item = await find(request)
          if item:
              return render("item.html", item=item)
          else:
              return web.Response(text="-")
      `,
      `
      async def get_item(request):
          item = await find(request)
          if item:
              response = render("item.html", item=item)
              COUNT
              return response
          else:
              COUNT
              return web.Response(text="-")
      `,
      AIOHTTP,
      'an answer may say that something is wrong',
    ));

  it('a text that says that it was done before', () =>
    becomes(
      `
      async def get_item(key):
          if await settle(key):
              return Message(text=f"Settled {key}")
          return Message(text=f"{key} already has that")
      `,
      `
      async def get_item(key):
          if await settle(key):
              result = Message(text=f"Settled {key}")
              COUNT
              return result
          result = Message(text=f"{key} already has that")
          COUNT
          return result
      `,
      POST,
      'an answer says that there was nothing to do',
    ));

  it('what a clause answers, and does not call a failure', () =>
    counts(
      `
      def get_item(key):
          try:
              run(key)
          except StillRunning:
              return {"state": "running"}
          COUNT
          return {"state": "done"}
      `,
      FLASK,
      'what an except clause answers may be no failure',
    ));

  it('a redirect for which something was put together, and nothing done', () =>
    counted(
      DJANGO,
      'get_item',
      `
      def get_item(request, key):
          if not request.GET.get("code"):
              query = {"state": encode(key)}
              address = BASE % urlencode(query)
              COUNT
              return redirect(address)
          item = find(key)
          response = JsonResponse({"item": item.name})
          COUNT
          return response
      `,
      'a branch only redirects',
    ));

  it('an answer that there is nothing yet', () =>
    counts(
      `
      def get_item(key):
          result = result_of(key)
          if result.ready():
              COUNT
              return {"result": result}
          COUNT
          return {"status": "Not ready"}
      `,
      FLASK,
      'an answer says that there was nothing to do',
    ));

  it('a status that another service gave', () =>
    counted(
      DJANGO,
      'get_item',
      `
      def get_item(request, key):
          found = fetch(key)
          response = JsonResponse(found.data, status=found.status)
          response["X-Key"] = key
          COUNT
          return response
      `,
      'its status is known only when it runs',
    ));

  it('a file that is opened when the answer is sent', async () => {
    const serving = (asked: string): string => `
      def get_item(key: str):
          path = FOLDER.joinpath(key)
          try:
              ${asked}
              COUNT
              return FileResponse(path)
          except Exception:
              raise HTTPException(404)
    `;
    const header = FASTAPI.replace('import JSONResponse', 'import FileResponse, JSONResponse');
    await counts(
      serving('logger.info("asked")'),
      header,
      'whether its file is there is found out when it is sent',
    );
    await counts(serving('assert path.is_file()'), header);
  });

  it('what a function hands on that goes on after failures', () =>
    checkFix(
      `
      from celery import shared_task
      from app.metrics import item_operations_total

      def send(key):
          try:
              post(key)
          except OSError as e:
              return str(e)

      @shared_task
      def $0get_item(key):
          return send(key)
      => Count this handler: item_operations_total{action="get"} (to be looked at: a function that it calls may answer with an error) [review]
      from celery import shared_task
      from app.metrics import item_operations_total

      def send(key):
          try:
              post(key)
          except OSError as e:
              return str(e)

      @shared_task
      def get_item(key):
          result = send(key)
          item_operations_total.labels(action="get").inc()
          return result
      `,
      { rules: ['uninstrumented-task'], path: 'app/items.py', files: FILES },
    ));

  it('a view of Django that takes a form by its base class', () =>
    checkFix(
      `
      from django.views.generic import CreateView
      from app.metrics import item_operations_total

      class Item(CreateView):
          def $0post(self, request):
              return super().post(request)
      => Count this handler: item_operations_total{action="post"} (to be looked at: what it answers with is made by a class that cannot be followed) [review]
      from django.views.generic import CreateView
      from app.metrics import item_operations_total

      class Item(CreateView):
          def post(self, request):
              result = super().post(request)
              item_operations_total.labels(action="post").inc()
              return result
      `,
      {
        rules: ['uninstrumented-route'],
        path: 'app/items.py',
        files: {
          ...FILES,
          'app/urls.py': `
            from django.urls import path
            from app.items import Item

            urlpatterns = [path("items/", Item.as_view())]
          `,
        },
      },
    ));

  it('work in a branch of which something may leave', () =>
    counts(
      `
      def get_item(key):
          if key:
              try:
                  run(key)
              except OSError:
                  logger.exception("failed")
                  raise
          COUNT
      `,
      TASK,
      'all that it does is in a branch',
    ));

  it('what calls a function that goes on where it fails, and does nothing else', () =>
    checkFix(
      `
      from celery import shared_task
      from app.metrics import item_operations_total

      def send(key):
          try:
              post(key)
          except OSError:
              logger.exception("failed")

      @shared_task
      def $0get_item(key):
          send(key)
      => Count this handler: item_operations_total{action="get"} (to be looked at: what it calls goes on where it fails) [review]
      from celery import shared_task
      from app.metrics import item_operations_total

      def send(key):
          try:
              post(key)
          except OSError:
              logger.exception("failed")

      @shared_task
      def get_item(key):
          send(key)
          item_operations_total.labels(action="get").inc()
      `,
      { rules: ['uninstrumented-task'], path: 'app/items.py', files: FILES },
    ));

  it('what calls a function that tells of a failure, and gives something empty', () =>
    checkFix(
      `
      from aiohttp import web
      from app.metrics import item_operations_total

      routes = web.RouteTableDef()

      async def find(request):
          try:
              key = int(request.query["key"])
          except ValueError:
              set_message(request, "No such item", "error")
              return []
          return await store.find(key)

      @routes.get("/items")
      async def $0get_item(request):
          items = await find(request)
          return web.json_response(items)
      => Count this handler: item_operations_total{action="get"} (to be looked at: what it calls goes on where it fails) [review]
      from aiohttp import web
      from app.metrics import item_operations_total

      routes = web.RouteTableDef()

      async def find(request):
          try:
              key = int(request.query["key"])
          except ValueError:
              set_message(request, "No such item", "error")
              return []
          return await store.find(key)

      @routes.get("/items")
      async def get_item(request):
          items = await find(request)
          response = web.json_response(items)
          item_operations_total.labels(action="get").inc()
          return response
      `,
      { rules: ['uninstrumented-route'], path: 'app/items.py', files: FILES },
    ));

  it("a method of a task's class that cannot be followed", () =>
    counts(
      `
      def get_item(self, key):
          self.handle_api_call(key)
          COUNT
      `,
      TASK,
      'what it does cannot be followed',
    ));

  it('a page that takes a form and is called after what it shows', () =>
    checkFix(
      `
      from django.shortcuts import redirect, render
      from app.metrics import item_operations_total

      def $0item_tags(request, key):
          if request.method == "POST":
              run(key)
              return redirect("items")
          return render(request, "tags.html", {"key": key})
      => Count this handler: item_operations_total{action="item_tags"} (to be looked at: it is called after the page that it shows) [review]
      from django.shortcuts import redirect, render
      from app.metrics import item_operations_total

      def item_tags(request, key):
          if request.method == "POST":
              run(key)
              item_operations_total.labels(action="item_tags").inc()
              return redirect("items")
          return render(request, "tags.html", {"key": key})
      `,
      {
        rules: ['uninstrumented-route'],
        path: 'app/items.py',
        files: {
          ...FILES,
          'app/urls.py': `
            from django.urls import path
            from app import items

            urlpatterns = [path("items/<int:key>/tags", items.item_tags)]
          `,
        },
      },
    ));

  it('what an object that cannot be followed answers', () =>
    checkFix(
      `
      from app.metrics import item_operations_total

      def $0get_item(request, key):
          return plugin_of(key).submit()
      => Count this handler: item_operations_total{action="get"} (to be looked at: what it answers with cannot be followed) [review]
      from app.metrics import item_operations_total

      def get_item(request, key):
          result = plugin_of(key).submit()
          item_operations_total.labels(action="get").inc()
          return result
      `,
      {
        rules: ['uninstrumented-route'],
        path: 'app/items.py',
        files: {
          ...FILES,
          'app/urls.py': `
            from django.urls import path
            from app import items

            urlpatterns = [path("items/<int:key>/", items.get_item)]
          `,
        },
      },
    ));

  it('what comes below a loop that a failure ends', () =>
    counts(
      `
      async def get_item(key):
          while True:
              try:
                  send(key)
              except ClosedError:
                  break
          COUNT
      `,
      FASTAPI,
      'an except clause above goes on',
    ));

  it('what calls a function that only answers at times, and does nothing else', () =>
    checkFix(
      `${BOT}async def $0get_item(message):
    await edit(message, "name")


async def edit(message, field):
    if not message.text:
        await message.answer("A text, please")
        return
    await store(field, message.text)
=> Count this handler: item_operations_total{action="get"} (to be looked at: what it calls may only answer) [review]
${BOT}async def get_item(message):
    await edit(message, "name")
    item_operations_total.labels(action="get").inc()


async def edit(message, field):
    if not message.text:
        await message.answer("A text, please")
        return
    await store(field, message.text)
`,
      { rules: ['uninstrumented-task'], path: 'app/items.py', files: FILES },
    ));

  it('what a bot was asked for, all of it in a branch', () =>
    counts(
      `
      async def get_item(message):
          words = message.text.split()
          if len(words) == 2:
              if len(words[1]) < 20:
                  await store(words[1])
              else:
                  await message.answer("shorter, please")
          COUNT
      `,
      BOT,
      'all that it does is in a branch',
    ));

  it('what a decorator of the project reads a status of', () =>
    decorated('web.Response(status=data.response_code)', 'what it answers with cannot be followed'));
});
