import { checkDiagnostics, checkFix, type CheckOptions } from '../../testing/check.ts';

const only: CheckOptions = { rules: ['broad-suppress'] };

describe('broad-suppress', () => {
  it('sees every spelling', () =>
    checkDiagnostics(
      `
      import contextlib as c
      from contextlib import suppress as quiet
      with c.suppress(Exception):
      #               ^^^^^^^^^ 💡 broad-suppress: suppresses Exception; the block can raise ValueError (int, line 4)
          int("1")
      with quiet(KeyError, BaseException), open("x"):
      #                    ^^^^^^^^^^^^^ broad-suppress: suppresses BaseException; …
          int("1")
      with quiet(KeyError):
          int("1")
      `,
      only,
    ));

  it('narrows, or logs', () =>
    checkFix(
      `
      import json
      from contextlib import suppress
      def load():
          with suppress($0Exception):  # optional
              # all
              return json.loads("1")
          return None
      => Suppress json.JSONDecodeError instead of Exception [proved]
      import json
      from contextlib import suppress
      def load():
          with suppress(json.JSONDecodeError):  # optional
              # all
              return json.loads("1")
          return None
      => Log what is suppressed [safe]
      import json
      import logging
      from contextlib import suppress

      logger = logging.getLogger(__name__)

      def load():
          try:  # optional
              # all
              return json.loads("1")
          except Exception as e:
              logger.exception("Failed to load", exc_info=e)
          return None
      `,
      only,
    ));

  it('leaves it to a person to let through what ends the program', () =>
    checkFix(
      `
      from contextlib import suppress
      def load(text: str):
          with suppress($0BaseException):
              return int(text)
      => Suppress ValueError instead of BaseException [review]
      from contextlib import suppress
      def load(text: str):
          with suppress(ValueError):
              return int(text)
      `,
      only,
    ));
});
