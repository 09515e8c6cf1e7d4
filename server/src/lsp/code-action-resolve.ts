import { LSPErrorCodes, ResponseError, type CodeAction, type WorkspaceEdit } from 'vscode-languageserver';
import { readActionKey, type ActionKey, type FixKey } from './action-key.ts';
import { fixAllEdit, fixEdit } from './fix-edits.ts';
import { instrumentKeyEdit } from './instrument-edits.ts';
import type { Session } from './session.ts';
import { pathOfUri } from './uris.ts';
import { UnsupportedEdit } from './workspace-edits.ts';

/**
 * codeAction/resolve: the edit of an action that was offered, computed from what the files are now. An offer
 * for another version of the document is refused: its offsets mean something else by now.
 */
export function registerCodeActionResolve(session: Session): void {
  const { connection, documents, workspace } = session;

  connection.onCodeActionResolve((action, token): CodeAction => {
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'the client cancelled the request');
    const key = readActionKey(action.data);
    if (!key) return action;
    const path = documents.get(key.uri)?.path ?? pathOfUri(key.uri);
    if ((workspace.source(path)?.version ?? null) !== key.version)
      throw new ResponseError(
        LSPErrorCodes.ContentModified,
        `"${action.title}" was offered for another version of the file: ask again`,
      );
    try {
      const edit = computeEdit(session, path, key);
      if (!edit)
        throw new ResponseError(
          LSPErrorCodes.ContentModified,
          `"${action.title}" no longer applies: ask again`,
        );
      return { ...action, edit };
    } catch (error) {
      if (error instanceof UnsupportedEdit)
        throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
      throw error;
    }
  });
}

function computeEdit(session: Session, path: string, key: ActionKey): WorkspaceEdit | undefined {
  if (key.what === 'all') return fixAllEdit(session, path);
  if (key.what === 'instrument') return instrumentKeyEdit(session, path, key);
  // The version is the same, but another file may have changed what is found here.
  const found = session.analysis
    .fixesAt(path, key.start, key.end)
    .find(({ finding, fix }) => isFix(key, finding, fix));
  return found && fixEdit(session, found.finding, found.fix);
}

function isFix(
  key: FixKey,
  finding: { rule: string; start: number; end: number },
  fix: { kind: string; title: string },
): boolean {
  const sameFinding = finding.rule === key.rule && finding.start === key.start && finding.end === key.end;
  return sameFinding && fix.kind === key.kind && fix.title === key.title;
}
