import type { ExtensionContext } from 'vscode';
import { registerFixFile } from './commands/fix-file.ts';
import { registerHardenWorkspace } from './commands/harden-workspace.ts';
import { registerInstrument } from './commands/instrument.ts';
import { registerRestart } from './commands/restart.ts';
import { registerSelectEnvironment } from './commands/select-environment.ts';
import { registerShowOutput } from './commands/show-output.ts';
import { createEnvironmentStatus, type ShownEnvironment } from './environment-status.ts';
import { createLanguageClient, stopLanguageClient } from './language-client.ts';
import { createOutput } from './output.ts';
import { createStatus } from './status.ts';

/** What `vscode.extensions.getExtension('harden.harden').exports` gives to tests. */
export interface HardenExtension {
  /** Resolves when the server answers. */
  readonly ready: Promise<void>;
  /** What the status says of the Python environment; undefined before it is known. */
  shownEnvironment(): ShownEnvironment | undefined;
}

export function activate(context: ExtensionContext): HardenExtension {
  const output = createOutput(context);
  const client = createLanguageClient(context, output);
  const status = createStatus(context, client);
  const environment = createEnvironmentStatus(context, client);
  registerRestart(context, client, status);
  registerShowOutput(context, output);
  registerSelectEnvironment(context);
  registerFixFile(context);
  registerHardenWorkspace(context, client);
  registerInstrument(context, client);
  context.subscriptions.push({ dispose: () => void stopLanguageClient(client) });
  // Activation does not wait for the server: a slow start must not hold up the editor.
  const ready = client.start();
  ready.catch((error: unknown) => status.failed(error));
  return { ready, shownEnvironment: () => environment.shown };
}
