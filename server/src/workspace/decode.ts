/** The text of a source file, or why there is none. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'latin-1';
  readonly bom: boolean;
  readonly problem: string | undefined;
}

export function decode(bytes: Uint8Array): Decoded {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    return { text, encoding: 'utf-8', bom, problem: undefined };
  } catch {
    return { text: '', encoding: 'utf-8', bom, problem: 'the file is not UTF-8' };
  }
}
