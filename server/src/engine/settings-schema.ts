/**
 * Every setting, once: its name in `[tool.harden]`, `harden.toml` and the editor (`harden.*`), what it may hold,
 * what it is without being set, and what it does. The parser, VS Code's manifest and docs/settings.md are made
 * from this table, so that they cannot disagree.
 */

export const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'] as const;

/** Gitignore patterns and the folder they are relative to. */
export interface GlobSet {
  readonly base: string;
  readonly patterns: readonly string[];
}

/** What a setting may hold, and the TypeScript type it has once read. */
interface ValueOf {
  boolean: boolean;
  string: string;
  choice: string;
  /** `3.11` */
  version: string;
  strings: readonly string[];
  /** Rule names, or `ALL`. */
  rules: readonly string[];
  /** An absolute path with `/`; relative ones are relative to the folder of the file that sets them. */
  path: string;
  paths: readonly string[];
  globs: GlobSet;
  'rules-by-glob': readonly { readonly glob: GlobSet; readonly rules: readonly string[] }[];
  'severity-by-rule': ReadonlyMap<string, (typeof SEVERITIES)[number]>;
  'string-by-string': ReadonlyMap<string, string>;
}

export type ValueType = keyof ValueOf;

export interface SettingDefinition {
  readonly type: ValueType;
  /** As it would be written in TOML or JSON. Undefined: nothing, and the reader of the setting decides. */
  readonly default?: unknown;
  readonly description: string;
  /** For `choice`. */
  readonly values?: Readonly<Record<string, string>>;
  /** A line of TOML for the documentation. */
  readonly example: string;
}

export const SCHEMA = {
  select: {
    type: 'rules',
    default: ['ALL'],
    description: 'The rules to run: names, or `ALL`.',
    example: 'select = ["broad-except", "silent-except"]',
  },
  ignore: {
    type: 'rules',
    default: [],
    description: 'Rules not to run. Wins over `select`.',
    example: 'ignore = ["metric-name"]',
  },
  'per-file-ignores': {
    type: 'rules-by-glob',
    default: {},
    description: 'Rules not to run on the files a pattern matches. Patterns are written as in `.gitignore`.',
    example: 'per-file-ignores = { "tests/**" = ["broad-except"], "scripts/*.py" = ["ALL"] }',
  },
  exclude: {
    type: 'globs',
    default: [
      '.bzr',
      '.direnv',
      '.eggs',
      '.git',
      '.hg',
      '.mypy_cache',
      '.nox',
      '.pyenv',
      '.pytest_cache',
      '.ruff_cache',
      '.svn',
      '.tox',
      '.venv',
      '.vscode',
      '__pycache__',
      '__pypackages__',
      '_build',
      'build',
      'dist',
      'node_modules',
      'site-packages',
      'venv',
    ],
    description:
      'Files and folders to leave out, as `.gitignore` patterns. Replaces the list that holds without it. A file named on the command line is never left out.',
    example: 'exclude = [".venv", "legacy"]',
  },
  'extend-exclude': {
    type: 'globs',
    default: [],
    description: 'Files and folders to leave out besides those of `exclude`.',
    example: 'extend-exclude = ["migrations/"]',
  },
  strict: {
    type: 'boolean',
    default: false,
    description:
      'Report, and fix, every broad clause that is not bound and logged: those that roll back and raise included.',
    example: 'strict = true',
  },
  severity: {
    type: 'severity-by-rule',
    default: {},
    description: 'The severity of a rule: `error`, `warning`, `information`, `hint` or `off`.',
    example: 'severity = { "broad-except" = "error" }',
  },
  'target-version': {
    type: 'version',
    description:
      'The oldest Python the code runs on. Without it, what `requires-python` of the nearest pyproject.toml says.',
    example: 'target-version = "3.11"',
  },
  'python.path': {
    type: 'path',
    description:
      'The Python interpreter, or the folder of the virtual environment, whose installed packages are read. Nothing is run. Without it: `.venv`, `venv`, then the environment that is active.',
    example: 'python.path = ".venv/bin/python"',
  },
  logger: {
    type: 'choice',
    default: 'auto',
    values: {
      auto: 'what the file uses already, else what most files of the project use, else `logging`',
      logging: "the standard library's `logging.getLogger(__name__)`",
      structlog: '`structlog.get_logger(__name__)`',
      loguru: '`from loguru import logger`',
    },
    description: 'The logging library that a fix uses in a file that has no logger.',
    example: 'logger = "structlog"',
  },
  'logger-objects': {
    type: 'strings',
    default: [],
    description:
      'Qualified names of objects to be treated as loggers, where Harden does not recognise them by itself.',
    example: 'logger-objects = ["myapp.observability.audit"]',
  },
  'metrics.style': {
    type: 'choice',
    default: 'auto',
    values: {
      auto: 'what the project does most',
      'counter-per-area': 'one counter for each area, labelled by action, in the metrics module',
      'shared-counter': 'one counter for all areas, labelled by area and action',
      helper: "a call of the project's own helper function",
      decorator: "the project's own decorator on the handler",
    },
    description: 'How an uninstrumented handler is instrumented.',
    example: 'metrics.style = "counter-per-area"',
  },
  'metrics.module': {
    type: 'path',
    description: 'The file that new metrics are defined in. Without it, the file that defines most of them.',
    example: 'metrics.module = "src/infrastructure/monitoring/metrics.py"',
  },
  'metrics.outcomes': {
    type: 'boolean',
    default: false,
    description:
      'Whether new counters have an `outcome` label: `success` where a handler succeeds, and `error` in the `except` clauses by which it fails without raising. Counters and helpers of the project that have such a label or parameter count errors, too.',
    example: 'metrics.outcomes = true',
  },
  'metrics.errors': {
    type: 'boolean',
    default: false,
    description:
      'Whether a handler counts its failures in a counter of their own (`billing_errors_total`) in the `except` clauses by which it fails without raising.',
    example: 'metrics.errors = true',
  },
  'metrics.durations': {
    type: 'boolean',
    default: false,
    description:
      'Whether a handler that is made to count its successes also observes how long they took, in a histogram (`billing_operation_duration_seconds`).',
    example: 'metrics.durations = true',
  },
  'metrics.exempt-paths': {
    type: 'strings',
    default: ['/metrics'],
    description: 'Paths of routes that need no metric. `*` stands for anything.',
    example: 'metrics.exempt-paths = ["/metrics", "/health*"]',
  },
  'metrics.area-names': {
    type: 'string-by-string',
    default: {},
    description:
      'The area a folder, a router or a module stands for, where its name is not the name to be used in metrics.',
    example: 'metrics.area-names = { users = "user_management" }',
  },
  'metrics.action-names': {
    type: 'string-by-string',
    default: {},
    description: 'The value of the action label for a handler, by the name of its function.',
    example: 'metrics.action-names = { list_all_users = "list" }',
  },
  stubs: {
    type: 'paths',
    default: [],
    description:
      'Folders of stubs that state what calls raise, in the format of the packs. They win over packs and sources.',
    example: 'stubs = ["stubs"]',
  },
} as const satisfies Record<string, SettingDefinition>;

type Schema = typeof SCHEMA;

export type SettingName = keyof Schema;

type Value<D extends SettingDefinition> = D extends { values: infer V }
  ? keyof V
  : D extends { default: unknown }
    ? ValueOf[D['type']]
    : ValueOf[D['type']] | undefined;

/** All settings for one file, read and checked. Keys are the names people write. */
export type Settings = { readonly [Name in SettingName]: Value<Schema[Name]> };

export const SETTING_NAMES = Object.keys(SCHEMA) as SettingName[];

export function definitionOf(name: SettingName): SettingDefinition {
  return SCHEMA[name];
}
