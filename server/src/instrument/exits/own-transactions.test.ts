import { checkFix } from '../../testing/check.ts';
import { COUNT, itemService, POST } from '../../testing/counting.ts';

const SCOPES = `
from contextlib import asynccontextmanager


@asynccontextmanager
async def writing():
    session = make_session()
    try:
        yield session
        await session.commit()
    finally:
        await session.close()


@asynccontextmanager
async def reading():
    session = make_session()
    yield session
    await session.close()


class Work:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        await self.session.commit()


writer = app.config["DB_TRANSACTION_FACTORY"]


def in_session(fn):
    async def inner(*args, **kwargs):
        result = await fn(make_session(), *args, **kwargs)
        await current().commit()
        return result

    return inner
`;

/** Checks a handler of `app/items.py`, with the context managers and the decorator of `app/scopes.py`. */
function within(before: string, after: string, doubt?: string): Promise<void> {
  const service = itemService();
  const head = POST.replace(
    'from app.metrics',
    'from app.scopes import Work, in_session, reading, writer, writing\nfrom app.metrics',
  );
  const looked = doubt === undefined ? ' [safe]' : ` (to be looked at: ${doubt}) [review]`;
  return checkFix(
    `${head}${before.replace('get_item', '$0get_item')}=> Count this handler: item_operations_total{action="get"}${looked}\n${head}${after}`,
    { ...service, files: { ...service.files, 'app/scopes.py': SCOPES } },
  );
}

describe('what the project commits itself', () => {
  for (const manager of ['writing()', 'Work()', 'writer(db)'])
    it(`is counted when it is: ${manager}`, () =>
      within(
        `async def get_item(key: str):
    async with ${manager} as session:
        session.add(key)
        return {"message": "added"}
`,
        `async def get_item(key: str):
    async with ${manager} as session:
        session.add(key)
        result = {"message": "added"}
    ${COUNT}
    return result
`,
      ));

  it('is no matter of what only closes a session', () =>
    within(
      `async def get_item(key: str):
    async with reading() as session:
        session.add(key)
        return {"message": "added"}
`,
      `async def get_item(key: str):
    async with reading() as session:
        session.add(key)
        ${COUNT}
        return {"message": "added"}
`,
    ));

  it('is for a person where a decorator does it', () =>
    within(
      `@in_session
async def get_item(session, key: str):
    session.add(key)
    return {"message": "added"}
`,
      `@in_session
async def get_item(session, key: str):
    session.add(key)
    ${COUNT}
    return {"message": "added"}
`,
      'it counts before the transaction is committed',
    ));
});
