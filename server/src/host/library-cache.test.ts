import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { lowerModule, type ModuleTree } from '../python/units.ts';
import { packs, parser } from '../testing/fixture.ts';
import { LibraryCache } from './library-cache.ts';

describe('library cache', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'harden-cache-'));
  });
  afterEach(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const files = (): string[] =>
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .flatMap((entry) => (entry.isFile() ? [path.join(entry.parentPath, entry.name)] : []));
  const lower = async (text: string): Promise<ModuleTree> => {
    const tree = (await parser()).parse(text);
    try {
      return lowerModule(tree, text);
    } finally {
      tree.release();
    }
  };

  it('gives back what was lowered, to the byte', async () => {
    const cache = new LibraryCache({ build: 'a', folder });
    for (const text of [...packs().values()].filter((one) => one.length > 2000).slice(0, 40)) {
      const module = await lower(text);
      assert.equal(cache.load(text), undefined);
      cache.save(text, module);
      assert.deepEqual(cache.load(text), module);
    }
    assert.ok(files().every((file) => file.endsWith('.json')));
  });

  it('does not read what another build wrote, and removes it in the end', async () => {
    const text = 'x = 1\n'.repeat(500);
    new LibraryCache({ build: 'a', folder }).save(text, await lower(text));
    assert.equal(files().length, 1);
    assert.equal(new LibraryCache({ build: 'b', folder }).load(text), undefined);
    assert.equal(files().length, 1);
    for (const name of fs.readdirSync(folder)) fs.utimesSync(path.join(folder, name), 1, 1);
    new LibraryCache({ build: 'b', folder });
    assert.equal(files().length, 0);
  });

  it('stays below its limit, the oldest going first', async () => {
    const first = 'x = 1\n'.repeat(500);
    const second = 'y = 1\n'.repeat(500);
    const cache = new LibraryCache({ build: 'a', folder });
    cache.save(first, await lower(first));
    const [old] = files();
    fs.utimesSync(old!, 1, 1);
    cache.save(second, await lower(second));
    const limit = fs.statSync(old!).size * 1.5;
    const again = new LibraryCache({ build: 'a', folder, limit });
    assert.equal(again.load(first), undefined);
    assert.notEqual(again.load(second), undefined);
  });

  it('takes a damaged file, or one of another text, for none', async () => {
    const text = 'x = 1\n'.repeat(500);
    const cache = new LibraryCache({ build: 'a', folder });
    cache.save(text, await lower(text));
    for (const content of ['', '{', 'null', '{"length": 3, "units": [], "comments": []}']) {
      fs.writeFileSync(files()[0]!, content);
      assert.equal(cache.load(text), undefined);
    }
  });

  it('is no error where it cannot be written', async () => {
    const text = 'x = 1\n'.repeat(500);
    const file = path.join(folder, 'file');
    fs.writeFileSync(file, '');
    const cache = new LibraryCache({ build: 'a', folder: file });
    cache.save(text, await lower(text));
    assert.equal(cache.load(text), undefined);
  });
});
