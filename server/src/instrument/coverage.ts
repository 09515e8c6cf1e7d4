import type { Program } from '../types/program.ts';
import { isExempt } from './exempt.ts';
import type { Handler } from './handlers.ts';
import type { StyleSettings } from './house-style.ts';
import type { FileEdits } from './insertion.ts';
import { instrumentationOf } from './instrumentation.ts';
import { projectOf } from './project.ts';
import { uncounted } from './uncounted.ts';

/** How many of some handlers count; for a code lens (`metrics 3/5`) and for a report. */
export interface Coverage {
  /** Those that reach a metric, and those of which nobody can tell. */
  readonly counted: number;
  /** All of them, without those that need no metric. */
  readonly total: number;
}

export interface AreaCoverage extends Coverage {
  readonly area: string;
  /** The folder of the project the area belongs to. */
  readonly project: string;
}

/** The handlers of one file; undefined for a file without any that need a metric. */
export function fileCoverage(
  program: Program,
  path: string,
  settings: StyleSettings,
  exemptPaths: readonly string[],
): Coverage | undefined {
  const handlers = instrumentationOf(program)
    .handlers.in(path)
    .filter((one) => !isExempt(one, exemptPaths));
  if (handlers.length === 0) return undefined;
  return {
    counted: handlers.filter((one) => isCounted(program, one, settings, exemptPaths)).length,
    total: handlers.length,
  };
}

/** Every area of the workspace, by project and name. */
export function areaCoverage(
  program: Program,
  settings: StyleSettings,
  exemptPaths: readonly string[],
): readonly AreaCoverage[] {
  const instrumentation = instrumentationOf(program);
  const areas = new Map<string, { area: string; project: string; counted: number; total: number }>();
  for (const handler of instrumentation.handlers.all()) {
    if (isExempt(handler, exemptPaths)) continue;
    const project = projectOf(handler.path, program.workspace);
    const area = instrumentation.names.of(handler.fn, settings)?.area ?? '';
    const key = `${project}\n${area}`;
    const known = areas.get(key) ?? { area, project, counted: 0, total: 0 };
    known.total++;
    if (isCounted(program, handler, settings, exemptPaths)) known.counted++;
    areas.set(key, known);
  }
  return [...areas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/**
 * The next step of *Instrument all handlers in this file*: the edits for the first handler that is not counted and
 * can be. They are to be applied and the function asked again until it gives undefined, because the second handler
 * of an area uses what the first one defined and imported.
 *
 * @param refused handlers that were tried and left as they are, by `Handler.fn`; it is added to.
 */
export function instrumentNext(
  program: Program,
  path: string,
  settings: StyleSettings,
  exemptPaths: readonly string[],
  refused: Set<string>,
): readonly FileEdits[] | undefined {
  for (const handler of instrumentationOf(program).handlers.in(path)) {
    if (refused.has(handler.fn)) continue;
    const edits = uncounted(program, handler.fn, settings, exemptPaths)?.offer?.edits();
    if (edits) return edits;
    refused.add(handler.fn);
  }
  return undefined;
}

function isCounted(
  program: Program,
  handler: Handler,
  settings: StyleSettings,
  exemptPaths: readonly string[],
): boolean {
  return uncounted(program, handler.fn, settings, exemptPaths) === undefined;
}
