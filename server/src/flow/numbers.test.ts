import { checkEscapes } from '../testing/escapes.ts';

describe('exception flow and numbers', () => {
  it('has them too large, or infinite, where nothing is known of a value', () =>
    checkEscapes(`
      import json
      def f(value, text: str, count: int, ratio: float):
          try: int(value)
          except Exception: # raises ValueError <- int
                            # raises TypeError <- int
                            # raises OverflowError <- int
              pass
          try: float(value)
          except Exception: # raises ValueError <- float
                            # raises TypeError <- float
                            # raises OverflowError <- float
              pass
          try: int(text) + float(text)
          except Exception: pass # raises ValueError <- int
          try: float(count)
          except Exception: pass # raises nothing
          try: int(ratio)
          except Exception: # raises ValueError <- int
                            # raises OverflowError <- int
              pass
    `));

  it('has those of a document finite, as the format has them', () =>
    checkEscapes(`
      import json
      def f(text: str):
          document = json.loads(text)
          try: int(document)
          except Exception: # raises ValueError <- int
                            # raises TypeError <- int
              pass
          try: float(document)
          except Exception: # raises ValueError <- float
                            # raises TypeError <- float
              pass
    `));

  it('has a span of time too long, but where its numbers are written out', () =>
    checkEscapes(`
      from datetime import timedelta
      WEEKS = 4
      def f(days: int, hours: float):
          try: timedelta(days=days)
          except Exception: pass # raises OverflowError <- timedelta
          try: timedelta(hours=hours)
          except Exception: # raises OverflowError <- timedelta
                            # raises ValueError <- timedelta
              pass
          try: timedelta(7 * 24, -1, weeks=WEEKS, hours=0.5)
          except Exception: pass # raises nothing
    `));
});
