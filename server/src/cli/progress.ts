import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';

/** Runs shorter than this show no bar. */
const PATIENCE_MS = 800;

export interface Progress {
  /** One more is done; `label` is what comes next. */
  step(label: string): void;
  end(): void;
}

/** A bar on stderr, when that is a terminal and the work takes long enough to wonder. */
export function startProgress(
  terminal: Terminal,
  total: number,
  what: string,
  quiet: 'quiet' | 'loud',
): Progress {
  if (!terminal.interactive || quiet === 'quiet') return { step: () => {}, end: () => {} };
  const started = Date.now();
  let done = 0;
  let bar: SingleBar | undefined;
  return {
    step(label) {
      done++;
      if (!bar && Date.now() - started > PATIENCE_MS) {
        bar = new SingleBar(
          {
            format: `${what} {bar} {value}/{total} {label}`,
            barsize: 24,
            hideCursor: true,
            clearOnComplete: true,
            stopOnComplete: false,
            stream: process.stderr,
            // The work is synchronous: no timer would get a turn.
            synchronousUpdate: true,
            noTTYOutput: false,
          },
          Presets.shades_classic,
        );
        bar.start(total, done, { label: '' });
      }
      bar?.update(done, { label: label.slice(-40) });
    },
    end() {
      bar?.stop();
    },
  };
}
