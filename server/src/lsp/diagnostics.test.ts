import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { fullCapabilities, pushCapabilities, rangeIn, TestClient } from './test-client.ts';
import type { DiagnosticData } from './diagnostics.ts';

const BROAD = `import json


def load(raw):
    try:
        return json.loads(raw)
    except Exception:
        return None
`;
const NARROW = BROAD.replace('except Exception', 'except ValueError');

function broad(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => code === 'broad-except');
}

describe('lsp: pulled diagnostics', () => {
  let client: TestClient;
  before(async () => (client = await TestClient.start()));
  after(async () => assert.equal(await client.stop(), 0));

  it('says everything about a finding', async () => {
    const uri = await client.open('everything.py', BROAD);
    const [diagnostic] = broad(await client.diagnostics(uri));
    assert.ok(diagnostic);
    assert.deepEqual(diagnostic.range, rangeIn(BROAD, 'Exception'));
    assert.equal(diagnostic.source, 'harden');
    assert.match(diagnostic.codeDescription?.href ?? '', /broad-except/);
    const data = diagnostic.data as DiagnosticData;
    assert.ok(data.fixes.length > 0);
    for (const fix of data.fixes)
      assert.deepEqual(Object.keys(fix).sort(), ['kind', 'safety', 'title', 'types']);
  });

  it('says "unchanged" to who already knows', async () => {
    const uri = await client.open('unchanged.py', BROAD);
    const first = await client.pull(uri);
    const second = await client.pull(uri, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, { text: NARROW });
    const third = await client.pull(uri, first.resultId);
    assert.equal(third.kind, 'full');
  });

  it('follows edits in ascending and in descending order', async () => {
    const uri = await client.open('order.py', NARROW);
    const name = rangeIn(NARROW, 'ValueError');
    const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const down = {
      start: { line: name.start.line + 1, character: name.start.character },
      end: { line: name.end.line + 1, character: name.end.character },
    };
    // Ascending: the second range counts on the text that the first one has moved.
    await client.change(uri, { range: top, text: '# 🐍\n' }, { range: down, text: 'Exception' });
    const [moved] = broad(await client.diagnostics(uri));
    assert.deepEqual(moved?.range, rangeIn(`# 🐍\n${BROAD}`, 'Exception'));
    // Descending, back to where it was.
    const comment = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    await client.change(uri, { range: moved!.range, text: 'ValueError' }, { range: comment, text: '' });
    assert.deepEqual(broad(await client.diagnostics(uri)), []);
  });

  it('answers for a file that was never opened from disk, and for none with nothing', async () => {
    client.write('on disk.py', BROAD);
    assert.equal(broad(await client.diagnostics(client.uri('on disk.py'))).length, 1);
    assert.deepEqual(await client.diagnostics(client.uri('missing.py')), []);
  });

  it('ignores a change of what was never opened, and says so', async () => {
    await client.change(client.uri('never.py'), { text: BROAD });
    await client.until('a warning', () => client.logged.some((line) => line.includes('never.py')));
  });

  for (const uri of [
    'untitled:Untitled-1',
    'file:///tmp/harden%20test/%C3%A9t%C3%A9%20%F0%9F%90%8D.py',
    'file:///C:/Users/me/app.py',
    'file:///c%3A/Users/me/other.py',
  ])
    it(`works for ${uri}`, async () => {
      await client.openUri(uri, BROAD);
      assert.equal(broad(await client.diagnostics(uri)).length, 1);
      const [action] = await client.codeActions(uri, rangeIn(BROAD, 'Exception'), ['quickfix.harden.log']);
      const { edit } = await client.resolve(action!);
      const [change] = edit!.documentChanges!;
      assert.ok(change && 'textDocument' in change);
      // As the client spelled it, or it would not find its document.
      assert.deepEqual(change.textDocument, { uri, version: 1 });
    });

  it('answers the second of two questions when the first is cancelled', async () => {
    const uri = await client.open('cancelled.py', BROAD);
    const answer = client.answerOf('cancelled');
    client.writeRaw(
      { id: 'cancelled', method: 'textDocument/diagnostic', params: { textDocument: { uri } } },
      { method: '$/cancelRequest', params: { id: 'cancelled' } },
    );
    assert.equal((await answer).error?.code, -32800);
    assert.equal(broad(await client.diagnostics(uri)).length, 1);
  });

  it('tells a question that a change has overtaken to be asked again', async () => {
    const uri = await client.open('overtaken.py', BROAD);
    // Both in one write: the change is there while the question waits its turn.
    const answer = client.answerOf('overtaken');
    client.writeRaw(
      { id: 'overtaken', method: 'textDocument/diagnostic', params: { textDocument: { uri } } },
      {
        method: 'textDocument/didChange',
        params: { textDocument: { uri, version: 2 }, contentChanges: [{ text: NARROW }] },
      },
    );
    const { error } = await answer;
    assert.equal(error?.code, -32802);
    assert.deepEqual(error?.data, { retriggerRequest: true });
    assert.deepEqual(broad(await client.diagnostics(uri)), []);
  });

  it('publishes nothing to a client that pulls', () => {
    assert.deepEqual(client.published, []);
  });
});

describe('lsp: a rule that breaks', () => {
  it('takes no other rule with it, and is logged once', async () => {
    const client = await TestClient.start();
    const text = `# break the rule\n${BROAD}`;
    const uri = await client.open('broken.py', text);
    assert.equal(broad(await client.diagnostics(uri)).length, 1);
    await client.change(uri, { text: `${text}\n` });
    assert.equal(broad(await client.diagnostics(uri)).length, 1);
    const logged = client.logged.filter((line) => line.includes('this rule is broken'));
    assert.equal(logged.length, 1);
    assert.match(logged[0]!, /broken-rule/);
    assert.equal(await client.stop(), 0);
  });
});

describe('lsp: published diagnostics', () => {
  let client: TestClient;
  before(async () => (client = await TestClient.start({ capabilities: pushCapabilities() })));
  after(async () => assert.equal(await client.stop(), 0));

  it('come with the version they are of, and go when the document is closed', async () => {
    const uri = await client.open('a.py', BROAD);
    assert.equal(broad(await client.publishedFor(uri, 1)).length, 1);
    const version = await client.change(uri, { text: NARROW });
    assert.deepEqual(broad(await client.publishedFor(uri, version)), []);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await client.until('an empty list without a version', () =>
      client.published.some(
        (one) => one.uri === uri && one.version === undefined && one.diagnostics.length === 0,
      ),
    );
  });

  it('say at once what a key concerns, and what follows from that when the typist rests', async () => {
    const text = `def load(name):
    raise KeyError(name)


def get(name):
    try:
        raise OSError(name)
    except Exception:
        return None


def find(name):
    try:
        load(name)
    except Exception:
        return None
`;
    const uri = await client.open('follows.py', text);
    const masked = (published: readonly Diagnostic[]): readonly string[] =>
      broad(published).map(({ message }) => /OSError|KeyError|LookupError/.exec(String(message))?.[0] ?? '');
    assert.deepEqual(masked(await client.publishedFor(uri, 1)), ['OSError', 'KeyError']);
    const version = await client.change(uri, { text: text.replace('raise KeyError', 'raise LookupError') });
    await client.publishedFor(uri, version);
    await client.until('what the caller makes of it', () =>
      client.published.some(
        (one) => one.uri === uri && one.version === version && masked(one.diagnostics)[1] === 'LookupError',
      ),
    );
  });

  it('say what a key changed in a function when the typist rests', async () => {
    const text =
      'def get(name):\n    try:\n        return {}[name]\n    except Exception:\n        return None\n';
    const uri = await client.open('key.py', text);
    const masked = (published: readonly Diagnostic[]): readonly string[] =>
      broad(published).map(({ message }) => /\w+Error/.exec(String(message))?.[0] ?? '');
    assert.deepEqual(masked(await client.publishedFor(uri, 1)), ['KeyError']);
    const at = { line: 2, character: text.split('\n')[2]!.length };
    await client.change(uri, { range: { start: at, end: at }, text: '(' });
    const version = await client.change(uri, {
      range: { start: { ...at, character: at.character }, end: { ...at, character: at.character + 1 } },
      text: '',
    });
    await client.until('what is there now', () =>
      client.published.some((one) => one.version === version && masked(one.diagnostics)[0] === 'KeyError'),
    );
  });

  it('skip versions rather than fall behind', async () => {
    const uri = await client.open('burst.py', BROAD);
    let version = 1;
    for (let key = 0; key < 200; key++)
      version = await client.change(uri, {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        text: key % 40 === 0 ? '\n' : ' ',
      });
    await client.publishedFor(uri, version);
    const sent = client.published.filter((one) => one.uri === uri);
    assert.ok(sent.length < 100, `${sent.length} of 201 versions were published`);
    const versions = sent.map((one) => one.version!);
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
    );
  });
});

describe('lsp: diagnostics for a plain client', () => {
  it('carry no data and no related places where the client does not know them', async () => {
    const client = await TestClient.start({ capabilities: { textDocument: { publishDiagnostics: {} } } });
    const uri = await client.open('a.py', BROAD);
    const [diagnostic] = broad(await client.publishedFor(uri, 1));
    assert.ok(diagnostic);
    assert.equal(diagnostic.data, undefined);
    assert.equal(diagnostic.relatedInformation, undefined);
    assert.equal(await client.stop(), 0);
  });

  it('are refreshed by a client that pulls when settings change', async () => {
    const client = await TestClient.start({ capabilities: fullCapabilities() });
    const uri = await client.open('a.py', BROAD);
    assert.equal(broad(await client.diagnostics(uri)).length, 1);
    client.settings = { ignore: ['broad-except'] };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    // Libraries that were read in the background ask for refreshes of their own.
    let seen = 0;
    do {
      await client.until('a refresh that brings the new settings', () => client.refreshes > seen);
      seen = client.refreshes;
    } while (broad(await client.diagnostics(uri)).length > 0);
    assert.equal(await client.stop(), 0);
  });
});
