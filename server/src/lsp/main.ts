import { version } from '../../package.json';
import { readCommandLine } from './command-line.ts';
import { serve } from './serve.ts';

/** dist/server.js: what `harden-language-server` runs, and what the extension starts. */
async function main(): Promise<void> {
  const command = readCommandLine(process.argv.slice(2), version);
  if (command.kind === 'serve') await serve({ version });
  else if (command.kind === 'say') process.stdout.write(command.text);
  else {
    process.stderr.write(command.text);
    process.exitCode = 2;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`harden-language-server: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
