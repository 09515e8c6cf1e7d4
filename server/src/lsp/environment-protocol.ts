// What a client and the server say to each other about the Python environment, besides the standard's messages.

/** From a client that knows: what a person selected in the editor. */
export const SELECT_INTERPRETER = 'harden/selectInterpreter';

export interface SelectInterpreterParams {
  /** The interpreter, or the environment's folder: an absolute path of this machine. Null takes a selection back. */
  readonly path: string | null;
  /** The URI of the workspace folder it is selected for. Without it: for all that have no selection of their own. */
  readonly folder?: string | null;
  /** It is only what the editor fell back on, such as the system's Python: an environment of the project's wins. */
  readonly fallback?: boolean;
}

/** A question of a client's, for its status: which environment a document's imports are looked for in. */
export const ENVIRONMENT = 'harden/environment';

export interface EnvironmentParams {
  readonly uri: string;
}

export interface EnvironmentAnswer {
  /** What was found and how, or why nothing was. */
  readonly description: string;
  /** The Python version that is assumed, such as `3.12`. */
  readonly version: string;
  /** The name of a virtual environment's folder, such as `.venv`, or the path of another; null where none was found. */
  readonly name: string | null;
  /** What a person should know is not as they would want it; null when all is well. */
  readonly problem: string | null;
}

/** From the server to a client that has asked: an answer may be another one now. It has no parameters. */
export const ENVIRONMENT_CHANGED = 'harden/environmentChanged';
