import assert from 'node:assert/strict';
import { checkEscapes } from '../../testing/escapes.ts';
import { groupsIn } from './match-groups.ts';

describe('the groups of a match', () => {
  it('are there where the pattern is written out', () =>
    checkEscapes(`
      import re
      WORD = re.compile(r"(\\w+)(?:-(?P<last>\\w+))?")
      def f(text: str):
          m = re.match(r"(\\d+)", text)
          if m:
              try: m.group(1), m[1], m.start(1)
              except Exception: pass
              try: m.group(2)
              except Exception: pass # raises IndexError <- m.group
              try: m["year"]
              except Exception: pass # raises IndexError <- subscript
          found = WORD.search(text)
          if found is not None:
              try: found.group(1, 2), found["last"]
              except Exception: pass
              try: found[3]
              except Exception: pass # raises IndexError <- subscript
          for each in WORD.finditer(text):
              try: each[2]
              except Exception: pass
          if (other := WORD.fullmatch(text)):
              try: other[2]
              except Exception: pass
    `));

  it('may not be there where a match can be of another pattern, or nobody knows of which', () =>
    checkEscapes(`
      import re
      def f(text: str, pattern: str, given: re.Match[str], number: int):
          m = None
          if text:
              m = re.match("(a)(b)", text)
          else:
              m = re.match("(a)", text)
          if m:
              try: m.group(1)
              except Exception: pass
              try: m.group(2)
              except Exception: pass # raises IndexError <- m.group
          unknown = re.match(pattern, text)
          if unknown:
              try: unknown[1]
              except Exception: pass # raises IndexError <- subscript
          try: given[1]
          except Exception: pass # raises IndexError <- subscript
          if m:
              try: m[number]
              except Exception: pass # raises IndexError <- subscript
          text_of = f"({pattern})"
          put = re.match(text_of, text)
          if put:
              try: put[1]
              except Exception: pass # raises IndexError <- subscript
    `));

  const COUNTS: Readonly<Record<string, number | undefined>> = {
    '': 0,
    '(a)(?:b)(?P<c>d)(?=e)(?!f)(?<=g)(?<!h)(?P=c)': 2,
    '\\((a)\\)': 1,
    '[(]([)(])[^](](]?)': 2,
    '((a)|(b))': 3,
    '(a)?(?(1)b|c)(d)': 2,
    // One backslash or two, a comment or not: the text alone does not say.
    '\\\\(a)': undefined,
    '(a) # (b)': undefined,
  };
  for (const [pattern, count] of Object.entries(COUNTS))
    it(`are ${count ?? 'not known'} of ${JSON.stringify(pattern)}`, () =>
      assert.equal(groupsIn(pattern)?.count, count));
});
