import { Reports } from '../logging/reports.ts';
import type { LoweredUnit } from '../python/lower.ts';
import type { ExceptClause, Expr, Span, Stmt, Try } from '../python/tree.ts';
import { blocksOf, lastName, walkOwnStatements } from '../python/walk.ts';
import type { Program } from '../types/program.ts';
import type { Site } from '../types/sites.ts';
import { isTestFile } from '../workspace/test-files.ts';
import type { ClassRef } from '../types/type.ts';
import { isHttpResponse } from './http-errors.ts';
import { isLoggingItself } from './intent.ts';
import type { Outcome } from './outcome.ts';
import { concernOf } from './routine.ts';

/** What is looked at to say whether a handler may stay silent. */
export interface SilentPlace {
  readonly program: Program;
  readonly site: Site<Try>;
  readonly clause: ExceptClause;
  readonly outcome: Outcome;
  readonly unit: Pick<LoweredUnit, 'comments'>;
  readonly loggerObjects: readonly string[];
  /** The text of a span of the unit. */
  readonly textOf: (span: Span) => string;
}

/**
 * Whether a clause that is narrowed to `types` gets a log. A log that says something of the exception already gets it
 * in full, but for a remark at `info` or `debug` on data that is not as wanted. Where there is none, one is added only for what the surroundings do to the program (a network, a database,
 * a disk), and only where nobody else hears of it: the handler hands nothing on, is no `pass` that a comment explains,
 * and the statement that comes next reports nothing. Errors of data are how Python answers a question: `int(raw)` that
 * falls back to a default is no event.
 */
export function wantsLog(types: readonly ClassRef[], place: SilentPlace): boolean {
  const { outcome, program } = place;
  if (outcome.logged === 'traceback' || outcome.usesName || outcome.handsOn) return false;
  const fails = types.some((cls) => concernOf(cls, program) === 'failure');
  if (outcome.logged === 'message') {
    // That something is not there is told in full by whoever says so.
    if (types.every((cls) => concernOf(cls, program) === 'answer')) return false;
    // What is printed is read by whoever runs the program: a log beside it says it twice.
    if (outcome.reports.every(({ logger }) => !logger)) return false;
    // A logger of the project's own takes no traceback.
    if (outcome.reports.every(({ logger }) => logger?.kind === 'own')) return false;
    return fails || !isRemark(outcome);
  }
  // Tests are read with their own output at hand.
  if (!fails || isTestFile(place.site.scope.path)) return false;
  // Code that runs on import runs before logging is set up.
  if (!place.site.fn) return false;
  // What is not there is an answer, whatever else may come.
  if (types.some((cls) => isNotThere(cls))) return false;
  if (asks(place) || triesAgain(place) || isLoggingItself(place.site.scope, program)) return false;
  if (closesOnly(place.site, outcome) || waits(place.clause) || isLikeAnother(place) || goesAlong(place))
    return false;
  return !((outcome.idle || onlyReturns(place.clause)) && isExplained(place)) && !isReportedNext(place);
}

/** Logged for information: an error of data that is told like that is none. */
function isRemark({ reports }: Outcome): boolean {
  return reports.every(
    ({ logger }) => logger !== undefined && /^(debug|info|trace|msg)$/.test(logger.method),
  );
}

function onlyReturns({ body }: ExceptClause): boolean {
  const [only] = body.stmts;
  return (
    body.stmts.length === 1 && only?.kind === 'return' && (!only.value || only.value.kind === 'constant')
  );
}

/** Something is closed and nothing else: that it was closed already is no news. */
export function closesOnly(site: Site<Try>, outcome: Outcome): boolean {
  if (site.fn?.name === '__del__') return true;
  const [only] = site.stmt.body.stmts;
  const name = only && site.stmt.body.stmts.length === 1 ? calledName(only) : undefined;
  return outcome.idle && name !== undefined && /^(a?close|wait_closed|disconnect|shutdown|stop)$/.test(name);
}

/** `except …: time.sleep(1)`: the loop around it tries again until it works. */
function waits({ body }: ExceptClause): boolean {
  return (
    body.stmts.some((stmt) => calledName(stmt) === 'sleep') &&
    body.stmts.every((stmt) => calledName(stmt) === 'sleep' || stmt.kind === 'continue')
  );
}

/** The name of what a statement calls, if that is all it does. */
function calledName(stmt: Stmt): string | undefined {
  if (stmt.kind !== 'expr') return undefined;
  const value = stmt.value.kind === 'await' ? stmt.value.value : stmt.value;
  const callee = value.kind === 'call' ? value.callee : undefined;
  return callee && lastName(callee);
}

/** An earlier clause does the same, silently, for errors of its own. */
function isLikeAnother({ site, clause, textOf }: SilentPlace): boolean {
  const own = textOf(clause.body);
  return site.stmt.clauses
    .slice(0, site.stmt.clauses.indexOf(clause))
    .some((other) => other.types.length > 0 && textOf(other.body) === own);
}

/** What the clause raises carries the exception with it, and is no answer that a framework sends without a word. */
function goesAlong({ clause, outcome, site, program }: SilentPlace): boolean {
  if (!outcome.raises) return false;
  let along = true;
  walkOwnStatements(clause.body.stmts, (stmt) => {
    if (stmt.kind !== 'raise' || !stmt.exception) return;
    const type = program.inference().typeOf(stmt.exception, site.scope);
    const cls = type.kind === 'instance' || type.kind === 'class' ? type.cls : undefined;
    const isHidden = stmt.cause?.kind === 'constant';
    if (isHidden || !cls || isHttpResponse(cls, program)) along = false;
  });
  return along;
}

/** An object that a database does not hold, a page that is not there. */
function isNotThere({ module, qualname }: ClassRef): boolean {
  return module !== 'builtins' && /(DoesNotExist|NotFound|NoResultFound)(Error|Exception)?$/.test(qualname);
}

/** `exists()`, `has_bucket()`, `is_online()`, `validate_host()`: that the answer is no is no event. */
export function asks({ site, clause }: Pick<SilentPlace, 'site' | 'clause'>): boolean {
  const last = clause.body.stmts.at(-1);
  const isAnswer = (value: Expr | undefined): boolean =>
    value === undefined ||
    value.kind === 'constant' ||
    (value.kind === 'tuple' && value.items.every(isAnswer));
  return (
    ASKING.test(site.fn?.name ?? '') &&
    ((last?.kind === 'return' && isAnswer(last.value)) || last?.kind === 'pass')
  );
}

const ASKING =
  /(^|_)(exists?|has|contains|present|running|reachable|is)(_|$)|^_*(valid|validate|verify|supports?|can|detect)_/;

/**
 * A loop that tries one form, place or port after the other, or again after a while: `for form in FORMS: try: return
 * strptime(text, form) except ValueError: pass`.
 */
export function triesAgain({ site, clause }: Pick<SilentPlace, 'site' | 'clause'>): boolean {
  const { stmt, ancestors } = site;
  const around = ancestors.findLast((one) => one.kind !== 'if' && one.kind !== 'with' && one.kind !== 'try');
  if (around?.kind !== 'for' && around?.kind !== 'while') return false;
  let leaves = false;
  walkOwnStatements([...stmt.body.stmts, ...(stmt.orElse?.stmts ?? [])], (inner) => {
    if (inner.kind === 'return' || inner.kind === 'break') leaves = true;
  });
  const goesOn = clause.body.stmts.every(
    (one) =>
      one.kind === 'pass' || one.kind === 'continue' || one.kind === 'assign' || calledName(one) === 'sleep',
  );
  return leaves && goesOn;
}

/** A comment for people in the clause, or on its last line. */
export function isExplained({
  unit,
  clause,
  textOf,
}: Pick<SilentPlace, 'unit' | 'clause' | 'textOf'>): boolean {
  return unit.comments.some((comment) => {
    if (comment.start < clause.start) return false;
    if (comment.start > clause.end && /[\r\n]/.test(textOf({ start: clause.end, end: comment.start })))
      return false;
    const text = textOf(comment).replace(/^#+\s*/, '');
    return /\w{3,}.*\s+\w/.test(text.replace(/(noqa|pylint|type|pragma|nosec|harden|ruff|fmt)\b:?.*/i, ''));
  });
}

/** The statement behind the `try` logs: what the handler puts in the place of the result is told there. */
function isReportedNext({ site, clause, program, loggerObjects }: SilentPlace): boolean {
  const last = clause.body.stmts.at(-1);
  if (!last || ['return', 'raise', 'continue', 'break'].includes(last.kind)) return false;
  const parent = site.ancestors.at(-1);
  const block = parent && blocksOf(parent).find(({ stmts }) => stmts.includes(site.stmt));
  const next = block?.stmts[block.stmts.indexOf(site.stmt) + 1];
  return (
    next?.kind === 'expr' &&
    new Reports(program, loggerObjects).in(next, site.scope, clause.name?.id).length > 0
  );
}
