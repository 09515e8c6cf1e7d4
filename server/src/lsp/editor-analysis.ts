import { Analysis, type Diagnosis } from '../engine/analysis.ts';
import { hardenFile, type FilePlan } from '../engine/harden.ts';
import { EDITOR, isExcluded, type Layer, type SettingProblem } from '../engine/settings.ts';
import { surroundings } from '../host/surroundings.ts';
import type { FileEdit, Finding, Fix } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';
import type { PythonParser } from '../syntax/parser.ts';
import type { FileSystem } from '../workspace/file-system.ts';
import type { ModuleCache } from '../workspace/module-cache.ts';
import { Workspace } from '../workspace/workspace.ts';
import type { EditorSettings } from './configuration.ts';

/** What the process has loaded before a client asks for anything. */
export interface Host {
  readonly parser: PythonParser;
  readonly fileSystem: FileSystem;
  readonly packs: ReadonlyMap<string, string>;
  readonly cache?: ModuleCache;
  readonly version: string;
  /** Undefined: all of them. */
  readonly rules?: readonly Rule[];
}

export interface OfferedFix {
  readonly finding: Finding;
  readonly fix: Fix;
  /** Whether there is a diagnostic of it. */
  readonly isListed: boolean;
}

/** The engine as an editor asks it: the same `Analysis` as the command line's, with the editor's settings. */
export class EditorAnalysis {
  readonly workspace: Workspace;
  readonly engine: Analysis;
  /** Called when what a diagnosis says of a file will change once more of the libraries is read. */
  onWaiting: ((path: string) => void) | undefined;
  private layers: readonly Layer[] = [];

  /** @param isTypedIn of the one that follows what is typed; a copy of it does its work in one go. */
  constructor(
    private readonly host: Host,
    isTypedIn = true,
  ) {
    this.workspace = new Workspace({ ...host, isTypedIn });
    this.engine = new Analysis({
      workspace: this.workspace,
      ...(host.rules ? { rules: host.rules } : {}),
      surroundings: surroundings(),
    });
  }

  /** @param perFolder by the folder's path; those of a nested folder win. */
  setEditorSettings(everywhere: EditorSettings, perFolder: ReadonlyMap<string, EditorSettings>): void {
    const folders = [...perFolder].sort(([a], [b]) => a.length - b.length);
    const base = folders[0]?.[0] ?? '/';
    this.layers = [
      // Those of a folder include what holds everywhere, so this is only for files outside of all folders.
      { origin: EDITOR, values: everywhere, base, outside: folders.map(([folder]) => folder) },
      ...folders.map(([folder, values]): Layer => ({ origin: EDITOR, values, base: folder, within: folder })),
    ];
    this.engine.configure(this.layers);
  }

  /** Something on disk is not what it was. */
  diskChanged(paths: readonly string[]): void {
    this.workspace.apply({ kind: 'disk', paths });
  }

  diagnose(path: string): Diagnosis {
    if (this.isLeftOut(path)) return NOTHING;
    const diagnosis = this.engine.diagnose(path);
    if (this.workspace.libraries.isWaiting) this.onWaiting?.(path);
    return diagnosis;
  }

  /**
   * The fixes of the findings that touch the UTF-16 range `[start, end]`, best first for each finding; behind them
   * those of what is not reported.
   */
  fixesAt(path: string, start: number, end: number): readonly OfferedFix[] {
    const listed = this.diagnose(path).findings;
    const unlisted = this.isLeftOut(path) ? [] : this.engine.unlisted(path);
    const offers = (findings: readonly Finding[], isListed: boolean): readonly OfferedFix[] =>
      findings
        .filter((finding) => finding.start <= end && start <= finding.end)
        .flatMap((finding) =>
          finding.fixes
            // What is not reported needs no comment to ignore it.
            .filter((fix) => isListed || fix.kind !== 'ignore')
            .map((fix) => ({ finding, fix, isListed })),
        );
    return [...offers(listed, true), ...offers(unlisted, false)];
  }

  /** Every safe fix of a file, as one edit of each file that changes. */
  fixAll(path: string): readonly FileEdit[] {
    if (this.isLeftOut(path)) return [];
    // On save a person expects this file to change, and no other to be left changed and unsaved.
    const plan = hardenFile(this.engine, path, {
      accepts: (safety) => safety === 'safe',
      ownFileOnly: true,
    });
    return plan.files.map(fileEditOf);
  }

  settingProblems(path: string): readonly SettingProblem[] {
    return this.engine.settingsFor(path).problems;
  }

  isLeftOut(path: string): boolean {
    return INSTALLED.test(path) || isExcluded(this.engine.settingsFor(path).settings, path);
  }

  /**
   * Another analysis of the same files, open ones as they are now: for work that changes them in memory or goes
   * on while a person types.
   */
  copy(): EditorAnalysis {
    const copy = new EditorAnalysis(this.host, false);
    copy.workspace.apply({ kind: 'roots', roots: this.workspace.roots() });
    for (const path of this.workspace.openPaths()) {
      const file = this.workspace.source(path);
      if (file) copy.workspace.apply({ kind: 'open', path, text: file.text, version: file.version ?? 0 });
    }
    copy.engine.configure(this.layers);
    copy.engine.environments.selectAsIn(this.engine.environments);
    return copy;
  }
}

/** What a planned file comes to as an edit of what it is now. */
export function fileEditOf({ path, edits, created }: FilePlan): FileEdit {
  return { path, edits, create: created };
}

const NOTHING: Diagnosis = { findings: [], failures: [], problem: undefined };

/** Libraries that a person looks into are not theirs to fix. */
const INSTALLED = /\/(site-packages|dist-packages)\/|\/lib\/python3\.\d+\//;
