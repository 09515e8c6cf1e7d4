import { checkDiagnostics } from '../../testing/check.ts';

const rules = ['metric-name'];

describe('metric-name', () => {
  it('reports each problem', () =>
    checkDiagnostics(
      `
      from prometheus_client import Counter, Gauge, Histogram
      if True:
          good = Counter("orders", "Orders", namespace="shop")
          wrong = Gauge("queue_total", "Queue")
      #   ^^^^^ metric-name: queue_total is a gauge: only counters end in _total
          slow = Histogram("latency_ms", "Latency")
      #   ^^^^ metric-name: latency_ms is not in base units: use seconds
          camel = Counter("orderCreated", "Created")
      #   ^^^^^ metric-name: orderCreated_total is not in snake_case
          typed = Gauge("users_gauge", "Users")
      #   ^^^^^ metric-name: users_gauge says what type it is: leave out gauge
          bucket = Histogram("size_bytes", "Sizes", ["le"])
      #   ^^^^^^ metric-name: le is reserved for the buckets of histograms
          blank = Gauge("users", "")
      #   ^^^^^ metric-name: users has no help text
      `,
      { rules },
    ));

  it('finds names that collide once _total is taken off, in one file and through imports', () =>
    checkDiagnostics(
      `
      from prometheus_client import CollectorRegistry, Counter
      from app import metrics
      if True:
          orders = Counter("orders", "Orders")
      #   ^^^^^^ metric-name: orders_total is defined already in app.metrics: the second definition raises ValueError on import
          paid = Counter("paid", "Paid")
          paid_again = Counter("paid_total", "Paid")
      #   ^^^^^^^^^^ metric-name: paid_total is defined already in paid: the second definition raises ValueError on import
          own = Counter("paid_total", "Paid", registry=CollectorRegistry())
      `,
      {
        rules,
        path: 'app/api.py',
        files: {
          'app/__init__.py': '',
          'app/metrics.py': `
            from prometheus_client import Counter
            orders_total = Counter("orders_total", "Orders")
          `,
        },
      },
    ));

  it('judges suffixes by what is exposed: a counter gets _total', () =>
    checkDiagnostics(
      `
      from prometheus_client import Counter, Gauge

      loops = Counter("loop_count", "Loops")
      loops.inc()
      if True:
          size = Gauge("size_sum", "Size")
      #   ^^^^ metric-name: size_sum ends in _sum, which is reserved for the series of histograms and summaries
          size.set(1)
      `,
      { rules },
    ));
});
