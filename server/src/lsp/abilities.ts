import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client announced that it can do, as far as an answer of ours depends on it. */
export interface Abilities {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticData: boolean;
  /** Edits may be left out of a code action and asked for later. */
  readonly resolveEdits: boolean;
  /** Code actions as objects; otherwise only commands, which we do not give. */
  readonly codeActionLiterals: boolean;
  readonly codeActionData: boolean;
  readonly preferredActions: boolean;
  readonly versionedEdits: boolean;
  readonly createFiles: boolean;
  readonly changeAnnotations: boolean;
  /** The server may send edits of its own accord. */
  readonly applyEdit: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly workspaceFolders: boolean;
  readonly watchFiles: boolean;
}

export function readAbilities({ textDocument, workspace }: ClientCapabilities): Abilities {
  const codeAction = textDocument?.codeAction;
  const edit = workspace?.workspaceEdit;
  // `data` has to survive from the offer to the resolve for either to be of use.
  const resolves =
    codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes('edit') === true;
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      (textDocument?.diagnostic?.relatedInformation ??
        textDocument?.publishDiagnostics?.relatedInformation) === true,
    diagnosticData:
      (textDocument?.diagnostic?.dataSupport ?? textDocument?.publishDiagnostics?.dataSupport) === true,
    resolveEdits: resolves,
    codeActionLiterals: codeAction?.codeActionLiteralSupport !== undefined,
    codeActionData: codeAction?.dataSupport === true,
    preferredActions: codeAction?.isPreferredSupport === true,
    versionedEdits: edit?.documentChanges === true,
    createFiles: edit?.documentChanges === true && edit.resourceOperations?.includes('create') === true,
    changeAnnotations: edit?.documentChanges === true && edit.changeAnnotationSupport !== undefined,
    applyEdit: workspace?.applyEdit === true,
    configuration: workspace?.configuration === true,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  };
}
