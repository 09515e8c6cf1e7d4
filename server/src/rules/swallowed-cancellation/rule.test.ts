import { checkDiagnostics, checkFix, type CheckOptions } from '../../testing/check.ts';

const only: CheckOptions = { rules: ['swallowed-cancellation'] };

describe('swallowed-cancellation', () => {
  it('reports what ends a cancellation', () =>
    checkDiagnostics(
      `
      import asyncio
      async def f(g, task):
          try: await g()
          except BaseException: g()
      #          ^^^^^^^^^^^^^ 💡 swallowed-cancellation: swallows CancelledError: the task cannot be cancelled while it is here
          try: await g()
          except (OSError, asyncio.CancelledError): g()
      #                    ^^^^^^^^^^^^^^^^^^^^^^ 💡 swallowed-cancellation: …
          try: await g()
          except Exception: g()
          try: g()
          except BaseException: g()
          try: await g()
          except asyncio.CancelledError: raise
          except BaseException: g()
          try: await g()
          except BaseException:
              g()
              raise
          task.cancel()
          try: await task
          except asyncio.CancelledError: pass
      def h(g):
          try: g()
          except BaseException: g()
      `,
      only,
    ));

  it('lets the cancellation through first', () =>
    checkFix(
      `
      async def f(g):
          while True:
              try:
                  await g()
              except OSError:
                  pass
              $0except:
                  print("again")
      => Let CancelledError through first [review]
      import asyncio


      async def f(g):
          while True:
              try:
                  await g()
              except OSError:
                  pass
              except asyncio.CancelledError:
                  raise
              except:
                  print("again")
      `,
      only,
    ));

  it('raises it again where the clause is for it', () =>
    checkFix(
      `
      from asyncio import CancelledError
      async def f(g):
          try:
              await g()
          except $0CancelledError:
              print("bye")
      async def main(g):
          await f(g)
          await f(g)
      => Raise the cancellation again [review]
      from asyncio import CancelledError
      async def f(g):
          try:
              await g()
          except CancelledError:
              print("bye")
              raise
      async def main(g):
          await f(g)
          await f(g)
      `,
      only,
    ));

  it('raises it in the place of what left the clause', () =>
    checkFix(
      `
      from asyncio import CancelledError
      async def f(g):
          found = []
          while True:
              try:
                  found.append(await g())
              except $0CancelledError:
                  print("bye")
                  break
          return found, await g()
      => Raise the cancellation again [review]
      from asyncio import CancelledError
      async def f(g):
          found = []
          while True:
              try:
                  found.append(await g())
              except CancelledError:
                  print("bye")
                  raise
          return found, await g()
      `,
      only,
    ));

  it('leaves alone a task that ends with the clause', () =>
    checkDiagnostics(
      `
      import asyncio
      async def loop(client, log):
          while True:
              try:
                  await client.poll()
              except asyncio.CancelledError:
                  break
          log("done")
      async def serve(socket, log):
          try:
              await socket.read()
          except (OSError, asyncio.CancelledError):
              log("closed")
          finally:
              await socket.drain()
          await socket.close()
      async def again(client):
          while True:
              try:
                  await client.poll()
              except asyncio.CancelledError:
      #              ^^^^^^^^^^^^^^^^^^^^^^ 💡 swallowed-cancellation: …
                  pass
      async def next(client):
          try:
              await client.poll()
          except asyncio.CancelledError:
      #          ^^^^^^^^^^^^^^^^^^^^^^ 💡 swallowed-cancellation: …
              pass
          await client.report()
      async def helper(client):
          try:
              return await client.poll()
          except asyncio.CancelledError:
      #          ^^^^^^^^^^^^^^^^^^^^^^ 💡 swallowed-cancellation: …
              return None
      async def main(client):
          await helper(client)
      async def everything(client):
          try:
              await client.poll()
          except BaseException:
      #          ^^^^^^^^^^^^^ 💡 swallowed-cancellation: …
              return None
      `,
      only,
    ));

  it('leaves alone what keeps the cancellation for later, and what sees shielded work through', () =>
    checkDiagnostics(
      `
      import asyncio
      async def f(work):
          pending = None
          try:
              await work()
          except asyncio.CancelledError as error:
              pending = error
          try:
              await asyncio.shield(work())
          except asyncio.CancelledError:
              print("still at it")
          if pending:
              raise pending
      `,
      { rules: ['swallowed-cancellation'] },
    ));
});
