import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Prepared } from './projects.ts';

const MINUTES = 8;

/** Runs the suite in a copy, and gives the names of the tests that passed. */
export function passingTests(project: Prepared, copy: string, record?: string): ReadonlySet<string> {
  const report = path.join(copy, 'harden-report.xml');
  const paths = [path.join(copy, project.path), import.meta.dirname];
  spawnSync(
    project.python,
    [
      '-m',
      'pytest',
      '-q',
      '-p',
      'no:cacheprovider',
      '-o',
      'addopts=',
      '-W',
      'ignore',
      '--continue-on-collection-errors',
      `--junitxml=${report}`,
      ...(project.arguments ?? []),
      ...project.tests,
    ],
    {
      cwd: copy,
      timeout: MINUTES * 60_000,
      stdio: 'ignore',
      env: {
        ...process.env,
        PYTHONPATH: paths.join(path.delimiter),
        PYTHONDONTWRITEBYTECODE: '1',
        ASYNC_TEST_TIMEOUT: '25',
        HARDEN_TESTS: project.tests
          .map((one) => path.join(copy, one.endsWith('.py') ? path.dirname(one) : one) + path.sep)
          .join(path.delimiter),
        HARDEN_RECORD: record ?? path.join(copy, 'harden-record.jsonl'),
      },
    },
  );
  if (!fs.existsSync(report)) return new Set();
  const xml = fs.readFileSync(report, 'utf8');
  const passed = new Set<string>();
  for (const [, attributes, , inside] of xml.matchAll(/<testcase ([^>]*?)(\/>|>([\s\S]*?)<\/testcase>)/g)) {
    if (inside && /<(failure|error|skipped)/.test(inside)) continue;
    const of = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes!)?.[1] ?? '';
    // The folder of the copy may be a part of the name: of a parameter that is a path.
    passed.add(`${of('classname')}::${of('name')}`.replaceAll(copy, ''));
  }
  return passed;
}
