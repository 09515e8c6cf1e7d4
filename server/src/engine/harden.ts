import type { Unit } from '../python/units.ts';
import type { FileEdit, Finding, Fix, Safety } from '../rules/finding.ts';
import { Composition, type LabelledEdit } from '../text/composition.ts';
import type { Edit } from '../text/edit.ts';
import { invalidPlaces } from './validity.ts';
import type { Analysis } from './analysis.ts';
import { UNUSED_IGNORE } from './suppression.ts';
import { settled } from './told-finding.ts';

export interface HardenOptions {
  /** Whether a fix of this safety is applied without being asked for. */
  accepts(safety: Safety): boolean;
  /** Undefined: every rule's. */
  readonly rules?: ReadonlySet<string>;
  /** Undefined: every finding. Offsets are those of the round in which it is asked. */
  picks?(finding: Finding): boolean;
  /** Leaves out fixes that would change other files than the one they are for. */
  readonly ownFileOnly?: boolean;
}

export interface Applied {
  readonly path: string;
  /** Where the finding began, in the text of its round: near the place, not at it. */
  readonly start: number;
  readonly rule: string;
  readonly message: string;
  readonly title: string;
  readonly safety: Safety;
}

export interface Left {
  readonly finding: Finding;
  /** Why nothing was done about it. */
  readonly reason: string;
}

export interface FilePlan {
  readonly path: string;
  /** Empty for a file that is created. */
  readonly before: string;
  readonly after: string;
  readonly created: boolean;
  /** Relative to `before`; a label is an index into `Plan.applied`. */
  readonly edits: readonly LabelledEdit[];
}

export interface Plan {
  readonly files: readonly FilePlan[];
  readonly applied: readonly Applied[];
  readonly left: readonly Left[];
  /** Files that could not be looked at, and rules that broke. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

export interface Progress {
  readonly path: string;
  readonly done: number;
  readonly total: number;
}

/** How often a file is looked at again after its fixes were applied. */
const ROUNDS = 50;

/**
 * Plans the best accepted fix of every finding in the given files, looking again at what each round left
 * until nothing more is to be done. Yields before each file, so that the caller can show progress and stop.
 *
 * It works on the analysis's own workspace, as if the files had been opened and edited in it; `restore` puts
 * things back. A workspace that an editor changes at the same time has to be another one.
 */
export function* hardenFiles(
  analysis: Analysis,
  paths: readonly string[],
  options: HardenOptions,
): Generator<Progress, Plan> {
  const session = new Session(analysis, options);
  for (const [done, path] of paths.entries()) {
    yield { path, done, total: paths.length };
    session.harden(path);
  }
  // A fix in one file (a metric defined, a function narrowed) may open or close what is to be done in another.
  for (const path of session.touchedElsewhere(paths)) session.harden(path);
  return session.plan(paths);
}

/** `hardenFiles` in one go, leaving the workspace as it was. */
export function planFiles(analysis: Analysis, paths: readonly string[], options: HardenOptions): Plan {
  const session = new Session(analysis, options);
  try {
    for (const path of paths) session.harden(path);
    return session.plan(paths);
  } finally {
    session.restore();
  }
}

/** `planFiles` for one file. */
export function hardenFile(analysis: Analysis, path: string, options: HardenOptions): Plan {
  return planFiles(analysis, [path], options);
}

class Session {
  private readonly texts = new Map<
    string,
    { composition: Composition; before: string; created: boolean; version: number | undefined }
  >();
  private readonly applied: Applied[] = [];
  private readonly failed = new Map<string, string>();

  constructor(
    private readonly analysis: Analysis,
    private readonly options: HardenOptions,
  ) {}

  harden(path: string): void {
    for (let round = 0; round < ROUNDS; round++) if (!this.round(path)) return;
  }

  touchedElsewhere(paths: readonly string[]): readonly string[] {
    const given = new Set(paths);
    return [...this.texts.keys()].filter((path) => !given.has(path) && path.endsWith('.py'));
  }

  plan(paths: readonly string[]): Plan {
    const left: Left[] = [];
    const problems: { path: string; message: string }[] = [];
    for (const path of paths) {
      const { findings, failures, problem } = this.analysis.diagnose(path);
      if (problem) problems.push({ path, message: problem });
      for (const { rule, error } of failures)
        problems.push({
          path,
          message: `${rule} failed: ${error instanceof Error ? error.message : String(error)}`,
        });
      // What is shown of them is worked out now: the workspace may be put back after this.
      for (const finding of findings)
        left.push({ finding: settled(finding), reason: this.reasonFor(finding) });
    }
    const files: FilePlan[] = [];
    for (const [path, { composition, before, created }] of this.texts) {
      const edits = composition.edits();
      if (edits.length > 0 || created) files.push({ path, before, after: composition.text, created, edits });
    }
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files, applied: this.applied, left, problems };
  }

  restore(): void {
    for (const [path, { before, version }] of this.texts) {
      if (version === undefined) this.analysis.workspace.apply({ kind: 'close', path });
      else this.analysis.workspace.apply({ kind: 'replace', path, text: before, version });
    }
  }

  /** True when something was changed. */
  private round(path: string): boolean {
    const { findings } = this.analysis.diagnose(path);
    const chosen: { finding: Finding; fix: Fix; edits: readonly FileEdit[] }[] = [];
    const taken: Area[] = [];
    for (const finding of findings) {
      const fix = this.choose(finding);
      if (!fix) continue;
      const edits = fix.edits();
      if (!edits || edits.every((one) => one.edits.length === 0)) {
        this.failed.set(keyOf(finding), 'the edit does not apply here');
        continue;
      }
      if (this.options.ownFileOnly && edits.some((one) => one.path !== path)) {
        this.failed.set(keyOf(finding), 'it changes other files as well');
        continue;
      }
      // Fixes that work in the same place wait for the next round, where they are made anew: one may move the
      // lines that the other adds to, and what one has added (an import, a logger) the other need not.
      const areas = this.areas(edits);
      const clashes = areas.some((area) =>
        taken.some((other) => other.path === area.path && area.start <= other.end && other.start <= area.end),
      );
      if (clashes) continue;
      taken.push(...areas);
      chosen.push({ finding, fix, edits });
    }
    if (chosen.length === 0) return false;
    if (this.tryApply(chosen)) return true;
    // Something in the round broke the syntax: one by one shows what.
    for (const one of chosen) {
      if (this.tryApply([one])) return true;
      this.failed.set(keyOf(one.finding), 'the edit would not have been valid Python');
    }
    return this.round(path);
  }

  private tryApply(chosen: readonly { finding: Finding; fix: Fix; edits: readonly FileEdit[] }[]): boolean {
    const { workspace } = this.analysis;
    const byPath = new Map<string, (Edit & { label: number })[]>();
    const creates = new Set<string>();
    chosen.forEach(({ edits }, index) => {
      for (const { path, edits: list, create } of edits) {
        if (create) creates.add(path);
        byPath.set(path, [
          ...(byPath.get(path) ?? []),
          ...list.map((edit) => ({ ...edit, label: this.applied.length + index })),
        ]);
      }
    });
    const before = new Map<string, { errors: number; text: string; isNew: boolean }>();
    for (const path of byPath.keys())
      before.set(path, {
        errors: this.errorsIn(path),
        text: workspace.source(path)?.text ?? '',
        isNew: workspace.source(path) === undefined,
      });
    for (const [path, edits] of byPath) {
      const known = this.texts.get(path);
      const source = workspace.source(path);
      const entry = known ?? {
        composition: new Composition(source?.text ?? ''),
        before: source?.text ?? '',
        created: creates.has(path),
        version: source?.version,
      };
      const trial = new Composition(source?.text ?? '');
      trial.apply(edits);
      if (workspace.isOpen(path))
        workspace.apply({ kind: 'replace', path, text: trial.text, version: (source?.version ?? 0) + 1 });
      else workspace.apply({ kind: 'open', path, text: trial.text, version: 1 });
      if (!known) this.texts.set(path, entry);
    }
    const broken = [...byPath.keys()].some((path) => this.errorsIn(path) > before.get(path)!.errors);
    if (broken) {
      for (const [path, { text, isNew }] of before) {
        // A file that only this round would have made is not there.
        if (isNew) {
          workspace.apply({ kind: 'close', path });
          this.texts.delete(path);
        } else
          workspace.apply({
            kind: 'replace',
            path,
            text,
            version: (workspace.source(path)?.version ?? 0) + 1,
          });
      }
      return false;
    }
    for (const [path, edits] of byPath) this.texts.get(path)!.composition.apply(edits);
    for (const { finding, fix } of chosen)
      this.applied.push({
        path: finding.path,
        start: finding.start,
        rule: finding.rule,
        message: finding.message,
        title: fix.title,
        safety: fix.safety,
      });
    return true;
  }

  private choose(finding: Finding): Fix | undefined {
    if (this.options.rules && !this.options.rules.has(finding.rule)) return undefined;
    if (this.failed.has(keyOf(finding))) return undefined;
    if (this.options.picks && !this.options.picks(finding)) return undefined;
    return finding.fixes.find(
      (fix) => isRemedy(finding, fix) && !fix.byHand && this.options.accepts(fix.safety),
    );
  }

  private reasonFor(finding: Finding): string {
    const failed = this.failed.get(keyOf(finding));
    if (failed) return failed;
    const offered = finding.fixes.filter((fix) => isRemedy(finding, fix));
    if (offered.length === 0) {
      const [first] = finding.unresolved ?? [];
      return first ? `what the block raises is not fully known: ${first.reason}` : 'Harden has no fix for it';
    }
    const best = offered[0]!;
    const { byHand, safety } = best;
    return this.options.accepts(safety) && !byHand
      ? 'looked at too often: run it again'
      : `“${best.title}” needs a person's eye`;
  }

  private errorsIn(path: string): number {
    const module = this.analysis.workspace.module(path);
    const file = this.analysis.workspace.source(path);
    return module && file ? invalidPlaces(module, file) : 0;
  }

  /** Where a fix works: for each unit that it edits, from its first edit there to its last. */
  private areas(edits: readonly FileEdit[]): readonly Area[] {
    const areas = new Map<string, Area>();
    for (const { path, edits: list } of edits) {
      const units = leaves(this.analysis.workspace.module(path)?.units ?? []);
      for (const edit of list) {
        const unit = units.find((one) => one.start <= edit.start && edit.end <= one.end);
        const key = `${path}|${unit?.start ?? `between ${edit.start}`}`;
        const known = areas.get(key);
        areas.set(key, {
          path,
          start: Math.min(known?.start ?? edit.start, edit.start),
          end: Math.max(known?.end ?? edit.end, edit.end),
        });
      }
    }
    return [...areas.values()];
  }
}

interface Area {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

function leaves(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit) => (unit.members ? leaves(unit.members) : [unit]));
}

/** Whether a fix does something about a finding; an ignore comment only hides it, unless the comment is the finding. */
export function isRemedy(finding: Finding, fix: Fix): boolean {
  return fix.kind !== 'ignore' || finding.rule === UNUSED_IGNORE;
}

/** The same finding in the next round: its line may have moved, what it says has not. */
function keyOf(finding: Finding): string {
  return `${finding.path}|${finding.rule}|${finding.message}|${finding.start}`;
}
