import os from 'node:os';
import process from 'node:process';
import type { Surroundings } from '../workspace/environment.ts';

/** What this process was started with. */
export function surroundings(): Surroundings {
  return {
    variables: process.env,
    home: os.homedir().replaceAll('\\', '/') || undefined,
    platform: process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
  };
}
