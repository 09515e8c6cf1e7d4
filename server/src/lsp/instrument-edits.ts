import type { WorkspaceEdit } from 'vscode-languageserver';
import { instrumentAll, type InstrumentScope } from '../engine/instrument-all.ts';
import { fileEditOf } from './editor-analysis.ts';
import type { InstrumentKey } from './action-key.ts';
import type { Session } from './session.ts';
import { annotationOfFix, renderWorkspaceEdit } from './workspace-edits.ts';

/**
 * The edit that makes every handler of a file or an area count, annotated handler by handler.
 *
 * @returns undefined when nothing changes.
 */
export function instrumentEdit(
  session: Session,
  scope: InstrumentScope,
): { readonly edit: WorkspaceEdit; readonly handlers: number } | undefined {
  const { engine } = session.analysis;
  const plan = instrumentAll(engine, scope);
  if (plan.applied.length === 0) return undefined;
  const labelsOf = new Map(
    plan.files.flatMap(({ edits }) => edits.map((edit) => [edit as object, edit.labels])),
  );
  // The first fix that brings in a library makes it the project's: what stands on it needs the same eye.
  const isReview = plan.applied.some(({ safety }) => safety === 'review');
  const edit = renderWorkspaceEdit(session, plan.files.map(fileEditOf), (_file, one) => {
    const [label] = labelsOf.get(one) ?? [];
    const said = label === undefined ? undefined : plan.applied[label];
    return said && annotationOfFix(said.title, said.rule, isReview ? 'review' : said.safety);
  });
  return { edit, handlers: plan.applied.length };
}

/** What an offered action comes to now. */
export function instrumentKeyEdit(
  session: Session,
  path: string,
  { area, project }: InstrumentKey,
): WorkspaceEdit | undefined {
  return instrumentEdit(
    session,
    area !== undefined && project !== undefined ? { kind: 'area', area, project } : { kind: 'file', path },
  )?.edit;
}
