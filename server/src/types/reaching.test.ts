import { checkTypes } from '../testing/shown-types.ts';

const CLASSES = `
  class One:
      def next(self) -> "Two": ...
      def same(self) -> "One": ...
  class Two:
      def next(self) -> "Three": ...
  class Three: ...
`;

describe('what a variable can hold where it is read', () => {
  it('is what it was given before, not what it is given later', () =>
    checkTypes(`${CLASSES}
      def f(x: One):
          show(x)  # One
          x = x.next()
          show(x)  # Two
          x = x.next()
          show(x)  # Three
    `));

  it('is what either branch gave it, and not what one did that was left', () =>
    checkTypes(`${CLASSES}
      def f(x: One, flag):
          if flag:
              x = Two()
              show(x)  # Two
          else:
              show(x)  # One
              x = Three()
          show(x)  # Three | Two
          if flag:
              x = One()
              return x
          show(x)  # Three | Two
      def g(x: One, flag):
          x = x if flag else x.next()
          show(x)  # One | Two
    `));

  it('is anything that a loop gives it, in the loop and behind it', () =>
    checkTypes(`${CLASSES}
      def f(x: One, many: list[Three]):
          while x:
              show(x)  # One | Two
              x = Two()
              show(x)  # Two
          show(x)  # One | Two
          for x in many:
              show(x)  # Three
              if x:
                  x = One()
                  break
          show(x)  # One | Three | Two
    `));

  it('is anything that a block which may be left halfway gave it', () =>
    checkTypes(`${CLASSES}
      def f(x: One, manager):
          try:
              show(x)  # One
              x = Two()
              show(x)  # Two
          except KeyError:
              show(x)  # One | Two
              x = Three()
          else:
              show(x)  # Two
          finally:
              show(x)  # One | Three | Two
          show(x)  # One | Three | Two
      def g(x: One, manager):
          with manager as other:
              show(x)  # One
              x = Two()
          show(x)  # One | Two
      def h(x: One):
          try:
              x = Two()
          except KeyError:
              return
          show(x)  # Two
    `));

  it('is what a pattern, an import or an exception binds', () =>
    checkTypes(`${CLASSES}
      def f(x: One, flag):
          match flag:
              case 1:
                  x = Two()
              case _:
                  show(x)  # One
          show(x)  # One | Two
      def g():
          try:
              run()
          except KeyError as e:
              show(e)  # KeyError
          try:
              run()
          except ValueError as e:
              show(e)  # ValueError
    `));

  it('may be bound by what stands in the middle of an expression', () =>
    checkTypes(`${CLASSES}
      def f(x: One, flag):
          if flag and (x := Two()):
              show(x)  # One | Two
          x = Three()
          show(x)  # Three
          [x := One() for _ in flag]
          show(x)  # One | Three
    `));

  it('is anything where it is annotated, or shared with an inner function', () =>
    checkTypes(`${CLASSES}
      def f():
          x: One = make()
          x = Two()
          show(x)  # One | Two
      def g(x: One):
          def inner():
              nonlocal x
              x = Two()
          x = Three()
          inner()
          show(x)  # ? | One | Three
      def h(x: One):
          def inner():
              show(x)  # One | Two
          x = Two()
    `));
});
