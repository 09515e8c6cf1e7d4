import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { fullCapabilities, pushCapabilities, TestClient } from './test-client.ts';

const BROAD = `def port(raw):
    try:
        return int(raw)
    except Exception:
        return 80
`;

function isBroad({ code }: Diagnostic): boolean {
  return code === 'broad-except';
}

async function countBroad(client: TestClient, uri: string): Promise<number> {
  return (await client.diagnostics(uri)).filter(isBroad).length;
}

describe('lsp: settings', () => {
  it('are asked for each folder, and again when they change', async () => {
    const client = await TestClient.start({
      settings: { ignore: ['broad-except'], select: null, trace: {} },
    });
    const uri = await client.open('a.py', BROAD);
    assert.equal(await countBroad(client, uri), 0);
    client.settings = {};
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until('a refresh', () => client.refreshes > 0);
    assert.equal(await countBroad(client, uri), 1);
    assert.equal(await client.stop(), 0);
  });

  it('may differ from folder to folder', async () => {
    const client = await TestClient.start({ files: { 'one/a.py': BROAD, 'two/a.py': BROAD } });
    client.connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => (scopeUri?.endsWith('/two') ? { ignore: ['broad-except'] } : {})),
    );
    await client.open('one/a.py', BROAD);
    const folder = (name: string) => ({ uri: client.uri(name), name });
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [folder('one'), folder('two')], removed: [folder('')] },
    });
    await client.until('a refresh', () => client.refreshes > 0);
    // The folders' settings come with an answer of the client's: the second refresh.
    await client.until('another', () => client.refreshes > 1);
    assert.equal(await countBroad(client, client.uri('one/a.py')), 1);
    assert.equal(await countBroad(client, client.uri('two/a.py')), 0);
    assert.equal(await client.stop(), 0);
  });

  it('come with initializationOptions and didChangeConfiguration from clients that are not asked', async () => {
    const capabilities = fullCapabilities();
    capabilities.workspace!.configuration = undefined;
    const initializationOptions = { settings: { ignore: ['broad-except'] } };
    const client = await TestClient.start({ capabilities, initialize: { initializationOptions } });
    const uri = await client.open('a.py', BROAD);
    assert.equal(await countBroad(client, uri), 0);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { harden: {} },
    });
    assert.equal(await countBroad(client, uri), 1);
    assert.equal(await client.stop(), 0);
  });

  it('with a mistake in a file are shown in that file and told once', async () => {
    const toml = '[tool.harden]\nselct = ["broad-except"]\n';
    const client = await TestClient.start({ files: { 'pyproject.toml': toml } });
    await client.open('a.py', BROAD);
    const uri = client.uri('pyproject.toml');
    const [problem] = await client.publishedFor(uri);
    assert.match(String(problem!.message), /selct.*select/s);
    assert.equal(problem!.range.start.line, 1);
    await client.until('a message', () => client.shown.length > 0);
    assert.equal(client.shown.length, 1);
    // Repaired while it is open in the editor, not yet on disk.
    await client.openUri(uri, toml, 'toml');
    await client.change(uri, { text: toml.replace('selct', 'select') });
    await client.until('the problem to go', () => client.published.at(-1)!.diagnostics.length === 0);
    assert.equal(client.shown.length, 1);
    assert.equal(await client.stop(), 0);
  });
});

describe('lsp: files on disk', () => {
  const IGNORE = '[tool.harden]\nignore = ["broad-except"]\n';

  it('are looked at again when the client says that they changed', async () => {
    const client = await TestClient.start();
    const uri = await client.open('a.py', BROAD);
    assert.equal(await countBroad(client, uri), 1);
    client.write('pyproject.toml', IGNORE);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('pyproject.toml'), type: 1 }],
    });
    await client.until('a refresh', () => client.refreshes > 0);
    assert.equal(await countBroad(client, uri), 0);
    assert.equal(await client.stop(), 0);
  });

  it('are looked at again on save where the client does not watch', async () => {
    const capabilities = pushCapabilities();
    capabilities.workspace!.didChangeWatchedFiles = undefined;
    const client = await TestClient.start({ capabilities });
    const uri = await client.open('a.py', BROAD);
    assert.equal((await client.publishedFor(uri, 1)).filter(isBroad).length, 1);
    client.write('pyproject.toml', IGNORE);
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await client.until(
      'other diagnostics',
      () => !client.published.findLast((one) => one.uri === uri)!.diagnostics.some(isBroad),
    );
    fs.rmSync(path.join(client.folder, 'pyproject.toml'));
    await client.open('b.py', BROAD);
    await client.until('the first again', () =>
      client.published.findLast((one) => one.uri === uri)!.diagnostics.some(isBroad),
    );
    assert.equal(await client.stop(), 0);
  });
});
