import type { Import, ImportedName, ImportFrom } from '../python/tree.ts';
import type { Edit } from '../text/edit.ts';
import type { Program } from '../types/program.ts';
import { PythonFiles } from '../workspace/python-files.ts';
import { lineEnd, lineStart, nextLine, type FileText } from './layout.ts';

/**
 * Edits that take out the imports at the top of a file that only what other edits take out had used. A name that stands
 * anywhere else stays, be it in a string or a comment; so does one that another file may import from here.
 */
export function withoutUnusedImports(
  { path, text, module }: FileText & { readonly path: string },
  edits: readonly Edit[],
  program: Program,
): Edit[] {
  if (/(^|\/)__init__\.pyi?$/.test(path)) return [];
  const isGone = (index: number): boolean => edits.some((edit) => index >= edit.start && index < edit.end);
  const added = edits.map((edit) => edit.text).join('\n');
  const removed: Edit[] = [];
  for (const unit of module.units) {
    const { stmt } = unit.lowered;
    if ((stmt.kind !== 'import' && stmt.kind !== 'from') || unit.lowered.comments.length > 0) continue;
    const from = unit.start + stmt.start;
    const to = unit.start + stmt.end;
    // `import x  # noqa` says that it is there for something else.
    if (/#/.test(text.slice(to, lineEnd(text, to)))) continue;
    const unused = stmt.names.filter((one) => {
      const name = boundBy(stmt, one);
      const uses = [...text.matchAll(new RegExp(`(?<![\\w.])${name}(?!\\w)`, 'g'))]
        .map(({ index }) => index)
        .filter((index) => index < from || index >= to);
      return (
        uses.length > 0 &&
        uses.every(isGone) &&
        !new RegExp(`(?<![\\w.])${name}(?!\\w)`).test(added) &&
        !isImportedElsewhere(name, path, program)
      );
    });
    if (unused.length > 0) removed.push(...withoutNames(stmt, new Set(unused), unit.start, text));
  }
  return removed;
}

function boundBy(stmt: Import | ImportFrom, { name, alias }: ImportedName): string {
  return alias ?? (stmt.kind === 'import' ? name.split('.')[0]! : name);
}

function isImportedElsewhere(name: string, path: string, program: Program): boolean {
  const own = program.modules.nameOf(path).split('.').at(-1)!;
  const word = new RegExp(`\\b${name}\\b`);
  return new PythonFiles(program.workspace).all().some((other) => {
    const text = other === path ? '' : (program.workspace.source(other)?.text ?? '');
    return (
      text.includes(own) &&
      word.test(text) &&
      new RegExp(`\\b${own}\\s+import\\b|\\b${own}\\.${name}\\b`).test(text)
    );
  });
}

function withoutNames(
  stmt: Import | ImportFrom,
  unused: ReadonlySet<ImportedName>,
  base: number,
  text: string,
): Edit[] {
  const whole = (start: number, end: number): Edit => ({
    start: lineStart(text, start),
    end: nextLine(text, end),
    text: '',
  });
  const isAlone = (start: number, end: number): boolean =>
    /^\s*$/.test(text.slice(lineStart(text, start), start)) &&
    /^,?\s*$/.test(text.slice(end, lineEnd(text, end)));
  const from = base + stmt.start;
  const to = base + stmt.end;
  if (stmt.names.every((one) => unused.has(one))) return isAlone(from, to) ? [whole(from, to)] : [];
  return stmt.names.flatMap((one, at): Edit[] => {
    if (!unused.has(one)) return [];
    const start = base + one.start;
    const end = base + one.end;
    if (isAlone(start, end)) return [whole(start, end)];
    const next = stmt.names[at + 1];
    if (next) return [{ start, end: base + next.start, text: '' }];
    const kept = stmt.names.findLast((other) => !unused.has(other))!;
    return [{ start: base + kept.end, end, text: '' }];
  });
}
