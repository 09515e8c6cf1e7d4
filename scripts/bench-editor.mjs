// An editor of one file, for measurements: opens it, lets the server come to rest, types.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client, TYPED_LINES } from './bench-lsp.mjs';
import { peakMemory } from './bench-process.mjs';

/** How long a server must have done nothing to be at rest. */
const QUIET_MS = 400;
const PATIENCE_MS = 120_000;
/** A rest after which a server has followed up what was typed. */
const REST_MS = 400;

export class Editor {
  #client;
  #uri;
  #version = 1;
  #lastPublished = performance.now();
  #typist;
  /** What was published last. */
  diagnostics = [];

  /** @param {{command: string[], folder: string, file: string, env?: object}} options */
  static async start({ command, folder, file, env }) {
    const editor = new Editor();
    editor.#client = new Client(command, env);
    editor.#uri = pathToFileURL(file).href;
    const root = pathToFileURL(folder).href;
    await editor.#client.request('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: path.basename(folder) }],
      capabilities: {
        textDocument: {
          synchronization: {},
          publishDiagnostics: { versionSupport: true, relatedInformation: true, dataSupport: true },
        },
        workspace: { workspaceFolders: true, configuration: true },
      },
    });
    editor.#client.watch(({ uri, diagnostics }) => {
      if (decodeURIComponent(uri) !== decodeURIComponent(editor.#uri)) return;
      editor.diagnostics = diagnostics;
      editor.#lastPublished = performance.now();
    });
    editor.#client.notify('initialized', {});
    return editor;
  }

  get cpuMs() {
    return cpuTime(this.#client.child.pid);
  }

  get peakMiB() {
    return peakMemory(this.#client.child.pid);
  }

  /** Opens the file. @returns how long the first diagnostics took, and the server's work until then. */
  async open(text) {
    const cpu = this.cpuMs;
    const ms = await this.#diagnosed(() =>
      this.#client.notify('textDocument/didOpen', {
        textDocument: { uri: this.#uri, languageId: 'python', version: 1, text },
      }),
    );
    return { ms, cpuMs: this.cpuMs - cpu, diagnostics: this.diagnostics };
  }

  /** Waits until the server does nothing any more. @returns how long the last diagnostics took to come. */
  async rest() {
    const began = performance.now();
    let before = this.cpuMs;
    let quietSince = performance.now();
    while (performance.now() - began < PATIENCE_MS) {
      await pause(50);
      const now = this.cpuMs;
      if (now - before > 10) quietSince = performance.now();
      before = now;
      const quiet = performance.now() - Math.max(quietSince, this.#lastPublished);
      if (quiet > QUIET_MS) break;
    }
    return Math.max(0, this.#lastPublished - began);
  }

  /**
   * Begins a line and types lines of code from there on.
   * @returns for the `first` keys and for those that follow them: milliseconds of each key, and the server's work for
   * one of them.
   */
  async type({ line, indent }, keys, first = 0) {
    await this.#change(line, 0, `${indent}\n`);
    const parts = [];
    const typist = new Typist(line, indent);
    this.#typist = typist;
    for (const count of [first, keys - first]) {
      const cpu = this.cpuMs;
      const ms = [];
      for (let key = 0; key < count; key++) {
        await pause(25);
        ms.push(await this.#change(...typist.next()));
      }
      parts.push({ ms, cpuMs: (this.cpuMs - cpu) / count });
    }
    return { first: parts[0], then: parts[1] };
  }

  /**
   * Types on, and rests after every key, so that all that follows from it is done.
   * @returns the server's work for one key and what follows.
   */
  async typeWithRests(keys) {
    const cpu = this.cpuMs;
    for (let key = 0; key < keys; key++) {
      await this.#change(...this.#typist.next());
      await pause(REST_MS);
    }
    return (this.cpuMs - cpu) / keys;
  }

  stop() {
    return this.#client.stop();
  }

  #change(line, character, text) {
    const version = ++this.#version;
    return this.#diagnosed(() =>
      this.#client.notify('textDocument/didChange', {
        textDocument: { uri: this.#uri, version },
        contentChanges: [{ range: { start: { line, character }, end: { line, character } }, text }],
      }),
    );
  }

  async #diagnosed(send) {
    const began = performance.now();
    const diagnosed = this.#client.diagnosed(this.#uri, this.#version);
    send();
    await diagnosed;
    return performance.now() - began;
  }
}

/** Types the lines over and over, one below the other. */
class Typist {
  #line;
  #indent;
  #column = 0;
  #typed = 0;

  constructor(line, indent) {
    this.#line = line;
    this.#indent = indent;
  }

  /** @returns where the next key goes, and what it writes: a character, or a line break with the indent of the new line. */
  next() {
    const text = TYPED_LINES[this.#typed % TYPED_LINES.length];
    const character = this.#indent.length + this.#column;
    if (this.#column < text.length) return [this.#line, character, text[this.#column++]];
    this.#typed++;
    this.#column = 0;
    return [this.#line++, character, `\n${this.#indent}`];
  }
}

/** Processor time of a process so far, all threads, in milliseconds; NaN where the system does not tell. */
function cpuTime(pid) {
  try {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    // In ticks, of which Linux has 100 a second.
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return NaN;
  }
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
