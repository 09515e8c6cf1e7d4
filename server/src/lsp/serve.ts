import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { loadAssets } from '../host/assets.ts';
import { openLibraryCache } from '../host/library-cache.ts';
import { NodeFileSystem } from '../host/node-file-system.ts';
import type { Rule } from '../rules/rule.ts';
import { PythonParser } from '../syntax/parser.ts';
import { registerInitialize } from './initialize.ts';

export interface ServeOptions {
  readonly version: string;
  /** Undefined: all of them. */
  readonly rules?: readonly Rule[];
}

/** Serves one client, by the transport that the command line names, until it says `exit` or goes. */
export async function serve(options: ServeOptions): Promise<void> {
  sendConsoleToStderr();
  // Whatever is to be read is read before a client is listened to: nothing after it can be "not ready yet".
  const { grammar, packs } = loadAssets();
  const parser = await PythonParser.load(grammar);
  const connection = createConnection(ProposedFeatures.all);
  const cache = openLibraryCache();
  const host = { parser, packs, fileSystem: new NodeFileSystem(), ...(cache ? { cache } : {}) };
  registerInitialize(connection, { ...host, ...options });
  connection.listen();
}

/** Standard output belongs to the protocol. Once the connection is there, the library sends these to the client's log. */
function sendConsoleToStderr(): void {
  console.log = console.info = console.debug = console.warn = console.error;
}
