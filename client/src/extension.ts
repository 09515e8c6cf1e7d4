import type { ExtensionContext } from 'vscode';
import { registerFixFile } from './commands/fix-file.ts';
import { registerHardenWorkspace } from './commands/harden-workspace.ts';
import { registerRestart } from './commands/restart.ts';
import { registerShowOutput } from './commands/show-output.ts';
import { createLanguageClient, stopLanguageClient } from './language-client.ts';
import { createOutput } from './output.ts';
import { createStatus } from './status.ts';

/** What `vscode.extensions.getExtension('harden.harden').exports` gives to tests. */
export interface HardenExtension {
  /** Resolves when the server answers. */
  readonly ready: Promise<void>;
}

export function activate(context: ExtensionContext): HardenExtension {
  const output = createOutput(context);
  const client = createLanguageClient(context, output);
  const status = createStatus(context, client);
  registerRestart(context, client, status);
  registerShowOutput(context, output);
  registerFixFile(context);
  registerHardenWorkspace(context, client);
  context.subscriptions.push({ dispose: () => void stopLanguageClient(client) });
  // Activation does not wait for the server: a slow start must not hold up the editor.
  const ready = client.start();
  ready.catch((error: unknown) => status.failed(error));
  return { ready };
}
