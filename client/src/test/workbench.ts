import { readFile } from 'node:fs/promises';
import {
  commands,
  languages,
  Range,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Diagnostic,
  type TextDocument,
} from 'vscode';

/** A file of the workspace that the run opened: a copy of scripts/vscode-tests/workspace. */
export function fixture(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the tests need a workspace folder');
  return Uri.joinPath(folder.uri, name);
}

export async function show(name: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(fixture(name));
  await window.showTextDocument(document);
  return document;
}

/** @returns what puts a document, and its file, back to what the file is now. */
export async function remember(name: string): Promise<() => Promise<void>> {
  const text = await readFile(fixture(name).fsPath, 'utf8');
  return async () => {
    const document = await show(name);
    await commands.executeCommand('workbench.action.files.revert');
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, new Range(0, 0, document.lineCount, 0), text);
    await workspace.applyEdit(edit);
    await commands.executeCommand('workbench.action.files.saveWithoutFormatting');
    await commands.executeCommand('workbench.action.closeActiveEditor');
  };
}

/** Our diagnostics of a rule on a document. */
export function findings(document: TextDocument, rule: string): readonly Diagnostic[] {
  return languages
    .getDiagnostics(document.uri)
    .filter(({ source, code }) => source === 'harden' && codeOf(code) === rule);
}

function codeOf(code: Diagnostic['code']): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** The range of the only place where `needle` is in a document. */
export function rangeOf(document: TextDocument, needle: string): Range {
  const text = document.getText();
  const at = text.indexOf(needle);
  if (at < 0 || text.includes(needle, at + 1)) throw new Error(`"${needle}" is not there once`);
  return new Range(document.positionAt(at), document.positionAt(at + needle.length));
}

/**
 * Waits until `check` gives something truthy, and returns it. The editor tells nobody when it has settled, so
 * this asks again; the time limit is generous because it only matters when a test fails.
 */
export async function eventually<T>(
  what: string,
  check: () => T | Promise<T>,
  milliseconds = 20_000,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`waited ${milliseconds / 1000} s in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
