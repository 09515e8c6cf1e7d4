import { Reports, type Report } from '../logging/reports.ts';
import type { Block, Call, ExceptClause, Expr, Raise, Stmt, Try } from '../python/tree.ts';
import {
  blocksOf,
  expressionsOf,
  lastName,
  walkExpression,
  walkOwnStatements,
  walkStatements,
} from '../python/walk.ts';
import type { Program } from '../types/program.ts';
import type { Scope } from '../types/scope.ts';

/** What a clause does with the exception it caught. */
export interface Outcome {
  /**
   * Every path that leaves the clause passes the exception on: a bare `raise`, `raise e`, or `raise X from e`. One
   * path that does not is enough to hide it, which is why one conditional `raise` does not count.
   */
  readonly passesOn: boolean;
  /** Every path ends by raising something. */
  readonly raises: boolean;
  /** The clause does nothing but re-raise: `raise` or `raise e`. */
  readonly onlyReraises: boolean;
  /** Reports that every path through the clause makes, unless one before it leaves the clause. */
  readonly reports: readonly Report[];
  /** The best of what is reported on every path. */
  readonly logged: 'traceback' | 'message' | 'no';
  /** The exception is read somewhere in the clause: by the name it is bound to, or through `sys.exc_info()`. */
  readonly usesName: boolean;
  /**
   * The exception itself goes to somebody who can deal with it: an argument of a call that is no log, a value that
   * is stored, yielded or returned.
   */
  readonly handsOn: boolean;
  /** A counter is raised, or a metric updated. */
  readonly counts: boolean;
  /** The body is `pass`, `...`, `continue` or a constant, and nothing else. */
  readonly idle: boolean;
}

export function outcomeOf(
  clause: ExceptClause,
  scope: Scope,
  program: Program,
  loggerObjects: readonly string[],
): Outcome {
  const exits = exitsOfBlock(clause.body, clause.name?.id);
  const known = new Reports(program, loggerObjects);
  const reports = reportsOnEveryPath(clause.body, scope, known, clause.name?.id);
  const asksFor = asksForCurrent(clause.body.stmts, scope, program);
  const usesName = asksFor || (clause.name !== undefined && readsName(clause.body.stmts, clause.name.id));
  const [only] = clause.body.stmts;
  return {
    passesOn: exits.size > 0 && [...exits].every((exit) => exit === 'passes-on'),
    raises: exits.size > 0 && [...exits].every((exit) => exit === 'passes-on' || exit === 'raises'),
    onlyReraises:
      clause.body.stmts.length === 1 && only?.kind === 'raise' && isReraise(only, clause.name?.id),
    reports,
    logged: reports.some((one) => one.detail === 'traceback')
      ? 'traceback'
      : reports.length > 0
        ? 'message'
        : 'no',
    usesName,
    handsOn:
      clause.name !== undefined &&
      handsOn(clause.body.stmts, clause.name.id, (call) => known.of(call, scope) !== undefined),
    counts: countsSomething(clause.body.stmts),
    idle: clause.body.stmts.every(isIdle),
  };
}

function isIdle(stmt: Stmt): boolean {
  return (
    stmt.kind === 'pass' ||
    stmt.kind === 'continue' ||
    (stmt.kind === 'expr' && stmt.value.kind === 'constant')
  );
}

/** `raise`, or `raise e` of the name the clause binds, which differ in one line of the traceback. */
function isReraise(stmt: Raise, name: string | undefined): boolean {
  if (stmt.cause) return false;
  return stmt.exception === undefined || (stmt.exception.kind === 'name' && stmt.exception.id === name);
}

// ------------------------------------------------------------------- exits

/** A way to leave a suite. `falls` goes on behind it; `leaves` is `return`, `break`, `continue` or the program's end. */
type Exit = 'passes-on' | 'raises' | 'falls' | 'leaves';

function exitsOfBlock(block: Block, name: string | undefined): Set<Exit> {
  const exits = new Set<Exit>();
  for (const stmt of block.stmts) {
    const own = exitsOf(stmt, name);
    for (const exit of own) if (exit !== 'falls') exits.add(exit);
    if (!own.has('falls')) return exits;
  }
  return exits.add('falls');
}

function exitsOf(stmt: Stmt, name: string | undefined): ReadonlySet<Exit> {
  switch (stmt.kind) {
    case 'raise':
      return new Set<Exit>([passesOn(stmt, name) ? 'passes-on' : 'raises']);
    case 'return':
    case 'break':
    case 'continue':
      return new Set<Exit>(['leaves']);
    case 'if':
      return merge(exitsOfBlock(stmt.body, name), stmt.orElse ? exitsOfBlock(stmt.orElse, name) : FALLS);
    case 'match':
      return merge(FALLS, ...stmt.cases.map((one) => exitsOfBlock(one.body, name)));
    case 'with':
      return exitsOfBlock(stmt.body, name);
    case 'for':
    case 'while': {
      // `break` and `continue` inside the loop stay inside the clause.
      const body = exitsOfBlock(stmt.body, name);
      const endless = stmt.kind === 'while' && stmt.test.kind === 'constant' && stmt.test.value !== 'False';
      const after = stmt.orElse ? exitsOfBlock(stmt.orElse, name) : FALLS;
      const breaks = hasBreak(stmt.body.stmts);
      return merge(
        without(body, 'falls', hasReturn(stmt.body.stmts) ? undefined : 'leaves'),
        endless && !breaks ? NONE : after,
        breaks ? FALLS : NONE,
      );
    }
    case 'try':
      return exitsOfTry(stmt, name);
    case 'expr':
      return isExit(stmt.value) ? new Set<Exit>(['leaves']) : FALLS;
    default:
      return FALLS;
  }
}

function exitsOfTry(stmt: Try, name: string | undefined): ReadonlySet<Exit> {
  const body = exitsOfBlock(stmt.body, name);
  const clauses = stmt.clauses.map((clause) => exitsOfBlock(clause.body, inner(clause)));
  // A `raise` in the body may be caught by one of the clauses; what it would have passed on is theirs then.
  const broad = stmt.clauses.some((clause) => clause.types.length === 0);
  const left = broad ? without(body, 'passes-on', 'raises') : body;
  let exits = merge(left, ...clauses);
  if (stmt.orElse && left.has('falls'))
    exits = merge(without(left, 'falls'), ...clauses, exitsOfBlock(stmt.orElse, name));
  if (!stmt.finalBody) return exits;
  const final = exitsOfBlock(stmt.finalBody, name);
  // A `finally` that leaves or raises overrides whatever came before it.
  return final.has('falls') ? merge(exits, without(final, 'falls')) : final;

  function inner(clause: ExceptClause): string | undefined {
    // A bare `raise` in the inner clause raises the inner exception: it is not ours, and not passed on.
    return `\0${clause.start}`;
  }
}

/** Inside another clause (`name` starts with NUL) a bare `raise` is about another exception. */
function passesOn({ exception, cause }: Raise, name: string | undefined): boolean {
  if (name?.startsWith('\0')) return false;
  if (exception === undefined) return true;
  if (exception.kind === 'name' && exception.id === name) return true;
  if (
    exception.kind === 'call' &&
    exception.callee.kind === 'attribute' &&
    exception.callee.name === 'with_traceback'
  )
    return passesOn({ exception: exception.callee.object } as Raise, name);
  return cause !== undefined && cause.kind === 'name' && cause.id === name;
}

/** `sys.exit()`, `os._exit()` and the like end the clause without passing the exception on. */
function isExit(expr: Expr): boolean {
  if (expr.kind !== 'call') return false;
  const { callee } = expr;
  if (callee.kind === 'name') return callee.id === 'exit' || callee.id === 'quit';
  return (
    callee.kind === 'attribute' &&
    callee.object.kind === 'name' &&
    ((callee.object.id === 'sys' && callee.name === 'exit') ||
      (callee.object.id === 'os' && (callee.name === '_exit' || callee.name === 'abort')))
  );
}

const FALLS: ReadonlySet<Exit> = new Set<Exit>(['falls']);
const NONE: ReadonlySet<Exit> = new Set<Exit>();

function merge(...sets: readonly ReadonlySet<Exit>[]): Set<Exit> {
  return new Set(sets.flatMap((set) => [...set]));
}

function without(set: ReadonlySet<Exit>, ...left: readonly (Exit | undefined)[]): Set<Exit> {
  return new Set([...set].filter((exit) => !left.includes(exit)));
}

function hasBreak(stmts: readonly Stmt[]): boolean {
  let found = false;
  walkOwnStatements(stmts, (stmt) => {
    if (stmt.kind === 'break') found = true;
    return stmt.kind !== 'for' && stmt.kind !== 'while';
  });
  return found;
}

function hasReturn(stmts: readonly Stmt[]): boolean {
  let found = false;
  walkOwnStatements(stmts, (stmt) => {
    if (stmt.kind === 'return') found = true;
  });
  return found;
}

// ----------------------------------------------------------------- reports

function reportsOnEveryPath(
  block: Block,
  scope: Scope,
  reports: Reports,
  name: string | undefined,
): Report[] {
  const found: Report[] = [];
  for (const stmt of block.stmts) {
    found.push(...reports.in(stmt, scope, name));
    switch (stmt.kind) {
      case 'with':
        found.push(...reportsOnEveryPath(stmt.body, scope, reports, name));
        break;
      case 'try':
        found.push(...reportsOnEveryPath(stmt.body, scope, reports, name));
        if (stmt.finalBody) found.push(...reportsOnEveryPath(stmt.finalBody, scope, reports, name));
        break;
      case 'if': {
        const then = reportsOnEveryPath(stmt.body, scope, reports, name);
        const otherwise = stmt.orElse ? reportsOnEveryPath(stmt.orElse, scope, reports, name) : [];
        // A branch that passes the exception on needs no report of its own.
        if (then.length > 0 && otherwise.length > 0) found.push(...weaker(then, otherwise));
        else if (then.length > 0 && stmt.orElse && isPassingOn(stmt.orElse)) found.push(...then);
        else if (otherwise.length > 0 && isPassingOn(stmt.body)) found.push(...otherwise);
        break;
      }
      default:
        break;
    }
    if (stmt.kind === 'return' || stmt.kind === 'raise' || stmt.kind === 'break' || stmt.kind === 'continue')
      break;
  }
  return found;
}

function weaker(a: readonly Report[], b: readonly Report[]): readonly Report[] {
  return a.some((one) => one.detail === 'traceback') ? b : a;
}

function isPassingOn(block: Block): boolean {
  const exits = exitsOfBlock(block, undefined);
  return exits.size > 0 && [...exits].every((exit) => exit === 'passes-on');
}

// -------------------------------------------------------------------- uses

/** Whether a name is read among statements, nested functions included. */
export function readsName(stmts: readonly Stmt[], name: string): boolean {
  let found = false;
  walkStatements(stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (inner) => {
        if (inner.kind === 'name' && inner.id === name) found = true;
      });
  });
  return found;
}

/** `sys.exc_info()`, `sys.exception()`: the exception by another way than its name. */
function asksForCurrent(stmts: readonly Stmt[], scope: Scope, program: Program): boolean {
  let found = false;
  walkOwnStatements(stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (inner) => {
        if (inner.kind !== 'call') return;
        const name = program.names.qualify(inner.callee, scope);
        if (name === 'sys.exc_info' || name === 'sys.exception') found = true;
      });
  });
  return found;
}

/** Whether the exception itself, not its text, leaves the clause by way of a call, a value or an attribute. */
function handsOn(stmts: readonly Stmt[], name: string, isReport: (call: Call) => boolean): boolean {
  const isIt = (expr: Expr | undefined): boolean =>
    expr?.kind === 'tuple' || expr?.kind === 'list'
      ? expr.items.some(isIt)
      : expr?.kind === 'name' && expr.id === name;
  let found = false;
  walkOwnStatements(stmts, (stmt) => {
    if ((stmt.kind === 'assign' || stmt.kind === 'return') && isIt(stmt.value)) found = true;
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (inner) => {
        if (inner.kind === 'yield' && isIt(inner.value)) found = true;
        if (
          inner.kind === 'call' &&
          inner.args.some((arg) => isIt(arg.value)) &&
          !TEXT.has(lastName(inner.callee) ?? '') &&
          !isReport(inner)
        )
          found = true;
      });
  });
  return found;
}

/** Calls that make a text or another small thing of an exception. */
const TEXT = new Set([
  'str',
  'repr',
  'type',
  'isinstance',
  'format',
  'print',
  'getattr',
  'hasattr',
  'echo',
  'write',
  'warn',
]);

/** `failures += 1`, `errors.inc()`, `counter.labels(…).inc()`, `span.set_status(…)`. */
function countsSomething(stmts: readonly Stmt[]): boolean {
  return stmts.some(
    (stmt) =>
      (stmt.kind === 'assign' && stmt.op !== undefined) ||
      expressionsOf(stmt).some(updatesMetric) ||
      (stmt.kind !== 'function' &&
        stmt.kind !== 'class' &&
        blocksOf(stmt).some((block) => countsSomething(block.stmts))),
  );
}

function updatesMetric(expr: Expr): boolean {
  let found = false;
  walkExpression(expr, (inner) => {
    if (inner.kind !== 'call') return;
    const name = lastName(inner.callee) ?? '';
    if (
      /^(inc|dec|incr|increment|observe|set_status|add_event|track|count)$|^_?(track|count|record|increment|incr|observe|report|notify|log|on)_/.test(
        name,
      )
    )
      found = true;
  });
  return found;
}
