import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { KnownFiles } from './known-files.ts';
import type { Session } from './session.ts';
import { pathOfUri } from './uris.ts';

const PATTERNS = [
  '**/*.py',
  '**/*.pyi',
  '**/pyproject.toml',
  '**/harden.toml',
  // What says where the environment is, and what is installed into it.
  '**/{pyvenv.cfg,*.pth,direct_url.json,.pdm-python,.python-version,poetry.lock,Pipfile}',
];

/** An install or a branch switch comes as a burst of events: diagnostics are asked for once it is over. */
const BURST_MS = 100;

/**
 * workspace/didChangeWatchedFiles. Where the client cannot watch (Neovim on Linux), the files that were read
 * are looked at again when a document is opened or saved: the moments at which a person comes back from
 * another tool.
 */
export function registerWatchedFiles(session: Session, known: KnownFiles): void {
  const { connection, analysis, abilities } = session;
  let burst: NodeJS.Timeout | undefined;
  const apply = (paths: readonly string[]): void => {
    if (paths.length === 0) return;
    analysis.diskChanged(paths);
    clearTimeout(burst);
    burst = setTimeout(() => session.surroundingsChanged(), BURST_MS);
  };

  // A client may watch by its own configuration without having announced that it can be asked to.
  connection.onDidChangeWatchedFiles(({ changes }) => apply(changes.map(({ uri }) => pathOfUri(uri))));

  if (abilities.watchFiles) {
    session.onInitialized(async () => {
      const watchers = PATTERNS.map((globPattern) => ({ globPattern }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    });
    return;
  }
  connection.onDidSaveTextDocument(() => apply(known.changed()));
  session.listen({ opened: () => apply(known.changed()) });
}
