import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import type { Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {
  createMessageConnection,
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  type Range,
  type RegistrationParams,
  type TextDocumentContentChangeEvent,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { URI } from 'vscode-uri';

/** The product's own entry, and the same server with a rule that breaks. */
type Entry = 'main.ts' | 'test-server.ts';

/** The server of these sources in a process of its own, on its standard input and output. */
export function spawnServer(entry: Entry, args: readonly string[] = ['--stdio']): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, entry), ...args], {
    cwd: path.resolve(import.meta.dirname, '../../..'),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // A test that fails leaves its server behind: that must not keep the run from ending, which ends the server.
  child.unref();
  for (const stream of [child.stdin, child.stdout, child.stderr]) (stream as unknown as Socket).unref();
  return child;
}

/** What a modern editor can do; tests take parts away. */
export function fullCapabilities(): ClientCapabilities {
  return {
    general: { positionEncodings: ['utf-16'] },
    textDocument: {
      synchronization: { didSave: true },
      diagnostic: { relatedInformation: true, dataSupport: true, codeDescriptionSupport: true },
      publishDiagnostics: { relatedInformation: true, dataSupport: true, versionSupport: true },
      codeAction: {
        codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source.fixAll'] } },
        dataSupport: true,
        isPreferredSupport: true,
        resolveSupport: { properties: ['edit'] },
      },
    },
    workspace: {
      applyEdit: true,
      configuration: true,
      workspaceFolders: true,
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
      diagnostics: { refreshSupport: true },
      workspaceEdit: {
        documentChanges: true,
        resourceOperations: ['create', 'rename', 'delete'],
        changeAnnotationSupport: { groupsOnLabel: true },
      },
    },
  };
}

/** A client that publishes are sent to. */
export function pushCapabilities(): ClientCapabilities {
  const { textDocument, ...rest } = fullCapabilities();
  return { ...rest, textDocument: { ...textDocument, diagnostic: undefined } };
}

export interface TestClientOptions {
  readonly capabilities?: ClientCapabilities;
  /** Files of the workspace by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** The `harden.*` settings the client answers with. */
  readonly settings?: unknown;
  readonly initialize?: Partial<InitializeParams>;
}

/** A language client for tests, over real stdio. Nothing in it waits for a fixed time. */
export class TestClient {
  readonly folder: string;
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  readonly shown: string[] = [];
  readonly registered: string[] = [];
  /** Edits that the server sent; they are taken, and applied to nothing. */
  readonly applied: ApplyWorkspaceEditParams[] = [];
  refreshes = 0;
  settings: unknown;
  initialized!: InitializeResult;
  private readonly waiting: (() => void)[] = [];
  private readonly versions = new Map<string, number>();
  private readonly exit: Promise<number | null>;

  static async start(options: TestClientOptions = {}): Promise<TestClient> {
    const client = new TestClient(options);
    client.initialized = await client.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: client.uri(''),
      workspaceFolders: [{ uri: client.uri(''), name: 'test' }],
      capabilities: options.capabilities ?? fullCapabilities(),
      ...options.initialize,
    } satisfies InitializeParams);
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  private constructor({ files = {}, settings = {} }: TestClientOptions) {
    // The real path: macOS' temporary folder is a link.
    this.folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'harden-lsp-')));
    for (const [name, text] of Object.entries(files)) this.write(name, text);
    this.settings = settings;
    this.process = spawnServer('test-server.ts');
    this.exit = new Promise((resolve) => this.process.on('exit', resolve));
    this.process.stderr!.on('data', (chunk) => this.happened(() => this.logged.push(String(chunk))));
    this.connection = createMessageConnection(this.process.stdout!, this.process.stdin!);
    this.connection.onError(() => undefined);
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
      this.happened(() => this.published.push(params)),
    );
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) =>
      this.happened(() => this.logged.push(message)),
    );
    this.connection.onNotification('window/showMessage', ({ message }: { message: string }) =>
      this.happened(() => this.shown.push(message)),
    );
    // The library asks with a request where an answer could be a button.
    this.connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
      this.happened(() => this.shown.push(message));
      return null;
    });
    this.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.happened(() => this.registered.push(...registrations.map(({ method }) => method)));
      return null;
    });
    this.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      this.happened(() => this.applied.push(params));
      return { applied: true };
    });
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.happened(() => this.refreshes++);
      return null;
    });
    this.connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
      items.map(() => this.settings),
    );
    this.connection.listen();
  }

  uri(name: string): string {
    return URI.file(path.join(this.folder, name)).toString();
  }

  write(name: string, text: string): void {
    const file = path.join(this.folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }

  /** @returns the document's URI. */
  async open(name: string, text: string): Promise<string> {
    return this.openUri(this.uri(name), text);
  }

  async openUri(uri: string, text: string, languageId = 'python'): Promise<string> {
    this.versions.set(uri, 1);
    const textDocument = { uri, languageId, version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
    return uri;
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<number> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
    return version;
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId,
    });
  }

  /** The diagnostics of a pull, which must be a full report. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    assert.equal(report.kind, 'full');
    return report.kind === 'full' ? report.items : [];
  }

  codeActions(
    uri: string,
    range: Range,
    only?: readonly string[],
    triggerKind?: 1 | 2,
  ): Promise<CodeAction[]> {
    const context = { diagnostics: [], only, triggerKind };
    return this.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  resolve(action: CodeAction): Promise<CodeAction> {
    return this.connection.sendRequest('codeAction/resolve', action);
  }

  /** What is published for a document at a version, whenever that comes. */
  async publishedFor(uri: string, version?: number): Promise<readonly Diagnostic[]> {
    const found = await this.until(`diagnostics of ${uri} at ${version}`, () =>
      this.published.findLast((one) => one.uri === uri && (version === undefined || one.version === version)),
    );
    return found.diagnostics;
  }

  /** Waits, from message to message, until `check` gives something. Fails after a time no test should need. */
  async until<T>(what: string, check: () => T | undefined | false, milliseconds = 20_000): Promise<T> {
    const deadline = Date.now() + milliseconds;
    for (;;) {
      const value = check();
      if (value !== undefined && value !== false) return value;
      const left = deadline - Date.now();
      if (left <= 0) assert.fail(`in vain: ${what}\n${this.logged.join('\n')}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** Sends messages past the connection, in one piece. */
  writeRaw(...messages: readonly object[]): void {
    const pieces = messages.map((message) => {
      const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
      return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
    });
    this.process.stdin!.write(Buffer.concat(pieces));
  }

  /** The answer to a request that `writeRaw` will send: the connection does not know it. */
  answerOf(id: string): Promise<{ error?: { code: number; data?: unknown } }> {
    return new Promise((resolve) => {
      let seen = '';
      const listen = (chunk: Buffer): void => {
        seen += String(chunk);
        const message = seen.split(/Content-Length: \d+\r\n\r\n/).find((one) => one.includes(`"id":"${id}"`));
        if (!message?.endsWith('}')) return;
        this.process.stdout!.off('data', listen);
        resolve(JSON.parse(message) as { error?: { code: number } });
      };
      this.process.stdout!.on('data', listen);
    });
  }

  /** Ends the server as a client should. @returns its exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.ended();
  }

  async ended(): Promise<number | null> {
    const code = await this.exit;
    this.connection.dispose();
    fs.rmSync(this.folder, { recursive: true, force: true });
    return code;
  }

  private happened(record: () => void): void {
    record();
    for (const wake of this.waiting.splice(0)) wake();
  }
}

/** The range of the only place where `needle` is in `text`. */
export function rangeIn(text: string, needle: string): Range {
  const at = text.indexOf(needle);
  assert.ok(at >= 0 && text.indexOf(needle, at + 1) < 0, `"${needle}" is there once`);
  return { start: positionAt(text, at), end: positionAt(text, at + needle.length) };
}

export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** Applies what an edit says of one document; the edits' ranges all count on `text`. */
export function applyWorkspaceEdit(edit: WorkspaceEdit | undefined, uri: string, text: string): string {
  assert.ok(edit, 'there is an edit');
  const edits = edit.changes?.[uri] ?? [];
  for (const change of edit.documentChanges ?? [])
    if ('textDocument' in change && change.textDocument.uri === uri)
      for (const one of change.edits) if ('newText' in one) edits.push(one);
  const lines = text.split('\n');
  const offsetAt = ({ line, character }: Position): number =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  const placed = edits
    .map((one, index) => ({
      start: offsetAt(one.range.start),
      end: offsetAt(one.range.end),
      text: one.newText,
      index,
    }))
    .sort((a, b) => b.start - a.start || b.end - a.end || b.index - a.index);
  for (const one of placed) text = text.slice(0, one.start) + one.text + text.slice(one.end);
  return text;
}
