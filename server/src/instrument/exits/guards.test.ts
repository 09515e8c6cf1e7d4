import { checkFix } from '../../testing/check.ts';
import {
  AIOHTTP,
  becomes,
  BOT,
  COUNT,
  counts,
  FASTAPI,
  FLASK,
  itemService,
  POST,
  refuses,
  TASK,
} from '../../testing/counting.ts';

/** Ways out of a handler that are no error by a status: guards that answer, clauses that go on, redirects. */
const VIEW = `from aiohttp import web
from app.metrics import item_operations_total

routes = web.RouteTableDef()


@routes.view("/items/{key}")
class ItemView(web.View):
`;

describe('a guard', () => {
  it('that answers with nothing for want of what is asked for does not count, where others look for it', () =>
    counts(
      `
      def get_item(query: str = ""):
          words = query.split()
          if not words:
              return {"rows": []}
          rows = []
          index.search(words, rows)
          COUNT
          return {"rows": rows}
      `,
    ));

  it('that answers with nothing for want of a right does not count', () =>
    counts(
      `
      def get_item(key: str):
          if not permissions.view.can():
              return "[]"
          result = json.dumps(find(key))
          COUNT
          return result
      `,
    ));

  it('that says that nothing was found is for a person', () =>
    counts(
      `
      def get_item(key: int):
          if key < 0:
              return "No item found to like!"
          like(key)
          COUNT
          return ""
      `,
      FASTAPI,
      'an answer reads like a failure',
    ));

  it('of another view for those who are signed in is for a person', () => {
    const vote = `

      @login_required
      def vote(key, delta):
          if not find(key):
              return Response("", status=404)
          keep(key, delta)
          return Response("", status=200)
`;
    return becomes(
      `
      def get_item(key):
          return vote(key, 1)
${vote}`,
      `
      def get_item(key):
          result = vote(key, 1)
          if result.status_code < 400:
              ${COUNT}
          return result
${vote}`,
      FLASK,
      'what it calls may lead to where somebody signs in',
    );
  });

  it('that only tells of a failure, in a branch, and goes on, is for a person', () =>
    counts(
      `
      def get_item(key):
          item = find(key)
          events = item.push(key)
          if item.remote:
              if isinstance(events, dict):
                  flash("Unable to push it", "error")
              else:
                  item.pushed(events)
              item.save()
          COUNT
          return redirect("/items")
      `,
      FLASK.replace('"/<key>"', '"/<key>", methods=["POST"]'),
      'a branch above only tells of a failure',
    ));

  it('that answers with what was found wrong does not count, for who reads, too', () =>
    counts(
      `
      def get_item(key: str):
          if detail := _check_key_error(key):
              return {"rows": [], "detail": detail}
          result = {"rows": find(key)}
          COUNT
          return result
      `,
    ));

  it('that answers with nothing for want of what was found counts', () =>
    counts(
      `
      def get_item(key: str):
          item = items.find(key)
          if not item:
              COUNT
              return {"rows": []}
          result = {"rows": item.rows()}
          COUNT
          return result
      `,
    ));

  it('of a clause that says the same of itself as the try does counts', () =>
    counts(
      `
      def get_item(key: str):
          try:
              result = {"status": "success", "rows": index.rows(key)}
              COUNT
              return result
          except EmptyIndex as error:
              COUNT
              return {"status": "success", "rows": []}
          except IndexError as error:
              return {"status": "error", "message": str(error)}
      `,
    ));

  it('that answers for the clauses of a try, by a flag that the try sets, does not count', () =>
    becomes(
      `
      async def get_item(key: str):
          try:
              if await tokens.check(key):
                  return Check(valid=True, key=key)
          except ClientError:
              logger.warning("failed to check")
          return Check(valid=False)
      `,
      `
      async def get_item(key: str):
          try:
              if await tokens.check(key):
                  result = Check(valid=True, key=key)
                  COUNT
                  return result
          except ClientError:
              logger.warning("failed to check")
          return Check(valid=False)
      `,
    ));

  it('that answers and returns is no success', () =>
    counts(
      `
      async def get_item(message):
          user = await load(message)
          if not user:
              await message.reply("who are you?")
              return
          if user.key != message.key:
              return await message.answer("not yours")
          await message.answer(user.name)
          COUNT
      `,
      BOT,
    ));

  it('of a task that is skipped, or has nothing to do it with, is none', () =>
    counts(
      `
      def get_item(body):
          if is_cancelled(body.key):
              logger.info(f"{body.key} was skipped, it is to be deleted")
              release(body.key)
              return Result(status="ok", items=[])
          parts = body.parts or []
          if not parts:
              return Result(status="ok", items=[])
          store(body.key, parts)
          COUNT
          return parts
      `,
      TASK,
      'a way out that does something does not count',
    ));

  it('of a task that keeps an error is none, whatever is saved with it', () =>
    counts(
      `
      def get_item(key):
          item = Item.objects.get(pk=key)
          item.error = None
          parcel = pack(item)
          if not parcel:
              item.error_msg = f"No parcel for {key}"
              item.save()
              return None
          if parcel.is_late:
              item.status = Status.FAILED
              item.save()
              return
          parcel.send()
          COUNT
          return key
      `,
      TASK,
    ));

  it('under what says that it was not done is none', () =>
    counts(
      `
      def get_item(key):
          success, text = pack(key)
          if success is False:
              Item.objects.filter(pk=key).update(error_msg=text)
              return None
          answer = send(key)
          if not answer.ok:
              forget(key)
              return text
          Item.objects.filter(pk=key).update(sent=True)
          COUNT
          return key
      `,
      TASK,
      'a way out that does something does not count',
    ));

  it('that hands a function of its own back is left to a person', () =>
    counts(
      `
      async def get_item(key):
          found = await load(key)

          def answer():
              return {"item": found}

          COUNT
          return answer
      `,
      POST,
      'what it answers with is made later',
    ));

  it('of a route that keeps an error is left to a person', () =>
    counts(
      `
      def get_item(key):
          item = Item.find(key)
          parcel = pack(item)
          if not parcel:
              item.error_message = f"No parcel for {key}"
              item.save()
              return {"key": key}
          parcel.send()
          COUNT
          return {"key": key, "done": 1}
      `,
      POST,
      'a branch keeps an error',
    ));

  it('that answers in words what there is not is none, where others answer with data', () =>
    counts(
      `
      def get_item(key):
          if key not in cache["items"]:
              return f"item not known: {key}"
          found = [one for one in cache["items"] if one.key == key]
          if not found:
              return f"no results for {key}"
          COUNT
          return {"items": found}
      `,
      FLASK,
    ));

  it('of a task that answers that it skips is none', () =>
    counts(
      `
      def get_item(key):
          item = load(key)
          if item.is_closed or item.sent:
              return f"Skipping {key}"
          item.send()
          COUNT
          return f"{key} was sent"
      `,
      TASK,
    ));

  it('is what an answer says of itself that it may be an error', () =>
    counts(
      `
      async def get_item(key: str):
          result = await run(key)
          response = Answer(content=result.content, is_error=result.is_error)
          COUNT
          return response
      `,
      FASTAPI,
      'whether it succeeded is said by its answer',
    ));

  it('that may be one is left to a person', () =>
    counts(
      `
      async def get_item(message):
          if message.user.is_known:
              await message.reply("hello again")
              return
          await message.reply("hello")
          COUNT
      `,
      BOT,
      'a branch only answers, and returns',
    ));

  it('of a bot that only talks, where others do something, is none', () =>
    counts(
      `
      async def get_item(message, state):
          name = message.text.strip()
          if name == message.user.name:
              await state.clear()
              await message.reply("That is the old one")
              return
          await rename(message.user, name)
          await message.reply("Renamed")
          COUNT
      `,
      BOT,
    ));

  it('of a bot that leaves below something that was done is left to a person', () =>
    counts(
      `
      async def get_item(message, state, stack):
          await stack.reset(keyboard=True)
          step = await state.get_state()
          if step is None:
              return
          await state.clear()
          await message.reply("stopped")
          COUNT
      `,
      BOT,
      'a way out that does something does not count',
    ));

  it('of a bot that only talks by functions of its own, or answers as it leaves, is none', () => {
    const helpers = `async def forget(event, state):
    data = await state.get_data()
    for one in data["messages"]:
        await event.bot.delete_message(one)


async def remember(state, event):
    await state.update_data(message=event.message_id)


@router.message()
`;
    return counts(
      `
      async def get_item(event, state):
          await forget(event, state)
          await remember(state, event)
          if not event.text:
              msg = await event.reply("What?")
              await remember(state, msg)
              return
          data = await state.get_data()
          if not data.get("count"):
              await state.clear()
              return await event.reply("Canceled")
          await make(event, data)
          COUNT
      `,
      BOT.replace('@router.message()\n', helpers),
    );
  });

  it('of a bot that says nothing, where others say what was done, is none', () =>
    counts(
      `
      def get_item(update):
          if update.args:
              lock(update.args[0])
              COUNT
              return "Locked"
          update.message.reply_text("What do you mean?")
          return ""
      `,
      BOT,
    ));

  it('that tells of a failure is none', () =>
    counts(
      `
      def get_item(key):
          if key in RUNNING:
              events.publish(failed_event, key)
              return
          run(key)
          COUNT
      `,
      TASK,
    ));

  it('that shows an error is none', () =>
    counts(
      `
      async def get_item(request, key):
          if key is None:
              await add_toast(request, "There is none.", "error")
              return RedirectResponse("/items")
          await drop(key)
          await add_toast(request, "Dropped.", "success")
          COUNT
          return RedirectResponse("/items")
      `,
    ));

  it('that redirects to the login or to an error is none', () =>
    counts(
      `
      async def get_item(key):
          if not key:
              return RedirectResponse("/login")
          if key == "?":
              await drop(key)
              return RedirectResponse("/?error=unknown")
          url = await find(key)
          COUNT
          return RedirectResponse(url)
      `,
    ));

  it('that only redirects is none', () =>
    counts(
      `
      async def get_item(request):
          key = await load(request)
          if key is None:
              location = request.app.router["index"].url_for()
              raise web.HTTPFound(location)
          if key.is_gone:
              raise web.HTTPFound("/items")
          await drop(key)
          COUNT
          raise web.HTTPFound("/items")
      `,
      AIOHTTP,
    ));

  it('that finds out where to redirect to is left to a person', () =>
    counts(
      `
      async def get_item(request):
          key = await load(request)
          if key.is_remote:
              raise web.HTTPFound(remote.begin(key))
          await drop(key)
          COUNT
          raise web.HTTPFound("/items")
      `,
      AIOHTTP,
      'a branch only redirects',
    ));

  it('that hands on what a helper refused with is none', () =>
    counts(
      `
      def get_item(key):
          found = resolve(key)
          if isinstance(found, HttpResponseForbidden):
              return found
          COUNT
          return {"key": key}
      `,
      FASTAPI,
      'an early answer is taken for a refusal',
    ));

  it('that only logs that there is nothing to do is none', () =>
    counts(
      `
      def get_item(key):
          if not key.enabled:
              logger.info("disabled")
              return None
          done = run(key)
          COUNT
          return done
      `,
      TASK,
    ));

  it('that warns of what is missing and answers alike is left to a person', () =>
    counts(
      `
      def get_item(key):
          form = load(key)
          if not form.service:
              log.warning("no service")
              return JSONResponse({}, status_code=200)
          send(form)
          COUNT
          return JSONResponse({}, status_code=200)
      `,
      FASTAPI,
      'a branch only warns and answers',
    ));

  it('that hands on any response is left to a person', () =>
    counts(
      `
      def get_item(key):
          found = resolve(key)
          if isinstance(found, Response):
              return found
          COUNT
          return {"key": key}
      `,
      FASTAPI,
      'an early answer may be an error',
    ));

  it('whose answer reads like a failure is left to a person', () =>
    counts(
      `
      def get_item(key):
          if not key:
              return {"message": "Item not found"}
          COUNT
          return {"key": key}
      `,
      FASTAPI,
      'an answer reads like a failure',
    ));

  it('beside work at the end of a function is none', () =>
    counts(
      `
      async def get_item(message):
          item = await load(message)
          if item.ready:
              await ship(item)
              COUNT
          else:
              await message.answer("not yet")
      `,
      BOT,
    ));

  it('at the end of a function below what it asks is left to a person', () =>
    counts(
      `
      async def get_item(message):
          item = await load(message)
          if await ship(item):
              await message.answer("shipped")
          COUNT
      `,
      BOT,
      'a branch at its end only answers or logs',
    ));

  it('that answers a question with nothing found is a success', () =>
    counts(
      `
      def get_item(key):
          items = load(key)
          if not items:
              COUNT
              return []
          COUNT
          return items
      `,
    ));
});

describe('a guard of a handler that changes something', () => {
  it('that answers with what is there already does not count', async () => {
    await becomes(
      `
      async def get_item(data: Invitation, response):
          user = await users.find(data.mail)
          member = await members.find(user.id)
          if member is not None:
              response.status_code = 200
              return Member.model_validate(member)
          await members.add(user)
          response.status_code = 201
          return Member.model_validate(member)
      `,
      `
      async def get_item(data: Invitation, response):
          user = await users.find(data.mail)
          member = await members.find(user.id)
          if member is not None:
              response.status_code = 200
              return Member.model_validate(member)
          await members.add(user)
          response.status_code = 201
          result = Member.model_validate(member)
          COUNT
          return result
      `,
      POST,
    );
    await counts(
      `
      def get_item(mail):
          record = confirmations.find(mail)
          if record and record.confirmed:
              answer = record.to_dict()
              del answer["code"]
              return answer
          send_confirmation(mail)
          answer = record.to_dict()
          del answer["code"]
          COUNT
          return answer
      `,
      POST,
    );
  });

  const POSTED = FASTAPI.replace('.get(', '.post(');

  it('that refuses in words is no success', () =>
    counts(
      `
      def get_item(key):
          if limits.hit(key):
              return Sent(message="Too many requests, please wait.")
          if not key:
              return {"message": "Item not found"}
          if key in STARTED:
              return {"detail": _("It is already running")}
          send(key)
          COUNT
          return {"message": "Sent."}
      `,
      POSTED,
    ));

  it('that answers alike because there were too many is none', () =>
    counts(
      `
      async def get_item(key):
          if await limiter.is_rate_limited(key):
              return {"sent": True}
          await send(key)
          COUNT
          return {"sent": True}
      `,
      POSTED,
    ));

  it('that warns of what is missing and answers alike is none', () =>
    counts(
      `
      def get_item(key):
          form = load(key)
          if not form.service:
              log.warning("no service")
              return JSONResponse({}, status_code=200)
          send(form)
          COUNT
          return JSONResponse({}, status_code=200)
      `,
      POSTED,
    ));

  it('that shows the form again is none', () =>
    counts(
      `
      def get_item(request):
          form = Form(request)
          if not form.is_valid():
              data = fields(form)
              return page(request, data)
          if form.upload_errors:
              return page(request, form)
          form.save()
          COUNT
          return {}
      `,
      POSTED,
    ));

  it('that comes after what was right is none', () =>
    counts(
      `
      def get_item(request):
          form = Form(request)
          if form.is_valid():
              form.save()
              COUNT
              return RedirectResponse("/items")
          return page(request, form)
      `,
      POSTED,
      'an early answer is taken for a refusal',
    ));

  it('that hands on what another service refused is none', () =>
    counts(
      `
      def get_item(key):
          answer = fetch(key)
          if answer.status_code != 200:
              return {"message": f"Got {answer.status_code}"}
          if not answer.ok:
              return {"message": "later"}
          COUNT
          return {"key": key}
      `,
    ));

  it('the same, asked the other way round: that hands on what another service refused is none', () =>
    counts(
      `
      def get_item(key):
          answer = fetch(key)
          if not answer.response_code == 200:
              return {"message": f"Got {answer.status_code}"}
          if not answer.ok:
              return {"message": "later"}
          COUNT
          return {"key": key}
      `,
    ));

  it('that answers with False where others say True is none', () =>
    counts(
      `
      def get_item(key):
          if not is_enabled():
              return False
          if key.mapped:
              run(key)
              COUNT
              return True
          tell(key)
          return False
      `,
      TASK,
    ));

  it('that ends by telling of a failure is none, whatever it waited for', () =>
    counts(
      `
      async def get_item(key):
          if not await known(key):
              await asyncio.sleep(1)
              await show_error_response(key)
              return
          await load(key)
          COUNT
      `,
      POSTED,
    ));

  it('that says what came of the operation is none', () =>
    counts(
      `
      async def get_item(key):
          found = await load(key)
          if not found:
              return {"status": "ignored"}
          settled = await settle(found)
          if not settled:
              logger.info("unsettled")
              COUNT
              return {"status": "open"}
          COUNT
          return {"status": "settled"}
      `,
      POSTED,
    ));

  it('that has nothing to do and says nothing is none', () =>
    counts(
      `
      def get_item(key):
          if feature.enabled is False:
              return Response(status_code=204)
          start(key)
          COUNT
          return JSONResponse({})
      `,
      POSTED,
      'an early answer is taken for a refusal',
    ));
});

describe('an answer', () => {
  it('whose status is chosen where it is made is asked for it', () =>
    checkFix(
      `${FASTAPI}async def $0get_item(key):
    found = await load(key)
    return JSONResponse({}, status_code=200 if found else 401)
=> Count this handler: item_operations_total{action="get"} [safe]
${FASTAPI}async def get_item(key):
    found = await load(key)
    response = JSONResponse({}, status_code=200 if found else 401)
    if response.status_code < 400:
        ${COUNT}
    return response
`,
      itemService(),
    ));

  it('whose status is chosen beside it is counted by the same choice', () =>
    checkFix(
      `${FLASK}def $0get_item(key):
    found = load(key)
    return "", 200 if found else 401
=> Count this handler: item_operations_total{action="get"} [safe]
${FLASK}def get_item(key):
    found = load(key)
    if (200 if found else 401) < 400:
        ${COUNT}
    return "", 200 if found else 401
`,
      itemService(),
    ));

  it('that holds whether it succeeded is left to a person', () =>
    counts(
      `
      async def get_item(key):
          done = await load(key)
          COUNT
          return {"success": done}
      `,
      FASTAPI,
      'whether it succeeded is said by its answer',
    ));

  it('of a method of the same class is asked where that may be an error', () =>
    checkFix(
      `${VIEW}    async def $0get(self):
        return await self.show()

    async def show(self):
        if not self.request.user:
            return web.Response(status=403)
        return web.Response(text="yes")
=> Count this handler: item_operations_total{action="get"} [safe]
${VIEW}    async def get(self):
        result = await self.show()
        if result.status < 400:
            ${COUNT}
        return result

    async def show(self):
        if not self.request.user:
            return web.Response(status=403)
        return web.Response(text="yes")
`,
      itemService(),
    ));

  it('that says its status in words is made like any other', () =>
    becomes(
      `
      def get_item(key):
          return Report(status="up" if ask(key) else "down")
      `,
      `
      def get_item(key):
          result = Report(status="up" if ask(key) else "down")
          COUNT
          return result
      `,
    ));

  it('of another kind that is given a status is counted by it', () =>
    becomes(
      `
      def get_item(self, key):
          return self.show(key, status=200 if key else 404)
      `,
      `
      def get_item(self, key):
          result = self.show(key, status=200 if key else 404)
          if (200 if key else 404) < 400:
              COUNT
          return result
      `,
    ));

  it('that is a list of errors is none', () =>
    counts(
      `
      def get_item(key):
          if key.last:
              return JSONResponse([{"type": "danger", "message": "It is the last."}])
          drop(key)
          COUNT
          return JSONResponse([])
      `,
    ));

  it('of a helper named for the failure is none', () =>
    counts(
      `
      def get_item(self, key):
          if not self.verify():
              return self.get_verify_failed_response(key)
          drop(key)
          COUNT
          return JSONResponse({})
      `,
    ));

  it('whose status the handler asks is asked for it', () =>
    becomes(
      `
      def get_item(key):
          answer = ask(key)
          if is_success(answer.status_code):
              answer.data = key
          return answer
      `,
      `
      def get_item(key):
          answer = ask(key)
          if is_success(answer.status_code):
              answer.data = key
          if answer.status_code < 400:
              COUNT
          return answer
      `,
    ));

  it('whose body may be an error, and says so in no status, is left alone', () =>
    refuses(
      `
      def get_item(key):
          done = work(key)
          if done:
              data = {"action": "Success"}
          else:
              data = {"action": "Failure", "error": f"no {key}"}
          return JSONResponse(data)
      `,
    ));

  it('that holds an error message is none', () =>
    counts(
      `
      def get_item(key):
          if key.closed:
              return Report(error_message=f"no report of {key}")
          report = Report(key=key)
          COUNT
          return report
      `,
    ));
});

describe('a redirect that several ways answer with', () => {
  it('leads elsewhere for want of something', () =>
    becomes(
      `
      async def get_item(key: str):
          home = RedirectResponse("/home")
          if key is None:
              return home
          account = await accounts.find(key)
          if account is None or account.owner != key:
              return home
          try:
              link = await links.create(account)
          except LinkError:
              logger.warning("no link")
              return home
          return RedirectResponse(link.url)
      `,
      `
      async def get_item(key: str):
          home = RedirectResponse("/home")
          if key is None:
              return home
          account = await accounts.find(key)
          if account is None or account.owner != key:
              return home
          try:
              link = await links.create(account)
          except LinkError:
              logger.warning("no link")
              return home
          response = RedirectResponse(link.url)
          COUNT
          return response
      `,
    ));
});

describe('a handler', () => {
  const tornado = (name: string): string => `from tornado.web import RequestHandler
from app.metrics import item_operations_total


class ${name}(RequestHandler):
`;

  it('that shows what failed elsewhere is left to a person', () => {
    const head = `${tornado('ProxyErrorHandler')}    def `;
    const rest = `get(self):
        self.write("sorry")
`;
    const routes = `

handlers = [("/items/failed", ProxyErrorHandler)]
`;
    return checkFix(
      `${head}$0${rest}${routes}=> Count this handler: item_operations_total{action="get_proxy_error"}; it answers for what failed elsewhere [review]
${head}${rest}        ${COUNT.replace('get', 'get_proxy_error')}
${routes}`,
      { ...itemService(), path: 'app/items.py' },
    );
  });

  it('that no path leads to is left to a person', () => {
    const head = `${tornado('ItemHandler')}    def `;
    const rest = `get(self):
        self.write("here")
`;
    return checkFix(
      `${head}$0${rest}=> Count this handler: item_operations_total{action="get"} (to be looked at: no path leads to it) [review]
${head}${rest}        ${COUNT}
`,
      itemService(),
    );
  });

  it('of a file of probes is left to a person', () => {
    const head = `from fastapi import APIRouter
from app.metrics import item_operations_total

router = APIRouter()


@router.get("/items")
def `;
    const rest = `get_item():
`;
    const body = `    return {"status": "ok"}
`;
    return checkFix(
      `${head}$0${rest}${body}=> Count this handler: health_operations_total{action="get_item"}; it is a probe [review]
${head.replace('import item_operations_total', 'import health_operations_total, item_operations_total')}${rest}    health_operations_total.labels(action="get_item").inc()
${body}`,
      {
        ...itemService(),
        path: 'app/health.py',
        files: {
          'app/__init__.py': '',
          'app/metrics.py': `
            from prometheus_client import Counter

            item_operations_total = Counter("item_operations_total", "Item operations", ["action"])
            health_operations_total = Counter("health_operations_total", "Health operations", ["action"])
            other_operations_total = Counter("other_operations_total", "Other operations", ["action"])
            other_operations_total.labels(action="x").inc()
          `,
        },
      },
    );
  });

  it('that finds what is there already is for a person, where what is made has another status', () =>
    counts(
      `
      def get_item(key):
          known = Item.query.filter_by(key=key).first()
          if known:
              return jsonify(known.json()), 200
          item = Item(key=key)
          session.add(item)
          session.commit()
          response = jsonify(item.json())
          COUNT
          return response, 201
      `,
      FLASK.replace('"/<key>"', '"/<key>", methods=["POST"]'),
      'a branch answers, and nothing was done in it',
    ));

  it('that answers with another constant than what was done is none that counts', () =>
    counts(
      `
      def get_item(key):
          path = join(ROOT, key)
          if not is_below(path):
              return {"result": "0"}
          write(path, request.data)
          COUNT
          return {"result": "1"}
      `,
      FLASK.replace('"/<key>"', '"/<key>", methods=["POST"]'),
      'an early answer is taken for a refusal',
    ));
});
