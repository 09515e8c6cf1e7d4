/**
 * What the engine may ask of the machine. Synchronous, because an answer to a keystroke never waits for the
 * disk twice: results are kept until a change is announced. Paths are absolute and use `/`.
 */
export interface FileSystem {
  /** The bytes of a file; undefined when it cannot be read. */
  read(path: string): Uint8Array | undefined;
  /** Undefined when nothing is there. Symbolic links are followed; a loop counts as nothing. */
  stat(path: string): { readonly kind: 'file' | 'directory'; readonly size: number } | undefined;
  /** Where the links of a path lead in the end; undefined when nothing is there. A host without links leaves it out. */
  realPath?(path: string): string | undefined;
  /** The entries of a directory in a stable order; empty when it cannot be listed. */
  list(path: string): readonly { readonly name: string; readonly kind: 'file' | 'directory' }[];
}
