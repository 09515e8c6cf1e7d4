import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { sha256 } from './sha256.ts';

describe('sha256', () => {
  it('is what Node computes, over the lengths around a block', () => {
    for (const length of [0, 1, 3, 54, 55, 56, 57, 63, 64, 65, 119, 120, 1000]) {
      const text = 'é/path '.repeat(200).slice(0, length);
      const wanted = createHash('sha256').update(text).digest('hex');
      assert.equal(Buffer.from(sha256(text)).toString('hex'), wanted, `length ${length}`);
    }
  });
});
