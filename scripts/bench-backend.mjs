// A workspace with its libraries: JupyterHub from PyPI, with what it depends on in a virtual environment, kept in the
// user's cache; and generated services beside it that use the same environment.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pythonCommand } from './bench-process.mjs';
import { makeService } from './bench-sources.mjs';

const BACKEND = 'jupyterhub';
const LIBRARIES = [BACKEND, 'httpx', 'redis', 'boto3', 'celery', 'fastapi'];

/** Files of the backend, from small to large. */
export const REAL_FILES = ['apihandlers/auth.py', 'apihandlers/users.py', 'handlers/base.py', 'app.py'];

/** @returns {{environment: string, source: string, version: string, packages: number}} */
export function backend() {
  const cache =
    process.env.HARDEN_BENCH_CACHE ??
    path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'harden-bench');
  const environment = path.join(cache, 'backend', 'env');
  const bin = path.join(environment, process.platform === 'win32' ? 'Scripts' : 'bin');
  if (!installed(environment)) {
    console.error(`installing ${LIBRARIES.join(', ')} into ${environment}`);
    run([pythonCommand(), '-m', 'venv', environment]);
    run([
      path.join(bin, 'python'),
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      ...LIBRARIES,
    ]);
  }
  const packages = path.dirname(installed(environment));
  const entries = fs.readdirSync(packages);
  const version = entries
    .find((name) => name.startsWith(`${BACKEND}-`))
    ?.slice(BACKEND.length + 1, -'.dist-info'.length);
  return {
    environment,
    source: path.join(packages, BACKEND),
    version: version ?? '?',
    packages: entries.filter((name) => name.endsWith('.dist-info')).length,
  };
}

/** Makes a workspace of the backend's own code. Without an environment its libraries are not found. */
export function makeWorkspace(folder, { source, environment }, withEnvironment) {
  fs.cpSync(source, path.join(folder, BACKEND), {
    recursive: true,
    filter: (file) => !/__pycache__|node_modules|[/\\]share$/.test(file),
  });
  if (withEnvironment) fs.symlinkSync(environment, path.join(folder, '.venv'), 'junction');
  return path.join(folder, BACKEND);
}

/**
 * A service of about `lines` lines, with a function of `edited` lines in its middle.
 * @returns {{text: string, line: number, indent: string}} and where in that function's `try` to type.
 */
export function makeEdited(lines, edited) {
  const text = makeService(lines, lines, { libraries: true });
  const all = text.split('\n');
  let at = Math.floor(all.length / 2);
  while (!/^(@|class |def |async def )/.test(all[at]) || /^@/.test(all[at - 1])) at++;
  const body = Array.from({ length: Math.max(0, edited - 7) }, (_, index) =>
    index % 4 === 0
      ? `        part_${index} = json.loads(first["${index}"])`
      : `        total_${index} = int(second.get("amount", ${index})) * len(third)`,
  );
  const own = [
    'async def edited(first, second: dict[str, str], third, index, other_name_here, client: httpx.AsyncClient):',
    '    try:',
    '        answer = await client.get("/items", params=second)',
    ...body,
    '        return answer.json()',
    '    except Exception:',
    '        return None',
    '',
    '',
  ];
  all.splice(at, 0, ...own);
  return { text: all.join('\n'), line: at + 2, indent: '        ' };
}

function installed(environment) {
  for (const folder of ['lib', 'Lib']) {
    const at = path.join(environment, folder);
    if (!fs.existsSync(at)) continue;
    for (const below of ['', ...fs.readdirSync(at)]) {
      const found = path.join(at, below, 'site-packages', BACKEND);
      if (fs.existsSync(found)) return found;
    }
  }
  return undefined;
}

function run([program, ...args]) {
  const { status, stderr } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${stderr}`);
}
