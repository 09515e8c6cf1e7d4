import assert from 'node:assert/strict';
import { fixture } from '../testing/fixture.ts';
import { Practice } from './practice.ts';

const OTHER = (type: string): string =>
  ['def g(client):', '    try:', '        client.ask()', `    except ${type}:`, '        pass', ''].join(
    '\n',
  );

describe('practice', () => {
  it('follows what other files catch as they change, as if it had read them anew', async () => {
    const files = { 'app.py': OTHER('KeyError'), 'other.py': OTHER('errors.Late') };
    const { workspace, analysis } = await fixture(files);
    const around = (program = analysis.program): readonly string[] =>
      (Practice.of(program).around('ask', '/w/app.py')?.types ?? []).map(
        ({ name, count, mention }) => `${name} ${count} ${mention.path} ${mention.type}`,
      );
    assert.deepEqual(around(), ['Late 1 /w/other.py errors.Late']);
    workspace.apply({ kind: 'open', path: '/w/other.py', text: OTHER('(Refused, OSError)'), version: 1 });
    assert.deepEqual(around(), ['OSError 1 /w/other.py OSError', 'Refused 1 /w/other.py Refused']);
    const fresh = await fixture({ ...files, 'other.py': OTHER('(Refused, OSError)') });
    assert.deepEqual(around(), around(fresh.analysis.program));
    workspace.apply({ kind: 'close', path: '/w/other.py' });
    assert.deepEqual(around(), ['Late 1 /w/other.py errors.Late']);
  });

  it('leaves tests out', async () => {
    const { analysis } = await fixture({ 'app.py': '', 'tests/test_app.py': OTHER('KeyError') });
    assert.equal(Practice.of(analysis.program).around('ask', '/w/app.py'), undefined);
  });
});
