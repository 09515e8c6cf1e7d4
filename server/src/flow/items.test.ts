import { checkEscapes } from '../testing/escapes.ts';

describe('exception flow and items of classes', () => {
  it('has members of an enumeration that is handed on', () =>
    checkEscapes(`
      import enum
      from typing import Optional, Type, TypeVar
      E = TypeVar("E", bound=enum.Enum)
      class Choice:
          def __init__(self, kind: Optional[Type[E]], other: type):
              self.kind = kind
              self.other = other
      def f(choice: Choice, name: str):
          try: choice.kind[name]
          except Exception: pass # raises KeyError <- Enum[…]
          try: choice.other[name]
          except Exception: # raises KeyError <- subscript
                            # raises IndexError <- subscript
              pass          # raises ? choice.other[…]: it is not known what is indexed: a class that is not known
    `));
});
