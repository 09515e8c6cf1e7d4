import assert from 'node:assert/strict';
import { dedent } from '../testing/check.ts';
import { fixture } from '../testing/fixture.ts';
import { hoverAt } from './hover.ts';

/** Checks what is shown at `$0`; the text after `=>` is the Markdown, `=> nothing` for none. */
async function checkHover(marked: string, files: Readonly<Record<string, string>> = {}): Promise<void> {
  const [before, after] = dedent(marked).split(/^=> ?\n?/m) as [string, string];
  const offset = before.indexOf('$0');
  const text = before.replace('$0', '');
  const others = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, dedent(content)]));
  const { analysis } = await fixture({ ...others, 'app.py': text });
  const hover = hoverAt(analysis, '/w/app.py', offset, (path) => path.slice('/w/'.length));
  assert.equal(hover?.markdown ?? 'nothing', after.trimEnd());
  if (hover) assert.ok(hover.start <= offset && offset <= hover.end, 'the range holds the offset');
}

describe('hover', () => {
  it('on try: what is caught, where, and what escapes', () =>
    checkHover(`
      def load(raw, table):
          $0try:
              return table[int(raw)]
          except ValueError:
              return None

      def port(raw: str, table: dict[int, str]):
          return load(raw, table)
      =>
      **The block** can raise, at least:

      - \`KeyError\` — **escapes**
        - \`subscript\` [line 3](app.py#L3)
      - \`IndexError\` — **escapes**
        - \`subscript\` [line 3](app.py#L3)
      - \`ValueError\` — caught [line 4](app.py#L4)
        - \`int\` [line 3](app.py#L3) (known of the standard library)
      - \`TypeError\` — **escapes**
        - \`int\` [line 3](app.py#L3) (known of the standard library)
      - \`OverflowError\` — **escapes**
        - \`int\` [line 3](app.py#L3) (known of the standard library)

      Not followed:

      - \`table[…]\` [line 3](app.py#L3): it is not known what is indexed: the parameter table has no annotation
    `));

  it('on try: a closed block, with the way through calls', () =>
    checkHover(
      `
      from store import read

      def f(raw: str) -> int:
          t$0ry:
              return read(raw)
          except ConnectionError:
              return 0
      =>
      **The block** can raise these, and nothing else that counts:

      - \`ValueError\` — **escapes**
        - \`read\` [line 5](app.py#L5) ← \`raise ValueError\` [store.py:3](store.py#L3)
      - \`OSError\` — in part (\`ConnectionError\`) caught [line 6](app.py#L6)
        - \`read\` [line 5](app.py#L5) ← \`open\` [store.py:4](store.py#L4) (known of the standard library)
    `,
      {
        'store.py': `
          def read(name: str) -> int:
              if not name:
                  raise ValueError(name)
              open(name, "rb")
              return 1
        `,
      },
    ));

  it('on except: what it catches of what the clauses before it let through', () =>
    checkHover(`
      def f(raw: str):
          try:
              return int(raw)
          except ValueError:
              return 1
          exc$0ept (OSError, Exception):
              return 2
      =>
      **\`except OSError, Exception\`** catches nothing that the block can raise.
    `));

  it('on what a clause names', () =>
    checkHover(`
      def f(raw: str):
          try:
              return int(raw)
          except (KeyError, Value$0Error):
              return 1
      =>
      **\`except KeyError, ValueError\`** catches of the block:

      - \`ValueError\`
        - \`int\` [line 3](app.py#L3) (known of the standard library)
    `));

  it('on a call: what it raises, without its arguments', () =>
    checkHover(`
      import json

      def f(raw: str):
          return json.lo$0ads(str(int(raw)))
      =>
      **\`json.loads\`** can raise these, and nothing else that counts:

      - \`json.JSONDecodeError\`
        - \`json.loads\` [line 4](app.py#L4) (known of the standard library)
    `));

  it('on an awaited call in a comprehension', () =>
    checkHover(`
      async def fetch(name: str) -> int:
          raise LookupError(name)

      async def f(names: list[str]):
          return [await fet$0ch(name) for name in names]
      =>
      **\`fetch\`** can raise these, and nothing else that counts:

      - \`LookupError\`
        - \`fetch\` [line 5](app.py#L5) ← \`raise LookupError\` [line 2](app.py#L2)
    `));

  it('on the name of a function or of a method', () =>
    checkHover(`
      class Cart:
          def to$0tal(self, callback) -> int:
              return callback()
      =>
      **\`Cart.total\`**: nothing is known of what it raises.

      Not followed:

      - \`callback\` [line 3](app.py#L3): it is the parameter callback
    `));

  it('on what raises nothing', () =>
    checkHover(`
      def f(raw: list[int]):
          return le$0n(raw)
      =>
      **\`len\`** raises nothing that counts.
    `));

  it('on anything else: nothing', async () => {
    await checkHover('x = $01\n=> nothing');
    await checkHover('$0# comment\n=> nothing');
    await checkHover('def f(a):\n    print(a$0)\n=> nothing');
    await checkHover('def f(a):\n    return$0 a\n=> nothing');
    await checkHover('try:\n    f()\nfin$0ally:\n    pass\n=> nothing');
  });

  it('throws on no place of odd code', async () => {
    const odd = [
      'try:\n',
      'try:\n    f(\nexcept:\n    pass\n',
      'def f(:\n    pass\n',
      'class A:\n  def f(self):\n    try: self.x()\n    except* (A, *B) as e: raise\n    else: pass\n    finally: return\n',
      'x = [await y async for y in z() if (lambda q: q(q))(y)]\n',
      'f()()()\n@g(h())\ndef k(*a, b=c(), **d) -> e(): yield from l()\n',
      'try:\n  pass\nexcept A, B:\n  pass\n\ud83d\ude00 = 1\n',
      'match f():\n  case g(h=1) if i():\n    j()\n',
    ];
    for (const text of odd) {
      const { analysis } = await fixture({ 'app.py': text });
      for (let offset = 0; offset <= text.length; offset++)
        hoverAt(analysis, '/w/app.py', offset, (path) => path);
    }
  });
});
