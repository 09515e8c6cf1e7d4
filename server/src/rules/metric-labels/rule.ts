import { instrumentationOf } from '../../instrument/instrumentation.ts';
import { labelProblems } from '../../instrument/metrics/label-checks.ts';
import { expressionsOf, walkExpression } from '../../python/walk.ts';
import type { Rule } from '../rule.ts';

export const metricLabels: Rule = {
  name: 'metric-labels',
  severity: 'error',
  docs: {
    summary: 'Labels that do not fit a metric, or whose values have no bound.',
    whatItDoes: `Compares the labels of every update with the metric's definition, wherever in the workspace that is: names it does not have, names or values that are missing, labels on a metric without any, an update without labels of a metric that has some. Each raises \`ValueError\` when it runs, and nothing before that tells.

It also warns of label values that have no bound: ids, tokens, addresses, raw paths, the text of an exception.`,
    whyIsThisBad: `A wrong label turns the line that was to measure an operation into the line that breaks it, often in an error path that no test runs. An unbounded label makes a new series for every value, in the memory of the process and of Prometheus, for ever.`,
    example: `from prometheus_client import Counter

payments_total = Counter("payments_total", "Payments", ["status", "gateway"])


def paid() -> None:
    payments_total.labels(status="paid").inc()
`,
    useInstead: `from prometheus_client import Counter

payments_total = Counter("payments_total", "Payments", ["status", "gateway"])


def paid() -> None:
    payments_total.labels(status="paid", gateway="manual").inc()
`,
    fixSafety: `There is no fix: the value that is missing is not in the code.`,
    references: ['https://prometheus.io/docs/practices/naming/#labels'],
  },

  *checkUnit(view) {
    const { objects } = instrumentationOf(view.program);
    for (const { stmt, scope } of view.sites) {
      const calls: Parameters<typeof labelProblems>[0][] = [];
      for (const expr of expressionsOf(stmt))
        walkExpression(expr, (one) => {
          if (one.kind === 'call' && one.callee.kind === 'attribute') calls.push(one);
        });
      for (const call of calls)
        for (const { at, message, raises } of labelProblems(call, scope, objects))
          yield {
            start: at.start,
            end: at.end,
            message,
            ...(raises ? {} : { severity: 'warning' as const }),
            fixes: [],
          };
    }
  },
};
