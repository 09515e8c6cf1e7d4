import { commands, window, type ExtensionContext } from 'vscode';

/** Harden: Fix This File. The same safe fixes as `source.fixAll.harden` on save. */
export function registerFixFile(context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand('harden.fixFile', async () => {
      if (window.activeTextEditor?.document.languageId !== 'python') {
        void window.showInformationMessage('Harden fixes Python files: open one first.');
        return;
      }
      await commands.executeCommand('editor.action.codeAction', {
        kind: 'source.fixAll.harden',
        apply: 'first',
      });
    }),
  );
}
