import { broadPlaceOf } from '../../handlers/broad.ts';
import { clausesOf } from '../../handlers/clauses.ts';
import { bindAndLog } from '../../handlers/handler-edits.ts';
import { outcomeOf, type Outcome } from '../../handlers/outcome.ts';
import { concernOf, isAnswerName } from '../../handlers/routine.ts';
import { isExplained, triesAgain } from '../../handlers/silence.ts';
import type { Block, ExceptClause, Expr, Try } from '../../python/tree.ts';
import { expressionsOf, lastName, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import type { Site } from '../../types/sites.ts';
import { isTestFile } from '../../workspace/test-files.ts';
import { handlerPlace } from '../handler-place.ts';
import type { Problem, Rule, UnitView } from '../rule.ts';

export const silentExcept: Rule = {
  name: 'silent-except',
  severity: 'warning',
  docs: {
    summary: 'A clause drops the exception: nobody will ever know that it happened.',
    whatItDoes: `
Finds clauses for particular types that neither raise, log, count nor use the exception.

- A clause that does nothing at all (\`pass\`, \`...\`, \`continue\`) is a warning.
- A clause that only falls back to another value, or does nothing and says in a comment why, or whose block only
  closes or removes something, is a hint.
- Errors by which Python answers a question are not reported where that is what they are for: a \`KeyError\`, an
  \`ImportError\`, a \`FileNotFoundError\`, \`queue.Empty\`, an object that does not exist; nor is \`CancelledError\`, which
  is the business of \`swallowed-cancellation\`.

Not reported: tests, a clause that answers whoever asked with a text (\`return {"message": "The password is too short"}, 400\`),
and a loop that tries one form or place after the other until one fits.

A clause that catches everything is reported by \`broad-except\`, and only there.
`,
    whyIsThisBad: `
The failure leaves no trace. What it broke shows up somewhere else, later, and cannot be traced back.
`,
    example: `
import smtplib

def notify(server, message):
    try:
        server.send_message(message)
    except smtplib.SMTPException:
        pass
`,
    useInstead: `
import logging
import smtplib

logger = logging.getLogger(__name__)

def notify(server, message):
    try:
        server.send_message(message)
    except smtplib.SMTPException as e:
        logger.warning("Failed to notify", exc_info=e)
`,
    fixSafety: `
**Bind and log the exception** changes nothing but the log, and is *safe* for a warning. For a hint it needs a
*review*, and no command applies it: whether an expected fallback is worth a line in the log is for a person to say.
`,
    references: [
      '[ruff S110](https://docs.astral.sh/ruff/rules/try-except-pass/), [S112](https://docs.astral.sh/ruff/rules/try-except-continue/)',
    ],
  },

  *checkUnit(view) {
    if (isTestFile(view.path)) return;
    for (const { site, clause } of clausesOf(view)) {
      if (broadPlaceOf(clause, site.scope, view.program)) continue;
      const outcome = outcomeOf(clause, site.scope, view.program, view.options.loggerObjects);
      if (
        outcome.passesOn ||
        outcome.raises ||
        outcome.logged !== 'no' ||
        outcome.usesName ||
        outcome.counts ||
        reacts(clause)
      )
        continue;
      const severity = severityOf(view, clause, outcome, site);
      if (!severity) continue;
      yield {
        start: clause.types[0]!.start,
        end: clause.types.at(-1)!.end,
        message: outcome.idle
          ? `drops ${namesOf(view, clause)} without a trace`
          : `falls back without a trace of ${namesOf(view, clause)}`,
        severity,
        fixes: [
          {
            title: 'Bind and log the exception',
            kind: 'log',
            safety: severity === 'hint' ? 'review' : 'safe',
            ...(severity === 'hint' ? { byHand: true } : {}),
            edits: (context) => bindAndLog(handlerPlace(view, context, { site, clause, outcome }), 'warning'),
          },
        ],
      };
    }
  },
};

/** Undefined where there is nothing to say. */
function severityOf(
  view: UnitView,
  clause: ExceptClause,
  outcome: Outcome,
  site: Site<Try>,
): Problem['severity'] {
  const { scope, stmt } = site;
  const { program } = view;
  const inference = program.inference();
  const rank = clause.types.flatMap(parts).map((expr) => {
    const type = inference.typeOf(expr, scope);
    return type.kind === 'class' ? concernOf(type.cls, program) : isAnswerName(lastName(expr) ?? '');
  });
  if (rank.length > 0 && rank.every((one) => one === 'answer')) return undefined;
  // Whoever names an answer beside a failure expects both.
  const isConversion = rank.every((one) => one !== 'failure') || rank.includes('answer');
  if (triesAgain({ site, clause })) return undefined;
  if (!outcome.idle) return isConversion ? undefined : 'hint';
  return isConversion ||
    isCleanUp(stmt.body) ||
    isExplained({ unit: view.unit, clause, textOf: (span) => view.text(span) })
    ? 'hint'
    : 'warning';
}

/** What a clause lists, tuples looked into. */
function parts(expr: Expr): readonly Expr[] {
  if (expr.kind === 'tuple') return expr.items.flatMap(parts);
  return expr.kind === 'starred' ? parts(expr.value) : [expr];
}

/** Calls something, or gives back a text: it answers, cleans up, tells somebody. */
function reacts(clause: ExceptClause): boolean {
  let calls = false;
  walkOwnStatements(clause.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (inner) => {
        if (inner.kind === 'call' || inner.kind === 'yield' || inner.kind === 'await') calls = true;
        // `return {"message": "There is no such user"}, 404`
        if (inner.kind === 'constant' && inner.type === 'str' && /\w \w/.test(inner.value)) calls = true;
      });
  });
  return calls;
}

/** One call that tidies up: that it may come too late is no news. */
function isCleanUp(body: Block): boolean {
  const [only] = body.stmts;
  if (body.stmts.length !== 1 || only?.kind !== 'expr') return false;
  const value = only.value.kind === 'await' ? only.value.value : only.value;
  const callee = value.kind === 'call' ? value.callee : undefined;
  const name = (callee && lastName(callee)) ?? '';
  return /^(unlink|remove|rmdir|rmtree|close|aclose|kill|terminate|shutdown|disconnect|cancel|release|cleanup|utime|chmod|chown|delete|stop|wait_closed|killpg)$/.test(
    name,
  );
}

function namesOf(view: UnitView, clause: ExceptClause): string {
  return clause.types
    .map((type) => view.text(type))
    .join(', ')
    .replace(/\s+/g, ' ');
}
