import { counts } from '../../testing/counting.ts';

const NOTHING = 'what it calls gives nothing where it fails';

/** Checks a handler that answers with what `find` gives. */
async function answering(find: string, handler: string, doubt?: string): Promise<void> {
  await counts(`${handler.trimEnd()}\n\n\n${find.replace(/^\n/, '')}`, undefined, doubt);
}

const HANDED = `
      async def get_item(key: str):
          result = await find(key)
          COUNT
          return result
`;

const EMPTY = `
      async def find(key):
          try:
              rows = await index.search(key)
              return [row.name for row in rows]
          except IndexError_:
              logger.exception("no index")
              return []
`;

describe('an answer that comes from one function', () => {
  it('is for a person, where its clause answers with nothing', () => answering(EMPTY, HANDED, NOTHING));

  it('is for a person, where its clause puts nothing in the place of it', () =>
    answering(
      `
      async def find(key):
          start = int(key)
          try:
              count, rows = await index.search(start)
          except SearchFailed:
              logger.warning("no search")
              count, rows = (0, [])
          found = {}
          found.update({"start": start, "count": count, "rows": [row for row in rows]})
          return found
      `,
      HANDED,
      NOTHING,
    ));

  it('is for a person, where its clauses go on to an end that gives nothing', () =>
    answering(
      `
      async def find(key):
          path = await render(key)
          if path is None:
              return None
          return path.strip("/")


      async def render(key):
          try:
              return await templates.render(key)
          except TemplateError as error:
              logger.warning("cannot render: %s", error)
          return None
      `,
      `
      async def get_item(key: str):
          path = await find(key)
          if path:
              path = str(Path(path).with_name(key))
          COUNT
          return {"path": path}
      `,
      NOTHING,
    ));

  it('is for a person, of what fills in the method that its class has', () =>
    answering(
      `
      class Plugin:
          @classmethod
          def named(cls, name):
              for plugin in cls.__subclasses__():
                  if plugin.name == name:
                      return plugin()
              raise LookupError(name)

          def rows(self, key):
              raise NotImplementedError


      class Remote(Plugin):
          def rows(self, key):
              try:
                  return [one.name for one in self.client.rows(key)]
              except RemoteError:
                  logger.exception("no rows")
                  return []
      `,
      `
      async def get_item(key: str):
          plugin = Plugin.named(key)
          rows = plugin.rows(key)
          if rows is None:
              raise HTTPException(404)
          COUNT
          return {"rows": rows}
      `,
      NOTHING,
    ));

  it('counts where that is asked for', () =>
    answering(
      EMPTY,
      `
      async def get_item(key: str):
          rows = await find(key)
          if not rows:
              raise HTTPException(404)
          COUNT
          return {"rows": rows}
      `,
    ));

  it('counts where that there is none is an answer', () =>
    answering(EMPTY.replace('IndexError_', 'Index.DoesNotExist'), HANDED));

  it('counts where nobody names what failed', () =>
    answering(EMPTY.replace('IndexError_', 'Exception'), HANDED));

  it('is for a person, where a clause takes back what was gathered', () =>
    answering(
      `
      async def find(key):
          names = set()
          try:
              for name in os.listdir(key):
                  names.add(name)
          except Exception:
              names = set()
              get_logger(0).exception("no folder")
          return {"key": "x", "names": sorted(names)}
      `,
      HANDED,
      NOTHING,
    ));

  it('is for a person, where a function only makes a response of it', () =>
    answering(
      `
      ${EMPTY.trim()}


      def answered(content, status=200):
          response = JSONResponse({"ok": True, "content": content}, status_code=status)
          response.headers["X-Kind"] = "json"
          return response
      `,
      `
      async def get_item(key: str):
          result = answered(await find(key))
          COUNT
          return result
      `,
      NOTHING,
    ));

  it('counts where it is told among others', () =>
    answering(
      EMPTY,
      `
      async def get_item(key: str):
          item = await items.load(key)
          rows = await find(key)
          result = {"item": await item.as_dict(), "rows": rows}
          COUNT
          return result
      `,
    ));
});
