import type { Diagnostic, Message } from 'vscode-languageserver';
import type { StreamMessageWriter } from 'vscode-languageserver/node';
import { jsonOfDiagnostics } from './diagnostics-json.ts';

type Options = Exclude<ConstructorParameters<typeof StreamMessageWriter>[1], string | undefined>;

/** Stands for the list while the message around it is written; no URI and no text of ours holds a NUL. */
const LIST = '\u0000diagnostics';

/** Writes messages as JSON. The diagnostics in one are written as `jsonOfDiagnostics` has them, most of them long since. */
export const messageEncoder: NonNullable<Options['contentTypeEncoder']> = {
  name: 'application/json',
  encode: (message) => {
    try {
      return Promise.resolve(bytesOf(message));
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  },
};

function bytesOf(message: Message & { params?: unknown; result?: unknown }): Buffer {
  const published = listIn(message.params, 'diagnostics');
  if (published)
    return around({ ...message, params: { ...Object(message.params), diagnostics: LIST } }, published);
  const pulled = listIn(message.result, 'items');
  if (pulled) return around({ ...message, result: { ...Object(message.result), items: LIST } }, pulled);
  return Buffer.from(JSON.stringify(message));
}

/** The diagnostics that an answer or a notification is about; undefined where it is about something else. */
function listIn(value: unknown, name: 'diagnostics' | 'items'): readonly Diagnostic[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const list = (value as Readonly<Record<string, unknown>>)[name];
  if (!Array.isArray(list) || list.length === 0) return undefined;
  return list.every((one: unknown) => (one as Partial<Diagnostic> | null)?.source === 'harden')
    ? (list as readonly Diagnostic[])
    : undefined;
}

function around(message: unknown, list: readonly Diagnostic[]): Buffer {
  const [before, after] = JSON.stringify(message).split(JSON.stringify(LIST));
  return Buffer.concat([Buffer.from(before!), ...jsonOfDiagnostics(list), Buffer.from(after!)]);
}
