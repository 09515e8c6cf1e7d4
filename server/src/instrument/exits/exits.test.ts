import { checkFix } from '../../testing/check.ts';
import {
  AIOHTTP,
  becomes as counts,
  COUNT,
  FASTAPI,
  FLASK,
  itemService,
  POST,
  refuses,
  SANIC,
  TASK,
} from '../../testing/counting.ts';

/** Where a handler counts, construct by construct. */
describe('where a handler counts', () => {
  it('is nowhere in a task that only logs', () =>
    refuses(
      `
      def get_item(key):
          logger.info("there is nothing to do any more")
      `,
      TASK,
    ));

  it('bind no value to a name that a called function does not give', () =>
    counts(
      `
      def get_item(key: str) -> None:
          if key == "all":
              return start_all()
          return start(key)


      def start_all() -> None:
          jobs.start("*")


      def start(key: str) -> None:
          jobs.start(key)
      `,
      `
      def get_item(key: str) -> None:
          if key == "all":
              start_all()
              COUNT
              return
          start(key)
          COUNT


      def start_all() -> None:
          jobs.start("*")


      def start(key: str) -> None:
          jobs.start(key)
      `,
      POST,
    ));

  it('binds a returned call, counts, and returns it', () =>
    counts(
      `
      async def get_item(key: str):
          """Docstring."""
          return await load(
              key,  # comment
          )
      `,
      `
      async def get_item(key: str):
          """Docstring."""
          result = await load(
              key,  # comment
          )
          COUNT
          return result
      `,
    ));

  it('leaves the brackets around what is returned', async () => {
    await counts(
      `
      async def get_item(key):
          return (await load(key))
      `,
      `
      async def get_item(key):
          result = (await load(key))
          COUNT
          return result
      `,
    );
    await counts(
      `
      def get_item(key):
          return (  # (all of it)
              load(key)
              .named(key)
          )
      `,
      `
      def get_item(key):
          result = (  # (all of it)
              load(key)
              .named(key)
          )
          COUNT
          return result
      `,
    );
    await counts(
      `
      def get_item(key):
          return (load(key), show(key))
      `,
      `
      def get_item(key):
          result = (load(key), show(key))
          COUNT
          return result
      `,
    );
  });

  it('takes a name that is free', () =>
    counts(
      `
      def get_item(result):
          return load(result)
      `,
      `
      def get_item(result):
          response = load(result)
          COUNT
          return response
      `,
    ));

  it('counts above a return that cannot fail, and above its comments', () =>
    counts(
      `
      def get_item(key):
          item = load(key)
          # what the caller may see
          return {"item": item, "name": str(key)}
      `,
      `
      def get_item(key):
          item = load(key)
          COUNT
          # what the caller may see
          return {"item": item, "name": str(key)}
      `,
    ));

  it('binds what an attribute may look up: of what nothing is known of, and a property', () =>
    counts(
      `
      def get_item(key):
          item = load(key)
          # what the caller may see
          return {"key": item.key}
      `,
      `
      def get_item(key):
          item = load(key)
          # what the caller may see
          result = {"key": item.key}
          COUNT
          return result
      `,
    ));

  it('asks a plain attribute again where it returns it: of a library, of a class, of an instance that holds it', () =>
    checkFix(
      `import http
from dataclasses import dataclass
from fastapi import APIRouter
from app.metrics import item_operations_total

router = APIRouter(prefix="/items")


@dataclass
class Item:
    key: str

    @property
    def owner(self):
        return find_owner(self.key)


@router.get("/{key}")
def $0get_item(key: str):
    item = Item(key)
    if key == "0":
        return {"key": item.key, "status": http.HTTPStatus.OK}
    return item.owner
=> Count this handler: item_operations_total{action="get"} [safe]
import http
from dataclasses import dataclass
from fastapi import APIRouter
from app.metrics import item_operations_total

router = APIRouter(prefix="/items")


@dataclass
class Item:
    key: str

    @property
    def owner(self):
        return find_owner(self.key)


@router.get("/{key}")
def get_item(key: str):
    item = Item(key)
    if key == "0":
        item_operations_total.labels(action="get").inc()
        return {"key": item.key, "status": http.HTTPStatus.OK}
    result = item.owner
    item_operations_total.labels(action="get").inc()
    return result
`,
      itemService(),
    ));

  it('counts each way that succeeds, and no error', () =>
    counts(
      `
      def get_item(key):
          if not key:
              return JSONResponse(status_code=400, content={})
          if key == "none":
              return {"error": "not found"}
          if key == "old":
              raise HTTPException(410)
          for item in items():
              if item.key == key:
                  return item
          return JSONResponse({"found": False})
      `,
      `
      def get_item(key):
          if not key:
              return JSONResponse(status_code=400, content={})
          if key == "none":
              return {"error": "not found"}
          if key == "old":
              raise HTTPException(410)
          for item in items():
              if item.key == key:
                  COUNT
                  return item
          COUNT
          return JSONResponse({"found": False})
      `,
    ));

  it('is nowhere in what is there to fail', () =>
    refuses(`
      def get_item(key):
          division_by_zero = 1 / 0
    `));

  it('asks for the status where only the run knows it', () =>
    counts(
      `
      def get_item(key):
          code = check(key)
          return JSONResponse({"key": key}, status_code=code)
      `,
      `
      def get_item(key):
          code = check(key)
          if code < 400:
              COUNT
          return JSONResponse({"key": key}, status_code=code)
      `,
    ));

  it('counts inside try, and not what except returns', () =>
    counts(
      `
      def get_item(key):
          try:
              return load(key)
          except KeyError:
              log.warning("none")
              return None
          finally:
              close()
      `,
      `
      def get_item(key):
          try:
              result = load(key)
              COUNT
              return result
          except KeyError:
              log.warning("none")
              return None
          finally:
              close()
      `,
    ));

  it('counts in the body of a try whose clauses go on to the end', () =>
    counts(
      `
      def get_item(key):
          try:
              store(key)
          except KeyError as exc:
              logger.error("no", exc)
      `,
      `
      def get_item(key):
          try:
              store(key)
              COUNT
          except KeyError as exc:
              logger.error("no", exc)
      `,
    ));

  it('counts at the end where nothing is returned', () =>
    counts(
      `
      def get_item(key):
          with lock:
              store(key)
      `,
      `
      def get_item(key):
          with lock:
              store(key)
          COUNT
      `,
    ));

  it('counts in every case of a match', () =>
    counts(
      `
      def get_item(key):
          match key:
              case "a":
                  return load(key)
              case _:
                  return key
      `,
      `
      def get_item(key):
          match key:
              case "a":
                  result = load(key)
                  COUNT
                  return result
              case _:
                  COUNT
                  return key
      `,
    ));

  it('moves a suite on its header line below it', () =>
    counts(
      `
      def get_item(key):
          if key: return load(key)
          raise HTTPException(404)
      `,
      `
      def get_item(key):
          if key:
              result = load(key)
              COUNT
              return result
          raise HTTPException(404)
      `,
    ));

  it('leaves nested functions alone', () =>
    counts(
      `
      def get_item(key):
          def inner():
              return load(key)
          return inner()
      `,
      `
      def get_item(key):
          def inner():
              return load(key)
          result = inner()
          COUNT
          return result
      `,
    ));

  it("counts a streamed response at its own generator's end", () =>
    counts(
      `
      def get_item(key):
          async def stream():
              async for part in read(key):
                  yield part
          return StreamingResponse(stream())
      `,
      `
      def get_item(key):
          async def stream():
              async for part in read(key):
                  yield part
              COUNT
          return StreamingResponse(stream())
      `,
    ));

  it("counts another's generator in a background task of the response", () =>
    counts(
      `
      def get_item(key):
          return StreamingResponse(read(key), media_type="text/csv")
      `,
      `
      def get_item(key):
          return StreamingResponse(
              read(key),
              media_type="text/csv",
              background=BackgroundTask(${COUNT.replace('()', '')}),
          )
      `.replace('.inc)', '.inc)'),
    ));

  it('counts a websocket when it is accepted', () =>
    counts(
      `
      async def get_item(websocket):
          await websocket.accept()
          while True:
              await websocket.send_text(await websocket.receive_text())
      `,
      `
      async def get_item(websocket):
          await websocket.accept()
          COUNT
          while True:
              await websocket.send_text(await websocket.receive_text())
      `,
      FASTAPI.replace('router.get("/{key}")', 'router.websocket("/{key}")'),
    ));

  it('counts a websocket that the framework accepts before its loop', () =>
    counts(
      `
      async def get_item(request, ws):
          name = request.args["name"]
          while True:
              await ws.send(await ws.recv())
      `,
      `
      async def get_item(request, ws):
          name = request.args["name"]
          COUNT
          while True:
              await ws.send(await ws.recv())
      `,
      SANIC.replace('bp.get', 'bp.websocket'),
    ));

  it('counts a websocket before the try around its loop', () =>
    counts(
      `
      async def get_item(request, ws):
          try:
              while True:
                  await ws.send(await ws.recv())
          except ConnectionError:
              close()
      `,
      `
      async def get_item(request, ws):
          COUNT
          try:
              while True:
                  await ws.send(await ws.recv())
          except ConnectionError:
              close()
      `,
      SANIC.replace('bp.get', 'bp.websocket'),
    ));

  it('counts a websocket once, whatever ends its loop', () =>
    counts(
      `
      async def get_item(websocket):
          await websocket.accept()
          try:
              while True:
                  if await websocket.receive_text() == "bye":
                      return
          except WebSocketDisconnect:
              return
      `,
      `
      async def get_item(websocket):
          await websocket.accept()
          COUNT
          try:
              while True:
                  if await websocket.receive_text() == "bye":
                      return
          except WebSocketDisconnect:
              return
      `,
      FASTAPI.replace('router.get("/{key}")', 'router.websocket("/{key}")'),
    ));

  describe('where the value was bound first', () => {
    it('does not count an error response', () =>
      counts(
        `
      def get_item(key):
          if not key:
              answer = JSONResponse({}, status_code=404)
              answer.headers["X-Reason"] = "gone"
              return answer
          answer = JSONResponse({"key": key})
          return answer
      `,
        `
      def get_item(key):
          if not key:
              answer = JSONResponse({}, status_code=404)
              answer.headers["X-Reason"] = "gone"
              return answer
          answer = JSONResponse({"key": key})
          COUNT
          return answer
      `,
      ));

    it('asks the response where a branch made it an error', () =>
      counts(
        `
      def get_item(key):
          if not key:
              answer = JSONResponse({}, status_code=404)
          else:
              answer = JSONResponse({"key": key})
          log(answer)
          return answer
      `,
        `
      def get_item(key):
          if not key:
              answer = JSONResponse({}, status_code=404)
          else:
              answer = JSONResponse({"key": key})
          log(answer)
          if answer.status_code < 400:
              COUNT
          return answer
      `,
      ));

    it('asks the response that was made with a status only the run knows', () =>
      counts(
        `
      def get_item(key):
          answer = JSONResponse({}, status_code=check(key))
          answer = JSONResponse({"key": key}, status_code=code_of(key)) if key else JSONResponse({}, 404)
          return answer
      `,
        `
      def get_item(key):
          answer = JSONResponse({}, status_code=check(key))
          answer = JSONResponse({"key": key}, status_code=code_of(key)) if key else JSONResponse({}, 404)
          if answer.status_code < 400:
              COUNT
          return answer
      `,
      ));

    it('forgets what a later binding replaces, and what a branch that leaves has bound', () =>
      counts(
        `
      def get_item(key):
          answer = JSONResponse({}, status_code=404)
          if not key:
              answer = JSONResponse({}, status_code=400)
              raise HTTPException(400)
          answer = load(key)
          return answer
      `,
        `
      def get_item(key):
          answer = JSONResponse({}, status_code=404)
          if not key:
              answer = JSONResponse({}, status_code=400)
              raise HTTPException(400)
          answer = load(key)
          COUNT
          return answer
      `,
      ));

    it('counts a body that is filled in later', () =>
      counts(
        `
      def get_item(key):
          body = {"success": False}
          body["success"] = load(key)
          return body
      `,
        `
      def get_item(key):
          body = {"success": False}
          body["success"] = load(key)
          COUNT
          return body
      `,
      ));

    it('asks what a function of the project answers, where that may be an error', () =>
      counts(
        `
      def get_item(key):
          return answer(key)


      def answer(key):
          if not key:
              return JSONResponse({}, status_code=404)
          return JSONResponse({"key": key})
      `,
        `
      def get_item(key):
          result = answer(key)
          if result.status_code < 400:
              COUNT
          return result


      def answer(key):
          if not key:
              return JSONResponse({}, status_code=404)
          return JSONResponse({"key": key})
      `,
      ));

    it('refuses where neither a status nor anything else tells an error from a success', async () => {
      await refuses(`
      def get_item(key):
          if not key:
              answer = {"error": "no such item"}
          else:
              answer = {"key": key}
          return answer
      `);
      await refuses(
        `
      def get_item(key):
          answer = ({"key": key}, 200) if key else ({}, 404)
          return answer
      `,
        FLASK,
      );
      await refuses(
        `
      def get_item(key):
          return answer(key)


      def answer(key):
          return ("", 404) if key else "found"
      `,
        FLASK,
      );
    });
  });

  describe('where the status is set on the way', () => {
    it('asks the response that the framework handed in, which has none until it is set', () =>
      counts(
        `
      def get_item(key, response):
          if not key:
              response.status_code = 404
          return {"key": key}
      `,
        `
      def get_item(key, response):
          if not key:
              response.status_code = 404
          if (response.status_code or 200) < 400:
              COUNT
          return {"key": key}
      `,
      ));

    it('does not ask where only successes are set', () =>
      counts(
        `
      def get_item(key, response):
          if not key:
              response.status_code = 201
          return {"key": key}
      `,
        `
      def get_item(key, response):
          if not key:
              response.status_code = 201
          COUNT
          return {"key": key}
      `,
      ));

    it('does not count below a status that holds for all of it', () =>
      counts(
        `
      def get_item(key, response):
          if key:
              return load(key)
          response.status_code = 404
          if response:
              return {"detail": "no"}
          return {}
      `,
        `
      def get_item(key, response):
          if key:
              result = load(key)
              COUNT
              return result
          response.status_code = 404
          if response:
              return {"detail": "no"}
          return {}
      `,
      ));

    it("asks Tornado's handler", () =>
      checkFix(
        `
        from app.metrics import item_operations_total
        from tornado.web import RequestHandler


        class ItemHandler(RequestHandler):
            def $0get(self, key):
                if not key:
                    self.set_status(404)
                self.write({"key": key})


        handlers = [(r"/items/(.*)", ItemHandler)]
        => Count this handler: item_operations_total{action="get"} [safe]
        from app.metrics import item_operations_total
        from tornado.web import RequestHandler


        class ItemHandler(RequestHandler):
            def get(self, key):
                if not key:
                    self.set_status(404)
                self.write({"key": key})
                if self.get_status() < 400:
                    ${COUNT}


        handlers = [(r"/items/(.*)", ItemHandler)]
        `,
        itemService(),
      ));
  });

  describe('where success is raised', () => {
    it('counts a redirect before it is raised', () =>
      counts(
        `
      async def get_item(request):
          if not request.path:
              raise web.HTTPNotFound()
          raise web.HTTPFound("/items")
      `,
        `
      async def get_item(request):
          if not request.path:
              raise web.HTTPNotFound()
          COUNT
          raise web.HTTPFound("/items")
      `,
        AIOHTTP,
      ));

    it('makes first what may fail', () =>
      counts(
        `
      async def get_item(request):
          raise web.HTTPSeeOther(
              location=request.app.router["items"].url_for(),
          )
      `,
        `
      async def get_item(request):
          result = web.HTTPSeeOther(
              location=request.app.router["items"].url_for(),
          )
          COUNT
          raise result
      `,
        AIOHTTP,
      ));

    it('counts one that was made before, by a function of the project', () =>
      counts(
        `
      async def get_item(request):
          if request.path:
              answer = redirect(request)
              await remember(request, answer)
              raise answer
          return {"error": "who are you"}


      def redirect(request):
          return web.HTTPFound("/items")
      `,
        `
      async def get_item(request):
          if request.path:
              answer = redirect(request)
              await remember(request, answer)
              COUNT
              raise answer
          return {"error": "who are you"}


      def redirect(request):
          return web.HTTPFound("/items")
      `,
        AIOHTTP,
      ));

    it('counts an HTTPException that is no error', () =>
      counts(
        `
      def get_item(key):
          if key:
              raise HTTPException(status_code=303, headers={"Location": "/"})
          raise HTTPException(status_code=404)
      `,
        `
      def get_item(key):
          if key:
              COUNT
              raise HTTPException(status_code=303, headers={"Location": "/"})
          raise HTTPException(status_code=404)
      `,
      ));

    it('does not count one that the handler catches', () =>
      counts(
        `
      async def get_item(request):
          try:
              if request.path:
                  store(request.path)
                  raise web.HTTPFound("/items")
              store(request)
              raise web.HTTPNoContent
          except web.HTTPFound:
              raise
          except web.HTTPException:
              return web.Response(status=500)
      `,
        `
      async def get_item(request):
          try:
              if request.path:
                  store(request.path)
                  COUNT
                  raise web.HTTPFound("/items")
              store(request)
              raise web.HTTPNoContent
          except web.HTTPFound:
              raise
          except web.HTTPException:
              return web.Response(status=500)
      `,
        AIOHTTP,
      ));

    it("counts Tornado's Finish, unless it ends an error", () =>
      checkFix(
        `
        from app.metrics import item_operations_total
        from tornado.web import Finish, RequestHandler


        class ItemHandler(RequestHandler):
            def $0get(self, key):
                if not key:
                    self.set_status(401)
                    raise Finish()
                self.write({"key": key})
                raise Finish()


        handlers = [(r"/items/(.*)", ItemHandler)]
        => Count this handler: item_operations_total{action="get"} [safe]
        from app.metrics import item_operations_total
        from tornado.web import Finish, RequestHandler


        class ItemHandler(RequestHandler):
            def get(self, key):
                if not key:
                    self.set_status(401)
                    raise Finish()
                self.write({"key": key})
                ${COUNT}
                raise Finish()


        handlers = [(r"/items/(.*)", ItemHandler)]
        `,
        itemService(),
      ));
  });

  describe('blocks', () => {
    it('counts before what a with block does when it is left', () =>
      counts(
        `
      async def get_item(key):
          async with lock:
              with open(key) as file:
                  return await load(file)
      `,
        `
      async def get_item(key):
          async with lock:
              with open(key) as file:
                  result = await load(file)
                  COUNT
                  return result
      `,
      ));

    it('counts in else, and past a finally without a return', () =>
      counts(
        `
      def get_item(key):
          try:
              item = load(key)
          except KeyError:
              raise HTTPException(404)
          else:
              return item
          finally:
              close(key)
      `,
        `
      def get_item(key):
          try:
              item = load(key)
          except KeyError:
              raise HTTPException(404)
          else:
              COUNT
              return item
          finally:
              close(key)
      `,
      ));

    it('counts an answer that is given in spite of what an except clause swallowed', () =>
      counts(
        `
      def get_item(key):
          try:
              warm(key)
          except OSError:
              logger.warning("cold")
          return {"key": key}
      `,
        `
      def get_item(key):
          try:
              warm(key)
          except OSError:
              logger.warning("cold")
          COUNT
          return {"key": key}
      `,
        FASTAPI,
        'an except clause above goes on',
      ));

    it('counts in loops, and at the end of those that end', () =>
      counts(
        `
      def get_item(key):
          while True:
              item = load(key)
              if item.ready:
                  return item
              if item.stale:
                  break
          for part in item.parts:
              store(part)
      `,
        `
      def get_item(key):
          while True:
              item = load(key)
              if item.ready:
                  COUNT
                  return item
              if item.stale:
                  break
          for part in item.parts:
              store(part)
          COUNT
      `,
        FASTAPI,
        'a way through it answers with nothing',
      ));

    it('leaves returns of lambdas, nested classes and comprehensions alone', () =>
      counts(
        `
      def get_item(key):
          class Row:
              def get(self):
                  return key
          return sorted([Row() for _ in key], key=lambda row: row.get())
      `,
        `
      def get_item(key):
          class Row:
              def get(self):
                  return key
          result = sorted([Row() for _ in key], key=lambda row: row.get())
          COUNT
          return result
      `,
      ));
  });

  it('refuses what it cannot do right', async () => {
    await refuses(`
      def get_item(key):
          try:
              work(key)
          finally:
              return 1
      `);
    await refuses(`
      def get_item(key):
          pass
      `);
    await refuses(`
      def get_item(key):
          while True:
              work(key)
      `);
  });
});
