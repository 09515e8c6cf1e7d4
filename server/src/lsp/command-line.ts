export type CommandLine =
  | { readonly kind: 'serve' }
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'refuse'; readonly text: string };

const HELP = `harden-language-server: the Harden language server for Python.

Usage: harden-language-server --stdio

  --stdio       speak the Language Server Protocol over standard input and output
  --socket=N    … over a socket to port N
  --pipe=NAME   … over a named pipe
  --version     print the version and exit
  --help        print this and exit
`;

/** @param args without the interpreter and the script. */
export function readCommandLine(args: readonly string[], version: string): CommandLine {
  if (args.includes('--help') || args.includes('-h')) return { kind: 'say', text: HELP };
  if (args.includes('--version') || args.includes('-V'))
    return { kind: 'say', text: `harden-language-server ${version}\n` };
  // The rest (`--clientProcessId=…`) is read by the library.
  if (args.some((arg) => arg === '--stdio' || /^--(node-ipc|socket|pipe)(=|$)/.test(arg)))
    return { kind: 'serve' };
  const what =
    args.length === 0 ? 'nothing says how to speak with the client' : `cannot use "${args.join(' ')}"`;
  return { kind: 'refuse', text: `harden-language-server: ${what}; add --stdio, or see --help.\n` };
}
