import { window, type ExtensionContext, type LogOutputChannel } from 'vscode';

/** The two channels of the Output view: what the server says, and every message when tracing is on. */
export interface Output {
  readonly log: LogOutputChannel;
  readonly trace: LogOutputChannel;
}

export function createOutput(context: ExtensionContext): Output {
  const log = window.createOutputChannel('Harden', { log: true });
  const trace = window.createOutputChannel('Harden Trace', { log: true });
  context.subscriptions.push(log, trace);
  return { log, trace };
}
