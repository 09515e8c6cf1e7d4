import { checkDiagnostics } from '../../testing/check.ts';

const rules = ['metric-labels'];

describe('metric-labels', () => {
  it('compares with the definition, in another file too', () =>
    checkDiagnostics(
      `
      from app import metrics
      from app.metrics import paid_total, plain_total

      def pay():
          paid_total.labels(status="ok", gateway="x").inc()
          paid_total.labels("ok", "x").inc()
          paid_total.labels(status="ok").inc()
      #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ metric-labels: paid_total is not given gateway: labels() raises ValueError (its labels are status, gateway)
          metrics.paid_total.labels("ok").inc()
      #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ metric-labels: paid_total has 2 labels (status, gateway) and is given 1: labels() raises ValueError
          paid_total.labels(state="ok", gateway="x").inc()
      #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ metric-labels: paid_total has no label state and is not given status: labels() raises ValueError (its labels are status, gateway)
          paid_total.inc()
      #   ^^^^^^^^^^ metric-labels: paid_total has the labels status, gateway: inc() without them raises ValueError
          plain_total.inc()
          plain_total.labels("x").inc()
      #   ^^^^^^^^^^^^^^^^^^^^^^^ metric-labels: plain_total has no labels: labels() raises ValueError
          child = paid_total.labels("ok", "x")
          child.inc()
      `,
      {
        rules,
        path: 'app/pay.py',
        files: {
          'app/__init__.py': '',
          'app/metrics.py': `
            from prometheus_client import Counter
            LABELS = ["status", "gateway"]
            paid_total = Counter("paid_total", "Paid", LABELS)
            plain_total = Counter("plain", "Plain")
          `,
        },
      },
    ));

  it('warns of values without a bound', () =>
    checkDiagnostics(
      `
      from prometheus_client import Counter
      hits = Counter("hits_total", "Hits", ["what"])

      def hit(request, user_id, kind):
          hits.labels(what=kind).inc()
          hits.labels(what=request.url.path).inc()
          #                ^^^^^^^^^^^^^^^^ metric-labels: what of hits_total is given a raw path: every value makes a new series
          hits.labels(what=str(user_id)).inc()
          #                ^^^^^^^^^^^^ metric-labels: what of hits_total is given user_id, which has no bound: every value makes a new series
          try:
              work()
          except ValueError as exc:
              hits.labels(what=str(exc)).inc()
              #                ^^^^^^^^ metric-labels: what of hits_total is given an exception's text: every value makes a new series
              hits.labels(what=type(exc).__name__).inc()
      `,
      { rules },
    ));
});
