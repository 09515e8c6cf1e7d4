import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Finding, Fix } from '../rules/finding.ts';
import type { Session } from './session.ts';
import { annotationOfFix, renderWorkspaceEdit } from './workspace-edits.ts';

/** The edit of one fix; undefined when it turns out not to apply. */
export function fixEdit(session: Session, finding: Finding, fix: Fix): WorkspaceEdit | undefined {
  const files = fix.edits();
  const annotation = annotationOfFix(fix.title, finding.rule, fix.safety);
  return files && renderWorkspaceEdit(session, files, () => annotation);
}

/** Every safe fix of a file, and of what those change elsewhere; undefined when nothing changes. */
export function fixAllEdit(session: Session, path: string): WorkspaceEdit | undefined {
  const files = session.analysis.fixAll(path);
  if (files.every(({ edits }) => edits.length === 0)) return undefined;
  // No annotations: on save nobody is asked.
  return renderWorkspaceEdit(session, files, () => undefined);
}
