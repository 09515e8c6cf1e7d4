import { checkDiagnostics, checkFix, type CheckOptions } from '../../testing/check.ts';

const only: CheckOptions = { rules: ['invalid-except'] };

describe('invalid-except', () => {
  it('reports what cannot be caught', () =>
    checkDiagnostics(
      `
      from errors import GROUP
      PAIR = (KeyError, ValueError)
      class Plain: ...
      try: f()
      except Missing: pass
      #      ^^^^^^^ invalid-except: Missing is not defined: a NameError when an exception arrives here
      try: f()
      except (PAIR, OSError): pass
      #       ^^^^ 💡 invalid-except: PAIR is a tuple inside a tuple: a TypeError when an exception arrives here
      try: f()
      except (GROUP, OSError): pass
      #       ^^^^^ 💡 invalid-except: …
      try: f()
      except ((KeyError, ValueError), OSError): pass
      #       ^^^^^^^^^^^^^^^^^^^^^^ 💡 invalid-except: …
      try: f()
      except Plain: pass
      #      ^^^^^ invalid-except: Plain does not derive from BaseException: a TypeError when an exception arrives here
      try: f()
      except ValueError("x"): pass
      #      ^^^^^^^^^^^^^^^ invalid-except: ValueError("x") is an exception, not a class of exceptions: a TypeError when an exception arrives here
      try: f()
      except "x": pass
      #      ^^^ invalid-except: "x" is no exception class: a TypeError when an exception arrives here
      try: f()
      except [KeyError]: pass
      #      ^^^^^^^^^^ invalid-except: …
      try: f()
      except PAIR: pass
      try: f()
      except (*PAIR, OSError): pass
      `,
      { ...only, files: { 'errors.py': 'GROUP = (KeyError, ValueError)\n' } },
    ));

  for (const [what, code] of [
    ['a star import', 'from anything import *\ntry: f()\nexcept Missing: pass\n'],
    ['globals()', 'globals().update(x())\ntry: f()\nexcept Missing: pass\n'],
    [
      'a conditional import',
      'try:\n    from a import Missing\nexcept ImportError:\n    Missing = None\ntry: f()\nexcept Missing: pass\n',
    ],
    [
      'a name that a function binds',
      'def load():\n    global Missing\n    from a import Missing\ntry: f()\nexcept Missing: pass\n',
    ],
    ['a parameter', 'def g(Missing):\n    try: f()\n    except (Missing, OSError): pass\n'],
    [
      'a loop variable',
      'for Missing in (KeyError, (OSError, ValueError)):\n    try: f()\n    except (Missing, TypeError): pass\n',
    ],
    [
      'a class of a library that is not there',
      'import nowhere\nclass E(nowhere.Base): ...\ntry: f()\nexcept E: pass\n',
    ],
    ['a newer builtin', 'try: f()\nexcept (ExceptionGroup, PythonFinalizationError, WindowsError): pass\n'],
  ] as const)
    it(`decides nothing after ${what}`, () => checkDiagnostics(code, only));

  it('unpacks the tuple', () =>
    checkFix(
      `
      PAIR = (KeyError, ValueError)
      try: f()
      except ($0PAIR, OSError): pass
      => Catch what is in PAIR [safe]
      PAIR = (KeyError, ValueError)
      try: f()
      except (*PAIR, OSError): pass
      `,
      only,
    ));

  it('imports what the others of the workspace mean by the name', () =>
    checkFix(
      `
      import json
      from app.models import User

      def f():
          try: return User()
          except ($0UserMissing, KeyError): return None
      => Import app.errors.UserMissing [safe]
      import json
      from app.errors import UserMissing
      from app.models import User

      def f():
          try: return User()
          except (UserMissing, KeyError): return None
      `,
      {
        ...only,
        path: 'app/views.py',
        files: {
          'app/__init__.py': '',
          'app/errors.py': 'class UserMissing(Exception): ...\n',
          'app/models.py': 'class User: ...\n',
          'app/b.py': 'from app.errors import UserMissing\n',
        },
      },
    ));

  it('imports what a library of the workspace offers under the name', () =>
    checkFix(
      `
      from httpx import AsyncClient

      async def f(client: AsyncClient):
          try: return await client.get("")
          except $0HTTPStatusError: return None
      => Import httpx.HTTPStatusError [safe]
      from httpx import AsyncClient, HTTPStatusError

      async def f(client: AsyncClient):
          try: return await client.get("")
          except HTTPStatusError: return None
      `,
      only,
    ));
});
