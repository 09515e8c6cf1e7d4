import { checkEscapes } from '../testing/escapes.ts';

describe('classes of libraries that run what others define', () => {
  it('are mappings, sequences, files and handlers', () =>
    checkEscapes(`
      import io
      import logging
      from collections import UserDict
      from collections.abc import Mapping, MutableMapping, Sequence

      class Boom(Exception): ...

      class Table(Mapping):
          def __getitem__(self, key):
              if not key:
                  raise KeyError(key)
              raise Boom
          def __iter__(self): return iter(())
          def __len__(self): return 0

      class Row(Sequence):
          def __getitem__(self, at): raise Boom
          def __len__(self): return 0

      class Checked(UserDict):
          def __setitem__(self, key, value): raise Boom

      class Raw(io.RawIOBase):
          def readinto(self, buffer): raise Boom

      class Sender(logging.Handler):
          def emit(self, record): raise Boom

      class Quiet(Mapping):
          def __getitem__(self, key): return key
          def __iter__(self): return iter(())
          def __len__(self): return 0

      def f(table: Table, row: Row, checked: Checked, raw: Raw, sender: Sender, plain: Mapping[str, int], quiet: Quiet):
          try:
              table.get("a")
          except Exception:
              pass  # raises app.Boom <- table.get(…) > raise Boom
          try:
              for item in row: pass
          except Exception:
              pass  # raises app.Boom <- row > raise Boom
          try:
              Checked({"a": 1})
          except Exception:
              pass  # raises app.Boom <- Checked(…) > raise Boom
          try:
              raw.read(1)
          except Exception:
              pass  # raises OSError <- raw.read
              # raises app.Boom <- raw.read(…) > raise Boom
          try:
              sender.handle(None)
          except Exception:
              pass  # raises app.Boom <- sender.handle(…) > raise Boom
          try:
              table.values()
          except Exception:
              pass  # raises KeyError <- table.values(…) > raise KeyError
              # raises app.Boom <- table.values(…) > raise Boom
          try:
              row.index("a")
          except Exception:
              pass  # raises ValueError <- row.index
              # raises app.Boom <- row.index(…) > raise Boom
          try:
              plain.get("a"), "a" in plain, quiet.get("a")
          except Exception:
              pass  # raises nothing
    `));

  it('are open where a value is only said to be an object, and read a property that is made by a call', () =>
    checkEscapes(`
      class Boom(Exception): ...

      def boom(self): raise Boom

      class Holder:
          size = property(boom)
          name = property(lambda self: boom(self))

      def f(table: dict[str, object], key: str, holder: Holder):
          try:
              table[key]()
          except Exception:
              pass  # raises KeyError <- subscript
              # raises ? table[…]: object has no __call__
          try:
              holder.size
          except Exception:
              pass  # raises app.Boom <- holder.size > raise Boom
          try:
              holder.name
          except Exception:
              pass  # raises app.Boom <- boom > raise Boom
    `));

  it('are sessions of requests, whose verbs run their request', () =>
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

  it('encode with the class that is given', () =>
    checkEscapes(`
      import json

      class Encoder(json.JSONEncoder):
          def default(self, value): raise OSError

      def f(value: dict[str, int]):
          try:
              json.dumps(value, cls=Encoder)
          except Exception:
              pass  # raises TypeError <- json.dumps
              # raises ValueError <- json.dumps
              # raises ? json.dumps: runs the encoder's default
          try:
              json.dumps(value)
          except Exception:
              pass  # raises TypeError <- json.dumps
              # raises ValueError <- json.dumps
    `));
});
