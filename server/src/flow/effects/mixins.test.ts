import { checkEscapes } from '../../testing/escapes.ts';

describe('methods of the standard library that run what a class defines', () => {
  it('are those of abstract containers, but for what they take for an answer', () =>
    checkEscapes(`
      from collections import UserDict
      from collections.abc import Mapping, Sequence

      class Boom(Exception): ...

      class Settings(Mapping):
          def __getitem__(self, key):
              if key == "boom": raise Boom
              raise KeyError(key)
          def __iter__(self): return iter(())
          def __len__(self): return 0

      class Rows(Sequence):
          def __getitem__(self, at): raise Boom
          def __len__(self): return 0

      class Quiet(Mapping):
          def __getitem__(self, key): return key
          def __iter__(self): return iter(())
          def __len__(self): return 0

      class Kept(UserDict):
          def __setitem__(self, key, value): raise Boom

      def f(settings: Settings, rows: Rows, quiet: Quiet, kept: Kept, key: str):
          try:
              settings.get(key)
          except Exception:
              pass  # raises app.Boom <- settings.get(…) > raise Boom
          try:
              settings.values()
          except Exception:
              pass  # raises app.Boom <- settings.values(…) > raise Boom
              # raises KeyError <- settings.values(…) > raise KeyError
          try:
              rows.index(key)
          except Exception:
              pass  # raises ValueError <- rows.index
              # raises app.Boom <- rows.index(…) > raise Boom
          try:
              kept.update({key: key})
          except Exception:
              pass  # raises ValueError <- kept.update
              # raises app.Boom <- kept.update(…) > raise Boom
          try:
              quiet.get(key)
          except Exception:
              pass  # raises nothing
    `));

  it('are those of handlers of logging and of files', () =>
    checkEscapes(`
      import io
      import logging

      class Boom(Exception): ...

      class Sent(logging.Handler):
          def emit(self, record): raise Boom

      class Lines(io.RawIOBase):
          def readinto(self, buffer): raise Boom

      def f(handler: Sent, record: logging.LogRecord, lines: Lines):
          try:
              handler.handle(record)
          except Exception:
              pass  # raises app.Boom <- handler.handle(…) > raise Boom
          try:
              lines.read()
          except Exception:
              pass  # raises OSError <- lines.read
              # raises app.Boom <- lines.read(…) > raise Boom
    `));
});

describe('methods of libraries that run what a class defines', () => {
  it('are the verbs of a session, whose request is its own', () =>
    checkEscapes(`
      import requests

      class Boom(Exception): ...

      class Session(requests.Session):
          def request(self, method, url, *args, **kwargs):
              raise Boom

      def f(session: Session):
          try:
              session.get("https://example.org/")
          except Exception:
              pass  # raises requests.exceptions.RequestException <- session.get
              # raises app.Boom <- session.get(…) > raise Boom
    `));
});

describe('values that are only said to be something', () => {
  it('any object may be called or not', () =>
    checkEscapes(`
      import json

      class Encoder(json.JSONEncoder): ...

      class Box:
          size = property(lambda self: int(self.text))

          def __init__(self, text: str):
              self.text = text

      def f(value: object, box: Box, data: dict):
          try:
              value()
          except Exception:
              pass  # raises ? value: object has no __call__
          try:
              box.size
          except Exception:
              pass  # raises ValueError <- int
              # raises TypeError <- int
          try:
              json.dumps(data, cls=Encoder)
          except Exception:
              pass  # raises TypeError <- json.dumps
              # raises ValueError <- json.dumps
              # raises ? json.dumps: runs the encoder's default
    `));
});
