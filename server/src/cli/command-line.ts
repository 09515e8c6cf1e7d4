import { parseArgs } from 'node:util';
import { suggestion } from '../engine/settings-values.ts';

/** A person's mistake on the command line. The message says what to do. */
export class UsageError extends Error {
  override name = 'UsageError';
}

interface OptionDefinition {
  readonly type: 'boolean' | 'string';
  /** Given more than once, or with commas. */
  readonly multiple?: true;
  readonly short?: string;
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly help: string;
  readonly choices?: readonly string[];
}

export const OUTPUT_FORMATS = ['concise', 'full', 'json', 'sarif', 'github', 'gitlab', 'junit'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export const OPTIONS = {
  'output-format': {
    type: 'string',
    value: 'FORMAT',
    choices: OUTPUT_FORMATS,
    help: 'How findings are printed: concise, full, json, sarif, github, gitlab or junit',
  },
  select: {
    type: 'string',
    multiple: true,
    value: 'RULES',
    help: 'Run these rules only (comma separated, or ALL)',
  },
  ignore: {
    type: 'string',
    multiple: true,
    value: 'RULES',
    help: 'Do not run these rules (comma separated)',
  },
  strict: { type: 'boolean', help: 'Report, and fix, every broad clause that is not bound and logged' },
  diff: { type: 'boolean', help: 'Print what would be changed as a unified diff, and change nothing' },
  'safe-only': { type: 'boolean', help: 'Apply only fixes that change no behaviour at all' },
  review: { type: 'boolean', help: 'Apply fixes that a person has to review, too' },
  config: { type: 'string', value: 'FILE', help: 'Read settings from this harden.toml or pyproject.toml' },
  isolated: { type: 'boolean', help: 'Read no settings files' },
  statistics: {
    type: 'boolean',
    help: 'Print how often each rule found something, in place of the findings',
  },
  'stdin-filename': { type: 'string', value: 'PATH', help: 'The path to assume for `-`, the standard input' },
  'no-cache': { type: 'boolean', help: 'Neither read nor write cached results' },
  'exit-zero': { type: 'boolean', help: 'Exit with 0 even when there are findings' },
  quiet: { type: 'boolean', short: 'q', help: 'Print results only: no summary, no progress' },
  help: { type: 'boolean', short: 'h', help: 'Print this help' },
  version: { type: 'boolean', short: 'V', help: 'Print the version' },
} as const satisfies Record<string, OptionDefinition>;

type OptionName = keyof typeof OPTIONS;

const ANALYSIS: readonly OptionName[] = [
  'select',
  'ignore',
  'strict',
  'config',
  'isolated',
  'no-cache',
  'quiet',
];

interface CommandDefinition {
  readonly summary: string;
  readonly usage: string;
  readonly details: readonly string[];
  readonly options: readonly OptionName[];
}

export const COMMANDS = {
  check: {
    summary: 'Print the findings in files and folders',
    usage: 'harden check [OPTIONS] [PATH…]',
    details: [
      'Without a PATH the current folder is checked. `-` is the standard input.',
      'Files that .gitignore or the settings leave out are skipped, unless they are named.',
      'Exit status: 0 nothing was found, 1 something was, 2 something went wrong.',
    ],
    options: [...ANALYSIS, 'output-format', 'statistics', 'stdin-filename', 'exit-zero'],
  },
  fix: {
    summary: 'Apply the safe and the proved fixes',
    usage: 'harden fix [OPTIONS] [PATH…]',
    details: [
      'A safe fix changes no behaviour for any exception. A proved fix narrows a clause whose block can only raise',
      'what is listed. What needs a person is left alone, and listed with the reason.',
      'Exit status: 0 nothing is left to do, 1 findings are left (with --diff: there would be changes), 2 something',
      'went wrong.',
    ],
    options: [...ANALYSIS, 'diff', 'safe-only', 'review', 'stdin-filename', 'exit-zero'],
  },
  raises: {
    summary: 'Say what a place in a file can raise, and why',
    usage: 'harden raises [OPTIONS] FILE:LINE[:COLUMN]',
    details: [
      'LINE is in a function, or in a try block, whose exceptions are wanted; with a COLUMN it is about the call there.',
    ],
    options: ['config', 'output-format', 'no-cache', 'quiet'],
  },
  report: {
    summary: 'Sum up a code base: findings, fixes, and how much of it could be followed',
    usage: 'harden report [OPTIONS] [PATH…]',
    details: ['`--output-format json` prints the same figures for programs.'],
    options: [...ANALYSIS, 'output-format'],
  },
  rule: {
    summary: 'Explain a rule, or list all of them',
    usage: 'harden rule [NAME]',
    details: [],
    options: ['output-format'],
  },
  stubs: {
    summary: 'List the calls that could not be followed, the most frequent first',
    usage: 'harden stubs [OPTIONS] [PATH…]',
    details: ['A stub for one of these (see the `stubs` setting) closes the blocks that call it.'],
    options: [...ANALYSIS, 'output-format'],
  },
} as const satisfies Record<string, CommandDefinition>;

export type CommandName = keyof typeof COMMANDS;

export interface CommandLine {
  readonly command: CommandName | undefined;
  readonly paths: readonly string[];
  readonly outputFormat: OutputFormat | undefined;
  readonly select: readonly string[] | undefined;
  readonly ignore: readonly string[] | undefined;
  readonly config: string | undefined;
  readonly stdinFilename: string | undefined;
  /** The options that are switched on. */
  readonly flags: ReadonlySet<OptionName>;
}

/** Reads what follows `harden`. Throws `UsageError`. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const first = args.find((arg) => !arg.startsWith('-'));
  const command = first !== undefined && isCommand(first) ? first : undefined;
  if (first !== undefined && !command)
    throw new UsageError(`there is no command "${first}".${suggestion(first, Object.keys(COMMANDS))}`);
  const allowed: readonly OptionName[] = [...(command ? COMMANDS[command].options : []), 'help', 'version'];
  const rest = [...args];
  if (first !== undefined) rest.splice(rest.indexOf(first), 1);
  const { values, positionals } = parse(rest, allowed, command);
  const list = (name: 'select' | 'ignore'): string[] | undefined =>
    (values[name] as string[] | undefined)
      ?.flatMap((value) => value.split(','))
      .map((one) => one.trim())
      .filter(Boolean);
  const outputFormat = values['output-format'] as string | undefined;
  if (outputFormat !== undefined && !isOutputFormat(outputFormat))
    throw new UsageError(
      `--output-format ${outputFormat} is not known.${suggestion(outputFormat, OUTPUT_FORMATS) || ` It is one of ${OUTPUT_FORMATS.join(', ')}.`}`,
    );
  return {
    command,
    paths: positionals,
    outputFormat,
    select: list('select'),
    ignore: list('ignore'),
    config: values.config as string | undefined,
    stdinFilename: values['stdin-filename'] as string | undefined,
    flags: new Set((Object.keys(OPTIONS) as OptionName[]).filter((name) => values[name] === true)),
  };
}

function parse(
  args: string[],
  allowed: readonly OptionName[],
  command: string | undefined,
): { values: Record<string, unknown>; positionals: string[] } {
  const options: Record<string, { type: 'boolean' | 'string'; multiple?: boolean; short?: string }> = {};
  for (const name of allowed) {
    const { type, ...definition }: OptionDefinition = OPTIONS[name];
    options[name] = {
      type,
      ...(definition.multiple ? { multiple: true } : {}),
      ...(definition.short ? { short: definition.short } : {}),
    };
  }
  // Node's own messages speak of its API; so the names are looked at first.
  for (const arg of args) {
    if (arg === '--') break;
    const name = /^--([^=]+)/.exec(arg)?.[1];
    if (name === undefined || (allowed as readonly string[]).includes(name)) continue;
    const where = command ? `harden ${command}` : 'harden';
    const elsewhere = name in OPTIONS ? ` It belongs to other commands; see \`${where} --help\`.` : '';
    throw new UsageError(`${where} has no option --${name}.${elsewhere || suggestion(name, allowed)}`);
  }
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(error.message.split('. To specify')[0]!);
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function isOutputFormat(name: string): name is OutputFormat {
  return (OUTPUT_FORMATS as readonly string[]).includes(name);
}

export function helpText(command: CommandName | undefined): string {
  if (command === undefined)
    return [
      'Harden makes Python backends fail visibly: it finds broad `except` handlers and uninstrumented',
      'routes, says what they hide, and fixes them.',
      '',
      'Usage: harden COMMAND [OPTIONS] [PATH…]',
      '',
      'Commands:',
      ...table(Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary])),
      '',
      'Options:',
      ...table(optionRows(['help', 'version'])),
      '',
      '`harden COMMAND --help` explains a command.',
      '',
    ].join('\n');
  const { summary, usage, details, options }: CommandDefinition = COMMANDS[command];
  return [
    `${summary}.`,
    '',
    `Usage: ${usage}`,
    ...(details.length > 0 ? ['', ...details] : []),
    '',
    'Options:',
    ...table(optionRows([...options, 'help'])),
    '',
  ].join('\n');
}

function optionRows(names: readonly OptionName[]): [string, string][] {
  return names.map((name) => {
    const { short, value, help }: OptionDefinition = OPTIONS[name];
    return [`${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`, help];
  });
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
