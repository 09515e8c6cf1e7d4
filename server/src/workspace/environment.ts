/** Where the code runs, as far as its files tell. Nothing of it is ever executed. */
export interface Environment {
  /** Folders that hold importable packages, in the order Python would look: site-packages, then the library. */
  readonly searchPath: readonly string[];
  /** The Python version to assume, such as `[3, 12]`. */
  readonly version: readonly [number, number];
  /** What was found and how, or why nothing was, for the status item and the report. */
  readonly description: string;
}

export const NO_ENVIRONMENT: Environment = {
  searchPath: [],
  version: [3, 12],
  description: 'no Python environment found: libraries are known from the packs only',
};
