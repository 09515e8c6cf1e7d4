import { checkFix } from '../../testing/check.ts';
import {
  becomes as counts,
  COUNT,
  FASTAPI,
  FLASK,
  itemService,
  LITESTAR,
  refuses,
} from '../../testing/counting.ts';

describe('streamed answers', () => {
  it("count on each way out of the handler's own generator", () =>
    counts(
      `
      def get_item(key):
          def stream():
              for part in read(key):
                  yield part
                  if part.last:
                      tidy(key)
                      return
              yield "end"
          return StreamingResponse(stream())
      `,
      `
      def get_item(key):
          def stream():
              for part in read(key):
                  yield part
                  if part.last:
                      tidy(key)
                      COUNT
                      return
              yield "end"
              COUNT
          return StreamingResponse(stream())
      `,
    ));

  it('of a generator that fails do not', () =>
    counts(
      `
      def get_item(key):
          async def stream():
              try:
                  async for part in read(key):
                      yield part
              except OSError:
                  yield "broken"
          return StreamingResponse(stream())
      `,
      `
      def get_item(key):
          async def stream():
              try:
                  async for part in read(key):
                      yield part
                  COUNT
              except OSError:
                  yield "broken"
          return StreamingResponse(stream())
      `,
    ));

  it('of a function that tells of failures as it goes are left to a person', () =>
    checkFix(
      `
      from fastapi import APIRouter
      from fastapi.responses import StreamingResponse
      from app.metrics import item_operations_total
      from starlette.background import BackgroundTask

      router = APIRouter(prefix="/items")

      async def load(key):
          async for step in steps_of(key):
              if isinstance(step, Exception):
                  yield error_of(step)
                  break
              yield step

      @router.get("/{key}")
      async def $0get_item(key: str):
          return StreamingResponse(load(key))
      => Count this handler: item_operations_total{action="get"} (to be looked at: what it streams may tell of a failure) [review]
      from fastapi import APIRouter
      from fastapi.responses import StreamingResponse
      from app.metrics import item_operations_total
      from starlette.background import BackgroundTask

      router = APIRouter(prefix="/items")

      async def load(key):
          async for step in steps_of(key):
              if isinstance(step, Exception):
                  yield error_of(step)
                  break
              yield step

      @router.get("/{key}")
      async def get_item(key: str):
          return StreamingResponse(
              load(key),
              background=BackgroundTask(item_operations_total.labels(action="get").inc),
          )
      `,
      itemService(),
    ));

  it("of Litestar have a background task of Litestar's", () =>
    counts(
      `
      async def get_item(key: str) -> Stream:
          return Stream(read(key))
      `,
      `
      async def get_item(key: str) -> Stream:
          return Stream(
              read(key),
              background=BackgroundTask(${COUNT.replace('()', '')}),
          )
      `,
      LITESTAR,
    ));

  it('have the task broken where it is too long for its line', () => {
    const service = itemService();
    const text = (mark: string, task: string): string =>
      `${LITESTAR}async def ${mark}get_item(key: str) -> Stream:\n    return Stream(\n        read(key),\n        media_type="text/event-stream",\n${task}    )\n`;
    const task =
      '        background=BackgroundTask(\n            item_operations_total.labels(action="get").inc\n        ),\n';
    return checkFix(
      `${text('$0', '')}=> Count this handler: item_operations_total{action="get"} [safe]\n${text('', task)}`,
      { ...service, files: { ...service.files, 'setup.cfg': '[flake8]\nmax-line-length = 70\n' } },
    );
  });

  it("of a class of the project's that takes no task are given one", async () => {
    const service = (init: string): string =>
      FASTAPI.replace(
        'router = ',
        `class SheetResponse(StreamingResponse):
    def __init__(self, content, name${init}):
        super().__init__(content, media_type="text/csv"${init && ', **kwargs'})


router = `,
      );
    await counts(
      `
      async def get_item(key: str):
          return SheetResponse(read(key), f"{key}.csv")
      `,
      `
      async def get_item(key: str):
          response = SheetResponse(read(key), f"{key}.csv")
          response.background = BackgroundTask(item_operations_total.labels(action="get").inc)
          return response
      `,
      service(''),
    );
    await counts(
      `
      async def get_item(key: str):
          return SheetResponse(read(key), f"{key}.csv")
      `,
      `
      async def get_item(key: str):
          return SheetResponse(
              read(key),
              f"{key}.csv",
              background=BackgroundTask(item_operations_total.labels(action="get").inc),
          )
      `,
      service(', **kwargs'),
    );
  });

  it('of events are over when whoever listens has left, which a person is asked about', () =>
    counts(
      `
      async def get_item(key: str):
          async def events():
              yield "hello"
              try:
                  async for event in feed:
                      yield event
              finally:
                  await leave(key)
          return EventSourceResponse(events())
      `,
      `
      async def get_item(key: str):
          async def events():
              yield "hello"
              try:
                  async for event in feed:
                      yield event
              finally:
                  await leave(key)
          return EventSourceResponse(
              events(),
              background=BackgroundTask(${COUNT.replace('()', '')}),
          )
      `,
      FASTAPI.replace('from starlette', 'from sse_starlette.sse import EventSourceResponse\nfrom starlette'),
      'a stream of events ends when nobody listens any more',
    ));

  it('that nothing can follow are left alone', async () => {
    await refuses(
      `
      def get_item(key):
          return Response(read(key), mimetype="text/csv")


      def read(key):
          yield key
      `,
      FLASK,
    );
    await refuses(`
      def get_item(key):
          response = StreamingResponse(read(key))
          return response
      `);
    await refuses(`
      def get_item(key):
          return StreamingResponse(
              read(key),
              background=BackgroundTask(tidy),
          )
      `);
  });

  it('that go on until whoever listens has left count when they begin', async () => {
    await counts(
      `
      def get_item(key):
          def stream():
              while True:
                  yield key
          return StreamingResponse(stream())
      `,
      `
      def get_item(key):
          def stream():
              while True:
                  yield key
          ${COUNT}
          return StreamingResponse(stream())
      `,
    );
    await counts(
      `
      async def get_item(key):
          async def stream():
              async for event in channel.subscribe(key):
                  yield event
          return StreamingResponse(stream())
      `,
      `
      async def get_item(key):
          async def stream():
              async for event in channel.subscribe(key):
                  yield event
          ${COUNT}
          return StreamingResponse(stream())
      `,
    );
  });
});
