import { becomes as counts, COUNT, FASTAPI } from '../../testing/counting.ts';

describe('transactions', () => {
  it('count when they are committed', async () => {
    await counts(
      `
      async def get_item(key):
          async with session.begin():
              item = await load(key)
              return item  # as it is
      `,
      `
      async def get_item(key):
          async with session.begin():
              item = await load(key)
          ${COUNT}
          return item  # as it is
      `,
    );
    await counts(
      `
      def get_item(key):
          with lock, transaction.atomic():
              with open(key) as file:
                  return show(file,
                              key)
      `,
      `
      def get_item(key):
          with lock, transaction.atomic():
              with open(key) as file:
                  result = show(file,
                                key)
          ${COUNT}
          return result
      `,
    );
    await counts(
      `
      def get_item(key):
          with uow:
              drop(key)
              return
      `,
      `
      def get_item(key):
          with uow:
              drop(key)
          ${COUNT}
          return
      `,
    );
  });

  it('that are left in a branch are left to a person', () =>
    counts(
      `
      def get_item(key):
          with session.begin():
              if key:
                  return load(key)
              drop(key)
      `,
      `
      def get_item(key):
          with session.begin():
              if key:
                  result = load(key)
                  ${COUNT}
                  return result
              drop(key)
          ${COUNT}
      `,
      FASTAPI,
      'it counts before the transaction is committed',
    ));

  it('are not what only opens a session', () =>
    counts(
      `
      def get_item(key):
          with Session() as session:
              return session.get(key)
      `,
      `
      def get_item(key):
          with Session() as session:
              result = session.get(key)
              ${COUNT}
              return result
      `,
    ));
});
