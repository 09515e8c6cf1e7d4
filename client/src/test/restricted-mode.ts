import assert from 'node:assert/strict';
import { extensions, window, workspace } from 'vscode';
import type { HardenExtension } from '../extension.ts';
import { eventually, findings, fixture, show } from './workbench.ts';

describe('Restricted Mode', () => {
  it('is what this run is in', () => {
    assert.equal(workspace.isTrusted, false);
  });

  it('leaves the extension on', async () => {
    await window.showTextDocument(await workspace.openTextDocument(fixture('broad.py')));
    const extension = extensions.getExtension('harden.harden');
    assert.ok(extension, 'the extension is enabled');
    await eventually('the extension is active', () => extension.isActive);
  });

  it('shows the environment, without the Python extension', async () => {
    assert.equal(extensions.getExtension('ms-python.python'), undefined);
    const extension = extensions.getExtension<HardenExtension>('harden.harden');
    await show('broad.py');
    const shown = await eventually('a status', () => extension?.exports.shownEnvironment());
    assert.match(shown.text, /^Harden: /);
  });

  it('shows findings', async () => {
    const document = await show('broad.py');
    await eventually('a finding', () => findings(document, 'broad-except').length > 0);
  });
});
