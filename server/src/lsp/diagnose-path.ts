import type { Diagnostic } from 'vscode-languageserver';
import { describeError } from './client-log.ts';
import { renderDiagnostic } from './diagnostics.ts';
import type { Session } from './session.ts';

/**
 * The diagnostics of a file as it is now, at once: what follows from what was typed comes with the next diagnostics, after
 * `Database.settle`; see `settling.ts`.
 */
export function diagnoseEarly(session: Session, path: string): Diagnostic[] {
  const diagnostics = session.workspace.database.early(() => diagnosePath(session, path));
  session.diagnosedAt = performance.now();
  return diagnostics;
}

/** The diagnostics of a file as it is now. What fails in one rule is logged and blanks nothing else. */
export function diagnosePath(session: Session, path: string): Diagnostic[] {
  const file = session.workspace.source(path);
  if (!file) return [];
  const { findings, failures } = session.analysis.diagnose(path);
  for (const { rule, error } of failures) session.log.errorOnce(`${rule} failed: ${describeError(error)}`);
  return findings.map((finding) => renderDiagnostic(session, finding, file.lineIndex));
}
