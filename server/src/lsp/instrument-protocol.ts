/**
 * Commands that the server runs (`workspace/executeCommand`), so that a code lens works in any editor. A client that
 * gives them a place in its own menus sends them, too.
 */

/** Makes all handlers of a file, or of an area, count. Arguments: an `InstrumentArguments`. */
export const INSTRUMENT_COMMAND = 'harden.server.instrument';

/** The areas of the workspace and how many of their handlers count. No arguments; answers with `AreaRow[]`. */
export const AREAS_COMMAND = 'harden.server.areas';

export interface InstrumentArguments {
  /** The file; with an area, any file of the workspace. */
  readonly uri?: string;
  /** Only the handlers of this area, in whichever file they are. */
  readonly area?: string;
  /** The folder of the area's project, as `AreaRow` gives it. */
  readonly project?: string;
}

export interface InstrumentResult {
  /** The client took the edit. */
  readonly applied: boolean;
  /** How many handlers the edit makes count; 0 when there was nothing to do. */
  readonly handlers: number;
}

export interface AreaRow {
  readonly area: string;
  readonly project: string;
  readonly counted: number;
  readonly total: number;
}
