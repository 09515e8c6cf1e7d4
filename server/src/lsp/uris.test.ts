import assert from 'node:assert/strict';
import { isFilePath, pathOfUri, uriOfPath } from './uris.ts';

describe('lsp/uris', () => {
  const cases: [uri: string, path: string][] = [
    ['file:///home/me/app.py', '/home/me/app.py'],
    ['file:///home/me/a%20b/%C3%A9t%C3%A9%20%F0%9F%90%8D.py', '/home/me/a b/été 🐍.py'],
    ['file:///c%3A/work/app.py', 'c:/work/app.py'],
    ['file:///home/me/50%25%20off%23.py', '/home/me/50% off#.py'],
  ];
  for (const [uri, path] of cases)
    it(`${uri} is ${path}, both ways`, () => {
      assert.equal(pathOfUri(uri), path);
      assert.equal(pathOfUri(uriOfPath(path)), path);
    });

  it('writes a drive letter one way, however the client writes it', () => {
    for (const uri of ['file:///C:/work/app.py', 'file:///C%3A/work/app.py', 'file:///c:/work/app.py'])
      assert.equal(pathOfUri(uri), 'c:/work/app.py');
  });

  it('keeps a document that is no file apart from every file, and finds it again', () => {
    for (const uri of ['untitled:Untitled-1', 'vscode-notebook-cell:/a/b.ipynb#W0sZmlsZQ', 'git:/a/b.py?x']) {
      assert.equal(isFilePath(pathOfUri(uri)), false);
      assert.equal(uriOfPath(pathOfUri(uri)), uri);
    }
    assert.equal(isFilePath('/home/me/app.py'), true);
    assert.equal(isFilePath('c:/work/app.py'), true);
  });

  it('drops the slash at the end of a folder', () => {
    assert.equal(pathOfUri('file:///home/me/'), '/home/me');
    assert.equal(pathOfUri('file:///'), '/');
  });
});
