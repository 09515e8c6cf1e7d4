import { remedies } from './remedies.ts';
import { coverageByArea } from '../engine/coverage.ts';
import type { Finding } from '../rules/finding.ts';
import { startProgress } from './progress.ts';
import type { Session } from './session.ts';
import { plural } from './wording.ts';

/** `harden report`: a code base in figures. Finds nothing, in the sense of an exit status. */
export function report(session: Session): { readonly found: boolean } {
  const { terminal, files, analysis } = session;
  const progress = startProgress(terminal, files.length, 'Reading', session.quiet ? 'quiet' : 'loud');
  const findings: Finding[] = [];
  let lines = 0;
  for (const path of files) {
    findings.push(...session.diagnose(path));
    lines += analysis.workspace.source(path)?.lineIndex.lineCount ?? 0;
    progress.step(session.shown(path));
  }
  progress.end();

  const withRaises = findings.filter(({ raises }) => raises !== undefined);
  const closed = withRaises.filter((finding) => finding.closed).length;
  const best = findings.map((finding) => remedies(finding)[0]?.safety ?? 'none');
  const figures = {
    files: files.length,
    lines,
    findings: findings.length,
    byRule: tally(findings.map(({ rule }) => rule)),
    byFix: tally(best),
    blocks: withRaises.length,
    closedBlocks: closed,
    worstFiles: tally(findings.map(({ path }) => session.shown(path))).slice(0, 10),
    metrics: coverageByArea(analysis).map((one) => ({ ...one, project: session.shown(one.project) })),
  };
  if (session.commandLine.outputFormat === 'json') {
    const asObject = (rows: readonly Row[]): object =>
      Object.fromEntries(rows.map(({ name, count }) => [name, count]));
    const { byRule, byFix, worstFiles } = figures;
    const shown = {
      ...figures,
      byRule: asObject(byRule),
      byFix: asObject(byFix),
      worstFiles: asObject(worstFiles),
    };
    terminal.result(`${JSON.stringify(shown, null, 2)}\n`);
    return { found: false };
  }
  const { bold } = terminal.colors;
  const table = (title: string, rows: readonly Row[]): void => {
    if (rows.length === 0) return;
    terminal.result(`\n${bold(title)}\n`);
    const width = Math.max(...rows.map(({ name }) => name.length));
    for (const { name, count } of rows)
      terminal.result(
        `  ${name.padEnd(width)}  ${String(count).padStart(5)}  ${percent(count, findings.length)}\n`,
      );
  };
  terminal.result(
    `${plural(findings.length, 'finding')} in ${plural(files.length, 'file')}, ${plural(lines, 'line')}\n`,
  );
  table('By rule', figures.byRule);
  table('By the best fix there is', figures.byFix);
  table('Files with the most', figures.worstFiles);
  if (figures.metrics.length > 0) {
    terminal.result(`\n${bold('Handlers that record a metric, by area')}\n`);
    const width = Math.max(...figures.metrics.map(({ area, project }) => `${project} ${area}`.length));
    for (const { area, project, counted, total } of figures.metrics)
      terminal.result(`  ${`${project} ${area}`.padEnd(width)}  ${counted}/${total}\n`);
  }
  if (figures.blocks > 0)
    terminal.result(
      `\nOf ${plural(figures.blocks, 'block')} whose exceptions were asked for, ${closed} could be followed to the end (${percent(closed, figures.blocks)}).\n` +
        '`harden stubs` lists what stood in the way.\n',
    );
  return { found: false };
}

interface Row {
  readonly name: string;
  readonly count: number;
}

/** The most frequent first; those that are as frequent by name. */
export function tally(names: readonly string[]): Row[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${Math.round((100 * part) / whole)} %`;
}
