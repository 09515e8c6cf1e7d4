import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Session } from './session.ts';
import { pathOfUri } from './uris.ts';

/** Settings as JSON, without the `harden.` in front; null values (VS Code's defaults) are left out. */
export type EditorSettings = Readonly<Record<string, unknown>>;

/** A client that does not answer must not keep diagnostics waiting for ever. */
const PATIENCE_MS = 3000;

/**
 * workspace/configuration and didChangeConfiguration: the `harden.*` settings, for each folder. A client
 * without workspace/configuration gives them in `initializationOptions` and with each change, for all folders.
 *
 * @param initial `initializationOptions`.
 */
export function registerConfiguration(session: Session, initial: unknown): void {
  const { connection, abilities } = session;
  if (!abilities.configuration) {
    useForAllFolders(session, initial);
    connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
      useForAllFolders(session, settings);
      session.surroundingsChanged();
    });
    return;
  }
  useForAllFolders(session, initial);
  const fetch = async (): Promise<void> => {
    await fetchSettings(session);
    session.surroundingsChanged();
  };
  const logged = (reading: Promise<void>): Promise<void> =>
    reading.catch((error: unknown) =>
      session.log.warnOnce(`the client's settings could not be read: ${String(error)}`),
    );
  connection.onDidChangeConfiguration(() => void logged(fetch()));
  session.listen({ foldersChanged: () => void logged(fetch()) });
  session.onInitialized(() => {
    if (abilities.registerConfiguration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'harden' });
    const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
    return Promise.race([logged(fetchSettings(session)), patience]);
  });
}

async function fetchSettings(session: Session): Promise<void> {
  const folders = session.folders.map(({ uri }) => uri);
  const items = [{ section: 'harden' }, ...folders.map((scopeUri) => ({ scopeUri, section: 'harden' }))];
  const [everywhere, ...perFolder] = (await session.connection.workspace.getConfiguration(
    items,
  )) as unknown[];
  session.analysis.setEditorSettings(
    readEditorSettings(everywhere),
    new Map(folders.map((uri, index) => [pathOfUri(uri), readEditorSettings(perFolder[index])])),
  );
}

function useForAllFolders(session: Session, settings: unknown): void {
  const values = readEditorSettings(inner(inner(settings, 'settings'), 'harden'));
  session.analysis.setEditorSettings(
    values,
    new Map(session.folders.map(({ uri }) => [pathOfUri(uri), values])),
  );
}

/** Clients wrap settings in their section or do not: `{"harden": {...}}` and `{...}` are both seen. */
function inner(settings: unknown, section: string): unknown {
  if (typeof settings === 'object' && settings !== null && section in settings)
    return (settings as Record<string, unknown>)[section];
  return settings;
}

function readEditorSettings(value: unknown): EditorSettings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  // The trace is between the client and its log.
  return Object.fromEntries(Object.entries(value).filter(([name, one]) => one !== null && name !== 'trace'));
}
