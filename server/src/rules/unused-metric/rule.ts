import { definitionAt } from '../../instrument/definition-site.ts';
import { instrumentationOf } from '../../instrument/instrumentation.ts';
import { unusedMetric } from '../../instrument/metrics/unused.ts';
import type { Rule } from '../rule.ts';

export const unusedMetricRule: Rule = {
  name: 'unused-metric',
  severity: 'warning',
  docs: {
    summary: 'A metric that is defined and never updated.',
    whatItDoes: `Reports metrics that no code of the workspace updates: those that are mentioned nowhere but where they are defined and imported, and those that only functions update which nothing calls. A metric that is handed on as a value (returned, passed to a call, kept in a container) is left alone.`,
    whyIsThisBad: `A metric that always reads 0 is worse than none: the dashboard says that nothing happens, the alert on it never fires, and everybody believes that it is measured.`,
    example: `from prometheus_client import Gauge

vehicle_connections_active = Gauge("vehicle_connections_active", "Vehicles that are connected")


def set_vehicle_connections(count: int) -> None:
    vehicle_connections_active.set(count)
`,
    useInstead: `from prometheus_client import Gauge

vehicle_connections_active = Gauge("vehicle_connections_active", "Vehicles that are connected")


def set_vehicle_connections(count: int) -> None:
    vehicle_connections_active.set(count)


def connect(vehicles: list) -> None:
    set_vehicle_connections(len(vehicles))
`,
    fixSafety: `There is no fix: whether the metric is to be updated where the work completes, or to go, only a person knows.`,
  },

  *checkUnit(view) {
    for (const { stmt, scope } of view.sites) {
      const found = definitionAt(stmt, scope, view.program);
      if (!found) continue;
      const instrumentation = instrumentationOf(view.program);
      if (instrumentation.isTest(view.path)) continue;
      const unused = unusedMetric(instrumentation, found.definition);
      if (!unused) continue;
      const { name, writtenName, labels } = found.definition;
      const shown = name ?? writtenName ?? found.target;
      const end = labels && labels.length > 0 ? 'it has no series' : 'it always reads 0';
      const [helper] = unused.uncalled;
      const message =
        helper === undefined
          ? `${shown} is defined and never updated: ${end}`
          : `${shown} is updated only in ${unused.uncalled.map((one) => one.slice(one.lastIndexOf('#') + 1)).join(' and ')}, which nothing calls: ${end}`;
      yield { start: found.start, end: found.end, message, fixes: [] };
    }
  },
};
