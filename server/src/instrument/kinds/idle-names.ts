import type { FunctionDef } from '../../python/tree.ts';
import { expressionsOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import type { Handler } from '../frameworks/handlers.ts';
import { requestOf } from '../frameworks/requests.ts';
import { ownerOf } from '../names/words/class-owners.ts';
import { wordsOf } from '../names/words/naming.ts';

/**
 * Why a handler is no operation that one would count, by what it and its paths are called: what a program says of
 * itself, what answers for failures, whatever nothing else answers. Undefined where nothing says so.
 */
export function idleByName(
  { kind, path, paths, methods, fn }: Handler,
  def: FunctionDef,
): string | undefined {
  const name = fn.slice(fn.lastIndexOf('#') + 1);
  const last = name.slice(name.lastIndexOf('.') + 1);
  const words = wordsOf(name);
  if (words.some((word) => UNFINISHED.test(word))) return 'its name says that it does nothing';
  if (words.some((word) => PASSING.test(word)) || words.join('_').includes('style_guide'))
    return 'its name says that it is for developers, or not to stay';
  if (kind === 'task' && /^_?(heartbeat|ping|keep_?alive|health_?check)(_task)?$/.test(last))
    return 'it is a probe';
  if (kind !== 'route') return undefined;
  if (
    /(Error|NotFound|Exception)(Page)?(Handler|View)\b|(^|\.)(page_not_found|error_page|error_handler|handle_error|server_error)$/.test(
      name,
    )
  )
    return 'it answers for what failed elsewhere';
  if (/(^|_)(unsupported|not_supported|fallback)(_|$)/.test(name))
    return 'it answers for what nothing else does';
  if (paths.some((one) => CATCH_ALL.test(one))) return 'it answers whatever nothing else does';
  if (methods.length > 0 && methods.every((one) => /^(OPTIONS|HEAD|TRACE)$/.test(one)))
    return 'it only says how it may be asked';
  if (STATIC.test(last)) return 'it serves files as they are';
  // What is said of one of many things is about that, and no more about the program.
  if (requestOf({ methods }, def) !== 'reads' || paths.some((one) => /[{<]/.test(one))) return undefined;
  const cls = /(?:^|\.)(\w+)\.get$/.exec(name)?.[1];
  const about = cls === undefined ? '' : ownerOf(cls).join('_');
  const isStart =
    paths.length > 0 &&
    paths.every((one) => /^\/?$/.test(one)) &&
    /(^|_)(index|root|home|welcome)(_handler|_view|_page)?$/.test(last) &&
    def.async &&
    asksNothing(def);
  if (isStart || ASIDE.test(last) || about === 'root')
    return 'it is there for the program and not for its users';
  const isProbe =
    /(^|_)(health_?check|check_(\w+_)?health)(_|$)/.test(last) ||
    /^(\w+_)?(health|health_?check|liveness|readiness)(_probe)?$/.test(about) ||
    (paths.length > 0 && paths.every((one) => /^\/?[^/]*[-_](health|ready|alive)\/?$/.test(one))) ||
    (/\/_?(health|healthz|health_?checks?|probes?)\.py$/.test(path) &&
      paths.every((one) => /^\/?[^/]*\/?$/.test(one)));
  return isProbe ? 'it is a probe' : undefined;
}

/** Words of what is not there yet. */
const UNFINISHED = /^(dummy|stub|noop|placeholder|unimplemented|implemented)$/;

/** Words of what developers look at, and of what is no more. */
const PASSING = /^(debug|debugger|styleguide|deprecated|obsolete|mock|fake)$/;

/** `/<path:path>`, `/{path}*`, `/.*`: whatever is asked for. A lone star is a path that only the run knows. */
const CATCH_ALL = /^\/?(<path:\w+>|\{\w*:?path\}|\{\w+:\.[*+]\}|\^?\(?(\?P<\w+>)?\.[*+]\)?\$?)\/?$/;

/** Functions named for what a program says of itself. */
const ASIDE =
  /^_?(ping|pong|heartbeat|((get|api|show)_)?versions?|favicon|robots(_txt)?|root|read_root|index_root|health(_?check|z)?|readiness|liveness|ready|alive|hello(_world)?|test|echo|preflight|options_handler|not_found|redirect_to_\w+|(\w+_)?(swagger|redoc|openapi|scalar)(_(ui|html|json|docs?|schema|redirect|ui_html|ui_redirect|js|css))?(_handler)?)$/;

/** Functions named for files that a browser wants besides. */
const STATIC =
  /^_?(catch_?all|serve_(spa|static|frontend|index)\w*|serve_\w*(json|txt|xml|html|js|css|files?)|static(_files?)?|service_?worker(_js)?|spa)$/;

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
