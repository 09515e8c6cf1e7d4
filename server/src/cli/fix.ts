import { createTwoFilesPatch } from 'diff';
import { hardenFiles, type FilePlan, type Plan } from '../engine/harden.ts';
import { writeAtomically, WriteFailure } from '../host/atomic-write.ts';
import type { Safety } from '../rules/finding.ts';
import { encode, Unencodable, type SourceFormat } from '../text/source-encoding.ts';
import { rowColumn } from './report-entry.ts';
import { startProgress } from './progress.ts';
import type { Session } from './session.ts';
import { plural } from './wording.ts';

/** How many findings that were left are listed before "and N more". */
const MANY_LEFT = 50;

/** `harden fix`: applies fixes, or shows them with `--diff`. */
export function fix(session: Session): { readonly found: boolean } {
  const { terminal, files, commandLine, analysis } = session;
  const { flags } = commandLine;
  const formats = new Map<string, SourceFormat>();
  const readable: string[] = [];
  for (const path of files) {
    session.tellSettingProblems(path);
    // Once a file is opened and edited, what it was on the disk is no longer to be had.
    const file = analysis.workspace.source(path);
    if (file) formats.set(path, file);
    if (file && file.problem === undefined) readable.push(path);
    else session.fail(`${session.shown(path)} ${file?.problem ?? 'cannot be read'}`);
  }
  if (session.stdin) formats.set(session.stdin.path, session.stdin.format);
  for (const path of readable) session.tellEnvironment(path);
  const plan = makePlan(session, readable);
  for (const { path, message } of plan.problems) session.fail(`${session.shown(path)}: ${message}`);

  if (flags.has('diff')) {
    for (const file of plan.files) terminal.result(diffOf(session, file));
    if (!session.quiet) terminal.message(tally(session, plan, plan.files, 'would apply'));
    return { found: plan.files.length > 0 };
  }
  if (session.stdin) {
    const { path, format } = session.stdin;
    const text =
      plan.files.find((file) => file.path === path)?.after ?? analysis.workspace.source(path)?.text ?? '';
    process.stdout.write(encode(text, format));
    if (!session.quiet) tellLeft(session, plan);
    return { found: plan.left.length > 0 };
  }
  const written = plan.files.filter((file) => {
    try {
      writeAtomically(
        file.path,
        encode(file.after, formats.get(file.path) ?? { encoding: 'utf-8', bom: false }),
      );
      return true;
    } catch (error) {
      if (error instanceof WriteFailure) session.fail(error.message);
      else if (error instanceof Unencodable)
        session.fail(`${session.shown(file.path)} was not changed: ${error.message}`);
      else throw error;
      return false;
    }
  });
  for (const file of written) terminal.result(appliedTo(session, plan, file));
  if (!session.quiet) {
    tellLeft(session, plan);
    terminal.message(tally(session, plan, written, 'applied'));
  }
  return { found: plan.left.some(({ finding }) => finding.severity !== 'hint') };
}

function makePlan(session: Session, files: readonly string[]): Plan {
  const { flags } = session.commandLine;
  const accepts = (safety: Safety): boolean =>
    safety === 'safe' ||
    (safety === 'proved' && !flags.has('safe-only')) ||
    (safety === 'review' && flags.has('review'));
  const progress = startProgress(
    session.terminal,
    files.length,
    'Hardening',
    session.quiet ? 'quiet' : 'loud',
  );
  const run = hardenFiles(session.analysis, files, { accepts });
  for (;;) {
    const next = run.next();
    if (next.done) {
      progress.end();
      const strict = (path: string): boolean => session.analysis.settingsFor(path).settings.strict;
      const left = next.value.left.filter(
        ({ finding }) =>
          finding.rule !== 'broad-except' || finding.severity !== 'information' || strict(finding.path),
      );
      return { ...next.value, left };
    }
    progress.step(session.shown(next.value.path));
  }
}

function diffOf(session: Session, { path, before, after, created }: FilePlan): string {
  const shown = session.shown(path);
  const { colors } = session.terminal;
  const patch = createTwoFilesPatch(
    created ? '/dev/null' : shown,
    shown,
    before,
    after,
    undefined,
    undefined,
    {
      context: 3,
      stripTrailingCr: false,
    },
  );
  return patch
    .split('\n')
    .filter((line, index) => index > 1 || !/^(Index:|===)/.test(line))
    .map((line) => {
      if (line.startsWith('+++') || line.startsWith('---')) return colors.bold(line.replace(/\t$/, ''));
      if (line.startsWith('@@')) return colors.cyan(line);
      if (line.startsWith('+')) return colors.green(line);
      if (line.startsWith('-')) return colors.red(line);
      return line;
    })
    .join('\n');
}

function appliedTo(session: Session, plan: Plan, file: FilePlan): string {
  const { colors } = session.terminal;
  const counts = new Map<string, number>();
  for (const one of plan.applied.filter(({ path }) => path === file.path)) {
    const line = `${one.rule}: ${one.title} ${colors.safety(one.safety)(`[${one.safety}]`)}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const lines = [...counts].map(([line, count]) => `  ${line}${count > 1 ? ` ×${count}` : ''}`);
  // A file may be changed for a finding in another one: a metric is defined where the metrics are.
  if (lines.length === 0) lines.push('  for a finding in another file');
  return `${colors.bold(session.shown(file.path))}\n${lines.join('\n')}\n`;
}

function tellLeft(session: Session, plan: Plan): void {
  const { terminal, analysis } = session;
  if (plan.left.length === 0) return;
  const { bold, dim } = terminal.messageColors;
  terminal.message(bold(`\nLeft for you (${plan.left.length}):`));
  for (const { finding, reason } of plan.left.slice(0, MANY_LEFT)) {
    const file = analysis.workspace.source(finding.path);
    const row = file ? rowColumn(file, finding.start).row : 1;
    terminal.message(
      `  ${session.shown(finding.path)}:${row}: ${finding.rule} ${finding.message}\n    ${dim(reason)}`,
    );
  }
  if (plan.left.length > MANY_LEFT) terminal.message(`  and ${plan.left.length - MANY_LEFT} more`);
}

function tally(session: Session, plan: Plan, files: readonly FilePlan[], verb: string): string {
  const paths = new Set(files.map(({ path }) => path));
  // Fixes of a file that could not be written do not count.
  const applied = plan.applied.filter(({ path }) => paths.has(path));
  const bySafety = (['safe', 'proved', 'review'] as const)
    .map((safety) => ({ safety, count: applied.filter((one) => one.safety === safety).length }))
    .filter(({ count }) => count > 0)
    .map(({ safety, count }) => `${count} ${safety}`);
  const detail = bySafety.length > 0 ? ` (${bySafety.join(', ')})` : '';
  const { length } = session.files;
  const fixes = `${applied.length} ${applied.length === 1 ? 'fix' : 'fixes'}`;
  return `${verb} ${fixes}${detail} in ${files.length} of ${plural(length, 'file')}; ${plan.left.length} left`;
}
