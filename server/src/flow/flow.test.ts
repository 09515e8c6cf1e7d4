import assert from 'node:assert/strict';
import { fixture } from '../testing/fixture.ts';
import { sitesOf } from '../types/sites.ts';
import { checkEscapes } from '../testing/escapes.ts';

describe('exception flow', () => {
  it('looks special methods up on the class alone, as calls do', () =>
    checkEscapes(`
      class Client:
          def __getattr__(self, name: str) -> "Client":
              return Client()

      def f(client: Client):
          try:
              client()
          except Exception:
              pass  # raises ? client: Client has no __call__
    `));

  it('knows conversions by the type of their argument', () =>
    checkEscapes(`
      def f(raw: str, count: int, anything):
          try:
              int(raw)
          except Exception:
              pass  # raises ValueError <- int
          try:
              int(count)
          except Exception:
              pass  # raises nothing
          try:
              int(anything)
          except Exception:
              pass  # raises ValueError <- int
              # raises TypeError <- int
              # raises OverflowError <- int
    `));

  it('follows calls to the raise, and handlers that translate', () =>
    checkEscapes(`
      class NotFound(Exception): ...

      def find(table: dict[str, int], key: str) -> int:
          try:
              return table[key]
          except KeyError as error:
              raise NotFound(key) from error

      def f():
          try:
              find({}, "a")
          except Exception:
              pass  # raises app.NotFound <- find > raise NotFound
    `));

  it('is stopped by a clause for a superclass, not by one for a subclass', () =>
    checkEscapes(`
      def g():
          raise OSError

      def f():
          try:
              try:
                  g()
              except ConnectionError:
                  pass
          except Exception:
              pass  # raises OSError <- g > raise OSError
          try:
              try:
                  raise ConnectionError
              except OSError:
                  pass
          except Exception:
              pass  # raises nothing
    `));

  it('re-raises what a clause caught and nothing else', () =>
    checkEscapes(`
      def g(x: str):
          try:
              int(x)
              open(x)
          except ValueError:
              raise
          except OSError as e:
              print(e)

      def f():
          try:
              g("1")
          except Exception:
              pass  # raises ValueError <- g > int
    `));

  it('settles mutual recursion', () =>
    checkEscapes(`
      def even(n):
          if n == 0:
              return True
          return odd(n - 1)

      def odd(n):
          if n < 0:
              raise ValueError
          return even(n - 1)

      def f():
          try:
              even(3)
          except Exception:
              pass  # raises ValueError <- even > odd > raise ValueError
    `));

  it('runs the body of a with where the manager yields', () =>
    checkEscapes(`
      from contextlib import contextmanager, suppress

      class AppError(Exception): ...

      @contextmanager
      def guard():
          try:
              yield 1
          except ValueError:
              raise AppError

      def f(x: str):
          try:
              with guard():
                  int(x)
          except Exception:
              pass  # raises app.AppError <- raise AppError
          try:
              with suppress(ValueError):
                  int(x)
          except Exception:
              pass  # raises nothing
    `));

  it('says what it could not follow', () =>
    checkEscapes(`
      def f(callback, x: str):
          try:
              callback(int(x))
          except Exception:
              pass  # raises ValueError <- int
              # raises ? callback: it is the parameter callback
    `));

  it('follows a callback that is passed', () =>
    checkEscapes(`
      def apply(fn, value):
          return fn(value)

      def f(x: str):
          try:
              apply(int, x)
          except Exception:
              pass  # raises ValueError <- int
              # raises TypeError <- int
              # raises OverflowError <- int
          try:
              apply(lambda value: [][0], x)
          except Exception:
              pass  # raises IndexError <- subscript
    `));

  it('resolves attributes set in other methods and modules', () =>
    checkEscapes(
      `
      from gateway import Gateway

      class Service:
          def __init__(self, gateway: Gateway) -> None:
              self._gateway = gateway

      def f(service: Service):
          try:
              service._gateway.fetch("1")
          except Exception:
              pass  # raises gateway.Missing <- service._gateway.fetch > raise Missing
      `,
      {
        'gateway.py': `
          class Missing(LookupError): ...

          class Gateway:
              def fetch(self, key: str) -> str:
                  raise Missing(key)
        `,
      },
    ));

  it('counts a yield as open', () =>
    checkEscapes(`
      def f():
          try:
              yield 1
          except Exception:
              raise  # raises ? yield: whoever consumes the generator can throw anything in
    `));

  it('never lists what asks the program to stop', () =>
    checkEscapes(`
      import sys

      def f():
          try:
              sys.exit(1)
          except BaseException:
              pass  # raises nothing
    `));
});

describe('exception flow through subclasses', () => {
  it('takes an abstract method for what implements it', () =>
    checkEscapes(`
      from abc import ABC, abstractmethod

      class Store(ABC):
          @abstractmethod
          def load(self, key: str) -> str: ...

      class Disk(Store):
          def load(self, key: str) -> str:
              raise OSError(key)

      class Memory(Store):
          def load(self, key: str) -> str:
              raise KeyError(key)

      def f(store: Store):
          try:
              store.load("a")
          except Exception:
              pass  # raises OSError <- store.load > raise OSError
              # raises KeyError <- store.load > raise KeyError
    `));

  it('counts overriding methods with the method', () =>
    checkEscapes(`
      class Base:
          def run(self) -> None:
              raise ValueError

      class Other(Base):
          def run(self) -> None:
              raise RuntimeError

      def f(base: Base):
          try:
              base.run()
          except Exception:
              pass  # raises ValueError <- base.run > raise ValueError
              # raises RuntimeError <- base.run > raise RuntimeError
          try:
              Base().run()
          except Exception:
              pass  # raises ValueError <- ….run > raise ValueError
    `));

  it('says so where nothing implements an abstract method', () =>
    checkEscapes(`
      class Store:
          def load(self, key: str) -> str:
              raise NotImplementedError

      def f(store: Store):
          try:
              store.load("a")
          except Exception:
              pass  # raises ? store.load: Store.load: it is abstract, and which implementation runs is not known
    `));
});

describe('exception flow through protocols', () => {
  it('takes a protocol for the classes that have its methods', () =>
    checkEscapes(`
      from typing import Protocol

      class Source(Protocol):
          def read(self) -> str: ...

      class File:
          def read(self) -> str:
              raise OSError

      class Unrelated:
          def write(self) -> str:
              raise KeyError

      def f(source: Source):
          try:
              source.read()
          except Exception:
              pass  # raises OSError <- source.read > raise OSError
    `));
});

describe('exception flow is open', () => {
  it('where an attribute is only ever None in its class, or a global in its module', () =>
    checkEscapes(`
      CONNECTION = None

      class Command:
          jobs = None

          def __init__(self):
              self.name = None

      def f(command: Command):
          try:
              int(command.jobs)
          except Exception:
              pass  # raises ValueError <- int
              # raises TypeError <- int
              # raises OverflowError <- int
          try:
              command.name.encode()
          except Exception:
              pass  # raises ? command.name.encode: Command.name is given its value somewhere else
          try:
              CONNECTION.close()
          except Exception:
              pass  # raises ? CONNECTION.close: CONNECTION is given its value somewhere else
    `));

  it('where a method has no code of its own and returns what its overrides return', () =>
    checkEscapes(`
      class Base:
          def get_map(self):
              ...

      def f(base: Base, key: str):
          try:
              base.get_map().load(key)
          except Exception:
              pass  # raises ? Base.get_map: it is empty, there to be overridden, and nothing that was read overrides it
                    # raises ? ….load: what Base.get_map returns
    `));

  it('where a method does nothing and is there for others to override', () =>
    checkEscapes(`
      class Plugin:
          def started(self):
              """Called when the server is up."""
          def stopped(self): pass
          def close(self): pass

      class Silent(Plugin):
          def stopped(self): pass

      class Loud(Plugin):
          def close(self): raise KeyError

      def make() -> Plugin: return Loud()

      def f(plugin: Plugin, silent: Silent):
          try: plugin.started()
          except Exception: pass # raises ? Plugin.started: it is empty, there to be overridden, and nothing that was read overrides it
          try: plugin.stopped()
          except Exception: pass # raises nothing
          try: silent.stopped()
          except Exception: pass # raises nothing
          try: Plugin().started()
          except Exception: pass # raises nothing
          try: plugin.close()
          except Exception: pass # raises KeyError <- plugin.close > raise KeyError
          try: make().close()
          except Exception: pass # raises KeyError <- ….close > raise KeyError
          try: Plugin().close()
          except Exception: pass # raises nothing
    `));

  it('where a class method may be a subclass’s', () =>
    checkEscapes(`
      class Base:
          @classmethod
          def load(cls): return 1

      class Derived(Base):
          @classmethod
          def load(cls): raise KeyError

      def f(cls: type[Base]):
          try: cls.load()
          except Exception: pass # raises KeyError <- cls.load > raise KeyError
          try: Base.load()
          except Exception: pass # raises nothing
    `));

  it('where a class is decorated with something unknown', () =>
    checkEscapes(`
      from dataclasses import dataclass

      def convert(cls):
          return make(cls)

      @convert
      class A: ...

      @dataclass
      class B:
          name: str

      def f():
          try:
              A()
          except Exception:
              pass  # raises ? A: it is decorated with app.convert, which may make another class of it
          try:
              B("b")
          except Exception:
              pass  # raises nothing
    `));

  it('takes an empty method of a class with a base that is not there for abstract', () =>
    checkEscapes(`
      import typing as t

      if t.TYPE_CHECKING:
          import typing_extensions as te

          class Client(te.Protocol):
              def get(self, key: str) -> bytes: ...

      def read(client: "Client", key: str):
          try:
              return client.get(key)
          except Exception:
              pass  # raises ? client.get: Client.get: it is abstract, and which implementation runs is not known
    `));

  it('does not know what a generator that is resumed raises', () =>
    checkEscapes(`
      from collections.abc import Generator

      def resume(gen: Generator[int, int, int], value: int):
          try:
              return gen.send(value)
          except Exception:
              pass  # raises StopIteration <- gen.send
              # raises ? gen.send: runs the code of the generator
    `));
});

describe('exception flow into libraries', () => {
  it('counts the overriding methods that stand beside a library’s method', () =>
    checkEscapes(
      `
      from shapes import Trait

      def f(traits: dict[str, Trait]):
          try:
              traits["a"].parse("1")
          except Exception:
              pass  # raises KeyError <- subscript
              # raises ValueError <- ….parse > int
      `,
      {},
      {
        'shapes.py': `
          class Trait:
              def parse(self, text: str):
                  return text

          class Number(Trait):
              def parse(self, text: str):
                  return int(text)
        `,
      },
    ));
});

describe('exception flow and decorators', () => {
  it('follows what is decorated as a page says, and nothing because the name is of a framework', () =>
    checkEscapes(`
      import typer
      from flask import after_this_request
      from starlette.authentication import requires

      @requires("admin")
      def checked(text: str):
          return int(text)

      @after_this_request
      def later(text: str):
          return int(text)

      @typer.something
      def other(text: str):
          return int(text)

      def f(text: str):
          try:
              checked(text)
          except Exception:
              pass  # raises ValueError <- checked > int
          try:
              later(text)
          except Exception:
              pass  # raises ValueError <- later > int
          try:
              other(text)
          except Exception:
              pass  # raises ? other: the decorator typer.something of other
    `));

  it('takes no decorator of an unknown object for one that keeps the function', () =>
    checkEscapes(`
      from somewhere import app

      @app.command("load")
      def load():
          return 1

      @app.task
      def work():
          return 1

      def f():
          try:
              load()
          except Exception:
              pass  # raises ? load: the decorator somewhere.app.command of load
          try:
              work()
          except Exception:
              pass  # raises ? work: the decorator somewhere.app.task of work
    `));

  it('knows the tasks of a Celery application', () =>
    checkEscapes(`
      from celery import Celery

      app = Celery("shop")

      @app.task
      def work():
          raise KeyError

      def f():
          try:
              work()
          except Exception:
              pass  # raises KeyError <- work > raise KeyError
    `));

  it('takes the classes of a match for classes, not for names that it binds', () =>
    checkEscapes(`
      class Left:
          def go(self): raise KeyError
      def f(y):
          match y:
              case Left(name=KeyError): pass
              case [Left(), *rest]: pass
          try: Left().go()
          except Exception: pass # raises KeyError <- ….go > raise KeyError
          try: rest()
          except Exception: pass # raises ? rest: the value of rest
    `));

  it('looks at what a decorator returns, not at what it is annotated with', () =>
    checkEscapes(`
      import functools
      from typing import Callable, TypeVar, cast
      from prometheus_client import Counter

      F = TypeVar("F")
      ERRORS = Counter("errors_total", "Errors")

      def loud(f: F) -> F:
          def inner(): raise KeyError
          return cast(F, inner)

      def loud_too(times: int) -> Callable[[F], F]:
          def decorate(f: F) -> F:
              @functools.wraps(f)
              def inner():
                  if times: raise BufferError
                  return f()
              return inner
          return decorate

      def strange(f: F) -> F: return registry.wrap(f)

      @loud
      def a(): pass
      @loud_too(3)
      def b(): raise EOFError
      @strange
      def c(): pass
      @functools.lru_cache
      def d(): raise EOFError
      @functools.lru_cache(maxsize=3)
      def e(): raise EOFError
      @functools.singledispatch
      def g(): pass
      @ERRORS.count_exceptions()
      def h(): raise EOFError

      def f():
          try: a()
          except Exception: pass # raises KeyError <- a > raise KeyError
          try: b()
          except Exception: # raises BufferError <- b > raise BufferError
              pass          # raises EOFError <- b(…) > raise EOFError
          try: c()
          except Exception: pass # raises ? c: the decorator app.strange of c
          try: d()
          except Exception: pass # raises EOFError <- d > raise EOFError
          try: e()
          except Exception: pass # raises EOFError <- e > raise EOFError
          try: g()
          except Exception: pass # raises ? g: the decorator functools.singledispatch of g
          try: h()
          except Exception: pass # raises EOFError <- h > raise EOFError
    `));

  it('takes no name for a builtin where a star import that was not found may bind it', () =>
    checkEscapes(
      `
      from inner import *
      def f(raw: list[int]):
          try: sum(raw)
          except Exception: pass # raises ? sum: from nowhere import * may bind sum, and was not found
          try: int(len)
          except Exception: # raises ValueError <- int
              pass          # raises TypeError <- int
                            # raises OverflowError <- int
    `,
      { 'inner.py': 'from nowhere import *' },
    ));

  it('counts what __getattr__ does for an attribute that no class declares', () =>
    checkEscapes(`
      class Lazy:
          known = 1
          def __init__(self): self.made = 2
          def __getattr__(self, name): raise KeyError(name)
      def f(lazy: Lazy):
          try: lazy.known, lazy.made, lazy.__class__
          except Exception: pass # raises nothing
          try: lazy.other
          except Exception: pass # raises KeyError <- lazy.other > raise KeyError
    `));

  it('follows no attribute whose name is a value', () =>
    checkEscapes(`
      import socket
      def f(obj, names, name: str):
          try:
              for name in dir(obj): getattr(obj, name)
          except Exception: # raises AttributeError <- getattr
              pass          # raises ? getattr: it may run any property
          try: hasattr(obj, name)
          except Exception: pass # raises ? hasattr: it may run any property
          try: getattr(obj, "colour", None)
          except Exception: pass # raises nothing
          try: getattr(socket, name)
          except Exception: pass # raises AttributeError <- getattr
    `));

  it('does not know what a consumer that is passed on consumes', () =>
    checkEscapes(`
      import contextvars
      from typing import Iterator
      def step(context: contextvars.Context, numbers: Iterator[int]):
          try: context.run(next, numbers)
          except Exception: # raises RuntimeError <- context.run
              pass          # raises StopIteration <- next
                            # raises ? next: it is not known what it iterates over
    `));

  it('knows that a name was never there', () =>
    checkEscapes(`
      try: from sys import maxint
      except ImportError: maxint = 1 # raises ImportError <- import sys
      try: from os import path, getcwd
      except ImportError: pass # raises nothing
      try: from urllib import parse
      except ImportError: pass # raises nothing
      try: from urllib import unquote
      except ImportError: pass # raises ImportError <- import urllib
    `));

  it('takes a template from elsewhere for one that may be wrong', () =>
    checkEscapes(`
      TEMPLATE = "%(a)s"
      def f(template: str, values: dict, other):
          try: template % values
          except Exception: # raises KeyError <- %
              pass          # raises ValueError <- %
                            # raises TypeError <- %
          try: TEMPLATE % values
          except Exception: pass # raises nothing
          try: template % 3
          except Exception: # raises ValueError <- %
              pass          # raises TypeError <- %
    `));
});

describe('exception flow and None', () => {
  it('counts an attribute, an item and a loop of what is said to be None at times', () =>
    checkEscapes(`
      import re
      from typing import Optional
      from urllib.parse import urlparse
      def f(text: str, words: Optional[list[str]], note: Optional[str] = None):
          try: re.match("a(.)", text).group()
          except Exception: pass # raises AttributeError <- re.match(…) may be None
          try:
              host = urlparse(text).hostname
              host.lower()
          except Exception: # raises ValueError <- urlparse
              pass          # raises AttributeError <- host may be None
          try: note.strip()
          except Exception: pass # raises AttributeError <- note may be None
          try:
              for word in words: word.lower()
          except Exception: pass # raises TypeError <- words may be None
          try: words[:2]
          except Exception: pass # raises TypeError <- words may be None
    `));

  it('knows what a test on the way has ruled out', () =>
    checkEscapes(`
      import re
      from typing import Optional
      def f(text: str, note: Optional[str] = None, kind: Optional[str] = None):
          try:
              found = re.match("a(.)", text)
              if not found:
                  return
              found.group()
              if (other := re.match("b", text)):
                  other.group()
              if (third := re.match("c", text)) is not None:
                  third.group()
          except Exception: pass # raises nothing
          try:
              if note is None:
                  note = "none"
              note.strip()
              if kind == "a":
                  kind.strip()
          except Exception: pass # raises nothing
          try:
              if all([note, kind]):
                  kind.strip()
          except Exception: pass # raises nothing
    `));

  it('takes no variable for None that is only so until it is given a value', () =>
    checkEscapes(`
      import re
      class Client:
          def __init__(self): self.found = None
          def open(self, text: str): self.found = re.compile("a")
      def ask(client: Client, text: str):
          found = None
          for part in text:
              found = part
          try:
              client.found.match(text)
              found.strip()
          except Exception: pass # raises nothing
    `));

  it('leaves what a library does with its own values to the library', () =>
    checkEscapes(
      `
      import lib
      def f(text: str):
          try: lib.first(text)
          except Exception: pass # raises nothing
      `,
      {},
      { 'lib.py': 'import re\ndef first(text: str): return re.match("a", text).group()\n' },
    ));
});

describe('exception flow and variables', () => {
  it('reads the value that was assigned last', () =>
    checkEscapes(`
      import uuid
      def f(key, rows: dict):
          key = str(key)
          try: uuid.UUID(key)
          except Exception: pass # raises ValueError <- uuid.UUID
          for row in rows:
              try: uuid.UUID(row)
              except Exception: # raises ValueError <- uuid.UUID
                  pass          # raises TypeError <- uuid.UUID
                                # raises AttributeError <- uuid.UUID
              row = 3
    `));

  it('knows an item that was put there', () =>
    checkEscapes(`
      def f(state: dict, n: int):
          try:
              state["n"] = n
              if state["n"] > 3:
                  state["n"]
          except Exception: pass # raises nothing
          try:
              state["n"] = n
              del state["n"]
              state["n"]
          except Exception: pass # raises KeyError <- subscript
          try:
              if n:
                  state["n"] = n
              state["n"]
          except Exception: pass # raises KeyError <- subscript
          try:
              state["n"] = n
              if n:
                  state = {}
              state["n"]
          except Exception: pass # raises KeyError <- subscript
    `));
});

describe('exception flow through Django', () => {
  const MODELS = `
    from django.db import models
    class Team(models.Model):
        name = models.TextField()
        def save(self, *args, **kwargs):
            if not self.name:
                raise LookupError("a team without a name")
            super().save(*args, **kwargs)
  `;

  it('runs the save of the model where a manager creates one', () =>
    checkEscapes(
      `
      from models import Team
      def f(name: str):
          try: Team.objects.create(name=name)
          except Exception: # raises django.db.utils.DatabaseError <- Team.objects.create
              pass          # raises ValueError <- Team.objects.create
                            # raises django.core.exceptions.ValidationError <- Team.objects.create
                            # raises LookupError <- Team.objects.create > raise LookupError
      `,
      { 'models.py': MODELS },
    ));

  it('finds one object at most by its key', () =>
    checkEscapes(
      `
      from models import Team
      def f(key: str):
          try: Team.objects.get(pk=key)
          except Exception: # raises django.core.exceptions.ObjectDoesNotExist <- Team.objects.get
              pass          # raises django.db.utils.DatabaseError <- Team.objects.get
                            # raises ValueError <- Team.objects.get
                            # raises django.core.exceptions.ValidationError <- Team.objects.get
          try: Team.objects.get(name=key)
          except Exception: # raises django.core.exceptions.ObjectDoesNotExist <- Team.objects.get
              pass          # raises django.core.exceptions.MultipleObjectsReturned <- Team.objects.get
                            # raises django.db.utils.DatabaseError <- Team.objects.get
                            # raises ValueError <- Team.objects.get
                            # raises django.core.exceptions.ValidationError <- Team.objects.get
      `,
      { 'models.py': MODELS },
    ));

  it('does not know what receivers of signals raise, where there are any', () =>
    checkEscapes(
      `
      from models import Team
      def f(team: Team):
          try: team.delete()
          except Exception: # raises django.db.utils.DatabaseError <- team.delete
              pass          # raises ValueError <- team.delete
                            # raises ? team.delete: receivers of its signals may run
      `,
      { 'models.py': MODELS, 'hooks.py': 'from django.db.models.signals import pre_delete\n' },
    ));

  it('does not know what the back ends of settings raise', () =>
    checkEscapes(`
      from django.core.cache import cache
      from django.core.files.storage import default_storage
      from django.core.mail import send_mail
      def f(key: str):
          try: cache.get(key)
          except Exception: # raises ConnectionError <- cache.get
              pass          # raises ? cache.get: the back end of the cache is a setting
          try: send_mail("a", "b", None, [key])
          except Exception: # raises OSError <- send_mail
              pass          # raises django.core.mail.message.BadHeaderError <- send_mail
                            # raises ? send_mail: the back end of the mail is a setting
          try: default_storage.size(key)
          except Exception: # raises OSError <- default_storage.size
              pass          # raises ? default_storage.size: the storage is a setting
    `));
});

describe('exception flow and documents of JSON', () => {
  it('counts a method that a value of another kind lacks', () =>
    checkEscapes(`
      import json
      def f(text: str):
          try:
              document = json.loads(text)
              document.get("a")
          except Exception: # raises json.decoder.JSONDecodeError <- json.loads
              pass          # raises AttributeError <- document.get
          try:
              document = json.loads(text)
              if isinstance(document, dict):
                  document.get("a")
          except Exception: pass # raises json.decoder.JSONDecodeError <- json.loads
    `));

  it('counts what the file is read from', () =>
    checkEscapes(`
      import gzip
      import json
      def f(path: str, other):
          try:
              with gzip.open(path, "rt") as file: json.load(file)
          except Exception: # raises OSError <- gzip.open
              pass          # raises ValueError <- gzip.open
                            # raises LookupError <- gzip.open
                            # raises json.decoder.JSONDecodeError <- json.load
                            # raises UnicodeDecodeError <- json.load
                            # raises EOFError <- json.load
                            # raises zlib.error <- json.load
          try: json.load(other)
          except Exception: # raises json.decoder.JSONDecodeError <- json.load
              pass          # raises UnicodeDecodeError <- json.load
                            # raises OSError <- json.load
                            # raises ? json.load: whatever fp reads from
    `));
});

describe('exception flow and what is written out', () => {
  it('takes a step, a divisor and a default for what they are', () =>
    checkEscapes(`
      import contextvars
      STEP = 100
      SIDE = 21 / 2.54
      current = contextvars.ContextVar("current", default=None)
      other = contextvars.ContextVar("other")
      def f(n: int, by: int, headers: dict[str, str]):
          try:
              for at in range(0, n, STEP): pass
              n / SIDE
              current.get()
              headers.get("a", "").strip()
          except Exception: pass # raises nothing
          try: range(0, n, by)
          except Exception: pass # raises ValueError <- range
          try: other.get()
          except Exception: pass # raises LookupError <- other.get
    `));
});

describe('exception flow through very many functions', () => {
  it('keeps as many open ends as anybody reads, whoever asks first', async () => {
    const count = 100;
    const functions = Array.from(
      { length: count },
      (_, at) => `def f${at}(x): unknown${at}(); f${(at + 1) % count}(x)\n`,
    );
    const opensOf = async (order: readonly number[]): Promise<string[][]> => {
      const blocks = order.map((at) => `try: f${at}(1)\nexcept Exception: pass\n`);
      const { workspace, analysis } = await fixture({ 'app.py': [...functions, ...blocks].join('') });
      const { program, flow } = analysis;
      const found = workspace
        .module('/w/app.py')!
        .units.flatMap((unit) =>
          sitesOf(unit.lowered, program.moduleScope('/w/app.py'), program).flatMap(({ stmt, scope }) =>
            stmt.kind === 'try'
              ? [flow.escapesOf(stmt.body, scope, unit.lowered).unresolved.map((one) => one.reason)]
              : [],
          ),
        );
      return found.map((texts) => [...texts].sort());
    };
    const [first, second] = await opensOf([0, 50]);
    const [other, another] = await opensOf([50, 0]);
    assert.equal(first!.length, 60);
    assert.deepEqual([second, other, another], [first, first, first]);
  });
});

describe('exception flow and descriptors', () => {
  it('counts what reading one runs: a foreign key, a file of a model, one of the project', () =>
    checkEscapes(
      `
      from models import Order
      def f(order: Order):
          try: order.customer
          except Exception: # raises django.core.exceptions.ObjectDoesNotExist <- order.customer
              pass          # raises django.db.utils.DatabaseError <- order.customer
          try: order.name
          except Exception: pass # raises nothing
          try: order.invoice.size
          except Exception: # raises ValueError <- order.invoice.size
              pass          # raises OSError <- order.invoice.size
                            # raises ? order.invoice.size: the storage is a setting
          try: order.total
          except Exception: pass # raises LookupError <- order.total > raise LookupError
      `,
      {
        'models.py': `
          from django.db import models
          class Total:
              def __get__(self, instance, owner) -> int:
                  raise LookupError("nothing was ordered")
          class Customer(models.Model):
              name = models.CharField(max_length=9)
          class Order(models.Model):
              total = Total()
              name = models.CharField(max_length=9)
              invoice = models.FileField()
              customer = models.ForeignKey(Customer, on_delete=models.CASCADE)
        `,
      },
    ));

  it('does not know what hooks raise that a client or a decoder was made with', () =>
    checkEscapes(`
      import json
      import httpx
      async def f(url: str, check, text: str):
          try:
              async with httpx.AsyncClient(event_hooks={"response": [check]}) as client:
                  await client.get(url)
          except Exception: # raises httpx._exceptions.RequestError <- client.get
              pass          # raises httpx._exceptions.InvalidURL <- client.get
                            # raises ? httpx.AsyncClient: its event hooks run with every request
          try: json.JSONDecoder(object_pairs_hook=check).decode(text)
          except Exception: # raises json.decoder.JSONDecodeError <- ….decode
              pass          # raises ? ….decode: the hooks that the decoder was made with
    `));
});

describe('exception flow and loops', () => {
  it('end where the iterator has no next one', () =>
    checkEscapes(
      `
      class Pages:
          def __iter__(self): return self
          def __next__(self):
              if not self.more: raise StopIteration
              raise LookupError("no page")
      def f(path: str):
          try:
              with open(path) as lines:
                  for line in lines: pass
          except Exception: # raises OSError <- open
              pass          # raises UnicodeDecodeError <- lines
          try:
              for page in Pages(): pass
          except Exception: # raises LookupError <- Pages(…) > raise LookupError
              pass
      `,
    ));
});

describe('exception flow and what a library calls back', () => {
  it('is open where a class defines what the method of the library runs', () =>
    checkEscapes(
      `
      import argparse
      class Parser(argparse.ArgumentParser):
          def error(self, message):
              raise ValueError(message)
      class Quiet(argparse.ArgumentParser):
          def format_help(self):
              return ""
      def f(words: list[str]):
          try: Parser().parse_args(words)
          except Exception: # raises argparse.ArgumentError <- ….parse_args
              pass          # raises ? ….parse_args: it runs error, which the class defines
          try: Quiet().parse_args(words)
          except Exception: # raises argparse.ArgumentError <- ….parse_args
              pass
      `,
    ));
});

describe('exception flow and definitions of one name', () => {
  it('reads a property by its getter, and sets it by its setter', () =>
    checkEscapes(`
      class Sketch:
          @property
          def name(self):
              return int("1")
          @name.setter
          def name(self, value):
              self.data = {}["a"]
          @name.deleter
          def name(self):
              pass
      def f(sketch: Sketch):
          try: sketch.name
          except Exception: pass # raises ValueError <- sketch.name > int
          try: sketch.name = 1
          except Exception: pass # raises KeyError <- sketch.name > subscript
          try: sketch.name.to_bytes(1)
          except Exception: # raises ValueError <- sketch.name.to_bytes
                            # raises OverflowError <- sketch.name.to_bytes
              pass
    `));

  it('reads a function by each of the branches that define it', () =>
    checkEscapes(`
      if FAST:
          def load(text: str):
              return int(text)
      else:
          def load(text: str):
              return {}[text]
      def f():
          try: load("1")
          except Exception: # raises ValueError <- load > int
                            # raises KeyError <- load > subscript
              pass
    `));

  it('takes every overload of a partial', () =>
    checkEscapes(`
      import configparser
      from functools import partial
      def f(config: configparser.ConfigParser):
          get = partial(config.get, "section")
          try: get("a")
          except Exception: # raises configparser.NoSectionError <- get
                            # raises configparser.NoOptionError <- get
                            # raises configparser.InterpolationError <- get
              pass
    `));
});

describe('exception flow and what is said wrongly', () => {
  it('does not believe that a text has named items', () =>
    checkEscapes(`
      def f(claims: str, either: str | dict):
          try: claims["iat"]
          except Exception: # raises KeyError <- subscript
                            # raises ? claims[…]: it is not known what is indexed: no str has named items
              pass
          try: either["iat"]
          except Exception: pass # raises KeyError <- subscript
    `));

  it('is open where a method gives back what it was given, for others to override', () =>
    checkEscapes(`
      class Serializer:
          def validate(self, attrs):
              return attrs
      def f(serializer: Serializer):
              try: serializer.validate({})
              except Exception: pass # raises ? Serializer.validate: it is empty, there to be overridden, and nothing that was read overrides it
    `));
});

describe('exception flow and templates', () => {
  it('counts what a template asks for that comes from elsewhere', () =>
    checkEscapes(`
      def f(parts: list[str], values: dict):
          template = "".join(parts)
          written = "%(a)s"
          try: template % values
          except Exception: # raises KeyError <- %
                            # raises ValueError <- %
                            # raises TypeError <- %
              pass
          try: written % values
          except Exception: pass # raises nothing
    `));
});
