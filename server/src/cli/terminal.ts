import { makeColors, wantsColor, type Colors } from './colors.ts';

/** Where a command's output goes: results to stdout, messages to stderr. */
export interface Terminal {
  readonly cwd: string;
  readonly colors: Colors;
  readonly messageColors: Colors;
  /** Both are terminals, so that a progress bar does not end up in a file. */
  readonly interactive: boolean;
  result(text: string): void;
  /** A line for a person, on stderr. */
  message(text: string): void;
  /** All of the standard input. */
  readStdin(): Promise<Uint8Array>;
}

export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  return {
    cwd: process.cwd(),
    colors: makeColors(wantsColor(stdout, env)),
    messageColors: makeColors(wantsColor(stderr, env)),
    interactive: Boolean(stderr.isTTY) && env.TERM !== 'dumb',
    result: (text) => {
      if (text !== '') stdout.write(text);
    },
    message: (text) => {
      stderr.write(`${text}\n`);
    },
    readStdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
  };
}
