import ignore from 'ignore';
import { defaultSettings, readSettings, suggestion, type PartialSettings } from './settings-values.ts';
import type { GlobSet, Settings } from './settings-schema.ts';
import { readToml } from './settings-toml.ts';

export type { GlobSet, SettingName, Settings } from './settings-schema.ts';

export interface SettingProblem {
  /** The file, or `EDITOR` or `COMMAND_LINE`. */
  readonly path: string;
  /** UTF-16 offsets in that file; both 0 where it is no file. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export const EDITOR = 'the editor’s settings';
export const COMMAND_LINE = 'the command line';

/** Settings that are not from a file. They win over the files. */
export interface Layer {
  /** `EDITOR` or `COMMAND_LINE`. */
  readonly origin: string;
  /** As JSON gives them: `{ "strict": true, "metrics.style": "helper" }`; tables may be nested. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The absolute folder that relative paths start from. */
  readonly base: string;
  /** The folder below which alone the layer holds; undefined for everywhere. */
  readonly within?: string;
  /** Folders below which the layer does not hold. */
  readonly outside?: readonly string[];
}

export interface ResolvedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
  /** The file the settings were read from; undefined when there is none. */
  readonly file?: string;
}

export interface SettingsInput {
  /** The names of all rules. */
  readonly rules: readonly string[];
  /** The text of a file; undefined where there is none. Paths are absolute and use `/`. */
  read(path: string): string | undefined;
  /** Later layers win over earlier ones. */
  readonly layers?: readonly Layer[];
  /** A file to be used for every path instead of the nearest one. */
  readonly configFile?: string;
  /** No file of settings is looked for. */
  readonly isolated?: boolean;
}

/**
 * Finds the settings that hold for a path. In each folder upwards from the file's, `harden.toml` is looked for
 * and then a pyproject.toml with a `[tool.harden]` table; the first one found is the only one used.
 *
 * Answers are kept by folder, with the texts they were made from. Each time one is asked for, those texts are read
 * again and compared: an answer is never older than the files, and whoever asks has read them.
 */
export class SettingsResolver {
  private readonly answers = new Map<string, Answer>();
  private readonly parsed = new Map<string, { readonly text: string; readonly file: ConfigurationFile }>();

  constructor(private readonly input: SettingsInput) {}

  /** @param root what patterns are relative to where no file of settings is found: a workspace folder. */
  settingsFor(path: string, root?: string): ResolvedSettings {
    const folder = folderOf(path);
    const key = `${folder}\0${root ?? ''}`;
    const known = this.answers.get(key);
    if (known && [...known.reads].every(([file, text]) => this.input.read(file) === text))
      return known.resolved;
    const reads = new Map<string, string | undefined>();
    const read = (file: string): string | undefined => {
      const text = this.input.read(file);
      reads.set(file, text);
      return text;
    };
    const resolved = this.resolve(folder, root ?? folder, read);
    this.answers.set(key, { resolved, reads });
    return resolved;
  }

  private resolve(folder: string, root: string, read: SettingsInput['read']): ResolvedSettings {
    const { configFile, layers = [], rules } = this.input;
    const file = configFile
      ? this.readFile(configFile, read)
      : this.input.isolated
        ? undefined
        : this.nearest(folder, read);
    const problems: SettingProblem[] = [...(file?.problems ?? [])];
    if (configFile && !file)
      problems.push({ path: configFile, start: 0, end: 0, message: 'cannot be read.' });
    const merged: PartialSettings = { ...file?.settings };
    for (const layer of layers) {
      if (!holds(layer, folder)) continue;
      const report = (_path: unknown, _at: unknown, message: string): void => {
        problems.push({ path: layer.origin, start: 0, end: 0, message });
      };
      Object.assign(merged, readSettings(layer.values, { base: layer.base, rules, report }));
    }
    const target = merged['target-version'] ?? requiredPython(folder, read);
    if (target) merged['target-version'] = target;
    const settings: Settings = { ...defaultSettings(file ? folderOf(file.path) : root), ...merged };
    return { settings, problems, ...(file ? { file: file.path } : {}) };
  }

  private nearest(folder: string, read: SettingsInput['read']): ConfigurationFile | undefined {
    for (const at of foldersUpFrom(folder)) {
      const own = this.readFile(`${at}/harden.toml`, read);
      if (own) return own;
      const shared = this.readFile(`${at}/pyproject.toml`, read);
      if (shared?.found) return shared;
    }
    return undefined;
  }

  private readFile(path: string, read: SettingsInput['read']): ConfigurationFile | undefined {
    const text = read(path);
    if (text === undefined) return undefined;
    const known = this.parsed.get(path);
    if (known?.text === text) return known.file;
    const file = readConfiguration(path, text, this.input.rules);
    this.parsed.set(path, { text, file });
    return file;
  }
}

interface Answer {
  readonly resolved: ResolvedSettings;
  readonly reads: ReadonlyMap<string, string | undefined>;
}

/** The lowest version that `requires-python` of the nearest pyproject.toml allows. */
function requiredPython(folder: string, read: SettingsInput['read']): string | undefined {
  for (const at of foldersUpFrom(folder)) {
    const text = read(`${at}/pyproject.toml`);
    if (text === undefined) continue;
    const toml = readToml(text);
    if ('message' in toml) return undefined;
    const project = toml.value.project;
    const required =
      typeof project === 'object' && project && 'requires-python' in project
        ? project['requires-python']
        : '';
    return /(?:>=|~=|==)\s*(3\.\d+)/.exec(String(required))?.[1];
  }
  return undefined;
}

function holds({ within, outside = [] }: Layer, folder: string): boolean {
  const isBelow = (top: string): boolean =>
    folder === top || folder.startsWith(top.endsWith('/') ? top : `${top}/`);
  return (within === undefined || isBelow(within)) && !outside.some(isBelow);
}

export interface ConfigurationFile {
  readonly path: string;
  readonly settings: PartialSettings;
  readonly problems: readonly SettingProblem[];
  /** Whether a pyproject.toml has a table for Harden, or cannot be read as TOML. */
  readonly found: boolean;
}

/** Reads a `harden.toml` (the settings are its top level) or a `pyproject.toml` (`[tool.harden]`). */
export function readConfiguration(path: string, text: string, rules: readonly string[]): ConfigurationFile {
  const toml = readToml(text);
  // A pyproject.toml that is not TOML may well hold settings: say so rather than run with others.
  if ('message' in toml)
    return { path, settings: {}, problems: [{ path, ...toml }], found: /^\s*\[tool\.harden\b/m.test(text) };
  const prefix = path.endsWith('pyproject.toml') ? ['tool', 'harden'] : [];
  let table: unknown = toml.value;
  for (const key of prefix) table = typeof table === 'object' && table ? (table as never)[key] : undefined;
  const problems: SettingProblem[] = [];
  if (table === undefined) return { path, settings: {}, problems, found: false };
  const report = (at: readonly (string | number)[], what: 'key' | 'value', message: string): void => {
    const entry = toml.entry([...prefix, ...at]);
    problems.push({ path, start: entry?.[what].start ?? 0, end: entry?.[what].end ?? 0, message });
  };
  if (typeof table !== 'object' || table === null || Array.isArray(table)) {
    report([], 'value', 'tool.harden: expected a table.');
    return { path, settings: {}, problems, found: true };
  }
  const settings = readSettings(table as Record<string, unknown>, { base: folderOf(path), rules, report });
  return { path, settings, problems, found: true };
}

/** A rule name given on its own, for instance on the command line, is checked like this. */
export function ruleProblem(rule: string, rules: readonly string[]): string | undefined {
  if (rule === 'ALL' || rules.includes(rule)) return undefined;
  return `unknown rule "${rule}".${suggestion(rule, rules)}`;
}

/** Whether a rule runs on a file, by `select`, `ignore`, `per-file-ignores` and a severity of `off`. */
export function isRuleOn(settings: Settings, rule: string, path: string): boolean {
  const listed = (names: readonly string[]): boolean => names.includes('ALL') || names.includes(rule);
  if (!listed(settings.select) || listed(settings.ignore)) return false;
  if (settings.severity.get(rule) === 'off') return false;
  return !settings['per-file-ignores'].some((entry) => listed(entry.rules) && matches(entry.glob, path));
}

/** Whether `exclude` or `extend-exclude` leaves a file out (a folder: with `/` at the end). */
export function isExcluded(settings: Settings, path: string): boolean {
  return matches(settings.exclude, path) || matches(settings['extend-exclude'], path);
}

const matchers = new WeakMap<GlobSet, ReturnType<typeof ignore>>();

/** Whether gitignore patterns match a path: absolute, with `/` at the end for a folder. */
export function matches(glob: GlobSet, path: string): boolean {
  if (glob.patterns.length === 0) return false;
  const prefix = glob.base.endsWith('/') ? glob.base : `${glob.base}/`;
  if (!path.startsWith(prefix) || path === prefix) return false;
  let matcher = matchers.get(glob);
  if (!matcher) matchers.set(glob, (matcher = ignore({ allowRelativePaths: true }).add([...glob.patterns])));
  return matcher.ignores(path.slice(prefix.length));
}

function folderOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut <= 0 ? '/' : path.slice(0, cut);
}

/** The folder and those above it; without the `/` that `/` itself is, so that `${folder}/name` is a path. */
function* foldersUpFrom(folder: string): Generator<string> {
  let at = folder === '/' ? '' : folder;
  for (;;) {
    yield at;
    const cut = at.lastIndexOf('/');
    if (cut < 0) return;
    at = at.slice(0, cut);
  }
}
