import { calling, counts, POST, TASK } from '../../testing/counting.ts';

const KEPT = 'what it calls goes on where it fails';

const SWALLOWS = `
      import logging

      logger = logging.getLogger(__name__)


      class Store:
          async def remove(self, key: str) -> None:
              try:
                  await self.session.delete(key)
              except Exception as error:
                  logger.error("could not remove %s: %s", key, error)


      async def remove(key: str) -> None:
          await Store().remove(key)
`;

describe('what a called function keeps to itself', () => {
  it('is for a person, of a method of another class', () =>
    calling(
      SWALLOWS,
      `
      async def get_item(key: str, store: Store):
          item = await items.load(key)
          if item is None:
              raise HTTPException(404)
          await store.remove(key)
          COUNT
          return {"message": "removed"}
      `,
      KEPT,
    ));

  it('is for a person, of what is called two calls deep', () =>
    calling(
      SWALLOWS,
      `
      async def get_item(key: str):
          await remove(key)
          COUNT
          return {"message": "removed"}
      `,
      KEPT,
    ));

  it('is for a person, of what comes back with nothing done and says so in a log', () =>
    calling(
      `
      import logging

      logger = logging.getLogger(__name__)


      def remove(key: str) -> None:
          if not enabled(key):
              logger.info("Skipping %s, which is not enabled", key)
              return
          session.delete(key)
      `,
      `
      async def get_item(key: str):
          remove(key)
          COUNT
          return {"message": "removed"}
      `,
      'what it calls may do nothing',
    ));

  it('is for a person, where it skips what it is called for in what it holds open', () =>
    calling(
      `
      import logging

      logger = logging.getLogger(__name__)


      def remove(key: str) -> None:
          with store() as opened:
              if not opened.is_ready():
                  logger.warning("Skipping %s, for the store is not ready", key)
                  return
              opened.delete(key)
      `,
      `
      async def get_item(key: str):
          remove(key)
          COUNT
          return {"message": "removed"}
      `,
      'what it calls may do nothing',
    ));

  it('is for a person, where what it gives in place of a value is answered with', () =>
    calling(
      SWALLOWS,
      `
      async def get_item(key: str, store: Store):
          result = await store.remove(key)
          COUNT
          return {"result": result}
      `,
      KEPT,
    ));

  it('does not matter where it is beside what is done', () =>
    calling(
      SWALLOWS.replace('delete(key)', 'send(key)').replaceAll('remove', 'tell'),
      `
      async def get_item(key: str, store: Store):
          await items.create(key)
          await store.tell(key)
          COUNT
          return {"message": "made"}
      `,
    ));

  it('does not matter where it raises in the end', () =>
    calling(
      `
      class Base:
          async def fail(self, message: str, code: int):
              if code > 500:
                  raise RuntimeError(message)
              else:
                  raise ValueError(message)


      class Store(Base):
          async def remove(self, key: str) -> None:
              try:
                  await self.session.delete(key)
              except OSError as error:
                  await self.fail(str(error), 500)


      async def remove(key: str) -> None:
          await Store().remove(key)
      `,
      `
      async def get_item(key: str, store: Store):
          await store.remove(key)
          COUNT
          return {"message": "removed"}
      `,
    ));

  it('is for a person, where what it says of whether it was done is not asked', () => {
    const says = `
      class Store:
          async def remove(self, key: str) -> bool:
              if key not in self.known:
                  return False
              await self.session.delete(key)
              return True


      async def remove(key: str) -> bool:
          return await Store().remove(key)
    `;
    return calling(
      says,
      `
      async def get_item(key: str, store: Store):
          await store.remove(key)
          COUNT
          return {"message": "removed"}
      `,
      'what it calls says whether it was done, and is not asked',
    ).then(() =>
      calling(
        says,
        `
      async def get_item(key: str, store: Store):
          if not await store.remove(key):
              raise HTTPException(404)
          COUNT
          return {"message": "removed"}
        `,
      ),
    );
  });

  it('is for a person, in a task', () =>
    counts(
      `
      def get_item(key):
          refresh(key)
          COUNT


      def refresh(key):
          try:
              index.rebuild(key)
          except Exception:
              logger.exception("no")
      `,
      TASK,
      KEPT,
    ));

  const EACH = `
      class Store:
          async def remove(self, keys: list[str]) -> None:
              for key in keys:
                  try:
                      await self.session.delete(key)
                  except Exception as error:
                      logger.error("could not remove %s: %s", key, error)


      async def remove(keys: list[str]) -> None:
          await Store().remove(keys)
  `;

  it('is for a person, where each of many is tried', () =>
    calling(
      EACH,
      `
      async def get_item(keys: list[str], store: Store):
          await store.remove(keys)
          COUNT
      `,
      KEPT,
    ));

  it('is for a person, where what fails is passed by with the next, and nothing kept of it', async () => {
    const handler = `
      async def get_item(keys: list[str], store: Store):
          await store.remove(keys)
          COUNT
      `;
    const next = EACH.replace(/(\n *)(logger\.error\(.*)/, '$1$2$1continue');
    await calling(next, handler, KEPT);
    const kept = next
      .replace(/logger\.error\(.*/, 'failed.append(error)')
      .replace('for key', 'failed = []\n              for key')
      .replace(
        'continue\n',
        'continue\n              if failed:\n                  raise RemoveError(failed)\n',
      );
    await calling(kept, handler);
  });

  it('does not matter in a task, where one of many may fail', () =>
    counts(
      `
      def get_item(keys):
          refresh(keys)
          COUNT


      def refresh(keys):
          for key in keys:
              try:
                  index.rebuild(key)
              except Exception:
                  logger.exception("no")
      `,
      TASK,
    ));

  it('is for a person, of a lambda and of a function that are handed on', async () => {
    const tried = `${EACH}

      def tried(run):
          try:
              return {"result": run()}
          except ValueError:
              raise HTTPException(400)
    `;
    for (const handed of ['lambda: remove(keys)', 'remove'])
      await calling(
        tried,
        `
      async def get_item(keys: list[str]):
          result = tried(${handed})
          COUNT
          return result
        `,
        KEPT,
      );
  });

  it('is for a person, of what fills in an abstract method', () =>
    calling(
      `
      from abc import ABC, abstractmethod


      class Store(ABC):
          @abstractmethod
          async def remove(self, key: str) -> None: ...


      class Disk(Store):
          async def remove(self, key: str) -> None:
              try:
                  await self.disk.delete(key)
              except OSError:
                  return


      def remove(key: str) -> None: ...
      `,
      `
      async def get_item(key: str, store: Store):
          await store.remove(key)
          COUNT
      `,
      KEPT,
    ));

  it('is for a person, of an object that a container gives', () =>
    calling(
      `
      from boxes import FromBox


      class Store:
          async def __call__(self, key: str) -> None:
              try:
                  item = await self.items.read(key)
              except Unconfirmed:
                  logger.info("nobody has confirmed it")
                  return
              await self.sender.send(item)


      def remove(key: str) -> None: ...
      `,
      `
      async def get_item(key: str, store: FromBox[Store]):
          await store(key)
          COUNT
          return {"ok": True}
      `,
      KEPT,
    ));

  it('is for a person, where it would raise if it were asked to', async () => {
    const store = `
      class Store:
          def __init__(self, strict=False) -> None:
              self.strict = strict

          async def remove(self, key: str) -> None:
              removed = await self.session.delete(key)
              if not removed and self.strict:
                  raise RuntimeError("not removed")


      async def remove(key: str, strict=False) -> None:
          answer = await session.delete(key)
          if strict:
              answer.raise_for_status()
    `;
    const handler = `
      async def get_item(key: str, store: Store):
          await store.remove(key)
          COUNT
    `;
    await calling(store, handler, KEPT);
    await calling(store, handler.replace('store.remove(key)', 'remove(key)'), KEPT);
    await calling(store, handler.replace('store.remove(key)', 'remove(key, strict=True)'));
  });

  it('does not matter where a clause answers with an error', () =>
    calling(
      `
      from fastapi.responses import JSONResponse


      async def remove(key: str):
          try:
              await session.delete(key)
          except OSError:
              return JSONResponse({"message": "no"}, status_code=500)
          return JSONResponse({"message": "removed"})


      class Store: ...
      `,
      `
      async def get_item(key: str):
          result = await remove(key)
          if result.status_code < 400:
              COUNT
          return result
      `,
    ));

  it('is for a person, where it gives the same although there was nothing to do', () =>
    calling(
      `
      async def remove(keys: list[str]):
          found = [key for key in keys if key in table]
          if len(found) == 0:
              logger.warning("there is none")
              return "OK"
          await session.delete_all(found)
          return "OK"


      class Store: ...
      `,
      `
      async def get_item(keys: list[str]):
          result = await remove(keys)
          COUNT
          return {"result": result}
      `,
      'what it calls may do nothing',
    ));

  it('is for a person, where it only does it if it is told to', async () => {
    const store = `
      async def remove(keys: list[str], dry_run: bool = False):
          found = [key for key in keys if key in table]
          if found and not dry_run:
              await session.delete_all(found)
          return found


      class Store: ...
    `;
    const handler = `
      async def get_item(keys: list[str], dry_run: bool = True):
          result = Answer.of(await remove(keys, dry_run=dry_run))
          COUNT
          return result
    `;
    await calling(store, handler, 'what it calls may do nothing');
    await calling(store, handler.replace('dry_run=dry_run', 'dry_run=False'));
    await calling(store.replace('and not dry_run', 'or dry_run'), handler);
  });

  it('is for a person, where it is suppressed', async () => {
    const suppressing = (type: string): string => `
      from contextlib import suppress


      class Store:
          async def remove(self, key: str) -> None:
              with suppress(${type}):
                  await self.session.delete(key)


      async def remove(key: str) -> None: ...
    `;
    const handler = `
      async def get_item(key: str, store: Store):
          await store.remove(key)
          COUNT
    `;
    await calling(suppressing('OSError'), handler, KEPT);
    await calling(suppressing('KeyError'), handler);
  });
});

describe('what a handler itself suppresses', () => {
  it('is for a person, where it is all that is done', () =>
    counts(
      `
      async def get_item(key: str):
          with contextlib.suppress(ItemNotFound):
              await items.remove(key)
          COUNT
          return {"ok": True}
      `,
      `import contextlib\n${POST}`,
      'what fails in it is suppressed',
    ));

  it('does not matter beside what is done', () =>
    counts(
      `
      async def get_item(key: str):
          await items.remove(key)
          with contextlib.suppress(OSError):
              await cache.remove(key)
          COUNT
          return {"ok": True}
      `,
      `import contextlib\n${POST}`,
    ));

  it('is for a person, where it gives nothing and a model is promised', async () => {
    const store = `
      class Store:
          async def get_one(self, key: str) -> Item | None:
              found = (await self.session.execute(select(Item).filter_by(key=key))).one_or_none()
              if not found:
                  return None
              return Item.model_validate(found)
`;
    const handler = (returns: string): string => `
      async def get_item(key: str, store: Store) -> ${returns}:
          result = await store.get_one(key)
          COUNT
          return result
      `;
    await calling(store, handler('Item'), 'what it answers with may be nothing');
    await calling(store, handler('Item | None'));
  });

  it('is nothing that is asked for, or that a parameter alone says', () =>
    calling(
      `
      class Store:
          async def get_one(self, key: str) -> Item | None:
              return (await self.session.execute(select(Item).filter_by(key=key))).one_or_none()


      def remove(item: Item | None) -> Shown | None:
          if item is None:
              return None
          return Shown(item.key)
      `,
      `
      async def get_item(key: str, store: Store) -> Shown:
          item = await store.get_one(key)
          if item is None:
              raise HTTPException(404)
          result = remove(item)
          COUNT
          return result
      `,
    ));

  it('is for a person, where it is only begun and runs on by itself', () =>
    calling(
      `
      import asyncio


      class Store:
          def spawn(self, job, *args) -> None:
              self.tasks.add(asyncio.create_task(self.run(job, *args)))

          async def run(self, job, *args):
              await job(*args)
      `,
      `
      async def get_item(key: str, store: Store):
          item = await items.load(key)
          store.spawn(publish, item)
          COUNT
          return {"key": key}
      `,
      'what it begins may fail unseen',
    ));

  it('is nothing that is begun besides', () =>
    calling(
      '',
      `
      async def get_item(key: str):
          await items.delete(key)
          asyncio.create_task(tell_others(key))
          COUNT
          return {"key": key}
      `,
    ));

  it('is for a person, where what is saved says whether it was, beside what else is done', () =>
    calling(
      `
      def save_to_db(item) -> bool:
          try:
              session.add(item)
              session.commit()
              return True
          except Exception:
              logger.exception("not saved")
              session.rollback()
              return False
      `,
      `
      async def get_item(key: str):
          item = await items.load(key)
          item.copies = 0
          save_to_db(item)
          await items.announce(item)
          COUNT
          return {"copied": True}
      `,
      KEPT,
    ));
});
