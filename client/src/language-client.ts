import path from 'node:path';
import type { ExtensionContext } from 'vscode';
import {
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
  type LanguageClientOptions,
  type NodeModule,
} from 'vscode-languageclient/node';
import type { Output } from './output.ts';

/** The client, not started yet. The server is dist/server.js, run by the editor's own Node. */
export function createLanguageClient(context: ExtensionContext, output: Output): LanguageClient {
  const module = path.join(context.extensionPath, 'dist', 'server.js');
  const run: NodeModule = { module, transport: TransportKind.stdio };
  const debug: NodeModule = {
    ...run,
    options: { execArgv: ['--nolazy', '--enable-source-maps', '--inspect=6009'] },
  };
  const options: LanguageClientOptions = {
    documentSelector: [
      { language: 'python', scheme: 'file' },
      { language: 'python', scheme: 'untitled' },
      // Settings take effect while they are typed.
      { scheme: 'file', pattern: '**/harden.toml' },
      { scheme: 'file', pattern: '**/pyproject.toml' },
    ],
    outputChannel: output.log,
    traceOutputChannel: output.trace,
    // A server that logs must not take the window from the person who types.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true, onTabs: true, onFocus: true },
  };
  return new LanguageClient('harden', 'Harden', { run, debug }, options);
}

export async function stopLanguageClient(client: LanguageClient): Promise<void> {
  // Stopping a client that never came up is an error of the library's; there is then nothing to stop.
  if (client.needsStop()) await client.stop();
}
