import type { Diagnostic } from 'vscode-languageserver';

const known = new WeakMap<Diagnostic, Buffer>();

/**
 * Diagnostics as JSON, in pieces of UTF-8. What was written of an object before is not written again: of a long file nearly all
 * are sent as they were (`renderDiagnostic` gives the same object for what says the same), and to write hundreds of kilobytes
 * anew takes as long as to find what is in them.
 */
export function jsonOfDiagnostics(diagnostics: readonly Diagnostic[]): readonly Buffer[] {
  const pieces: Buffer[] = [BEGIN];
  for (const [at, diagnostic] of diagnostics.entries()) {
    if (at > 0) pieces.push(COMMA);
    pieces.push(jsonOf(diagnostic));
  }
  pieces.push(END);
  return pieces;
}

const BEGIN = Buffer.from('[');
const COMMA = Buffer.from(',');
const END = Buffer.from(']');

function jsonOf(diagnostic: Diagnostic): Buffer {
  let json = known.get(diagnostic);
  if (!json) {
    json = Buffer.from(JSON.stringify(diagnostic));
    known.set(diagnostic, json);
  }
  return json;
}
