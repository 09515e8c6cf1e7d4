// Running other programs: how long, and with how much memory; and getting those that we are compared with.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The largest resident size so far, in MiB; undefined where the system does not tell (other than Linux). */
export function peakMemory(pid) {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
    return line ? Number(line[1]) / 1024 : undefined;
  } catch {
    return undefined;
  }
}

/** @returns {Promise<{ms: number, peakMiB: number | undefined, status: number | null, stdout: string, stderr: string}>} */
export function measure(command, cwd) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(command[0], command.slice(1), { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let peakMiB;
    // The peak is the system's own figure; it has to be read before the process is gone.
    const timer = setInterval(() => {
      peakMiB = peakMemory(child.pid) ?? peakMiB;
    }, 5);
    const stdout = [];
    const stderr = [];
    child.stdout.on('data', (data) => stdout.push(data));
    child.stderr.on('data', (data) => stderr.push(data));
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(timer);
      const text = (parts) => Buffer.concat(parts).toString();
      resolve({ ms: performance.now() - began, peakMiB, status, stdout: text(stdout), stderr: text(stderr) });
    });
  });
}

export function pythonCommand() {
  for (const name of ['python3', 'python'])
    if (spawnSync(name, ['-c', 'import sys; assert sys.version_info >= (3, 9)']).status === 0) return name;
  throw new Error('python3 is needed, for its standard library and for ruff and pylint');
}

/** ruff and pylint, in a virtual environment in the user's cache; made when it is not there. */
export function comparedTools() {
  const cache = process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache');
  const folder = path.join(cache, 'harden-bench', 'tools');
  const bin = path.join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
  const tool = (name) => path.join(bin, process.platform === 'win32' ? `${name}.exe` : name);
  if (!fs.existsSync(tool('ruff')) || !fs.existsSync(tool('pylint'))) {
    console.error(`installing ruff and pylint into ${folder}`);
    run([pythonCommand(), '-m', 'venv', folder]);
    run([tool('python'), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', 'ruff', 'pylint']);
  }
  const version = (name) => /\d+\.\d+\.\d+/.exec(spawnSync(tool(name), ['--version']).stdout.toString())?.[0];
  return {
    ruff: tool('ruff'),
    pylint: tool('pylint'),
    versions: { ruff: version('ruff'), pylint: version('pylint') },
  };
}

function run([program, ...args]) {
  const { status, stderr } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${stderr}`);
}

/** A copy of the standard library's own modules, without tests and what is installed. */
export function copyStandardLibrary(to) {
  const asked = spawnSync(pythonCommand(), ['-c', 'import sysconfig; print(sysconfig.get_path("stdlib"))']);
  const from = asked.stdout.toString().trim();
  const skipped = new Set([
    'site-packages',
    'dist-packages',
    'test',
    'tests',
    'idle_test',
    '__pycache__',
    'lib-dynload',
  ]);
  let files = 0;
  let lines = 0;
  const copy = (folder, target) => {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory() && !skipped.has(entry.name))
        copy(path.join(folder, entry.name), path.join(target, entry.name));
      else if (entry.isFile() && entry.name.endsWith('.py')) {
        fs.mkdirSync(target, { recursive: true });
        const content = fs.readFileSync(path.join(folder, entry.name));
        fs.writeFileSync(path.join(target, entry.name), content);
        files++;
        for (const byte of content) if (byte === 10) lines++;
      }
    }
  };
  copy(from, to);
  return { files, lines };
}
