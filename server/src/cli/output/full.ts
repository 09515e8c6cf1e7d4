import { remedies } from '../remedies.ts';
import type { Evidence, Finding, Location } from '../../rules/finding.ts';
import type { Colors } from '../colors.ts';
import { characters, placeOf, rowColumn, type Report, type ShownFile } from '../report-entry.ts';

/** How many types, steps and unresolved calls are spelled out before "and N more". */
const MANY = 6;

/** Each finding as a person reads it: the line with carets, what the block can raise and why, what can be done. */
export function renderFull(report: Report, colors: Colors): string {
  return report.findings.map((finding) => renderFinding(report, finding, colors)).join('\n');
}

function renderFinding(report: Report, finding: Finding, colors: Colors): string {
  const severity = colors.severity(finding.severity);
  const lines = [
    `${severity(colors.bold(`${finding.severity}[${finding.rule}]`))}${colors.bold(`: ${finding.message}`)}`,
  ];
  const file = report.file(finding.path);
  const gutter = ' '.repeat(file ? String(rowColumn(file, finding.end).row).length : 1);
  const { row, column } = placeOf(report, finding);
  lines.push(`${gutter}${colors.blue('-->')} ${report.shownPath(finding.path)}:${row}:${column}`);
  if (file) lines.push(...snippet(file, finding, severity, colors));
  const note = (label: string, text: string): void => {
    lines.push(`${gutter} ${colors.blue('=')} ${colors.bold(label)}: ${text}`);
  };
  const more = (text: string): void => {
    lines.push(`${gutter}   ${text}`);
  };

  for (const line of evidenceLines(report, finding, colors))
    if (line.label) note(line.label, line.text);
    else more(line.text);
  for (const related of finding.related.filter(({ location }) => !isInEvidence(finding, location)))
    note('see', `${place(report, related.location)}: ${related.message}`);
  const fixes = remedies(finding);
  for (const fix of fixes)
    note(
      'fix',
      `${fix.title} ${colors.safety(fix.safety)(`[${fix.safety}${fix.byHand ? ', by hand' : ''}]`)}`,
    );
  lines.push('');
  return lines.join('\n');
}

/** A related place that the evidence names already need not be named again. */
function isInEvidence({ raises }: Finding, { path, start }: Location): boolean {
  return (raises ?? []).some(({ evidence }) =>
    evidence.some(({ location }) => location?.path === path && location.start === start),
  );
}

function snippet(
  file: ShownFile,
  finding: Finding,
  paint: (text: string) => string,
  colors: Colors,
): string[] {
  const { lineIndex: index, text } = file;
  const first = index.lineOf(finding.start);
  const last = Math.max(first, index.lineOf(Math.max(finding.start, finding.end - 1)));
  const width = String(last + 1).length;
  const bar = colors.blue('|');
  const lines = [`${' '.repeat(width)} ${bar}`];
  // The line above gives the try body or the header that the finding is about.
  for (let line = Math.max(0, first - 1); line <= last && line < first + 4; line++) {
    const source = index.lineText(line);
    const shown = source.replaceAll('\t', '    ');
    lines.push(`${colors.blue(String(line + 1).padStart(width))} ${bar} ${shown}`.trimEnd());
    if (line < first) continue;
    const from =
      line === first ? finding.start : index.lineStart(line) + (source.length - source.trimStart().length);
    const to = line === last ? finding.end : index.lineEnd(line);
    const spaces = columns(text.slice(index.lineStart(line), from));
    const carets = Math.max(1, columns(text.slice(from, Math.min(to, index.lineEnd(line)))));
    lines.push(`${' '.repeat(width)} ${bar} ${' '.repeat(spaces)}${paint('^'.repeat(carets))}`);
  }
  if (last >= first + 4) lines.push(`${' '.repeat(width)} ${bar} …`);
  lines.push(`${' '.repeat(width)} ${bar}`);
  return lines;
}

/** Width on a terminal: tabs are shown as four spaces, East Asian characters and emoji take two columns. */
function columns(text: string): number {
  let width = characters(text);
  for (const character of text) {
    if (character === '\t') width += 3;
    else if (
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        character,
      )
    )
      width++;
    else if (/\p{Mark}/u.test(character)) width--;
  }
  return width;
}

interface Line {
  readonly label?: string;
  readonly text: string;
}

/** What a block can raise, why, and what could not be followed. */
export function* evidenceLines(report: Report, finding: Finding, colors: Colors): Generator<Line> {
  const { raises, closed, unresolved } = finding;
  if (raises) {
    if (raises.length === 0 && closed)
      yield { label: 'raises', text: 'nothing that counts, as far as all of its calls were followed' };
    for (const { type, evidence } of raises.slice(0, MANY))
      yield { label: 'raises', text: `${colors.bold(type)}${chain(report, evidence, colors)}` };
    if (raises.length > MANY)
      yield {
        text: `and ${raises.length - MANY} more: ${raises
          .slice(MANY)
          .map(({ type }) => type)
          .join(', ')}`,
      };
  }
  if (closed === true && raises && raises.length > 0)
    yield { label: 'complete', text: 'every call of the block was followed' };
  if (unresolved && unresolved.length > 0) {
    for (const [index, { text, reason, location }] of unresolved.slice(0, MANY).entries()) {
      const where = location ? colors.dim(` (${place(report, location)})`) : '';
      const line = `${colors.bold(text)}: ${reason}${where}`;
      yield index === 0 ? { label: 'not followed', text: line } : { text: `${' '.repeat(14)}${line}` };
    }
    if (unresolved.length > MANY) yield { text: `${' '.repeat(14)}and ${unresolved.length - MANY} more` };
  }
}

/** ` ← json.loads (app.py:12) ← …`, the nearest step first. */
function chain(report: Report, evidence: readonly Evidence[], colors: Colors): string {
  const steps = evidence.slice(0, MANY).map((step) => {
    const origin = ORIGINS[step.source];
    const where = step.location ? place(report, step.location) : origin;
    return `${step.text}${where ? colors.dim(` (${where}${step.location && origin ? `, ${origin}` : ''})`) : ''}`;
  });
  if (evidence.length > MANY) steps.push(`${evidence.length - MANY} more`);
  return steps.map((step) => ` ${colors.dim('←')} ${step}`).join('');
}

/** What is worth saying about how a step is known, beside its place. */
const ORIGINS: Readonly<Record<Evidence['source'], string>> = {
  raise: '',
  call: '',
  operation: '',
  stub: 'your stubs',
  pack: 'known of the library',
  docstring: 'its docstring',
  guess: 'a guess by name',
};

function place(report: Report, location: Location): string {
  const { row } = placeOf(report, location);
  return `${report.shownPath(location.path)}:${row}`;
}
