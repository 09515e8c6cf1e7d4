import type { Session } from './session.ts';

/** How long nothing may have been typed before the rest of a change is followed up. */
const REST_MS = 150;

/**
 * What a key concerns itself is diagnosed at once. What is known of the function that was typed in (what it raises,
 * whether it counts) and all that leans on that, in this file and in others, follows when the typist rests: nobody looks
 * elsewhere between two keys, and most of what is typed there is half a line.
 */
export function registerSettling(session: Session): void {
  const { workspace } = session;
  let timer: NodeJS.Timeout | undefined;

  const settle = session.guarded(() => {
    session.settled(workspace.database.settle());
  });
  const plan = (): void => {
    clearTimeout(timer);
    timer = setTimeout(settle, REST_MS);
  };
  session.listen({ opened: plan, changed: plan, closed: plan });
}
