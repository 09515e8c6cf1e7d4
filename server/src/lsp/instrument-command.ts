import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { coverageByArea } from '../engine/coverage.ts';
import type { InstrumentScope } from '../engine/instrument-all.ts';
import { instrumentEdit } from './instrument-edits.ts';
import {
  AREAS_COMMAND,
  INSTRUMENT_COMMAND,
  type AreaRow,
  type InstrumentArguments,
  type InstrumentResult,
} from './instrument-protocol.ts';
import type { Session } from './session.ts';
import { pathOfUri } from './uris.ts';
import { UnsupportedEdit } from './workspace-edits.ts';

/** workspace/executeCommand: the commands of instrument-protocol.ts. */
export function registerInstrumentCommand(session: Session): void {
  const { connection, analysis } = session;
  connection.onExecuteCommand(
    async ({ command, arguments: given }): Promise<InstrumentResult | AreaRow[] | null> => {
      await session.ready;
      if (command === AREAS_COMMAND) return coverageByArea(analysis.engine).map((row) => ({ ...row }));
      if (command === INSTRUMENT_COMMAND) return instrument(session, readArguments(given?.[0]));
      return null;
    },
  );
}

async function instrument(session: Session, given: InstrumentArguments): Promise<InstrumentResult> {
  const { connection, documents, abilities } = session;
  if (!abilities.applyEdit)
    throw new ResponseError(LSPErrorCodes.RequestFailed, 'the editor takes no edits from the server');
  const { uri, area, project } = given;
  const path = uri === undefined ? undefined : (documents.get(uri)?.path ?? pathOfUri(uri));
  const scope: InstrumentScope | undefined =
    area !== undefined && project !== undefined
      ? { kind: 'area', area, project }
      : path !== undefined && !session.analysis.isLeftOut(path)
        ? { kind: 'file', path }
        : undefined;
  const what = scope?.kind === 'area' ? `of the area '${scope.area}'` : 'in this file';
  try {
    const made = scope && instrumentEdit(session, scope);
    if (!made) {
      connection.window.showInformationMessage(`Harden found no handler ${what} that it can make count.`);
      return { applied: false, handlers: 0 };
    }
    const label = `Instrument all handlers ${what}`;
    const { applied } = await connection.workspace.applyEdit({ label, edit: made.edit });
    return { applied, handlers: made.handlers };
  } catch (error) {
    if (error instanceof UnsupportedEdit) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    throw error;
  }
}

/** What comes through the client may be anything. */
function readArguments(given: unknown): InstrumentArguments {
  if (typeof given !== 'object' || given === null) return {};
  const { uri, area, project } = given as Record<string, unknown>;
  return {
    ...(typeof uri === 'string' ? { uri } : {}),
    ...(typeof area === 'string' ? { area } : {}),
    ...(typeof project === 'string' ? { project } : {}),
  };
}
