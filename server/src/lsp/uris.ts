import { URI } from 'vscode-uri';

/**
 * The path by which the engine knows a document: absolute, with `/`. A Windows drive is `c:/`, lower case; a
 * share is `//server/share`. A document that is no file (`untitled:Untitled-1`) gets a path that no file has,
 * below `/untitled:/`.
 */
export function pathOfUri(uri: string): string {
  const parsed = URI.parse(uri);
  if (parsed.scheme !== 'file') return `/${parsed.scheme}:/${encodeURIComponent(uri)}`;
  // fsPath uses the separators of the machine the server runs on; a `\` is a plain character elsewhere.
  const path = process.platform === 'win32' ? parsed.fsPath.replaceAll('\\', '/') : parsed.fsPath;
  return path.length > 1 && path.endsWith('/') && !/^[a-z]:\/$/.test(path) ? path.slice(0, -1) : path;
}

/** The URI of a path that `pathOfUri` made or that the file system gave. */
export function uriOfPath(path: string): string {
  const other = /^\/[a-z][a-z0-9+.-]*:\/(.+)$/.exec(path);
  if (other && other[1]!.includes('%3A')) return decodeURIComponent(other[1]!);
  return URI.file(path).toString();
}

/** Whether a path stands for a file on disk, as opposed to a document that only the editor has. */
export function isFilePath(path: string): boolean {
  return !/^\/[a-z][a-z0-9+.-]+:\//.test(path);
}
