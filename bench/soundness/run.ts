import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeSection } from '../write-section.ts';
import { check, type Row } from './check.ts';
import { prepare, projects, type Prepared } from './projects.ts';
import { report } from './report.ts';

const HELP = `npm run bench:soundness -- [options]

Runs the suites of real projects before and after every proved narrowing, and records what reaches their handlers.
What a project gave is kept, and taken again while the code of Harden and of the benchmark is the same commit.

  --project NAME   only this project (may be repeated)
  --fresh          takes nothing that was kept
  --write          put the report into docs/accuracy.md
`;

const { values } = parseArgs({
  options: {
    project: { type: 'string', multiple: true },
    fresh: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(HELP);
else await run();

async function run(): Promise<void> {
  const commit = codeVersion();
  const rows: Row[] = [];
  for (const project of projects().filter(({ name }) => values.project?.includes(name) ?? true)) {
    process.stderr.write(`${project.name}\n`);
    rows.push(await rowOf(prepare(project), commit));
  }
  const text = report(rows);
  process.stdout.write(text);
  if (values.write) await writeSection('soundness', text);
  if (rows.some((row) => row.broken.length + row.missed.length > 0)) process.exitCode = 1;
}

async function rowOf(project: Prepared, commit: string | undefined): Promise<Row> {
  const file = path.join(path.dirname(project.original), `row-${commit}.json`);
  if (commit !== undefined && !values.fresh && fs.existsSync(file))
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Row;
  const row = await check(project);
  if (commit !== undefined) fs.writeFileSync(file, JSON.stringify(row));
  return row;
}

/** What names the code of the engine and of the benchmark; undefined where it is not as it was committed. */
function codeVersion(): string | undefined {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).trim();
  try {
    if (git('status', '--porcelain', '--', '../../server', '..')) return undefined;
    return [git('rev-parse', 'HEAD:server'), git('rev-parse', 'HEAD:bench')]
      .map((hash) => hash.slice(0, 12))
      .join('-');
  } catch {
    return undefined;
  }
}
