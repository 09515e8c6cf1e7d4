import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeSection } from '../write-section.ts';
import { corpora, folderCorpus } from './corpora.ts';
import type { Half } from './halves.ts';
import { reportOf } from './markdown.ts';
import { measure } from './measure.ts';
import type { Outcome } from './outcome.ts';

const HELP = `npm run bench:narrowing -- [options] [FOLDER…]

Masks specific except clauses of real code to \`except Exception\` and asks Harden what belongs there.

  FOLDER                 projects to measure in the place of the packages
  --half dev|held-out    only this half
  --package NAME         only this package (may be repeated)
  --most N               at most N clauses of a package, chosen by a fixed seed (150)
  --with-environment     resolve libraries in <cache>/environments/<package>, where that is there
  --misses               print what was missed, with its place
  --losses N             rows in the table of what is lost (25)
  --json                 print the outcomes instead of a report
  --from FILE            report what an earlier run printed with --json, and measure nothing (may be repeated)
  --write                put the report into docs/accuracy.md
`;

const FREQUENT = path.join(import.meta.dirname, 'frequent-types.json');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string' },
    package: { type: 'string', multiple: true },
    most: { type: 'string', default: '150' },
    losses: { type: 'string', default: '25' },
    'with-environment': { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    from: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(HELP);
else await run();

interface Measured {
  readonly outcomes: readonly Outcome[];
  readonly unresolvable: number;
}

async function run(): Promise<void> {
  const half = values.half === 'dev' ? 'development' : values.half;
  const say = (text: string): void => void process.stderr.write(`${text}\n`);
  const outcomes: Outcome[] = [];
  let unresolvable = 0;
  for (const file of values.from ?? []) {
    const earlier = JSON.parse(fs.readFileSync(file, 'utf8')) as Measured;
    outcomes.push(...earlier.outcomes);
    unresolvable += earlier.unresolvable;
  }
  const selected = values.from
    ? []
    : positionals.length > 0
      ? positionals.map(folderCorpus).filter((one) => half === undefined || one.half === half)
      : corpora(
          (name, of) => (half === undefined || of === half) && (values.package?.includes(name) ?? true),
          say,
        );
  for (const one of ['development', 'held-out'] as const)
    say(
      `${one}: ${selected
        .filter((corpus) => corpus.half === one)
        .map((corpus) => corpus.name)
        .join(', ')}`,
    );
  const frequent = JSON.parse(fs.readFileSync(FREQUENT, 'utf8')) as string[];
  for (const corpus of selected) {
    const started = performance.now();
    const measured = await measure(corpus, {
      withEnvironment: values['with-environment'],
      most: Number(values.most),
      frequent,
    });
    outcomes.push(...measured.results);
    unresolvable += measured.unresolvable;
    say(
      `${corpus.name}: ${measured.results.length} clauses, ${((performance.now() - started) / 1000).toFixed(1)} s`,
    );
  }
  if (values.json) process.stdout.write(JSON.stringify({ outcomes, unresolvable } satisfies Measured));
  else {
    const halves = (['held-out', 'development'] satisfies Half[]).flatMap((one) => {
      const own = outcomes.filter((outcome) => outcome.half === one);
      return own.length > 0 ? [reportOf(one, own, Number(values.losses))] : [];
    });
    const report = `${halves.join('\n')}\nClauses left out because what they name could not be resolved: ${unresolvable}.\n`;
    process.stdout.write(report);
    if (values.write) await writeSection('narrowing', report);
  }
  if (values.misses) outcomes.forEach(printMiss);
  const faults = outcomes.flatMap((outcome) =>
    outcome.faults.map((fault) => `${outcome.package} ${outcome.place}: ${fault}`),
  );
  faults.forEach(say);
  if (faults.length > 0) process.exitCode = 1;
}

function printMiss(outcome: Outcome): void {
  const missed = outcome.wanted.filter((type) => !type.covered);
  const hit = outcome.wanted.some((type) => type.firstRelated);
  if (missed.length === 0 && hit) return;
  process.stdout.write(
    [
      `${missed.length > 0 ? 'MISS' : 'ORDER'} ${outcome.package} ${outcome.place}`,
      `  wanted     ${outcome.wanted.map((type) => `${type.covered ? '' : '!'}${type.name}${type.reason ? ` [${type.reason}]` : ''}`).join(', ')}`,
      `  suggested  ${outcome.suggested.join(', ')}`,
      ...outcome.raised.map((one) => `  raises     ${one}`),
      ...outcome.unresolved.slice(0, 6).map((one) => `  unresolved ${one}`),
      '',
    ].join('\n'),
  );
}
