// Runs the mocha suite of client/src/test in a real VS Code: the one that @vscode/test-electron downloads
// where its update service answers, otherwise the same workbench from npm (web-editor.mjs). Twice: the extension of
// the source tree with workspace trust off, and the packaged one in Restricted Mode.
//
//   HARDEN_SKIP_VSCODE=1                 do not run, and say so
//   HARDEN_VSCODE=electron|web           choose the route
//   HARDEN_VSCODE_TESTS_CACHE=FOLDER     where the editor from npm is kept
//   HARDEN_VSCODE_NO_BUILD=1             test dist/ as it is
//   HARDEN_KEEP_SCRATCH=1                keep the workspace and the editor's folders
//   HARDEN_VSCODE_TESTS_RESULT=FILE      where the counts go as JSON (.vscode-test/result.json)
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { runInElectron, electronIsReachable } from './electron.mjs';
import { readZip } from '../zip.mjs';
import { runInWebEditor } from './web.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, '.vscode-test', 'out');
const resultFile = process.env.HARDEN_VSCODE_TESTS_RESULT ?? path.join(root, '.vscode-test', 'result.json');

/**
 * One start of the editor. `trust` false leaves the workspace in Restricted Mode; `packaged` runs what a .vsix
 * holds, away from the source tree and its node_modules.
 */
const passes = [
  { name: 'trusted', trust: true, packaged: false },
  { name: 'restricted', trust: false, packaged: true },
];

if (process.env.HARDEN_SKIP_VSCODE === '1') {
  finish({ passed: 0, failed: 0, skipped: true });
  console.log('VS Code tests: SKIPPED because HARDEN_SKIP_VSCODE=1');
} else {
  process.exitCode = await main();
}

async function main() {
  await compile();
  const route = process.env.HARDEN_VSCODE ?? ((await electronIsReachable()) ? 'electron' : 'web');
  if (route !== 'electron' && route !== 'web') throw new Error(`HARDEN_VSCODE=${route}: say electron or web`);
  console.log(
    `VS Code tests: ${route === 'web' ? 'the workbench from npm, in Chromium' : 'VS Code by @vscode/test-electron'}`,
  );

  const only = process.argv.slice(2);
  const total = { passed: 0, failed: 0, skipped: false };
  for (const pass of passes) {
    if (only.length > 0 && !only.includes(pass.name)) continue;
    const result = await runPass(pass, route);
    total.passed += result.passed;
    total.failed += result.failed;
  }
  // A run that saw no test has tested nothing.
  if (total.passed + total.failed === 0) total.failed = 1;
  finish(total);
  console.log(`VS Code tests: ${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function runPass(pass, route) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `harden-vscode-${pass.name}-`));
  const workspace = path.join(folder, 'workspace');
  fs.cpSync(path.join(import.meta.dirname, 'workspace'), workspace, { recursive: true });
  // Restricted Mode switches the Python extension off: that pass is without it.
  if (pass.trust) installPythonExtension(path.join(folder, 'extensions'));
  const results = path.join(folder, 'results.json');
  const run = {
    trust: pass.trust,
    extension: pass.packaged ? unpackExtension(folder) : root,
    tests: path.join(out, 'index.js'),
    workspace,
    scratch: folder,
    env: { HARDEN_TEST_PASS: pass.name, HARDEN_TEST_RESULTS: results },
    minutes: 5,
  };
  console.log(`\n# ${pass.name}`);
  let problem;
  try {
    await (route === 'web' ? runInWebEditor(run) : runInElectron(run));
  } catch (error) {
    problem = error;
  }
  const result = fs.existsSync(results) ? JSON.parse(fs.readFileSync(results, 'utf8')) : undefined;
  for (const line of result?.lines ?? []) console.log(line);
  if (problem) console.error(`${pass.name}: ${problem.message}`);
  if (!result) return { passed: 0, failed: 1 };
  if (process.env.HARDEN_KEEP_SCRATCH === '1') console.log(`kept ${folder}`);
  else fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  // The editor may fail after the suite has passed; that is a failure too.
  return { passed: result.passed, failed: result.failed + (problem && result.failed === 0 ? 1 : 0) };
}

/** A stand-in for the Python extension, as if a person had installed it. */
function installPythonExtension(folder) {
  const source = path.join(import.meta.dirname, 'python-extension');
  const { publisher, name, version } = JSON.parse(fs.readFileSync(path.join(source, 'package.json'), 'utf8'));
  const relativeLocation = `${publisher}.${name}-${version}`;
  const target = path.join(folder, relativeLocation);
  fs.cpSync(source, target, { recursive: true });
  const identifier = { id: `${publisher}.${name}` };
  const location = { $mid: 1, path: target, scheme: 'file' };
  fs.writeFileSync(
    path.join(folder, 'extensions.json'),
    JSON.stringify([{ identifier, version, location, relativeLocation }]),
  );
}

/** Packs the extension as `npm run package` does, and unpacks it again. */
function unpackExtension(folder) {
  const vsix = path.join(folder, 'harden.vsix');
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  const args = [vsce, 'package', '--no-dependencies', '--out', vsix];
  const packed = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (packed.status !== 0)
    throw new Error(`the extension could not be packed:\n${packed.stdout}${packed.stderr}`);
  for (const [name, bytes] of readZip(fs.readFileSync(vsix))) {
    const file = path.join(folder, 'vsix', name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes);
  }
  return path.join(folder, 'vsix', 'extension');
}

async function compile() {
  if (process.env.HARDEN_VSCODE_NO_BUILD !== '1') {
    const script = path.join(root, 'scripts/build.mjs');
    const built = spawnSync(process.execPath, [script], { cwd: root, stdio: 'inherit' });
    if (built.status !== 0) throw new Error('scripts/build.mjs failed: the extension cannot be tested');
  }
  fs.rmSync(out, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['client/src/test/index.ts'],
    outdir: out,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    // mocha is an ES module that finds its own files: it is imported from node_modules at run time.
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  // The project is `"type": "module"` nowhere above this folder, but say so: these are CommonJS.
  fs.writeFileSync(path.join(out, 'package.json'), '{"type":"commonjs"}\n');
}

function finish(total) {
  fs.mkdirSync(path.dirname(resultFile), { recursive: true });
  fs.writeFileSync(resultFile, JSON.stringify(total) + '\n');
}
