import type { Finding } from '../../rules/finding.ts';
import type { Colors } from '../colors.ts';
import { placeOf, type Report } from '../report-entry.ts';
import { evidenceLines } from './full.ts';

/** The answer to `harden raises`, as a person reads it. `isClause`: about what a clause catches of its block. */
export function renderAnswer(report: Report, finding: Finding, colors: Colors, isClause: boolean): string {
  const { row } = placeOf(report, finding);
  const count = finding.raises?.length ?? 0;
  const open = finding.unresolved?.length ?? 0;
  const types = count === 0 ? 'nothing known' : count === 1 ? '1 type' : `${count} types`;
  const verdict = isClause
    ? `catches ${count === 0 && open === 0 ? 'nothing' : types} of what its block raises`
    : count === 0 && open === 0
      ? 'raises nothing that counts'
      : `can raise ${types}${open > 0 ? ', and whatever comes out of the calls that were not followed' : ''}`;
  const lines = [`${colors.bold(finding.message)} (${report.shownPath(finding.path)}:${row}) ${verdict}`];
  for (const { label, text } of evidenceLines(report, finding, colors))
    lines.push(label ? `  ${colors.bold(label)}: ${text}` : `  ${text}`);
  return `${lines.join('\n')}\n`;
}
