import { remedies } from '../remedies.ts';
import type { Colors } from '../colors.ts';
import { placeOf, type Report } from '../report-entry.ts';

/** `path:row:column: rule message`, one line for each finding. */
export function renderConcise(report: Report, colors: Colors): string {
  return report.findings
    .map((finding) => {
      const { row, column } = placeOf(report, finding);
      const colon = colors.dim(':');
      const place = `${colors.bold(report.shownPath(finding.path))}${colon}${row}${colon}${column}${colon}`;
      const mark = fixMark(remedies(finding)[0]?.safety);
      return `${place} ${colors.severity(finding.severity)(finding.rule)}${mark} ${finding.message}\n`;
    })
    .join('');
}

/** `[*]` as in ruff: `harden fix` would change this; `[?]`: it offers a change to be reviewed. */
function fixMark(safety: string | undefined): string {
  if (safety === undefined) return '';
  return safety === 'review' ? ' [?]' : ' [*]';
}
