import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What runs the command line from its sources, behind `node`. */
export const COMMAND: readonly string[] = [
  `--import=${pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href}`,
  path.join(import.meta.dirname, 'main.ts'),
];

/** For tests: a folder of its own, and the command line run in it as a process. */
export class Sandbox {
  readonly folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'harden-cli-')));

  write(name: string, content: string | Uint8Array): string {
    const file = path.join(this.folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
    return file;
  }

  read(name: string): Buffer {
    return fs.readFileSync(path.join(this.folder, name));
  }

  run(
    args: readonly string[],
    options: { stdin?: string | Uint8Array; env?: Record<string, string> } = {},
  ): Outcome {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], {
      cwd: this.folder,
      input: Buffer.from(options.stdin ?? ''),
      env: { PATH: process.env.PATH ?? '', HOME: this.folder, ...options.env },
      encoding: 'buffer',
    });
    return {
      status: status ?? -1,
      stdout: stdout.toString('utf8'),
      stdoutBytes: stdout,
      stderr: stderr.toString('utf8'),
    };
  }

  remove(): void {
    const makeWritable = (folder: string): void => {
      fs.chmodSync(folder, 0o755);
      for (const entry of fs.readdirSync(folder, { withFileTypes: true }))
        if (entry.isDirectory()) makeWritable(path.join(folder, entry.name));
    };
    makeWritable(this.folder);
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stdoutBytes: Buffer;
  readonly stderr: string;
}
