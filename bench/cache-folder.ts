import os from 'node:os';
import path from 'node:path';

/** Where downloaded projects are kept: outside the project, and never part of it. */
export function cacheFolder(...below: readonly string[]): string {
  const root =
    process.env.HARDEN_BENCH_CACHE ??
    path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'harden-bench');
  return path.join(root, ...below);
}
