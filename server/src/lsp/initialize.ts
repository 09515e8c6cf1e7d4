import {
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { readAbilities, type Abilities } from './abilities.ts';
import { registerBackgroundLibraries } from './background-libraries.ts';
import { registerCodeActionResolve } from './code-action-resolve.ts';
import { registerCodeActions } from './code-actions.ts';
import { registerConfiguration } from './configuration.ts';
import { registerPullDiagnostics } from './diagnostics-pull.ts';
import { registerPushDiagnostics } from './diagnostics-push.ts';
import { EditorAnalysis, type Host } from './editor-analysis.ts';
import { registerEnvironment } from './environment.ts';
import { ALL_KINDS } from './fix-kinds.ts';
import { initialFolders, registerFolders } from './folders.ts';
import { registerCodeLens } from './code-lens.ts';
import { registerHover } from './hover.ts';
import { registerInstrumentCommand } from './instrument-command.ts';
import { AREAS_COMMAND, INSTRUMENT_COMMAND } from './instrument-protocol.ts';
import { KnownFiles } from './known-files.ts';
import { registerPlan } from './plan.ts';
import { Session } from './session.ts';
import { registerSettling } from './settling.ts';
import { registerSettingsProblems } from './settings-problems.ts';
import { registerTextSync } from './text-sync.ts';
import { registerWatchedFiles } from './watched-files.ts';

/** initialize, initialized, shutdown: the frame of a session. */
export function registerInitialize(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    const session = startSession(connection, host, params);
    connection.onInitialized(() => session.initialized());
    connection.onShutdown(() => session.workspace.dispose());
    return {
      capabilities: capabilitiesFor(session.abilities),
      serverInfo: { name: 'harden', version: host.version },
    };
  });
}

function startSession(connection: Connection, host: Host, params: InitializeParams): Session {
  const abilities = readAbilities(params.capabilities);
  // Only a client that does not watch files makes the server remember them.
  const known = new KnownFiles(host.fileSystem);
  const fileSystem = abilities.watchFiles ? host.fileSystem : known;
  const analysis = new EditorAnalysis({ ...host, fileSystem });
  const session = new Session({
    connection,
    analysis,
    abilities,
    folders: initialFolders(params),
  });
  registerFolders(session);
  registerConfiguration(session, params.initializationOptions);
  registerWatchedFiles(session, known);
  registerTextSync(session);
  registerSettingsProblems(session);
  if (abilities.pullDiagnostics) registerPullDiagnostics(session);
  else registerPushDiagnostics(session);
  registerSettling(session);
  registerCodeActions(session);
  registerCodeActionResolve(session);
  registerEnvironment(session);
  registerHover(session);
  registerCodeLens(session);
  registerInstrumentCommand(session);
  registerBackgroundLibraries(session);
  registerPlan(session);
  return session;
}

function capabilitiesFor(abilities: Abilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    codeActionProvider: abilities.codeActionLiterals
      ? { codeActionKinds: [...ALL_KINDS], resolveProvider: abilities.resolveEdits }
      : false,
    hoverProvider: true,
    codeLensProvider: {},
    executeCommandProvider: { commands: [INSTRUMENT_COMMAND, AREAS_COMMAND] },
    ...(abilities.pullDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'harden',
            interFileDependencies: true,
            // VS Code asks again every two seconds for those of the workspace.
            workspaceDiagnostics: false,
          },
        }
      : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
