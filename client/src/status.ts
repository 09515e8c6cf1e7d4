import { languages, LanguageStatusSeverity, type ExtensionContext } from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';

/** The entry behind the `{}` of the status bar, there while a Python file is shown. */
export interface Status {
  /** The server could not be started. */
  failed(reason: unknown): void;
}

export function createStatus(context: ExtensionContext, client: LanguageClient): Status {
  const item = languages.createLanguageStatusItem('harden.status', { language: 'python' });
  item.name = 'Harden';
  context.subscriptions.push(item);

  const show = (state: State): void => {
    item.busy = state === State.Starting;
    item.severity =
      state === State.Stopped ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    switch (state) {
      case State.Running: {
        const version = client.initializeResult?.serverInfo?.version;
        item.text = version ? `Harden ${version}` : 'Harden';
        item.detail = undefined;
        item.command = { title: 'Show output', command: 'harden.showOutput' };
        return;
      }
      case State.Starting:
        item.text = 'Harden is starting';
        item.detail = undefined;
        item.command = { title: 'Show output', command: 'harden.showOutput' };
        return;
      default:
        item.text = 'Harden is stopped';
        item.detail = undefined;
        item.command = { title: 'Restart', command: 'harden.restart' };
    }
  };
  show(client.state);
  context.subscriptions.push(client.onDidChangeState(({ newState }) => show(newState)));

  return {
    failed(reason) {
      item.busy = false;
      item.severity = LanguageStatusSeverity.Error;
      item.text = 'Harden could not be started';
      item.detail = reason instanceof Error ? reason.message : String(reason);
      item.command = { title: 'Restart', command: 'harden.restart' };
    },
  };
}
