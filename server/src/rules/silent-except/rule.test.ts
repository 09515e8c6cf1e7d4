import { checkDiagnostics, type CheckOptions } from '../../testing/check.ts';
import { checkClause } from '../../testing/check-clause.ts';

const only: CheckOptions = { rules: ['silent-except'] };

describe('silent-except', () => {
  it('reports what leaves no trace', () =>
    checkDiagnostics(
      `
      import smtplib
      def f(g, errors, counter):
          try: g()
          except smtplib.SMTPException: pass
      #          ^^^^^^^^^^^^^^^^^^^^^ 💡 silent-except: drops smtplib.SMTPException without a trace
          try: g()
          except OSError: return None
      #          ^^^^^^^ 💡 silent-except: falls back without a trace of OSError
          try: g()
          except OSError: counter.inc()
          try: g()
          except OSError as e: errors.append(e)
          try: g()
          except OSError: print("no")
          try: g()
          except OSError: raise
          try: g()
          except KeyError: pass
          try: g()
          except ValueError: return 0
          try: g()
          except Exception: pass
      `,
      only,
    ));

  it('hears what is told to whoever asked, and what is not there', () =>
    checkDiagnostics(
      `
      class UserNotFoundException(Exception): ...
      class TooShort(Exception): ...
      def f(g, paths):
          try: return g()
          except UserNotFoundException: pass
          try: return g()
          except TooShort: return {"message": "The password is too short"}, 400
          for path in paths:
              try: return open(path)
              except OSError: continue
          try: return g()
          except TooShort: return None
      #          ^^^^^^^^ 💡 silent-except: falls back without a trace of TooShort
      `,
      only,
    ));

  it('knows by its class what an error is about', () =>
    checkClause(
      `
      import http.cookies
      import logging
      logger = logging.getLogger(__name__)
      def read(jar, key, value):
          try:
              jar[key] = value
          $0except http.cookies.CookieError:
              pass
      => Bind and log the exception [review]
          except http.cookies.CookieError as e:
              logger.warning("Failed to read", exc_info=e)
      `,
      only,
    ));

  it('logs as a warning: the error was expected', () =>
    checkClause(
      `
      import logging
      import smtplib
      logger = logging.getLogger(__name__)
      def notify(server):
          try:
              server.send_message()
          $0except smtplib.SMTPException:
              pass
      => Bind and log the exception [safe]
          except smtplib.SMTPException as e:
              logger.warning("Failed to notify", exc_info=e)
      `,
      only,
    ));

  it('leaves to a person what is explained', () =>
    checkClause(
      `
      import logging
      logger = logging.getLogger(__name__)
      def close(server):
          try:
              server.close()
          $0except OSError:
              pass  # it is gone already
      => Bind and log the exception [review]
          except OSError as e:
              logger.warning("Failed to close", exc_info=e)  # it is gone already
      `,
      only,
    ));

  it('leaves alone a loop that tries one form after the other, and tests', async () => {
    await checkDiagnostics(
      `
      def parse(text: str, forms):
          for form in forms:
              try:
                  return form(text)
              except ValueError:
                  pass
          for form in forms:
              try:
                  print(form(text))
              except ValueError:
      #              ^^^^^^^^^^ 💡 silent-except: …
                  pass
      `,
      { rules: ['silent-except'] },
    );
    await checkDiagnostics(
      `
      import smtplib
      def test_send(server):
          try:
              server.send()
          except smtplib.SMTPException:
              pass
      `,
      { rules: ['silent-except'], path: 'tests/test_send.py' },
    );
  });
});
