import type { Session } from './session.ts';

/** How long nothing may have been typed before the rest of a change is followed up. */
const REST_MS = 150;

/**
 * What can be seen where a key was typed is diagnosed at once. What follows calls, of the function that was typed in and of
 * all that leans on it, in this file and in others, comes when the typist rests: nobody looks elsewhere between two keys,
 * and most of what is typed there is half a line.
 */
export function registerSettling(session: Session): void {
  const { workspace } = session;
  let timer: NodeJS.Timeout | undefined;

  const settle = session.guarded(() => {
    session.settled(workspace.database.settle());
  });
  const plan = (): void => {
    clearTimeout(timer);
    timer = setTimeout(settleIfRested, REST_MS);
  };
  const settleIfRested = (): void => {
    // A typist who waits for the diagnostics of a long function has not rested while they were made.
    const since = performance.now() - session.diagnosedAt;
    if (since < REST_MS) timer = setTimeout(settleIfRested, REST_MS - since);
    else settle();
  };
  session.listen({ opened: plan, changed: plan, closed: plan });
}
