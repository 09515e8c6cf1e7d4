import { checkDiagnostics, checkFix, type CheckOptions } from '../../testing/check.ts';

const only: CheckOptions = { rules: ['useless-except'] };

describe('useless-except', () => {
  it('reports what only raises again, and nothing that lets types past a broader clause', () =>
    checkDiagnostics(
      `
      def f():
          try: g()
          except OSError as e: raise e
      #   ^^^^^^^^^^^^^^^^^^^^ 💡 useless-except: only raises again what it caught: the try does nothing
          try: g()
          except OSError: raise
          except Exception: return None
          try: g()
          except OSError: return None
          except Exception: raise
      #   ^^^^^^^^^^^^^^^^^ 💡 useless-except: only raises again what it caught: the clause does nothing
          try: g()
          except OSError as e: raise e from None
          try: g()
          except OSError as e: raise other
          try: g()
          except* OSError: raise
      `,
      only,
    ));

  it('removes the imports that only the clause needed', () =>
    checkFix(
      `
      import json
      import requests
      from os import path
      from errors import (
          Gone,
          Refused,
      )
      from shop import Buy, Sell
      from stock import NotThere  # noqa: F401
      def f(url):
          try:
              return json.loads(path.basename(url)), Sell
          $0except (Gone, Buy, requests.HTTPError, NotThere):
              raise
      __all__ = ["Refused"]
      => Remove the try [safe]
      import json
      from os import path
      from errors import (
          Refused,
      )
      from shop import Sell
      from stock import NotThere  # noqa: F401
      def f(url):
          return json.loads(path.basename(url)), Sell
      __all__ = ["Refused"]
      `,
      only,
    ));

  it('keeps an import that another file takes from here', () =>
    checkFix(
      `
      from errors import Gone
      def f():
          try:
              return g()
          $0except Gone:
              raise
      => Remove the try [safe]
      from errors import Gone
      def f():
          return g()
      `,
      { ...only, path: 'app/tools.py', files: { 'app/other.py': 'from .tools import Gone\n' } },
    ));

  it('removes the try', () =>
    checkFix(
      `
      class A:
          async def f(self):
              try:
                  # all of it
                  return await self.g()
              $0except Exception:
                  raise

          def h(self):
              pass
      => Remove the try [safe]
      class A:
          async def f(self):
              # all of it
              return await self.g()

          def h(self):
              pass
      `,
      only,
    ));

  it('keeps finally', () =>
    checkFix(
      `
      try:
          a()
      $0except Exception:
          raise
      else:
          b()
      finally:
          c()
      => Remove the clause [safe]
      try:
          a()
          b()
      finally:
          c()
      `,
      only,
    ));
});
