import type { Row } from './check.ts';

const COLUMNS: readonly (readonly [string, (row: Row) => number])[] = [
  ['tests that pass', (row) => row.tests],
  ['proved narrowings', (row) => row.narrowings.length],
  ['tests that then fail', (row) => row.broken.length],
  ['closed places', (row) => row.places],
  ['of these broad handlers', (row) => row.broad],
  ['places reached', (row) => row.reached],
  ['exceptions seen in closed ones', (row) => row.exceptions],
  ['programming errors among them', (row) => row.leftOut.length],
  ['raised by tests among them', (row) => row.byTests.length],
  ['missed', (row) => row.missed.length],
];

/** The rows as Markdown: a table, then everything that is counted in it as wrong or as done. */
export function report(rows: readonly Row[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const list = (title: string, items: readonly string[]): readonly string[] => [
    `${title}${items.length === 0 ? ' none.' : ''}`,
    '',
    ...items.map((one) => `- ${one}`),
    ...(items.length === 0 ? [] : ['']),
  ];
  const all = (of: (row: Row) => readonly string[]): readonly string[] => rows.flatMap(of);
  const named = (of: (row: Row) => readonly string[]): readonly string[] =>
    rows.flatMap((row) => of(row).map((one) => `${row.name} ${one}`));
  return [
    line(['project', ...COLUMNS.map(([title]) => title)]),
    line(['---', ...COLUMNS.map(() => '--:')]),
    ...rows.map((row) => line([row.name, ...COLUMNS.map(([, value]) => value(row))])),
    line(['all', ...COLUMNS.map(([, value]) => rows.reduce((sum, row) => sum + value(row), 0))]),
    '',
    ...list(
      'Tests that fail after the narrowings:',
      named((row) => row.broken),
    ),
    ...list(
      'Missed:',
      all((row) => row.missed),
    ),
    ...list(
      'What a proved narrowing would have let through:',
      all((row) => row.letThrough),
    ),
    ...list(
      'Programming errors, which no set holds:',
      all((row) => row.leftOut),
    ),
    ...list(
      'Raised by code of the tests, in the place of what was read:',
      all((row) => row.byTests),
    ),
    ...list(
      'Narrowings:',
      named((row) => row.narrowings),
    ),
  ].join('\n');
}
