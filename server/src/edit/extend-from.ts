import type { ImportFrom, ImportedName } from '../python/tree.ts';
import type { Edit } from '../text/edit.ts';
import type { ImportEntry } from './import-block.ts';
import {
  indentationAt,
  indentationUnit,
  lineBreakOf,
  lineEnd,
  lineStart,
  startsLine,
  type FileText,
} from './layout.ts';

/**
 * Edits that add names to a `from` import in the way it is written: on one line, in parentheses, or one name a line;
 * at their sorted place where the names are sorted.
 *
 * @param added the names as they are to be written (`Name`, `Name as Other`), each once.
 */
export function extendFrom(file: FileText, entry: ImportEntry, added: readonly string[]): Edit[] {
  const stmt = entry.stmt as ImportFrom;
  const { text } = file;
  const names = stmt.names.map((one) => ({
    ...one,
    start: one.start + entry.start,
    end: one.end + entry.start,
  }));
  const written = names.map((one) => text.slice(one.start, one.end));
  const compare = orderOf(written);
  const oneALine = stmt.enclosed && names.every((one) => startsLine(text, one.start));
  if (!oneALine) {
    const wrapped = wrapLong(file, entry, written, added, compare);
    if (wrapped) return [wrapped];
  }
  const edits = new Map<number, Edit>();
  const insert = (at: number, inserted: string): void => {
    const known = edits.get(at);
    edits.set(at, { start: at, end: at, text: (known?.text ?? '') + inserted });
  };
  const br = lineBreakOf(text);
  const last = names.at(-1)!;
  const sorted = compare ? [...added].sort(compare) : added;
  const appended: string[] = [];
  for (const name of sorted) {
    const before = compare && names.find((_, at) => compare(written[at]!, name) > 0);
    if (!before) appended.push(name);
    else if (oneALine)
      insert(lineStart(text, before.start), `${indentationAt(text, before.start)}${name},${br}`);
    else insert(before.start, `${name}, `);
  }
  if (appended.length > 0) {
    if (!oneALine) insert(last.end, appended.map((name) => `, ${name}`).join(''));
    else appendLines(file, entry, last, appended, insert);
  }
  return [...edits.values()];
}

function appendLines(
  { text }: FileText,
  entry: ImportEntry,
  last: ImportedName,
  appended: readonly string[],
  insert: (at: number, inserted: string) => void,
): void {
  const br = lineBreakOf(text);
  const indentation = indentationAt(text, last.start);
  const end = lineEnd(text, last.end);
  const rest = text.slice(last.end, Math.min(end, entry.end));
  if (rest.trimStart().startsWith(','))
    insert(end, appended.map((name) => `${br}${indentation}${name},`).join(''));
  else if (rest.includes(')'))
    insert(last.end, appended.map((name) => `,${br}${indentation}${name}`).join(''));
  else {
    insert(last.end, ',');
    insert(
      end,
      appended.map((name, at) => `${br}${indentation}${name}${at < appended.length - 1 ? ',' : ''}`).join(''),
    );
  }
}

/** The longest line of PEP 8 and of a pycodestyle that is told nothing. */
const PEP_8 = 79;
/** So many lines of a file show that its lines are kept short. */
const TELLING = 60;

/**
 * How long a line of the file may get: as the project says, else PEP 8's length where no line of many gets longer, else as long as its
 * longest, but `least` at least and 120 at most.
 */
export function lineLimit({ text, lineLength }: Pick<FileText, 'text' | 'lineLength'>, least = 88): number {
  if (lineLength !== undefined) return lineLength;
  const lines = text.split(/\r\n|\r|\n/);
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (longest <= PEP_8 && lines.length >= TELLING) return PEP_8;
  return Math.min(Math.max(longest, least), 120);
}

/** One name a line, where everything on one line would get longer than the file's other lines are. */
function wrapLong(
  file: FileText,
  entry: ImportEntry,
  written: readonly string[],
  added: readonly string[],
  compare: Compare | undefined,
): Edit | undefined {
  const { text } = file;
  const source = text.slice(entry.start, entry.end);
  if (/[#\\\r\n]/.test(source)) return undefined;
  const length = source.length + added.reduce((sum, name) => sum + name.length + 2, 0);
  if (length <= lineLimit(file)) return undefined;
  const all = compare ? [...written, ...added].sort(compare) : [...written, ...added];
  const br = lineBreakOf(text);
  const unit = indentationUnit(file);
  const head = /^from\s+\S+\s+import\b/.exec(source)?.[0];
  if (!head) return undefined;
  return {
    start: entry.start,
    end: entry.end,
    text: `${head} (${br}${all.map((name) => `${unit}${name},${br}`).join('')})`,
  };
}

type Compare = (a: string, b: string) => number;

/** The order the names are in: isort's by type, or plain, or none. */
function orderOf(written: readonly string[]): Compare | undefined {
  return [byType, plain, ignoringCase].find((compare) =>
    written.every((name, at) => at === 0 || compare(written[at - 1]!, name) <= 0),
  );
}

function byType(a: string, b: string): number {
  const rank = (name: string): number =>
    /^[A-Z0-9_]+$/.test(name.split(' ')[0]!) && name.length > 1 ? 0 : /^[A-Z]/.test(name) ? 1 : 2;
  return rank(a) - rank(b) || ignoringCase(a, b);
}

function plain(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function ignoringCase(a: string, b: string): number {
  return plain(a.toLowerCase(), b.toLowerCase());
}
