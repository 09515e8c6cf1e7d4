import { checkTypes } from '../testing/shown-types.ts';

const CLASSES = `
  class Base: ...
  class Left(Base): ...
  class Right(Base): ...
  class Other: ...
`;

describe('types behind tests', () => {
  it('are what isinstance was asked for, in the branch and behind one that was left', () =>
    checkTypes(`
      ${CLASSES}
      def f(x, y: Base, z: int | str, w: Left | None):
          if isinstance(x, Left):
              show(x)  # Left
          else:
              show(x)  # ?
          show(x)  # ?
          if not isinstance(y, (Left, Right)):
              raise TypeError(y)
          show(y)  # Left | Right
          if isinstance(z, str):
              show(z)  # str
              return
          show(z)  # int
          if w is None:
              return
          show(w)  # Left
    `));

  it('keep the declared type where it says more, and its arguments', () =>
    checkTypes(`
      ${CLASSES}
      def f(x: Left, y: dict[str, int] | list[int], z: tuple[int, str] | str):
          assert isinstance(x, Base)
          show(x)  # Left
          if isinstance(y, dict):
              show(y)  # dict[str, int]
          else:
              show(y)  # list[int]
          if isinstance(z, tuple):
              show(z)  # (int, str)
          else:
              show(z)  # str
    `));

  it('follow and, or, not, conditional expressions and comprehensions', () =>
    checkTypes(`
      ${CLASSES}
      def show(x): ...
      def f(x, y, xs):
          if isinstance(x, Left) and isinstance(y, Right):
              show(x)  # Left
              show(y)  # Right
          if isinstance(x, Left) or isinstance(x, Right):
              show(x)  # Left | Right
          if isinstance(x, Left) or isinstance(y, Right):
              show(x)  # ?
          if not (isinstance(x, Left) and y):
              show(x)  # ?
              return
          show(x)  # Left
          show(y if isinstance(y, Other) else None)  # None | Other
          show([z for z in xs if isinstance(z, Left)])  # list[Left]
    `));

  it('end where the variable may be bound anew', () =>
    checkTypes(`
      ${CLASSES}
      def f(x, y, xs):
          if not isinstance(x, Left):
              return
          for _ in xs:
              show(x)  # ?
              x = other()
          if not isinstance(y, Left):
              return
          for _ in xs:
              show(y)  # Left
          try:
              y = other()
          except ValueError:
              show(y)  # ?
          if isinstance(y, Left):
              y = other()
              show(y)  # ?
          if isinstance(y, Left) and (y := other()):
              show(y)  # ?
          if isinstance(y, Left):
              for y in xs:
                  pass
              show(y)  # ?
    `));

  it('are not those of code that runs later, of names of others, or of another isinstance', () =>
    checkTypes(`
      ${CLASSES}
      def isinstance2(x, y): ...
      def f(x, y, z):
          def g():
              nonlocal z
              z = 1
          if isinstance(x, Left):
              def h():
                  show(x)  # ?
              show(lambda: x)  # callable
          if isinstance(z, Left):
              g()
              show(z)  # ?
          if isinstance(shared, Left):
              show(shared)  # ?
          if isinstance2(x, Left):
              show(x)  # ?
          if isinstance(y, x):
              show(y)  # ?
          if not isinstance(y, (Left, x)):
              show(y)  # ?
      shared = unknown()
      def later(x):
          isinstance = unknown()
          if isinstance(x, Left):
              show(x)  # ?
    `));

  it('leave what may be counted as an instance without inheriting', () =>
    checkTypes(`
      from collections.abc import Mapping
      from typing import Protocol, runtime_checkable
      from nowhere import Strange
      ${CLASSES}
      @runtime_checkable
      class Runs(Protocol):
          def run(self): ...
      class Odd(Strange): ...
      def f(x: Left | int, y: Left | Other, z: Odd | int):
          if isinstance(x, Runs):
              show(x)  # Left | int
          if isinstance(x, Mapping):
              show(x)  # Left | int
          if isinstance(y, Other):
              show(y)  # Other
          if isinstance(z, Left):
              show(z)  # Odd
          else:
              show(z)  # Odd | int
    `));

  it('hold until the end of a loop or a with that is left early', () =>
    checkTypes(`
      ${CLASSES}
      def f(xs, lock, y):
          for x in xs:
              if not isinstance(x, Left):
                  continue
              show(x)  # Left
          show(x)  # ?
          with lock:
              if not isinstance(y, Left):
                  raise ValueError
              show(y)  # Left
          show(y)  # ?
          while isinstance(y, Left):
              show(y)  # Left
          show(y)  # ?
          match y:
              case Left(name=kind):
                  pass
          try:
              assert isinstance(y, Right)
          except AssertionError:
              show(y)  # ?
          else:
              show(y)  # Right
    `));
});
