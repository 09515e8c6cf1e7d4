import type { Block, ExceptClause, Expr, Stmt, Try } from '../python/tree.ts';
import { expressionsOf, lastName, walkExpression, walkOwnStatements } from '../python/walk.ts';
import { decoratorNames } from '../types/inference/decorator-names.ts';
import type { Program } from '../types/program.ts';
import type { Scope } from '../types/scope.ts';
import type { Site } from '../types/sites.ts';
import type { Outcome } from './outcome.ts';

/**
 * What a handler is for. It decides what is offered:
 *
 * - `falls-back`, `translates`, `continues`: narrow, split or log;
 * - `supervises`: keeps a loop alive whatever happens; stays broad, wants a log;
 * - `boundary`: a middleware's `call_next`, a framework's error handler, the top of a program, a thread that hands over
 *   what it could not do; stays broad;
 * - `guards`: lets pass or denies, whatever failed (a rate limit fails open, a log-in closed): stays broad;
 * - `retries`: hands the work back to a queue; which errors are worth it is for a person to say;
 * - `best-effort`: metrics and audit that must never break what they watch; stays broad;
 * - `rolls-back`: the block yields, so its consumer can throw anything in; stays broad;
 * - `optional-import`: what an import raises while the module runs cannot be listed.
 */
export type Intent =
  | 'passes-on'
  | 'falls-back'
  | 'translates'
  | 'continues'
  | 'supervises'
  | 'boundary'
  | 'guards'
  | 'retries'
  | 'best-effort'
  | 'rolls-back'
  | 'optional-import';

export function intentOf(site: Site<Try>, clause: ExceptClause, outcome: Outcome, program: Program): Intent {
  const { body } = site.stmt;
  if (yields(body)) return 'rolls-back';
  if (outcome.passesOn) return 'passes-on';
  if (body.stmts.every((stmt) => stmt.kind === 'import' || stmt.kind === 'from')) return 'optional-import';
  if (isBoundary(site, body, program) || handsOver(site, clause, outcome)) return 'boundary';
  // What formats a record runs the code of whatever was logged.
  if (isLoggingItself(site.scope, program)) return 'boundary';
  if (isSupervisor(site, outcome)) return 'supervises';
  if (denies(clause.body.stmts) || (site.fn && isGate(site.fn.name))) return 'guards';
  if (retries(clause.body.stmts)) return 'retries';
  if (isBestEffort(body)) return 'best-effort';
  if (outcome.raises) return 'translates';
  return outcome.logged === 'no' ? 'falls-back' : 'continues';
}

/** Whether broad is right for it. */
export function staysBroad(intent: Intent): boolean {
  return (
    intent === 'supervises' ||
    intent === 'boundary' ||
    intent === 'guards' ||
    intent === 'best-effort' ||
    intent === 'rolls-back'
  );
}

/** Whether what leaves the clause is always another exception than the one it caught. */
export function raisesAnew(clause: ExceptClause): boolean {
  let same = false;
  walkOwnStatements(clause.body.stmts, (stmt) => {
    if (stmt.kind !== 'raise') return;
    const { exception } = stmt;
    if (!exception || (exception.kind === 'name' && exception.id === clause.name?.id)) same = true;
  });
  return !same;
}

function yields(block: Block): boolean {
  return anyExpression(block.stmts, (expr) => expr.kind === 'yield');
}

/** A `while` without an end of its own, whose body is (but for a pause) this `try`. */
function isSupervisor({ ancestors, stmt }: Site<Try>, outcome: Outcome): boolean {
  if (outcome.raises) return false;
  for (let at = ancestors.length - 1; at >= 0; at--) {
    const around = ancestors[at]!;
    if (around.kind === 'function' || around.kind === 'class' || around.kind === 'for') return false;
    if (around.kind !== 'while') continue;
    const leaves = stmt.clauses.every((clause) =>
      clause.body.stmts.some((one) => one.kind === 'break' || one.kind === 'return'),
    );
    return !leaves && runsForever(around.test);
  }
  return false;
}

/** `True`, `1`, `not stopping`, `self.running`, `not event.is_set()`: not a count or a value that runs out. */
function runsForever(test: Expr): boolean {
  if (test.kind === 'constant') return test.value !== 'False' && test.value !== '0';
  const flag = test.kind === 'unary' && test.op === 'not' ? test.operand : test;
  const name =
    flag.kind === 'name'
      ? flag.id
      : flag.kind === 'attribute'
        ? flag.name
        : flag.kind === 'call' && flag.callee.kind === 'attribute'
          ? flag.callee.name
          : '';
  return /^_*(is_)?(running|run|alive|active|started|stop|stopped|stopping|shutdown|shutting_down|shutdown_requested|closed|closing|exit|quit|cancelled|finished|done|is_set|is_alive|is_running|terminated|terminate|enabled|should_(run|stop|exit|continue)|(stop|shutdown|exit|quit)_?(event|flag|requested)?)$/i.test(
    name,
  );
}

function isBoundary({ fn, scope, stmt, ancestors }: Site<Try>, body: Block, program: Program): boolean {
  const handsOn = anyExpression(body.stmts, (expr) => expr.kind === 'call' && handsOnRequest(expr.callee));
  if (handsOn) return true;
  if (!fn) return ancestors.some((one) => one.kind === 'if' && isMainTest(one.test));
  const outer = scope.kind === 'function' ? scope.parent : scope;
  const decorators = decoratorNames(fn, outer, program);
  if (
    decorators.some((name) =>
      /(^|\.)(exception_handler|errorhandler|app_errorhandler|error_handler)$/.test(name),
    )
  )
    return true;
  // The whole of `main` under one `try`.
  return (
    (fn.name === 'main' || fn.name === '_main' || fn.name === 'cli') &&
    ancestors.at(-1) === fn &&
    fn.body.stmts.at(-1) === stmt &&
    fn.body.stmts.length <= 4
  );
}

/** A method of a logging handler, filter or formatter: a log from there would come back to it. */
export function isLoggingItself(scope: Scope, program: Program): boolean {
  for (let at: Scope = scope; at.kind !== 'module'; at = at.parent)
    if (
      at.kind === 'class' &&
      program.classes
        .info(at.cls)
        .order.some(
          ({ cls }) => cls.module === 'logging' && /^(Handler|Filter|Filterer|Formatter)$/.test(cls.qualname),
        )
    )
      return true;
  return false;
}

/**
 * A function inside a function that puts the exception where somebody else takes it up: what a thread or a callback
 * lets through is never heard of, and whoever waits for it waits for ever.
 */
function handsOver({ scope, ancestors }: Site<Try>, clause: ExceptClause, outcome: Outcome): boolean {
  // `self._error = e`: whoever looks after the object takes it up.
  const isKept = clause.body.stmts.some(
    (stmt) =>
      stmt.kind === 'assign' &&
      stmt.value?.kind === 'name' &&
      stmt.value.id === clause.name?.id &&
      stmt.targets.some((target) => target.kind === 'attribute'),
  );
  if (isKept && !outcome.raises) return true;
  const isInner = scope.kind === 'function' && scope.parent.kind === 'function';
  return isInner && ancestors.at(-1)?.kind === 'function' && outcome.handsOn && !outcome.raises;
}

function handsOnRequest(callee: Expr): boolean {
  const name = lastName(callee) ?? '';
  return (
    name === 'call_next' ||
    name === 'get_response' ||
    name === 'call_next_middleware' ||
    ((name === 'app' || name === '_app' || name === 'inner') &&
      callee.kind === 'attribute' &&
      callee.object.kind === 'name' &&
      callee.object.id === 'self')
  );
}

function isMainTest(test: Expr): boolean {
  return test.kind === 'compare' && test.operands.some((one) => one.kind === 'name' && one.id === '__name__');
}

/** The name of a function that decides who may pass. */
function isGate(name: string): boolean {
  return /^_*(is_|has_|check_|should_)?(rate_?limit(ed)?|limited|throttled?|allowed|blocked|permitted|authori[sz]ed|authenticated|banned|allow_request|has_permission|has_object_permission|permission)$/i.test(
    name,
  );
}

/** Celery's `self.retry(exc=e)`. */
function retries(stmts: readonly Stmt[]): boolean {
  return anyExpression(
    stmts,
    (expr) => expr.kind === 'call' && expr.callee.kind === 'attribute' && expr.callee.name === 'retry',
  );
}

/** Answers 401 or 403, or raises what stands for them. */
function denies(stmts: readonly Stmt[]): boolean {
  return anyExpression(stmts, (expr) => {
    if (expr.kind === 'constant')
      return expr.type === 'int' && (expr.value === '401' || expr.value === '403');
    const name = lastName(expr) ?? '';
    return /^(HTTP_401_UNAUTHORIZED|HTTP_403_FORBIDDEN|UNAUTHORIZED|FORBIDDEN|HttpResponseForbidden)$|^[A-Z]\w*(PermissionDenied|NotAuthenticated|AuthenticationFailed|Unauthorized|Forbidden)(Error|Exception)?$|^(PermissionDenied|NotAuthenticated|AuthenticationFailed|Unauthorized|Forbidden)$/.test(
      name,
    );
  });
}

/** One call that records something about the real work. */
function isBestEffort(body: Block): boolean {
  const [only] = body.stmts;
  if (body.stmts.length !== 1 || only?.kind !== 'expr') return false;
  const value = only.value.kind === 'await' ? only.value.value : only.value;
  if (value.kind !== 'call') return false;
  const name = lastName(value.callee) ?? '';
  // A log that fails must not fail what it tells of either.
  return /^_*(record|track|observe|inc|dec|incr|decr|increment|decrement|count|capture)(_|$)|^_*log(_|$)|^(debug|info|warning|error|exception|critical)$/.test(
    name,
  );
}

function anyExpression(stmts: readonly Stmt[], test: (expr: Expr) => boolean): boolean {
  let found = false;
  walkOwnStatements(stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (inner) => {
        if (found || inner.kind === 'lambda') return false;
        if (test(inner)) found = true;
        return undefined;
      });
    return !found;
  });
  return found;
}
