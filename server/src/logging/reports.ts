import type { Call, Expr, Stmt } from '../python/tree.ts';
import { expressionsOf, walkExpression, walkOwnStatements } from '../python/walk.ts';
import type { Program } from '../types/program.ts';
import type { Scope } from '../types/scope.ts';
import { Loggers, type LoggerKind } from './logger.ts';

/**
 * How a call reports an exception.
 *
 * - `traceback`: the stack goes along: `logger.exception(…)`, any level with `exc_info`, loguru's
 *   `opt(exception=…)`, Sentry's `capture_exception`, `traceback.print_exc()` and `format_exc()`, `sys.excepthook`.
 * - `message`: something is written, the stack is not: `logger.error("…")`, `warnings.warn`, `print` of the
 *   exception.
 */
export interface Report {
  readonly call: Call;
  readonly detail: 'traceback' | 'message';
  /** The logger that is called; undefined for what is no logger. */
  readonly logger?: { readonly kind: LoggerKind; readonly expr: Expr; readonly method: string };
}

/** Calls that take the stack along, by qualified name. */
const TRACEBACK =
  /^(sentry_sdk(\..*)?\.capture_exception|raven\..*captureException|traceback\.(extract_tb|format_tb|print_exc|print_exception|format_exc|format_exception|print_last|print_stack)|sys\.(excepthook|__excepthook__)|rollbar\.report_exc_info|bugsnag\.(notify|auto_notify)|newrelic\.agent\.(notice_error|record_exception)|honeybadger\.honeybadger\.notify|logfire\.exception|twisted\.python\.log\.err|faulthandler\.dump_traceback|cgitb\.handler|elasticapm\..*capture_exception|ddtrace\..*set_exc_info)$/;

const MESSAGE =
  /^(warnings\.warn|warnings\.warn_explicit|logging\.(captureWarnings)|sentry_sdk(\..*)?\.capture_message|syslog\.syslog|click(\.utils|\.termui)?\.(echo|secho)|typer\.(echo|secho)|django\.contrib\.messages(\.api)?\.(error|warning|add_message)|logfire\.(trace|debug|info|notice|warn|warning|error|fatal))$/;

/** Methods by which any object reports an exception: a span's, a client's, an event loop's. */
const TRACEBACK_METHODS = new Set([
  'capture_exception',
  'captureException',
  'record_exception',
  'call_exception_handler',
  'set_exc_info',
  'notice_error',
  'log_exception',
  'print_exception',
  // Of a handler of the standard library's logging.
  'handleError',
]);

const LEVELS = new Set([
  'debug',
  'info',
  'warning',
  'warn',
  'error',
  'critical',
  'fatal',
  'exception',
  'log',
  'msg',
  'err',
  'failure',
  'emit',
  'success',
  'trace',
]);

export class Reports {
  private readonly loggers: Loggers;

  constructor(
    private readonly program: Program,
    loggerObjects: readonly string[],
  ) {
    this.loggers = new Loggers(program, loggerObjects);
  }

  kindOf(expr: Expr, scope: Scope): LoggerKind | undefined {
    return this.loggers.kindOf(expr, scope);
  }

  /** What a call reports; undefined when it is no report. */
  of(call: Call, scope: Scope): Report | undefined {
    const { callee } = call;
    const name = this.program.names.qualify(callee, scope);
    if (name !== undefined) {
      if (TRACEBACK.test(name)) return { call, detail: 'traceback' };
      if (MESSAGE.test(name)) return { call, detail: detailOf(name, call) };
      if (name === 'builtins.print') return { call, detail: 'message' };
      const bare = /^logging\.(debug|info|warning|warn|error|critical|fatal|exception|log)$/.exec(name);
      if (bare && callee.kind === 'name')
        return {
          call,
          detail: detailOf(bare[1]!, call),
          logger: { kind: 'stdlib', expr: callee, method: bare[1]! },
        };
    }
    // A function that logs, handed in (`logger(f"no: {e}")`), or a method of the project's own (`self.log(…)`).
    const isOwn =
      callee.kind === 'name'
        ? /^_?(logger|log|log_func)$/.test(callee.id)
        : callee.kind === 'attribute' &&
          callee.name === 'log' &&
          isSelf(callee.object) &&
          call.args.length > 0;
    if (isOwn && call.args[0] && !isLevel(call.args[0].value))
      return { call, detail: detailOf('log', call), logger: { kind: 'own', expr: callee, method: 'log' } };
    if (callee.kind !== 'attribute') return undefined;
    if (TRACEBACK_METHODS.has(callee.name)) return { call, detail: 'traceback' };
    // `self.stdout.write(…)` of a command of Django's, and the process's own.
    if (callee.name === 'write' && /^(stdout|stderr)$/.test(lastName(callee.object)))
      return { call, detail: 'message' };
    // structlog's asynchronous methods are `aerror`, `aexception`.
    const method = LEVELS.has(callee.name)
      ? callee.name
      : LEVELS.has(callee.name.slice(1)) && callee.name.startsWith('a')
        ? callee.name.slice(1)
        : undefined;
    if (method === undefined) return undefined;
    const kind = this.loggers.kindOf(callee.object, scope);
    if (!kind) return undefined;
    const detail =
      kind === 'twisted' && (method === 'failure' || method === 'err')
        ? 'traceback'
        : opensWithException(callee.object)
          ? 'traceback'
          : detailOf(method, call);
    return { call, detail, logger: { kind, expr: callee.object, method } };
  }

  /**
   * The reports among the expressions of one statement, not of those inside it.
   *
   * @param name the exception: a function of the workspace that it is handed to may report it.
   */
  in(stmt: Stmt, scope: Scope, name?: string): Report[] {
    const found: Report[] = [];
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (inner) => {
        if (inner.kind === 'lambda') return false;
        if (inner.kind === 'call') {
          const report = this.of(inner, scope) ?? this.delegated(inner, scope, name);
          if (report) found.push(report);
        }
        return undefined;
      });
    return found;
  }

  /**
   * A call that hands the exception to a function whose body reports; or one of the project's functions for reporting,
   * by its name (`self.log_exc("no")`), which takes the traceback of what is being handled.
   */
  private delegated(call: Call, scope: Scope, name: string | undefined): Report | undefined {
    const isGiven =
      name !== undefined && call.args.some((arg) => arg.value.kind === 'name' && arg.value.id === name);
    if (!isGiven && !REPORTER.test(lastName(call.callee))) return undefined;
    const callee = this.program.inference().typeOf(call.callee, scope);
    if (callee.kind !== 'function') return undefined;
    const inner = this.program.functionScope(callee.fn);
    if (!inner) return undefined;
    let detail: Report['detail'] | undefined;
    walkOwnStatements(inner.def.body.stmts, (stmt) => {
      for (const expr of expressionsOf(stmt))
        walkExpression(expr, (one) => {
          const report = one.kind === 'call' ? this.of(one, inner) : undefined;
          if (report && detail !== 'traceback') detail = report.detail;
        });
      // What it catches itself is another exception.
      return stmt.kind !== 'try' || isGiven;
    });
    return detail === 'traceback' || (detail && isGiven) ? { call, detail } : undefined;
  }
}

/** Names of functions that report what is being handled. */
const REPORTER = /(^|_)(log|report|print|dump|handle|format)_?(exc|exceptions?|errors?|traceback|tb)$/i;

function lastName(expr: Expr): string {
  return expr.kind === 'attribute' ? expr.name : expr.kind === 'name' ? expr.id : '';
}

function detailOf(method: string, call: Call): Report['detail'] {
  const given = call.args.find((arg) => arg.keyword === 'exc_info' || arg.keyword === '_exc_info');
  if (given) return isFalsy(given.value) ? 'message' : 'traceback';
  return method === 'exception' ? 'traceback' : 'message';
}

/** `logger.opt(exception=…)` of loguru. */
function opensWithException(receiver: Expr): boolean {
  if (receiver.kind !== 'call' || receiver.callee.kind !== 'attribute') return false;
  if (receiver.callee.name === 'opt') {
    const given = receiver.args.find((arg) => arg.keyword === 'exception');
    if (given && !isFalsy(given.value)) return true;
  }
  return opensWithException(receiver.callee.object);
}

function isSelf(expr: Expr): boolean {
  return expr.kind === 'name' && (expr.id === 'self' || expr.id === 'cls');
}

/** `log(logging.ERROR, …)`: a number, or a name of one. */
function isLevel(expr: Expr): boolean {
  return (expr.kind === 'constant' && expr.type === 'int') || /^[A-Z]+$/.test(lastName(expr));
}

function isFalsy(expr: Expr): boolean {
  return (
    expr.kind === 'constant' &&
    (expr.value === 'False' || expr.value === 'None' || expr.value === '0' || expr.value === '')
  );
}
