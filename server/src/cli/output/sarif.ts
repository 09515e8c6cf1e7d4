import { remedies } from '../remedies.ts';
import type { Log, PhysicalLocation, Replacement, ReportingDescriptor, Result } from 'sarif';
import { pathToFileURL } from 'node:url';
import type { Location, Severity } from '../../rules/finding.ts';
import { endOf, placeOf, rowColumn, type Report } from '../report-entry.ts';

export interface SarifRule {
  readonly name: string;
  readonly summary: string;
}

/** SARIF 2.1.0, as GitHub's code scanning and others read it. */
export function renderSarif(report: Report, rules: readonly SarifRule[], version: string): string {
  const used = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  const descriptors = used.map((id): ReportingDescriptor => {
    const summary = rules.find(({ name }) => name === id)?.summary ?? id;
    return { id, shortDescription: { text: summary }, helpUri: report.url(id) };
  });
  const results = report.findings.map((finding): Result => {
    const fixes = remedies(finding).flatMap((fix) => {
      const edits = report.edits(fix);
      if (!edits) return [];
      return {
        description: { text: `${fix.title} [${fix.safety}]` },
        artifactChanges: edits.map(({ path, edits: changes }) => ({
          artifactLocation: { uri: uriOf(path) },
          replacements: changes.map((edit): Replacement => {
            const file = report.file(path);
            const start = file ? rowColumn(file, edit.start) : { row: 1, column: 1 };
            const end = file ? rowColumn(file, edit.end) : { row: 1, column: 1 };
            return {
              deletedRegion: {
                startLine: start.row,
                startColumn: start.column,
                endLine: end.row,
                endColumn: end.column,
              },
              insertedContent: { text: edit.text },
            };
          }),
        })),
      };
    });
    const related = finding.related.map(({ location, message }, id) => ({
      id,
      message: { text: message },
      physicalLocation: physical(report, location),
    }));
    return {
      ruleId: finding.rule,
      ruleIndex: used.indexOf(finding.rule),
      level: LEVELS[finding.severity],
      message: { text: finding.message },
      locations: [{ physicalLocation: physical(report, finding) }],
      ...(related.length > 0 ? { relatedLocations: related } : {}),
      ...(fixes.length > 0 ? { fixes } : {}),
    };
  });
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Harden',
            version,
            informationUri: 'https://github.com/harden-py/harden',
            rules: descriptors,
          },
        },
        columnKind: 'unicodeCodePoints',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function physical(report: Report, location: Location): PhysicalLocation {
  const start = placeOf(report, location);
  const end = endOf(report, location);
  return {
    artifactLocation: { uri: uriOf(location.path) },
    region: { startLine: start.row, startColumn: start.column, endLine: end.row, endColumn: end.column },
  };
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
