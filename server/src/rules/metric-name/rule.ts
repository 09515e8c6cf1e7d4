import { definitionAt } from '../../instrument/definition-site.ts';
import { instrumentationOf, type Instrumentation } from '../../instrument/instrumentation.ts';
import type { Definition } from '../../instrument/metrics/inventory.ts';
import { nameProblems } from '../../instrument/metrics/name-checks.ts';
import { projectOf } from '../../instrument/code/project.ts';
import type { Rule } from '../rule.ts';

export const metricName: Rule = {
  name: 'metric-name',
  severity: 'warning',
  docs: {
    summary: 'A metric whose name breaks the conventions, or collides with another.',
    whatItDoes: `Checks names, help texts and label names against the conventions of Prometheus (those of \`promlint\`): snake case, \`_total\` for counters and nothing else, no type in the name, base units, the suffixes and labels that are reserved.

Two definitions of one name are reported where one module imports the other: the second raises \`ValueError\` on import. \`prometheus_client\` takes \`_total\` off before it compares, so that \`orders\` and \`orders_total\` are one counter.`,
    whyIsThisBad: `Names are the interface of metrics: whoever reads a dashboard sees nothing else. A duplicate stops the process at its start, or only when two modules meet in one process for the first time.`,
    example: `from prometheus_client import Gauge

queue_length_total = Gauge("queue_length_total", "Messages that wait")
queue_length_total.set(0)
`,
    useInstead: `from prometheus_client import Gauge

queue_length = Gauge("queue_length", "Messages that wait")
queue_length.set(0)
`,
    fixSafety: `There is no fix: dashboards and alerts use the name.`,
    references: [
      'https://prometheus.io/docs/practices/naming/',
      'https://github.com/prometheus/client_golang/tree/main/prometheus/testutil/promlint',
    ],
  },

  *checkUnit(view) {
    for (const { stmt, scope } of view.sites) {
      const found = definitionAt(stmt, scope, view.program);
      if (!found) continue;
      const instrumentation = instrumentationOf(view.program);
      if (instrumentation.isTest(view.path)) continue;
      for (const message of nameProblems(found.definition))
        yield { start: found.start, end: found.end, message, fixes: [] };
      const other = earlierOf(found.definition, instrumentation);
      if (other) {
        const where =
          other.path === view.path
            ? other.key.slice(other.key.lastIndexOf('#') + 1)
            : view.program.modules.nameOf(other.path);
        yield {
          start: found.start,
          end: found.end,
          message: `${found.definition.name} is defined already in ${where}: the second definition raises ValueError on import`,
          severity: 'error' as const,
          fixes: [],
        };
      }
    }
  },
};

/** Another metric of that name which the same process defines before this one. */
function earlierOf(definition: Definition, instrumentation: Instrumentation): Definition | undefined {
  const { inventory, program } = instrumentation;
  if (
    definition.name === undefined ||
    definition.ownRegistry ||
    definition.library !== 'prometheus_client' ||
    isLocal(definition)
  )
    return undefined;
  const project = projectOf(definition.path, program.workspace);
  for (const other of inventory.definitions()) {
    if (other.key === definition.key) {
      // What comes later in this file is reported there.
      continue;
    }
    if (
      other.name !== definition.name ||
      other.ownRegistry ||
      other.library !== definition.library ||
      isLocal(other)
    )
      continue;
    if (projectOf(other.path, program.workspace) !== project) continue;
    if (other.path === definition.path) {
      const list = inventory.definitionsIn(definition.path);
      if (
        list.findIndex((one) => one.key === other.key) < list.findIndex((one) => one.key === definition.key)
      )
        return other;
    } else if (
      instrumentation.imports(definition.path, other.path) &&
      !instrumentation.imports(other.path, definition.path)
    )
      return other;
  }
  return undefined;
}

/** Made when a function runs: perhaps never, perhaps in a registry of its own. */
function isLocal({ key }: Definition): boolean {
  return key.includes('<locals>') || key.includes('@') || key.slice(key.lastIndexOf('#')).includes('.');
}
