import {
  commands,
  CancellationError,
  ProgressLocation,
  Uri,
  window,
  workspace,
  type CancellationToken,
  type ExtensionContext,
  type Progress,
  type WorkspaceEdit,
} from 'vscode';
import { WorkDoneProgress, type LanguageClient } from 'vscode-languageclient/node';
import { TextDocumentEdit } from 'vscode-languageserver-protocol';
import { PLAN_METHOD, type PlanParams, type PlanResult } from '../../../server/src/lsp/plan-protocol.ts';
import { createSummary } from '../plan-summary.ts';

/**
 * Harden: Harden Workspace. The server plans; here the plan is shown in the refactor preview, applied as one
 * edit (one undo step) and summed up.
 *
 * @returns whether the plan was applied; undefined when there was none or it was cancelled.
 */
export function registerHardenWorkspace(context: ExtensionContext, client: LanguageClient): void {
  const summary = createSummary(context);
  context.subscriptions.push(
    commands.registerCommand('harden.hardenWorkspace', async (): Promise<boolean | undefined> => {
      const plan = await window.withProgress(
        { location: ProgressLocation.Notification, title: 'Hardening', cancellable: true },
        (progress, token) => requestPlan(client, progress, token),
      );
      if (!plan) return undefined;
      if (plan.applied.length === 0) {
        await summary.show(plan, 'Nothing to apply');
        return undefined;
      }
      const changed = changedDocument(plan);
      if (changed) {
        void window.showWarningMessage(
          `${changed} was changed while Harden worked: harden the workspace again.`,
        );
        return undefined;
      }
      const edit = await client.protocol2CodeConverter.asWorkspaceEdit(plan.edit);
      askForPreview(edit, plan);
      const applied = await workspace.applyEdit(edit, { isRefactoring: true });
      await summary.show(plan, applied ? 'Applied' : 'Not applied');
      return applied;
    }),
  );
}

/**
 * VS Code shows its refactor preview when an edit needs to be confirmed, and leaves that edit unticked. If all
 * of the plan did, a person would have to tick hundreds. So what needs to be confirmed is something that never
 * happens and is not shown: the creation, if it is not there, of a file that is there.
 */
function askForPreview(edit: WorkspaceEdit, plan: PlanResult): void {
  const existing = plan.applied.map(({ uri }) => Uri.parse(uri)).find(({ scheme }) => scheme === 'file');
  if (!existing) return;
  edit.createFile(existing, { ignoreIfExists: true }, { label: 'Harden', needsConfirmation: true });
}

let lastToken = 0;

async function requestPlan(
  client: LanguageClient,
  progress: Progress<{ message?: string; increment?: number }>,
  token: CancellationToken,
): Promise<PlanResult | undefined> {
  const workDoneToken = `harden.plan.${++lastToken}`;
  let percentage = 0;
  const subscription = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
    if (value.kind === 'end') return;
    const now = value.percentage ?? percentage;
    progress.report({ message: value.message, increment: Math.max(0, now - percentage) });
    percentage = Math.max(percentage, now);
  });
  const params: PlanParams = { workDoneToken };
  try {
    return await client.sendRequest<PlanResult>(PLAN_METHOD, params, token);
  } catch (error) {
    if (token.isCancellationRequested || error instanceof CancellationError) return undefined;
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`Harden could not plan the workspace: ${reason}`);
    return undefined;
  } finally {
    subscription.dispose();
  }
}

/** The name of an open document that is no longer what the plan was made for. */
function changedDocument(plan: PlanResult): string | undefined {
  const open = new Map(workspace.textDocuments.map((document) => [document.uri.toString(), document]));
  for (const change of plan.edit.documentChanges ?? []) {
    if (!TextDocumentEdit.is(change) || typeof change.textDocument.version !== 'number') continue;
    const document = open.get(change.textDocument.uri);
    if (document && document.version !== change.textDocument.version)
      return workspace.asRelativePath(document.uri);
  }
  return undefined;
}
