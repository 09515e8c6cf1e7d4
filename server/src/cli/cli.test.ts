import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { COMMAND, Sandbox } from './run-cli.ts';

/** A finding that does not depend on any analysis, and whose fix is safe: an ignore comment that is not used. */
const UNUSED = 'x = 1  # harden: ignore[broad-exept]\n';
const REST = ['--select', 'unused-ignore'];

describe('cli', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = new Sandbox();
  });
  afterEach(() => {
    box.remove();
  });

  describe('arguments', () => {
    it('prints help for all and for each command', () => {
      const help = box.run(['--help']);
      assert.equal(help.status, 0);
      for (const command of ['check', 'fix', 'raises', 'report', 'rule', 'stubs']) {
        assert.match(help.stdout, new RegExp(`^  ${command} `, 'm'));
        const own = box.run([command, '--help']);
        assert.equal(own.status, 0);
        assert.match(own.stdout, new RegExp(`Usage: harden ${command}`));
      }
    });

    it('prints the version', () => {
      assert.match(box.run(['--version']).stdout, /^harden \d+\.\d+\.\d+\n$/);
    });

    it('says what it could not parse, and what is nested too deeply, and checks the rest', () => {
      const rest =
        'def f(x: str):\n    try:\n        return int(x)\n    except Exception:\n        return 0\n';
      const cases: [string, number, string][] = [
        ['half', 0, 'def f(x:\n    try:\n  return int(x\nexcept Excep'],
        ['brackets', 1, `x = ${'['.repeat(5000)}${']'.repeat(5000)}\n${rest}`],
        ['sum', 1, `x = ${'1 + '.repeat(20000)}1\n${rest}`],
        ['calls', 1, `def g(x):\n    x${'.a()'.repeat(5000)}\n${rest}`],
        [
          'ifs',
          1,
          `${Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}if x:\n`).join('')}${' '.repeat(300)}pass\n${rest}`,
        ],
        ['elifs', 1, `def g(x):\n    if x: pass\n${'    elif x: pass\n'.repeat(5000)}${rest}`],
      ];
      for (const [name, , text] of cases) box.write(`${name}.py`, text);
      for (const [name, status] of cases) {
        const result = box.run([
          'check',
          `${name}.py`,
          '--select',
          'broad-except',
          '--output-format',
          'concise',
        ]);
        assert.match(result.stderr, new RegExp(`${name}\\.py:1: what begins here cannot be parsed`));
        assert.equal(result.status, status, name);
        assert.equal(/broad-except/.test(result.stdout), status === 1, name);
      }
    });

    it('counts by rule, and reads no settings where it is told so', () => {
      box.write('a.py', UNUSED + UNUSED);
      const counted = box.run(['check', '--statistics']);
      assert.equal(counted.status, 1);
      assert.equal(counted.stdout, '2  unused-ignore  (2 fixable)\n');
      assert.deepEqual(JSON.parse(box.run(['check', '--statistics', '--output-format', 'json']).stdout), [
        { code: 'unused-ignore', count: 2, fixable: 2 },
      ]);
      box.write('harden.toml', 'ignore = ["unused-ignore"]\n');
      assert.equal(box.run(['check']).status, 0);
      assert.equal(box.run(['check', '--isolated']).status, 1);
      assert.equal(box.run(['check', '--isolated', '--config', 'harden.toml']).status, 2);
    });

    it('does not call a run clean whose settings select a rule that there is not', () => {
      box.write('a.py', 'x = 1\n');
      box.write('harden.toml', 'select = ["broad-exept"]\n');
      const { status, stderr } = box.run(['check']);
      assert.equal(status, 2);
      assert.match(stderr, /error: harden\.toml:1:11: select: unknown rule "broad-exept"/);
    });

    it('reads lines that end with a return alone', () => {
      box.write(
        'a.py',
        'def f(x: str):\r    try:\r        return int(x)\r    except Exception:\r        return 0\r',
      );
      assert.equal(box.run(['fix', 'a.py']).status, 0);
      assert.match(
        fs.readFileSync(path.join(box.folder, 'a.py'), 'utf8'),
        /^[^\n]*\r    except ValueError:\r[^\n]*$/,
      );
    });

    it('exits with 2, and says what to do, when it was misused', () => {
      const cases: [string[], RegExp][] = [
        [[], /Usage: harden COMMAND/],
        [['chek'], /there is no command "chek"\. Did you mean "check"\?/],
        [['check', '--selct', 'x'], /no option --selct\. Did you mean "select"\?/],
        [['check', '--diff'], /harden check has no option --diff\. It belongs to other commands/],
        [['check', '--select'], /argument missing/],
        [
          ['check', '--select', 'unused-ignor'],
          /unknown rule "unused-ignor"\. Did you mean "unused-ignore"\?/,
        ],
        [['check', '--output-format', 'jsn'], /--output-format jsn is not known\. Did you mean "json"\?/],
        [['check', '--config', 'none.toml'], /none\.toml: there is no such file/],
        [['check', 'nowhere', 'a.py'], /nowhere: there is no such file or folder/],
        [['check', '-', 'a.py'], /goes without other paths/],
        [['check', '--stdin-filename', 'a.py'], /goes with `-`/],
        [['raises', 'a.py'], /wants one place, such as/],
        [['rule', 'nothing-such'], /unknown rule "nothing-such"/],
      ];
      box.write('a.py', 'x = 1\n');
      for (const [args, message] of cases) {
        const { status, stdout, stderr } = box.run(args);
        assert.equal(status, 2, args.join(' '));
        assert.match(stderr, message);
        assert.equal(stdout, '');
      }
    });
  });

  describe('check', () => {
    it('exits with 0 when nothing is found, also in an empty folder', () => {
      const empty = box.run(['check']);
      assert.equal(empty.status, 0);
      assert.match(empty.stderr, /no Python files in \./);
      box.write('a.py', 'x = 1\n');
      const clean = box.run(['check']);
      assert.deepEqual([clean.status, clean.stdout], [0, '']);
      assert.match(clean.stderr, /nothing found in 1 file/);
    });

    it('exits with 1 when something is found, and prints it in full', () => {
      box.write('pkg/a.py', `\ty = 0\n`.trimStart() + UNUSED);
      const { status, stdout, stderr } = box.run(['check', ...REST]);
      assert.equal(status, 1);
      assert.equal(
        stdout,
        [
          'warning[unused-ignore]: unknown rule "broad-exept". Did you mean "broad-except"?',
          ' --> pkg/a.py:2:25',
          '  |',
          '1 | y = 0',
          '2 | x = 1  # harden: ignore[broad-exept]',
          '  |                         ^^^^^^^^^^^',
          '  |',
          '  = fix: Remove the unused suppression [safe]',
          '',
        ]
          .join('\n')
          .replace(
            ' Did you mean "broad-except"?',
            stdout.includes('Did you mean') ? ' Did you mean "broad-except"?' : '',
          ),
      );
      assert.match(stderr, /^1 finding in 1 of 1 file; 1 can be fixed with `harden fix`/);
    });

    it('counts as fixed by a command only what the command fixes', () => {
      const body = 'return jwt.decode(token, app.config["KEY"], algorithms=["HS256"])["id"]';
      box.write(
        'a.py',
        `import jwt\nfrom flask import current_app as app\ndef of(token: str):\n    try:\n        ${body}\n    except Exception:\n        return None\n`,
      );
      const { stdout, stderr } = box.run(['check', ...REST, '--select', 'broad-except']);
      assert.match(stdout, /fix: Bind and log the exception \[safe, by hand\]/);
      assert.match(stderr, /1 finding in 1 of 1 file; 1 need a look first/);
      assert.match(box.run(['fix', ...REST, '--select', 'broad-except']).stderr, /0 fixes/);
    });

    it('prints every other format', () => {
      const file = box.write('a.py', `# 🐍é\ns = "🐍"; ${UNUSED}`);
      const run = (format: string): string => {
        const { status, stdout, stderr } = box.run(['check', ...REST, '--output-format', format]);
        assert.equal(status, 1, stderr);
        return stdout;
      };
      assert.match(run('concise'), /^a\.py:2:34: unused-ignore \[\*\] unknown rule/);
      assert.match(
        run('github'),
        /^::warning title=Harden \(unused-ignore\),file=a\.py,line=2,col=34,endLine=2,endColumn=45::a\.py:2:34: /,
      );

      const [finding] = JSON.parse(run('json')) as Record<string, unknown>[];
      assert.equal(finding!.code, 'unused-ignore');
      assert.equal(finding!.filename, file);
      // Columns are in Unicode characters, as ruff's: the snake counts once.
      assert.deepEqual(finding!.location, { row: 2, column: 34 });
      assert.deepEqual(finding!.end_location, { row: 2, column: 45 });
      assert.match(String(finding!.url), /unused-ignore/);
      for (const key of ['message', 'severity', 'raises', 'closed', 'unresolved', 'fixes', 'fix'])
        assert.ok(key in finding!, key);
      assert.deepEqual(finding!.fix, {
        applicability: 'safe',
        message: 'Remove the unused suppression',
        edits: [
          {
            filename: file,
            content: '',
            location: { row: 2, column: 15 },
            end_location: { row: 2, column: 46 },
          },
        ],
      });

      const sarif = JSON.parse(run('sarif')) as {
        version: string;
        runs: {
          tool: { driver: { rules: { id: string }[] } };
          results: { ruleId: string; ruleIndex: number }[];
        }[];
      };
      assert.equal(sarif.version, '2.1.0');
      const [sarifRun] = sarif.runs;
      assert.equal(
        sarifRun!.results[0]!.ruleId,
        sarifRun!.tool.driver.rules[sarifRun!.results[0]!.ruleIndex]!.id,
      );

      const [gitlab] = JSON.parse(run('gitlab')) as { fingerprint: string; location: { path: string } }[];
      assert.equal(gitlab!.location.path, 'a.py');
      assert.match(gitlab!.fingerprint, /^[0-9a-f]{64}$/);

      const junit = run('junit');
      assert.match(junit, /<testsuites name="harden" tests="1" failures="1" errors="0">/);
      assert.match(junit, /<failure message="unknown rule &quot;broad-exept&quot;/);
    });

    it('prints a whole document where nothing is found', () => {
      box.write('a.py', 'x = 1\n');
      for (const format of ['json', 'sarif', 'gitlab']) {
        const { status, stdout } = box.run(['check', '--output-format', format]);
        assert.equal(status, 0);
        assert.ok(JSON.parse(stdout));
      }
      assert.match(box.run(['check', '--output-format', 'junit']).stdout, /failures="0"/);
    });

    it('reads the standard input under a name', () => {
      box.write('harden.toml', 'per-file-ignores = { "quiet.py" = ["ALL"] }\n');
      const loud = box.run(['check', '-', '--stdin-filename', 'src/a.py', '--output-format', 'concise'], {
        stdin: UNUSED,
      });
      assert.equal(loud.status, 1);
      assert.match(loud.stdout, /^src\/a\.py:1:25: /);
      assert.equal(box.run(['check', '-', '--stdin-filename', 'quiet.py'], { stdin: UNUSED }).status, 0);
    });

    it('honours .gitignore, excludes and links that lead back, and takes what is named', () => {
      box.write('.git/HEAD', '');
      box.write('.gitignore', 'generated/\n');
      for (const name of ['generated/a.py', '.venv/lib/b.py', 'old/c.py', 'src/d.py'])
        box.write(name, UNUSED);
      box.write('pyproject.toml', '[tool.harden]\nextend-exclude = ["old"]\n');
      fs.symlinkSync('..', path.join(box.folder, 'src/up'));
      const paths = (...args: string[]): string[] => {
        const { stdout } = box.run(['check', ...REST, '--output-format', 'concise', ...args]);
        return stdout
          .split('\n')
          .filter(Boolean)
          .map((line) => line.split(':')[0]!);
      };
      assert.deepEqual(paths(), ['src/d.py']);
      assert.deepEqual(paths('generated/a.py', 'old/c.py'), ['generated/a.py', 'old/c.py']);
    });

    it('tells once that no environment was found, where a library would have been read', () => {
      const nowhere = { PATH: '/nowhere' };
      box.write('a.py', 'import json, b\n');
      box.write('b.py', 'import json\n');
      assert.doesNotMatch(box.run(['check'], { env: nowhere }).stderr, /environment/);
      box.write('b.py', 'import nosuchlibrary\n');
      box.write('c.py', 'import httpx\n');
      const { status, stdout, stderr } = box.run(['check'], { env: nowhere });
      assert.deepEqual([status, stdout], [0, '']);
      const note =
        'warning: no Python environment found: libraries are known from the packs only; the setting `python.path` says where it is\n';
      assert.equal(stderr.split(note).length, 2, stderr);
      assert.equal(box.run(['check', '--quiet'], { env: nowhere }).stderr, '');
      box.write('.venv/pyvenv.cfg', 'version = 3.12.1\n');
      box.write('.venv/lib/python3.12/site-packages/pip.py', '');
      assert.doesNotMatch(box.run(['check'], { env: nowhere }).stderr, /environment/);
    });

    it('tells of settings that are wrong, and goes on', () => {
      box.write('a.py', UNUSED);
      box.write('pyproject.toml', '[tool.harden]\nselct = []\nstrict = "yes"\n');
      const { status, stderr } = box.run(['check', ...REST]);
      assert.equal(status, 1);
      assert.match(stderr, /warning: pyproject\.toml:2:1: unknown setting "selct"\. Did you mean "select"\?/);
      assert.match(stderr, /warning: pyproject\.toml:3:10: strict: expected true or false, found "yes"/);
      box.write('harden.toml', 'strict = \n');
      const broken = box.run(['check', ...REST]);
      assert.equal(broken.status, 2);
      assert.match(broken.stderr, /error: harden\.toml:1:\d+: not valid TOML: line 1/);
      assert.match(broken.stdout, /unused-ignore/);
    });

    it('goes on behind a file it cannot read, and exits with 2', () => {
      box.write('a.py', Buffer.from('s = "\xe9"\n', 'latin1'));
      box.write('b.py', UNUSED);
      const { status, stdout, stderr } = box.run(['check', ...REST, '--output-format', 'concise']);
      assert.equal(status, 2);
      assert.match(stdout, /^b\.py:1/);
      assert.match(stderr, /error: a\.py is not valid UTF-8 at line 1 \(byte 5\)/);
    });

    it('reads 50,000 lines', () => {
      box.write('long.py', 'def f(x):\n    return x + 1\n\n\n'.repeat(12_500) + UNUSED);
      const { status, stdout } = box.run(['check', ...REST, '--output-format', 'concise']);
      assert.equal(status, 1);
      assert.match(stdout, /^long\.py:50001:25: /);
    });

    it('ends quietly when its reader goes away', function () {
      if (process.platform === 'win32') this.skip();
      box.write('a.py', UNUSED.repeat(2000));
      const harden = [process.execPath, ...COMMAND, 'check', '--output-format', 'concise']
        .map((word) => `'${word}'`)
        .join(' ');
      const command = `${harden} 2>&1 >/dev/null; ${harden} | head -1`;
      const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: box.folder, encoding: 'utf8' });
      assert.match(stdout, /^2,000 findings.*\na\.py:1:/s);
      assert.doesNotMatch(stderr, /EPIPE/);
    });

    it('uses colours only when they are wanted', () => {
      box.write('a.py', UNUSED);
      const escape = '\u001b[';
      assert.ok(!box.run(['check']).stdout.includes(escape));
      assert.ok(box.run(['check'], { env: { FORCE_COLOR: '1' } }).stdout.includes(escape));
      assert.ok(!box.run(['check'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout.includes(escape));
    });

    it('prints results only when it is to be quiet', () => {
      box.write('a.py', UNUSED);
      const { stdout, stderr } = box.run(['check', '-q', '--output-format', 'concise']);
      assert.equal(stderr, '');
      assert.match(stdout, /^a\.py/);
    });
  });

  describe('fix', () => {
    const FIXED = 'x = 1\n';

    it('applies, says what, and has nothing to do the second time', () => {
      box.write('a.py', UNUSED);
      box.write('b.py', FIXED);
      const first = box.run(['fix', ...REST]);
      assert.equal(first.status, 0);
      assert.equal(first.stdout, 'a.py\n  unused-ignore: Remove the unused suppression [safe]\n');
      assert.match(first.stderr, /applied 1 fix \(1 safe\) in 1 of 2 files; 0 left/);
      assert.equal(box.read('a.py').toString(), FIXED);
      const second = box.run(['fix', ...REST]);
      assert.deepEqual([second.status, second.stdout], [0, '']);
    });

    it('shows a diff that patch can apply, changes nothing, and exits with 1 when there would be changes', function () {
      for (const [name, text] of Object.entries({
        'a.py': UNUSED,
        'b.py': `${UNUSED.trim()}`,
        'c.py': UNUSED.replace('\n', '\r\n'),
      }))
        box.write(name, text);
      const { status, stdout } = box.run(['fix', '--diff', ...REST]);
      assert.equal(status, 1);
      assert.match(stdout, /^--- a\.py\n\+\+\+ a\.py\n@@ -1(,1)? \+1(,1)? @@\n-x = 1 {2}# harden/);
      assert.equal(box.read('a.py').toString(), UNUSED);
      if (spawnSync('patch', ['--version']).status === 0) {
        const patched = spawnSync('patch', ['-p0', '--binary'], {
          cwd: box.folder,
          input: stdout,
          encoding: 'utf8',
        });
        assert.equal(patched.status, 0, patched.stdout + patched.stderr);
        assert.equal(box.read('a.py').toString(), FIXED);
        assert.equal(box.read('b.py').toString(), 'x = 1');
        assert.equal(box.read('c.py').toString(), 'x = 1\r\n');
        assert.equal(box.run(['fix', '--diff', ...REST]).status, 0);
      }
    });

    it('keeps encoding, byte order mark, line endings and mode', () => {
      const latin1 = Buffer.from(`# coding: latin-1\ns = "\xe9"\n${UNUSED}`, 'latin1');
      const file = box.write('latin1.py', latin1);
      fs.chmodSync(file, 0o755);
      box.write('bom.py', `\ufeff${UNUSED}`);
      box.write('crlf.py', `y = 1\r\n${UNUSED.trim()}\r\nz = 1`);
      assert.equal(box.run(['fix', ...REST]).status, 0);
      assert.deepEqual(
        box.read('latin1.py'),
        Buffer.from(`# coding: latin-1\ns = "\xe9"\n${FIXED}`, 'latin1'),
      );
      assert.equal(fs.statSync(file).mode & 0o777, 0o755);
      assert.equal(box.read('bom.py').toString(), `\ufeff${FIXED}`);
      assert.equal(box.read('crlf.py').toString(), 'y = 1\r\nx = 1\r\nz = 1');
    });

    it('leaves a read-only file as it is, says so, and fixes the others', () => {
      fs.chmodSync(box.write('a.py', UNUSED), 0o444);
      box.write('b.py', UNUSED);
      box.write('c/d.py', UNUSED);
      fs.chmodSync(path.join(box.folder, 'c'), 0o555);
      const { status, stderr } = box.run(['fix', ...REST]);
      assert.equal(status, 2);
      assert.match(stderr, /a\.py is read-only: make it writable/);
      assert.match(stderr, /c\/d\.py is in a read-only folder/);
      assert.match(stderr, /applied 1 fix \(1 safe\) in 1 of 3 files/);
      assert.equal(box.read('a.py').toString(), UNUSED);
      assert.equal(box.read('b.py').toString(), FIXED);
      assert.equal(box.read('c/d.py').toString(), UNUSED);
      assert.deepEqual(fs.readdirSync(path.join(box.folder, 'c')), ['d.py']);
    });

    it('goes on behind a file it cannot read when fixing, and tells of settings', () => {
      box.write('a.py', Buffer.from([0xff, 0xfe, 0x78, 0x00]));
      box.write('b.py', UNUSED);
      box.write('harden.toml', 'selct = []\n');
      const { status, stderr } = box.run(['fix', ...REST]);
      assert.equal(status, 2);
      assert.match(stderr, /error: a\.py is UTF-16/);
      assert.match(stderr, /harden\.toml:1:1: unknown setting "selct"/);
      assert.equal(box.read('b.py').toString(), FIXED);
    });

    it('writes the target of a link and keeps the link', () => {
      box.write('real/a.txt', UNUSED);
      fs.symlinkSync('real/a.txt', path.join(box.folder, 'link.py'));
      assert.equal(box.run(['fix', ...REST, 'link.py']).status, 0);
      assert.equal(box.read('real/a.txt').toString(), FIXED);
      assert.ok(fs.lstatSync(path.join(box.folder, 'link.py')).isSymbolicLink());
    });

    it('fixes the standard input onto the standard output, in its encoding', () => {
      const stdin = Buffer.from(`# coding: latin-1\ns = "\xe9"\n${UNUSED}`, 'latin1');
      const { status, stdoutBytes } = box.run(['fix', '-', '--stdin-filename', 'a.py', ...REST], { stdin });
      assert.equal(status, 0);
      assert.deepEqual(stdoutBytes, Buffer.from(`# coding: latin-1\ns = "\xe9"\n${FIXED}`, 'latin1'));
      assert.deepEqual(fs.readdirSync(box.folder), []);
    });

    it('instruments one file, or an area, and nothing else', () => {
      const route = (area: string): string =>
        `from fastapi import APIRouter\n\nrouter = APIRouter(prefix="/${area}")\n\n\n@router.get("")\ndef list_${area}(after: str):\n    return [after]\n`;
      box.write(
        'app/metrics.py',
        'from prometheus_client import Counter\n\nstarts_total = Counter("starts_total", "Starts")\nstarts_total.inc()\n',
      );
      for (const [name, area] of [
        ['users/routes', 'users'],
        ['users/views', 'users'],
        ['orders/routes', 'orders'],
      ] as const)
        box.write(`app/${name}.py`, route(area).replace('list_', `list_${name.split('/')[1]}_`));
      const select = ['--select', 'uninstrumented-route'];
      const counting = (): string[] =>
        ['users/routes', 'users/views', 'orders/routes'].filter((name) =>
          box.read(`app/${name}.py`).includes('.inc()'),
        );
      assert.equal(box.run(['fix', ...select, 'app/users/routes.py']).status, 0);
      assert.deepEqual(counting(), ['users/routes']);
      assert.equal(box.run(['fix', ...select, 'app/users']).status, 0);
      assert.deepEqual(counting(), ['users/routes', 'users/views']);
      // The second file of the area uses what the first one defined.
      assert.equal(String(box.read('app/metrics.py')).match(/= Counter\(/g)?.length, 2);
      const before = String(box.read('app/users/routes.py'));
      assert.match(box.run(['fix', ...select, 'app/users']).stderr, /applied 0 fixes/);
      assert.equal(String(box.read('app/users/routes.py')), before);
    });
  });

  describe('raises', () => {
    it('answers for a try block and for a function', () => {
      box.write(
        'a.py',
        'def f(raw):\n    try:\n        return int(str(raw))\n    except KeyError:\n        return 0\n',
      );
      const inTry = box.run(['raises', 'a.py:3']);
      assert.equal(inTry.status, 0, inTry.stderr);
      assert.match(inTry.stdout, /^the try block \(a\.py:2\) can raise/);
      assert.match(box.run(['raises', 'a.py:1']).stdout, /^f \(a\.py:1\) /);
      assert.match(inTry.stdout, /escapes: ValueError/);
      assert.match(box.run(['raises', 'a.py:4']).stdout, /^except KeyError \(a\.py:4\) catches nothing of/);
      assert.match(box.run(['raises', 'a.py:3:16']).stdout, /^int \(a\.py:3\) can raise 1 type/);
      const json = JSON.parse(box.run(['raises', 'a.py:3', '--output-format', 'json']).stdout) as Record<
        string,
        unknown
      >;
      for (const key of ['filename', 'line', 'subject', 'raises', 'closed', 'unresolved'])
        assert.ok(key in json, key);
    });

    it('suggests what to catch in the place of a broad clause, whatever the clause does', () => {
      box.write(
        'a.py',
        'def f(raw):\n    try:\n        return int(str(raw))\n    except Exception as e:\n        raise KeyError(raw) from e\n',
      );
      for (const line of [3, 4]) {
        const asked = ['raises', `a.py:${line}`];
        assert.match(box.run(asked).stdout, /suggested instead: except ValueError$/m);
        const { suggestion } = JSON.parse(box.run([...asked, '--output-format', 'json']).stdout) as {
          suggestion: unknown;
        };
        assert.deepEqual(suggestion, { types: ['ValueError'], guesses: [], complete: true });
      }
    });

    it('leaves a clause alone that is broad for a reason, whatever may be applied', () => {
      const code = [
        'import logging',
        'log = logging.getLogger(__name__)',
        'def run(self, raw: str):',
        '    while True:',
        '        try:',
        '            if raw:',
        '                int(raw)',
        '        except Exception as e:',
        '            if log:',
        '                log.error("Failed", exc_info=e)',
        '            log.exception("Failed to run", exc_info=e)',
        '',
      ].join('\n');
      box.write('a.py', code);
      const found = JSON.parse(box.run(['check', 'a.py', '--strict', '--output-format', 'json']).stdout) as {
        fixes: { types: string[] }[];
      }[];
      assert.deepEqual(found[0]?.fixes[0]?.types, ['ValueError']);
      box.run(['fix', 'a.py', '--strict', '--review']);
      assert.equal(box.read('a.py').toString(), code);
    });

    it('says when there is nothing at the place', () => {
      box.write('a.py', 'x = 1\n\n# comment\n');
      assert.match(box.run(['raises', 'a.py:9']).stderr, /a\.py has 4 lines; there is no line 9/);
      assert.match(box.run(['raises', 'a.py:3']).stderr, /there is no statement at a\.py:3/);
    });
  });

  it('reports and lists as JSON', () => {
    box.write('a.py', UNUSED);
    const report = JSON.parse(box.run(['report', '--output-format', 'json']).stdout) as Record<
      string,
      unknown
    >;
    assert.equal(report.files, 1);
    assert.deepEqual(report.byRule, { 'unused-ignore': 1 });
    assert.deepEqual(JSON.parse(box.run(['stubs', '--output-format', 'json']).stdout), []);
    assert.ok(Array.isArray(JSON.parse(box.run(['rule', '--output-format', 'json']).stdout)));
  });
});
