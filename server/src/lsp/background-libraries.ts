import type { Session } from './session.ts';

/** One stretch of reading: what a person who types can wait without noticing. */
const STRETCH_MS = 25;

/** The pause between stretches, in which the messages that have arrived are answered. */
const PAUSE_MS = 5;

/** How long nothing may have been typed before reading goes on. */
const QUIET_MS = 250;

/** How often diagnostics are asked for again while reading goes on. */
const REFRESH_MS = 1500;

/**
 * Reads libraries while nothing else is to be done. Diagnostics never wait for one: what a library would say is open
 * at first, and the diagnostics are given again as it becomes known.
 */
export function registerBackgroundLibraries(session: Session): void {
  const { analysis } = session;
  const { libraries } = analysis.workspace;
  libraries.allow(0);
  /** The files whose diagnostics are not yet what they will be. */
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let refreshed = 0;

  const plan = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(session.guarded(read), delay);
  };
  const read = (): void => {
    timer = undefined;
    libraries.allow(STRETCH_MS);
    for (const path of waiting) {
      analysis.engine.diagnose(path);
      if (libraries.isWaiting) break;
      waiting.delete(path);
    }
    const now = performance.now();
    if (waiting.size === 0 || now - refreshed > REFRESH_MS) {
      refreshed = now;
      session.surroundingsChanged();
    }
    if (waiting.size > 0) plan(PAUSE_MS);
  };

  analysis.onWaiting = (path) => {
    waiting.add(path);
    if (timer !== undefined) return;
    refreshed = performance.now();
    plan(PAUSE_MS);
  };
  session.listen({
    changed: () => {
      if (timer !== undefined) plan(QUIET_MS);
    },
  });
}
