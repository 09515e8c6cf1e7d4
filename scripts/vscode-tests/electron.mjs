// The desktop VS Code that @vscode/test-electron downloads, under xvfb on a Linux without a display.
import fs from 'node:fs';
import path from 'node:path';
import { spawn, spawnSync } from 'node:child_process';

const service = 'https://update.code.visualstudio.com/api/releases/stable';

/** Whether the download can be reached and, on Linux, there is or can be a display. */
export async function electronIsReachable() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !xvfb()) return false;
  try {
    const answer = await fetch(service, { signal: AbortSignal.timeout(10_000) });
    return answer.ok;
  } catch (error) {
    console.log(`VS Code's update service cannot be reached (${error.cause?.code ?? error.name})`);
    return false;
  }
}

/** Runs one pass; resolves when the suite passed, rejects with the reason otherwise. */
export async function runInElectron({ trust, extension, tests, workspace, scratch, env, minutes }) {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  const cachePath = path.join(extension, '.vscode-test');
  const executable = await downloadAndUnzipVSCode({ version: 'stable', cachePath });
  const userData = path.join(scratch, 'user-data');
  if (!trust) writeRestrictedSettings(path.join(userData, 'User'));
  const args = [
    workspace,
    `--extensionDevelopmentPath=${extension}`,
    `--extensionTestsPath=${tests}`,
    `--user-data-dir=${userData}`,
    `--extensions-dir=${path.join(scratch, 'extensions')}`,
    '--no-sandbox',
    '--disable-gpu-sandbox',
    '--disable-updates',
    '--skip-welcome',
    '--skip-release-notes',
    ...(trust ? ['--disable-workspace-trust'] : []),
  ];
  const wrap = process.platform === 'linux' && !process.env.DISPLAY;
  const [command, ...rest] = wrap ? ['xvfb-run', '-a', executable, ...args] : [executable, ...args];
  // The extension host of a VS Code started from a VS Code terminal would take this for its own.
  const environment = { ...process.env, ...env };
  delete environment.ELECTRON_RUN_AS_NODE;
  await new Promise((resolve, reject) => {
    const child = spawn(command, rest, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk) => (errors = (errors + chunk).slice(-4000)));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`VS Code did not end within ${minutes} minutes:\n${errors}`));
    }, minutes * 60_000);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`VS Code ended with ${code}:\n${errors}`));
    });
  });
}

/** With trust on and no question asked at the start, a folder nobody trusted opens in Restricted Mode. */
export function writeRestrictedSettings(userFolder) {
  fs.mkdirSync(userFolder, { recursive: true });
  const settings = {
    'security.workspace.trust.enabled': true,
    'security.workspace.trust.startupPrompt': 'never',
  };
  fs.writeFileSync(path.join(userFolder, 'settings.json'), JSON.stringify(settings));
}

function xvfb() {
  return spawnSync('sh', ['-c', 'command -v xvfb-run']).status === 0;
}
