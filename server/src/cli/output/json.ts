import { isRemedy } from '../../engine/harden.ts';
import type { Finding, Fix, Location } from '../../rules/finding.ts';
import { endOf, NOWHERE, placeOf, rowColumn, type Report, type RowColumn } from '../report-entry.ts';

interface JsonEdit {
  /** Given for every edit, because a fix may change other files, too. */
  readonly filename: string;
  readonly content: string;
  readonly location: RowColumn;
  readonly end_location: RowColumn;
}

/** ruff's shape of a finding, and what we know beyond it. */
export function jsonFindings(report: Report): object[] {
  return report.findings.map((finding) => {
    const fixes = finding.fixes.map((fix) => ({ fix, edits: jsonEdits(report, fix) }));
    const best = fixes.find(({ fix, edits }) => edits && isRemedy(finding, fix));
    return {
      code: finding.rule,
      message: finding.message,
      filename: finding.path,
      location: placeOf(report, finding),
      end_location: endOf(report, finding),
      url: report.url(finding.rule),
      fix: best
        ? { applicability: applicabilityOf(best.fix), message: best.fix.title, edits: best.edits }
        : null,
      severity: finding.severity,
      raises: (finding.raises ?? []).map(({ type, evidence }) => ({
        type,
        evidence: evidence.map(({ text, source, location }) => ({
          text,
          source,
          ...(location ? place(report, location) : {}),
        })),
      })),
      closed: finding.closed ?? false,
      unresolved: (finding.unresolved ?? []).map(({ text, reason, location }) => ({
        text,
        reason,
        ...(location ? place(report, location) : {}),
      })),
      related: related(report, finding),
      fixes: fixes.flatMap(({ fix, edits }) =>
        edits ? [{ title: fix.title, kind: fix.kind, safety: fix.safety, types: fix.types, edits }] : [],
      ),
    };
  });
}

export function renderJson(report: Report): string {
  return `${JSON.stringify(jsonFindings(report), null, 2)}\n`;
}

/** ruff's word for it: `unsafe` may change behaviour, `display` is not to be applied unseen. */
/** What no command applies is only shown. */
function applicabilityOf({ byHand, safety }: Fix): string {
  return byHand ? 'display' : APPLICABILITY[safety];
}

const APPLICABILITY = { safe: 'safe', proved: 'unsafe', review: 'display' } as const;

function jsonEdits(report: Report, fix: Fix): JsonEdit[] | undefined {
  return report.edits(fix)?.flatMap(({ path, edits, create }) => {
    const file = create ? undefined : report.file(path);
    return edits.map((edit) => ({
      filename: path,
      content: edit.text,
      location: file ? rowColumn(file, edit.start) : NOWHERE,
      end_location: file ? rowColumn(file, edit.end) : NOWHERE,
    }));
  });
}

function place(report: Report, location: Location): object {
  return {
    filename: location.path,
    location: placeOf(report, location),
    end_location: endOf(report, location),
  };
}

function related(report: Report, finding: Finding): object[] {
  return finding.related.map(({ location, message }) => ({ message, ...place(report, location) }));
}
