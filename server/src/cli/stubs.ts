import { startProgress } from './progress.ts';
import { tally } from './report.ts';
import type { Session } from './session.ts';

/** `harden stubs`: the calls that keep blocks open, the most frequent first. */
export function stubs(session: Session): { readonly found: boolean } {
  const { terminal, files } = session;
  const progress = startProgress(terminal, files.length, 'Reading', session.quiet ? 'quiet' : 'loud');
  const names: string[] = [];
  for (const path of files) {
    for (const { unresolved } of session.diagnose(path))
      for (const { text, reason } of unresolved ?? []) names.push(`${text}\t${reason}`);
    progress.step(session.shown(path));
  }
  progress.end();
  const rows = tally(names).map(({ name, count }) => {
    const [text, reason] = name.split('\t');
    return { call: text ?? '', reason: reason ?? '', count };
  });
  if (session.commandLine.outputFormat === 'json') terminal.result(`${JSON.stringify(rows, null, 2)}\n`);
  else
    for (const { call, reason, count } of rows)
      terminal.result(`${String(count).padStart(5)}  ${terminal.colors.bold(call)}: ${reason}\n`);
  if (rows.length === 0 && !session.quiet)
    terminal.message('every call in the blocks that were looked at was followed');
  return { found: false };
}
