import {
  createConnection,
  ProposedFeatures,
  StreamMessageWriter,
  type Connection,
  type MessageWriter,
} from 'vscode-languageserver/node';
import { loadAssets } from '../host/assets.ts';
import { openLibraryCache } from '../host/library-cache.ts';
import { NodeFileSystem } from '../host/node-file-system.ts';
import type { Rule } from '../rules/rule.ts';
import { PythonParser } from '../syntax/parser.ts';
import { registerInitialize } from './initialize.ts';
import { messageEncoder } from './message-encoder.ts';

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
  const connection = openConnection();
  const cache = openLibraryCache();
  const host = { parser, packs, fileSystem: new NodeFileSystem(), ...(cache ? { cache } : {}) };
  registerInitialize(connection, { ...host, ...options });
  connection.listen();
}

/**
 * The library opens what the command line names. Of standard output it would write all of each message anew: there, the
 * server's own encoder does (`message-encoder.ts`). The input is the library's to watch: it ends the process when that ends.
 */
function openConnection(): Connection {
  if (!process.argv.includes('--stdio')) return createConnection(ProposedFeatures.all);
  const writer = new StreamMessageWriter(process.stdout, { contentTypeEncoder: messageEncoder });
  // It takes a stream and a writer together, but its types have them only in pairs.
  const open = createConnection as (
    features: typeof ProposedFeatures.all,
    input: NodeJS.ReadableStream,
    output: MessageWriter,
  ) => Connection;
  return open(ProposedFeatures.all, process.stdin, writer);
}

/** Standard output belongs to the protocol. */
function sendConsoleToStderr(): void {
  console.log = console.info = console.debug = console.warn = console.error;
}
