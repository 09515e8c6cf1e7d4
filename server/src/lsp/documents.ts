import { pathOfUri, uriOfPath } from './uris.ts';

/** A document the client has open. Its text is the workspace's. */
export interface OpenDocument {
  /** As the client writes it: every answer about the document uses this spelling. */
  readonly uri: string;
  readonly path: string;
  readonly languageId: string;
  version: number;
}

/** Which documents are open, by URI and by path. */
export class Documents {
  private readonly byUri = new Map<string, OpenDocument>();
  private readonly byPath = new Map<string, OpenDocument>();
  private readonly uris = new Map<string, string>();

  open(uri: string, languageId: string, version: number): OpenDocument {
    const document: OpenDocument = { uri, path: pathOfUri(uri), languageId, version };
    this.byUri.set(uri, document);
    this.byPath.set(document.path, document);
    return document;
  }

  close(document: OpenDocument): void {
    this.byUri.delete(document.uri);
    if (this.byPath.get(document.path) === document) this.byPath.delete(document.path);
  }

  get(uri: string): OpenDocument | undefined {
    return this.byUri.get(uri) ?? this.byPath.get(pathOfUri(uri));
  }

  at(path: string): OpenDocument | undefined {
    return this.byPath.get(path);
  }

  all(): readonly OpenDocument[] {
    return [...this.byUri.values()];
  }

  /** The URI to be used for a path: the client's own where it has the document open. */
  uriOf(path: string): string {
    const open = this.byPath.get(path);
    if (open) return open.uri;
    let uri = this.uris.get(path);
    if (uri === undefined) {
      uri = uriOfPath(path);
      this.uris.set(path, uri);
    }
    return uri;
  }
}

/** Only these are analysed; files of settings are opened too, for their text. */
export function isPython(document: OpenDocument): boolean {
  return document.languageId === 'python';
}
