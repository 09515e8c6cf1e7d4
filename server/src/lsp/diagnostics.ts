import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type Position,
  type Range,
} from 'vscode-languageserver';
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

/** What a client was told last of each problem, by what stays the same of it. */
const told = new WeakMap<FindingSummary, Diagnostic>();

/**
 * A finding as a client shows it: the same object as before where it says the same.
 *
 * @param lines of the text that the finding's offsets count in.
 */
export function renderDiagnostic(session: Session, finding: Finding, lines: LineIndex): Diagnostic {
  const now = render(session, finding, lines);
  const key = now.data as DiagnosticData | undefined;
  if (!key) return now;
  const before = told.get(key);
  if (before && isSame(before, now)) return before;
  told.set(key, now);
  return now;
}

function render(session: Session, finding: Finding, lines: LineIndex): Diagnostic {
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

/** Of the same problem, for clients of the same abilities: what may differ is where it is and what it is called. */
function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a.message === b.message &&
    a.severity === b.severity &&
    a.data === b.data &&
    a.tags?.length === b.tags?.length &&
    isSameRange(a.range, b.range) &&
    a.relatedInformation?.length === b.relatedInformation?.length &&
    (a.relatedInformation ?? []).every((one, at) => {
      const other = b.relatedInformation![at]!;
      return (
        one.message === other.message &&
        one.location.uri === other.location.uri &&
        isSameRange(one.location.range, other.location.range)
      );
    })
  );
}

function isSameRange(a: Range, b: Range): boolean {
  return isSamePosition(a.start, b.start) && isSamePosition(a.end, b.end);
}

function isSamePosition(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}
