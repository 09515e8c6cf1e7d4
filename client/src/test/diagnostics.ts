import assert from 'node:assert/strict';
import { ConfigurationTarget, DiagnosticSeverity, languages, workspace } from 'vscode';
import { eventually, findings, rangeOf, show } from './workbench.ts';

describe('squiggles', () => {
  it('are under the name that is too broad', async () => {
    const document = await show('broad.py');
    const finding = await eventually('a finding', () => findings(document, 'broad-except')[0]);
    assert.deepEqual(finding.range, rangeOf(document, 'Exception'));
    assert.equal(finding.severity, DiagnosticSeverity.Warning);
    assert.equal(typeof finding.code === 'object' && finding.code.target.scheme, 'https');
  });

  it('are not in files of other languages', async () => {
    const document = await show('notes.md');
    assert.deepEqual(
      languages.getDiagnostics(document.uri).filter(({ source }) => source === 'harden'),
      [],
    );
  });

  it('follow the settings', async () => {
    const document = await show('broad.py');
    const settings = () => workspace.getConfiguration('harden', document.uri);
    await eventually('a finding', () => findings(document, 'broad-except').length > 0);
    await settings().update('ignore', ['broad-except'], ConfigurationTarget.Workspace);
    await eventually('no finding', () => findings(document, 'broad-except').length === 0);
    await settings().update('ignore', undefined, ConfigurationTarget.Workspace);
    await eventually('the finding again', () => findings(document, 'broad-except').length > 0);
  });
});
