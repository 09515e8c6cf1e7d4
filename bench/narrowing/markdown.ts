import type { Half } from './halves.ts';
import type { Origin, Outcome, RuleOutcome } from './outcome.ts';
import { baselineScore, hardenScore, mean, ruleScore, scoreByOrigin, share, type Score } from './score.ts';

const ORIGINS: readonly Origin[] = ['builtin', 'stdlib', 'third-party', 'first-party'];

/** The report of a half, as Markdown. */
export function reportOf(half: Half, outcomes: readonly Outcome[], losses: number): string {
  const packages = [...new Set(outcomes.map((one) => one.package))];
  const baselines = Object.keys(outcomes[0]?.baselines ?? {});
  return [
    `### The ${half} half`,
    '',
    `${outcomes.length} clauses of ${packages.length} bodies of code. Closed sets: ${percent(share(outcomes, (one) => one.unresolved.length === 0))}. Mean number of known subclasses of a suggested type: ${mean(outcomes.flatMap((one) => one.breadth)).toFixed(1)}. Suggestions that name something wide, not importable or not an exception: ${outcomes.flatMap((one) => one.faults).length}.`,
    '',
    table(
      ['', ...SCORE_COLUMNS],
      [
        ['Harden', ...cells(hardenScore(outcomes))],
        ['through `broad-except`', ...cells(ruleScore(outcomes))],
        ...baselines.map((name) => [name, ...cells(baselineScore(outcomes, name))]),
      ],
    ),
    ruleShares(outcomes),
    '',
    table(
      ['origin of the type', ...SCORE_COLUMNS],
      ORIGINS.map((origin) => [origin, ...cells(scoreByOrigin(outcomes, origin))]),
    ),
    table(
      ['package', ...SCORE_COLUMNS],
      packages.map((name) => [name, ...cells(hardenScore(outcomes.filter((one) => one.package === name)))]),
    ),
    'Where the rest is lost:',
    '',
    lossTable(outcomes, losses),
  ].join('\n');
}

function ruleShares(outcomes: readonly Outcome[]): string {
  const of = (is: (rule: RuleOutcome) => boolean): string => percent(share(outcomes, (one) => is(one.rule)));
  return [
    `The rule reports ${of((one) => one.how === 'reported')} of the masked clauses and answers for another ${of((one) => one.how === 'on request')} when asked at the clause;`,
    `it offers types for ${of((one) => one.kind !== undefined)} (${of((one) => one.kind === 'split')} to split first).`,
    'The others pass on what they caught, or stand where broad is right.',
  ].join('\n');
}

const SCORE_COLUMNS = [
  'clauses',
  'with a suggestion',
  'coverage',
  'hit@1',
  'hit@1, same class',
  'whole clause',
  'types',
];

function cells(score: Score): readonly string[] {
  return [
    String(score.clauses),
    percent(score.suggested),
    percent(score.coverage),
    percent(score.hit),
    percent(score.strictHit),
    percent(score.wholeClause),
    score.meanTypes.toFixed(2),
  ];
}

/** The type that is missing × why. */
function lossTable(outcomes: readonly Outcome[], most: number): string {
  const counts = new Map<string, number>();
  const missed = outcomes.flatMap((one) => one.wanted.filter((type) => !type.covered));
  for (const { name, origin, reason } of missed) {
    const key = `${origin === 'first-party' ? 'a class of the project' : name}\t${reason}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rows = [...counts].sort((a, b) => b[1] - a[1]).slice(0, most);
  return table(
    ['type', 'why', 'missed'],
    rows.map(([key, count]) => [...key.split('\t'), `${count} (${percent(count / missed.length)})`]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (columns: readonly string[]): string =>
    `| ${columns.map((one) => one.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line), ''].join(
    '\n',
  );
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
