import { checkEscapes } from '../testing/escapes.ts';

describe('literals', () => {
  it('of an annotation are told apart, however many they are', () =>
    checkEscapes(`
      def f(path: str, encoding: str):
          try: open(path, "rb").read()
          except Exception: pass # raises OSError <- open
          try: open(path).read()
          except Exception: # raises OSError <- open
                            # raises UnicodeDecodeError <- ….read
              pass
          try: open(path, "wb", encoding=None).write(b"")
          except Exception: pass # raises OSError <- open
          try: open(path, encoding=encoding)
          except Exception: # raises OSError <- open
                            # raises LookupError <- open
              pass
    `));

  it('of many values are their class', () =>
    checkEscapes(`
      def digit():
          for one in ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d"]:
              try: int(one)
              except Exception: pass # raises ValueError <- int
    `));

  it('of a pattern are as right as the code around it', () =>
    checkEscapes(`
      import re
      def f(value, text: str, data: bytes):
          try: re.compile("a+")
          except Exception: pass # raises nothing
          try: re.compile(text)
          except Exception: pass # raises re.error <- re.compile
          try: re.compile(data)
          except Exception: pass # raises re.error <- re.compile
          try: re.compile(value)
          except Exception: # raises re.error <- re.compile
                            # raises TypeError <- re.compile
              pass
    `));
});
