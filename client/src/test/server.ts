import { commands } from 'vscode';
import { eventually, findings, show } from './workbench.ts';

describe('the server', () => {
  it('can be restarted, and twice at once', async () => {
    const document = await show('broad.py');
    await eventually('a finding', () => findings(document, 'broad-except').length > 0);
    await Promise.all([commands.executeCommand('harden.restart'), commands.executeCommand('harden.restart')]);
    await eventually('the finding again', () => findings(document, 'broad-except').length > 0);
  });
});
