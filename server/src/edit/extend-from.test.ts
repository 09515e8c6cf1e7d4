import assert from 'node:assert/strict';
import { lineLimit } from './extend-from.ts';

describe('edit/extend-from', () => {
  const of = (lines: number, longest: number): number =>
    lineLimit({ text: `${'x = 1\n'.repeat(lines)}${'y'.repeat(longest)}\n` });

  it('keeps lines as short as the file does, where nothing is told', () => {
    assert.equal(of(100, 79), 79);
    assert.equal(of(100, 80), 88);
    assert.equal(of(100, 100), 100);
    assert.equal(of(100, 300), 120);
    assert.equal(lineLimit({ text: 'x = 1\n'.repeat(100), lineLength: 110 }), 110);
  });

  it('is told nothing by a few lines', () => assert.equal(of(20, 40), 88));
});
