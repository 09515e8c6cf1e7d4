import { commands, type ExtensionContext } from 'vscode';
import type { Output } from '../output.ts';

/** Harden: Show Output. */
export function registerShowOutput(context: ExtensionContext, output: Output): void {
  context.subscriptions.push(commands.registerCommand('harden.showOutput', () => output.log.show()));
}
