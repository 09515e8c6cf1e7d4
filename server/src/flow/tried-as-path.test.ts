import { checkEscapes } from '../testing/escapes.ts';

describe('exception flow and values that are tried as a path', () => {
  it('has a text that can be none, where the value is something else otherwise', () =>
    checkEscapes(`
      def read(source):
          try:
              with open(source, "rb") as file:
                  data = file.read()
          except Exception: # raises ValueError <- open
                            # raises OSError <- open
              pass
          else:
              return data
          return source.encode()
    `));

  it('has paths where nothing else is made of them', () =>
    checkEscapes(`
      def read(source):
          try:
              with open(source, "rb") as file:
                  return file.read()
          except Exception: # raises OSError <- open
              return b""
      def both(source):
          try:
              with open(source, "rb") as file:
                  return file.read()
          except Exception: # raises OSError <- open
              pass
          return b""
    `));
});
