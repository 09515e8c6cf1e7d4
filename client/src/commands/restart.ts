import { commands, window, type ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { stopLanguageClient } from '../language-client.ts';
import type { Status } from '../status.ts';

/** Harden: Restart Server. Also the way back after a crash that the client has given up on. */
export function registerRestart(context: ExtensionContext, client: LanguageClient, status: Status): void {
  let restarting: Promise<void> | undefined;
  const restart = async (): Promise<void> => {
    try {
      await stopLanguageClient(client);
      await client.start();
    } catch (error) {
      status.failed(error);
      void window.showErrorMessage(
        `Harden could not be started: ${error instanceof Error ? error.message : String(error)}. See "Harden: Show Output".`,
      );
    }
  };
  context.subscriptions.push(
    commands.registerCommand('harden.restart', () => {
      // A second press while the server is on its way waits for the same start.
      restarting ??= restart().finally(() => (restarting = undefined));
      return restarting;
    }),
  );
}
