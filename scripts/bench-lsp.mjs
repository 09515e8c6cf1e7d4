// Types into a file through a language server on its standard input and output, as an editor would, and takes the
// time from each key to the diagnostics of the text with that key in it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { peakMemory } from './bench-process.mjs';

/** What is typed: as most code, it does not parse until its brackets are closed. */
export const TYPED = 'value = compute(first, second, third) + other_name_here[index].attribute';

/** What is typed where more than one line is. */
export const TYPED_LINES = [
  TYPED,
  'total = int(second.get("amount", 0)) * len(third)',
  'names = [str(one).strip() for one in third if one]',
];

/**
 * @param {{command: string[], file: string, text: string, pull: boolean, keys: number}} options
 * @returns {Promise<{openMs: number, keyMs: number[], peakMiB: number | undefined, diagnostics: number}>}
 */
export async function typeInto({ command, file, text, pull, keys }) {
  const client = new Client(command);
  try {
    const root = pathToFileURL(path.dirname(file)).href;
    const uri = pathToFileURL(file).href;
    await client.request('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'bench' }],
      capabilities: {
        textDocument: {
          synchronization: {},
          publishDiagnostics: { versionSupport: true, relatedInformation: true },
          ...(pull ? { diagnostic: { dynamicRegistration: false } } : {}),
        },
        workspace: { workspaceFolders: true, configuration: true },
      },
    });
    client.notify('initialized', {});

    const lines = text.split('\n');
    const at = lineToTypeIn(lines);
    const indent = /^\s*/.exec(lines[at])[0];
    const diagnosticsAfter = async (version, send) => {
      const began = performance.now();
      const pushed = pull ? undefined : client.diagnosed(uri, version);
      send();
      const items = pull
        ? (await client.request('textDocument/diagnostic', { textDocument: { uri } })).items
        : await pushed;
      return { ms: performance.now() - began, items };
    };
    const change = (version, line, character, typed) =>
      client.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: { line, character }, end: { line, character } }, text: typed }],
      });

    const opened = await diagnosticsAfter(1, () =>
      client.notify('textDocument/didOpen', {
        textDocument: { uri, languageId: 'python', version: 1, text },
      }),
    );
    let version = 2;
    await diagnosticsAfter(version, () => change(version, at, 0, `${indent}\n`));
    const keyMs = [];
    for (let key = 0; key < keys; key++) {
      // A fast typist; the server has come to rest.
      await new Promise((resolve) => setTimeout(resolve, 25));
      version++;
      const { ms } = await diagnosticsAfter(version, () =>
        change(version, at, indent.length + key, TYPED[key % TYPED.length]),
      );
      keyMs.push(ms);
    }
    const peakMiB = peakMemory(client.child.pid);
    return { openMs: opened.ms, keyMs, peakMiB, diagnostics: opened.items.length };
  } finally {
    await client.stop();
  }
}

/** The first line of the body of the function that is nearest to the middle of the file. */
export function lineToTypeIn(lines) {
  let best = 0;
  for (let line = 0; line + 1 < lines.length; line++)
    if (
      /^\s+(async )?def .*:\s*$/.test(lines[line]) &&
      Math.abs(line - lines.length / 2) < Math.abs(best - lines.length / 2)
    )
      best = line + 1;
  return best;
}

export class Client {
  #buffer = Buffer.alloc(0);
  #next = 1;
  #pending = new Map();
  #watchers = new Set();

  constructor([program, ...args], env = process.env) {
    this.child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], env });
    this.child.stdout.on('data', (data) => this.#read(data));
    this.child.on('exit', (code) => {
      for (const { reject } of this.#pending.values()) reject(new Error(`${program} ended with ${code}`));
    });
  }

  request(method, params) {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#send({ id, method, params });
    });
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  /** Calls `watcher` with whatever is published, until the function that is returned is called. */
  watch(watcher) {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** The diagnostics published for a version, or for a later one. */
  diagnosed(uri, version) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`no diagnostics for version ${version} within 60 s`)),
        60_000,
      );
      const watcher = (params) => {
        if (decodeURIComponent(params.uri) !== decodeURIComponent(uri)) return;
        if (params.version !== undefined && params.version !== null && params.version < version) return;
        clearTimeout(timer);
        this.#watchers.delete(watcher);
        resolve(params.diagnostics);
      };
      this.#watchers.add(watcher);
    });
  }

  async stop() {
    if (this.child.exitCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    const timer = setTimeout(() => this.child.kill('SIGKILL'), 3000);
    await this.request('shutdown', null).catch(() => undefined);
    this.notify('exit');
    await ended;
    clearTimeout(timer);
  }

  #send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(data) {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const header = this.#buffer.indexOf('\r\n\r\n');
      if (header < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.subarray(0, header).toString())[1]);
      if (this.#buffer.length < header + 4 + length) return;
      const message = JSON.parse(this.#buffer.subarray(header + 4, header + 4 + length).toString());
      this.#buffer = this.#buffer.subarray(header + 4 + length);
      this.#handle(message);
    }
  }

  #handle(message) {
    if (message.method === undefined) {
      const pending = this.#pending.get(message.id);
      this.#pending.delete(message.id);
      if (message.error) pending?.reject(new Error(message.error.message));
      else pending?.resolve(message.result);
    } else if (message.id !== undefined) {
      const result =
        message.method === 'workspace/configuration' ? message.params.items.map(() => null) : null;
      this.#send({ id: message.id, result });
    } else if (message.method === 'textDocument/publishDiagnostics')
      for (const watcher of [...this.#watchers]) watcher(message.params);
  }
}
