import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeAtomically, WriteFailure } from './atomic-write.ts';
import { discover } from './discovery.ts';
import { NodeFileSystem } from './node-file-system.ts';

describe('host', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'harden-host-')));
  });
  afterEach(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const write = (name: string, text = ''): string => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    return file;
  };
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('does not take a pipe for a file, which might never end', () => {
    const pipe = path.join(folder, 'a.py');
    if (spawnSync('mkfifo', [pipe]).status !== 0) return;
    assert.equal(new NodeFileSystem().stat(pipe), undefined);
    assert.deepEqual(discover([pipe], { isExcluded: () => false }), { files: [], missing: [pipe] });
  });

  describe('writeAtomically', () => {
    it('keeps the mode and leaves nothing behind', () => {
      const file = write('a.py', 'old');
      fs.chmodSync(file, 0o750);
      writeAtomically(file, bytes('new'));
      assert.equal(fs.readFileSync(file, 'utf8'), 'new');
      assert.equal(fs.statSync(file).mode & 0o7777, 0o750);
      assert.deepEqual(fs.readdirSync(folder), ['a.py']);
    });

    it('writes the target of a link and keeps the link', () => {
      const file = write('real/a.py', 'old');
      const link = path.join(folder, 'link.py');
      fs.symlinkSync('real/a.py', link);
      writeAtomically(link, bytes('new'));
      assert.equal(fs.readFileSync(file, 'utf8'), 'new');
      assert.ok(fs.lstatSync(link).isSymbolicLink());
    });

    it('makes a file that does not exist', () => {
      writeAtomically(path.join(folder, 'new.py'), bytes('x'));
      assert.equal(fs.readFileSync(path.join(folder, 'new.py'), 'utf8'), 'x');
    });

    it('changes nothing where it may not write, and says so', () => {
      const file = write('ro/a.py', 'old');
      fs.chmodSync(file, 0o444);
      assert.throws(() => writeAtomically(file, bytes('new')), /a\.py is read-only: make it writable/);
      fs.chmodSync(file, 0o644);
      fs.chmodSync(path.dirname(file), 0o555);
      assert.throws(() => writeAtomically(file, bytes('new')), /read-only folder/);
      fs.chmodSync(path.dirname(file), 0o755);
      assert.equal(fs.readFileSync(file, 'utf8'), 'old');
      assert.deepEqual(fs.readdirSync(path.dirname(file)), ['a.py']);
      assert.throws(() => writeAtomically(path.join(folder, 'no/a.py'), bytes('')), WriteFailure);
      assert.throws(() => writeAtomically(folder, bytes('')), /not a regular file/);
    });
  });

  describe('discover', () => {
    const found = (args: readonly string[], excluded: (path: string) => boolean = () => false): string[] =>
      discover(
        args.map((arg) => path.join(folder, arg)),
        { isExcluded: (file) => excluded(file.slice(folder.length + 1)) },
      ).files.map((file) => path.relative(folder, file));

    it('takes Python files, sorted, each once', () => {
      for (const name of ['b.py', 'a/z.py', 'a/b.pyw', 'a/c.txt', 'a/d.pyi']) write(name);
      assert.deepEqual(found(['.', 'a', 'b.py']), ['a/b.pyw', 'a/z.py', 'b.py']);
    });

    it('honours .gitignore files, nested and above, and takes a named file all the same', () => {
      fs.mkdirSync(path.join(folder, '.git'));
      write('.gitignore', 'gen/\n*_pb2.py\n');
      write('pkg/.gitignore', '/local.py\n!keep_pb2.py\n');
      for (const name of [
        'gen/a.py',
        'pkg/x_pb2.py',
        'pkg/keep_pb2.py',
        'pkg/local.py',
        'pkg/sub/local.py',
        'local.py',
      ])
        write(name);
      assert.deepEqual(found(['.']), ['local.py', 'pkg/keep_pb2.py', 'pkg/sub/local.py']);
      assert.deepEqual(found(['pkg']), ['pkg/keep_pb2.py', 'pkg/sub/local.py']);
      assert.deepEqual(found(['gen/a.py']), ['gen/a.py']);
    });

    it('leaves out what the settings exclude, and virtual environments by any name', () => {
      for (const name of ['old/a.py', 'env/pyvenv.cfg', 'env/lib/x.py', 'ok.py']) write(name);
      assert.deepEqual(
        found(['.'], (file) => file === 'old/'),
        ['ok.py'],
      );
    });

    it('ends where links lead back, and says what is missing', () => {
      write('a/x.py');
      fs.symlinkSync('..', path.join(folder, 'a/up'));
      fs.symlinkSync('loop', path.join(folder, 'loop'));
      assert.deepEqual(found(['.']), ['a/x.py']);
      assert.deepEqual(discover([`${folder}/nothing`], { isExcluded: () => false }).missing, [
        `${folder}/nothing`,
      ]);
    });
  });

  describe('NodeFileSystem', () => {
    const nodeFileSystem = new NodeFileSystem();

    it('lists in a stable order and follows links', () => {
      write('b.py', 'xy');
      write('a/c.py');
      fs.symlinkSync('b.py', path.join(folder, 'c'));
      fs.symlinkSync('gone', path.join(folder, 'd'));
      assert.deepEqual(nodeFileSystem.list(folder), [
        { name: 'a', kind: 'directory' },
        { name: 'b.py', kind: 'file' },
        { name: 'c', kind: 'file' },
      ]);
      assert.deepEqual(nodeFileSystem.stat(`${folder}/c`), { kind: 'file', size: 2 });
      assert.equal(nodeFileSystem.stat(`${folder}/d`), undefined);
      assert.equal(nodeFileSystem.read(folder), undefined);
      assert.deepEqual(nodeFileSystem.list(`${folder}/none`), []);
    });
  });
});
