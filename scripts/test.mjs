// npm test: everything that has to hold, in one run. Its last line is `N passed, N failed, N skipped`, the sum over
// all suites; it fails when anything failed, and when a suite ran no test.
//
//   HARDEN_SKIP_VSCODE=1   leave out the suite that runs in a real VS Code, and count it as skipped
//   CI=true                what needs Python fails, rather than being skipped, where there is none
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'harden-test-'));
const PATIENCE_MS = 20 * 60_000;
const total = { passed: 0, failed: 0, skipped: 0 };
const summary = [];

/** A check that has no counts of its own counts as one test. */
function check(name, command, args) {
  heading(name);
  const { status } = run(command, args);
  add(name, status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 });
}

/** A suite that leaves its counts in a file. */
function suite(name, command, args, env, counts) {
  heading(name);
  const { status } = run(command, args, env);
  const read = fs.existsSync(counts) ? JSON.parse(fs.readFileSync(counts, 'utf8')) : undefined;
  const result = {
    passed: read?.passed ?? 0,
    failed: read?.failed ?? 0,
    skipped: Number(read?.skipped ?? 0),
  };
  if (result.passed + result.failed + result.skipped === 0) {
    console.error(`${name}: no test ran, which counts as a failure`);
    result.failed = 1;
  } else if (status !== 0 && result.failed === 0) {
    console.error(`${name}: ended with status ${status}, though no test failed; that counts as a failure`);
    result.failed = 1;
  }
  add(name, result);
}

function heading(name) {
  console.log(`\n=== ${name}`);
}

function run(command, args, env = {}) {
  // npm's programs by the Node that runs this, whatever the platform's shell is.
  // What hangs is ended, and has failed.
  return spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    timeout: PATIENCE_MS,
  });
}

function add(name, result) {
  for (const key of Object.keys(total)) total[key] += result[key];
  summary.push(
    `  ${name.padEnd(24)} ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`,
  );
}

const node = process.execPath;
const bin = (name, file) => path.join(root, 'node_modules', name, file);
const typescript = bin('typescript', 'bin/tsc');

check('build', node, ['scripts/build.mjs']);
for (const folder of ['server', 'client', 'scripts'])
  check(`types of ${folder}`, node, [typescript, '-p', folder]);
check('lint', node, [bin('eslint', 'bin/eslint.js'), '.']);
check('format', node, [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']);
check('generated files', node, [bin('tsx', 'dist/cli.mjs'), 'scripts/gen.ts', '--check']);
check('third-party notices', node, ['scripts/notices.mjs', '--check']);
check('package', node, ['scripts/package.mjs', '--check']);

const serverCounts = path.join(scratch, 'server.json');
suite(
  'server',
  node,
  [
    bin('mocha', 'bin/mocha.js'),
    '--config',
    'server/.mocharc.json',
    '--reporter',
    'scripts/mocha-counts.mjs',
    '--exit',
  ],
  { HARDEN_TEST_COUNTS: serverCounts },
  serverCounts,
);

const vscodeCounts = path.join(scratch, 'vscode.json');
suite(
  'VS Code',
  node,
  ['scripts/vscode-tests/run.mjs'],
  { HARDEN_VSCODE_TESTS_RESULT: vscodeCounts },
  vscodeCounts,
);

fs.rmSync(scratch, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
