import { checkFix, checkNoFix, type CheckOptions } from '../testing/check.ts';
import { checkClause } from '../testing/check-clause.ts';

const only: CheckOptions = { rules: ['broad-except'] };

describe('silence', () => {
  it('adds no log for errors of data, whatever they are called', () =>
    checkFix(
      `
      import base64
      import http.cookies
      import logging
      logger = logging.getLogger(__name__)
      def read(cookies: http.cookies.SimpleCookie, raw: bytes):
          try:
              cookies["a"] = "b"
              return base64.b64decode(raw)
          $0except Exception:
              return None
      => Catch binascii.Error, http.cookies.CookieError instead of Exception [proved]
      import base64
      import binascii
      import http.cookies
      import logging
      logger = logging.getLogger(__name__)
      def read(cookies: http.cookies.SimpleCookie, raw: bytes):
          try:
              cookies["a"] = "b"
              return base64.b64decode(raw)
          except (binascii.Error, http.cookies.CookieError):
              return None
      `,
      only,
    ));

  it('logs what the surroundings do', () =>
    checkClause(
      `
      import logging
      import os
      logger = logging.getLogger(__name__)
      def free(path: str):
          try:
              return os.statvfs(path).f_bavail
          $0except Exception:
              return 0
      => Catch OSError instead of Exception [proved]
          except OSError as e:
              logger.warning("Free failed", exc_info=e)
              return 0
      `,
      only,
    ));

  it('takes a comment in the place of code for a decision', () =>
    checkClause(
      `
      import logging
      import os
      logger = logging.getLogger(__name__)
      def forget(path: str):
          try:
              os.unlink(path)
          $0except Exception:
              pass  # somebody else was faster
      => Catch OSError instead of Exception [proved]
          except OSError:
              pass  # somebody else was faster
      `,
      only,
    ));

  it('adds no log where the next statement tells', () =>
    checkClause(
      `
      import logging
      import socket
      logger = logging.getLogger(__name__)
      def refuse(peer: socket.socket, why: str):
          try:
              name = peer.getpeername()
          $0except Exception:
              name = "(gone)"
          logger.warning("refused %s: %s", name, why)
      => Catch OSError instead of Exception [proved]
          except OSError:
              name = "(gone)"
          logger.warning("refused %s: %s", name, why)
      `,
      only,
    ));

  it('adds no log where the exception is kept', () =>
    checkClause(
      `
      import logging
      import os
      import sys
      logger = logging.getLogger(__name__)
      class Job:
          def run(self, path: str):
              try:
                  os.unlink(path)
              $0except Exception:
                  self.failure = sys.exc_info()
      => Catch OSError instead of Exception [proved]
              except OSError:
                  self.failure = sys.exc_info()
      `,
      only,
    ));

  it('does not make a project log that does not', () =>
    checkClause(
      `
      import os
      def free(path: str):
          try:
              return os.statvfs(path).f_bavail
          $0except Exception:
              return 0
      => Catch OSError instead of Exception [proved]
          except OSError:
              return 0
      `,
      only,
    ));

  const LOGGING = {
    'other.py': `
      import logging
      logger = logging.getLogger(__name__)
      def note(text: str) -> None:
          logger.info(text)
    `,
  };
  const FREE = `
      import os

      PATHS = {"/"}

      import sys
      def free(path: str):
          try:
              return os.statvfs(path).f_bavail
          $0except Exception:
              return 0
      => Catch OSError instead of Exception [proved]`;

  it("does not make a library's file log that does not", () =>
    checkFix(
      `${FREE}
      import os

      PATHS = {"/"}

      import sys
      def free(path: str):
          try:
              return os.statvfs(path).f_bavail
          except OSError:
              return 0
      `,
      { ...only, files: LOGGING },
    ));

  it('logs in the file of a service whose other files log, behind all imports', () =>
    checkFix(
      `${FREE}
      import logging
      import os

      PATHS = {"/"}

      import sys

      logger = logging.getLogger(__name__)

      def free(path: str):
          try:
              return os.statvfs(path).f_bavail
          except OSError as e:
              logger.warning("Free failed", exc_info=e)
              return 0
      `,
      { ...only, files: { ...LOGGING, 'main.py': 'import fastapi' } },
    ));

  it('asks nothing of a function that says whether something is there', () =>
    checkClause(
      `
      import logging
      import os
      logger = logging.getLogger(__name__)
      def folder_exists(path: str):
          try:
              os.listdir(path)
              return True
          $0except Exception:
              return False
      => Catch OSError instead of Exception [proved]
          except OSError:
              return False
      `,
      only,
    ));

  it('never logs from within logging', () =>
    checkNoFix(
      `
      import logging
      logger = logging.getLogger(__name__)
      class Remote(logging.Handler):
          def emit(self, record):
              try:
                  self.send(record)
              $0except Exception:
                  pass
      `,
      { ...only, kind: 'log' },
    ));

  it('takes the log that is there, though it is a quiet one', () =>
    checkClause(
      `
      import logging
      import os
      logger = logging.getLogger(__name__)
      def free(path: str, **where):
          try:
              os.remove(path)
          $0except Exception:
              logger.debug("already gone", **{"path": path})
      => Catch OSError instead of Exception [proved]
          except OSError as e:
              logger.debug("already gone", **{"path": path}, exc_info=e)
      `,
      only,
    ));

  it('says what was done, not which module did it or what function it stands in', () =>
    checkClause(
      `
      import logging
      import os
      logger = logging.getLogger(__name__)
      def upload_everything(names: list[str], store):
          for name in names:
              store.first(name)
              store.second(name)
              store.third(name)
              store.fourth(name)
              store.fifth(name)
              store.sixth(name)
              store.seventh(name)
              store.eighth(name)
              store.ninth(name)
          temporary_folder = store.done()
          try:
              os.rmdir(temporary_folder)
          $0except Exception:
              pass
      => Bind and log the exception [safe]
          except Exception as e:
              logger.exception("Failed to remove directory", exc_info=e)
      `,
      only,
    ));

  it('adds no log where the loop around only waits, where a close is all, or where an earlier clause is as silent', () =>
    Promise.all(
      [
        ['os.listdir(path)', 'time.sleep(1)'],
        ['os.listdir(path)', 'return None  # there is no such thing on Windows'],
        ['handle.close()', 'pass'],
      ].map(([body, handler]) =>
        checkFix(
          `
          import io
          import logging
          import os
          import time
          logger = logging.getLogger(__name__)
          def f(path: str, handle: io.FileIO):
              try:
                  ${body}
              $0except Exception:
                  ${handler}
          => Catch OSError instead of Exception [proved]
          import io
          import logging
          import os
          import time
          logger = logging.getLogger(__name__)
          def f(path: str, handle: io.FileIO):
              try:
                  ${body}
              except OSError:
                  ${handler}
          `,
          only,
        ),
      ),
    ));

  it('adds no log to what is raised in its place, unless nobody would see where it came from', () =>
    Promise.all(
      ['', ' from None'].map((cause) =>
        checkFix(
          `
          import logging
          import os
          logger = logging.getLogger(__name__)
          class NotReady(Exception): ...
          def f(path: str):
              try:
                  os.listdir(path)
              $0except Exception:
                  raise NotReady()${cause}
          => Catch OSError instead of Exception [proved]
          import logging
          import os
          logger = logging.getLogger(__name__)
          class NotReady(Exception): ...
          def f(path: str):
              try:
                  os.listdir(path)
              except OSError${cause ? ' as e' : ''}:${cause ? '\n                  logger.warning("Failed to list directory", exc_info=e)' : ''}
                  raise NotReady()${cause}
          `,
          only,
        ),
      ),
    ));

  it('leaves a remark on data as it is', () =>
    checkClause(
      `
      import ipaddress
      import logging
      logger = logging.getLogger(__name__)
      def address(text: str):
          try:
              return ipaddress.ip_address(text)
          $0except Exception:
              logger.debug("no address: %s", text)
      => Catch ValueError instead of Exception [proved]
          except ValueError:
              logger.debug("no address: %s", text)
      `,
      only,
    ));

  it('adds no log to tests', () =>
    checkClause(
      `
      import logging
      import os
      logger = logging.getLogger(__name__)
      def release(pipe: int):
          try:
              return os.read(pipe, 1)
          $0except Exception:
              return b""
      => Catch OSError instead of Exception [proved]
          except OSError:
              return b""
      `,
      { ...only, path: 'tests/pipes.py' },
    ));

  it('logs as the file does: through the module, and not through a log of requests', () =>
    checkClause(
      `
      import logging
      import os
      from tornado.log import access_log
      def free(path: str):
          try:
              return os.statvfs(path).f_bavail
          $0except Exception:
              return 0
      def log(request):
          access_log.info("%s", request)
          logging.info("Logged")
      => Catch OSError instead of Exception [proved]
          except OSError as e:
              logging.warning("Free failed", exc_info=e)
              return 0
      def log(request):
          access_log.info("%s", request)
          logging.info("Logged")
      `,
      only,
    ));

  it('logs as the other files do: through the module', () =>
    checkFix(
      `
      import os
      def free(path: str):
          try:
              return os.statvfs(path).f_bavail
          $0except Exception as _:
              return 0
      => Catch OSError instead of Exception [proved]
      import logging
      import os
      def free(path: str):
          try:
              return os.statvfs(path).f_bavail
          except OSError as e:
              logging.warning("Free failed", exc_info=e)
              return 0
      `,
      {
        ...only,
        files: {
          'web.py': `
            import logging
            import flask
            def start():
                logging.info("started")
          `,
          'access.py': `
            from tornado.log import access_log
            def log():
                access_log.info("logged")
          `,
        },
      },
    ));

  it('logs as Flask does where requests are handled and the project does so', () =>
    checkFix(
      `
      import os
      from flask import request
      def free():
          path = "/"
          try:
              return os.statvfs(path).f_bavail
          $0except Exception:
              return 0
      => Catch OSError instead of Exception [proved]
      import os
      from flask import current_app, request
      def free():
          path = "/"
          try:
              return os.statvfs(path).f_bavail
          except OSError as e:
              current_app.logger.warning("Free failed", exc_info=e)
              return 0
      `,
      {
        ...only,
        files: {
          'web.py': `
            from flask import current_app
            def start():
                current_app.logger.info("Started")
          `,
        },
      },
    ));

  it('imports the logger of the project as it is installed: a src folder is no package', () =>
    checkFix(
      `
      import os
      import flask
      def free():
          try:
              return os.statvfs("/").f_bavail
          $0except Exception:
              return 0
      => Catch OSError instead of Exception [proved]
      import os
      import flask

      from shop.log import logger
      def free():
          try:
              return os.statvfs("/").f_bavail
          except OSError as e:
              logger.warning("Free failed", exc_info=e)
              return 0
      `,
      {
        ...only,
        path: 'src/shop/disk.py',
        files: {
          'src/shop/__init__.py': '',
          'src/shop/log.py': `
            import logging
            logger = logging.getLogger("shop")
          `,
          'src/shop/web.py': `
            from .log import logger
            logger.info("Started")
          `,
          'src/shop/api.py': `
            from .log import logger
            logger.info("Started")
          `,
        },
      },
    ));

  it('says it with the logger of the project, which takes no traceback', () =>
    checkClause(
      `
      import os
      from log import logger
      import flask
      def free():
          logger.info("Asked")
          try:
              return os.statvfs("/").f_bavail
          $0except Exception:
              return 0
      => Catch OSError instead of Exception [proved]
          except OSError as e:
              logger.warning(f"Free failed: {e!r}")
              return 0
      `,
      { ...only, files: OWN_LOGGER },
    ));

  it('logs nothing twice where the logger of the project has told of it', () =>
    checkNoFix(
      `
      from log import logger
      def connect(engine):
          try:
              engine.connect()
          $0except Exception as e:
              logger.error(f"Unable to connect: {e}")
      `,
      { ...only, files: OWN_LOGGER, kind: 'log' },
    ));

  it('knows a function of the project that reports what is being handled', () =>
    checkNoFix(
      `
      import logging
      class Deploy:
          def log_exc(self, text: str, traceback: bool = True):
              if traceback:
                  logging.exception(text)
              else:
                  logging.info(text)
          def refresh(self, client):
              try:
                  client.refresh()
              $0except Exception as e:
                  self.log_exc("Error refreshing")
      `,
      { ...only, kind: 'log' },
    ));

  it('says what a class of views does, where a method has only a verb', () =>
    checkClause(
      `
      import logging
      logger = logging.getLogger(__name__)
      class PartitionsView:
          def delete(self, render, execute):
              try:
                  sql = render("delete.sql")
                  return execute(sql)
              $0except Exception as e:
                  return str(e)
      => Bind and log the exception [safe]
              except Exception as e:
                  logger.exception("Failed to delete partitions", exc_info=e)
                  return str(e)
      `,
      only,
    ));
});

const OWN_LOGGER = {
  'log.py': `
    import logging
    class Logger:
        def __init__(self):
            self.logger = logging.getLogger("app")
        def info(self, message, *args):
            self.logger.info(message)
        def warning(self, message, *args):
            self.logger.warning(message)
        def error(self, message, *args):
            self.logger.error(message)
    logger = Logger()
  `,
};
