import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from '../cache-folder.ts';
import { corpora, repositories } from './corpora.ts';
import { examplesOf, type Example } from './examples.ts';
import { shuffled } from './random.ts';
import type { Score } from './score.ts';
import { simulate } from './simulate.ts';
import { guessableTypes, learn } from './table.ts';

/**
 * Learns the table of guesses from the development half and from the backends of `repositories.txt`:
 * `tsx bench/narrowing/learn.ts`. `--again` takes what an earlier run collected, `--only NAME` just collects,
 * `--folds N` says what to expect of code that was not learned from. The types that the first
 * pass found worth guessing are candidates of the second.
 */
const TABLE = path.join(import.meta.dirname, '../../server/src/flow/guess-table.json');
const FREQUENT = path.join(import.meta.dirname, 'frequent-types.json');
const EXAMPLES = cacheFolder('examples');

const { values } = parseArgs({
  options: {
    most: { type: 'string', default: '300' },
    again: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    folds: { type: 'string', default: '0' },
  },
});

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const examples: Example[] = [];
for (const corpus of [...corpora((_, half) => half === 'development', say), ...repositories(say)]) {
  const file = path.join(EXAMPLES, `${corpus.name.replaceAll('/', '+')}.json`);
  if (values.only && !values.only.includes(corpus.name)) continue;
  if (!values.again || !fs.existsSync(file)) {
    const own = await examplesOf(corpus, Number(values.most));
    say(`${corpus.name}: ${own.length}`);
    fs.mkdirSync(EXAMPLES, { recursive: true });
    fs.writeFileSync(file, JSON.stringify(own));
  }
  if (!values.only)
    for (const one of JSON.parse(fs.readFileSync(file, 'utf8')) as Example[]) examples.push(one);
}
if (values.only) say('collected');
else if (Number(values.folds) > 0) crossValidate(Number(values.folds));
else write();

/** Learns without some packages and is tried on these, in turn: what to expect of packages that nobody has seen. */
function crossValidate(folds: number): void {
  const packages = [...new Set(examples.map((one) => one.package))];
  const scores = Array.from({ length: folds }, (_, fold) => {
    const left = new Set(packages.filter((_, at) => at % folds === fold));
    const seen = examples.filter((one) => !left.has(one.package));
    const unseen = examples.filter((one) => left.has(one.package));
    const score = simulate(unseen, learn(shuffled(seen, 1), guessableTypes(seen)));
    say(JSON.stringify({ left: [...left], ...score }));
    return score;
  });
  const all = scores.reduce((sum, one) => sum + one.clauses, 0);
  const over = (of: (score: Score) => number): string =>
    (scores.reduce((sum, one) => sum + of(one) * one.clauses, 0) / all).toFixed(3);
  say(
    `coverage ${over((one) => one.coverage)} hit@1 ${over((one) => one.hit)} same class ${over((one) => one.strictHit)} types ${over((one) => one.meanTypes)}`,
  );
}

function write(): void {
  const table = learn(shuffled(examples, 1), guessableTypes(examples));
  fs.writeFileSync(TABLE, `${JSON.stringify(table, undefined, 1)}\n`);
  const counts = new Map<string, number>();
  for (const { wanted } of examples) for (const name of wanted) counts.set(name, (counts.get(name) ?? 0) + 1);
  const frequent = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  fs.writeFileSync(FREQUENT, `${JSON.stringify(frequent.slice(0, 4)).replaceAll(',', ', ')}\n`);
  say(
    `${examples.length} clauses, ${table.guesses.length} types, ${Object.values(table.weights).reduce((sum, one) => sum + Object.keys(one).length, 0)} weights`,
  );
}
