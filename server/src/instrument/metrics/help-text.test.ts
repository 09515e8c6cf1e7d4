import assert from 'node:assert/strict';
import { helpBeside } from './help-text.ts';

describe('the help text of a new metric', () => {
  const of = (...others: readonly (string | undefined)[]): string => helpBeside('Order operations', others);

  it('begins as all others do', () =>
    assert.equal(
      of('Total number of checkouts', 'Total number of errors', 'Total number of retries', undefined),
      'Total number of order operations',
    ));

  it('begins as the only one does that is of operations, too', () =>
    assert.equal(of('Total number of parcel operations'), 'Total number of order operations'));

  it('is in lower case where all others are', () => {
    assert.equal(of('policy reports', 'users that are active'), 'order operations');
    for (const help of ['API operations', 'GitHub operations'])
      assert.equal(helpBeside(help, ['policy reports', 'active users']), help);
  });

  it('is its own where two are alike, or all begin alike and are about one thing', () => {
    assert.equal(of('Total number of checkouts', 'Total number of errors'), 'Order operations');
    assert.equal(of('Requests sent', 'Requests lost', 'Requests received'), 'Order operations');
    assert.equal(of('Total number of checkouts', 'active users', 'Errors'), 'Order operations');
    assert.equal(of(), 'Order operations');
  });
});
