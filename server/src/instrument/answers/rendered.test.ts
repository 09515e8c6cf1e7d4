import { becomes, counts } from '../../testing/counting.ts';

describe('a response that writes its data down when it is made', () => {
  it('is made before it is counted, where a call gave that', async () => {
    const handler = (end: string): string => `
      async def get_item(key: str):
          found = await items.load(key)
          ${end}
      `;
    await becomes(
      handler('return JSONResponse(content=found)'),
      handler('response = JSONResponse(content=found)\n          COUNT\n          return response'),
    );
  });

  it('is made before it is counted, where calls gave what is in its list', async () => {
    const handler = (end: string): string => `
      async def get_item(key: str):
          found = await items.load(key)
          rows = [one.as_table() for one in found]
          ${end}
      `;
    await becomes(
      handler('return JSONResponse(rows)'),
      handler('response = JSONResponse(rows)\n          COUNT\n          return response'),
    );
    const grown = (end: string): string => `
      async def get_item(key: str):
          rows = []
          for result in await items.load(key):
              rows.append({"url": result.url})
          ${end}
      `;
    await becomes(
      grown('return JSONResponse(rows)'),
      grown('response = JSONResponse(rows)\n          COUNT\n          return response'),
    );
  });

  it('is made before it is counted, where a header is not written down', async () => {
    const handler = (end: string): string => `
      async def get_item(key: str):
          path = await items.find_path(key)
          ${end}
      `;
    await becomes(
      handler('return JSONResponse({}, headers={"X-Path": f"/files/{path}"})'),
      handler(
        'response = JSONResponse({}, headers={"X-Path": f"/files/{path}"})\n          COUNT\n          return response',
      ),
    );
    await counts(`
      async def get_item(key: str):
          await items.load(key)
          COUNT
          return JSONResponse({}, headers={"Cache-Control": "no-store"})
      `);
    await counts(`
      async def get_item(key: str, headers: dict):
          headers = headers
          await items.load(key)
          COUNT
          return JSONResponse({}, headers=headers)
      `);
  });

  it('is what it is, where its data is written down or handed in', async () => {
    await counts(`
      async def get_item(key: str):
          await items.load(key)
          COUNT
          return JSONResponse(content={"key": key})
      `);
    await counts(`
      async def get_item(key: str):
          answer = {"key": key}
          await items.load(key)
          COUNT
          return JSONResponse(answer)
      `);
  });
});
