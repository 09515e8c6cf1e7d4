import assert from 'node:assert/strict';
import { NodeFileSystem } from '../host/node-file-system.ts';
import { toEnginePath, toShownPath } from '../host/paths.ts';
import { rootsOf } from './roots.ts';
import { Sandbox } from './run-cli.ts';

describe('the folders that imports start from', () => {
  const roots = (files: readonly string[], paths: readonly string[], from = '.'): string => {
    const box = new Sandbox();
    try {
      for (const file of files) box.write(file, '');
      const at = (name: string): string => toEnginePath(name, box.folder);
      const found = rootsOf(at(from), paths.map(at), new NodeFileSystem());
      return found.map((root) => toShownPath(root, box.folder)).join(' ');
    } finally {
      box.remove();
    }
  };
  const TWO = ['a/.git', 'a/web/pyproject.toml', 'a/web/app.py', 'b/setup.py', 'b/app.py', 'c/app.py'];

  it('are the outermost projects of the paths, where the current folder only holds them', () => {
    assert.equal(roots(TWO, ['a/web/app.py', 'b/app.py']), 'a b');
    assert.equal(roots(TWO, ['a/web']), 'a');
  });

  it('are the current folder, where that is a project, is what is asked about, or the path lies in none', () => {
    assert.equal(roots(['pyproject.toml', ...TWO], ['a/web/app.py', 'b/app.py']), '.');
    assert.equal(roots(TWO, ['.']), '.');
    assert.equal(roots(TWO, ['c/app.py']), '.');
  });

  it('are the projects of paths that lie elsewhere', () =>
    assert.equal(roots(TWO, ['a/web/app.py', 'c/app.py'], 'b'), 'a/web c'));
});
