import type { Import, ImportFrom } from '../python/tree.ts';
import type { Edit } from '../text/edit.ts';
import { extendFrom, lineLimit } from './extend-from.ts';
import { importBlockOf, lastImportAtTop, type ImportBlock, type ImportEntry } from './import-block.ts';
import { indentationUnit, lineBreakOf, lineEnd, lineStart, nextLine, type FileText } from './layout.ts';

/** A name to be made available: `import module [as alias]`, or `from module import name [as alias]`. */
export interface ImportRequest {
  /** As it is to be written: absolute, or with leading dots. */
  readonly module: string;
  readonly name?: string;
  readonly alias?: string;
}

/** The groups of PEP 8, in the order in which they are written. */
export type ImportGroup = 'future' | 'stdlib' | 'third-party' | 'first-party' | 'relative';

export interface HeaderAdditions {
  readonly imports: readonly ImportRequest[];
  /** Statements to stand after the imports, such as `logger = logging.getLogger(__name__)`. */
  readonly statements?: readonly string[];
  /** The group of an absolute module. */
  groupOf(module: string): ImportGroup;
}

const ORDER: readonly ImportGroup[] = ['future', 'stdlib', 'third-party', 'first-party', 'relative'];

/**
 * Edits that add imports, and statements after them, to the top of a file: into a `from` import of the same module
 * where there is one, else on a line of its own at its sorted place in its group. An import that is there already
 * is not added again; one that stands under `if TYPE_CHECKING` is not there at run time.
 */
export function addToHeader(file: FileText, additions: HeaderAdditions): Edit[] {
  const block = importBlockOf(file);
  const edits: Edit[] = [];
  const lines: NewLine[] = [];
  const byModule = new Map<string, ImportRequest[]>();
  for (const request of additions.imports) {
    if (block.entries.some((entry) => provides(entry.stmt, request))) continue;
    if (request.name === undefined) {
      if (!lines.some((line) => line.text === textOf([request]))) lines.push(newLine([request], additions));
    } else byModule.set(request.module, [...(byModule.get(request.module) ?? []), request]);
  }
  const oneALine = isOneNameALine(block);
  for (const requests of byModule.values()) {
    const unique = requests.filter(
      (one, at) => requests.findIndex((other) => importedAs(other) === importedAs(one)) === at,
    );
    if (oneALine) {
      for (const request of unique) lines.push(newLine([request], additions, oneALine));
      continue;
    }
    const entry = block.entries.find(
      ({ stmt }) => stmt.kind === 'from' && !stmt.star && moduleOf(stmt) === unique[0]!.module,
    );
    if (entry) edits.push(...extendFrom(file, entry, unique.map(importedAs)));
    else lines.push(wrapped(file, newLine(unique, additions)));
  }
  lines.sort(compareLines);
  const statements = additions.statements ?? [];
  if (block.entries.length === 0) {
    if (lines.length + statements.length > 0) edits.push(startHeader(file, block, lines, statements));
    return edits;
  }
  edits.push(...placeLines(file, block, lines, additions));
  const top = lastImportAtTop(file, block);
  if (statements.length > 0 && top) edits.push(afterBlock(file, top.end, statements));
  return edits;
}

/** The module of a `from` import as it is written, dots included. */
export function moduleOf(stmt: ImportFrom): string {
  return '.'.repeat(stmt.level) + stmt.module;
}

/** isort's `force_single_line`: some module has several `from` imports, and none names more than one thing. */
function isOneNameALine({ entries }: ImportBlock): boolean {
  const modules = entries.flatMap(({ stmt }) =>
    stmt.kind === 'from' ? [{ module: moduleOf(stmt), names: stmt.names.length }] : [],
  );
  return (
    modules.every(({ names }) => names <= 1) &&
    new Set(modules.map(({ module }) => module)).size < modules.length
  );
}

interface NewLine {
  readonly text: string;
  readonly group: ImportGroup;
  readonly kind: 'import' | 'from';
  readonly key: string;
}

function newLine(
  requests: readonly ImportRequest[],
  { groupOf }: HeaderAdditions,
  oneALine = false,
): NewLine {
  const { module, name } = requests[0]!;
  return {
    text: textOf(requests),
    group: groupIn(module, groupOf),
    kind: name === undefined ? 'import' : 'from',
    key: oneALine ? `${keyOf(module)} ${keyOf(name ?? '')}` : keyOf(module),
  };
}

/** One name a line, where one line would get too long. */
function wrapped(file: FileText, line: NewLine): NewLine {
  const names = /^(from \S+ import) (.*)$/.exec(line.text);
  if (!names || line.text.length <= lineLimit(file)) return line;
  const br = lineBreakOf(file.text);
  const unit = indentationUnit(file);
  return {
    ...line,
    text: `${names[1]} (${br}${names[2]!
      .split(', ')
      .map((name) => `${unit}${name},${br}`)
      .join('')})`,
  };
}

function groupIn(module: string, groupOf: (module: string) => ImportGroup): ImportGroup {
  return module === '__future__' ? 'future' : module.startsWith('.') ? 'relative' : groupOf(module);
}

function textOf(requests: readonly ImportRequest[]): string {
  const { module, name, alias } = requests[0]!;
  if (name === undefined) return `import ${module}${alias === undefined ? '' : ` as ${alias}`}`;
  return `from ${module} import ${requests.map(importedAs).sort(compareNames).join(', ')}`;
}

function importedAs({ name, alias }: ImportRequest): string {
  return alias === undefined || alias === name ? (name ?? '') : `${name} as ${alias}`;
}

function provides(stmt: Import | ImportFrom, { module, name, alias }: ImportRequest): boolean {
  if (stmt.kind === 'import')
    return name === undefined && stmt.names.some((one) => one.name === module && one.alias === alias);
  return (
    moduleOf(stmt) === module &&
    stmt.names.some((one) => one.name === name && (one.alias ?? one.name) === (alias ?? name))
  );
}

function keyOf(module: string): string {
  return module.toLowerCase();
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareLines(a: NewLine, b: NewLine): number {
  return (
    ORDER.indexOf(a.group) - ORDER.indexOf(b.group) ||
    Number(a.kind === 'from') - Number(b.kind === 'from') ||
    compareNames(a.key, b.key)
  );
}

interface Placed extends ImportEntry {
  readonly group: ImportGroup;
  readonly key: string;
}

function placeLines(
  file: FileText,
  block: ImportBlock,
  lines: readonly NewLine[],
  { groupOf }: HeaderAdditions,
): Edit[] {
  const { text } = file;
  const br = lineBreakOf(text);
  const oneALine = isOneNameALine(block);
  const placed: Placed[] = block.entries.map((entry) => {
    const module = entry.stmt.kind === 'from' ? moduleOf(entry.stmt) : (entry.stmt.names[0]?.name ?? '');
    const first = oneALine && entry.stmt.kind === 'from' ? ` ${keyOf(entry.stmt.names[0]?.name ?? '')}` : '';
    return { ...entry, group: groupIn(module, groupOf), key: keyOf(module) + first };
  });
  // New lines that come to stand at one place are one edit, in order.
  const edits = new Map<string, Edit>();
  const add = (at: number, inserted: string): void => {
    const known = edits.get(String(at));
    edits.set(String(at), { start: at, end: at, text: (known?.text ?? '') + inserted });
  };
  const opened = new Set<string>();
  for (const line of lines) {
    const { after, before, newGroup } = anchorFor(line, placed);
    const gap = newGroup && !opened.has(line.group) ? br : '';
    opened.add(line.group);
    if (after) add(lineEnd(text, after.end), gap + br + line.text);
    else if (before) {
      const at = newGroup ? startWithComments(text, before.start) : lineStart(text, before.start);
      const isLast = lines.filter((other) => other.group === line.group).at(-1) === line;
      add(at, line.text + br + (newGroup && isLast ? br : ''));
    }
  }
  return [...edits.values()];
}

function anchorFor(
  line: NewLine,
  placed: readonly Placed[],
): { after?: Placed; before?: Placed; newGroup: boolean } {
  const group = placed.filter((entry) => entry.group === line.group);
  const rank = ORDER.indexOf(line.group);
  if (group.length === 0) {
    const lower = placed.filter((entry) => ORDER.indexOf(entry.group) < rank).at(-1);
    if (lower) return { after: lower, newGroup: true };
    return { before: placed[0]!, newGroup: true };
  }
  const firstFrom = group.findIndex((entry) => entry.stmt.kind === 'from');
  const sectioned = firstFrom < 0 || group.slice(firstFrom).every((entry) => entry.stmt.kind === 'from');
  const peers = sectioned ? group.filter((entry) => entry.stmt.kind === line.kind) : group;
  if (peers.length === 0)
    return line.kind === 'import'
      ? { before: group[0]!, newGroup: false }
      : { after: group.at(-1)!, newGroup: false };
  // Of several lines that import from one module the names may be in an order of their own.
  const keyBy = [(key: string): string => key, (key: string): string => key.split(' ')[0]!].find((by) =>
    peers.every((entry, at) => at === 0 || by(peers[at - 1]!.key) <= by(entry.key)),
  );
  if (!keyBy) {
    // A section of its own in the group, such as isort's for Django: among those of the same package.
    const kin = peers.filter((entry) => topOf(entry.key) === topOf(line.key));
    const last = kin.filter((entry) => entry.key <= line.key).at(-1);
    if (last) return { after: last, newGroup: false };
    return kin[0] ? { before: kin[0], newGroup: false } : { after: peers.at(-1)!, newGroup: false };
  }
  const after = peers.filter((entry) => keyBy(entry.key) <= keyBy(line.key)).at(-1);
  return after ? { after, newGroup: false } : { before: peers[0]!, newGroup: false };
}

/** `django` of `django.db.models Prefetch`, and the dots of what is relative. */
function topOf(key: string): string {
  return /^\.+/.exec(key)?.[0] ?? key.split(/[. ]/)[0]!;
}

/** Where the comments right above a statement start; those that a file begins with stay above. */
function startWithComments(text: string, start: number): number {
  let at = lineStart(text, start);
  while (at > 0) {
    const previous = lineStart(text, at - (text.startsWith('\r\n', at - 2) ? 2 : 1));
    if (!text.slice(previous, lineEnd(text, previous)).trimStart().startsWith('#')) return at;
    at = previous;
  }
  return lineStart(text, start);
}

/** The first imports of a file that has none. */
function startHeader(
  file: FileText,
  { docstring, next }: ImportBlock,
  lines: readonly NewLine[],
  statements: readonly string[],
): Edit {
  const { text } = file;
  const br = lineBreakOf(text);
  const groups = ORDER.map((group) =>
    lines.filter((line) => line.group === group).map((line) => line.text),
  ).filter((group) => group.length > 0);
  const content = [
    ...groups.map((group) => group.join(br)),
    ...(statements.length > 0 ? [statements.join(br)] : []),
  ].join(br + br);
  if (docstring) {
    const at = lineEnd(text, docstring.end);
    return { start: at, end: at, text: br + br + content + (isFollowedByCode(text, at) ? br : '') };
  }
  if (!next) {
    const isBlank = text.trim() === '';
    return {
      start: isBlank ? 0 : text.length,
      end: isBlank ? 0 : text.length,
      text: (isBlank || /[\r\n]$/.test(text) ? '' : br) + content + br,
    };
  }
  const at = startWithComments(text, next.start);
  const isDefinition = next.lowered.stmt.kind === 'function' || next.lowered.stmt.kind === 'class';
  return { start: at, end: at, text: content + br + br + (isDefinition ? br : '') };
}

function afterBlock({ text }: FileText, end: number, statements: readonly string[]): Edit {
  const br = lineBreakOf(text);
  const at = lineEnd(text, end);
  return { start: at, end: at, text: br + br + statements.join(br) + (isFollowedByCode(text, at) ? br : '') };
}

/** Whether the line after the one that ends at `end` is not blank. */
function isFollowedByCode(text: string, end: number): boolean {
  const next = nextLine(text, end);
  return next < text.length && text.slice(next, lineEnd(text, next)).trim() !== '';
}
