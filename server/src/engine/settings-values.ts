import { closest, distance } from 'fastest-levenshtein';
import {
  definitionOf,
  SETTING_NAMES,
  SEVERITIES,
  type GlobSet,
  type SettingName,
  type Settings,
} from './settings-schema.ts';

/** Some settings, checked; those that were not set, or set wrongly, are absent. */
export type PartialSettings = { [Name in SettingName]?: Settings[Name] };

export interface ReadOptions {
  /** The absolute folder that relative paths and patterns start from. */
  readonly base: string;
  readonly rules: readonly string[];
  /** Told of each problem, with the keys and array indices that lead to it. */
  report(path: readonly (string | number)[], at: 'key' | 'value', message: string): void;
}

/**
 * Checks a table of settings as TOML or JSON gives it. `python.path` may be written as a dotted key, as a table
 * `[python]` or, as editors do, as the one key `"python.path"`. What is unknown or wrong is reported and left out.
 */
export function readSettings(
  table: Readonly<Record<string, unknown>>,
  options: ReadOptions,
): PartialSettings {
  const result: Record<string, unknown> = {};
  const groups = new Set(
    SETTING_NAMES.filter((name) => name.includes('.')).map((name) => name.split('.')[0]!),
  );
  const visit = (entries: Readonly<Record<string, unknown>>, group: string | undefined): void => {
    for (const [key, value] of Object.entries(entries)) {
      const name = group === undefined ? key : `${group}.${key}`;
      const path = group === undefined ? [key] : [group, key];
      if (isSettingName(name)) {
        const read = readValue(name, value, path, options);
        if (read !== undefined) result[name] = read;
      } else if (group === undefined && groups.has(name) && isTable(value)) visit(value, name);
      else options.report(path, 'key', unknownSetting(name));
    }
  };
  visit(table, undefined);
  return result as PartialSettings;
}

/** What holds where nothing is set. `base` is the folder that the patterns of `exclude` start from. */
export function defaultSettings(base: string): Settings {
  const result: Record<string, unknown> = {};
  for (const name of SETTING_NAMES) {
    const definition = definitionOf(name);
    result[name] =
      definition.default === undefined
        ? undefined
        : readValue(name, definition.default, [name], { base, rules: [], report: () => {} });
  }
  return result as unknown as Settings;
}

/** ` Did you mean "select"?`, or nothing when no candidate is near. */
export function suggestion(word: string, candidates: readonly string[]): string {
  if (candidates.length === 0) return '';
  const nearest = closest(word, candidates);
  // As far off as a slip of the finger: a third of the letters.
  return distance(word, nearest) <= Math.max(2, word.length / 3) ? ` Did you mean "${nearest}"?` : '';
}

function isSettingName(name: string): name is SettingName {
  return (SETTING_NAMES as readonly string[]).includes(name);
}

function unknownSetting(name: string): string {
  const hint = suggestion(name, SETTING_NAMES);
  return `unknown setting "${name}".${hint || ` The settings are ${SETTING_NAMES.join(', ')}.`}`;
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

type Path = readonly (string | number)[];

/** The checked value; undefined when it is wrong, which was then reported. `null` in an editor means "not set". */
function readValue(name: SettingName, value: unknown, path: Path, options: ReadOptions): unknown {
  if (value === null || value === undefined) return undefined;
  const definition = definitionOf(name);
  const wrong = (at: Path, expected: string): undefined => {
    options.report(at, 'value', `${name}: expected ${expected}, found ${describe(value)}.`);
  };
  const list = (check: (item: string, at: Path) => boolean = () => true): string[] | undefined => {
    if (!Array.isArray(value)) return wrong(path, 'a list of strings');
    const items: string[] = [];
    value.forEach((item: unknown, index) => {
      const at = [...path, index];
      if (typeof item !== 'string')
        options.report(at, 'value', `${name}: expected a string, found ${describe(item)}.`);
      else if (check(item, at)) items.push(item);
    });
    return items;
  };
  const rules = (of: unknown, at: Path): string[] | undefined => {
    if (!Array.isArray(of)) {
      options.report(at, 'value', `${name}: expected a list of rule names, found ${describe(of)}.`);
      return undefined;
    }
    return of.filter((rule: unknown, index): rule is string =>
      knownRule(name, rule, [...at, index], 'value', options),
    );
  };
  const entries = (of: string): [string, unknown][] | undefined =>
    isTable(value) ? Object.entries(value) : wrong(path, of);

  switch (definition.type) {
    case 'boolean':
      return typeof value === 'boolean' ? value : wrong(path, 'true or false');
    case 'string':
      return typeof value === 'string' ? value : wrong(path, 'a string');
    case 'version':
      return typeof value === 'string' && /^3\.\d+$/.test(value)
        ? value
        : wrong(path, 'a version such as "3.11"');
    case 'choice': {
      const values = Object.keys(definition.values ?? {});
      if (typeof value === 'string' && values.includes(value)) return value;
      const hint = typeof value === 'string' ? suggestion(value, values) : '';
      options.report(
        path,
        'value',
        `${name}: expected one of ${quoted(values)}, found ${describe(value)}.${hint}`,
      );
      return undefined;
    }
    case 'strings':
      return list();
    case 'rules':
      return rules(value, path);
    case 'path':
      return typeof value === 'string' ? absolutePath(options.base, value) : wrong(path, 'a path');
    case 'paths':
      return list()?.map((item) => absolutePath(options.base, item));
    case 'globs': {
      const patterns = list();
      return patterns && ({ base: options.base, patterns } satisfies GlobSet);
    }
    case 'rules-by-glob':
      return entries('a table from patterns to lists of rule names')?.flatMap(([pattern, of]) => {
        const read = rules(of, [...path, pattern]);
        return read ? [{ glob: { base: options.base, patterns: [pattern] }, rules: read }] : [];
      });
    case 'severity-by-rule': {
      const known = entries('a table from rule names to severities');
      return (
        known &&
        new Map(
          known.filter(([rule, severity]) => {
            const at = [...path, rule];
            if (!knownRule(name, rule, at, 'key', options)) return false;
            if ((SEVERITIES as readonly unknown[]).includes(severity)) return true;
            const hint = typeof severity === 'string' ? suggestion(severity, SEVERITIES) : '';
            const found = describe(severity);
            options.report(
              at,
              'value',
              `${name}: expected one of ${quoted(SEVERITIES)}, found ${found}.${hint}`,
            );
            return false;
          }),
        )
      );
    }
    case 'string-by-string': {
      const known = entries('a table of strings');
      return (
        known &&
        new Map(
          known.filter(([key, of]) => {
            if (typeof of === 'string') return true;
            options.report([...path, key], 'value', `${name}: expected a string, found ${describe(of)}.`);
            return false;
          }),
        )
      );
    }
  }
}

function knownRule(
  name: string,
  rule: unknown,
  path: Path,
  at: 'key' | 'value',
  options: ReadOptions,
): boolean {
  if (typeof rule !== 'string') {
    options.report(path, at, `${name}: expected a rule name, found ${describe(rule)}.`);
    return false;
  }
  if (rule === 'ALL' || options.rules.includes(rule)) return true;
  // With no rules given (the defaults) only `ALL` can occur.
  const hint = suggestion(rule, options.rules) || ' `harden rule` lists the rules.';
  options.report(path, at, `${name}: unknown rule "${rule}".${hint}`);
  return false;
}

/** `path` with `/`, made absolute and without `.` and `..`. */
export function absolutePath(base: string, path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const joined = /^(\/|[A-Za-z]:\/)/.test(slashed) ? slashed : `${base}/${slashed}`;
  const parts: string[] = [];
  for (const part of joined.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return (joined.startsWith('/') ? '/' : '') + parts.join('/');
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(', ');
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date';
  if (typeof value === 'object' && value !== null) return 'a table';
  return String(value);
}
