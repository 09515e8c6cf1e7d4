import { uncounted } from '../../instrument/uncounted.ts';
import { innerScope } from '../../types/sites.ts';
import type { Rule } from '../rule.ts';
import { problemFor } from '../uninstrumented-route/rule.ts';

export const uninstrumentedTask: Rule = {
  name: 'uninstrumented-task',
  severity: 'warning',
  docs: {
    summary: 'A background task or bot handler that records no metric.',
    whatItDoes: `Finds the tasks of Celery, taskiq, arq, dramatiq and RQ, and the handlers of python-telegram-bot and aiogram, and reports those that reach no update of a metric, neither themselves nor through what they call. What is weaker is weaker here as well: see \`uninstrumented-route\`. Where a middleware of the queue's or a signal counts every task by its name and outcome, that is a hint, and no command applies its fix: it would say the same twice.`,
    whyIsThisBad: `No HTTP middleware sees a task. One that has stopped running, or that fails each time, is silent until somebody misses its results.`,
    example: `from celery import shared_task
from prometheus_client import Counter

mails_sent = Counter("mails_sent_total", "Mails sent")


@shared_task
def send_mail(address):
    mails_sent.inc()


@shared_task
def send_reminders():
    print("reminding")
`,
    useInstead: `from celery import shared_task
from prometheus_client import Counter

task_operations_total = Counter("task_operations_total", "Task operations", ["action"])


@shared_task
def send_reminders():
    print("reminding")
    task_operations_total.labels(action="send_reminders").inc()
`,
    fixSafety: `Safe, as for \`uninstrumented-route\`: the task counts when it has come to its end. In a project that does not have \`prometheus_client\` yet the fix needs a person.`,
  },

  *checkUnit(view) {
    for (const { stmt, scope } of view.sites) {
      if (stmt.kind !== 'function') continue;
      const inner = innerScope(stmt, scope, view.unit, view.program);
      if (inner.kind !== 'function') continue;
      const found = uncounted(view.program, inner.fn.key, view.options.metrics, view.options.exemptPaths);
      if (!found || (found.handler.kind !== 'task' && found.handler.kind !== 'bot')) continue;
      if (view.program.declarations.functionAt(inner.fn.key).at(-1)?.def !== stmt) continue;
      const what =
        found.handler.kind === 'task'
          ? `the ${found.handler.framework} task`
          : `the ${found.handler.framework} handler`;
      const layers =
        found.coverage.status === 'layers'
          ? ` of its own: it reaches only ${found.coverage.metrics.slice(0, 2).join(' and ')}`
          : '';
      yield problemFor(
        found,
        stmt.nameStart,
        stmt.nameStart + stmt.name.length,
        found.http === undefined
          ? `${what} ${stmt.name} records no metric${layers}`
          : `${what} ${stmt.name} is counted as every task is only (${found.http})`,
      );
    }
  },
};
