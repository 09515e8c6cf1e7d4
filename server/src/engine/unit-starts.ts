import type { LoweredUnit } from '../python/lower.ts';
import type { ModuleTree, Unit } from '../python/units.ts';
import type { Workspace } from '../workspace/workspace.ts';

interface Version {
  readonly module: ModuleTree;
  readonly starts: Map<LoweredUnit, number>;
  /** Of the version before this one. */
  readonly before: ReadonlyMap<LoweredUnit, number> | undefined;
}

/** Where units begin in their files, as UTF-16 offsets. */
export class UnitStarts {
  private readonly versions = new Map<string, Version>();

  constructor(private readonly workspace: Workspace) {}

  /**
   * Where a unit begins now. One that was typed in is another since; what was found out before, and is not looked at
   * again yet, still means the one that was: of that, where it was. 0 for one that the file never had.
   */
  of(path: string, unit: LoweredUnit): number {
    const module = this.workspace.module(path);
    if (!module) return 0;
    let version = this.versions.get(path);
    if (version?.module !== module) {
      version = { module, starts: startsOf(module), before: version?.starts };
      this.versions.set(path, version);
    }
    const start = version.starts.get(unit);
    if (start !== undefined) return start;
    const then = version.before?.get(unit) ?? 0;
    // The next version knows it from this one.
    version.starts.set(unit, then);
    return then;
  }
}

function startsOf(module: ModuleTree): Map<LoweredUnit, number> {
  const starts = new Map<LoweredUnit, number>();
  const add = (list: readonly Unit[]): void => {
    for (const one of list) {
      starts.set(one.lowered, one.start);
      if (one.members) add(one.members);
    }
  };
  add(module.units);
  return starts;
}
