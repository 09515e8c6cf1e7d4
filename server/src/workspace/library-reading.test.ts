import assert from 'node:assert/strict';
import { dedent } from '../testing/check.ts';
import { fixture } from '../testing/fixture.ts';
import { raisesAt } from '../engine/raises.ts';

const FILES = {
  'app.py': dedent(`
    from shop.cart import total

    def f(raw: str):
        try:
            int(raw)
            total(raw)
        except Exception:
            pass
  `),
};

const LIBRARY = {
  'shop/__init__.py': '',
  'shop/cart.py': dedent(`
    from shop.errors import Empty

    def total(raw: str) -> int:
        return check(raw)

    def check(raw: str) -> int:
        if not raw:
            raise Empty(raw)
        return 1
  `),
  'shop/errors.py': dedent(`
    class Empty(LookupError):
        pass
  `),
};

describe('reading libraries', () => {
  const ask = (made: Awaited<ReturnType<typeof fixture>>): string => {
    const { raises, unresolved } = raisesAt(made.analysis, '/w/app.py', 3)!;
    return [
      ...raises.map(({ type }) => type),
      ...unresolved.map(({ text, reason }) => `? ${text}: ${reason}`),
    ].join('; ');
  };

  it('is not waited for, and improves what is known in place', async () => {
    const made = await fixture(FILES, LIBRARY);
    const { libraries } = made.workspace;
    libraries.allow(0);
    assert.equal(ask(made), 'ValueError; ? total: the library is still being read');
    assert.ok(libraries.isWaiting);
    for (let round = 0; libraries.isWaiting; round++) {
      assert.ok(round < 100, 'it comes to an end');
      libraries.allow(0.001);
      ask(made);
    }
    libraries.allow(0);
    assert.equal(ask(made), 'ValueError; shop.errors.Empty');
    assert.ok(!libraries.isWaiting);
  });

  it('gives the same in stretches as at once', async () => {
    assert.equal(ask(await fixture(FILES, LIBRARY)), 'ValueError; shop.errors.Empty');
  });

  it('waits again for what was not needed before', async () => {
    const made = await fixture(
      { ...FILES, 'other.py': '' },
      { ...LIBRARY, 'late.py': 'def go():\n    raise KeyError\n' },
    );
    const { libraries } = made.workspace;
    ask(made);
    libraries.allow(0);
    const text = 'from late import go\n' + FILES['app.py'].replace('int(raw)', 'go()');
    made.workspace.apply({ kind: 'open', path: '/w/app.py', text, version: 1 });
    const now = (): string =>
      raisesAt(made.analysis, '/w/app.py', 4)!
        .unresolved.map(({ reason }) => reason)
        .join();
    assert.equal(now(), 'the library is still being read');
    libraries.allow(Infinity);
    assert.equal(now(), '');
  });
});
