import { languages, LanguageStatusSeverity, window, type ExtensionContext } from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import {
  ENVIRONMENT,
  ENVIRONMENT_CHANGED,
  SELECT_INTERPRETER,
  type EnvironmentAnswer,
} from '../../server/src/lsp/environment-protocol.ts';
import { watchSelections } from './python-extension.ts';

/** What the status item says, for tests. */
export interface ShownEnvironment {
  readonly text: string;
  readonly detail: string | undefined;
  readonly warning: boolean;
}

export interface EnvironmentStatus {
  readonly shown: ShownEnvironment | undefined;
}

/**
 * The entry behind the `{}` of the status bar that says whose libraries are read for the Python file shown; a warning
 * where none are. It also hands on to the server what the Python extension has selected.
 */
export function createEnvironmentStatus(
  context: ExtensionContext,
  client: LanguageClient,
): EnvironmentStatus {
  const item = languages.createLanguageStatusItem('harden.environment', { language: 'python' });
  item.name = 'Harden: Python environment';
  item.text = 'Harden';
  item.command = { title: 'Select', command: 'harden.selectEnvironment' };
  let shown: ShownEnvironment | undefined;
  let question = 0;

  const refresh = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'python' || client.state !== State.Running) return;
    const mine = ++question;
    const params = { uri: document.uri.toString() };
    const answer = await client.sendRequest<EnvironmentAnswer>(ENVIRONMENT, params);
    // Another file may have been shown, and answered for, in the meantime.
    if (mine !== question) return;
    shown = wording(answer);
    item.text = shown.text;
    item.detail = shown.detail;
    item.severity = shown.warning ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  };
  const show = (): void => {
    // A server that is on its way out does not answer; the next one is asked when it runs.
    refresh().catch(() => undefined);
  };

  let watching: { dispose(): void } | undefined;
  const running = (): void => {
    watching?.dispose();
    watching = watchSelections((selection) => {
      if (client.state === State.Running) void client.sendNotification(SELECT_INTERPRETER, selection);
    });
    show();
  };
  if (client.state === State.Running) running();
  context.subscriptions.push(
    item,
    { dispose: () => watching?.dispose() },
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) running();
    }),
    client.onNotification(ENVIRONMENT_CHANGED, show),
    window.onDidChangeActiveTextEditor(show),
  );
  return {
    get shown() {
      return shown;
    },
  };
}

function wording({ name, version, description, problem }: EnvironmentAnswer): ShownEnvironment {
  if (name === null)
    return {
      text: 'Harden: no environment found: libraries are not read',
      detail: problem ?? description,
      warning: true,
    };
  return {
    text: `Harden: ${name} Python ${version}`,
    detail: problem ?? description,
    warning: problem !== null,
  };
}
