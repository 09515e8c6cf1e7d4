import { areaAt, filesOfArea, type Area } from '../instrument/coverage.ts';
import type { Finding } from '../rules/finding.ts';
import type { Analysis } from './analysis.ts';
import { fixSettings } from './rule-options.ts';
import { planFiles, type Plan } from './harden.ts';
import { isExcluded } from './settings.ts';

/** Which handlers are to be made to count at once. */
export type InstrumentScope =
  { readonly kind: 'file'; readonly path: string } | ({ readonly kind: 'area' } & Area);

/** The rules whose findings are handlers that nothing counts. */
const RULES: ReadonlySet<string> = new Set(['uninstrumented-route', 'uninstrumented-task']);

/** The handlers of a file that could be made to count: their findings, without suppressed ones. */
export function uncountedIn(analysis: Analysis, path: string): readonly Finding[] {
  return analysis
    .diagnose(path)
    .findings.filter(({ rule, fixes }) => RULES.has(rule) && fixes.some(({ kind }) => kind === 'instrument'));
}

/** The area of the handler that a finding is about. */
export function areaOfFinding(analysis: Analysis, { path, start }: Finding): Area | undefined {
  return analysis.workspace.database.detached(() =>
    areaAt(analysis.program, path, start, metricSettings(analysis, path)),
  );
}

/**
 * Every handler of a file or of an area made to count: what the quick fix of each one would do, in one plan that
 * defines a shared counter once and imports it once. A fix that adds a dependency is part of it: its safety says so,
 * and who shows the plan has it confirmed. The workspace is left as it was.
 */
export function instrumentAll(analysis: Analysis, scope: InstrumentScope): Plan {
  const isOfArea = ({ area, project }: Area, finding: Finding): boolean => {
    const of = areaOfFinding(analysis, finding);
    return of?.area === area && of.project === project;
  };
  return planFiles(analysis, filesOf(analysis, scope), {
    accepts: () => true,
    rules: RULES,
    ...(scope.kind === 'area' ? { picks: (finding) => isOfArea(scope, finding) } : {}),
  });
}

/** The files whose handlers are meant; a file that the settings leave out is not among them. */
export function filesOf(analysis: Analysis, scope: InstrumentScope): readonly string[] {
  if (scope.kind === 'file') return [scope.path];
  const settings = metricSettings(analysis, `${scope.project}/x.py`);
  return analysis.workspace.database
    .detached(() => filesOfArea(analysis.program, scope, settings))
    .filter((path) => !isExcluded(analysis.settingsFor(path).settings, path));
}

function metricSettings(analysis: Analysis, path: string) {
  return fixSettings(analysis.settingsFor(path).settings).metrics;
}
