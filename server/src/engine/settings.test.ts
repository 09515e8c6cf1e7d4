import assert from 'node:assert/strict';
import { EDITOR, isExcluded, isRuleOn, SettingsResolver, type Layer } from './settings.ts';

const RULES = ['broad-except', 'silent-except', 'useless-except'];

function resolve(files: Record<string, string>, path: string, layers: Layer[] = []) {
  const resolver = new SettingsResolver({ rules: RULES, read: (file) => files[file], layers });
  return resolver.settingsFor(path, '/p');
}

/** Each problem as `text it points at: message`. */
function problems(toml: string, name = 'harden.toml'): string[] {
  const path = `/p/${name}`;
  return resolve({ [path]: toml }, '/p/a.py').problems.map(
    (problem) => `${toml.slice(problem.start, problem.end)}: ${problem.message}`,
  );
}

describe('settings', () => {
  it('has defaults', () => {
    const { settings, problems, file } = resolve({}, '/p/a.py');
    assert.equal(file, undefined);
    assert.deepEqual(problems, []);
    assert.deepEqual(settings.select, ['ALL']);
    assert.equal(settings.strict, false);
    assert.equal(settings['metrics.style'], 'auto');
    assert.equal(settings['target-version'], undefined);
  });

  it('takes the nearest file, and harden.toml before pyproject.toml', () => {
    const files = {
      '/p/pyproject.toml': '[tool.harden]\nstrict = true\n',
      '/p/sub/pyproject.toml': '[project]\nname = "no table of ours"\n',
      '/p/sub/deep/pyproject.toml': '[tool.harden]\nlogger = "loguru"\n',
      '/p/sub/deep/harden.toml': 'logger = "structlog"\n',
    };
    assert.equal(resolve(files, '/p/sub/a.py').file, '/p/pyproject.toml');
    assert.equal(resolve(files, '/p/sub/a.py').settings.strict, true);
    const deep = resolve(files, '/p/sub/deep/a.py').settings;
    assert.equal(deep.logger, 'structlog');
    assert.equal(deep.strict, false);
  });

  it('sees at once that a file has changed', () => {
    const files: Record<string, string> = {};
    const resolver = new SettingsResolver({ rules: RULES, read: (file) => files[file] });
    const strict = (): boolean => resolver.settingsFor('/p/a.py').settings.strict;
    assert.equal(strict(), false);
    files['/p/pyproject.toml'] = '[tool.harden]\nstrict = true\n';
    assert.equal(strict(), true);
    files['/p/pyproject.toml'] = '[tool.harden]\nstrict = false\n';
    assert.equal(strict(), false);
    files['/p/harden.toml'] = 'strict = true\n';
    assert.equal(strict(), true);
    assert.equal(resolver.settingsFor('/p/a.py'), resolver.settingsFor('/p/b.py'));
  });

  it('takes the target version from requires-python', () => {
    const files = { '/p/pyproject.toml': '[project]\nrequires-python = ">=3.11,<4"\n' };
    assert.equal(resolve(files, '/p/src/a.py').settings['target-version'], '3.11');
  });

  it('lets editor settings win over files', () => {
    const files = { '/p/harden.toml': 'strict = true\nlogger = "loguru"\n' };
    const layer: Layer = {
      origin: EDITOR,
      base: '/p',
      values: { strict: false, metrics: { style: 'helper' }, logger: null },
    };
    const { settings } = resolve(files, '/p/a.py', [layer]);
    assert.equal(settings.strict, false);
    assert.equal(settings.logger, 'loguru');
    assert.equal(settings['metrics.style'], 'helper');
  });

  it('reads dotted keys, tables and quoted keys alike', () => {
    for (const text of [
      'python.path = "v"',
      '[python]\npath = "v"',
      '"python.path" = "v"',
      'python = { path = "v" }',
    ])
      assert.equal(resolve({ '/p/harden.toml': text }, '/p/a.py').settings['python.path'], '/p/v', text);
  });

  it('names the nearest setting, rule and value', () => {
    assert.deepEqual(problems('strict = true\nselct = []\n'), [
      'selct: unknown setting "selct". Did you mean "select"?',
    ]);
    assert.deepEqual(problems('select = ["silent-except", "broad-exept"]'), [
      '"broad-exept": select: unknown rule "broad-exept". Did you mean "broad-except"?',
    ]);
    assert.deepEqual(problems('[tool.harden.metrics]\nstyle = "helpr"', 'pyproject.toml'), [
      '"helpr": metrics.style: expected one of "auto", "counter-per-area", "shared-counter", "helper", "decorator", found "helpr". Did you mean "helper"?',
    ]);
    assert.deepEqual(problems('[metrics]\nstile = "auto"'), [
      'stile: unknown setting "metrics.stile". Did you mean "metrics.style"?',
    ]);
    assert.deepEqual(problems('per-file-ignores = { "t/**" = ["x"] }'), [
      '"x": per-file-ignores: unknown rule "x". `harden rule` lists the rules.',
    ]);
    assert.deepEqual(problems('[severity]\nbroad-exept = "error"\nsilent-except = "eror"'), [
      'broad-exept: severity: unknown rule "broad-exept". Did you mean "broad-except"?',
      '"eror": severity: expected one of "error", "warning", "information", "hint", "off", found "eror". Did you mean "error"?',
    ]);
  });

  it('reports wrong types and keeps the rest', () => {
    assert.deepEqual(problems('strict = "yes" # comment\nselect = "ALL"\ntarget-version = 3.11'), [
      '"yes": strict: expected true or false, found "yes".',
      '"ALL": select: expected a list of rule names, found "ALL".',
      '3.11: target-version: expected a version such as "3.11", found 3.11.',
    ]);
    const { settings } = resolve({ '/p/harden.toml': 'strict = 1\nlogger = "loguru"' }, '/p/a.py');
    assert.equal(settings.strict, false);
    assert.equal(settings.logger, 'loguru');
    assert.deepEqual(problems('[tool]\nharden = 3', 'pyproject.toml'), [
      'harden = 3'.slice(9) + ': tool.harden: expected a table.',
    ]);
  });

  it('says where a file is not TOML, and goes on without it', () => {
    const { settings, problems } = resolve({ '/p/harden.toml': 'strict = true\nselect = [\n' }, '/p/a.py');
    assert.equal(settings.strict, false);
    assert.equal(problems.length, 1);
    assert.match(problems[0]!.message, /^not valid TOML: line \d+, column \d+: /);
  });

  it('is not thrown by names that JavaScript treats specially', () => {
    assert.deepEqual(
      problems('constructor = 1\n"__proto__" = 2\ntoString.x = 3').map((line) =>
        line.replace(/ The settings are.*/, ''),
      ),
      [
        'constructor: unknown setting "constructor".',
        '"__proto__": unknown setting "__proto__".',
        'toString.x: unknown setting "toString".',
      ],
    );
  });

  it('finds places behind comments, strings of every kind and inline tables', () => {
    const toml =
      '# [x]\nlogger-objects = [ # a ] "\n  """a ] # = """, \'b"\',\n  7,\n]\nmetrics = { style = "auto", modul = "m" }\n';
    assert.deepEqual(problems(toml), [
      '7: logger-objects: expected a string, found 7.',
      'modul: unknown setting "metrics.modul". Did you mean "metrics.module"?',
    ]);
  });

  it('turns rules on and off', () => {
    const { settings } = resolve(
      {
        '/p/harden.toml':
          'ignore = ["useless-except"]\nper-file-ignores = { "tests/**" = ["ALL"], "*_x.py" = ["broad-except"] }',
      },
      '/p/a.py',
    );
    assert.equal(isRuleOn(settings, 'broad-except', '/p/a.py'), true);
    assert.equal(isRuleOn(settings, 'useless-except', '/p/a.py'), false);
    assert.equal(isRuleOn(settings, 'broad-except', '/p/tests/deep/a.py'), false);
    assert.equal(isRuleOn(settings, 'broad-except', '/p/sub/a_x.py'), false);
    assert.equal(isRuleOn(settings, 'silent-except', '/p/sub/a_x.py'), true);
    assert.equal(isRuleOn(settings, 'broad-except', '/elsewhere/tests/a.py'), true);
  });

  it('excludes', () => {
    const { settings } = resolve({ '/p/harden.toml': 'extend-exclude = ["migrations/"]' }, '/p/a.py');
    assert.equal(isExcluded(settings, '/p/.venv/'), true);
    assert.equal(isExcluded(settings, '/p/app/migrations/0001.py'), true);
    assert.equal(isExcluded(settings, '/p/app/models.py'), false);
  });
});
