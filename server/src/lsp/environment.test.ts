import assert from 'node:assert/strict';
import type { Diagnostic, Hover } from 'vscode-languageserver-protocol';
import { pushCapabilities, TestClient } from './test-client.ts';

const SITE = '.venv/lib/python3.12/site-packages';

/** A project whose environment holds a library that no pack describes. */
const FILES = {
  '.venv/pyvenv.cfg': 'home = /nowhere/bin\nversion = 3.12.1\n',
  [`${SITE}/shop/__init__.py`]: 'from shop.cart import total\n',
  [`${SITE}/shop/cart.py`]:
    'def total(raw):\n    if not raw:\n        raise LookupError(raw)\n    return 1\n',
};

const USE = `from shop import total

def f(raw: str):
    try:
        return total(raw)
    except Exception:
        return 0
`;

function textOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

describe('lsp: the environment', () => {
  it('is found, told, and read without being waited for', async () => {
    const client = await TestClient.start({ files: FILES, capabilities: pushCapabilities() });
    const uri = await client.open('app.py', USE);
    const first = await client.publishedFor(uri);
    assert.match(first.map(textOf).join(), /the library is still being read/);
    await client.until('better diagnostics', () =>
      client.published.some(({ diagnostics }) =>
        diagnostics.some(
          (one) => /can raise LookupError/.test(textOf(one)) && !/could not be followed/.test(textOf(one)),
        ),
      ),
    );
    const answer = await client.connection.sendRequest<{ description: string; problem: string | null }>(
      'harden/environment',
      { uri },
    );
    assert.match(answer.description, /^Python 3\.12 \(.*\.venv\)$/);
    assert.equal(answer.problem, null);
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 4, character: 16 },
    });
    const { value } = hover.contents as { value: string };
    assert.match(value, /^\*\*`total`\*\* can raise these, and nothing else that counts:/);
    assert.match(value, /\[cart\.py:3\]\(file:\/\/\/\S*cart\.py#L3\)/);
    assert.equal(await client.stop(), 0);
  });

  it('is the one that the client says was selected', async () => {
    const other = { 'other/pyvenv.cfg': 'version = 3.13.0\n', 'other/lib/python3.13/site-packages/x.py': '' };
    const client = await TestClient.start({ files: { ...FILES, ...other } });
    const uri = await client.open('app.py', USE);
    await client.connection.sendNotification('harden/selectInterpreter', {
      path: `${client.folder}/other/bin/python`,
    });
    const ask = (): Promise<{ description: string }> =>
      client.connection.sendRequest('harden/environment', { uri });
    assert.match((await ask()).description, /^Python 3\.13/);
    await client.connection.sendNotification('harden/selectInterpreter', { path: null });
    assert.match((await ask()).description, /^Python 3\.12/);
    assert.equal(await client.stop(), 0);
  });

  it('is another one in each folder, and so are the Python version and the stubs', async () => {
    const site = (folder: string, version: string) => `${folder}/.venv/lib/python${version}/site-packages`;
    const port = `import sys
from shop import total

if sys.version_info >= (3, 13):
    def parse(raw: str):
        raise LookupError(raw)
else:
    def parse(raw: str):
        raise BufferError(raw)

def f(raw: str):
    try:
        parse(raw)
        total(raw)
    except Exception:
        pass
`;
    const project = (folder: string, version: string, error: string): Record<string, string> => ({
      [`${folder}/.venv/pyvenv.cfg`]: `version = ${version}.1\n`,
      [`${site(folder, version)}/pip.py`]: '',
      [`${folder}/pyproject.toml`]: '[tool.harden]\nstubs = ["stubs"]\n',
      [`${folder}/stubs/shop.pyi`]: `def total(raw: str) -> int:\n    raise ${error}\n`,
      [`${folder}/a.py`]: port,
    });
    const client = await TestClient.start({
      files: { ...project('one', '3.12', 'EOFError'), ...project('two', '3.13', 'ArithmeticError') },
    });
    const folder = (name: string) => ({ uri: client.uri(name), name });
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [folder('one'), folder('two')], removed: [folder('')] },
    });
    const said = async (name: string): Promise<string> =>
      (await client.diagnostics(await client.open(`${name}/a.py`, port))).map(textOf).join('\n');
    assert.match(await said('one'), /can raise BufferError \(parse, line 13\), EOFError \(/);
    assert.match(await said('two'), /can raise LookupError \(parse, line 13\), ArithmeticError \(/);

    // A choice for one folder leaves the other as it is, and whoever shows the environment is told.
    let changes = 0;
    client.connection.onNotification('harden/environmentChanged', () => void changes++);
    const ask = (name: string): Promise<{ name: string; version: string }> =>
      client.connection.sendRequest('harden/environment', { uri: client.uri(`${name}/a.py`) });
    assert.deepEqual([(await ask('one')).version, (await ask('two')).version], ['3.12', '3.13']);
    await client.connection.sendNotification('harden/selectInterpreter', {
      path: `${client.folder}/two/.venv/bin/python`,
      folder: client.uri('one'),
    });
    assert.deepEqual([(await ask('one')).version, (await ask('two')).version], ['3.13', '3.13']);
    assert.equal((await ask('one')).name, '.venv');
    assert.equal(changes, 1);
    assert.match(
      (await client.diagnostics(client.uri('one/a.py'))).map(textOf).join(),
      /can raise LookupError \(parse, line 13\), EOFError \(/,
    );
    assert.equal(await client.stop(), 0);
  });
});
