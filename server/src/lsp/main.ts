import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { loadAssets } from '../host/assets.ts';
import { NodeFileSystem } from './interim-file-system.ts';
import { PythonParser } from '../syntax/parser.ts';
import { readCommandLine } from './command-line.ts';
import { registerInitialize } from './initialize.ts';
import { version } from '../../package.json';

/** dist/server.js: what `harden-language-server` runs, and what the extension starts. */
async function main(): Promise<void> {
  const command = readCommandLine(process.argv.slice(2), version);
  if (command.kind === 'say') {
    process.stdout.write(command.text);
    return;
  }
  if (command.kind === 'refuse') {
    process.stderr.write(command.text);
    process.exitCode = 2;
    return;
  }
  sendConsoleToStderr();
  const { grammar, packs } = loadAssets();
  const parser = await PythonParser.load(grammar);
  const connection = createConnection(ProposedFeatures.all);
  registerInitialize(connection, { parser, packs, fileSystem: new NodeFileSystem(), version });
  connection.listen();
}

/** Standard output belongs to the protocol. Once the connection is there, the library sends these to the client's log. */
function sendConsoleToStderr(): void {
  console.log = console.info = console.debug = console.warn = console.error;
}

main().catch((error: unknown) => {
  process.stderr.write(`harden-language-server: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
