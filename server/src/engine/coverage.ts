import { areaCoverage, fileCoverage, type AreaCoverage, type Coverage } from '../instrument/coverage.ts';
import type { Analysis } from './analysis.ts';
import { fixSettings } from './rule-options.ts';

/** How many of a file's handlers record a metric; undefined for a file without any that need one. */
export function coverageOfFile(analysis: Analysis, path: string): Coverage | undefined {
  return analysis.workspace.database.detached(() => {
    const { settings } = analysis.settingsFor(path);
    return fileCoverage(
      analysis.program,
      path,
      fixSettings(settings).metrics,
      settings['metrics.exempt-paths'],
    );
  });
}

/** How many of the workspace's handlers record a metric, by project and area. */
export function coverageByArea(analysis: Analysis): readonly AreaCoverage[] {
  return analysis.workspace.database.detached(() => {
    const { settings } = analysis.settingsFor(`${analysis.workspace.roots()[0] ?? ''}/x.py`);
    return areaCoverage(analysis.program, fixSettings(settings).metrics, settings['metrics.exempt-paths']);
  });
}
