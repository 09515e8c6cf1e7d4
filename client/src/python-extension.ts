import path from 'node:path';
import { extensions, type Uri, workspace, type Disposable, type Event, type WorkspaceFolder } from 'vscode';
import type { SelectInterpreterParams } from '../../server/src/lsp/environment-protocol.ts';

/**
 * The part of the Python extension's API that is used here, as its npm package `@vscode/python-extension` declares
 * it. Nothing in it is taken for granted: another version may lack any of it.
 */
interface PythonExtension {
  readonly environments?: {
    getActiveEnvironmentPath(resource?: Uri): { readonly path: string };
    resolveEnvironment?(path: string): Promise<
      | {
          readonly executable?: { readonly uri?: Uri };
          /** Undefined for an interpreter that is not of a virtual environment. */
          readonly environment?: object;
        }
      | undefined
    >;
    readonly onDidChangeActiveEnvironmentPath: Event<unknown>;
  };
}

const PYTHON_EXTENSION = 'ms-python.python';

export function hasPythonExtension(): boolean {
  return extensions.getExtension(PYTHON_EXTENSION) !== undefined;
}

/**
 * Tells what the Python extension has selected, for each workspace folder, at once and whenever it changes. Without
 * the extension nothing is told; one that is installed later is noticed.
 */
export function watchSelections(tell: (selection: SelectInterpreterParams) => void): Disposable {
  let subscription: Disposable | undefined;
  const watchers: Disposable[] = [];

  const read = async (): Promise<void> => {
    const api = await pythonExtension();
    if (!api) return;
    subscription ??= api.onDidChangeActiveEnvironmentPath(() => void read());
    const folders: readonly (WorkspaceFolder | undefined)[] = workspace.workspaceFolders ?? [undefined];
    for (const folder of folders) tell(await selectionFor(api, folder));
  };

  watchers.push(
    extensions.onDidChange(() => {
      if (!subscription) void read();
    }),
    workspace.onDidChangeWorkspaceFolders(() => void read()),
  );
  void read();
  return {
    dispose: () => {
      subscription?.dispose();
      for (const watcher of watchers) watcher.dispose();
    },
  };
}

type Environments = NonNullable<PythonExtension['environments']>;

/** Undefined where the extension is not installed, fails to start, or speaks another language. */
async function pythonExtension(): Promise<Environments | undefined> {
  const extension = extensions.getExtension<PythonExtension>(PYTHON_EXTENSION);
  if (!extension) return undefined;
  try {
    const { environments } = await extension.activate();
    return environments;
  } catch {
    // Its own log says why; Harden finds environments without it.
    return undefined;
  }
}

async function selectionFor(
  api: Environments,
  folder: WorkspaceFolder | undefined,
): Promise<SelectInterpreterParams> {
  const selected = api.getActiveEnvironmentPath(folder?.uri).path;
  const place = folder ? { folder: folder.uri.toString() } : {};
  const resolved = await api.resolveEnvironment?.(selected).catch(() => undefined);
  const interpreter = resolved?.executable?.uri?.fsPath ?? selected;
  // Before it has found anything, the extension answers `python`.
  if (!path.isAbsolute(interpreter)) return { path: null, ...place };
  return {
    path: interpreter,
    ...place,
    fallback: resolved !== undefined && resolved.environment === undefined,
  };
}
