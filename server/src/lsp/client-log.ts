import type { RemoteConsole } from 'vscode-languageserver';

/** The client's log (VS Code: Output, Harden). Each message is written once: a failing rule fails on every key. */
export class ClientLog {
  private readonly written = new Set<string>();

  constructor(private readonly console: RemoteConsole) {}

  errorOnce(message: string): void {
    if (this.written.has(message)) return;
    this.written.add(message);
    this.console.error(message);
  }

  warnOnce(message: string): void {
    if (this.written.has(message)) return;
    this.written.add(message);
    this.console.warn(message);
  }

  info(message: string): void {
    this.console.info(message);
  }
}

/** An error as the log shows it: with its stack, for a report. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
