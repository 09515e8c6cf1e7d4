import type { Session } from './session.ts';
import { pathOfUri } from './uris.ts';

/** From a client that knows: the interpreter a person selected, as a path of this machine; null for none. */
export const SELECT_INTERPRETER = 'harden/selectInterpreter';

/** A question of a client's, for its status: which environment a document's imports are looked for in. */
export const ENVIRONMENT = 'harden/environment';

export interface EnvironmentAnswer {
  readonly description: string;
  readonly version: string;
  /** What a person should know is not as they would want it; null when all is well. */
  readonly problem: string | null;
}

/** The Python environment: told by the client, shown by it, and a log entry where there is none. */
export function registerEnvironment(session: Session): void {
  const { connection, analysis } = session;
  const { engine } = analysis;
  connection.onNotification(SELECT_INTERPRETER, ({ path }: { path: string | null }) => {
    engine.environments.select(path ?? undefined);
    session.surroundingsChanged();
  });
  connection.onRequest(ENVIRONMENT, async ({ uri }: { uri: string }): Promise<EnvironmentAnswer> => {
    await session.ready;
    const { description, version, problem } = engine.environmentOf(pathOfUri(uri));
    return { description, version: version.join('.'), problem: problem ?? null };
  });
  session.listen({
    opened: ({ path }) => {
      const { problem } = engine.environmentOf(path);
      if (problem) session.log.warnOnce(problem);
    },
  });
}
