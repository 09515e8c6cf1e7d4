import { broadPlaceOf, type BroadPlace } from '../../handlers/broad.ts';
import { clausesOf } from '../../handlers/clauses.ts';
import { reaching } from '../../handlers/caught.ts';
import { raisesAnew } from '../../handlers/intent.ts';
import { outcomeOf, type Outcome } from '../../handlers/outcome.ts';
import type { ExceptClause, Try } from '../../python/tree.ts';
import type { Site } from '../../types/sites.ts';
import type { FixOffer, Problem, Rule, UnitView } from '../rule.ts';
import { fixesFor } from './fixes.ts';
import { describe, describeResponses, raisesOf, subjectOf } from './message.ts';

export const broadExcept: Rule = {
  name: 'broad-except',
  severity: 'warning',
  follows: true,
  docs: {
    summary: 'A clause catches every exception, and so hides the ones that nobody expected.',
    whatItDoes: `
Finds \`except:\`, \`except Exception\` and \`except BaseException\`, also inside tuples, through an alias or a
module constant, in \`except*\`, and says which exceptions the \`try\` block can really raise, and where from.

A clause that passes the exception on is not reported: one in which **every** path ends with \`raise\`, \`raise e\` or
\`raise X from e\`. A single conditional \`raise\` is not enough, since the other path hides the exception all the same;
nor is \`sys.exit()\`, which ends the program without it, nor \`raise X\` without \`from e\`.

With the \`strict\` setting, clauses that log the exception with its traceback, and clauses that pass it on without
binding and logging it, are reported too, as information. Without it an editor still offers their fixes to whoever asks
at the clause.
`,
    whyIsThisBad: `
A handler that is meant for a refused connection also catches the typo in the line above, and answers both with the
same fallback. The mistake is then found by a customer, not by a test. A clause that names what it is for lets
everything else surface.
`,
    example: `
def read_port(raw: str) -> int:
    try:
        return int(raw)
    except Exception:
        return 80
`,
    useInstead: `
def read_port(raw: str) -> int:
    try:
        return int(raw)
    except ValueError:
        return 80
`,
    fixSafety: `
- **Catch X instead of Exception** is *proved* where everything the block calls could be followed: only programming
  errors newly escape. Where something could not, or where the block relies on a value that nothing is known of, it
  needs a *review*, and the finding names what it was. Where broad is
  right (a loop that must go on, a middleware, a block that yields) it is offered with \`strict\` only, and with an
  answer of 401 or 403 it comes last; no command applies it there, nor where a clause rolls back and raises again.
  An \`HTTPException\` the block raises stays caught, since its status code would change; another fix lets it through.
  A narrowed handler that nobody would hear of is bound and logged where what failed lies around the program: a
  network, a database, a disk. Errors of data (a key, a number, an encoding) get no log, nor does a \`pass\` whose
  comment says why, nor a fallback that the next statement logs.
- **Bind and log the exception** is *safe*: nothing but a log record is added.
- **Catch X separately** is *safe*: a clause for X with the same body comes first, the broad one stays and logs.

Some are only for whoever asks at the place, and no command applies them: narrowings with types by guess, or beside a
call that could not be followed; clauses of more than four types; a second clause with the same body, but in a loop
that must go on; and logs of what is no event, or beside what is printed: where the block only looks up or converts data,
closes something, asks whether something is so or is tried again, where a comment in the handler says why it is silent, where the code runs on import or is somebody
else's, and in tests.
`,
    references: [
      '[ruff BLE001](https://docs.astral.sh/ruff/rules/blind-except/), [E722](https://docs.astral.sh/ruff/rules/bare-except/)',
      '[pylint W0718](https://pylint.readthedocs.io/en/stable/user_guide/messages/warning/broad-exception-caught.html)',
    ],
  },

  *checkUnit(view) {
    for (const { site, clause } of clausesOf(view)) {
      const broad = broadPlaceOf(clause, site.scope, view.program);
      if (broad) yield* checkClause(view, site, clause, broad);
    }
  },
};

function* checkClause(
  view: UnitView,
  site: Site<Try>,
  clause: ExceptClause,
  broad: BroadPlace,
): Iterable<Problem> {
  const { program, path } = view;
  const outcome = outcomeOf(clause, site.scope, program, view.options.loggerObjects);
  const isBound = clause.name !== undefined;
  const isLogged = outcome.logged === 'traceback';
  // Re-raising and nothing else, with no other clause behind it, is `useless-except`; giving back the same with a log is as good as it gets.
  const isUseless = (): boolean =>
    outcome.onlyReraises &&
    site.stmt.clauses
      .slice(site.stmt.clauses.indexOf(clause) + 1)
      .every((one) => outcomeOf(one, site.scope, program, view.options.loggerObjects).onlyReraises);
  const isDone = outcome.passesOn && isLogged && isBound;
  if (isUseless() || (isDone && !raisesAnew(clause))) return;
  const all = view.flow.escapesOf(site.stmt.body, site.scope, view.unit);
  const escapes = reaching(all, site.stmt, clause, site.scope, program);
  const says = describe(subjectOf(broad, outcome, isBound), escapes, path, program);
  const responses = outcome.passesOn ? () => '' : describeResponses(escapes, path, program);
  const fixes = (): readonly FixOffer[] => fixesFor(view, site, clause, broad, outcome, escapes);
  yield {
    start: broad.start,
    end: broad.end,
    message: (lineOf) => says(lineOf) + responses(lineOf),
    ...severityOf(outcome, isDone),
    ...raisesOf(escapes, path, program),
    fixes: outcome.passesOn ? fixes : fixes(),
  };
}

function severityOf(outcome: Outcome, isDone: boolean): Pick<Problem, 'severity' | 'listed'> {
  return outcome.passesOn || outcome.logged === 'traceback'
    ? { severity: 'information', listed: isDone ? 'never' : 'strict' }
    : {};
}
