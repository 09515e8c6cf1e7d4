import { endOf, placeOf, type Report } from '../report-entry.ts';

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/** Workflow commands that GitHub Actions shows at the line of a pull request. */
export function renderGithub(report: Report): string {
  return report.findings
    .map((finding) => {
      const start = placeOf(report, finding);
      const end = endOf(report, finding);
      const shown = report.shownPath(finding.path);
      const properties = {
        title: `Harden (${finding.rule})`,
        file: shown,
        line: start.row,
        col: start.column,
        endLine: end.row,
        endColumn: end.column,
      };
      const list = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      const message = `${shown}:${start.row}:${start.column}: ${finding.rule} ${finding.message}`;
      return `::${COMMANDS[finding.severity]} ${list.join(',')}::${escapeData(message)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
