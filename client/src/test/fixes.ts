import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, workspace, type CodeAction } from 'vscode';
import { eventually, findings, rangeOf, remember, show } from './workbench.ts';

const UNWRAPPED_FIRST = `def port(raw):
    return int(raw)


def host(raw):
    try:
        return raw["host"]
    except KeyError:
        raise
`;
const UNWRAPPED = `def port(raw):
    return int(raw)


def host(raw):
    return raw["host"]
`;

describe('fixes', () => {
  let restore: () => Promise<void>;
  beforeEach(async () => (restore = await remember('useless.py')));
  afterEach(async () => restore());

  it('are in the lightbulb, give the exact text and take the finding away', async () => {
    const document = await show('useless.py');
    await eventually('two findings', () => findings(document, 'useless-except').length === 2);
    // Resolved, as the editor does when one is picked.
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, 'except ValueError'),
      'quickfix.harden.unwrap',
      10,
    );
    const [unwrap] = actions;
    assert.ok(unwrap?.edit, `an action with an edit among ${actions.map(({ title }) => title).join(', ')}`);
    assert.equal(unwrap.isPreferred, true);
    assert.equal(await workspace.applyEdit(unwrap.edit), true);
    assert.equal(document.getText(), UNWRAPPED_FIRST);
    await eventually('one finding', () => findings(document, 'useless-except').length === 1);
  });

  it('that are safe are all made on save', async () => {
    const settings = () => workspace.getConfiguration('editor', { languageId: 'python' });
    await settings().update(
      'codeActionsOnSave',
      { 'source.fixAll.harden': 'always' },
      ConfigurationTarget.Workspace,
    );
    const document = await show('useless.py');
    await eventually('two findings', () => findings(document, 'useless-except').length === 2);
    try {
      await commands.executeCommand('workbench.action.files.save');
      await eventually('the saved text', () => document.getText() === UNWRAPPED && !document.isDirty);
    } finally {
      await settings().update('codeActionsOnSave', undefined, ConfigurationTarget.Workspace);
    }
  });

  it('that are safe are all made by "Harden: Fix This File", and undone in one step', async () => {
    const document = await show('useless.py');
    await eventually('two findings', () => findings(document, 'useless-except').length === 2);
    const before = document.getText();
    await commands.executeCommand('harden.fixFile');
    await eventually('the fixed text', () => document.getText() === UNWRAPPED);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('are not offered elsewhere', async () => {
    const document = await show('useless.py');
    await eventually('two findings', () => findings(document, 'useless-except').length === 2);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, 'def port'),
      'quickfix.harden',
    );
    assert.deepEqual(
      actions.map(({ title }) => title),
      [],
    );
  });
});
