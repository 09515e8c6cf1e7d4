import { Uri, workspace } from 'vscode';

/** A file of the workspace that the run opened: a copy of scripts/vscode-tests/workspace. */
export function fixture(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the tests need a workspace folder');
  return Uri.joinPath(folder.uri, name);
}

/**
 * Waits until `check` gives something truthy, and returns it. The editor tells nobody when it has settled, so
 * this asks again; the time limit is generous because it only matters when a test fails.
 */
export async function eventually<T>(
  what: string,
  check: () => T | Promise<T>,
  milliseconds = 20_000,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`waited ${milliseconds / 1000} s in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
