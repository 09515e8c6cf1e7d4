import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { jsonOfDiagnostics } from './diagnostics-json.ts';
import { isPython } from './documents.ts';
import { diagnoseEarly, diagnosePath } from './diagnose-path.ts';
import type { Session } from './session.ts';
import { pathOfUri } from './uris.ts';

/** textDocument/diagnostic: for clients that ask. Nothing is published to them, but for files of settings. */
export function registerPullDiagnostics(session: Session): void {
  const { connection, documents, workspace, abilities } = session;

  // One who cannot be told to ask again is given all at once.
  const diagnose = abilities.refreshDiagnostics ? diagnoseEarly : diagnosePath;

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    await session.ready;
    // Lets the messages in that already wait: the change that makes this question outdated, or its cancellation.
    const asked = documents.get(uri)?.version;
    await setImmediate();
    refuseIfOutdated(token, documents.get(uri)?.version !== asked);

    const document = documents.get(uri);
    const items = document && !isPython(document) ? [] : diagnose(session, document?.path ?? pathOfUri(uri));
    return report(items, previousResultId);
  });

  const askAgain = (): void => {
    if (abilities.refreshDiagnostics && workspace.openPaths().length > 0)
      connection.languages.diagnostics.refresh().catch((error: unknown) => {
        session.log.warnOnce(`the client refused to refresh its diagnostics: ${String(error)}`);
      });
  };
  session.listen({
    // A client asks about its other documents by itself.
    settled: (isNews) => {
      if (isNews) askAgain();
    },
    surroundingsChanged: askAgain,
  });
}

/** The result's id is made of its content: the same findings at a later revision are "unchanged". */
function report(items: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
  const hash = createHash('sha1');
  for (const piece of jsonOfDiagnostics(items)) hash.update(piece);
  const resultId = hash.digest('base64url');
  return resultId === previous
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/**
 * Not ContentModified: on that VS Code's client shows the file as clean. On a server's cancellation it keeps
 * what it has and asks again.
 */
function refuseIfOutdated(token: CancellationToken, outdated: boolean): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'the client cancelled the request');
  const again: DiagnosticServerCancellationData = { retriggerRequest: true };
  if (outdated) throw new ResponseError(LSPErrorCodes.ServerCancelled, 'the document has changed', again);
}
