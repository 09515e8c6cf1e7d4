import type { Program } from '../types/program.ts';
import { isExempt } from './exempt.ts';
import type { Handler } from './frameworks/handlers.ts';
import type { StyleSettings } from './house/house-style.ts';
import { unitStart } from './insertion/insertion.ts';
import { instrumentationOf } from './instrumentation.ts';
import { projectOf } from './code/project.ts';
import { uncounted } from './uncounted.ts';

/** How many of some handlers count; for a code lens (`metrics 3/5`) and for a report. */
export interface Coverage {
  /** Those that reach a metric, and those of which nobody can tell. */
  readonly counted: number;
  /** All of them, without those that need no metric or are no operation that one would count. */
  readonly total: number;
}

/** An area of one project; areas of two projects may share a name. */
export interface Area {
  readonly area: string;
  /** The folder of the project the area belongs to. */
  readonly project: string;
}

export interface AreaCoverage extends Coverage, Area {}

/** The handlers of one file; undefined for a file without any that need a metric. */
export function fileCoverage(
  program: Program,
  path: string,
  settings: StyleSettings,
  exemptPaths: readonly string[],
): Coverage | undefined {
  const states = instrumentationOf(program)
    .handlers.in(path)
    .map((one) => stateOf(program, one, settings, exemptPaths))
    .filter((one) => one !== 'none');
  if (states.length === 0) return undefined;
  return { counted: states.filter((one) => one === 'counted').length, total: states.length };
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
    const state = stateOf(program, handler, settings, exemptPaths);
    if (state === 'none') continue;
    const project = projectOf(handler.path, program.workspace);
    const area = instrumentation.names.of(handler.fn, settings)?.area ?? '';
    const key = `${project}\n${area}`;
    const known = areas.get(key) ?? { area, project, counted: 0, total: 0 };
    known.total++;
    if (state === 'counted') known.counted++;
    areas.set(key, known);
  }
  return [...areas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/**
 * The area of the handler whose name begins at an offset of a file; undefined where no handler's does.
 *
 * @param start a UTF-16 offset in the file.
 */
export function areaAt(
  program: Program,
  path: string,
  start: number,
  settings: StyleSettings,
): Area | undefined {
  const { handlers, names } = instrumentationOf(program);
  const units = program.workspace.module(path)?.units ?? [];
  for (const { fn } of handlers.in(path)) {
    const declaration = program.declarations.functionAt(fn).at(-1);
    const base = declaration && unitStart(units, declaration.unit);
    if (base === undefined || base + declaration!.def.nameStart !== start) continue;
    const area = names.of(fn, settings)?.area;
    return area === undefined ? undefined : { area, project: projectOf(path, program.workspace) };
  }
  return undefined;
}

/** The files that hold handlers of an area, in the order of their paths. */
export function filesOfArea(
  program: Program,
  { area, project }: Area,
  settings: StyleSettings,
): readonly string[] {
  const { handlers, names } = instrumentationOf(program);
  const files = new Set<string>();
  for (const { fn, path } of handlers.all())
    if (names.of(fn, settings)?.area === area && projectOf(path, program.workspace) === project)
      files.add(path);
  return [...files].sort();
}

/** `none`: it needs no metric. */
function stateOf(
  program: Program,
  handler: Handler,
  settings: StyleSettings,
  exemptPaths: readonly string[],
): 'counted' | 'uncounted' | 'none' {
  if (isExempt(handler, exemptPaths)) return 'none';
  const found = uncounted(program, handler.fn, settings, exemptPaths);
  return !found ? 'counted' : found.idle === undefined ? 'uncounted' : 'none';
}
