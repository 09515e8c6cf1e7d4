import type { FlowPlace } from '../flow/escapes.ts';
import type { LoweredUnit } from '../python/lower.ts';
import type { Unit } from '../python/units.ts';
import type { Location } from '../rules/finding.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Turns places of units into places of files, at one revision. It remembers where the units of a file start. */
export class Locator {
  private readonly starts = new Map<string, ReadonlyMap<LoweredUnit, number>>();

  constructor(private readonly workspace: Workspace) {}

  /** Undefined where the unit is no longer in the file. */
  locate(place: FlowPlace): Location | undefined {
    let starts = this.starts.get(place.path);
    if (!starts)
      this.starts.set(place.path, (starts = startsOf(this.workspace.module(place.path)?.units ?? [])));
    const start = starts.get(place.unit);
    return start === undefined
      ? undefined
      : { path: place.path, start: start + place.start, end: start + place.end };
  }
}

function startsOf(
  units: readonly Unit[],
  into = new Map<LoweredUnit, number>(),
): ReadonlyMap<LoweredUnit, number> {
  for (const { lowered, start, members } of units) {
    into.set(lowered, start);
    if (members) startsOf(members, into);
  }
  return into;
}
