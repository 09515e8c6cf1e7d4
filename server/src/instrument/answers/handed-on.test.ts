import { becomes, COUNT, counts, FASTAPI, POST, SANIC } from '../../testing/counting.ts';

/** Checks a handler that asks its answer for the status. */
function counted(after: string, header: string, doubt?: string): Promise<void> {
  return becomes(after.replace(/^.*(status < 400:|\bCOUNT)\n/gm, ''), after, header, doubt);
}

const SAID = 'whether it succeeded is said by its answer';

describe('what another service answered', () => {
  it('is read before it is counted', () =>
    becomes(
      `
      async def get_item(key: str):
          response = await client.get(key)
          response.raise_for_status()
          return response.json()
      `,
      `
      async def get_item(key: str):
          response = await client.get(key)
          response.raise_for_status()
          result = response.json()
          ${COUNT}
          return result
      `,
    ));
});

describe('an answer of another function', () => {
  it('that may say that it failed is for a person', async () => {
    for (const failure of [
      'Result(error=str(error))',
      'Result(status="failed", items=[])',
      '{"success": False, "items": []}',
    ])
      await counts(
        `
        async def get_item(key: str):
            result = await run(key)
            COUNT
            return result


        async def run(key):
            if error := await jobs.start(key):
                return ${failure}
            return Result(items=[key])
        `.replace(/^ {2}/gm, ''),
        POST,
        'a function that it calls may answer with an error',
      );
  });

  it('that hands on what a clause caught is for a person', async () => {
    const answering = (answer: string): string =>
      `
        async def get_item(key: str):
            result = await read(key)
            COUNT
            return result


        async def read(key):
            try:
                items = await index.search(key)
            except SearchUnavailable as error:
                ${answer}
            return {"items": items}, items.next
      `.replace(/^ {2}/gm, '');
    await counts(
      answering('return {"items": [], "message": str(error)}, None'),
      FASTAPI,
      'a function that it calls may answer with an error',
    );
    await counts(answering('raise HTTPException(503, str(error))'));
  });

  it('that keeps its state is for a person', async () => {
    const keeping = (state: string): string => `
      async def get_item(key: str):
          report = await run(key)
          COUNT
          return report


      async def run(key):
          report = await reports.create(key)
          await finish(report)
          return report


      async def finish(report):
          if report.failures:
              report.status = ReportStatus.${state}
    `;
    await counts(keeping('FAILED'), POST, SAID);
    await counts(keeping('CLOSED'), POST);
  });

  it('that is made of something else, as a log of an error says, is for a person', async () => {
    const log = (level: string): string => `
      async def get_item(key: str):
          result = await draw(key)
          COUNT
          return result


      async def draw(key):
          theme = await themes.find(key)
          if theme is None:
              logger.${level}("no such theme")
              theme = DEFAULT
          return await draw_with(theme)
    `;
    await counts(log('error'), FASTAPI, 'what it hands on may be what was made of a failure');
    await counts(log('info'), FASTAPI);
  });

  it('that is made with a word for a failure is for a person', () =>
    counts(
      `
      async def get_item(key: str):
          result = await check(key)
          COUNT
          return result


      async def check(key):
          if await parse(key) is None:
              return view(key, "error", message="Cannot be read")
          return view(key, "found")


      def view(key, status, message=None):
          return {"key": key, "status": status, "message": message}
      `,
      POST,
      'what it hands on may be an error',
    ));

  it('that loses the status it found on one of its ways is for a person', async () => {
    const losing = (url: string): string => `
      async def get_item(request, key):
          result = await make(request, key)
          if result.status < 400:
              COUNT
          return result


      async def make(request, key):
          status = 201
          item = items.find(key)
          if not item.is_valid:
              status = 404
          ${url}
          return response.json({"url": item.url}, status=status)
    `;
    const header = SANIC.replace('Blueprint', 'Blueprint, response');
    const lost = `if request.json.get("redirect"):
              return response.redirect(item.url)`;
    await counted(losing(lost), header, 'a function that it calls may answer with an error');
    await counted(losing(lost.replace('if ', 'if status < 400 and ')), header);
  });

  it('that holds whether it succeeded is for a person', () =>
    counts(
      `
      async def get_item(key: str):
          result = await run(key)
          COUNT
          return result


      async def run(key):
          done = await jobs.start(key)
          return Result(success=done)
      `,
      POST,
      SAID,
    ));

  it('that is whether it was done is for a person', () =>
    counts(
      `
      async def get_item(key: str):
          result = await run(key)
          COUNT
          return result


      async def run(key):
          if await jobs.find(key) is None:
              return False
          await jobs.stop(key)
          return True
      `,
      POST,
      SAID,
    ));

  it('that is whether it is so is what was asked for', () =>
    counts(
      `
      async def get_item(key: str):
          result = await is_free(key)
          COUNT
          return result


      async def is_free(key):
          if await jobs.find(key) is None:
              return True
          return False
      `,
      FASTAPI,
    ));
});

describe('a way to the login', () => {
  it('is no success where a session ends on it', () =>
    counts(
      `
      async def get_item(request):
          user = await users.find(request)
          if user is None:
              request.session.clear()
              return Response(status_code=204, headers={"HX-Redirect": "/login"})
          await orders.create(user)
          COUNT
          return {"message": "ordered"}
      `,
      POST,
    ));
});
