import { checkFix } from '../../testing/check.ts';
import { becomes, BOT, calling, counts, FLASK, itemService, POST, TASK } from '../../testing/counting.ts';

describe('all that is done, in branches', () => {
  it('is for a person where none of them need be taken', () =>
    counts(
      `
      async def get_item(key: str, kind: str):
          if kind == "file":
              await files.delete(key)
          elif kind == "link":
              await links.delete(key)
          COUNT
          return {"message": "deleted"}
      `,
      POST,
      'all that it does is in a branch',
    ));

  it('counts where one of them is always taken', () =>
    counts(
      `
      async def get_item(key: str, kind: str):
          if kind == "file":
              await files.delete(key)
          elif kind == "link":
              await links.delete(key)
          else:
              raise HTTPException(400)
          COUNT
          return {"message": "deleted"}
      `,
      POST,
    ));

  it('is for a person where it is for those of many that are like that', () =>
    counts(
      `
      async def get_item(key: str):
          for row in await rows.load(key):
              found = await index.find(row)
              if found is not None:
                  await store.update(row, found)
          COUNT
          return {"message": "updated"}
      `,
      POST,
      'all that it does is in a branch',
    ));

  it('counts where it is done for each of many', () =>
    counts(
      `
      async def get_item(key: str):
          for row in await rows.load(key):
              await store.update(row)
          COUNT
          return {"message": "updated"}
      `,
      POST,
    ));

  it('is for a person where it is tried', () =>
    counts(
      `
      async def get_item(key: str):
          try:
              secrets = await vault.load(key)
              if secrets:
                  await vault.store(key, [])
              COUNT
              return JSONResponse({"message": "cleared"}, status_code=200)
          except Exception:
              return JSONResponse({"error": "failed"}, status_code=500)
      `,
      POST,
      'all that it does is in a branch',
    ));

  it('counts where something is done besides', () =>
    counts(
      `
      async def get_item(key: str, name: str | None = None):
          item = await items.load(key)
          if name is not None:
              await names.replace(item, name)
          await items.save(item)
          COUNT
          return {"message": "updated"}
      `,
      POST,
    ));

  it('is for a person in a task', () =>
    counts(
      `
      def get_item(key, mode):
          if mode == "full":
              rebuild(key)
          elif mode == "part":
              refresh(key)
          COUNT
      `,
      TASK,
      'all that it does is in a branch',
    ));

  it('counts in the one that does it of a bot', () =>
    counts(
      `
      async def get_item(message, state):
          rate = to_number(message.text)
          if not rate or rate > 100:
              text = "that is no rate"
          else:
              text = "saved"
              await rates.update(rate)
              await state.clear()
              COUNT
          await outbox.send(message.chat.id, text, reply_markup=back_keyboard())
      `,
      BOT,
    ));
});

describe('a step of a bot that only talks in a branch', () => {
  it('is no operation where it says that there is none, and leaves', () =>
    counts(
      `
      async def get_item(message, state):
          code = await codes.get(message.text)
          if not code:
              await outbox.edit(chat_id=message.chat.id, message="no such code", reply_markup=back())
              await state.set_state(Buying.code)
              return
          await codes.redeem(code, message.from_user.id)
          await message.answer("redeemed")
          COUNT
      `,
      BOT,
    ));

  it('is for a person where what it says may be that there is none', () =>
    counts(
      `
      async def get_item(message, state):
          known = projects.load()
          key = message.text
          if key in known:
              await message.answer("pick an epic", reply_markup=epics(known[key]))
              COUNT
              return EPIC
          else:
              await message.answer("no project of that name")
              COUNT
              return END
      `,
      BOT,
      'a branch answers, and nothing was done in it',
    ));

  it('is for a person where a branch answers with something of its own besides', () =>
    becomes(
      `
      async def get_item(key: str):
          user = find_user(key)
          if key.startswith("@"):
              await mails.send_to_all(key)
              if not user:
                  return {"status": "all", "name": redact(key)}
          elif user:
              await mails.send(key)
          return {"status": "sent"}
      `,
      `
      async def get_item(key: str):
          user = find_user(key)
          if key.startswith("@"):
              await mails.send_to_all(key)
              if not user:
                  result = {"status": "all", "name": redact(key)}
                  COUNT
                  return result
          elif user:
              await mails.send(key)
          COUNT
          return {"status": "sent"}
      `,
      POST,
      'all that it does is in a branch',
    ));
});

describe('a clause that answers', () => {
  it('is for a person where what it catches tells of what was done', () =>
    checkFix(
      `${BOT}async def $0get_item(message, key):
    try:
        await join(key)
    except Restored:
        await message.reply("was there before")
        return
    await message.reply("joined")


class Restored(Exception): ...


async def join(key):
    await enter(key)


async def enter(key):
    try:
        await store.add(key)
    except Restored:
        await store.commit()
        raise
    await store.commit()
=> Count this handler: item_operations_total{action="get"} (to be looked at: what an except clause answers may be no failure) [review]
${BOT}async def get_item(message, key):
    try:
        await join(key)
    except Restored:
        await message.reply("was there before")
        return
    await message.reply("joined")
    item_operations_total.labels(action="get").inc()


class Restored(Exception): ...


async def join(key):
    await enter(key)


async def enter(key):
    try:
        await store.add(key)
    except Restored:
        await store.commit()
        raise
    await store.commit()
`,
      { ...itemService(), rules: ['uninstrumented-task'] },
    ));
});

describe('what is said in one of two branches', () => {
  it('is for a person where a bot may say that it was not to be had', () =>
    counts(
      `
      async def get_item(call, state):
          rights = Rights(call.from_user.id)
          if rights.channels():
              await state.set_state(Channel.adding)
              text = translated("Send the channel")
          else:
              text = translated("You have no right to do this")
          await call.message.edit_text(text, reply_markup=close())
          COUNT
      `,
      BOT,
      'one of two messages may say that it failed',
    ));

  it('counts where they are the same in two languages', () =>
    counts(
      `
      async def get_item(message):
          found = await store.find(message)
          if message.lang == "de":
              text = f"Gefunden: {found}"
          else:
              text = f"Found: {found}"
          await message.answer(text)
          COUNT
      `,
      BOT,
    ));

  it('counts in the one that does what is posted', () =>
    counts(
      `
      async def get_item(key: str):
          if await items.is_free(key):
              await items.create(key)
              message = "made"
              COUNT
          else:
              message = "there is one"
          return {"message": message}
      `,
      POST,
    ));
});

describe('what is chosen or not in a list at hand', () => {
  it('is no work of one of two branches', () =>
    counts(
      `
      async def get_item(call, state):
          data = await state.get_data()
          chosen = set(data["chosen"])
          if call.key in chosen:
              chosen.remove(call.key)
          else:
              chosen.add(call.key)
          await state.update_data(chosen=list(chosen))
          await call.message.edit_text("choose", reply_markup=choices(await store.find(), chosen))
          COUNT
      `,
      BOT,
    ));
});

describe('a link that does something in a branch', () => {
  it('is for a person', () =>
    counts(
      `
      def get_item(key):
          if settings.kind == "local":
              local.logout()
          COUNT
          return redirect("/")
      `,
      FLASK,
      'all that it does is in a branch',
    ));
});

describe('what a handler is called for', () => {
  const inBranch = (call: string): string => `
      async def get_item(key: str):
          item = await items.find(key)
          if item is None:
              item = await items.${call}(key)
          await events.publish(item)
          COUNT
          return {"key": key}
  `;

  it('is for a person where it is done in one branch', () =>
    counts(inBranch('get_item'), POST, 'what it is called for is done in a branch'));

  it('does not matter of what is called otherwise', () => counts(inBranch('load_item'), POST));
});

describe('an answer that a function makes of nothing', () => {
  it('is the same where nothing was sent', () =>
    calling(
      `
      from fastapi import Response


      def valid_keys(arg: str) -> list[str]:
          return arg.split(",")


      def respond(result: dict | None = None) -> Response:
          response = Response(dumps(result or {}))
          return response
      `,
      `
      async def get_item(key: str):
          keys = valid_keys(key)
          if keys:
              pressed = [codes[one] for one in keys]
              await device.send_keys(pressed)
              COUNT
          return respond()
      `,
    ));
});

describe('a branch that leaves', () => {
  const refresh = (below: string): string => `
      def get_item(key):
          batch = load(key)
          if batch.is_over:
              history.write(batch)
              COUNT
              return
          batch.progress = 100
${below}
          COUNT
  `;

  it('is for a person where it does less than what is done below it', () =>
    counts(
      refresh('          batch.save()\n          history.write(batch)'),
      TASK,
      'a branch leaves out what is done below',
    ));

  it('counts where it does something of its own, or all', async () => {
    await counts(refresh('          batch.save()'), TASK);
    await counts(refresh('          history.write(batch)'), TASK);
  });
});

describe('a bot that waits', () => {
  it('does nothing in the branch where it waits', () =>
    counts(
      `
      async def get_item(message, state):
          if message.kind in KINDS:
              await queue.put(message)
              await message.answer("sent")
              COUNT
          else:
              await message.answer("no such kind")
              await sleep(5)
              await message.delete()
      `,
      BOT,
    ));
});
