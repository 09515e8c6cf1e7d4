import { commands, ConfigurationTarget, type Uri, window, workspace, type ExtensionContext } from 'vscode';
import { hasPythonExtension } from '../python-extension.ts';

/**
 * Harden: Select Python Environment. With the Python extension, its choice is the one; without it, the setting
 * `harden.python.path` of the file's folder, to an environment's folder that is picked.
 *
 * @param folder for a key binding or a test: the folder to take instead of asking.
 */
export function registerSelectEnvironment(context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand('harden.selectEnvironment', async (folder?: string): Promise<void> => {
      if (folder === undefined && hasPythonExtension()) {
        await commands.executeCommand('python.setInterpreter');
        return;
      }
      const document = window.activeTextEditor?.document.uri;
      const at = document && workspace.getWorkspaceFolder(document);
      const picked = folder ?? (await ask(at?.uri))?.fsPath;
      if (picked === undefined) return;
      const several = (workspace.workspaceFolders?.length ?? 0) > 1;
      await workspace
        .getConfiguration('harden', document)
        .update(
          'python.path',
          picked,
          !at
            ? ConfigurationTarget.Global
            : several
              ? ConfigurationTarget.WorkspaceFolder
              : ConfigurationTarget.Workspace,
        );
    }),
  );
}

async function ask(start: Uri | undefined): Promise<Uri | undefined> {
  const picked = await window.showOpenDialog({
    title: 'The folder of the Python environment whose libraries are read, such as .venv',
    openLabel: 'Select',
    canSelectFiles: false,
    canSelectFolders: true,
    ...(start ? { defaultUri: start } : {}),
  });
  return picked?.[0];
}
