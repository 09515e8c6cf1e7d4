import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  type CreateFile,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { FileEdit, Safety } from '../rules/finding.ts';
import type { Edit } from '../text/edit.ts';
import { sortEdits } from '../text/edit.ts';
import { rangeOf } from './ranges.ts';
import type { Session } from './session.ts';

/** What a preview says of an edit, and whether the person is asked before it is applied. */
export interface Annotation {
  readonly label: string;
  readonly description?: string;
  readonly needsConfirmation: boolean;
}

/** The client cannot do what the edit needs; the message is for the person. */
export class UnsupportedEdit extends Error {
  override name = 'UnsupportedEdit';
}

/**
 * The protocol's edit, in the richest form that the client takes. Edits of open documents carry the version
 * they were computed from, so that the client refuses them on any other.
 *
 * @param annotate what is said of one edit; undefined for nothing.
 * @throws UnsupportedEdit when a file has to be created and the client cannot.
 */
export function renderWorkspaceEdit(
  session: Session,
  files: readonly FileEdit[],
  annotate: (file: FileEdit, edit: Edit) => Annotation | undefined,
): WorkspaceEdit {
  const { abilities, documents } = session;
  if (!abilities.versionedEdits) {
    const changes: Record<string, TextEdit[]> = {};
    for (const file of files) {
      refuseToCreate(file);
      changes[documents.uriOf(file.path)] = textEdits(session, file);
    }
    return { changes };
  }
  const annotations = new AnnotationTable();
  const documentChanges: (TextDocumentEdit | CreateFile)[] = [];
  for (const file of files) {
    const uri = documents.uriOf(file.path);
    const idOf = (edit: Edit): string | undefined => {
      const annotation = abilities.changeAnnotations ? annotate(file, edit) : undefined;
      return annotation && annotations.idOf(annotation);
    };
    if (file.create) {
      if (!abilities.createFiles) refuseToCreate(file);
      const annotationId = file.edits[0] && idOf(file.edits[0]);
      documentChanges.push({
        kind: 'create',
        uri,
        options: { overwrite: false, ignoreIfExists: false },
        ...(annotationId === undefined ? {} : { annotationId }),
      });
    }
    documentChanges.push({
      textDocument: { uri, version: documents.at(file.path)?.version ?? null },
      edits: textEdits(session, file, idOf),
    });
  }
  const changeAnnotations = annotations.table();
  return { documentChanges, ...(changeAnnotations ? { changeAnnotations } : {}) };
}

/** One fix's annotation: a person confirms what only a person can judge. */
export function annotationOfFix(title: string, rule: string, safety: Safety): Annotation {
  return { label: title, description: `${rule} [${safety}]`, needsConfirmation: safety === 'review' };
}

function textEdits(
  session: Session,
  file: FileEdit,
  idOf: (edit: Edit) => string | undefined = () => undefined,
): (TextEdit | AnnotatedTextEdit)[] {
  const start = { line: 0, character: 0 };
  if (file.create)
    return file.edits.map((edit) => withId({ range: { start, end: start }, newText: edit.text }, idOf(edit)));
  const source = session.workspace.source(file.path);
  if (!source) throw new UnsupportedEdit(`${file.path} is gone`);
  return sortEdits(file.edits).map((edit) =>
    withId({ range: rangeOf(source.lineIndex, edit), newText: edit.text }, idOf(edit)),
  );
}

function withId(edit: TextEdit, annotationId: string | undefined): TextEdit | AnnotatedTextEdit {
  return annotationId === undefined ? edit : { ...edit, annotationId };
}

function refuseToCreate(file: FileEdit): void {
  if (file.create)
    throw new UnsupportedEdit(`this fix creates ${file.path}, and the editor cannot create files`);
}

/** Equal annotations share an id; ids read well, as some clients show them. */
class AnnotationTable {
  private readonly known = new Map<string, { id: string; annotation: ChangeAnnotation }>();

  idOf(annotation: Annotation): string {
    const key = JSON.stringify([annotation.label, annotation.description, annotation.needsConfirmation]);
    let entry = this.known.get(key);
    if (!entry)
      this.known.set(key, (entry = { id: `harden.${this.known.size + 1}`, annotation: { ...annotation } }));
    return entry.id;
  }

  table(): Record<string, ChangeAnnotation> | undefined {
    if (this.known.size === 0) return undefined;
    return Object.fromEntries([...this.known.values()].map(({ id, annotation }) => [id, annotation]));
  }
}
