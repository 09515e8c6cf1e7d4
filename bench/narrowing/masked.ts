import type { Project } from '../project.ts';
import { trySites, type SpecificClause, type TrySite } from './clauses.ts';
import { maskEdits } from './mask.ts';

/** Masks the clauses of a file one at a time; while one is handed out, the file in the workspace is masked. */
export function* maskedClauses(
  path: string,
  clauses: readonly SpecificClause[],
  project: Project,
): Generator<{
  readonly clause: SpecificClause;
  readonly site: TrySite;
  readonly line: number;
  readonly body: string;
}> {
  const { workspace } = project;
  const text = workspace.source(path)!.text;
  const module = workspace.module(path)!;
  // The original's nodes are of the past after the first mask.
  const asked = clauses.map((clause) => ({ clause, edits: maskEdits(clause, text, module) }));
  let version = 1;
  workspace.apply({ kind: 'open', path, text, version });
  workspace.module(path);
  for (const { clause, edits } of asked) {
    let shift = 0;
    let tryStart = clause.tryStart;
    const shifted = edits.map((edit) => {
      const moved = { start: edit.start + shift, end: edit.end + shift, text: edit.text };
      const change = edit.text.length - (edit.end - edit.start);
      if (edit.end <= clause.tryStart) tryStart += change;
      shift += change;
      return { moved, original: text.slice(edit.start, edit.end) };
    });
    workspace.apply({ kind: 'edit', path, edits: shifted.map((one) => one.moved), version: ++version });
    const site = trySites(project, path).find((one) => one.unit.start + one.stmt.start === tryStart);
    const now = workspace.source(path)!.text;
    const line = text.slice(0, clause.keywordEnd).split('\n').length;
    if (site)
      yield {
        clause,
        site,
        line,
        body: now.slice(site.unit.start + site.stmt.body.start, site.unit.start + site.stmt.body.end),
      };
    const back = [...shifted].reverse().map(({ moved, original }) => ({
      start: moved.start,
      end: moved.start + moved.text.length,
      text: original,
    }));
    workspace.apply({ kind: 'edit', path, edits: back, version: ++version });
  }
  workspace.apply({ kind: 'close', path });
}
