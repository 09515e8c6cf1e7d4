import { createHash } from 'node:crypto';
import { endOf, placeOf, type Report } from '../report-entry.ts';

const SEVERITIES = { error: 'critical', warning: 'major', information: 'minor', hint: 'info' } as const;

/** GitLab's Code Quality report. */
export function renderGitlab(report: Report): string {
  const seen = new Map<string, number>();
  const entries = report.findings.map((finding) => {
    const path = report.shownPath(finding.path);
    const file = report.file(finding.path);
    const line = file ? file.lineIndex.lineText(file.lineIndex.lineOf(finding.start)).trim() : '';
    // The fingerprint must survive lines that are added above, so it is made of what is there, and counted.
    const content = [finding.rule, path, line, finding.message].join('\0');
    const nth = seen.get(content) ?? 0;
    seen.set(content, nth + 1);
    return {
      check_name: finding.rule,
      description: `${finding.rule}: ${finding.message}`,
      severity: SEVERITIES[finding.severity],
      fingerprint: createHash('sha256').update(`${content}\0${nth}`).digest('hex'),
      location: {
        path,
        positions: { begin: columnised(placeOf(report, finding)), end: columnised(endOf(report, finding)) },
      },
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}

function columnised({ row, column }: { row: number; column: number }): object {
  return { line: row, column };
}
