import assert from 'node:assert/strict';
import { loadAssets } from '../host/assets.ts';
import { lowerModule } from '../python/units.ts';
import type { Finding } from '../rules/finding.ts';
import { PythonParser } from '../syntax/parser.ts';
import { applyEdits } from '../text/edit.ts';
import { LineIndex } from '../text/line-index.ts';
import { ignoreEdit, suppress } from './suppression.ts';

const RULES = ['broad-except', 'silent-except', 'useless-except'];

/** Every `Exception` and bare `except:` is taken for a broad-except; every `pass` below one for a silent-except. */
function analyse(parser: PythonParser, text: string, off: readonly string[] = []) {
  const tree = parser.parse(text);
  const module = lowerModule(tree, text);
  tree.release();
  const finding = (rule: string, start: number, end: number): Finding => ({
    rule,
    path: '/a.py',
    start,
    end,
    message: '',
    severity: 'warning',
    related: [],
    fixes: [],
  });
  const findings: Finding[] = [];
  const code = text.replace(/#[^\n]*/g, (comment) => ' '.repeat(comment.length));
  for (const match of code.matchAll(/\bException\b|\bexcept(?=:)/g))
    findings.push(finding('broad-except', match.index, match.index + match[0].length));
  for (const match of code.matchAll(/except[^:]*(?=:\s+pass)/g))
    findings.push(finding('silent-except', match.index, match.index + 6));
  const lineIndex = new LineIndex(text);
  const input = {
    path: '/a.py',
    text,
    lineIndex,
    module,
    findings,
    rules: RULES,
    ran: (rule: string) => !off.includes(rule),
  };
  return { input, ...suppress(input) };
}

describe('suppression', () => {
  let parser: PythonParser;
  before(async () => {
    parser = await PythonParser.load(loadAssets().grammar);
  });

  /** `line rule` of what is left, lines from 1; then the messages about unused directives. */
  const check = (text: string, expected: readonly string[]): void => {
    const { input, kept, unused } = analyse(parser, text);
    assert.deepEqual(
      [
        ...kept.map((finding) => `${input.lineIndex.lineOf(finding.start) + 1} ${finding.rule}`),
        ...unused.map((finding) => `${input.lineIndex.lineOf(finding.start) + 1} ${finding.message}`),
      ],
      expected,
    );
  };
  const suppressed = (comment: string): void =>
    check(`try:\n    f()\nexcept Exception:  ${comment}\n    g()\n`, []);
  const notSuppressed = (comment: string): void =>
    check(`try:\n    f()\nexcept Exception:  ${comment}\n    g()\n`, ['3 broad-except']);

  it('takes our own comment on the line', () => {
    suppressed('# harden: ignore[broad-except]');
    suppressed('# harden: ignore[broad-except] the plug-in may raise anything');
    suppressed('#harden:ignore[ broad-except ]');
    suppressed('# harden: ignore');
    suppressed('# pragma: no cover  # harden: ignore[broad-except]');
  });

  it('takes our own comment alone on the line above, and on any line of the header', () => {
    check('try:\n    f()\n# harden: ignore[broad-except] why\nexcept Exception:\n    g()\n', []);
    check('try:\n    f()\n# harden: ignore[broad-except] why\n# and more\nexcept Exception:\n    g()\n', []);
    check(
      'try:\n    f()\nexcept (  # harden: ignore[broad-except]\n    ValueError,\n    Exception,\n):\n    g()\n',
      [],
    );
    check(
      'try:\n    f()\nexcept (\n    ValueError,\n    Exception,\n):  # harden: ignore[broad-except]\n    g()\n',
      [],
    );
    check('with suppress(\n    Exception\n):  # harden: ignore[broad-except]\n    g()\n', []);
  });

  it('does not let a comment on one clause speak for another', () => {
    check('try:\n    f()\nexcept KeyError:  # noqa: BLE001\n    g()\nexcept Exception:\n    g()\n', [
      '5 broad-except',
    ]);
    check('try:  # noqa\n    f()\nexcept Exception:\n    g()  # noqa\n', ['3 broad-except']);
  });

  it('takes a directive for the file from anywhere in it', () => {
    check('try:\n    f()\nexcept Exception:\n    g()\n# harden: ignore-file[broad-except] generated\n', []);
    check('# ruff: noqa\ntry:\n    f()\nexcept:\n    pass\n', []);
    check('# flake8: noqa: BLE001\ntry:\n    f()\nexcept Exception:\n    pass\n', ['4 silent-except']);
    check('# ruff: file-ignore[BLE001, S110]\ntry:\n    f()\nexcept Exception:\n    pass\n', []);
    check('# pylint: skip-file\ntry:\n    f()\nexcept Exception:\n    pass\n', []);
  });

  it('honours noqa with the codes that mean the same', () => {
    suppressed('# noqa');
    suppressed('# NOQA: BLE001');
    suppressed('# noqa:E501,BLE001');
    suppressed('# noqa: E501 BLE001 # why');
    suppressed('# noqa: E722');
    suppressed('# noqa: W0702');
    suppressed('# type: ignore # noqa: BLE001 - a plug-in');
    notSuppressed('# noqa: E501');
    notSuppressed('# noqa: S110');
    notSuppressed('# nosec');
    check('try:\n    f()\nexcept Exception:  # noqa: S110\n    pass\n', ['3 broad-except']);
    check('try:\n    f()\nexcept Exception:  # nosec B110\n    pass\n', ['3 broad-except']);
    check('try:\n    f()\nexcept Exception:  # noqa: BLE001\n    pass\n', ['3 silent-except']);
  });

  it('reads no directive in a string', () => {
    check('try:\n    f("# ruff: noqa")\nexcept Exception: g("# noqa")\n', ['3 broad-except']);
  });

  it('honours pylint on a line', () => {
    for (const name of [
      'broad-except',
      'broad-exception-caught',
      'bare-except',
      'W0703',
      'W0718',
      'W0702',
      'all',
    ])
      suppressed(`# pylint: disable=invalid-name, ${name}`);
    notSuppressed('# pylint: disable=invalid-name');
    check('try:\n    f()\n# pylint: disable-next=broad-except\nexcept Exception:\n    g()\n', []);
  });

  it('honours pylint and ruff from a line alone to the end of its block', () => {
    const body = (indent: string): string =>
      `${indent}try:\n${indent}    f()\n${indent}except Exception:\n${indent}    g()\n`;
    check(`# pylint: disable=broad-except\n${body('')}def a():\n${body('    ')}`, []);
    check(`${body('')}# pylint: disable=broad-except\n${body('')}`, ['3 broad-except']);
    check(`def a():\n    # pylint: disable=broad-except\n${body('    ')}def b():\n${body('    ')}`, [
      '10 broad-except',
    ]);
    check(`def a():  # pylint: disable=broad-except\n${body('    ')}def b():\n${body('    ')}`, [
      '9 broad-except',
    ]);
    check(
      `def a():\n    # pylint: disable=broad-except\n    x = """\nout"""\n${body('    ')}    # pylint: enable=broad-except\n${body('    ')}`,
      ['12 broad-except'],
    );
    check(`# ruff: disable[BLE001]\n${body('')}# ruff: enable[BLE001]\n${body('')}`, ['9 broad-except']);
  });

  it('reports what suppresses nothing, and only of ours', () => {
    check('x = 1  # harden: ignore[broad-except]\n', [
      '1 this comment suppresses nothing: broad-except reports nothing here',
    ]);
    check('x = 1  # harden: ignore\n', ['1 this comment suppresses nothing: no rule reports anything here']);
    check('x = 1  # harden: ignore[]\n', ['1 this comment names no rule']);
    check('x = 1  # noqa: BLE001\n', []);
    check('try:\n    f()\nexcept Exception:  # harden: ignore[broad-exept]\n    g()\n', [
      '3 broad-except',
      '3 unknown rule "broad-exept". Did you mean "broad-except"?',
    ]);
    check('try:\n    f()\nexcept Exception:  # harden: ignore[broad-except] # noqa: BLE001\n    g()\n', []);
  });

  it('does not call unused what a rule that did not run may need', () => {
    assert.deepEqual(analyse(parser, 'x = 1  # harden: ignore[broad-except]\n', ['broad-except']).unused, []);
    assert.deepEqual(analyse(parser, 'x = 1  # harden: ignore\n', ['broad-except']).unused, []);
  });

  it('removes what is unused', () => {
    const after = (text: string): string => {
      const { unused } = analyse(parser, text);
      return applyEdits(text, unused[0]!.fixes[0]!.edits()![0]!.edits);
    };
    assert.equal(after('x = 1  # harden: ignore[broad-except] because\ny\n'), 'x = 1\ny\n');
    assert.equal(after('x = 1\r\n# harden: ignore[broad-except]\r\ny\r\n'), 'x = 1\r\ny\r\n');
    assert.equal(after('x = 1  # harden: ignore[broad-except] # noqa: X1\n'), 'x = 1  # noqa: X1\n');
    assert.equal(after('x = 1  # noqa: X1 # harden: ignore[broad-except]\n'), 'x = 1  # noqa: X1\n');
    const tried = (names: string): string =>
      `try:\n    f()\nexcept Exception:  # harden: ignore[${names}] why\n    g()\n`;
    assert.equal(after(tried('broad-except, silent-except')), tried('broad-except'));
    assert.equal(after(tried('silent-except, broad-except')), tried('broad-except'));
  });

  it('adds a comment that works', () => {
    const cases = {
      'try:\n    f()\nexcept Exception:\n    g()\n':
        'try:\n    f()\nexcept Exception:  # harden: ignore[broad-except]\n    g()\n',
      'try:\n    f()\nexcept Exception:   # why\r\n    g()\n':
        'try:\n    f()\nexcept Exception:   # why  # harden: ignore[broad-except]\r\n    g()\n',
      'try:\n    f()\nexcept Exception:  # harden: ignore[silent-except] why\n    g()\n':
        'try:\n    f()\nexcept Exception:  # harden: ignore[silent-except, broad-except] why\n    g()\n',
      'try:\n    f()\nexcept (Exception, \\\n        KeyError):\n    g()':
        'try:\n    f()\nexcept (Exception, \\\n        KeyError):  # harden: ignore[broad-except]\n    g()',
    };
    for (const [before, expected] of Object.entries(cases)) {
      const { input, kept } = analyse(parser, before);
      const text = applyEdits(before, [ignoreEdit(input, kept[0]!)]);
      assert.equal(text, expected);
      assert.deepEqual(analyse(parser, text).kept, []);
    }
  });
});
