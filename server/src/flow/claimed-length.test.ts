import { checkEscapes } from '../testing/escapes.ts';

describe('exception flow and tuples that are said to be of a length', () => {
  it('has another one, for a block of the function that is given it', () =>
    checkEscapes(`
      def first(place: tuple[float, float]):
          return place[0]
      def f(place: tuple[float, float], given: tuple[int, ...]):
          try: place[1]
          except Exception: pass # raises IndexError <- subscript
          try: latitude, longitude = place
          except Exception: pass # raises ValueError <- unpacking
          try: place[:1]
          except Exception: pass # raises nothing
          try: first(place)
          except Exception: pass # raises nothing
    `));

  it('has what a function gives that was passed or stored, and believes one that is read', () =>
    checkEscapes(`
      from typing import Callable, Protocol
      class Finder(Protocol):
          def __call__(self, path: str) -> tuple[object, str] | None: ...
      def read() -> tuple[int, int]:
          return 1, 2
      class Router:
          find: Finder
          def __init__(self, finder, size: Callable[[], tuple[int, int]]):
              self.find = finder
              self.size = size
      def route(router: Router, path: str):
          found = router.find(path)
          if found is not None:
              try: resource, template = found
              except Exception: pass # raises ValueError <- unpacking
          pair = router.size()
          try: width, height = pair
          except Exception: pass # raises ValueError <- unpacking
          try: width, height = read()
          except Exception: pass # raises nothing
    `));
});
