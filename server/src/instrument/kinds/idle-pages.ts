import type { Call, Expr, FunctionDef, Stmt } from '../../python/tree.ts';
import { childrenOf, dottedName, lastName, walkOwnStatements } from '../../python/walk.ts';
import { isLog, isPage, isRedirect } from '../answers/answers.ts';
import { isHarmless } from '../answers/response-classes.ts';
import type { Names } from '../code/control-flow.ts';
import { ownFunction } from '../exits/certain-answers.ts';
import { isGuard } from '../exits/preparation.ts';
import type { Handler } from '../frameworks/handlers.ts';
import { requestOf } from '../frameworks/requests.ts';
import { listsAddresses } from './addresses.ts';
import { ADDRESSES, isGiven, isTold, LOOKUPS } from './given-values.ts';
import { writesSame } from './pages-in-place.ts';
import { isMadeOfPath, servedPaths, servesOne, servesPath } from './served-files.ts';
import { showsForm, showsSame } from './shown-pages.ts';
import { tellsVersion } from './versions.ts';
import { answersAlike, isWrittenPage } from './written-answers.ts';

/**
 * Why a handler is no operation that one would count, by what it does: it redirects, shows a page that is always the
 * same, answers what is written down, serves a file as it is. Undefined where it may do something.
 */
export function idleByDeeds(handler: Handler, def: FunctionDef, names: Names): string | undefined {
  if (handler.kind !== 'route' && handler.kind !== 'task') return undefined;
  if (answersAlike(def, names)) return 'it always answers the same';
  if (handler.kind === 'task') return undefined;
  if (redirectsOf(def) === 'within') return 'it only redirects';
  if (showsSame(def)) return 'it always shows the same page';
  if (showsForm(def, requestOf(handler, def) !== 'reads', names)) return 'it only shows a form';
  if (requestOf(handler, def) !== 'reads') return undefined;
  if (writesSame(def, names)) return 'it always shows the same page';
  if (listsAddresses(def)) return 'it always answers the same';
  if (isStart(handler, def)) return 'it is there for the program and not for its users';
  const isOfOne = handler.paths.some((one) => /[{<]/.test(one));
  if (!isOfOne && tellsVersion(def)) return 'it is there for the program and not for its users';
  const served = servedPaths(handler);
  const isWanted = [def.name, ...handler.paths].some((one) => WANTED.test(one));
  if (!isWanted && ((served.size > 0 && servesPath(def, served)) || servesOne(def)))
    return 'it serves files as they are';
  return idlePage(handler, def, names) ?? idleShared(handler, def, names);
}

/** What is said at the root, of nothing but settings: `{"message": f"Welcome to {settings.name}"}`. */
function isStart({ paths }: Handler, def: FunctionDef): boolean {
  const [only, second] = def.body.stmts.filter(
    (stmt) => !(stmt.kind === 'expr' && (stmt.value.kind === 'constant' || isLog(stmt.value))),
  );
  if (second || only?.kind !== 'return' || !only.value) return false;
  const value = isJson(only.value) ? only.value.args[0]?.value : only.value;
  return (
    paths.length > 0 &&
    paths.every((one) => one === '' || one === '/') &&
    def.params.every(({ name }) => /^(self|request|req)$/.test(name)) &&
    value !== undefined &&
    /^(dict|fstring)$/.test(value.kind) &&
    isGiven(value, ADDRESSES) &&
    !holdsTable(value)
  );
}

/** `{"items": items}`: what is kept under a name of its own. */
function holdsTable(value: Expr): boolean {
  if (value.kind === 'attribute') return false;
  return (
    (value.kind === 'name' && !/^([A-Z_0-9]+|__\w+__)$/.test(value.id)) || childrenOf(value).some(holdsTable)
  );
}

function isJson(expr: Expr): expr is Call {
  return expr.kind === 'call' && /(Response|_response|jsonify|^json)$/.test(lastName(expr.callee) ?? '');
}

/** A redirect to what was looked up, which may be what was asked for: `redirect(link.url)`. */
export function leadsOutside(def: FunctionDef): boolean {
  return redirectsOf(def) === 'outside';
}

/** `return _index(request)`: a page of another function's, which is always the same. */
function idleShared(handler: Handler, def: FunctionDef, names: Names): string | undefined {
  const [only, second] = def.body.stmts.filter(
    (stmt) => !(stmt.kind === 'expr' && stmt.value.kind === 'constant'),
  );
  if (second || only?.kind !== 'return' || only.value?.kind !== 'call') return undefined;
  const key = ownFunction(only.value, names);
  const { program } = names.objects;
  const inner = key === undefined ? undefined : program.functionScope(program.functionRef(key));
  if (inner?.kind !== 'function') return undefined;
  const given = only.value.args.map(({ value }) => value);
  // What a helper is given is the path that is asked for, or written down.
  const isPath = given.every((one) => isMadeOfPath(one, def, servedPaths(handler)));
  const isWanted = [handler.fn.slice(handler.fn.lastIndexOf('#')), ...handler.paths].some((one) =>
    WANTED.test(one),
  );
  const params = new Set(inner.def.params.map(({ name }) => name));
  if (isPath && !isWanted && servesPath(inner.def, params)) return 'it serves files as they are';
  return idlePage(handler, inner.def, names);
}

/** A page without anything on it that was looked up, and files. */
function idlePage({ fn, paths }: Handler, def: FunctionDef, names: Names): string | undefined {
  const steps = def.body.stmts.filter(
    (stmt) =>
      !(stmt.kind === 'expr' && (stmt.value.kind === 'constant' || isLog(stmt.value) || isGuard(stmt.value))),
  );
  const last = steps.at(-1);
  // Tornado's handlers call their answer: `self.render("index.html")`.
  const made =
    last?.kind === 'return'
      ? awaited(last.value)
      : last?.kind === 'expr' && isOfSelf(awaited(last.value)!)
        ? awaited(last.value)
        : undefined;
  if (steps.length === 1 && made?.kind === 'constant') return 'it always answers the same';
  if (made?.kind !== 'call') return undefined;
  const isWanted = [fn.slice(fn.lastIndexOf('#')), ...paths].some((one) => WANTED.test(one));
  if (!isWanted && servesFile(made, steps.slice(0, -1), def, names)) return 'it serves files as they are';
  const isHeader = (stmt: Stmt): boolean =>
    stmt.kind === 'expr' &&
    stmt.value.kind === 'call' &&
    /^self\.(set|add|clear)_(header|status|cookie)$/.test(dottedName(stmt.value.callee) ?? '');
  const isMadeOf = (given: RegExp): boolean =>
    steps
      .slice(0, -1)
      .every((stmt) => isHeader(stmt) || (stmt.kind === 'assign' && isGiven(stmt.value, given))) &&
    made.args.every(({ value }) => isGiven(value, given));
  // `PAGE.format(name=settings.name)`
  const isFilledIn =
    made.callee.kind === 'attribute' &&
    made.callee.name === 'format' &&
    isWrittenPage(made.callee.object, names);
  return (isPage(made) || isFilledIn) && isMadeOf(ADDRESSES) ? 'it always shows the same page' : undefined;
}

/** What somebody asks for in order to have it. */
const WANTED = /download|export|attachment|report|backup|archive/i;

/** `self.render(…)`. */
function isOfSelf(expr: Expr): boolean {
  return (
    expr.kind === 'call' &&
    expr.callee.kind === 'attribute' &&
    expr.callee.object.kind === 'name' &&
    expr.callee.object.id === 'self'
  );
}

/** A file that lies there: by the path that is asked for, or always the same one. */
function servesFile({ callee, args }: Call, above: readonly Stmt[], def: FunctionDef, names: Names): boolean {
  const name = dottedName(callee) ?? '';
  if (/(^|\.)(send_from_directory|send_static_file)$/.test(name)) return true;
  const [first] = args;
  if (!/(^|\.)(FileResponse|send_file)$|^(sanic\.)?response\.file(_stream)?$/.test(name) || !first)
    return false;
  const isPath = /^(path|file_?path|filename)$/;
  if (
    first.value.kind === 'call' &&
    dottedName(first.value.callee) === 'open' &&
    def.params.some((param) => isPath.test(param.name))
  )
    return true;
  // `FileResponse(where() + "/sw.js")`, with nothing of the request's in it.
  return above.length === 0 && isFixed(first.value, def, names);
}

/** A text that is partly written down, and made of nothing that the handler is given. */
function isFixed(expr: Expr, def: FunctionDef, names: Names): boolean {
  const given = new Set(def.params.map((param) => param.name));
  let isWritten = false;
  let isOpen = false;
  const look = (one: Expr): void => {
    if (one.kind === 'constant' && one.type === 'str') isWritten = true;
    if (one.kind === 'name' && one.id !== 'self' && given.has(one.id)) isOpen = true;
    if (one.kind === 'await' || one.kind === 'lambda') isOpen = true;
    if (
      one.kind === 'call' &&
      one.args.length > 0 &&
      !/(^|\.)(join|Path|str|where|abspath|realpath|dirname|resolve)$/.test(dottedName(one.callee) ?? '')
    )
      isOpen ||= !isHarmless(one, names);
    for (const child of childrenOf(one)) look(child);
  };
  look(expr);
  return isWritten && !isOpen;
}

/**
 * Whether every answer is a redirect, and nothing is called for what it does. `outside`: one of them leads to where
 * something that was looked up says, and whoever follows it may have asked for just that.
 */
function redirectsOf(def: FunctionDef): 'within' | 'outside' | undefined {
  let answers = 0;
  let others = 0;
  let outside = 0;
  const found = new Set<string>();
  walkOwnStatements(def.body.stmts, (stmt) => {
    switch (stmt.kind) {
      case 'return': {
        const made = awaited(stmt.value);
        if (made?.kind !== 'call' || !isRedirect(made) || /authorize/.test(dottedName(made.callee) ?? ''))
          return void others++;
        answers++;
        for (const { value } of made.args) {
          if (!isGiven(value, LOOKUPS)) others++;
          if (value.kind === 'attribute' && value.object.kind === 'name' && found.has(value.object.id))
            outside++;
        }
        return;
      }
      case 'expr':
        if (!isTold(stmt.value)) others++;
        return;
      case 'assign': {
        if (stmt.value && !isGiven(stmt.value, LOOKUPS)) others++;
        const isKept = stmt.targets.some((one) => one.kind !== 'name' && !isOwn(one));
        if (isKept) others++;
        const call = awaited(stmt.value);
        if (call?.kind === 'call' && /^(get\w*|first\w*|one\w*|filter\w*)$/.test(lastName(call.callee) ?? ''))
          for (const one of stmt.targets) if (one.kind === 'name') found.add(one.id);
        return;
      }
      // `if user.change_email(token):` does it where it asks whether it was done.
      case 'if':
      case 'while':
        if (!isGiven(stmt.test, LOOKUPS)) others++;
        return;
      case 'for':
        if (!isGiven(stmt.iter, LOOKUPS)) others++;
        return;
      case 'with':
      case 'function':
      case 'class':
      case 'delete':
        others++;
        return;
      default:
    }
  });
  if (answers === 0 || others > 0) return undefined;
  return outside > 0 ? 'outside' : 'within';
}

/** `self.object`, `response["X-Y"]`, `params["next"]`. */
function isOwn(expr: Expr): boolean {
  if (expr.kind === 'attribute') return dottedName(expr.object) === 'self';
  return (
    expr.kind === 'tuple' ||
    (expr.kind === 'subscript' && expr.object.kind === 'name' && !/session|request/.test(expr.object.id))
  );
}

function awaited(expr: Expr | undefined): Expr | undefined {
  return expr?.kind === 'await' ? expr.value : expr;
}
