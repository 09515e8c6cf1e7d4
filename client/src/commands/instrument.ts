import { commands, window, type ExtensionContext, type QuickPickItem } from 'vscode';
import { ExecuteCommandRequest, type LanguageClient } from 'vscode-languageclient/node';
import {
  AREAS_COMMAND,
  INSTRUMENT_COMMAND,
  type AreaRow,
  type InstrumentArguments,
  type InstrumentResult,
} from '../../../server/src/lsp/instrument-protocol.ts';

/**
 * Harden: Instrument All Handlers in This File, and of an Area. The server makes the edit and sends it; what it says
 * when there is nothing to do it shows itself.
 */
export function registerInstrument(context: ExtensionContext, client: LanguageClient): void {
  context.subscriptions.push(
    commands.registerCommand('harden.instrumentFile', async (): Promise<InstrumentResult | undefined> => {
      const document = window.activeTextEditor?.document;
      if (document?.languageId !== 'python') {
        void window.showInformationMessage('Harden instruments Python files: open one first.');
        return undefined;
      }
      return instrument(client, { uri: client.code2ProtocolConverter.asUri(document.uri) });
    }),
    /** @param chosen from a keybinding or another extension: the area, without asking. */
    commands.registerCommand('harden.instrumentArea', async (chosen?: Pick<AreaRow, 'area' | 'project'>) => {
      const row = chosen ?? (await pickArea(client));
      return row && instrument(client, { area: row.area, project: row.project });
    }),
  );
}

async function pickArea(client: LanguageClient): Promise<AreaRow | undefined> {
  const rows = await guarded<readonly AreaRow[]>(client, AREAS_COMMAND);
  const open = rows?.filter(({ counted, total }) => counted < total);
  if (!open) return undefined;
  if (open.length === 0) {
    void window.showInformationMessage('Every handler of the workspace records a metric.');
    return undefined;
  }
  const several = new Set(open.map(({ project }) => project)).size > 1;
  const items = open.map((row): QuickPickItem & { readonly row: AreaRow } => ({
    label: row.area,
    description: `metrics ${row.counted}/${row.total}`,
    ...(several ? { detail: row.project } : {}),
    row,
  }));
  const picked = await window.showQuickPick(items, {
    title: 'Instrument all handlers of an area',
    placeHolder: 'The area',
    matchOnDetail: true,
  });
  return picked?.row;
}

function instrument(
  client: LanguageClient,
  given: InstrumentArguments,
): Promise<InstrumentResult | undefined> {
  return guarded<InstrumentResult>(client, INSTRUMENT_COMMAND, given);
}

async function guarded<T>(
  client: LanguageClient,
  command: string,
  given?: InstrumentArguments,
): Promise<T | undefined> {
  try {
    return (await client.sendRequest(ExecuteCommandRequest.type, {
      command,
      arguments: given ? [given] : [],
    })) as T;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`Harden could not instrument: ${reason}`);
    return undefined;
  }
}
