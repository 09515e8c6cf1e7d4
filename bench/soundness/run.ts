import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openProject } from '../project.ts';
import { writeSection } from '../write-section.ts';
import { narrowFile } from './narrow.ts';
import { codeFiles, copyOf, prepare, projects, type Prepared } from './projects.ts';
import { instrument, isLeftOut, readRecord, type ClosedHandler } from './record.ts';
import { passingTests } from './suite.ts';

const HELP = `npm run bench:soundness -- [options]

Runs the suites of real projects before and after every proved narrowing, and records what reaches their handlers.

  --project NAME   only this project (may be repeated)
  --write          put the report into docs/accuracy.md
`;

interface Row {
  readonly name: string;
  readonly tests: number;
  readonly narrowings: readonly string[];
  readonly broken: readonly string[];
  readonly closed: readonly ClosedHandler[];
  readonly reached: number;
  readonly exceptions: number;
  readonly leftOut: readonly string[];
  readonly missed: readonly string[];
}

const { values } = parseArgs({
  options: {
    project: { type: 'string', multiple: true },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(HELP);
else await run();

async function run(): Promise<void> {
  const rows: Row[] = [];
  for (const project of projects().filter(({ name }) => values.project?.includes(name) ?? true)) {
    process.stderr.write(`${project.name}\n`);
    rows.push(await check(prepare(project)));
  }
  const text = report(rows);
  process.stdout.write(text);
  if (values.write) writeSection('soundness', text);
  if (rows.some((row) => row.broken.length + row.missed.length > 0)) process.exitCode = 1;
}

async function check(project: Prepared): Promise<Row> {
  const sitePackages = path.join(path.dirname(path.dirname(project.python)), 'lib');
  const libraries = fs
    .readdirSync(sitePackages)
    .map((name) => path.join(sitePackages, name, 'site-packages'));
  const before = passingTests(project, copyOf(project, 'before'));
  const narrowed = copyOf(project, 'narrowed');
  const engine = await openProject(path.join(narrowed, project.path), libraries);
  const narrowings = codeFiles(project, narrowed).flatMap((file) =>
    narrowFile(file, engine).map((title) => `${path.relative(narrowed, file)} ${title}`),
  );
  engine.workspace.dispose();
  const after = narrowings.length > 0 ? passingTests(project, narrowed) : before;
  const recorded = copyOf(project, 'recorded');
  const reader = await openProject(path.join(recorded, project.path), libraries);
  const closed = codeFiles(project, recorded).flatMap((file) => instrument(file, recorded, reader));
  reader.workspace.dispose();
  const record = path.join(path.dirname(recorded), 'record.jsonl');
  fs.rmSync(record, { force: true });
  passingTests(project, recorded, record);
  const seen = readRecord(record);
  const byPlace = new Map(closed.map((one) => [one.place, one]));
  const inClosed = seen.filter((one) => byPlace.has(one.place));
  const isMissed = (one: (typeof seen)[number]): boolean =>
    !one.mro.some((name) => byPlace.get(one.place)!.types.includes(name));
  const outside = inClosed.filter(isMissed);
  const tell = (one: (typeof seen)[number]): string =>
    `${project.name} ${one.place}: ${one.mro[0]} (${byPlace.get(one.place)!.types.join(', ') || 'nothing'})`;
  return {
    name: project.name,
    tests: before.size,
    narrowings,
    broken: [...before].filter((test) => !after.has(test)),
    closed,
    reached: new Set(seen.map((one) => one.place)).size,
    exceptions: inClosed.length,
    leftOut: outside.filter(isLeftOut).map(tell),
    missed: outside.filter((one) => !isLeftOut(one)).map(tell),
  };
}

function report(rows: readonly Row[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const list = (title: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [title, '', ...items.map((one) => `- ${one}`), ''];
  return [
    line([
      'project',
      'tests that pass',
      'proved narrowings',
      'tests that then fail',
      'closed handlers',
      'of these broad',
      'handlers reached',
      'exceptions seen in closed ones',
      'programming errors among them',
      'missed',
    ]),
    line(['---', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:']),
    ...rows.map((row) =>
      line([
        row.name,
        row.tests,
        row.narrowings.length,
        row.broken.length,
        row.closed.length,
        row.closed.filter((one) => one.isBroad).length,
        row.reached,
        row.exceptions,
        row.leftOut.length,
        row.missed.length,
      ]),
    ),
    '',
    ...list(
      'Tests that fail after the narrowings:',
      rows.flatMap((row) => row.broken.map((test) => `${row.name} ${test}`)),
    ),
    ...list(
      'Missed:',
      rows.flatMap((row) => row.missed),
    ),
    ...list(
      'Programming errors, which no set holds:',
      rows.flatMap((row) => row.leftOut),
    ),
    ...list(
      'Narrowings:',
      rows.flatMap((row) => row.narrowings.map((title) => `${row.name} ${title}`)),
    ),
  ].join('\n');
}
