import assert from 'node:assert/strict';
import { commands, extensions, window, workspace } from 'vscode';
import { eventually, fixture } from './workbench.ts';

describe('activation', () => {
  const extension = () => {
    const found = extensions.getExtension('harden.harden');
    assert.ok(found, 'the extension is installed');
    return found;
  };

  it('does not happen for a file that is not Python', async () => {
    await window.showTextDocument(await workspace.openTextDocument(fixture('notes.md')));
    assert.equal(extension().isActive, false);
  });

  it('happens when a Python file is opened', async () => {
    await window.showTextDocument(await workspace.openTextDocument(fixture('broad.py')));
    await eventually('the extension is active', () => extension().isActive);
    await (extension().exports as { ready: Promise<void> }).ready;
  });

  it('registers its commands', async () => {
    const known = new Set(await commands.getCommands(true));
    const contributed = extension().packageJSON as { contributes: { commands: { command: string }[] } };
    for (const { command } of contributed.contributes.commands) assert.ok(known.has(command), command);
  });
});
