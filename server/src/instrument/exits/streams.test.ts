import { becomes as counts, COUNT, FLASK, LITESTAR, refuses } from '../../testing/counting.ts';

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

  it("of Litestar have a background task of Litestar's", () =>
    counts(
      `
      async def get_item(key: str) -> Stream:
          return Stream(read(key))
      `,
      `
      async def get_item(key: str) -> Stream:
          return Stream(read(key), background=BackgroundTask(${COUNT.replace('()', '')}))
      `,
      LITESTAR,
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
          return StreamingResponse(read(key), background=BackgroundTask(tidy))
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
