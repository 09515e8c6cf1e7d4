import { catchOf } from '../../flow/catches.ts';
import type { Escapes, FlowPlace } from '../../flow/escapes.ts';
import { outcomeOf } from '../../handlers/outcome.ts';
import { readableName } from '../../handlers/public-name.ts';
import type { Block, ExceptClause, Expr, Stmt, Try } from '../../python/tree.ts';
import { expressionsOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import type { ClassRef } from '../../types/type.ts';
import { isTestFile } from '../../workspace/test-files.ts';
import { canBeRuledOut, hidesNothing } from '../certainty.ts';
import type { LineOf, Problem, Rule, UnitView } from '../rule.ts';
import { retriesOf, type Retry } from './retries.ts';

export const maskedRetry: Rule = {
  name: 'masked-retry',
  severity: 'warning',
  follows: true,
  docs: {
    summary: 'A retry waits for exceptions that the retried code itself catches.',
    whatItDoes: `
Finds retries of tenacity (\`retry_if_exception_type\`, \`retry_if_exception\` with \`isinstance\`, \`Retrying\`), backoff
(\`on_exception\`) and Celery (\`autoretry_for\`, \`self.retry\` in a clause) all of whose types are converted or
swallowed by an \`except\` inside the retried code, on every path.

Reported only where it is certain: a call outside of that \`except\` that could not be followed is enough to say
nothing.
`,
    whyIsThisBad: `
The retry can never happen. The code looks as if it were robust against what it names, and the first transient
error goes straight to the caller.
`,
    example: `
import httpx
from tenacity import retry, retry_if_exception_type, stop_after_attempt

class ApiError(Exception): ...

@retry(retry=retry_if_exception_type(httpx.TransportError), stop=stop_after_attempt(3))
def fetch(client: httpx.Client) -> bytes:
    try:
        return client.get("/status").content
    except httpx.TransportError as error:
        raise ApiError("status") from error
`,
    useInstead: `
import httpx
from tenacity import retry, retry_if_exception_type, stop_after_attempt

class ApiError(Exception): ...

@retry(retry=retry_if_exception_type(ApiError), stop=stop_after_attempt(3))
def fetch(client: httpx.Client) -> bytes:
    try:
        return client.get("/status").content
    except httpx.TransportError as error:
        raise ApiError("status") from error
`,
    fixSafety: `
There is no fix: whether to retry on what the body raises, or to convert outside of the retry, is for a person.
`,
    references: [
      '[tenacity: whether to retry](https://tenacity.readthedocs.io/en/latest/#whether-to-retry)',
      '[Celery: automatic retry for known exceptions](https://docs.celeryq.dev/en/stable/userguide/tasks.html#automatic-retry-for-known-exceptions)',
    ],
  },

  *checkUnit(view) {
    if (view.unit.hasError || isTestFile(view.path)) return;
    for (const site of view.sites)
      for (const retry of retriesOf(site, view)) {
        const problem = problemFor(retry, view);
        if (problem) yield problem;
      }
  },
};

/** A clause with the types it keeps from the retry. */
interface Mask {
  readonly stmt: Try;
  readonly clause: ExceptClause;
  readonly types: ClassRef[];
}

function problemFor(retry: Retry, view: UnitView): Problem | undefined {
  const { classes } = view.program;
  if (retry.types.some((cls) => classes.isException(cls) !== true || isAnything(cls))) return undefined;
  const masks = new Map<ExceptClause, Mask>();
  const unmasked: ClassRef[] = [];
  for (const cls of retry.types) {
    const mask = maskOf(cls, retry, view);
    if (!mask) unmasked.push(cls);
    else if (masks.has(mask.clause)) masks.get(mask.clause)!.types.push(cls);
    else masks.set(mask.clause, { ...mask, types: [cls] });
  }
  if (unmasked.length > 0 && (!retry.whereNeverRaised || unmasked.some((cls) => !canBeRuledOut(cls, view))))
    return undefined;
  const escapes = view.flow.escapesOf(retry.block, retry.scope, view.unit);
  const { types: raised } = escapes;
  if (raised.some(({ cls }) => retry.types.some((one) => classes.isSubclass(cls, one) !== false)))
    return undefined;
  if (unmasked.length > 0) {
    const isPart = raised.some(({ cls }) => unmasked.some((one) => classes.isSubclass(one, cls) !== false));
    if (isPart || escapes.unresolved.length > 0 || !hidesNothing(retry.block, retry.scope, view))
      return undefined;
  }
  if (![...masks.values()].every((mask) => isStoppedEverywhere(mask, retry, view))) return undefined;
  return {
    start: retry.shown.start,
    end: retry.shown.end,
    message: (lineOf) =>
      `the retry can never happen: ${reasonOf([...masks.values()], unmasked, escapes, retry, view, lineOf)}`,
    related: [...masks.values()].map(({ clause }) => ({
      place: { path: view.path, unit: view.unit, start: clause.start, end: clause.colon },
      message: 'it is caught here',
    })),
    fixes: [],
  };
}

/** What programming errors are, too: something is always left to retry on. */
function isAnything({ module, qualname }: ClassRef): boolean {
  return module === 'builtins' && /^(Base)?Exception(Group)?$/.test(qualname);
}

/** The first clause in a block that stops a class with all its subclasses. */
function maskOf(cls: ClassRef, { block, scope }: Retry, view: UnitView): Mask | undefined {
  const { program } = view;
  let found: Mask | undefined;
  walkOwnStatements(block.stmts, (stmt) => {
    if (found || stmt.kind !== 'try') return;
    const clause = stmt.clauses.find((one) => {
      const { classes } = catchOf(one.types, scope, program.inference());
      return !one.star && classes.some((caught) => program.classes.isSubclass(cls, caught) === true);
    });
    if (clause) found = { stmt, clause, types: [] };
  });
  return found;
}

/**
 * Whether what stands outside of the mask's `try` cannot raise its types. An operation on a value that is not known,
 * such as a subscript, is not a call: it does not count.
 */
function isStoppedEverywhere({ stmt, types }: Mask, { block, scope }: Retry, view: UnitView): boolean {
  const { classes } = view.program;
  const outside = view.flow.escapesOf(withoutBody(block, stmt), scope, view.unit);
  return (
    outside.types.every(({ cls }) =>
      types.every((one) => classes.isSubclass(cls, one) === false && classes.isSubclass(one, cls) === false),
    ) && outside.unresolved.every(({ place }) => place?.unit === view.unit && isOperation(place, block))
  );
}

/** The block with the body of one `try` in it taken out. */
function withoutBody(block: Block, target: Try): Block {
  if (block.start > target.start || block.end < target.end) return block;
  const within = (stmt: Stmt): Stmt => {
    if (stmt === target) return { ...target, body: { ...target.body, stmts: [] } };
    if (stmt.start > target.start || stmt.end < target.end) return stmt;
    switch (stmt.kind) {
      case 'try':
        return {
          ...stmt,
          body: withoutBody(stmt.body, target),
          clauses: stmt.clauses.map((clause) => ({ ...clause, body: withoutBody(clause.body, target) })),
          ...(stmt.orElse ? { orElse: withoutBody(stmt.orElse, target) } : {}),
          ...(stmt.finalBody ? { finalBody: withoutBody(stmt.finalBody, target) } : {}),
        };
      case 'if':
      case 'for':
      case 'while':
        return {
          ...stmt,
          body: withoutBody(stmt.body, target),
          ...(stmt.orElse ? { orElse: withoutBody(stmt.orElse, target) } : {}),
        };
      case 'with':
        return { ...stmt, body: withoutBody(stmt.body, target) };
      case 'match':
        return { ...stmt, cases: stmt.cases.map((one) => ({ ...one, body: withoutBody(one.body, target) })) };
      default:
        return stmt;
    }
  };
  return { ...block, stmts: block.stmts.map(within) };
}

function isOperation(place: FlowPlace, block: Block): boolean {
  let found: Expr | undefined;
  walkOwnStatements(block.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (inner) => {
        if (inner.start === place.start && inner.end === place.end) found ??= inner;
        return inner.start <= place.start && place.end <= inner.end;
      });
  });
  return found?.kind === 'subscript' || found?.kind === 'binary';
}

function reasonOf(
  masks: readonly Mask[],
  unmasked: readonly ClassRef[],
  escapes: Escapes,
  { scope }: Retry,
  view: UnitView,
  lineOf: LineOf,
): string {
  const list = (classes: readonly ClassRef[]): string =>
    [...new Set(classes.map((cls) => readableName(cls, view.path, view.program)))].join(', ');
  const reasons = masks.map(({ clause, types }) => {
    const line = lineOf({ path: view.path, unit: view.unit, start: clause.start, end: clause.end });
    const inside = view.flow.escapesOf(clause.body, scope, view.unit).types;
    const written = inside.filter(({ evidence }) => evidence[0]?.source === 'raise');
    const raised = list((written.length > 0 ? written : inside).map(({ cls }) => cls));
    const isRaised = outcomeOf(clause, scope, view.program, view.options.loggerObjects).raises;
    return `the except clause on line ${line} catches ${list(types)} and ${isRaised ? `raises ${raised || 'something else'}` : 'goes on'}`;
  });
  if (unmasked.length > 0) {
    const raised = list(escapes.types.slice(0, 4).map(({ cls }) => cls));
    reasons.push(`the code cannot raise ${list(unmasked)}${raised ? `, only ${raised}` : ''}`);
  }
  return reasons.join('; ');
}
