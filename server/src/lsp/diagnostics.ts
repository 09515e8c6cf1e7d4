import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import { summarize } from '../engine/summary.ts';
import type { Finding, FindingSummary, Severity } from '../rules/finding.ts';
import type { LineIndex } from '../text/line-index.ts';
import { rulePage } from './rule-page.ts';
import { locationOf, rangeOf } from './ranges.ts';
import type { Session } from './session.ts';

/** What `diagnostic.data` carries, for clients and people who want more than the message. */
export type DiagnosticData = FindingSummary;

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as a client shows it. @param lines of the text that the finding's offsets count in. */
export function renderDiagnostic(session: Session, finding: Finding, lines: LineIndex): Diagnostic {
  const diagnostic: Diagnostic = {
    range: rangeOf(lines, finding),
    severity: SEVERITIES[finding.severity],
    source: 'harden',
    code: finding.rule,
    codeDescription: { href: rulePage(finding.rule) },
    message: finding.message,
  };
  if (finding.unnecessary) diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (session.abilities.relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.flatMap(({ location, message }) => {
      const place = locationOf(session, location);
      return place ? [{ location: place, message }] : [];
    });
  }
  if (session.abilities.diagnosticData) diagnostic.data = finding.summary ?? summarize(finding);
  return diagnostic;
}
