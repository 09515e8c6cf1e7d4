import { remedies } from './remedies.ts';
import type { Finding, Fix } from '../rules/finding.ts';
import { RULES } from '../rules/registry.ts';
import type { OutputFormat } from './command-line.ts';
import { renderConcise } from './output/concise.ts';
import { renderFull } from './output/full.ts';
import { renderGithub } from './output/github.ts';
import { renderGitlab } from './output/gitlab.ts';
import { renderJson } from './output/json.ts';
import { renderJunit } from './output/junit.ts';
import { renderSarif } from './output/sarif.ts';
import { startProgress } from './progress.ts';
import type { Session } from './session.ts';
import { plural } from './wording.ts';
import { VERSION } from './version.ts';

/** Formats that hold one document, and so cannot be written file by file. */
const DOCUMENTS: ReadonlySet<OutputFormat> = new Set(['json', 'sarif', 'gitlab', 'junit']);

/** `harden check`: prints the findings. Returns whether there are any that count. */
export function check(session: Session): { readonly found: boolean } {
  const { terminal, files, commandLine } = session;
  const format = commandLine.outputFormat ?? 'full';
  const all: Finding[] = [];
  const progress = startProgress(terminal, files.length, 'Checking', session.quiet ? 'quiet' : 'loud');
  for (const path of files) {
    all.push(...session.diagnose(path));
    progress.step(session.shown(path));
  }
  progress.end();
  if (commandLine.flags.has('statistics')) {
    terminal.result(statistics(all, format));
    return { found: all.some(({ severity }) => severity !== 'hint') };
  }
  // Rendered a file at a time where that is possible: a code base may hold thousands of findings.
  if (DOCUMENTS.has(format)) terminal.result(render(session, format, all));
  else {
    let first = true;
    for (const findings of byFile(all)) {
      if (format === 'full' && !first) terminal.result('\n');
      first = false;
      terminal.result(render(session, format, findings));
    }
  }
  if (!session.quiet && (format === 'full' || format === 'concise')) terminal.message(summary(session, all));
  return { found: all.some(({ severity }) => severity !== 'hint') };
}

export function render(session: Session, format: OutputFormat, findings: readonly Finding[]): string {
  const report = session.report(findings);
  switch (format) {
    case 'concise':
      return renderConcise(report, session.terminal.colors);
    case 'full':
      return renderFull(report, session.terminal.colors);
    case 'json':
      return renderJson(report);
    case 'sarif':
      return renderSarif(
        report,
        RULES.map(({ name, docs }) => ({ name, summary: docs.summary })),
        VERSION,
      );
    case 'github':
      return renderGithub(report);
    case 'gitlab':
      return renderGitlab(report);
    case 'junit':
      return renderJunit(report);
  }
}

function* byFile(findings: readonly Finding[]): Generator<readonly Finding[]> {
  for (let from = 0; from < findings.length;) {
    let to = from;
    while (to < findings.length && findings[to]!.path === findings[from]!.path) to++;
    yield findings.slice(from, to);
    from = to;
  }
}

/** The fix that a command would apply, if it is sure enough. */
function applied(finding: Finding): Fix | undefined {
  const fixes = remedies(finding).filter((fix) => !fix.byHand);
  return fixes.find(({ safety }) => safety !== 'review') ?? fixes[0];
}

function summary({ terminal, files }: Session, findings: readonly Finding[]): string {
  const { green, bold } = terminal.messageColors;
  const looked = plural(files.length, 'file');
  if (findings.length === 0) return `${green('✓')} nothing found in ${looked}`;
  const inFiles = new Set(findings.map(({ path }) => path)).size;
  const lines = [`${bold(plural(findings.length, 'finding'))} in ${inFiles} of ${looked}`];
  const fixable = findings.map((finding) => applied(finding)?.safety);
  const sure = fixable.filter((safety) => safety === 'safe' || safety === 'proved').length;
  const review = fixable.filter((safety) => safety === 'review').length;
  if (sure > 0) lines.push(`${sure} can be fixed with \`harden fix\` (\`--diff\` shows how)`);
  if (review > 0) lines.push(`${review} need a look first (\`harden fix --review --diff\`)`);
  return lines.join('; ');
}

/** How often each rule found something, and how often it has a fix that is certain; the most frequent first. */
function statistics(findings: readonly Finding[], format: OutputFormat): string {
  const rules = new Map<string, { count: number; fixable: number }>();
  for (const finding of findings) {
    const entry = rules.get(finding.rule) ?? { count: 0, fixable: 0 };
    const safety = applied(finding)?.safety;
    rules.set(finding.rule, {
      count: entry.count + 1,
      fixable: entry.fixable + (safety === 'safe' || safety === 'proved' ? 1 : 0),
    });
  }
  const rows = [...rules].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  if (format === 'json')
    return `${JSON.stringify(
      rows.map(([code, one]) => ({ code, ...one })),
      undefined,
      2,
    )}\n`;
  const width = Math.max(0, ...rows.map(([, { count }]) => String(count).length));
  return rows
    .map(
      ([rule, { count, fixable }]) =>
        `${String(count).padStart(width)}  ${rule}${fixable > 0 ? `  (${fixable} fixable)` : ''}\n`,
    )
    .join('');
}
