import fs from 'node:fs';
import path from 'node:path';
import type { Edit } from '../../server/src/text/edit.ts';
import type { Project } from '../project.ts';
import type { SpecificClause } from './clauses.ts';
import { maskEdits } from './mask.ts';

/** A clause in a masked copy of its project. */
export interface MaskedClause {
  readonly clause: SpecificClause;
  /** Relative to the project's folder. */
  readonly file: string;
  /** The number, from 1, of its line in the copy. */
  readonly line: number;
}

const KEPT = /\.(pyi?|toml|cfg|ini|txt)$|(^|\/)\.(git|harden)ignore$/;

/** Copies what a check reads of a project. */
export function copyProject(from: string, to: string): void {
  fs.cpSync(from, to, {
    recursive: true,
    filter: (source) =>
      !/(^|\/)(\.git|node_modules|\.venv|venv)$/.test(source) &&
      (fs.statSync(source).isDirectory() || KEPT.test(source)),
  });
}

/** Masks some clauses of files, all at once, and writes the files into the copy. */
export function writeMasked(
  chosen: readonly SpecificClause[],
  project: Project,
  copy: string,
): readonly MaskedClause[] {
  return [...byFile(chosen)].flatMap(([file, clauses]) => {
    const text = project.workspace.source(file)!.text;
    const module = project.workspace.module(file)!;
    const edits = clauses.map((clause) => maskEdits(clause, text, module));
    const all = withoutOverlaps([
      ...edits.flatMap((own, at) => own.filter((edit) => edit.start === clauses[at]!.keywordEnd)),
      ...edits.flatMap((own, at) => own.filter((edit) => edit.start !== clauses[at]!.keywordEnd)),
    ]);
    const inProject = path.relative(project.root, file);
    fs.writeFileSync(path.join(copy, inProject), applied(all, text));
    return clauses.map((clause): MaskedClause => ({
      clause,
      file: inProject,
      line: applied(
        all.filter((edit) => edit.end <= clause.keywordEnd),
        text.slice(0, clause.keywordEnd),
      ).split('\n').length,
    }));
  });
}

export function byFile(clauses: readonly SpecificClause[]): ReadonlyMap<string, readonly SpecificClause[]> {
  const files = new Map<string, SpecificClause[]>();
  for (const clause of clauses) {
    const own = files.get(clause.path);
    if (own) own.push(clause);
    else files.set(clause.path, [clause]);
  }
  return files;
}

/** Those that come first in the list stay; in order of position. */
function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits)
    if (!kept.some((other) => edit.start < other.end && other.start < edit.end)) kept.push(edit);
  return kept.sort((a, b) => a.start - b.start);
}

function applied(edits: readonly Edit[], text: string): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
