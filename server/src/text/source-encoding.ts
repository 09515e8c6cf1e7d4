/**
 * Python's rules for the encoding of a source file
 * (https://docs.python.org/3/reference/lexical_analysis.html#encoding-declarations), both ways: what was decoded
 * is encoded back to the same bytes.
 */

/** The text of a source file, or why there is none. */
export interface Decoded {
  /** Without the byte order mark. Empty when there is a problem. */
  readonly text: string;
  /** `utf-8`, `ascii`, `latin-1`, or a name that `TextDecoder` knows. */
  readonly encoding: string;
  /** The file starts with the byte order mark of UTF-8. */
  readonly bom: boolean;
  /** A sentence without its subject: `is not valid UTF-8 …`. */
  readonly problem: string | undefined;
}

/** What `encode` needs to know of how a file was decoded. */
export type SourceFormat = Pick<Decoded, 'encoding' | 'bom'>;

export function decode(bytes: Uint8Array): Decoded {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const failed = (problem: string, encoding = 'utf-8'): Decoded => ({ text: '', encoding, bom, problem });
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return failed('is UTF-16, which Python does not read: save it as UTF-8');
  const declared = declaredEncoding(bytes);
  const encoding = declared === undefined ? 'utf-8' : canonicalName(declared);
  if (encoding === undefined) return failed(`declares an encoding that is not known, "${declared}"`);
  if (/^utf-(7|16|32)/.test(encoding))
    return failed(
      `declares the encoding "${declared}", which Python does not read source in: save it as UTF-8`,
    );
  if (bom && encoding !== 'utf-8')
    return failed(
      `starts with the byte order mark of UTF-8 and declares the encoding "${declared}": remove one of them`,
    );
  const nul = bytes.indexOf(0);
  if (nul >= 0) return failed(`holds a null byte (at byte ${nul}), which Python does not read`, encoding);
  try {
    return { text: decodeAs(bytes, encoding), encoding, bom, problem: undefined };
  } catch {
    const at = firstUndecodable(bytes, encoding);
    const line = lineAt(bytes, at);
    const where = `line ${line} (byte ${at})`;
    return declared === undefined
      ? failed(`is not valid UTF-8 at ${where}, and declares no other encoding: save it as UTF-8`)
      : failed(`is not valid ${encoding}, the encoding it declares, at ${where}`, encoding);
  }
}

/** The bytes of a text in the format its file had. Throws `Unencodable`. */
export function encode(text: string, { encoding, bom }: SourceFormat): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(bom ? `\ufeff${text}` : text);
  const table = reverseTable(encoding);
  if (!table) throw new Unencodable(`Harden cannot write files in ${encoding}`);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = table.get(text.charCodeAt(at));
    if (byte === undefined)
      throw new Unencodable(
        `${JSON.stringify(text[at])} does not exist in ${encoding}, the encoding of the file`,
      );
    bytes[at] = byte;
  }
  return bytes;
}

export class Unencodable extends Error {
  override name = 'Unencodable';
}

/** The name in the encoding declaration of the first two lines. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  let start = 0;
  for (let line = 0; line < 2; line++) {
    let end = start;
    while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end++;
    const text = latin1(bytes.subarray(start, end)).replace(/^\xef\xbb\xbf/, '');
    const match = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(text);
    if (match) return match[1];
    // The second line counts only below a blank one or a comment.
    if (!/^[ \t\f]*(#.*)?$/.test(text)) return undefined;
    start = end + (bytes[end] === 13 && bytes[end + 1] === 10 ? 2 : 1);
  }
  return undefined;
}

function canonicalName(declared: string): string | undefined {
  const name = declared.toLowerCase().replaceAll('_', '-');
  if (/^(utf-?8|u8|cp65001)(-|$)/.test(name)) return 'utf-8';
  if (/^(latin-?1|latin|iso-?8859-1|iso-latin-1|l1|8859)(-(unix|dos|mac))?$/.test(name)) return 'latin-1';
  if (/^(us-)?ascii$|^646$/.test(name)) return 'ascii';
  if (/^(utf|u)-?(7|16|32)/.test(name)) return name.replace(/^(utf|u)-?/, 'utf-');
  for (const label of [
    name,
    name.replace(/^cp-?(?=125\d|874)/, 'windows-'),
    name.replace(/^iso(?=8859)/, 'iso-'),
  ]) {
    try {
      const { encoding } = new TextDecoder(label);
      // WHATWG reads these labels as a neighbouring encoding, or not as text at all.
      if (encoding !== 'replacement' && encoding !== 'x-user-defined') return encoding;
    } catch {
      continue;
    }
  }
  return undefined;
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'latin-1') return latin1(bytes);
  if (encoding === 'ascii') {
    if (bytes.some((byte) => byte > 127)) throw new TypeError('not ASCII');
    return latin1(bytes);
  }
  // Some versions of Node decode windows-1252 as if it were ISO 8859-1.
  if (encoding === 'windows-1252')
    return latin1(bytes).replace(
      /[\x80-\x9f]/g,
      (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!,
    );
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** The characters 0x80 to 0x9f. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** The offset of the first byte that cannot be decoded. */
function firstUndecodable(bytes: Uint8Array, encoding: string): number {
  if (encoding === 'ascii') return bytes.findIndex((byte) => byte > 127);
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle + 1), { stream: true });
      low = middle + 1;
    } catch {
      high = middle;
    }
  }
  // `low` is where a character broke off; it began up to three bytes before.
  for (let at = low; at > low - 4 && at > 0; at--) {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, at));
      return at;
    } catch {
      continue;
    }
  }
  return low;
}

function lineAt(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = 0; index < at; index++)
    if (bytes[index] === 10 || (bytes[index] === 13 && bytes[index + 1] !== 10)) line++;
  return line;
}

const tables = new Map<string, ReadonlyMap<number, number> | undefined>();

/** From UTF-16 code units to bytes; undefined for an encoding with more than one byte to a character. */
function reverseTable(encoding: string): ReadonlyMap<number, number> | undefined {
  if (tables.has(encoding)) return tables.get(encoding);
  const table = new Map<number, number>();
  for (let byte = 0; byte < (encoding === 'ascii' ? 128 : 256); byte++) {
    let text: string;
    try {
      text = decodeAs(Uint8Array.of(byte), encoding);
    } catch {
      continue;
    }
    if (text.length === 1) table.set(text.charCodeAt(0), byte);
  }
  const singleByte = /^(latin-1|ascii|iso-8859-|windows-|koi8-|macintosh|x-mac-|ibm)/.test(encoding);
  tables.set(encoding, singleByte ? table : undefined);
  return tables.get(encoding);
}
