import { clauseBefore } from '../../edit/copy-clause.ts';
import { indentationUnit } from '../../edit/layout.ts';
import { appendLast } from '../../edit/suite.ts';
import { broadPlaceOf } from '../../handlers/broad.ts';
import { caughtBy } from '../../handlers/caught.ts';
import { clausesOf } from '../../handlers/clauses.ts';
import { endsTask } from './ends-task.ts';
import { finish, namesFor } from '../../handlers/handler-edits.ts';
import { outcomeOf } from '../../handlers/outcome.ts';
import type { Block, ExceptClause, Expr, FunctionDef, Stmt, Try } from '../../python/tree.ts';
import { dottedName, expressionsOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import type { Program } from '../../types/program.ts';
import type { Site } from '../../types/sites.ts';
import type { ClassRef } from '../../types/type.ts';
import type { FixOffer, Problem, Rule, UnitView } from '../rule.ts';

export const swallowedCancellation: Rule = {
  name: 'swallowed-cancellation',
  severity: 'warning',
  docs: {
    summary: 'A clause in asynchronous code catches `CancelledError` and does not raise it again.',
    whatItDoes: `
Finds \`except:\`, \`except BaseException\` and \`except asyncio.CancelledError\` around code that awaits, where some path
through the clause does not raise the cancellation again. \`except Exception\` does not catch it since Python 3.8.

Not reported where the function itself cancelled the task that the block awaits: there the cancellation that
arrives is the other task's. Nor where a clause that names \`CancelledError\` ends the task: the function waits for
nothing behind it, but to close what it used, and nothing in the file awaits the function.
`,
    whyIsThisBad: `
Cancelling is how a task is stopped: on shutdown, on a timeout, by a task group. A task that swallows it goes on, so
\`asyncio.timeout\` does not time out, and shutting down hangs until something kills the process.
`,
    example: `
import asyncio

async def poll(client):
    while True:
        try:
            await client.fetch()
        except BaseException:
            print("failed, trying again")
            await asyncio.sleep(5)
`,
    useInstead: `
import asyncio

async def poll(client):
    while True:
        try:
            await client.fetch()
        except asyncio.CancelledError:
            raise
        except BaseException:
            print("failed, trying again")
            await asyncio.sleep(5)
`,
    fixSafety: `
Both fixes need a *review*: the task now ends when it is cancelled, and what waits for it sees that.
A clause that catches more gets \`except asyncio.CancelledError: raise\` before it; one that is for the cancellation
itself gets a \`raise\` at its end.
`,
    references: [
      '[asyncio: task cancellation](https://docs.python.org/3/library/asyncio-task.html#task-cancellation)',
    ],
  },

  *checkUnit(view) {
    const cancelled = view.program.classes.named('asyncio', 'CancelledError');
    if (!cancelled) return;
    for (const { site, clause } of clausesOf(view)) {
      if (!site.fn?.async || !awaits(site.stmt.body) || isDealtWith(site, clause, cancelled, view.program))
        continue;
      const place = placeOf(view, site, clause, cancelled);
      if (!place || awaitsWhatItCancelled(site.fn, site.stmt)) continue;
      const outcome = outcomeOf(clause, site.scope, view.program, view.options.loggerObjects);
      // What keeps the exception itself means to deal with it later.
      if (outcome.passesOn || outcome.handsOn || isShielded(site.stmt, view)) continue;
      if (place.named && endsTask(site, clause, view)) continue;
      yield {
        ...place,
        message: 'swallows CancelledError: the task cannot be cancelled while it is here',
        fixes: clause.star ? [] : [fixFor(view, site, clause, place.alone, cancelled)],
      };
    }
  },
};

/** `await asyncio.shield(work)` and nothing else: the clause is there to see the work through. */
function isShielded({ body }: Try, view: UnitView): boolean {
  const [only] = body.stmts;
  if (body.stmts.length !== 1 || !only) return false;
  const waiting = expressionsOf(only).find((expr) => expr.kind === 'await');
  const call = waiting?.kind === 'await' ? waiting.value : undefined;
  if (call?.kind !== 'call' || call.callee.kind !== 'attribute') return false;
  return call.callee.name === 'shield' && view.text(call.callee) === 'asyncio.shield';
}

interface Caught extends Pick<Problem, 'start' | 'end'> {
  /** The clause is for the cancellation and nothing else. */
  readonly alone: boolean;
  /** Somebody wrote `CancelledError`. */
  readonly named: boolean;
}

function placeOf(
  view: UnitView,
  site: Site<Try>,
  clause: ExceptClause,
  cancelled: ClassRef,
): Caught | undefined {
  const broad = broadPlaceOf(clause, site.scope, view.program);
  if (broad?.catches === 'BaseException')
    return { start: broad.start, end: broad.end, alone: false, named: false };
  const inference = view.program.inference();
  const exprs = clause.types.flatMap((type) => (type.kind === 'tuple' ? type.items : [type]));
  const named = exprs.find((expr) => {
    const type = inference.typeOf(expr, site.scope);
    return type.kind === 'class' && type.cls === cancelled;
  });
  return named && { start: named.start, end: named.end, alone: exprs.length === 1, named: true };
}

/** A clause before this one catches the cancellation already. */
function isDealtWith(
  { stmt, scope }: Site<Try>,
  clause: ExceptClause,
  cancelled: ClassRef,
  program: Program,
): boolean {
  const before = stmt.clauses.slice(0, stmt.clauses.indexOf(clause));
  return before.some(
    (one) =>
      one.types.length === 0 ||
      caughtBy(one, scope, program).some((cls) => program.classes.isSubclass(cancelled, cls) === true),
  );
}

function awaits(block: Block): boolean {
  let found = false;
  walkOwnStatements(block.stmts, (stmt) => {
    if ((stmt.kind === 'for' || stmt.kind === 'with') && stmt.async) found = true;
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (inner) => {
        if (
          inner.kind === 'await' ||
          inner.kind === 'yield' ||
          (inner.kind === 'comprehension' && inner.generators.some((one) => one.async))
        )
          found = true;
        return inner.kind !== 'lambda';
      });
  });
  return found;
}

/** `task.cancel()` comes before `await task`: then it is the task's cancellation that arrives here. */
function awaitsWhatItCancelled(fn: FunctionDef, stmt: Try): boolean {
  const cancels = new Set<string>();
  const note = (stmts: readonly Stmt[], into: (expr: Expr) => void): void =>
    walkOwnStatements(stmts, (inner) => {
      for (const expr of expressionsOf(inner)) walkExpression(expr, into);
    });
  note(fn.body.stmts, (expr) => {
    if (
      expr.kind !== 'call' ||
      expr.start > stmt.body.end ||
      expr.callee.kind !== 'attribute' ||
      expr.callee.name !== 'cancel'
    )
      return;
    const name = dottedName(expr.callee.object);
    if (name) cancels.add(name);
  });
  if (cancels.size === 0) return false;
  let found = false;
  note(stmt.body.stmts, (expr) => {
    if (expr.kind !== 'await') return;
    walkExpression(expr.value, (inner) => {
      const name = dottedName(inner);
      if (name && cancels.has(name)) found = true;
    });
  });
  return found;
}

function fixFor(
  view: UnitView,
  site: Site<Try>,
  clause: ExceptClause,
  alone: boolean,
  cancelled: ClassRef,
): FixOffer {
  if (alone)
    return {
      title: 'Raise the cancellation again',
      kind: 'split',
      safety: 'review',
      edits: ({ file, base }) => {
        const last = clause.body.stmts.at(-1)!;
        // What would leave the clause before the end is what swallows.
        if (last.kind === 'break' || last.kind === 'continue' || last.kind === 'return')
          return [{ start: base + last.start, end: base + last.end, text: 'raise' }];
        return appendLast({ text: file.text, unit: view.unit, base }, clause.body, 'raise');
      },
    };
  return {
    title: 'Let CancelledError through first',
    kind: 'split',
    safety: 'review',
    types: ['asyncio.CancelledError'],
    edits: ({ program, file, module, base }) => {
      const at = { program, path: file.path, text: file.text, module, site };
      const names = namesFor(at, [cancelled]);
      if (!names) return undefined;
      const edit = clauseBefore({ text: file.text, unit: view.unit, base }, clause, {
        header: `except ${names.texts[0]}`,
        body: 'raise',
        unit: indentationUnit(at),
      });
      return finish(at, [edit], names.imports, []);
    },
  };
}
