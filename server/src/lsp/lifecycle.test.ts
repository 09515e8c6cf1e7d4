import assert from 'node:assert/strict';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fullCapabilities, spawnServer, TestClient } from './test-client.ts';

describe('lsp: from start to exit', () => {
  it('prints its version and its help, and refuses what it cannot read', async () => {
    const run = async (...args: string[]) => {
      const child = spawnServer('main.ts', args);
      const [out, err, [code]] = await Promise.all([
        text(child.stdout!),
        text(child.stderr!),
        once(child, 'exit'),
      ]);
      return { out, err, code: code as number };
    };
    const [version, help, nothing, unknown] = await Promise.all([
      run('--version'),
      run('--help'),
      run(),
      run('--stdoi'),
    ]);
    assert.match(version.out, /^harden-language-server \d+\.\d+\.\d+\n$/);
    assert.equal(version.code, 0);
    assert.match(help.out, /--stdio/);
    assert.equal(help.code, 0);
    assert.equal(nothing.code, 2);
    assert.equal(nothing.out, '');
    assert.match(unknown.err, /cannot use "--stdoi"; add --stdio/);
    assert.equal(unknown.code, 2);
  });

  it('announces what the client can use', async () => {
    const client = await TestClient.start();
    const { capabilities, serverInfo } = client.initialized;
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.diagnosticProvider, {
      identifier: 'harden',
      interFileDependencies: true,
      workspaceDiagnostics: false,
    });
    assert.equal(
      typeof capabilities.codeActionProvider === 'object' && capabilities.codeActionProvider.resolveProvider,
      true,
    );
    assert.equal(serverInfo?.name, 'harden');
    await client.until('the registrations', () => client.registered.length >= 2);
    assert.deepEqual(client.registered.sort(), [
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ]);
    assert.equal(await client.stop(), 0);
  });

  it('announces less, and registers nothing, to a client that can do little', async () => {
    const client = await TestClient.start({ capabilities: {} });
    const { capabilities } = client.initialized;
    assert.equal(capabilities.diagnosticProvider, undefined);
    assert.equal(capabilities.codeActionProvider, false);
    const uri = await client.open('a.py', 'x = 1\n');
    await client.publishedFor(uri, 1);
    assert.deepEqual(client.registered, []);
    assert.equal(await client.stop(), 0);
  });

  it('ends with 1 when the client goes without shutdown', async () => {
    const client = await TestClient.start();
    await client.connection.sendNotification('exit');
    assert.equal(await client.ended(), 1);
  });

  it('ends when its input does', async () => {
    const client = await TestClient.start();
    client.process.stdin!.end();
    assert.equal(await client.ended(), 1);
  });

  it('answers requests it does not know with an error, and goes on', async () => {
    const client = await TestClient.start();
    await assert.rejects(client.connection.sendRequest('textDocument/nonsense', {}), { code: -32601 });
    await client.connection.sendNotification('$/nonsense', {});
    const uri = await client.open('a.py', 'x = 1\n');
    assert.deepEqual(await client.diagnostics(uri), []);
    assert.equal(await client.stop(), 0);
  });

  it('survives messages that are no JSON, and requests without what they need', async () => {
    const client = await TestClient.start();
    const garbage = '{"jsonrpc": "2.0", "method": ';
    client.process.stdin!.write(`Content-Length: ${garbage.length}\r\n\r\n${garbage}`);
    await Promise.allSettled([
      client.connection.sendRequest('textDocument/codeAction', { textDocument: {} }),
    ]);
    await assert.rejects(client.connection.sendRequest('textDocument/diagnostic', null));
    const uri = await client.open('a.py', 'x = 1\n');
    assert.deepEqual(await client.diagnostics(uri), []);
    assert.equal(await client.stop(), 0);
  });

  it('refuses requests before initialize', async () => {
    const child = spawnServer('main.ts');
    const request = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'textDocument/hover', params: {} });
    child.stdin!.write(`Content-Length: ${request.length}\r\n\r\n${request}`);
    let answer = '';
    while (!answer.includes('"error"'))
      answer += String(((await once(child.stdout!, 'data')) as [Buffer])[0]);
    child.stdin!.end();
    await once(child, 'exit');
  });

  it('takes the root of a client without workspace folders', async () => {
    const { workspace, ...rest } = fullCapabilities();
    const client = await TestClient.start({
      capabilities: { ...rest, workspace: { ...workspace, workspaceFolders: undefined } },
      initialize: { workspaceFolders: null },
    });
    const uri = await client.open('a.py', 'x = 1\n');
    assert.deepEqual(await client.diagnostics(uri), []);
    assert.equal(await client.stop(), 0);
  });
});
