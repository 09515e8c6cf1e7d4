import { counts, POST } from '../../testing/counting.ts';

describe('results that nobody looks at', () => {
  const UNSEEN = 'what it begins may fail unseen';

  it('may be failures, where several are waited for at once', async () => {
    await counts(
      `
      async def get_item(keys: list[str]):
          jobs = [asyncio.create_task(index(key)) for key in keys]
          await asyncio.wait(jobs)
          COUNT
          return {"jobs": len(jobs)}
      `,
      `import asyncio\n${POST}`,
      UNSEEN,
    );
    await counts(
      `
      async def get_item(keys: list[str]):
          await asyncio.gather(*[index(key) for key in keys], return_exceptions=True)
          COUNT
          return {"keys": keys}
      `,
      `import asyncio\n${POST}`,
      UNSEEN,
    );
  });

  it('may be, where a called function waits for them', () =>
    counts(
      `
      async def get_item(keys: list[str]):
          await index_all(keys)
          COUNT
          return {"keys": keys}


      async def index_all(keys):
          found = await asyncio.gather(*[index(key) for key in keys], return_exceptions=True)
      `,
      `import asyncio\n${POST}`,
      'what it calls goes on where it fails',
    ));

  it('are none where each is asked', () =>
    counts(
      `
      async def get_item(keys: list[str]):
          found = await asyncio.gather(*[index(key) for key in keys], return_exceptions=True)
          for one in found:
              if isinstance(one, BaseException):
                  raise one
          COUNT
          return {"keys": keys}
      `,
      `import asyncio\n${POST}`,
    ));
});

describe('a loop that goes on with the next', () => {
  const LOOP = `
      async def get_item(key: str):
          found = []
          for source in SOURCES:
              try:
                  row = await fetch(source)
              except FetchError as error:
                  logger.warning(f"no {source}: {error}")
                  continue
              found.append(row)
          COUNT
          return found
      `;

  it('may have done nothing, where it holds all that is done', () =>
    counts(LOOP, undefined, 'an except clause above goes on'));

  it('counts where what it goes through was read before, or what failed was just not there', async () => {
    await counts(LOOP.replace('found = []', 'found = await load(key)'));
    await counts(LOOP.replace('FetchError as error', 'KeyError as error'));
  });
});

describe('a stream that tells of a failure', () => {
  it('is for a person, where it ends like all others', () =>
    counts(
      `
      def get_item(key):
          async def stream():
              while True:
                  packet = await queue.get(key)
                  if packet.kind == "error":
                      yield ErrorEvent(text=packet.text).json()
                      break
                  yield packet.json()
                  if packet.last:
                      break
              COUNT
          return StreamingResponse(stream())
      `,
      undefined,
      'what it streams may tell of a failure',
    ));
});

describe('an exception that says that nothing failed', () => {
  it('is for a person, and not counted beside an answer', () =>
    counts(
      `
      async def get_item(key: str):
          item = await items.load(key)
          if item.is_over:
              raise HTTPException(status_code=204, detail=item.state)
          COUNT
          return {"item": item}
      `,
      undefined,
      'it raises where nothing failed',
    ));

  it('counts as the end of all that is done', () =>
    counts(
      `
      async def get_item(key: str):
          await items.rename(key)
          COUNT
          raise HTTPException(status_code=200)
      `,
      POST,
    ));
});
