import assert from 'node:assert/strict';
import { fixture } from '../../testing/fixture.ts';

describe('objects', () => {
  // Followed through every assignment before it, each line would double the work: this would never end.
  it('follow a name that is given its value anew, line after line', async () => {
    const lines = Array.from({ length: 60 }, (_, at) => `    query = query.filter(query.step(${at}))`);
    await checkEnds(lines);
  });

  // Through three names in all their ways it would take an hour.
  it('follow names that are given each other’s values', async () => {
    const lines = Array.from(
      { length: 250 },
      () => '    query = request.step(path)\n    request = path.step(query)\n    path = query.step(request)',
    );
    await checkEnds(lines);
  });
});

async function checkEnds(lines: readonly string[]): Promise<void> {
  const text = [
    'from fastapi import APIRouter',
    'router = APIRouter()',
    '@router.get("/orders")',
    'def list_orders(request, path):',
    '    query = request.orders()',
    ...lines,
    '    return query.all()',
    '',
  ].join('\n');
  const { analysis } = await fixture({ 'app.py': text });
  const { findings, failures } = analysis.diagnose('/w/app.py');
  assert.deepEqual(failures, []);
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['uninstrumented-route'],
  );
}
