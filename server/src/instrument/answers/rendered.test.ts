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
