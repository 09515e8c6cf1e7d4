import type { CodeLens } from 'vscode-languageserver';
import { coverageOfFile } from '../engine/coverage.ts';
import { isPython } from './documents.ts';
import type { Session } from './session.ts';
import { pathOfUri } from './uris.ts';

/** textDocument/codeLens: how many of a file's handlers record a metric, above its first line. */
export function registerCodeLens(session: Session): void {
  const { connection, documents, workspace, analysis } = session;
  connection.onCodeLens(async ({ textDocument }, token): Promise<CodeLens[]> => {
    await session.ready;
    const document = documents.get(textDocument.uri);
    if (token.isCancellationRequested || (document && !isPython(document))) return [];
    const path = document?.path ?? pathOfUri(textDocument.uri);
    const file = workspace.source(path);
    if (!file || file.problem) return [];
    const coverage = coverageOfFile(analysis.engine, path);
    if (!coverage) return [];
    const start = { line: 0, character: 0 };
    // No command: it says something and does nothing. The quick fixes are where the handlers are.
    const title = `metrics ${coverage.counted}/${coverage.total}`;
    return [{ range: { start, end: start }, command: { title, command: '' } }];
  });
}
