import { becomes, COUNT, counts, FASTAPI, POST } from '../../testing/counting.ts';

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
