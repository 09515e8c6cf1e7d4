import assert from 'node:assert/strict';
import { commands, window, workspace } from 'vscode';
import { eventually, fixture, remember, show } from './workbench.ts';

describe('Harden Workspace', () => {
  const names = ['plan/one.py', 'plan/two.py'];
  const fixed = (name: string): string => `def ${name}(raw):\n    return int(raw)\n`;
  const texts = async (): Promise<string[]> =>
    Promise.all(names.map(async (name) => (await workspace.openTextDocument(fixture(name))).getText()));

  let restore: (() => Promise<void>)[];
  beforeEach(async () => {
    restore = await Promise.all([...names, 'useless.py', 'broad.py'].map(remember));
  });
  afterEach(async () => {
    for (const one of restore) await one();
  });

  it('previews, applies everything as one step, and says what it did', async () => {
    const before = await texts();
    await show('plan/one.py');
    await pressInPreview(
      'refactorPreview.apply',
      commands.executeCommand<boolean>('harden.hardenWorkspace'),
      true,
    );
    assert.deepEqual(await texts(), [fixed('one'), fixed('two')]);

    const summary = await eventually('the summary', () =>
      window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'harden-summary'),
    );
    const text = summary.document.getText();
    assert.match(text, /### useless-except \(4\)/);
    assert.match(text, /plan\/one\.py:2/);

    await show('plan/one.py');
    await commands.executeCommand('undo');
    await eventually('both files as they were', async () => (await texts()).join() === before.join());
  });

  it('changes nothing when the preview is discarded', async () => {
    const before = await texts();
    await show('plan/one.py');
    await pressInPreview(
      'refactorPreview.discard',
      commands.executeCommand<boolean>('harden.hardenWorkspace'),
      false,
    );
    assert.deepEqual(await texts(), before);
  });
});

/** Presses a button of the refactor preview until it was there to be pressed: when it is shown is told to nobody. */
async function pressInPreview(command: string, result: Thenable<boolean>, expected: boolean): Promise<void> {
  let ended: { applied: boolean } | undefined;
  void result.then((applied) => (ended = { applied }));
  await eventually('the command to end', async () => {
    if (!ended) await commands.executeCommand(command);
    return ended;
  });
  assert.equal(ended?.applied, expected);
}
