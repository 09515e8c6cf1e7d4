import type { Expr, FunctionDef } from '../python/tree.ts';
import { childrenOf, dottedName, expressionsOf, walkExpression, walkOwnStatements } from '../python/walk.ts';
import type { Program } from '../types/program.ts';
import { isLog } from './answers/answers.ts';
import { staticSegments } from './names/area-names.ts';
import type { Handler } from './frameworks/handlers.ts';
import { ownerOf } from './names/method-names.ts';

/** Why it may not be an operation of this application at all. */
export function doubtOfHandler(
  { kind, path, paths, methods, fn }: Handler,
  program: Program,
): string | undefined {
  const name = fn.slice(fn.lastIndexOf('#') + 1);
  if (
    /(Error|NotFound|Exception)(Page)?(Handler|View)\b|(^|\.)(page_not_found|error_page|error_handler|handle_error|server_error)$/.test(
      name,
    )
  )
    return 'it answers for what failed elsewhere';
  if (/(^|_)(unsupported|not_supported|fallback)(_|$)/.test(name))
    return 'it answers for what nothing else does';
  if (kind === 'route' && ASIDE.test(name.slice(name.lastIndexOf('.') + 1)))
    return 'it may be there for the program and not for its users';
  const cls = /(?:^|\.)(\w+)\.get$/.exec(name)?.[1];
  if (kind === 'route' && cls !== undefined && /^root$/.test(ownerOf(cls).join('_')))
    return 'it may be there for the program and not for its users';
  if (kind === 'route' && methods.length > 0 && methods.every((one) => /^(OPTIONS|HEAD|TRACE)$/.test(one)))
    return 'it only says how it may be asked';
  const declared = program.declarations.functionAt(fn);
  // The last one is what the name means in the end; the framework has all of them.
  if (declared.length > 1 && declared.every(({ def }) => def.decorators.length > 0))
    return 'another handler has its name';
  const def = declared.at(-1)?.def;
  if (def && !def.async && answersLater(def)) return 'it answers with what is still to be awaited';
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (kind === 'route' && /(^|_)(health_?check|check_(\w+_)?health)(_|$)/.test(last))
    return 'it may be a probe';
  if (
    kind === 'route' &&
    paths.length > 0 &&
    paths.every((one) => /^\/?$/.test(one)) &&
    /(^|_)(index|root|home|welcome)(_handler|_view|_page)?$/.test(last) &&
    def?.async &&
    asksNothing(def)
  )
    return 'it may be there for the program and not for its users';
  if (kind === 'route' && servesMany(name, paths)) return 'it serves handlers of several areas';
  if (
    kind === 'route' &&
    paths.length > 0 &&
    paths.every((one) => /^\/?[^/]*[-_](health|ready|alive)\/?$/.test(one))
  )
    return 'it may be a probe';
  if (
    kind === 'route' &&
    /\/_?(health|healthz|health_?checks?|probes?)\.py$/.test(path) &&
    paths.every((one) => /^\/?[^/]*\/?$/.test(one))
  )
    return 'it may be a probe';
  if ((kind === 'route' || kind === 'task') && declared.at(-1) && answersAlike(declared.at(-1)!.def))
    return 'it always answers the same';
  return kind === 'route' && paths.every((path) => path === '') ? 'no path leads to it' : undefined;
}

/** Functions named for what a program says of itself, or for whatever a browser or a developer asks. */
const ASIDE =
  /^_?(ping|pong|heartbeat|(get_)?version|favicon|robots(_txt)?|root|read_root|index_root|health(_?check|z)?|readiness|liveness|ready|alive|hello(_world)?|test|echo|debug|catch_?all|serve_(spa|static|frontend|index)\w*|serve_\w*(json|txt|xml|html|js|css|files?)|static(_files?)?|spa|preflight|options_handler|not_found|redirect_to_\w+)$/;

/** Nothing but an answer that is written down: that it is up, that there is nothing yet, that nothing is configured. */
function answersAlike(def: FunctionDef): boolean {
  const steps = def.body.stmts.filter(
    (stmt) =>
      stmt.kind !== 'import' &&
      stmt.kind !== 'from' &&
      !(stmt.kind === 'expr' && (stmt.value.kind === 'constant' || isLog(stmt.value))),
  );
  const [only] = steps;
  if (steps.length !== 1 || only?.kind !== 'return' || !only.value || !isWritten(only.value)) return false;
  return true;
}

/** Constants, and responses and containers of them. */
function isWritten(expr: Expr): boolean {
  if (expr.kind === 'constant') return true;
  if (expr.kind === 'call') {
    const name =
      expr.callee.kind === 'name' ? expr.callee.id : expr.callee.kind === 'attribute' ? expr.callee.name : '';
    return (
      /(Response|jsonify|^json|^text|make_response)$/.test(name) &&
      expr.args.every(({ value }) => isWritten(value))
    );
  }
  return ['tuple', 'list', 'dict', 'set'].includes(expr.kind) && childrenOf(expr).every(isWritten);
}

/** Nothing is awaited, and nothing but the request given. */
function asksNothing(def: FunctionDef): boolean {
  let asks = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'await') asks = true;
      });
  });
  return !asks && def.params.every(({ name }) => /^(self|request|req)$/.test(name));
}

/** A plain function that gives an awaitable back: the operation is still to come when it returns. */
function answersLater(def: FunctionDef): boolean {
  const declared =
    def.returns && (dottedName(def.returns.kind === 'subscript' ? def.returns.object : def.returns) ?? '');
  if (declared && /(^|\.)(Awaitable|Coroutine|Future|Deferred)$/.test(declared)) return true;
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'return' || stmt.value?.kind !== 'call') return;
    if (
      /^asyncio\.(shield|gather|wait|wait_for|ensure_future|create_task)$/.test(
        dottedName(stmt.value.callee) ?? '',
      )
    )
      found = true;
  });
  return found;
}

/** A mixin's method, or one that answers below paths of many areas. */
function servesMany(name: string, paths: readonly string[]): boolean {
  const areas = new Set(
    paths.map((path) => staticSegments(path).filter((one) => !/^(api|v\d+)$/.test(one))[0]),
  );
  return areas.size > (/(Mixin|Base)\w*\.\w+$|^(Base|Abstract)\w*\./.test(name) ? 1 : 3);
}
