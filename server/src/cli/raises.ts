import { raisesAt, raisesAtOffset, type Answer, type Suggestion } from '../engine/raises.ts';
import type { Finding } from '../rules/finding.ts';
import type { Colors } from './colors.ts';
import { UsageError, type CommandLine } from './command-line.ts';
import { renderAnswer } from './output/answer.ts';
import { jsonFindings } from './output/json.ts';
import { rowColumn } from './report-entry.ts';
import { Session } from './session.ts';
import type { Terminal } from './terminal.ts';

/**
 * `harden raises FILE:LINE`: what the try block or the function around a line can raise, and why. With a column,
 * `FILE:LINE:COLUMN`, it is about what stands there, such as a call.
 */
export async function raises(commandLine: CommandLine, terminal: Terminal): Promise<0 | 2> {
  const [target] = commandLine.paths;
  const match = /^(.+?):(\d+)(?::(\d+))?$/.exec(target ?? '');
  if (!match || commandLine.paths.length > 1)
    throw new UsageError('harden raises wants one place, such as app/main.py:42');
  const session = await Session.open(commandLine, terminal, [match[1]!]);
  const [path] = session.files;
  if (path === undefined || session.failed) return 2;
  const { analysis } = session;
  const file = analysis.workspace.source(path);
  if (!file || file.problem) {
    session.fail(`${session.shown(path)} ${file?.problem ?? 'cannot be read'}`);
    return 2;
  }
  const line = Number(match[2]);
  if (line < 1 || line > file.lineIndex.lineCount)
    throw new UsageError(
      `${session.shown(path)} has ${file.lineIndex.lineCount} lines; there is no line ${line}`,
    );
  const pointed =
    match[3] === undefined
      ? undefined
      : raisesAtOffset(analysis, path, offsetOf(file.lineIndex, line - 1, Number(match[3])));
  const answer = pointed ?? raisesAt(analysis, path, line - 1);
  if (!answer) throw new UsageError(`there is no statement at ${session.shown(path)}:${line}`);

  session.tellEnvironment(path);
  const finding = asFinding(answer);
  const report = session.report([finding]);
  if (commandLine.outputFormat === 'json') {
    const [{ raises: types, closed, unresolved }] = jsonFindings(report) as [
      { raises: object[]; closed: unknown; unresolved: unknown },
    ];
    const fates = answer.raises.map(({ caughtBy, part }, at) => ({
      ...types[at],
      ...(answer.kind === 'try' ? { caught_by: caughtBy ? rowColumn(file, caughtBy.start) : null } : {}),
      ...(part === undefined ? {} : { part }),
    }));
    const shown = { filename: path, line, subject: answer.title, raises: fates, closed, unresolved };
    const whole = { ...shown, suggestion: answer.suggestion ?? null };
    terminal.result(`${JSON.stringify(whole, null, 2)}\n`);
  } else {
    const fates =
      answer.kind === 'try' ? renderFates(answer, (at) => rowColumn(file, at).row, terminal.colors) : '';
    terminal.result(renderAnswer(report, finding, terminal.colors, answer.kind === 'clause') + fates);
    if (answer.suggestion) terminal.result(renderSuggestion(answer.suggestion, terminal.colors));
  }
  return 0;
}

/** Which types the clauses stop, and which leave the statement. */
function renderFates({ raises: types }: Answer, rowOf: (offset: number) => number, colors: Colors): string {
  const caught = types.flatMap(({ type, caughtBy, part }) =>
    caughtBy
      ? [`${part === undefined ? type : `${part}, a part of ${type}`} (line ${rowOf(caughtBy.start)})`]
      : [],
  );
  const escaping = types
    .filter(({ caughtBy, part }) => !caughtBy || part !== undefined)
    .map(({ type }) => type);
  const line = (label: string, texts: readonly string[]): string =>
    texts.length > 0 ? `  ${colors.bold(label)}: ${texts.join(', ')}\n` : '';
  return line('caught', caught) + line('escapes', escaping);
}

/** What to write in the place of the broad clause. */
function renderSuggestion({ types, guesses, complete }: Suggestion, colors: Colors): string {
  const guessed = guesses.length > 0 ? ` (by guess: ${guesses.join(', ')})` : '';
  const open = complete ? '' : '; the block can raise others too';
  return `  ${colors.bold('suggested instead')}: except ${types.length === 1 ? types[0]! : `(${types.join(', ')})`}${guessed}${open}\n`;
}

/** @param column 1-based, in Unicode characters. */
function offsetOf(
  lines: { lineStart(line: number): number; lineText(line: number): string },
  line: number,
  column: number,
): number {
  const before = [...lines.lineText(line)].slice(0, Math.max(0, column - 1)).join('');
  return lines.lineStart(line) + before.length;
}

/** In the form that the output formats render. */
function asFinding({ title, path, start, end, raises: types, closed, unresolved }: Answer): Finding {
  const more = { rule: 'raises', severity: 'information', related: [], fixes: [] } as const;
  return { ...more, path, start, end, message: title, raises: types, closed, unresolved };
}
