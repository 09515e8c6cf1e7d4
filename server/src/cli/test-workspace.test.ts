import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { COMMAND } from './run-cli.ts';

/**
 * What the command line says of the services in test-workspace, held by test-workspace/expected: the findings, and
 * what `fix` would change. After a change that is meant, `HARDEN_UPDATE_EXPECTED=1` writes the files anew: read the
 * difference as the maintainer of the service would.
 */
const ROOT = path.join(import.meta.dirname, '../../../test-workspace');
const EXPECTED = path.join(ROOT, 'expected');
const SERVICES = ['vpn-backend', 'vehicle-commands', 'clinic-django', 'telegram-bot'];

/** Without an environment, so that the answer is the same on every machine. */
function run(service: string, args: readonly string[]): { stdout: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...COMMAND, ...args, '.'], {
    cwd: path.join(ROOT, service),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      NO_COLOR: '1',
      VIRTUAL_ENV: '',
      CONDA_PREFIX: '',
      PATH: path.dirname(process.execPath),
    },
  });
  assert.ok(status === 0 || status === 1, `exit ${status}: ${stderr}`);
  return { stdout, status };
}

function hold(name: string, actual: string): void {
  const file = path.join(EXPECTED, name);
  if (process.env.HARDEN_UPDATE_EXPECTED) {
    fs.mkdirSync(EXPECTED, { recursive: true });
    fs.writeFileSync(file, actual);
  }
  assert.equal(actual, fs.readFileSync(file, 'utf8'));
}

describe('test-workspace', () => {
  for (const service of SERVICES) {
    it(`${service}: findings`, () => {
      const { stdout, status } = run(service, ['check', '--output-format', 'concise']);
      assert.equal(status, 1);
      hold(`${service}.check.txt`, stdout);
    });

    it(`${service}: what fix changes`, () => {
      const { stdout } = run(service, ['fix', '--diff']);
      assert.match(stdout, /^@@ /m);
      hold(`${service}.fix.diff`, stdout);
    });
  }
});
