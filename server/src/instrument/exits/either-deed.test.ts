import { BOT, counts, POST } from '../../testing/counting.ts';

const EITHER = 'it does one thing or another, by what it is given';

describe('one function for several operations', () => {
  it('is for a person, by what it is told to do', () =>
    counts(
      `
      async def get_item(key: str, action: str):
          if action == "start":
              await machines.start(key)
          elif action == "stop":
              await machines.stop(key)
          else:
              raise HTTPException(400)
          COUNT
          return {"message": "done"}
      `,
      POST,
      EITHER,
    ));

  it('is for a person, where what it runs stands among what is sent', () =>
    counts(
      `
      async def get_item(request: Request):
          data = await request.json()
          run = data.get("run")
          result = run(data["keys"])
          COUNT
          return {"result": result}
      `,
      POST,
      EITHER,
    ));

  it('is for a person, where a match says so', () =>
    counts(
      `
      async def get_item(key: str, action: str):
          match action:
              case "lock":
                  await doors.lock(key)
              case "open":
                  await doors.remove(key)
              case _:
                  raise HTTPException(400)
          COUNT
          return {"message": "done"}
      `,
      POST,
      EITHER,
    ));

  it('is for a person, where a bot leaves for each of several', () =>
    counts(
      `
      async def get_item(call, data):
          if data["action"] == "count":
              await call.message.edit_text("how many?", reply_markup=numbers())
              await Edit.count.set()
              COUNT
              return
          if data["action"] == "until":
              await call.message.edit_text("until when?", reply_markup=dates())
              await Edit.until.set()
              COUNT
              return
          await items.repeat(data["id"])
          await call.message.edit_text("repeated")
          COUNT
      `,
      BOT,
      EITHER,
    ));

  it('is for a person, where one branch sets what the other takes away', () =>
    counts(
      `
      async def get_item(key: str, shared: bool):
          meta = await items.load(key)
          if shared:
              meta["shared_at"] = now()
          else:
              meta.pop("shared_at", None)
          await items.save(key, meta)
          COUNT
          return {"message": "done"}
      `,
      POST,
      EITHER,
    ));

  it('counts where what was asked for is set, or cleared', () =>
    counts(
      `
      async def get_item(key: str, title: str | None):
          meta = await items.load(key)
          if title:
              meta["title"] = title
          else:
              meta.pop("title", None)
          await items.save(key, meta)
          COUNT
          return {"message": "done"}
      `,
      POST,
    ));

  it('counts where all of them do the same', () =>
    counts(
      `
      async def get_item(key: str, kind: str):
          if kind == "file":
              await files.delete_file(key)
          elif kind == "link":
              await links.delete_link(key)
          else:
              raise HTTPException(400)
          COUNT
          return {"message": "deleted"}
      `,
      POST,
    ));
});
