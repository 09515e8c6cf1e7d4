import { checkFix, checkNoFix, type CheckOptions } from '../testing/check.ts';

/**
 * Where a handler counts, construct by construct. The counter is there already, so that only the handler changes;
 * `COUNT` in a text stands for the statement that counts.
 */
const COUNT = 'item_operations_total.labels(action="get").inc()';

const HEADER = `from fastapi import APIRouter, HTTPException
from fastapi.responses import JSONResponse, StreamingResponse
from app.metrics import item_operations_total
from starlette.background import BackgroundTask

router = APIRouter(prefix="/items")


@router.get("/{key}")
`;

function options(header: string): CheckOptions {
  void header;
  return {
    rules: ['uninstrumented-route', 'uninstrumented-task'],
    path: 'app/items.py',
    files: {
      'app/__init__.py': '',
      'app/metrics.py': `
        from prometheus_client import Counter

        item_operations_total = Counter("item_operations_total", "Item operations", ["action"])
        other_operations_total = Counter("other_operations_total", "Other operations", ["action"])
        other_operations_total.labels(action="x").inc()
      `,
    },
  };
}

/** Checks what becomes of a function named `get_item`; both texts without the file around it. */
function counts(before: string, after: string, header = HEADER): Promise<void> {
  const clean = (text: string): string =>
    text
      .replace(/^\n/, '')
      .replace(/\n\s*$/, '\n')
      .replace(/^ {6}/gm, '')
      .replaceAll('COUNT', COUNT);
  return checkFix(
    `${header}${clean(before).replace('get_item', '$0get_item')}=> Count this handler: item_operations_total{action="get"} [safe]\n${header}${clean(after)}`,
    options(header),
  );
}

function refuses(before: string): Promise<void> {
  const clean = before
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '\n')
    .replace(/^ {6}/gm, '');
  return checkNoFix(`${HEADER}${clean.replace('get_item', '$0get_item')}`, options(HEADER));
}

describe('where a handler counts', () => {
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
          return {"key": item.key, "name": str(item.name)}
      `,
      `
      def get_item(key):
          item = load(key)
          COUNT
          # what the caller may see
          return {"key": item.key, "name": str(item.name)}
      `,
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
          return StreamingResponse(read(key), media_type="text/csv", background=BackgroundTask(${COUNT.replace('()', '')}))
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
      HEADER.replace('router.get("/{key}")', 'router.websocket("/{key}")'),
    ));

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
