import { checkEscapes } from '../testing/escapes.ts';

describe('special methods that nobody calls by name', () => {
  it('run where values are compared, negated and tested', () =>
    checkEscapes(`
      class Boom(Exception): ...

      class Item:
          def __eq__(self, other): raise Boom
          def __lt__(self, other): raise Boom
          def __neg__(self): raise Boom
          def __len__(self): raise Boom
          def __contains__(self, key): raise Boom

      class Plain: ...

      def f(a: Item, b: Item, c: Plain, xs: list[Item], key: str):
          try:
              a == b
          except Exception:
              pass  # raises app.Boom <- … > raise Boom
          try:
              b > a
          except Exception:
              pass  # raises app.Boom <- … > raise Boom
          try:
              -a
          except Exception:
              pass  # raises app.Boom <- … > raise Boom
          try:
              if not a: pass
          except Exception:
              pass  # raises app.Boom <- … > raise Boom
          try:
              if a: pass
          except Exception:
              pass  # raises app.Boom <- a > raise Boom
          try:
              key in a
          except Exception:
              pass  # raises app.Boom <- … > raise Boom
          try:
              a in xs
          except Exception:
              pass  # raises app.Boom <- … > raise Boom
          try:
              a is b, a is not b, c == key, not c, key in xs and bool(c)
          except Exception:
              pass  # raises nothing
    `));

  it('run where values become texts', () =>
    checkEscapes(`
      class Boom(Exception): ...

      class Item:
          def __str__(self): raise Boom

      def f(a: Item, key: str):
          try:
              f"{a}"
          except Exception:
              pass  # raises app.Boom <- … > raise Boom
          try:
              "%s: %s" % (key, a)
          except Exception:
              pass  # raises app.Boom <- the operator % > raise Boom
          try:
              "{}".format(a)
          except Exception:
              pass  # raises app.Boom <- ….format(…) > raise Boom
          try:
              print(key, a)
          except Exception:
              pass  # raises app.Boom <- print(…) > raise Boom
          try:
              str(a)
          except Exception:
              pass  # raises app.Boom <- str(…) > raise Boom
          try:
              f"{key}", "%s" % key, repr(a)
          except Exception:
              pass  # raises nothing
    `));

  it('run by builtins, and so do generators that are handed to a container', () =>
    checkEscapes(`
      class Boom(Exception): ...

      class Item:
          def __len__(self): raise Boom
          def __int__(self): raise Boom
          def __lt__(self, other): raise Boom
          def __iter__(self): raise Boom

      def made():
          yield "a"
          raise Boom

      def f(a: Item, xs: list[Item], names: list[str], key: str):
          try:
              len(a)
          except Exception:
              pass  # raises app.Boom <- len(…) > raise Boom
          try:
              sorted(xs)
          except Exception:
              pass  # raises app.Boom <- sorted(…) > raise Boom
          try:
              xs.sort()
          except Exception:
              pass  # raises app.Boom <- xs.sort(…) > raise Boom
          try:
              names.extend(a)
          except Exception:
              pass  # raises app.Boom <- a > raise Boom
          try:
              first, second = a
          except Exception:
              pass  # raises ValueError <- unpacking
              # raises app.Boom <- a > raise Boom
          try:
              len(names), sorted(names), names.sort(), sorted(xs, key=id), ",".join(names)
          except Exception:
              pass  # raises nothing
          later = made()
          try:
              ",".join(later)
          except Exception:
              pass  # raises ? later: it iterates over a generator that was made elsewhere
    `));

  it('run where a value is changed in place, and the operator counts for attributes and items', () =>
    checkEscapes(`
      class Boom(Exception): ...

      class Total:
          def __iadd__(self, other): raise Boom

      class Stats:
          total: float
          shares: dict[str, float]
          whole: Total

      def f(stats: Stats, total: Total, count: int):
          try:
              total += 1
          except Exception:
              pass  # raises app.Boom <- the operator + > raise Boom
          try:
              stats.total /= count
          except Exception:
              pass  # raises ZeroDivisionError <- the operator /
          try:
              stats.shares["a"] /= count
          except Exception:
              pass  # raises KeyError <- subscript
              # raises ZeroDivisionError <- the operator /
          try:
              stats.whole += 1
          except Exception:
              pass  # raises app.Boom <- the operator + > raise Boom
          try:
              stats.total += 1
          except Exception:
              pass  # raises nothing
    `));

  it('are those of a metaclass, of a dict that makes what it lacks, and of an enum that looks for itself', () =>
    checkEscapes(`
      from enum import Enum

      class Boom(Exception): ...

      class Meta(type):
          def __call__(cls, *args): raise Boom
          def __getitem__(cls, key): raise Boom
          def __getattr__(cls, name): raise Boom

      class Made(metaclass=Meta): ...

      class Table(dict):
          def __missing__(self, key): raise Boom

      class Color(Enum):
          RED = 1
          @classmethod
          def _missing_(cls, value): raise Boom

      def f(table: Table):
          try:
              Made()
          except Exception:
              pass  # raises app.Boom <- Made(…) > raise Boom
          try:
              Made["a"]
          except Exception:
              pass  # raises app.Boom <- subscript > raise Boom
          try:
              Made.anything
          except Exception:
              pass  # raises app.Boom <- Made.anything > raise Boom
          try:
              table["a"]
          except Exception:
              pass  # raises app.Boom <- subscript > raise Boom
          try:
              Color(3)
          except Exception:
              pass  # raises ValueError <- Color(…)
              # raises app.Boom <- Color(…) > raise Boom
    `));

  it('are read, set and deleted: properties of subclasses, descriptors, names that are written out', () =>
    checkEscapes(
      `
      class Boom(Exception): ...

      class Base:
          @property
          def size(self): return 1

      class Checked:
          def __get__(self, instance, owner=None): raise Boom
          def __set__(self, instance, value): raise Boom
          def __delete__(self, instance): raise Boom

      class Holder:
          held = Checked()
          @property
          def name(self): raise Boom
          @name.deleter
          def name(self): raise Boom

      class Strict:
          def __setattr__(self, name, value): raise Boom

      def f(base: Base, holder: Holder, strict: Strict):
          try:
              base.size
          except Exception:
              pass  # raises OSError <- base.size > raise OSError
          try:
              holder.held = 1
          except Exception:
              pass  # raises app.Boom <- holder.held > raise Boom
          try:
              del holder.held
          except Exception:
              pass  # raises app.Boom <- holder.held > raise Boom
          try:
              del holder.name
          except Exception:
              pass  # raises app.Boom <- holder.name > raise Boom
          try:
              strict.x = 1
          except Exception:
              pass  # raises app.Boom <- strict.x > raise Boom
          try:
              hasattr(holder, "name")
          except Exception:
              pass  # raises app.Boom <- holder.name > raise Boom
    `,
      {
        'other.py': `
        from app import Base

        class Remote(Base):
            @property
            def size(self): raise OSError
      `,
      },
    ));

  it('fill and check the fields of what is made', () =>
    checkEscapes(
      `
      from dataclasses import dataclass, field
      import attr

      class Boom(Exception): ...

      def fresh() -> int: raise Boom

      @dataclass
      class Made:
          number: int = field(default_factory=fresh)

      @attr.s
      class Checked:
          number = attr.ib(converter=fresh)
          @number.validator
          def check(self, attribute, value): raise OSError

      def f():
          try:
              Made()
          except Exception:
              pass  # raises app.Boom <- Made(…) > raise Boom
          try:
              Made(number=1)
          except Exception:
              pass  # raises nothing
          try:
              Checked(1)
          except Exception:
              pass  # raises app.Boom <- Checked(…) > raise Boom
              # raises OSError <- Checked(…) > raise OSError
    `,
    ));

  it('may be properties of the project, of a value that nothing is known of', () =>
    checkEscapes(`
      class Request:
          query: str
          @property
          def pairs(self):
              return int(self.query)
          @property
          def first(self):
              return self.query

      def f(request):
          try:
              request.pairs
          except Exception:
              pass  # raises ? request.pairs: it may be the property Request.pairs
          try:
              request.first, request.other
          except Exception:
              pass  # raises nothing
    `));

  it('are those of another class behind super(), where one inherits from both', () =>
    checkEscapes(`
      class Boom(Exception): ...

      class Proxy:
          def __init__(self, *args):
              super(Proxy, self).__init__(*args)

      class Loaded:
          def __init__(self, *args):
              self.load(*args)

          def load(self, *args):
              raise Boom

      class Table(Proxy, Loaded): ...

      def f():
          try:
              Table(1)
          except Exception:
              pass  # raises app.Boom <- Table > ….__init__ > self.load > raise Boom
    `));
});
