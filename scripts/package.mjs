// Makes the extension's package, harden-VERSION.vsix, and holds it to what it may contain and weigh.
// `--check` makes it in a temporary folder and keeps nothing.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { readZip } from './zip.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));

/** All that the package holds, as vsce names it. */
const expected = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/THIRD-PARTY-NOTICES.md',
  'extension/changelog.md',
  'extension/dist/extension.js',
  'extension/dist/packs.json',
  'extension/dist/server.js',
  'extension/dist/tree-sitter-python.wasm',
  'extension/dist/web-tree-sitter.wasm',
  'extension/package.json',
  'extension/readme.md',
];
const MAXIMUM_BYTES = 3_000_000;

const check = process.argv.includes('--check');
const folder = check ? fs.mkdtempSync(path.join(os.tmpdir(), 'harden-package-')) : root;
const vsix = path.join(folder, `${name}-${version}.vsix`);
try {
  node('scripts/build.mjs', '--minify');
  node('node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--out', vsix);
  const problems = examine(vsix);
  for (const problem of problems) console.error(`${path.basename(vsix)}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${path.basename(vsix)}: ${expected.length} files, ${fs.statSync(vsix).size} bytes`);
} finally {
  if (check) fs.rmSync(folder, { recursive: true, force: true });
  // Stack traces of what runs from the source tree are to be read by people.
  node('scripts/build.mjs');
}

/** What is wrong with a package. */
function examine(file) {
  const problems = [];
  const entries = [...readZip(fs.readFileSync(file)).keys()].sort();
  for (const entry of entries) if (!expected.includes(entry)) problems.push(`${entry} does not belong in it`);
  for (const entry of expected) if (!entries.includes(entry)) problems.push(`${entry} is missing`);
  const { size } = fs.statSync(file);
  if (size >= MAXIMUM_BYTES) problems.push(`it has ${size} bytes; ${MAXIMUM_BYTES} are too many`);
  return problems;
}

function node(script, ...args) {
  const { status } = spawnSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${script} failed`);
}
