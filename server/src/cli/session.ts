import { Analysis, ruleNames } from '../engine/analysis.ts';
import {
  COMMAND_LINE,
  isExcluded,
  ruleProblem,
  type Layer,
  type SettingProblem,
} from '../engine/settings.ts';
import { loadAssets } from '../host/assets.ts';
import { discover } from '../host/discovery.ts';
import { openLibraryCache } from '../host/library-cache.ts';
import { NodeFileSystem } from '../host/node-file-system.ts';
import { toEnginePath, toShownPath } from '../host/paths.ts';
import { surroundings } from '../host/surroundings.ts';
import type { Finding, FileEdit, Fix } from '../rules/finding.ts';
import { PythonParser } from '../syntax/parser.ts';
import { decode, type SourceFormat } from '../text/source-encoding.ts';
import { Workspace } from '../workspace/workspace.ts';
import { UsageError, type CommandLine } from './command-line.ts';
import { unreadableUnits } from '../engine/validity.ts';
import { environmentNote } from './environment-note.ts';
import { rootsOf } from './roots.ts';
import { rowColumn, type Report } from './report-entry.ts';
import { rulePage } from './rule-page.ts';
import type { Terminal } from './terminal.ts';

/** One run of a command: the files it is about and the engine that looks at them. */
export class Session {
  /** Something went wrong that was told; the exit status is 2 in the end. */
  failed = false;
  private readonly told = new Set<string>();
  private readonly internal = new Map<string, number>();

  private constructor(
    readonly commandLine: CommandLine,
    readonly terminal: Terminal,
    readonly analysis: Analysis,
    /** Absolute paths with `/`, sorted. */
    readonly files: readonly string[],
    /** The path that the standard input stands for; undefined when it was not asked for. */
    readonly stdin: { readonly path: string; readonly format: SourceFormat } | undefined,
  ) {}

  /** Throws `UsageError` for what cannot be done as it was asked for. */
  static async open(
    commandLine: CommandLine,
    terminal: Terminal,
    paths = commandLine.paths,
  ): Promise<Session> {
    for (const rule of [...(commandLine.select ?? []), ...(commandLine.ignore ?? [])]) {
      const problem = ruleProblem(rule, ruleNames());
      if (problem) throw new UsageError(problem);
    }
    const fileSystem = new NodeFileSystem();
    const configFile =
      commandLine.config === undefined ? undefined : toEnginePath(commandLine.config, terminal.cwd);
    if (configFile !== undefined && fileSystem.stat(configFile)?.kind !== 'file')
      throw new UsageError(`--config ${commandLine.config}: there is no such file`);
    if (configFile !== undefined && commandLine.flags.has('isolated'))
      throw new UsageError('--isolated reads no settings file, and --config names one');
    const wantsStdin = paths.includes('-');
    if (wantsStdin && paths.length > 1)
      throw new UsageError('`-` is the standard input, and goes without other paths');
    if (commandLine.stdinFilename !== undefined && !wantsStdin)
      throw new UsageError('--stdin-filename goes with `-`, the standard input');

    const { grammar, packs } = loadAssets();
    const parser = await PythonParser.load(grammar);
    const cache = commandLine.flags.has('no-cache') ? undefined : openLibraryCache();
    const workspace = new Workspace({ parser, fileSystem, packs, ...(cache ? { cache } : {}) });
    const cwd = toEnginePath('.', terminal.cwd);
    const given = wantsStdin
      ? []
      : (paths.length > 0 ? paths : ['.']).map((path) => toEnginePath(path, terminal.cwd));
    const stdinPath = wantsStdin
      ? toEnginePath(commandLine.stdinFilename ?? 'stdin.py', terminal.cwd)
      : undefined;
    workspace.apply({
      kind: 'roots',
      roots: rootsOf(cwd, [...given, ...(stdinPath ? [stdinPath] : [])], fileSystem),
    });

    const analysis = new Analysis({ workspace, surroundings: surroundings() });
    analysis.configure([commandLineLayer(commandLine, cwd)], configFile, commandLine.flags.has('isolated'));

    let stdin: Session['stdin'];
    if (stdinPath !== undefined) {
      const decoded = decode(await terminal.readStdin());
      if (decoded.problem) throw new UsageError(`the standard input ${decoded.problem}`);
      workspace.apply({ kind: 'open', path: stdinPath, text: decoded.text, version: 1 });
      stdin = { path: stdinPath, format: decoded };
    }
    const { files, missing } = discover(given, {
      isExcluded: (path) => isExcluded(analysis.settingsFor(path.replace(/\/$/, '')).settings, path),
    });
    const session = new Session(commandLine, terminal, analysis, stdin ? [stdin.path] : files, stdin);
    for (const path of missing) session.fail(`${session.shown(path)}: there is no such file or folder`);
    if (given.length > 0 && missing.length === 0 && files.length === 0)
      session.warn(`no Python files in ${given.map((path) => session.shown(path)).join(', ')}`);
    return session;
  }

  get quiet(): boolean {
    return this.commandLine.flags.has('quiet');
  }

  shown(path: string): string {
    return toShownPath(path, this.terminal.cwd);
  }

  /** A message, once. */
  warn(text: string): void {
    if (this.told.has(text)) return;
    this.told.add(text);
    this.terminal.message(`${this.terminal.messageColors.yellow('warning')}: ${text}`);
  }

  /** A message, once, after which the run cannot be called a success. */
  fail(text: string): void {
    this.failed = true;
    if (this.told.has(text)) return;
    this.told.add(text);
    this.terminal.message(`${this.terminal.messageColors.red('error')}: ${text}`);
  }

  /** A mistake of ours. The same one in hundreds of files is told once, and counted. */
  private failInternally(path: string | undefined, what: string, error: unknown): void {
    const text = `${what}, please report this: ${describe(error)}`;
    const before = this.internal.get(text) ?? 0;
    this.internal.set(text, before + 1);
    if (before === 0) this.fail(path === undefined ? text : `${this.shown(path)}: ${text}`);
  }

  /** Says at the end how often what was told once had happened. */
  close(): void {
    for (const [text, count] of this.internal) if (count > 1) this.fail(`${count - 1} more times: ${text}`);
  }

  /** The findings of a file that the command line shows. What goes wrong is told, and stops nothing. */
  diagnose(path: string): readonly Finding[] {
    try {
      this.tellSettingProblems(path);
      const { findings, failures, problem } = this.analysis.diagnose(path);
      this.tellEnvironment(path);
      if (problem) this.fail(`${this.shown(path)} ${problem}`);
      else this.tellUnreadable(path);
      for (const { rule, error } of failures) this.failInternally(path, `the rule ${rule} failed`, error);
      return findings.filter((finding) => this.isShown(finding));
    } catch (error) {
      this.failInternally(path, 'the file could not be checked', error);
      return [];
    }
  }

  report(findings: readonly Finding[]): Report {
    return {
      findings,
      file: (path) => this.analysis.workspace.source(path),
      shownPath: (path) => this.shown(path),
      url: rulePage,
      edits: (fix) => this.edits(fix),
    };
  }

  private edits(fix: Fix): readonly FileEdit[] | undefined {
    try {
      return fix.edits();
    } catch (error) {
      this.failInternally(undefined, `the edit “${fix.title}” could not be made`, error);
      return undefined;
    }
  }

  /** A clause that binds and logs is worth an information in an editor; at the prompt, only when asked for. */
  private isShown(finding: Finding): boolean {
    if (finding.rule !== 'broad-except' || finding.severity !== 'information') return true;
    return this.analysis.settingsFor(finding.path).settings.strict;
  }

  /** That the libraries of a file's project were not found: once. */
  tellEnvironment(path: string): void {
    const note = this.quiet ? undefined : environmentNote(this.analysis, path);
    if (note !== undefined) this.warn(note);
  }

  /** Where a file cannot be parsed: what stands there is left out, and a clean result would say too much. */
  private tellUnreadable(path: string): void {
    if (this.quiet) return;
    const file = this.analysis.workspace.source(path);
    const module = this.analysis.workspace.module(path);
    const [first, ...more] = module ? unreadableUnits(module) : [];
    if (!file || !first) return;
    const others = more.length === 0 ? '' : `, nor is what begins in ${more.length} other places`;
    this.warn(
      `${this.shown(path)}:${rowColumn(file, first.start).row}: what begins here cannot be parsed, and is not checked${others}`,
    );
  }

  /** What is wrong with the settings that hold for a file, once. */
  tellSettingProblems(path: string): void {
    for (const problem of this.analysis.settingsFor(path).problems) {
      const text = `${this.placeOf(problem)}: ${problem.message}`;
      // With a file of settings that cannot be read, or rules that do not run, a clean result would mean nothing.
      if (/^not valid TOML|^select: /.test(problem.message)) this.fail(text);
      else this.warn(text);
    }
  }

  private placeOf({ path, start }: SettingProblem): string {
    if (path === COMMAND_LINE) return path;
    const file = this.analysis.workspace.source(path);
    if (!file) return this.shown(path);
    const { row, column } = rowColumn(file, start);
    return `${this.shown(path)}:${row}:${column}`;
  }
}

/** An error of ours in one line. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frame = /\n\s+at .*/.exec(error.stack ?? '')?.[0].trim();
  return `${error.name}: ${error.message}${frame ? ` (${frame})` : ''}`;
}

function commandLineLayer({ select, ignore, flags }: CommandLine, base: string): Layer {
  return {
    origin: COMMAND_LINE,
    base,
    values: {
      ...(select ? { select } : {}),
      ...(ignore ? { ignore } : {}),
      ...(flags.has('strict') ? { strict: true } : {}),
    },
  };
}
