/** Where the code runs, as far as its files tell. Nothing of it is ever executed. */
export interface Environment {
  /** Folders that hold importable packages, in the order Python would look: site-packages, then the library. */
  readonly searchPath: readonly string[];
  /** Editable installs that name a package's folder (or file): by dotted name, the path without `.py`. */
  readonly packages?: ReadonlyMap<string, string>;
  /** The Python version to assume, such as `[3, 12]`. */
  readonly version: readonly [number, number];
  /** The folder it lies in, such as `/w/.venv` or `/usr`; undefined where none was found. */
  readonly prefix?: string;
  /** What was found and how, or why nothing was, for the status item and the report. */
  readonly description: string;
  /** What a person should know is not as they would want it. Undefined when all is well. */
  readonly problem?: string;
}

export const DEFAULT_VERSION: readonly [number, number] = [3, 12];

export const NO_ENVIRONMENT: Environment = {
  searchPath: [],
  version: DEFAULT_VERSION,
  description: 'no Python environment found: libraries are known from the packs only',
  problem: 'no Python environment found: libraries are known from the packs only',
};

/** What the machine around the files says, given once by the host. Paths are absolute and use `/`. */
export interface Surroundings {
  /** The variables of the process, such as `VIRTUAL_ENV`, as they are. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The home folder; undefined where there is none. */
  readonly home: string | undefined;
  readonly platform: 'linux' | 'darwin' | 'win32';
}

export const NO_SURROUNDINGS: Surroundings = { variables: {}, home: undefined, platform: 'linux' };

/** The version at the start of a text such as `3.12.1`; undefined for anything else. */
export function pythonVersion(text: string): readonly [number, number] | undefined {
  const match = /^\s*(\d+)\.(\d+)/.exec(text);
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}
