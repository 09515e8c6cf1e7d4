import assert from 'node:assert/strict';
import { checkDiagnostics, checkFix, checkNoFix, dedent, type CheckOptions } from '../../testing/check.ts';
import { fixture } from '../../testing/fixture.ts';
import { checkClause } from '../../testing/check-clause.ts';

const only: CheckOptions = { rules: ['broad-except'] };
const strict: CheckOptions = { ...only, settings: { strict: true } };

describe('broad-except', () => {
  it('says what the handler hides', () =>
    checkDiagnostics(
      `
      try:
          port = int("80")
      except Exception as e:
      #      ^^^^^^^^^ 💡 broad-except: catches Exception; the block can raise ValueError (int, line 2)
          port = 80
      `,
      only,
    ));

  it('says what could not be followed', () =>
    checkDiagnostics(
      `
      def f(ask):
          try:
              port = int(ask())
          except Exception:
      #          ^^^^^^^^^ 💡 broad-except: catches Exception; the block can raise ValueError (int, line 3), TypeError (int, line 3), OverflowError (int, line 3), and more: one call could not be followed (ask: …
              port = 80
      `,
      only,
    ));

  it('sees every spelling', () =>
    checkDiagnostics(
      `
      import builtins
      from errors import ANY
      Alias = Exception
      EVERYTHING = (Exception, KeyError)
      if f:
          try: f()
          except: g()
      #   ^^^^^^ 💡 broad-except: catches everything, even KeyboardInterrupt; …
      try: f()
      except BaseException: g()
      #      ^^^^^^^^^^^^^ 💡 broad-except: catches BaseException, even KeyboardInterrupt; …
      try: f()
      except builtins.Exception: g()
      #      ^^^^^^^^^^^^^^^^^^ 💡 broad-except: …
      try: f()
      except (OSError, (KeyError, Exception)): g()
      #                           ^^^^^^^^^ 💡 broad-except: …
      try: f()
      except Alias: g()
      #      ^^^^^ 💡 broad-except: …
      try: f()
      except EVERYTHING: g()
      #      ^^^^^^^^^^ 💡 broad-except: …
      try: f()
      except ANY: g()
      #      ^^^ 💡 broad-except: …
      try: f()
      except* Exception: g()
      #       ^^^^^^^^^ 💡 broad-except: …
      try: f()
      except OSError, Exception: g()
      #               ^^^^^^^^^ 💡 broad-except: …
      try: f()
      except OSError: g()
      `,
      { ...only, files: { 'errors.py': 'ANY = (ValueError, Exception)\n' } },
    ));

  it('does not report a clause that passes the exception on, on every path', () =>
    checkDiagnostics(
      `
      def f(a):
          try: g()
          except Exception:
              clean()
              raise
          try: g()
          except Exception as e:
              if a:
                  raise e
              raise RuntimeError() from e
          try: g()
          except Exception as e:
              try:
                  clean()
              except OSError:
                  pass
              raise e.with_traceback(None)
          try: g()
          except Exception as e:
      #          ^^^^^^^^^ 💡 broad-except: …
              if a:
                  raise
          try: g()
          except Exception as e:
      #          ^^^^^^^^^ 💡 broad-except: …
              raise RuntimeError(str(e))
          try: g()
          except Exception as e:
      #          ^^^^^^^^^ 💡 broad-except: …
              import sys
              sys.exit(str(e))
          try: g()
          except Exception:
      #          ^^^^^^^^^ 💡 broad-except: …
              try: clean()
              except Exception: raise
          try: g()
          except Exception:
      #          ^^^^^^^^^ 💡 broad-except: …
              try: raise
              finally: return
      `,
      only,
    ));

  it('does not report what is bound and logged, unless it is to be strict', async () => {
    const code = `
      import logging
      logger = logging.getLogger(__name__)
      def f():
          try: g()
          except Exception as e: logger.error("x", exc_info=e)
      `;
    await checkDiagnostics(code, only);
    await checkDiagnostics(
      `${code}#          ^^^^^^^^^ 💡 broad-except: catches Exception and logs it; …\n      `.replace(
        /\n\s*#( +)\^/,
        '\n      #          ^',
      ),
      strict,
    );
  });

  for (const [what, setup, call] of [
    ['a module logger', 'import logging\nlog = logging.getLogger("x")', 'log.exception("x", exc_info=e)'],
    ['the module logging', 'import logging', 'logging.warning("x", exc_info=True)'],
    ['a function of logging', 'from logging import exception', 'exception("x")'],
    ['structlog', 'import structlog\nlog = structlog.get_logger().bind(a=1)', 'log.error("x", exc_info=e)'],
    ['loguru', 'from loguru import logger as out', 'out.opt(exception=e).error("x")'],
    ['Sentry', 'import sentry_sdk', 'sentry_sdk.capture_exception(e)'],
    [
      'Celery',
      'from celery.utils.log import get_task_logger\nlog = get_task_logger(__name__)',
      'log.exception("x")',
    ],
    ['Flask', 'from flask import current_app', 'current_app.logger.exception("x")'],
    ['a Flask application', 'from flask import Flask\napp = Flask(__name__)', 'app.logger.exception("x")'],
    ['a logger of another module', 'from shared import audit', 'audit.exception("x")'],
    [
      'a logger made by a function of another module',
      'from shared import make\nlog = make("x")',
      'log.exception("x")',
    ],
    ['a span', 'from opentelemetry import trace', 'trace.get_current_span().record_exception(e)'],
    ['traceback', 'import traceback', 'traceback.print_exc()'],
    ['a configured object', 'from mine import reporter', 'reporter.exception("x")'],
  ] as const)
    it(`recognises ${what}`, () =>
      checkDiagnostics(`${setup}\ndef f():\n    try: g()\n    except Exception as e: ${call}\n`, {
        ...only,
        settings: { 'logger-objects': ['mine.reporter'] },
        files: {
          'shared.py':
            'import structlog\naudit = structlog.get_logger()\ndef make(name):\n    return structlog.get_logger(name)\n',
        },
      }));

  it('recognises self.logger, set in a base class', () =>
    checkDiagnostics(
      `
      import logging
      class Base:
          def __init__(self):
              self._out = logging.getLogger("x")
      class Task(Base):
          def f(self):
              try: g()
              except Exception as e: self._out.exception("x")
      `,
      only,
    ));

  it('takes a value that merely has such a method for no logger', () =>
    checkDiagnostics(
      `
      class Form:
          def error(self, text, exc_info=None): ...
      form = Form()
      try: g()
      except Exception as e: form.error("x", exc_info=e)
      #      ^^^^^^^^^ 💡 broad-except: …
      `,
      only,
    ));

  it('narrows a closed block', () =>
    checkClause(
      `
      def read_port():
          try:
              port = int("80")
          $0except Exception as e:
              port = 80
          return port
      => Catch ValueError instead of Exception [proved]
          except ValueError as e:
              port = 80
          return port
      `,
      only,
    ));

  it('leaves to a person what may not be what the block takes it for', async () => {
    await checkClause(
      `
      def distance(a, b):
          try:
              return pow(a - b, 2)
          $0except Exception:
              return None
      => Catch ValueError, OverflowError, ZeroDivisionError instead of Exception (the type of a is not known) [review]
          except (ValueError, OverflowError, ZeroDivisionError):
              return None
      `,
      only,
    );
    await checkClause(
      `
      def port(options, raw: str):
          try:
              return int(raw) + options.offset
          $0except Exception:
              return 80
      => Catch ValueError instead of Exception (the type of options.offset is not known) [review]
          except ValueError:
              return 80
      `,
      only,
    );
  });

  it('narrows, binds and logs in the style of the file', () =>
    checkClause(
      `
      import structlog

      log = structlog.get_logger()
      log.info("service_started")


      class SettingsError(Exception): ...


      def parse():
          raise SettingsError()


      def load_settings():
          try:
              return parse()
          $0except Exception:
              return None
      => Catch app.SettingsError instead of Exception [proved]
          except SettingsError as e:
              log.warning("load_settings_failed", exc_info=e)
              return None
      `,
      only,
    ));

  it('keeps the broad clause where a callee is unknown', () =>
    checkFix(
      `
      def f(ask):
          try:
              port = int(str(ask()))
          $0except Exception:
              port = 80
          return port
      => Catch ValueError separately [safe]
      import logging

      logger = logging.getLogger(__name__)


      def f(ask):
          try:
              port = int(str(ask()))
          except ValueError:
              port = 80
          except Exception as e:
              logger.exception("Failed to parse port", exc_info=e)
              port = 80
          return port
      `,
      only,
    ));

  it('leaves out what an earlier clause catches', () =>
    checkDiagnostics(
      `
      try:
          d = {}
          x = d["a"] + int("1")
      except KeyError:
          x = 0
      except Exception:
      #      ^^^^^^^^^ 💡 broad-except: catches Exception; the block can raise ValueError (int, line 3)
          x = 1
      `,
      only,
    ));

  it('makes the call that logs already take the exception along', () =>
    checkClause(
      `
      import logging
      logger = logging.getLogger(__name__)
      def f(g):
          try:
              g()
          $0except Exception:
              logger.error(
                  "It did not work: %s",
                  g,
              )
      => Bind and log the exception [safe]
          except Exception as e:
              logger.exception(
                  "It did not work: %s",
                  g,
                  exc_info=e,
              )
      `,
      only,
    ));

  it('does not say the text of the exception twice', () =>
    checkClause(
      `
      import logging
      logger = logging.getLogger(__name__)
      def f(g):
          try:
              g()
          $0except Exception as e:
              logger.error("no: %s", e)
      => Bind and log the exception [safe]
          except Exception as e:
              logger.error("no: %s", e, exc_info=e)
      `,
      only,
    ));

  it('logs through loguru, and through self.logger', async () => {
    await checkClause(
      `
      from loguru import logger
      def load(g):
          try:
              g()
          $0except Exception: pass
      => Bind and log the exception [safe]
          except Exception as e:
              logger.opt(exception=e).error("Failed to load")
      `,
      only,
    );
    await checkClause(
      `
      import logging
      class A:
          def __init__(self):
              self.log = logging.getLogger("a")
          def load(self, g):
              try:
                  g()
              $0except Exception:
                  return 1
      => Bind and log the exception [safe]
              except Exception as e:
                  self.log.exception("Failed to load", exc_info=e)
                  return 1
      `,
      only,
    );
  });

  it('adds a logger the way the files beside it have theirs', () =>
    checkFix(
      `
      from app.config import settings

      def load(g):
          try:
              g()
          $0except Exception:
              return settings
      => Bind and log the exception [safe]
      from app.config import settings
      from app.log import get_logger

      log = get_logger(__name__)

      def load(g):
          try:
              g()
          except Exception as e:
              log.exception("load_failed", exc_info=e)
              return settings
      `,
      {
        ...only,
        path: 'app/b.py',
        files: {
          'app/__init__.py': '',
          'app/config.py': 'settings = {}\n',
          'app/log.py': 'import structlog\ndef get_logger(name):\n    return structlog.get_logger(name)\n',
          'app/a.py': 'from app.log import get_logger\nlog = get_logger(__name__)\n',
          'other/c.py': 'import logging\nlogger = logging.getLogger(__name__)\n',
        },
      },
    ));

  it('binds BaseException in a bare clause: nothing else may escape', () =>
    checkClause(
      `
      import logging
      logger = logging.getLogger(__name__)
      def load(g):
          try: g()
          $0except: return None
      => Bind and log the exception [safe]
          except BaseException as e:
              logger.exception("Failed to load", exc_info=e)
              return None
      `,
      only,
    ));

  it('keeps an HTTP answer caught, unless it is chosen otherwise', async () => {
    const code = `
      from fastapi import HTTPException
      def f(raw: str):
          try:
              if not raw:
                  raise HTTPException(400)
              return int(raw)
          $0except Exception:
              return None
      `;
    await checkDiagnostics(
      `
      from fastapi import HTTPException
      def f(raw: str):
          try:
              if not raw:
                  raise HTTPException(400)
              return int(raw)
          except Exception:
      #          ^^^^^^^^^ 💡 broad-except: catches Exception; the block can raise fastapi.HTTPException (raise HTTPException, line 5), ValueError (int, line 6); it takes the place of the answer fastapi.HTTPException (raise HTTPException, line 5)
              return None
      `,
      only,
    );
    await checkFix(
      `${code}=> Catch ValueError instead of Exception and let fastapi.HTTPException through [review]
      from fastapi import HTTPException
      def f(raw: str):
          try:
              if not raw:
                  raise HTTPException(400)
              return int(raw)
          except ValueError:
              return None
      `,
      only,
    );
  });

  it('stays broad where broad is right', async () => {
    await checkNoFix(
      'def run(self):\n    while True:\n        try:\n            int("1")\n        $0except Exception:\n            pass\n',
      { ...only, kind: 'narrow' },
    );
    await checkNoFix(
      'async def dispatch(self, request, call_next):\n    try:\n        return await call_next(request)\n    $0except Exception:\n        return None\n',
      { ...only, kind: 'narrow' },
    );
    await checkNoFix(
      'def session():\n    try:\n        yield int("1")\n    $0except Exception:\n        return None\n',
      { ...only, kind: 'narrow' },
    );
    await checkClause(
      `
      def f(request):
          try:
              int("1")
          $0except Exception:
              return Response(status=401)
      => Catch ValueError instead of Exception; broad may be meant [review]
          except ValueError:
              return Response(status=401)
      `,
      only,
    );
    await checkNoFix(
      'def f():\n    try:\n        record_login("a")\n    $0except Exception:\n        pass\n',
      { ...only, kind: 'narrow' },
    );
  });

  it('says what the block raises where broad is right, if it is to be strict, and leaves it to a person', async () => {
    const supervisor = `
      import logging
      log = logging.getLogger(__name__)
      def run(self, raw: str):
          while True:
              try:
                  int(raw)
              $0except Exception as e:
                  log.exception("Failed to run", exc_info=e)
      `;
    await checkFix(
      `${supervisor}=> Catch ValueError instead of Exception; broad may be meant [review]
      import logging
      log = logging.getLogger(__name__)
      def run(self, raw: str):
          while True:
              try:
                  int(raw)
              except ValueError as e:
                  log.exception("Failed to run", exc_info=e)
      `,
      strict,
    );
    await checkClause(
      `
      def save(session, raw: str):
          try:
              int(raw)
          $0except Exception:
              session.rollback()
              raise
      => Catch ValueError instead of Exception; others would skip what it does [review]
          except ValueError:
              session.rollback()
              raise
      `,
      strict,
    );
  });

  it('looks at a clause that only raises again, if another one would take its exceptions', () =>
    checkDiagnostics(
      `
      def f(raw: str):
          try: int(raw)
          except Exception: raise
      #          ^^^^^^^^^ 💡 broad-except: catches Exception and passes it on without a log; …
          except BaseException: raise SystemExit(1)
      #          ^^^^^^^^^^^^^ 💡 broad-except: …
      `,
      strict,
    ));

  it('reports roll back and raise where it is to be strict, and logs there', () =>
    checkClause(
      `
      import logging
      logger = logging.getLogger(__name__)
      def get_session(s):
          try:
              yield s
          $0except Exception:
              s.rollback()
              raise
      => Bind and log the exception [safe]
          except Exception as e:
              logger.exception("Failed to get session", exc_info=e)
              s.rollback()
              raise
      `,
      strict,
    ));

  it('names no type that a local name hides', () =>
    checkFix(
      `
      def f():
          ValueError = 1
          try:
              return int("1")
          $0except Exception:
              return None
      => Catch ValueError instead of Exception [proved]
      import builtins


      def f():
          ValueError = 1
          try:
              return int("1")
          except builtins.ValueError:
              return None
      `,
      only,
    ));

  it('leaves the log to a person where the exception is handed on', () =>
    checkClause(
      `
      import logging
      logger = logging.getLogger(__name__)
      def load(g, results):
          try:
              g()
          $0except Exception as e:
              results.append(e)
      => Log the exception as well [review]
          except Exception as e:
              logger.exception("Failed to load", exc_info=e)
              results.append(e)
      `,
      only,
    ));

  it('imports from where the file imports: a src folder is no package', () =>
    checkFix(
      `
      from shop.log import logger
      from shop.orders import place

      def buy():
          try:
              place()
          $0except Exception:
              logger.exception("no")
      => Catch shop.errors.Refused instead of Exception [proved]
      from shop.errors import Refused
      from shop.log import logger
      from shop.orders import place

      def buy():
          try:
              place()
          except Refused:
              logger.exception("no")
      `,
      {
        ...strict,
        path: 'src/shop/cart.py',
        files: {
          'src/shop/__init__.py': '',
          'src/shop/errors.py': 'class Refused(Exception): ...\n',
          'src/shop/log.py': 'import logging\nlogger = logging.getLogger(__name__)\n',
          'src/shop/orders.py': 'from shop.errors import Refused\ndef place():\n    raise Refused()\n',
        },
      },
    ));

  it('follows the exception into a function that logs it', () =>
    checkDiagnostics(
      `
      import logging
      logger = logging.getLogger(__name__)
      def report(error):
          logger.exception("no", exc_info=error)
      def load(g):
          try: g()
          except Exception as e: report(e)
      `,
      only,
    ));

  it('uses no logger that may be None, and none that is made below', async () => {
    await checkFix(
      `
      import logging
      def load(g, logger=None):
          try:
              g()
          $0except Exception:
              pass
      => Bind and log the exception [safe]
      import logging

      _logger = logging.getLogger(__name__)

      def load(g, logger=None):
          try:
              g()
          except Exception as e:
              _logger.exception("Failed to load", exc_info=e)
      `,
      only,
    );
    await checkNoFix(
      'try:\n    import fast\n$0except Exception:\n    fast = None\nimport logging\nlogger = logging.getLogger(__name__)\n',
      { ...only, kind: 'log' },
    );
  });

  it('logs through nothing that only has the name of a logger', async () => {
    const unchanged = [
      'from paths import FILE_LOG\nROUTE = "/" + FILE_LOG\n',
      'from tools import empty_log\ndef reset():\n    empty_log()\n',
    ];
    for (const head of unchanged)
      await checkFix(
        `${head}def load(g):\n    try:\n        g()\n    $0except Exception:\n        return 1\n=> Bind and log the exception [safe]\n` +
          `import logging\n\n${head.split('\n')[0]}\n\nlogger = logging.getLogger(__name__)\n\n${head.split('\n').slice(1).join('\n')}` +
          'def load(g):\n    try:\n        g()\n    except Exception as e:\n        logger.exception("Failed to load", exc_info=e)\n        return 1\n',
        only,
      );
    await checkClause(
      `
      import logging
      def load(g, log=True):
          if log:
              logging.info("Loading")
          try:
              g()
          $0except Exception:
              return 1
      => Bind and log the exception [safe]
          except Exception as e:
              logging.exception("Failed to load", exc_info=e)
              return 1
      `,
      only,
    );
  });

  it('leaves a clause that logs through a class of the project', () =>
    checkNoFix(
      `
      class DebugLog:
          @classmethod
          def info(cls, message): ...
          @classmethod
          def warning(cls, message): ...
          @classmethod
          def error(cls, message): ...
      def load(g):
          try:
              g()
          $0except Exception as e:
              DebugLog.error(message=str(e))
      `,
      { ...only, kind: 'log' },
    ));

  it('says nothing where the code cannot be read', () =>
    checkDiagnostics('def f(:\n    try: g()\n    except Exception: pass\n', only));

  it('stays broad where a function inside another one hands the exception over to whoever waits', () =>
    checkNoFix(
      `
      import queue
      import socket
      def resolve(host: str):
          answers = queue.Queue()
          def ask():
              try:
                  answers.put((socket.gethostbyname(host), None))
              $0except Exception as error:
                  answers.put((None, error))
          return ask, answers
      `,
      { ...only, kind: 'narrow' },
    ));

  it('leaves it to a person where BaseException is caught by name, or everything around an await', () =>
    checkDiagnostics(
      `
      import asyncio
      def f(raw: str):
          try:
              return int(raw)
          except BaseException:
      #          ^^^^^^^^^^^^^ 💡 broad-except: catches BaseException, even KeyboardInterrupt; the block can raise ValueError (int, line 4)
              return 0
      `,
      only,
    ).then(() =>
      checkClause(
        `
        import asyncio
        async def f(raw: str):
            try:
                await asyncio.sleep(1)
                return int(raw)
            $0except:
                return 0
        => Catch ValueError instead of everything (KeyboardInterrupt and CancelledError newly escape) [review]
            except ValueError:
                return 0
        `,
        only,
      ),
    ));

  it('puts the clause for what may be None first', () =>
    checkClause(
      `
      import re
      def f(text: str):
          try:
              return re.match("(a)", text).end()
          $0except Exception:
              return 0
      => Catch AttributeError instead of Exception [proved]
          except AttributeError:
              return 0
      `,
      only,
    ));

  it('stays broad around a log, and in what formats logs', () =>
    checkNoFix(
      `
      import logging
      logger = logging.getLogger(__name__)
      def f(n):
          try:
              logger.info("n is %s", int(n))
          $0except Exception:
              pass
      `,
      { ...only, kind: 'narrow' },
    ));

  it('leaves a clause alone whose comment says that broad is meant, where not all could be followed', () =>
    checkFix(
      `
      import logging
      logger = logging.getLogger(__name__)
      def search(index, text: str):
          try:
              return index.find(text)
          $0except Exception as e:  # introspection must never break the search
              logger.info("no index: %s", e)
      => Catch ValueError, OSError, AttributeError, LookupError instead of Exception (index.find could not be followed; ValueError, OSError, AttributeError, LookupError by guess); a comment says that broad is meant [review]
      import logging
      logger = logging.getLogger(__name__)
      def search(index, text: str):
          try:
              return index.find(text)
          except (ValueError, OSError, AttributeError, LookupError) as e:  # introspection must never break the search
              logger.info("no index: %s", e)
      `,
      only,
    ));

  describe('what no command applies', () => {
    /** The titles of the fixes of the one broad clause in some code that a command may apply. */
    const applied = async (code: string, path = 'app.py'): Promise<readonly string[]> => {
      const { analysis } = await fixture({ [path]: dedent(code) });
      return analysis
        .diagnose(`/w/${path}`)
        .findings.filter(({ rule }) => rule === 'broad-except')
        .flatMap(({ fixes }) => fixes)
        .filter((fix) => !fix.byHand && fix.kind !== 'ignore')
        .map(({ title }) => title);
    };
    const head = 'import logging\nlogger = logging.getLogger(__name__)\n';
    const clause = (body: string, handler = 'return None', name = 'load'): string =>
      `${head}def ${name}(g, raw):\n    try:\n        ${body}\n    except Exception as e:\n        ${handler}\n`;

    it('are guesses, and what is known beside a call that could not be followed', async () => {
      assert.deepEqual(await applied(clause('g.fetch()')), ['Bind and log the exception']);
      assert.deepEqual(await applied(clause('fetch(int(raw))')), ['Bind and log the exception']);
    });

    it('are not questions that data answers', async () => {
      assert.deepEqual(await applied(clause('return raw["a"]["b"]')), [
        'Catch LookupError instead of Exception (2 calls, first raw[…] could not be followed)',
      ]);
    });

    it('are copies of a clause and logs of numbers that cannot be read', async () => {
      assert.deepEqual(await applied(clause('return int(raw)')), [
        'Catch ValueError, OverflowError, TypeError instead of Exception',
      ]);
    });

    it('are logs of what is asked or tried, and beside a function that logs', async () => {
      assert.deepEqual(await applied(clause('return g.fetch()', 'return False', 'is_ready')), []);
      assert.deepEqual(await applied(clause('return g.fetch()', 'return None, "bad"', 'validate_host')), []);
      assert.deepEqual(
        await applied(
          `${head}def find(ports):\n    for port in ports:\n        try:\n            return fetch_page(port)\n        except Exception:\n            continue\n`,
        ),
        [],
      );
      assert.deepEqual(await applied(clause('g.fetch()', 'self.log(f"no: {e}")')), []);
      assert.deepEqual(
        await applied(
          `class Plugin:\n    def debug(self, text): ...\n    def error(self, text): ...\n    def load(self, g):\n        try:\n            g.fetch()\n        except Exception as e:\n            self.error(f"no: {e}")\n`,
        ),
        [],
      );
      assert.deepEqual(await applied(clause('return int(raw)', 'self._failed = e')), [
        'Log the exception as well',
      ]);
    });

    it('are logs beside what is printed, of what is closed, and where a comment explains', async () => {
      assert.deepEqual(await applied(clause('g.fetch()', 'print(e)')), []);
      assert.deepEqual(await applied(clause('g.fetch()', 'self.stdout.write(f"no: {e}")')), []);
      assert.deepEqual(await applied(clause('g.cache.get(raw)', 'pass')), ['Bind and log the exception']);
      assert.deepEqual(await applied(clause('g.close()', 'pass')), []);
      assert.deepEqual(await applied(clause('g.fetch()', 'pass  # it may be gone by now')), []);
      assert.deepEqual(await applied(clause('g.fetch()'), 'shop/vendor/tool.py'), []);
      assert.deepEqual(await applied(`${head}try:\n    start(1)\nexcept Exception:\n    VERSION = 1\n`), []);
    });
  });
});
