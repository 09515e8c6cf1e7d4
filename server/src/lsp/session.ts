import type { Connection, WorkspaceFolder } from 'vscode-languageserver';
import type { Workspace } from '../workspace/workspace.ts';
import type { Abilities } from './abilities.ts';
import { ClientLog, describeError } from './client-log.ts';
import type { EditorAnalysis } from './editor-analysis.ts';
import { Documents, type OpenDocument } from './documents.ts';

export interface SessionOptions {
  readonly connection: Connection;
  readonly abilities: Abilities;
  readonly folders: readonly WorkspaceFolder[];
  readonly analysis: EditorAnalysis;
}

/** What happened to the session, for the features that answer to it. All are optional. */
export interface SessionListener {
  opened?(document: OpenDocument): void;
  changed?(document: OpenDocument): void;
  closed?(document: OpenDocument): void;
  /** Nothing was typed for a moment, and all that follows from what was is known. @param isNews whether anything does. */
  settled?(isNews: boolean): void;
  /** `session.folders` is another list. */
  foldersChanged?(): void;
  /** Something else that any document's diagnostics may depend on: files on disk, folders, settings. */
  surroundingsChanged?(): void;
}

/** One client from `initialize` to `shutdown`: what the features share. There is no "current document". */
export class Session {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly abilities: Abilities;
  readonly analysis: EditorAnalysis;
  readonly documents = new Documents();
  readonly log: ClientLog;
  folders: readonly WorkspaceFolder[];
  /** Settles when the client's settings have been read for the first time; diagnostics wait for it. */
  ready: Promise<void> = Promise.resolve();
  /** When diagnostics were made last, by `performance.now()`. */
  diagnosedAt = -Infinity;
  private readonly listeners: SessionListener[] = [];
  private readonly afterInitialized: (() => Promise<void>)[] = [];

  constructor({ connection, analysis, abilities, folders }: SessionOptions) {
    this.connection = connection;
    this.analysis = analysis;
    this.workspace = analysis.workspace;
    this.abilities = abilities;
    this.folders = folders;
    this.log = new ClientLog(connection.console);
  }

  listen(listener: SessionListener): void {
    this.listeners.push(listener);
  }

  opened(document: OpenDocument): void {
    for (const listener of this.listeners) listener.opened?.(document);
  }

  changed(document: OpenDocument): void {
    for (const listener of this.listeners) listener.changed?.(document);
  }

  closed(document: OpenDocument): void {
    for (const listener of this.listeners) listener.closed?.(document);
  }

  settled(isNews: boolean): void {
    for (const listener of this.listeners) listener.settled?.(isNews);
  }

  foldersChanged(): void {
    for (const listener of this.listeners) listener.foldersChanged?.();
  }

  /** Work that no request waits for: where it fails, the log says so and the server goes on. */
  guarded(work: () => void): () => void {
    return () => {
      try {
        work();
      } catch (error) {
        this.log.errorOnce(`Harden failed: ${describeError(error)}`);
      }
    };
  }

  /** What may only be asked of the client once it has said `initialized`. `ready` waits for it. */
  onInitialized(ask: () => Promise<void>): void {
    this.afterInitialized.push(ask);
  }

  initialized(): void {
    this.ready = Promise.all(this.afterInitialized.map((ask) => ask())).then(() => undefined);
  }

  surroundingsChanged(): void {
    for (const listener of this.listeners) listener.surroundingsChanged?.();
  }
}
