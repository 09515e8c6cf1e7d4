import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { apply } from '../testing/check.ts';
import { fixture } from '../testing/fixture.ts';
import { RULES } from './registry.ts';

describe('every rule', () => {
  for (const rule of RULES) {
    it(`${rule.name}: its example is reported once, what to use instead is not`, async () => {
      const bad = await fixture({ 'app.py': rule.docs.example.trimStart() });
      const found = bad.analysis.diagnose('/w/app.py');
      assert.deepEqual(
        found.failures.map((one) => String(one.error)),
        [],
      );
      assert.equal(
        found.findings.filter((one) => one.rule === rule.name).length,
        1,
        JSON.stringify(found.findings.map((one) => `${one.rule}: ${one.message}`)),
      );
      const good = await fixture({ 'app.py': rule.docs.useInstead.trimStart() });
      assert.deepEqual(
        good.analysis
          .diagnose('/w/app.py')
          .findings.filter((one) => one.rule === rule.name)
          .map((one) => one.message),
        [],
      );
    });
  }

  it('has a kebab-case name of its own', () => {
    assert.ok(RULES.length > 0);
    for (const { name } of RULES) assert.match(name, /^[a-z]+(-[a-z]+)*$/);
    assert.equal(new Set(RULES.map((rule) => rule.name)).size, RULES.length);
  });
});

/** Code in which handlers of all shapes stand; every fix of every finding in it is applied by itself. */
const HANDLERS = `
"""Handlers of all shapes."""
import json
import logging
from contextlib import suppress

PAIR = (ValueError, KeyError)


class Service:
    def __init__(self):
        self.logger = logging.getLogger(__name__)

    async def load(self, client, raw):
        try:
            return json.loads(raw)
        except: return None

    def read(self, path):
        try:  # read
            with open(path) as file:
                text = """
  kept
"""
                return file.read() + text
        except (OSError, Exception):
            # nothing to read
            pass
        else:
            print("read")
        finally:
            print("done")

    def pick(self, d, k):
        with suppress(Exception):
            return d[k]

    def parse(self, e, raw):
        try:
            number = int(raw)
        except Exception: number = 0; e = None
        return number, e

    def again(self, raw):
        try:
            return float(raw)
        # between
        except ValueError:
            return 0.0
        except Exception as error:  # pass on
            raise error

    def nested(self, raw):
        try:
            return float(raw)
        except Exception as e:
            try:
                return int(raw)
            except Exception:
                self.logger.error(
                    "%s",
                    raw,
                )
            raise RuntimeError(str(e))

    def broken(self, raw):
        try:
            return float(raw)
        except (PAIR, TypeError):
            return None


try:
    import fast
except Exception:
    fast = None

try:
    limit = int("5")
except Exception:
    limit = 5
`;

describe('what fixes leave', () => {
  for (const [layout, change] of [
    ['as written', (text: string) => text],
    ['with CRLF', (text: string) => text.replace(/\n/g, '\r\n')],
    ['with tabs', (text: string) => text.replace(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4))],
  ] as const) {
    it(`compiles, ${layout}`, async function () {
      if (spawnSync('python3', ['--version']).status !== 0) {
        assert.ok(!process.env['CI'], 'python3 is needed where CI is set');
        console.log('        python3 is not there: not compiled');
        this.skip();
      }
      const text = change(HANDLERS.trimStart());
      const made = await fixture({ 'app.py': text });
      made.analysis.configure([{ origin: 'test', values: { strict: true }, base: '/w' }]);
      const { findings } = made.analysis.diagnose('/w/app.py');
      const results: { title: string; text: string }[] = [];
      for (const finding of findings)
        for (const fix of finding.fixes) {
          const after = apply(made, fix).get('/w/app.py');
          assert.ok(after !== undefined, `${fix.title} leaves nothing`);
          results.push({ title: `${finding.message} → ${fix.title}`, text: after });
        }
      assert.ok(results.length > 25, String(results.length));
      const script =
        'import json, sys\nfor one in json.load(sys.stdin):\n    try: compile(one["text"], "app.py", "exec")\n    except SyntaxError as e: print(one["title"], e, one["text"])';
      assert.equal(
        execFileSync('python3', ['-c', script], { input: JSON.stringify(results), encoding: 'utf8' }),
        '',
      );
    });
  }
});
