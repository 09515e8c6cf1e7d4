import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver';
import { pathOfUri } from './uris.ts';
import type { Session } from './session.ts';

/** The folders named at the start: those of the workspace or, from older clients, the one root. */
export function initialFolders({
  workspaceFolders,
  rootUri,
  rootPath,
}: InitializeParams): readonly WorkspaceFolder[] {
  if (workspaceFolders) return workspaceFolders;
  if (rootUri) return [{ uri: rootUri, name: rootUri }];
  return rootPath ? [{ uri: `file://${encodeURI(rootPath)}`, name: rootPath }] : [];
}

/** workspace/didChangeWorkspaceFolders. */
export function registerFolders(session: Session): void {
  const { connection, abilities } = session;
  applyRoots(session);
  if (!abilities.workspaceFolders) return;
  // Not before `initialized`: the library would register with the client for what we announce anyway.
  session.onInitialized(() => {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      session.folders = [...session.folders.filter(({ uri }) => !gone.has(uri)), ...added];
      applyRoots(session);
      session.foldersChanged();
      session.surroundingsChanged();
    });
    return Promise.resolve();
  });
}

function applyRoots({ workspace, folders }: Session): void {
  workspace.apply({ kind: 'roots', roots: folders.map(({ uri }) => pathOfUri(uri)) });
}
