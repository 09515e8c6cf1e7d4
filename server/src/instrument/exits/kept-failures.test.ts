import { checkFix } from '../../testing/check.ts';
import { COUNT, counts, itemService, POST, TASK } from '../../testing/counting.ts';

/** Checks a handler of \`app/items.py\` that calls what \`app/store.py\` has. */
function calling(store: string, handler: string, doubt?: string): Promise<void> {
  const service = itemService();
  const head = POST.replace('from app.metrics', 'from app.store import Store, remove\nfrom app.metrics');
  const text = (one: string): string =>
    one
      .replace(/^\n/, '')
      .replace(/\n\s*$/, '\n')
      .replace(/^ {6}/gm, '');
  const looked = doubt === undefined ? ' [safe]' : ` (to be looked at: ${doubt}) [review]`;
  return checkFix(
    `${head}${text(handler)
      .replace(/^.*\bCOUNT\n/gm, '')
      .replace(
        'get_item',
        '$0get_item',
      )}=> Count this handler: item_operations_total{action="get"}${looked}\n${head}${text(handler).replaceAll('COUNT', COUNT)}`,
    { ...service, files: { ...service.files, 'app/store.py': text(store) } },
  );
}

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
});
