import assert from 'node:assert/strict';
import { fitted } from './fitted.ts';

describe('a statement that is too long for its line', () => {
  const of = (statement: string, limit = 60, trailingCommas = false): string =>
    fitted(statement, '    ', { unit: '    ', br: '\n', limit, trailingCommas });

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

  it('is broken again where what the brackets hold is still too long', () => {
    assert.equal(
      of('transaction.on_commit(lambda: order_operations.add(1, {"action": "create"}))', 62),
      'transaction.on_commit(\n        lambda: order_operations.add(1, {"action": "create"})\n    )',
    );
    assert.equal(
      of('transaction.on_commit(lambda: order_operations.add(1, {"action": "create"}))'),
      'transaction.on_commit(\n        lambda: order_operations.add(\n            1, {"action": "create"}\n        )\n    )',
    );
  });

  it('has a comma behind what is last in brackets where the linter asks for that', () => {
    assert.equal(
      of('order_operations_total.labels(action="list_open_orders").inc()', 60, true),
      'order_operations_total.labels(\n        action="list_open_orders",\n    ).inc()',
    );
    assert.equal(
      of('result = Orders(first=first, second=second_of(all))', 50, true),
      'result = Orders(\n        first=first,\n        second=second_of(all),\n    )',
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

  it('has a line for each item of a list or a dictionary, and for arguments that do not fit on one', () => {
    assert.equal(
      of('result = {"orders": orders, "next": next_page, "total": total}'),
      'result = {\n        "orders": orders,\n        "next": next_page,\n        "total": total,\n    }',
    );
    assert.equal(
      of('result = {key: [view(one) for one in all] for key, all in rows.items()}', 70),
      'result = {\n        key: [view(one) for one in all] for key, all in rows.items()\n    }',
    );
    assert.equal(
      of('result = Orders(first=first, second=second_of(all), third=third_of(all))'),
      'result = Orders(\n        first=first,\n        second=second_of(all),\n        third=third_of(all),\n    )',
    );
    assert.equal(
      of('result = Orders(first=first, second=second_of(all))', 50),
      'result = Orders(\n        first=first, second=second_of(all)\n    )',
    );
  });
});
