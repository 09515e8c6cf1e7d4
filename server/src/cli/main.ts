import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

// A reader that went away (`harden check | head`) is no error. Nothing more can be said to it.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });

void run(process.argv.slice(2), processTerminal()).then((status) => {
  // Not process.exit(): what was written to a pipe has to get there first.
  process.exitCode = status;
});
