// The editor from npm, for where VS Code's own download cannot be reached: code-server's copy of the
// workbench, a Node 24 to run it, playwright-core to drive it and a Chromium to show it. All of it lives in a
// cache folder of its own, never among the project's dependencies.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawn, spawnSync } from 'node:child_process';

/** What is installed; a change here installs anew. */
const versions = { node: '24', 'code-server': '4.139.1', 'playwright-core': '1.65.1' };

const debianPackages = ['libkrb5-dev', 'pkg-config', 'chromium', 'fonts-dejavu-core'];

const chromiumPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The cache folder; `HARDEN_VSCODE_TESTS_CACHE` moves it. */
export function cacheFolder() {
  return process.env.HARDEN_VSCODE_TESTS_CACHE ?? path.join(os.homedir(), '.cache', 'harden-vscode-tests');
}

/**
 * Installs what is missing and says where it is. Throws an Error that says what to do when it cannot.
 *
 * @returns {Promise<{node: string, serverMain: string, playwright: string, chromium: string}>} absolute paths;
 *   `playwright` is the module to import.
 */
export async function installWebEditor() {
  const cache = cacheFolder();
  fs.mkdirSync(cache, { recursive: true });
  const release = await lock(path.join(cache, 'install.lock'));
  try {
    const chromium = await ensureDebianPackages();
    const nodeFolder = path.join(cache, `node-${versions.node}`);
    const node = await ensureNode(nodeFolder);
    const editorFolder = path.join(cache, `editor-${versions['code-server']}`);
    const serverMain = await ensureEditor(editorFolder, node);
    return {
      node,
      serverMain,
      chromium,
      playwright: path.join(editorFolder, 'node_modules/playwright-core/index.mjs'),
    };
  } finally {
    release();
  }
}

async function ensureDebianPackages() {
  const missing = debianPackages.filter((name) => !isDebianPackageInstalled(name));
  const findChromium = () =>
    [process.env.HARDEN_CHROMIUM, ...chromiumPlaces].find((file) => file && fs.existsSync(file));
  const canInstall = process.getuid?.() === 0 && commandExists('apt-get');
  // Without dpkg (another distribution, macOS) the only thing asked for by name is a Chromium.
  if (missing.length > 0 && canInstall) {
    say(`installing ${missing.join(' ')} with apt-get`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await retry('apt-get install', 3, async () => {
      await run('apt-get', ['update', '-qq'], { env, minutes: 5 });
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
        env,
        minutes: 10,
      });
    });
  }
  const chromium = findChromium();
  if (!chromium)
    throw new Error(
      'no Chromium was found for the editor tests: install Debian\'s "chromium" (as root this is done for you), ' +
        'or set HARDEN_CHROMIUM to a Chromium or Chrome executable',
    );
  return chromium;
}

async function ensureNode(folder) {
  const [major] = process.versions.node.split('.');
  if (major === versions.node) return process.execPath;
  const node = path.join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (answers(node, ['--version'])) return node;
  say(`installing Node ${versions.node} (npm package "node") into ${folder}`);
  await npmInstall(folder, [`node@${versions.node}`], process.env, answersCheck(node));
  return node;
}

function answersCheck(node) {
  return () => {
    if (!answers(node, ['--version'])) throw new Error(`${node} does not run`);
  };
}

async function ensureEditor(folder, node) {
  const serverMain = path.join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js');
  const complete = path.join(folder, 'complete.json');
  const wanted = JSON.stringify(versions);
  if (fs.existsSync(complete) && fs.readFileSync(complete, 'utf8') === wanted) return serverMain;
  say(`installing code-server ${versions['code-server']} into ${folder} (about 620 MB, some minutes)`);
  const env = { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}` };
  const packages = [
    `code-server@${versions['code-server']}`,
    `playwright-core@${versions['playwright-core']}`,
  ];
  await npmInstall(folder, packages, env, () => {
    if (!fs.existsSync(serverMain)) throw new Error(`npm succeeded but ${serverMain} is not there`);
    const modules = path.join(folder, 'node_modules/code-server/lib/vscode/node_modules');
    if (!fs.existsSync(modules))
      throw new Error(`code-server's postinstall did not finish: ${modules} is not there`);
  });
  fs.writeFileSync(complete, wanted);
  return serverMain;
}

async function npmInstall(folder, packages, env, verify) {
  await retry(`npm install ${packages.join(' ')}`, 3, async () => {
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true }));
    await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error', ...packages], {
      cwd: folder,
      // The settings npm hands to its scripts belong to the project that runs us, not to this folder; and what it says
      // of the Node it runs on is not of the one in `env`.
      env: Object.fromEntries(
        Object.entries(env).filter(
          ([name]) =>
            !/^npm_(config_local_prefix|config_user_agent|node_execpath|package_|lifecycle_)/.test(name),
        ),
      ),
      minutes: 15,
      shell: process.platform === 'win32',
    });
    verify();
  });
}

/** Runs a command, its output kept and shown only when it fails. */
function run(command, args, { minutes, ...options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    const collect = (chunk) => (output = (output + chunk).slice(-8000));
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const timer = setTimeout(() => {
      output += `\n(stopped after ${minutes} minutes)`;
      child.kill('SIGKILL');
    }, minutes * 60_000);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(' ')} failed (${code}):\n${output.trim()}`));
    });
  });
}

async function retry(what, times, attempt) {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (tried >= times) throw error;
      say(`${what} failed, trying again (${tried} of ${times - 1}): ${String(error.message).split('\n')[0]}`);
      await new Promise((resolve) => setTimeout(resolve, 5000 * tried));
    }
  }
}

/** Two runs at once share one install: the second waits for the first, and takes over from one that died. */
async function lock(file) {
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = Number(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : 0);
    if (owner && !isAlive(owner)) fs.rmSync(file, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function isDebianPackageInstalled(name) {
  const answer = spawnSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8' });
  return answer.status === 0 && answer.stdout.includes('install ok installed');
}

function commandExists(command) {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
}

function answers(command, args) {
  return fs.existsSync(command) && spawnSync(command, args).status === 0;
}

function say(text) {
  process.stderr.write(`[vscode tests] ${text}\n`);
}
