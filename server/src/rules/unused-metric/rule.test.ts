import { checkDiagnostics } from '../../testing/check.ts';

const rules = ['unused-metric'];

describe('unused-metric', () => {
  it('finds a metric that only an uncalled helper updates, across files', () =>
    checkDiagnostics(
      `
      from prometheus_client import Counter, Gauge

      if True:
          commands_total = Counter("commands_total", "Commands", ["status"])
          vehicles_active = Gauge("vehicles_active", "Vehicles")
      #   ^^^^^^^^^^^^^^^ unused-metric: vehicles_active is updated only in set_vehicles, which nothing calls: it always reads 0
          errors_total = Counter("errors_total", "Errors", ["kind"])
      #   ^^^^^^^^^^^^ unused-metric: errors_total is defined and never updated: it has no series


      def count_command(status):
          commands_total.labels(status=status).inc()


      def set_vehicles(count):
          vehicles_active.set(count)
      `,
      {
        rules,
        path: 'app/metrics.py',
        files: {
          'app/__init__.py': '',
          'app/connector.py': `
            from app.metrics import count_command

            def run():
                count_command("done")
          `,
          'tests/test_metrics.py': `
            from app.metrics import set_vehicles

            def test_it():
                set_vehicles(1)
          `,
        },
      },
    ));

  it('leaves alone what is handed on, decorates, or is updated under another name', () =>
    checkDiagnostics(
      `
      from prometheus_client import Counter, Gauge, Histogram

      a = Counter("a_total", "A")
      b = Histogram("b_seconds", "B")
      c = Gauge("c", "C")
      d = Counter("d_total", "D")
      c.set_function(lambda: 1)
      alias = a

      METRICS = {"d": d}


      @b.time()
      def work():
          alias.inc()
      `,
      { rules },
    ));

  it('leaves alone what a method updates that is looked up by a name made at run time', () =>
    checkDiagnostics(
      `
      from prometheus_client import Counter

      received = Counter("received_total", "Received")
      if True:
          sent = Counter("sent_total", "Sent")
      #   ^^^^ unused-metric: sent_total is updated only in Handler.send, which nothing calls: it always reads 0


      class Handler:
          def on_RECEIVED(self):
              received.inc()

          def send(self):
              sent.inc()


      def run(handler, command):
          getattr(handler, "on_%s" % command.name)()
      `,
      { rules },
    ));
});
