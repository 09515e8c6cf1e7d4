import { CodeActionTriggerKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import type { Finding, Fix } from '../rules/finding.ts';
import type { SourceFile } from '../workspace/workspace.ts';
import type { ActionKey } from './action-key.ts';
import { renderDiagnostic } from './diagnostics.ts';
import { isPython } from './documents.ts';
import { FIX_ALL_KIND, isWanted, QUICK_FIX_KINDS } from './fix-kinds.ts';
import { fixAllEdit, fixEdit } from './fix-edits.ts';
import { instrumentActions } from './instrument-actions.ts';
import { instrumentKeyEdit } from './instrument-edits.ts';
import type { Session } from './session.ts';
import { pathOfUri } from './uris.ts';
import { UnsupportedEdit } from './workspace-edits.ts';

/** textDocument/codeAction: what can be done about the findings that touch a range. */
export function registerCodeActions(session: Session): void {
  const { connection, documents, workspace, abilities } = session;

  connection.onCodeAction(async (params, token) => {
    await session.ready;
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'the client cancelled the request');
    const document = documents.get(params.textDocument.uri);
    const path = document?.path ?? pathOfUri(params.textDocument.uri);
    const file = workspace.source(path);
    // A client without action literals takes only commands, and an edit is not one.
    if (!file || !abilities.codeActionLiterals || (document && !isPython(document))) return [];
    const actions = quickFixes(session, params, file);
    actions.push(...instrumentAll(session, params, file));
    const all = fixAll(session, params, file);
    return all ? [...actions, all] : actions;
  });
}

function quickFixes(session: Session, params: CodeActionParams, file: SourceFile): CodeAction[] {
  const start = file.lineIndex.offsetAt(params.range.start);
  const end = file.lineIndex.offsetAt(params.range.end);
  const actions: CodeAction[] = [];
  for (const { finding, fix, isListed } of session.analysis.fixesAt(file.path, start, end)) {
    const kind = QUICK_FIX_KINDS[fix.kind];
    if (!isWanted(kind, params.context.only)) continue;
    const action: CodeAction = {
      title: fix.title,
      kind,
      ...(isListed ? { diagnostics: [renderDiagnostic(session, finding, file.lineIndex)] } : {}),
    };
    if (isListed && session.abilities.preferredActions && fix === preferredFix(finding))
      action.isPreferred = true;
    const key: ActionKey = {
      uri: params.textDocument.uri,
      version: file.version ?? null,
      what: 'fix',
      rule: finding.rule,
      start: finding.start,
      end: finding.end,
      kind: fix.kind,
      title: fix.title,
    };
    if (complete(session, action, key, () => fixEdit(session, finding, fix))) actions.push(action);
  }
  return actions;
}

/** The one fix of a finding that a person may take without reading: its best safe or proved one. */
function preferredFix(finding: Finding): Fix | undefined {
  return finding.fixes.find(
    ({ kind, safety, byHand }) => kind !== 'ignore' && safety !== 'review' && !byHand,
  );
}

function instrumentAll(session: Session, params: CodeActionParams, file: SourceFile): CodeAction[] {
  return instrumentActions(session, params, file)
    .filter(({ action, key }) =>
      complete(session, action, key, () => instrumentKeyEdit(session, file.path, key)),
    )
    .map(({ action }) => action);
}

function fixAll(
  session: Session,
  { context, textDocument }: CodeActionParams,
  file: SourceFile,
): CodeAction | undefined {
  // The lightbulb that shows by itself while one types is no place for it; a save, a menu or a key is.
  const asked = context.only
    ? isWanted(FIX_ALL_KIND, context.only)
    : context.triggerKind !== CodeActionTriggerKind.Automatic;
  if (!asked) return undefined;
  const { findings } = session.analysis.diagnose(file.path);
  if (
    !findings.some(({ fixes }) =>
      fixes.some(({ kind, safety, byHand }) => safety === 'safe' && kind !== 'ignore' && !byHand),
    )
  )
    return undefined;
  const action: CodeAction = { title: 'Harden: apply all safe fixes', kind: FIX_ALL_KIND };
  const key: ActionKey = { uri: textDocument.uri, version: file.version ?? null, what: 'all' };
  return complete(session, action, key, () => fixAllEdit(session, file.path)) ? action : undefined;
}

/**
 * Gives the action what it needs to be resolved later or, for a client that does not resolve, its edit.
 * False when there is no edit after all.
 */
function complete(
  { abilities, log }: Session,
  action: CodeAction,
  key: ActionKey,
  compute: () => CodeAction['edit'],
): boolean {
  if (abilities.resolveEdits) {
    action.data = key;
    return true;
  }
  try {
    action.edit = compute();
  } catch (error) {
    if (!(error instanceof UnsupportedEdit)) throw error;
    log.warnOnce(`"${action.title}" is not offered: ${error.message}`);
  }
  return action.edit !== undefined;
}
