import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { openProject } from '../project.ts';
import { narrowFile } from './narrow.ts';
import { codeFiles, copyOf, sitePackagesOf, type Prepared } from './projects.ts';
import { instrument, isLeftOut, readRecord, type ClosedPlace, type Recorded } from './record.ts';
import { isOfTests } from './of-tests.ts';
import { passingTests } from './suite.ts';

/** What was found out about one project. */
export interface Row {
  readonly name: string;
  readonly tests: number;
  readonly narrowings: readonly string[];
  /** Tests that passed, twice, and failed, twice, with the narrowings. */
  readonly broken: readonly string[];
  readonly places: number;
  readonly broad: number;
  /** Places that an exception came to, closed or not. */
  readonly reached: number;
  /** Classes of exceptions that came to closed places, counted once a place. */
  readonly exceptions: number;
  /** What a proved narrowing would have let through, programming errors included. */
  readonly letThrough: readonly string[];
  readonly leftOut: readonly string[];
  /** What code of the tests raised, by an override or a mock: Harden leaves test code out. */
  readonly byTests: readonly string[];
  readonly missed: readonly string[];
}

/** Narrows and runs, then records and runs. */
export async function check(project: Prepared): Promise<Row> {
  const before = passingBefore(project);
  const { narrowings, broken } = await narrowAll(project, before);
  const { closed, seen } = await recordAll(project);
  const byPlace = new Map(closed.map((one) => [one.place, one]));
  const inClosed = seen.filter((one) => byPlace.has(one.place));
  const outside = inClosed.filter(
    (one) => !one.mro.some((name) => byPlace.get(one.place)!.types.includes(name)),
  );
  const byTests = outside.filter((one) => one.byTests || isOfTests(one.mro[0]!, project));
  const own = outside.filter((one) => !byTests.includes(one));
  const tell = (one: Recorded): string =>
    `${project.name} ${one.place}: ${one.mro[0]} (${byPlace.get(one.place)!.types.join(', ') || 'nothing'})`;
  const isProved = (one: Recorded): boolean => byPlace.get(one.place)!.isProved;
  return {
    name: project.name,
    tests: before.size,
    narrowings,
    broken,
    places: closed.length,
    broad: closed.filter((one) => one.kind === 'broad').length,
    reached: new Set(seen.map((one) => one.place)).size,
    exceptions: inClosed.length,
    letThrough: outside.filter((one) => isProved(one) && one.mro.includes('Exception')).map(tell),
    leftOut: own.filter((one) => isLeftOut(one) && one.mro.includes('Exception')).map(tell),
    byTests: byTests.filter((one) => one.mro.includes('Exception')).map(tell),
    missed: own.filter((one) => !isLeftOut(one)).map(tell),
  };
}

/** What passes in the project as it is: found out once, since it does not depend on Harden. */
function passingBefore(project: Prepared): ReadonlySet<string> {
  const file = path.join(path.dirname(project.original), 'passing.json');
  if (fs.existsSync(file)) return new Set(JSON.parse(fs.readFileSync(file, 'utf8')) as string[]);
  const passing = passingTests(project, copyOf(project, 'before'));
  mustHaveRun(project, passing);
  fs.writeFileSync(file, JSON.stringify([...passing]));
  return passing;
}

async function narrowAll(
  project: Prepared,
  before: ReadonlySet<string>,
): Promise<Pick<Row, 'narrowings' | 'broken'>> {
  const narrowed = copyOf(project, 'narrowed');
  const engine = await openProject(path.join(narrowed, project.path), sitePackagesOf(project));
  const narrowings = codeFiles(project, narrowed).flatMap((file) =>
    narrowFile(file, engine).map((title) => `${path.relative(narrowed, file)} ${title}`),
  );
  engine.workspace.dispose();
  if (narrowings.length === 0) return { narrowings, broken: [] };
  const runs = [() => passingTests(project, narrowed), () => passingTests(project, narrowed)];
  let broken = [...before];
  for (const run of runs) {
    const after = run();
    broken = broken.filter((test) => !after.has(test));
    if (broken.length === 0) break;
  }
  if (broken.length > 0) {
    const again = passingTests(project, copyOf(project, 'before'));
    broken = broken.filter((test) => again.has(test));
  }
  return { narrowings, broken };
}

async function recordAll(
  project: Prepared,
): Promise<{ closed: readonly ClosedPlace[]; seen: readonly Recorded[] }> {
  const recorded = copyOf(project, 'recorded');
  const engine = await openProject(path.join(recorded, project.path), sitePackagesOf(project));
  const closed = codeFiles(project, recorded).flatMap((file) => instrument(file, recorded, engine));
  engine.workspace.dispose();
  // A file that does not compile would say that nothing reaches its handlers.
  execFileSync(project.python, ['-m', 'compileall', '-q', path.join(recorded, project.source)]);
  const record = path.join(path.dirname(recorded), 'record.jsonl');
  fs.rmSync(record, { force: true });
  mustHaveRun(project, passingTests(project, recorded, record));
  return { closed, seen: readRecord(record) };
}

/** A suite that did not run, or not to its end, says nothing. */
function mustHaveRun({ name }: Prepared, passing: ReadonlySet<string>): void {
  if (passing.size === 0) throw new Error(`${name}: the suite did not run to its end`);
}
