import assert from 'node:assert/strict';
import { fitted } from './fitted.ts';

describe('a statement that is too long for its line', () => {
  const of = (statement: string, limit = 60): string => fitted(statement, '    ', '    ', '\n', limit);

  it('is broken in the last brackets that hold something', () => {
    assert.equal(
      of('order_operations_total.labels(action="list_open_orders").inc()'),
      'order_operations_total.labels(\n        action="list_open_orders"\n    ).inc()',
    );
    assert.equal(
      of('transaction.on_commit(orders_total.labels(action="create").inc)'),
      'transaction.on_commit(\n        orders_total.labels(action="create").inc\n    )',
    );
  });

  it('stays where it fits, where breaking does not help, and where its brackets cannot be told', () => {
    for (const statement of [
      'orders_total.labels(action="list").inc()',
      `orders_total.labels(action="${'x'.repeat(60)}").inc()`,
      'some_name_that_is_longer_than_the_limit_of_the_line_it_is_on += 1',
      'orders_total.labels(action="""list of open orders""").inc(amount)',
      'orders_total.labels(action="list of open orders)").inc(amount',
    ])
      assert.equal(of(statement), statement);
  });

  it('brackets in texts are none', () =>
    assert.equal(
      of('order_operations_total.labels(action="list (open) \\"(").inc()', 50),
      'order_operations_total.labels(\n        action="list (open) \\"("\n    ).inc()',
    ));
});
