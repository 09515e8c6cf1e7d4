import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

/** The rooms and their height: a file imports only from its own room and from lower ones. See ARCHITECTURE.md. */
const ROOMS: Readonly<Record<string, number>> = {
  text: 0,
  syntax: 1,
  python: 2,
  knowledge: 2,
  incremental: 0,
  workspace: 3,
  types: 4,
  flow: 5,
  edit: 5,
  logging: 6,
  handlers: 7,
  instrument: 7,
  rules: 8,
  engine: 9,
  host: 10,
  lsp: 11,
  cli: 11,
  testing: 12,
};

/** The folders of `instrument/`, likewise; but types come from anywhere, since all are asked about an `Instrumentation`. */
const INSTRUMENT: Readonly<Record<string, number>> = {
  code: 0,
  frameworks: 1,
  metrics: 2,
  answers: 2,
  names: 2,
  exits: 3,
  house: 3,
  insertion: 4,
  kinds: 4,
};

const SOURCE = path.join(import.meta.dirname, '..');

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isOfTypes: boolean;
}

function imports(): Import[] {
  const result: Import[] = [];
  for (const entry of fs.readdirSync(SOURCE, { recursive: true }).map(String)) {
    if (!entry.endsWith('.ts')) continue;
    const text = fs.readFileSync(path.join(SOURCE, entry), 'utf8');
    for (const match of text.matchAll(/(import type [^;]*?)?(?:from|import)\s*\(?\s*'([^']+)'/g))
      result.push({
        file: entry.split(path.sep).join('/'),
        target: match[2]!,
        isOfTypes: match[1] !== undefined,
      });
  }
  return result;
}

const roomOf = (file: string): string => file.split('/')[0]!;
const isTest = (file: string): boolean =>
  file.endsWith('.test.ts') ||
  roomOf(file) === 'testing' ||
  /test-client|test-|-fixture/.test(path.basename(file));

describe('rooms', () => {
  const all = imports();

  it('are looked at', () => {
    assert.ok(all.length > 200, `only ${all.length} imports were seen`);
    for (const room of Object.keys(ROOMS))
      if (fs.existsSync(path.join(SOURCE, room)))
        assert.ok(fs.readdirSync(path.join(SOURCE, room)).length > 0, room);
    for (const { file } of all) assert.ok(roomOf(file) in ROOMS, `${roomOf(file)}/ is not among the rooms`);
  });

  it('only import downwards', () => {
    const wrong = all.filter(({ file, target }) => {
      if (!target.startsWith('.') || isTest(file)) return false;
      const to = path.posix.join(path.posix.dirname(file), target);
      if (to.startsWith('..')) return false;
      const [from, into] = [roomOf(file), roomOf(to)];
      return from !== into && !(into in ROOMS && ROOMS[into]! < ROOMS[from]!);
    });
    assert.deepEqual(wrong, []);
  });

  it('have folders that only import downwards', () => {
    const folderOf = (file: string): string => (file.split('/').length > 2 ? file.split('/')[1]! : '');
    const inside = all
      .filter(
        ({ file, target, isOfTypes }) =>
          roomOf(file) === 'instrument' && target.startsWith('.') && !isTest(file) && !isOfTypes,
      )
      .map(({ file, target }) => ({ file, to: path.posix.join(path.posix.dirname(file), target) }))
      .filter(({ to }) => roomOf(to) === 'instrument');
    assert.ok(inside.length > 100, `only ${inside.length} imports were seen`);
    const height = (file: string): number => (folderOf(file) === '' ? 5 : INSTRUMENT[folderOf(file)]!);
    for (const { file } of inside) assert.ok(Number.isInteger(height(file)), file);
    const wrong = inside.filter(
      ({ file, to }) => folderOf(file) !== folderOf(to) && height(to) >= height(file),
    );
    assert.deepEqual(wrong, []);
  });

  it('have names whose areas and actions know nothing of each other', () => {
    const height: Readonly<Record<string, number>> = { words: 0, areas: 1, actions: 1 };
    const folderOf = (file: string): string | undefined => /^instrument\/names\/(\w+)\//.exec(file)?.[1];
    const inside = all
      .filter(
        ({ file, target }) => file.startsWith('instrument/names/') && target.startsWith('.') && !isTest(file),
      )
      .map(({ file, target }) => ({ file, to: path.posix.join(path.posix.dirname(file), target) }))
      .filter(({ to }) => to.startsWith('instrument/names/'));
    assert.ok(inside.length > 50, `only ${inside.length} imports were seen`);
    const wrong = inside.filter(({ file, to }) => {
      const [from, into] = [folderOf(file), folderOf(to)];
      return from !== undefined && from !== into && (into === undefined || height[into]! >= height[from]!);
    });
    assert.deepEqual(wrong, []);
  });

  it('below the host use no module of Node', () => {
    const wrong = all.filter(
      ({ file, target }) =>
        !isTest(file) &&
        ROOMS[roomOf(file)]! < ROOMS.host! &&
        (target.startsWith('node:') || ['fs', 'path', 'os', 'child_process'].includes(target)),
    );
    assert.deepEqual(wrong, []);
  });

  it('keep the protocol in lsp/', () => {
    const wrong = all.filter(
      ({ file, target }) => roomOf(file) !== 'lsp' && target.startsWith('vscode-languageserver'),
    );
    assert.deepEqual(wrong, []);
  });
});
