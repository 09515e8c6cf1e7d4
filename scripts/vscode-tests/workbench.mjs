// VS Code's server from npm and its workbench in a page: what the tests and the pictures both drive.
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { writeRestrictedSettings } from './electron.mjs';

/**
 * Starts the server and waits until it serves the workbench.
 *
 * @param trust false leaves every folder in Restricted Mode.
 * @param env added to the extension host's environment.
 * @param settings the person's settings.json.
 */
export async function startServer(editor, { scratch, trust, env = {}, settings }) {
  const port = await freePort();
  const userData = path.join(scratch, 'user-data');
  if (settings) {
    fs.mkdirSync(path.join(userData, 'User'), { recursive: true });
    fs.writeFileSync(path.join(userData, 'User', 'settings.json'), JSON.stringify(settings));
  }
  if (!trust) writeRestrictedSettings(path.join(userData, 'User'));
  const args = [
    editor.serverMain,
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
    ...(trust ? ['--disable-workspace-trust'] : []),
    // Without this a built VS Code ignores the two extension paths of the page's address.
    '--enable-smoke-test-driver',
    ...['--server-data-dir', path.join(scratch, 'server-data')],
    ...['--user-data-dir', userData, '--extensions-dir', path.join(scratch, 'extensions')],
  ];
  const child = spawn(editor.node, args, {
    env: { ...process.env, ...env, PATH: `${path.dirname(editor.node)}${path.delimiter}${process.env.PATH}` },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that the extension hosts it starts end with it.
    detached: process.platform !== 'win32',
  });
  let output = '';
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(`exit ${code ?? signal}`));
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) kill(child);
    await ended;
  };
  const ready = new Promise((resolve) => {
    const collect = (chunk) => {
      output = (output + chunk).slice(-8000);
      if (output.includes('Web UI available')) resolve('ready');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
  });
  const timeout = new Promise((resolve) =>
    setTimeout(resolve, 60_000, 'it did not answer within a minute').unref(),
  );
  const outcome = await Promise.race([ready, ended, timeout]);
  if (outcome !== 'ready') {
    await stop();
    throw new Error(`the editor's server did not start: ${outcome}\n${output}`);
  }
  return { port, ended, stop, output: () => output };
}

/**
 * Opens the workbench on a folder, with the extension in development.
 *
 * @param tests the suite to run in the extension host; undefined to drive the page by hand.
 * @returns the playwright page, and `close`.
 */
export async function openWorkbench(
  editor,
  server,
  { workspace, extension, tests, onExit, onLog, onCrash, viewport },
) {
  const { chromium } = await import(pathToFileURL(editor.playwright).href);
  const browser = await chromium.launch({
    executablePath: editor.chromium,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
    ],
  });
  try {
    const page = await browser.newPage({ viewport: viewport ?? { width: 1280, height: 800 } });
    page.on('crash', () => onCrash?.('the page crashed'));
    await page.exposeFunction('codeAutomationLog', (type, args) => onLog?.(type, args));
    await page.exposeFunction('codeAutomationExit', (code) => onExit?.(code));
    const authority = `127.0.0.1:${server.port}`;
    const remote = (file) => `vscode-remote://${authority}${file}`;
    const payload = [
      ['extensionDevelopmentPath', remote(extension)],
      ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
      ['skipWelcome', 'true'],
    ];
    const address = `http://${authority}/?folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
    await page.goto(address, { timeout: 60_000 });
    return { page, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function kill(child) {
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
