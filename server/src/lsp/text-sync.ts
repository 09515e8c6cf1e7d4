import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Edit } from '../text/edit.ts';
import { LineIndex } from '../text/line-index.ts';
import type { Session } from './session.ts';

/** textDocument/didOpen, didChange, didClose: what the editor holds becomes what the workspace holds. */
export function registerTextSync(session: Session): void {
  const { connection, documents, workspace } = session;

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const document = documents.open(uri, languageId, version);
    workspace.apply({ kind: 'open', path: document.path, text, version });
    session.opened(document);
  });

  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const document = documents.get(uri);
    const text = document && workspace.database.early(() => workspace.source(document.path)?.text);
    if (!document || text === undefined) {
      session.log.warnOnce(`a change of ${uri}, which was never opened, was ignored`);
      return;
    }
    for (const change of readChanges(text, contentChanges)) {
      if (change.kind === 'replace')
        workspace.apply({ kind: 'replace', path: document.path, text: change.text, version });
      else workspace.apply({ kind: 'edit', path: document.path, edits: change.edits, version });
    }
    document.version = version;
    session.changed(document);
  });

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    if (!document) return;
    documents.close(document);
    workspace.apply({ kind: 'close', path: document.path });
    session.closed(document);
  });
}

export type TextChange =
  | { readonly kind: 'replace'; readonly text: string }
  /** Offsets of each are relative to the text as the one before it left it. */
  | { readonly kind: 'edit'; readonly edits: readonly Edit[] };

/**
 * The events of one didChange as changes of offsets. Each event counts on the text that the one before it
 * left, so that text is built up along the way: Neovim sends several in ascending order, VS Code in descending.
 */
export function readChanges(
  before: string,
  events: readonly TextDocumentContentChangeEvent[],
): readonly TextChange[] {
  const changes: TextChange[] = [];
  let edits: Edit[] = [];
  let text = before;
  const flush = (): void => {
    if (edits.length > 0) changes.push({ kind: 'edit', edits });
    edits = [];
  };
  for (const event of events) {
    if (!('range' in event)) {
      flush();
      changes.push({ kind: 'replace', text: event.text });
      text = event.text;
      continue;
    }
    const lines = new LineIndex(text);
    const one = lines.offsetAt(event.range.start);
    const other = lines.offsetAt(event.range.end);
    const edit: Edit = { start: Math.min(one, other), end: Math.max(one, other), text: event.text };
    edits.push(edit);
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  }
  flush();
  return changes;
}
