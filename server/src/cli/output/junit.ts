import type { Finding } from '../../rules/finding.ts';
import { placeOf, type Report } from '../report-entry.ts';

/** JUnit's XML: a suite for each file with findings, a failed case for each finding. */
export function renderJunit(report: Report): string {
  const byFile = new Map<string, Finding[]>();
  for (const finding of report.findings)
    byFile.set(finding.path, [...(byFile.get(finding.path) ?? []), finding]);
  const suites = [...byFile].map(([path, findings]) => {
    const shown = report.shownPath(path);
    const cases = findings.map((finding) => {
      const { row, column } = placeOf(report, finding);
      return [
        `    <testcase name="${attribute(finding.rule)}" classname="${attribute(shown.replace(/\.pyw?$/, ''))}" line="${row}" column="${column}">`,
        `      <failure message="${attribute(finding.message)}">${text(`${shown}:${row}:${column}: ${finding.message}`)}</failure>`,
        '    </testcase>',
      ].join('\n');
    });
    const counts = `tests="${findings.length}" disabled="0" errors="0" failures="${findings.length}"`;
    return `  <testsuite name="${attribute(shown)}" ${counts} package="harden">\n${cases.join('\n')}\n  </testsuite>`;
  });
  if (suites.length === 0)
    suites.push(
      '  <testsuite name="harden" tests="1" disabled="0" errors="0" failures="0" package="harden">\n    <testcase name="No findings" classname="harden"/>\n  </testsuite>',
    );
  const total = report.findings.length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="harden" tests="${Math.max(1, total)}" failures="${total}" errors="0">\n${suites.join('\n')}\n</testsuites>\n`;
}

function text(value: string): string {
  return (
    value
      // Characters that XML 1.0 has no way to write.
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}

function attribute(value: string): string {
  return text(value)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
}
