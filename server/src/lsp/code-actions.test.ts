import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { applyWorkspaceEdit, fullCapabilities, rangeIn, TestClient } from './test-client.ts';

const TEXT = `import logging

logger = logging.getLogger(__name__)


def port(raw):
    try:
        return fetch(raw)
    except Exception:
        return 80
`;
const NAME = rangeIn(TEXT, 'Exception');
const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('lsp: code actions', () => {
  let client: TestClient;
  before(async () => (client = await TestClient.start()));
  after(async () => assert.equal(await client.stop(), 0));

  it('are offered where the finding is, with its diagnostic and without an edit', async () => {
    const uri = await client.open('offered.py', TEXT);
    const actions = await client.codeActions(uri, NAME);
    assert.ok(actions.length >= 2);
    for (const action of actions.filter(({ kind }) => kind?.startsWith('quickfix'))) {
      assert.match(action.kind!, /^quickfix\.harden\.[a-z]+$/);
      assert.equal(action.diagnostics?.length, 1);
      assert.equal(action.edit, undefined);
    }
    assert.deepEqual(await client.codeActions(uri, TOP, ['quickfix']), []);
  });

  it('prefer one fix of a finding at most, and never one for a person to review', async () => {
    const uri = await client.open('preferred.py', TEXT);
    const preferred = (await client.codeActions(uri, NAME)).filter(({ isPreferred }) => isPreferred);
    const perFinding = new Map<string, CodeAction[]>();
    for (const action of preferred) {
      const key = JSON.stringify(action.diagnostics?.map(({ code, range }) => [code, range]));
      perFinding.set(key, [...(perFinding.get(key) ?? []), action]);
      const { fixes } = action.diagnostics![0]!.data as { fixes: { title: string; safety: string }[] };
      assert.notEqual(fixes.find(({ title }) => title === action.title)?.safety, 'review');
    }
    assert.ok(preferred.length > 0);
    for (const actions of perFinding.values()) assert.equal(actions.length, 1);
  });

  it('are offered to whoever asks where a broad clause translates or logs, without a diagnostic', async () => {
    const text = `
def port(raw):
    try:
        return int(raw)
    except Exception as error:
        raise RuntimeError("no port") from error
`;
    const uri = await client.open('asked.py', text);
    const actions = await client.codeActions(uri, rangeIn(text, 'Exception'), ['quickfix']);
    assert.deepEqual(
      actions.map(({ kind, diagnostics, isPreferred }) => ({ kind, diagnostics, isPreferred })),
      [{ kind: 'quickfix.harden.narrow', diagnostics: undefined, isPreferred: undefined }],
    );
    const { edit } = await client.resolve(actions[0]!);
    assert.match(
      applyWorkspaceEdit(edit, uri, text),
      /except \(?(TypeError|ValueError).* as error:\n.* from error/,
    );
  });

  it('honour `only` with its hierarchy', async () => {
    const uri = await client.open('only.py', TEXT);
    const kinds = async (...only: string[]) =>
      (await client.codeActions(uri, NAME, only)).map(({ kind }) => kind);
    assert.ok((await kinds('quickfix.harden.log')).every((kind) => kind === 'quickfix.harden.log'));
    assert.ok((await kinds('quickfix')).every((kind) => kind?.startsWith('quickfix.harden.')));
    assert.deepEqual(await kinds('refactor'), []);
    assert.deepEqual(await kinds('source.fixAll'), ['source.fixAll.harden']);
  });

  it('keep fix-all out of the lightbulb that shows by itself', async () => {
    const uri = await client.open('automatic.py', TEXT);
    const actions = await client.codeActions(uri, NAME, undefined, 2);
    assert.ok(actions.every(({ kind }) => kind !== 'source.fixAll.harden'));
  });

  it('resolve to a versioned edit with an annotation', async () => {
    const uri = await client.open('resolve.py', TEXT);
    const [action] = await client.codeActions(uri, NAME, ['quickfix.harden.log']);
    const { edit } = await client.resolve(action!);
    const [change] = edit!.documentChanges!;
    assert.ok(change && 'textDocument' in change);
    assert.deepEqual(change.textDocument, { uri, version: 1 });
    const annotations = Object.values(edit!.changeAnnotations ?? {});
    assert.equal(annotations.length, 1);
    assert.equal(annotations[0]!.label, action!.title);
    assert.equal(annotations[0]!.needsConfirmation, false);
    assert.match(applyWorkspaceEdit(edit, uri, TEXT), /except Exception as \w+:/);
  });

  it('are refused for another version than they were offered for', async () => {
    const uri = await client.open('stale.py', TEXT);
    const [action] = await client.codeActions(uri, NAME, ['quickfix.harden.log']);
    await client.change(uri, { range: TOP, text: '\n' });
    await assert.rejects(client.resolve(action!), { code: -32801 });
    const [again] = await client.codeActions(uri, rangeIn(`\n${TEXT}`, 'Exception'), ['quickfix.harden.log']);
    assert.match(applyWorkspaceEdit((await client.resolve(again!)).edit, uri, `\n${TEXT}`), /as \w+:/);
  });

  it('come back as they are when they are not ours', async () => {
    const action = { title: 'Something else', data: { from: 'elsewhere' } };
    assert.deepEqual(await client.resolve(action), action);
  });

  it('fix all that is safe, once', async () => {
    // A log beside a narrowing for a number that cannot be read is only for whoever asks for it.
    const asked = await client.open('hand.py', TEXT.replace('fetch(raw)', 'int(raw)'));
    assert.deepEqual(await client.codeActions(asked, NAME, ['source.fixAll.harden']), []);
    const uri = await client.open('all.py', TEXT);
    const [action] = await client.codeActions(uri, NAME, ['source.fixAll.harden']);
    const { edit } = await client.resolve(action!);
    assert.equal(edit!.changeAnnotations, undefined);
    const fixed = applyWorkspaceEdit(edit, uri, TEXT);
    assert.notEqual(fixed, TEXT);
    await client.change(uri, { text: fixed });
    assert.deepEqual(await client.codeActions(uri, TOP, ['source.fixAll.harden']), []);
  });
});

describe('lsp: code actions for a client that does not resolve', () => {
  it('carry their edit', async () => {
    const capabilities = fullCapabilities();
    capabilities.textDocument!.codeAction!.resolveSupport = undefined;
    capabilities.workspace!.workspaceEdit = {};
    const client = await TestClient.start({ capabilities });
    const uri = await client.open('inline.py', TEXT);
    const [action] = await client.codeActions(uri, NAME, ['quickfix.harden.log']);
    assert.equal(action!.data, undefined);
    assert.equal(action!.edit!.documentChanges, undefined);
    assert.match(applyWorkspaceEdit(action!.edit, uri, TEXT), /except Exception as \w+:/);
    assert.equal(await client.stop(), 0);
  });
});
