import { calling } from '../../testing/counting.ts';

const KEPT = 'what it calls goes on where it fails';

const SKIPS = 'what it calls may do nothing';

/** A store that is abstract, and one that takes its failures for itself. */
const STORES = `
      import logging
      from abc import ABC, abstractmethod
      from dataclasses import asdict

      logger = logging.getLogger(__name__)


      class Store(ABC):
          @abstractmethod
          async def remove(self, key: str): ...


      class SqlStore(Store):
          async def run(self, query: str, values: dict):
              try:
                  await self.session.execute(query, values)
                  await self.session.commit()
              except Exception as error:
                  logger.warning("could not run: %s", error)
                  return None

          async def remove(self, key: str):
              values = asdict(Removed(key))
              await self.run("delete from parts", values)
              await self.run("delete from items", values)
`;

const HANDLER = `
      async def get_item(key: str, store: Store):
          await store.remove(key)
          COUNT
          return {"message": "removed"}
`;

describe('what a store of an abstract class does', () => {
  it('is for a person, where all that one of them calls keeps its failures', () =>
    calling(STORES, HANDLER, KEPT));

  it('counts where something else is done as well', () =>
    calling(
      STORES.replace('await self.run("delete from items", values)', 'await self.session.delete_item(key)'),
      HANDLER,
    ));

  it('counts where what is called is asked', () =>
    calling(
      STORES.replace(
        'await self.run("delete from items", values)',
        'done = await self.run("delete from items", values)\n              if done is None:\n                  raise RuntimeError(key)',
      ),
      HANDLER,
    ));

  it('is for a person, where a decorator may put it into a queue', async () => {
    const queued = (wrapper: string): string => `
      import functools
      from abc import ABC, abstractmethod


      def until_ready(method):
          @functools.wraps(method)
          async def wrapper(self, *args):
${wrapper}
          return wrapper


      class Store(ABC):
          @until_ready
          @abstractmethod
          async def remove(self, key: str): ...


      class SqlStore(Store):
          @until_ready
          async def remove(self, key: str):
              await self.session.delete(key)
`;
    await calling(
      queued(`              if not self.ready:
                  self.waiting.append((method, args))
              else:
                  return await method(self, *args)`),
      HANDLER,
      SKIPS,
    );
    await calling(
      queued(`              if not self.ready:
                  raise RuntimeError("not ready")
              return await method(self, *args)`),
      HANDLER,
    );
    await calling(
      queued(`              if not self.ready:
                  self.seen.append(method)
              return await method(self, *args)`),
      HANDLER,
    );
  });

  it('is for a person, where it tells others of what may not have been done', () =>
    calling(
      `${STORES.replace('class Store(ABC)', 'class Base(ABC)').replace('(Store)', '(Base)')}

      class Store:
          async def remove(self, key: str):
              stores: SqlStore = find()
              await stores.remove(key)
              await self.emitter.emit("removed", key)
`,
      HANDLER,
      KEPT,
    ));

  it('is for a person, where a response is made of what it may not have', async () => {
    const stores = `
      from abc import ABC, abstractmethod
      from fastapi import Response


      class Store(ABC):
          @abstractmethod
          async def load(self, key: str) -> dict | None: ...


      class SqlStore(Store):
          async def load(self, key: str) -> dict | None:
              found = await self.session.all(key)
              if found:
                  return found[0]
              return None
`;
    const handler = `
      async def get_item(key: str, store: Store):
          found = await store.load(key)
          COUNT
          return Response(content=found)
`;
    await calling(stores, handler, 'what it answers with may be nothing');
    await calling(
      stores,
      handler.replace('COUNT', 'if not found:\n              raise HTTPException(404)\n          COUNT'),
    );
  });
});

describe('what a called function does not do', () => {
  it('is for a person, where it gives what it has made before it is kept', async () => {
    const store = `
      def write(rows: list[str], path):
          text = add_header("")
          if not rows:
              return text
          text = text + rows[0]
          path.write_text(text)
          return text


      class Store: ...
`;
    const handler = `
      async def get_item(key: str):
          write(load(key), place(key))
          COUNT
          return {"message": "written"}
`;
    await calling(store, handler, SKIPS);
    await calling(
      store.replace('return text\n          text =', 'raise ValueError(path)\n          text ='),
      handler,
    );
  });

  it('counts where it is done with what is looked up before', () =>
    calling(
      `
      import logging

      logger = logging.getLogger(__name__)


      class Store:
          async def filtered(self, value):
              try:
                  return await self.hooks.send(value)
              except Exception as error:
                  logger.error("hook failed: %s", error)
              return value

          async def wallet(self, key: str):
              found = make(key)
              return await self.filtered(found)
`,
      `
      async def get_item(key: str, store: Store):
          wallet = await store.wallet(key)
          result = await wallet.close(key)
          COUNT
          return result
`,
    ));
});
