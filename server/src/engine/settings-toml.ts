import { parse, TomlError } from 'smol-toml';
import { LineIndex } from '../text/line-index.ts';

/** UTF-16 offsets of a key and of its value in a TOML text. */
export interface TomlEntry {
  readonly key: { readonly start: number; readonly end: number };
  readonly value: { readonly start: number; readonly end: number };
}

export interface TomlFile {
  readonly value: Record<string, unknown>;
  /** Where the value at a path of keys and array indices is written; undefined where it is not. */
  entry(path: readonly (string | number)[]): TomlEntry | undefined;
}

export interface TomlFailure {
  readonly message: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

export function readToml(text: string): TomlFile | TomlFailure {
  let value: Record<string, unknown>;
  try {
    value = parse(text) as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const lines = new LineIndex(text);
    const start = lines.offsetAt({ line: error.line - 1, character: error.column - 1 });
    // The rest of smol-toml's message is a drawing of the line.
    const what = error.message.split('\n')[0]!.replace(/^Invalid TOML document: /, '');
    return {
      message: `not valid TOML: line ${error.line}, column ${error.column}: ${what}`,
      start,
      end: lines.lineEnd(error.line - 1),
    };
  }
  let entries: Map<string, TomlEntry> | undefined;
  return {
    value,
    // Most files have no problem to point at, so places are looked for only when asked.
    entry: (path) => (entries ??= new Locator(text).run()).get(pathKey(path)),
  };
}

function pathKey(path: readonly (string | number)[]): string {
  return JSON.stringify(path.map(String));
}

/** Notes where the keys and values of a text stand that is known to be valid TOML. */
class Locator {
  private at = 0;
  private readonly entries = new Map<string, TomlEntry>();
  /** How many `[[name]]` headers were seen for a name. */
  private readonly arrays = new Map<string, number>();

  constructor(private readonly text: string) {}

  run(): Map<string, TomlEntry> {
    let table: string[] = [];
    for (;;) {
      this.skip(/[\s,]/);
      if (this.at >= this.text.length) return this.entries;
      if (this.text[this.at] === '[') {
        const start = this.at;
        const array = this.text[this.at + 1] === '[';
        this.at += array ? 2 : 1;
        table = this.keys();
        this.at += array ? 2 : 1;
        if (array) {
          const index = this.arrays.get(pathKey(table)) ?? 0;
          this.arrays.set(pathKey(table), index + 1);
          table = [...table, String(index)];
        }
        const extent = { start, end: this.at };
        this.note(table, { key: extent, value: extent });
      } else this.pair(table);
    }
  }

  private note(path: readonly string[], entry: TomlEntry): void {
    if (!this.entries.has(pathKey(path))) this.entries.set(pathKey(path), entry);
  }

  private pair(table: readonly string[]): void {
    const start = this.at;
    const keys = this.keys();
    const key = { start, end: this.text.slice(0, this.at).trimEnd().length };
    this.at++; // the equals sign
    this.skip(/[ \t]/);
    const value = { start: this.at, end: this.at };
    const path = [...table, ...keys];
    this.value(path);
    value.end = this.at;
    // `a.b = 1` is also the place of `a`.
    for (let length = table.length + 1; length <= path.length; length++)
      this.note(path.slice(0, length), { key, value });
  }

  private keys(): string[] {
    const keys: string[] = [];
    for (;;) {
      this.skip(/[ \t]/);
      const quote = this.text[this.at];
      if (quote === '"' || quote === "'") {
        const start = this.at;
        this.string();
        const raw = this.text.slice(start, this.at);
        keys.push(quote === '"' ? (parse(`v = ${raw}`).v as string) : raw.slice(1, -1));
      } else {
        const start = this.at;
        this.skip(/[A-Za-z0-9_-]/);
        keys.push(this.text.slice(start, this.at));
      }
      this.skip(/[ \t]/);
      if (this.text[this.at] !== '.') return keys;
      this.at++;
    }
  }

  private value(path: readonly string[]): void {
    const first = this.text[this.at];
    if (first === '"' || first === "'") this.string();
    else if (first === '[') {
      this.at++;
      for (let index = 0; ; index++) {
        this.skip(/[\s,]/);
        if (this.at >= this.text.length || this.text[this.at] === ']') break;
        const start = this.at;
        this.value([...path, String(index)]);
        const extent = { start, end: this.at };
        this.note([...path, String(index)], { key: extent, value: extent });
      }
      this.at++;
    } else if (first === '{') {
      this.at++;
      for (;;) {
        this.skip(/[\s,]/);
        if (this.at >= this.text.length || this.text[this.at] === '}') break;
        this.pair(path);
      }
      this.at++;
    } else {
      this.skip(/[^,\]}\r\n#]/);
      while (this.at > 0 && /\s/.test(this.text[this.at - 1]!)) this.at--;
    }
  }

  private string(): void {
    const quote = this.text[this.at]!;
    const long = this.text.startsWith(quote.repeat(3), this.at);
    const close = long ? quote.repeat(3) : quote;
    this.at += close.length;
    while (this.at < this.text.length && !this.text.startsWith(close, this.at))
      this.at += quote === '"' && this.text[this.at] === '\\' ? 2 : 1;
    this.at += close.length;
    // A long string may end in up to five quotes.
    if (long) this.skip(quote === '"' ? /"/ : /'/);
  }

  /** Moves past characters of a class, and past comments where the class takes line breaks. */
  private skip(characters: RegExp): void {
    const overLines = characters.test('\n');
    while (this.at < this.text.length) {
      if (overLines && this.text[this.at] === '#') {
        while (this.at < this.text.length && this.text[this.at] !== '\n') this.at++;
      } else if (characters.test(this.text[this.at]!)) this.at++;
      else return;
    }
  }
}
