import {
  ENVIRONMENT,
  ENVIRONMENT_CHANGED,
  SELECT_INTERPRETER,
  type EnvironmentAnswer,
  type EnvironmentParams,
  type SelectInterpreterParams,
} from './environment-protocol.ts';
import type { Session } from './session.ts';
import { pathOfUri } from './uris.ts';

/** The Python environment: told by the client, shown by it, and a log entry where there is none. */
export function registerEnvironment(session: Session): void {
  const { connection, analysis } = session;
  const { engine } = analysis;
  let asked = false;
  connection.onNotification(
    SELECT_INTERPRETER,
    ({ path, folder, fallback = false }: SelectInterpreterParams) => {
      const changed = engine.environments.select(
        path === null ? undefined : { path, fallback },
        folder ? pathOfUri(folder) : undefined,
      );
      if (changed) session.surroundingsChanged();
    },
  );
  connection.onRequest(ENVIRONMENT, async ({ uri }: EnvironmentParams): Promise<EnvironmentAnswer> => {
    asked = true;
    await session.ready;
    const { description, version, prefix, problem } = engine.environmentOf(pathOfUri(uri));
    return {
      description,
      version: version.join('.'),
      name: prefix === undefined ? null : nameOf(prefix),
      problem: problem ?? null,
    };
  });
  /** An environment is known by its folder's name; an installation, such as `/usr`, by where it is. */
  const nameOf = (prefix: string): string => {
    const virtual = ['pyvenv.cfg', 'conda-meta'].some((mark) =>
      analysis.workspace.kindOf(`${prefix}/${mark}`),
    );
    return virtual ? prefix.slice(prefix.lastIndexOf('/') + 1) : prefix;
  };
  const tell = (path: string): void => {
    const { problem } = engine.environmentOf(path);
    if (problem) session.log.warnOnce(problem);
  };
  session.listen({
    // A client's settings and selection come after its first documents.
    opened: ({ path }) => void session.ready.then(session.guarded(() => tell(path))),
    surroundingsChanged: () => {
      if (asked) void connection.sendNotification(ENVIRONMENT_CHANGED);
    },
  });
}
