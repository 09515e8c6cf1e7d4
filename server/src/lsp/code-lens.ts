import type { CodeLens } from 'vscode-languageserver';
import { coverageOfFile } from '../engine/coverage.ts';
import { uncountedIn } from '../engine/instrument-all.ts';
import { isPython } from './documents.ts';
import { INSTRUMENT_COMMAND, type InstrumentArguments } from './instrument-protocol.ts';
import type { Session } from './session.ts';
import { pathOfUri } from './uris.ts';

/** textDocument/codeLens: how many of a file's handlers record a metric, above its first line. A click makes the others count. */
export function registerCodeLens(session: Session): void {
  const { connection, documents, workspace, analysis, abilities } = session;
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
    const title = `metrics ${coverage.counted}/${coverage.total}`;
    const range = { start, end: start };
    if (!abilities.applyEdit || uncountedIn(analysis.engine, path).length === 0)
      return [{ range, command: { title, command: '' } }];
    const given: InstrumentArguments = { uri: textDocument.uri };
    return [{ range, command: { title, command: INSTRUMENT_COMMAND, arguments: [given] } }];
  });
}
