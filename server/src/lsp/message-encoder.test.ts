import assert from 'node:assert/strict';
import type { Diagnostic, Message } from 'vscode-languageserver';
import { messageEncoder } from './message-encoder.ts';

const at = { start: { line: 1, character: 4 }, end: { line: 1, character: 13 } };
const found: Diagnostic = { range: at, source: 'harden', message: 'rows[…]: „été“ 🐍', data: { fixes: [] } };

async function checkSame(message: object): Promise<void> {
  const bytes = await messageEncoder.encode(message as Message, { charset: 'utf-8' });
  assert.equal(Buffer.from(bytes).toString('utf8'), JSON.stringify(message));
}

describe('lsp/message-encoder', () => {
  it('writes what it is given, once and again', async () => {
    const published = {
      jsonrpc: '2.0',
      method: 'textDocument/publishDiagnostics',
      params: { uri: 'file:///été.py', version: 3, diagnostics: [found, { ...found, message: 'another' }] },
    };
    await checkSame(published);
    await checkSame({ ...published, params: { ...published.params, version: 4 } });
    await checkSame({ ...published, params: { ...published.params, diagnostics: [] } });
  });

  it('writes answers to who asks, and lists of other things', async () => {
    await checkSame({ jsonrpc: '2.0', id: 1, result: { kind: 'full', resultId: 'x', items: [found] } });
    await checkSame({ jsonrpc: '2.0', id: 1, result: { items: ['é', null] } });
    await checkSame({ jsonrpc: '2.0', id: 1, result: null });
    await checkSame({ jsonrpc: '2.0', id: 1, error: { code: -32601, message: 'unknown “x”' } });
  });
});
