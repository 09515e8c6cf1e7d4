import { MarkupKind, type Hover } from 'vscode-languageserver';
import { hoverAt } from '../engine/hover.ts';
import { isPython } from './documents.ts';
import { rangeOf } from './ranges.ts';
import type { Session } from './session.ts';
import { pathOfUri } from './uris.ts';

/** How long an answer may wait for libraries to be read. */
const PATIENCE_MS = 100;

/** textDocument/hover: what a `try`, an `except`, a call or a function raises, caught and escaping, with links. */
export function registerHover(session: Session): void {
  const { connection, documents, workspace, analysis } = session;
  connection.onHover(async ({ textDocument, position }, token): Promise<Hover | null> => {
    await session.ready;
    const document = documents.get(textDocument.uri);
    if (token.isCancellationRequested || (document && !isPython(document))) return null;
    const path = document?.path ?? pathOfUri(textDocument.uri);
    const file = workspace.source(path);
    if (!file || file.problem) return null;
    workspace.libraries.allow(PATIENCE_MS);
    const hover = hoverAt(analysis.engine, path, file.lineIndex.offsetAt(position), (one) =>
      documents.uriOf(one),
    );
    if (!hover) return null;
    return {
      contents: { kind: MarkupKind.Markdown, value: hover.markdown },
      range: rangeOf(file.lineIndex, hover),
    };
  });
}
