import type { Call, Expr, FunctionDef, Stmt } from '../python/tree.ts';
import {
  childrenOf,
  dottedName,
  expressionsOf,
  lastName,
  walkExpression,
  walkOwnStatements,
} from '../python/walk.ts';
import type { Program } from '../types/program.ts';
import type { ClassRef } from '../types/type.ts';
import { isLog, isPage, isRedirect } from './answers/answers.ts';
import { staticSegments } from './names/area-names.ts';
import { ownFunction } from './exits/certain-answers.ts';
import type { Handler } from './frameworks/handlers.ts';
import type { Instrumentation } from './instrumentation.ts';
import { ownerOf } from './names/method-names.ts';
import { wordsOf } from './names/naming.ts';
import { committingOf } from './exits/on-commit.ts';
import { isGuard } from './exits/preparation.ts';
import { requestOf } from './frameworks/requests.ts';

/** Why a handler may be no operation worth a series of its own; undefined where nothing says so. */
export function doubtOfOperation(
  instrumentation: Instrumentation,
  handler: Handler,
  def: FunctionDef,
): string | undefined {
  const { program, objects, calledWithin } = instrumentation;
  const { fn, kind, path, paths } = handler;
  const { owner } = program.functionRef(fn);
  const qualname = fn.slice(fn.lastIndexOf('#') + 1);
  if (/^(Base|Abstract|Generic)[A-Z]\w*\.|Mixin[A-Z]?\w*\.|(^|[a-z])Base\w{0,7}\./.test(qualname))
    return 'other classes inherit it';
  const below = owner ? program.subclasses.of(owner) : [];
  const name = qualname.slice(qualname.lastIndexOf('.') + 1);
  // One of them that has a method of its own may call this one, and both would count.
  const isShared = isVersioned(qualname, below, program)
    ? below.some(({ key }) => callsAbove(`${key}.${name}`, name, program))
    : paths.length > 1 ||
      below.length > 1 ||
      below.some(({ key }) => program.declarations.bindingsInClass(key, name).length > 0);
  if (kind === 'route' && below.length > 0 && isShared) return 'other classes inherit it';
  if (wordsOf(qualname).some((word) => UNFINISHED.test(word))) return 'its name says that it does nothing';
  if (wordsOf(qualname).join('_').includes('style_guide')) return 'its name says that it does nothing';
  const first = def.body.stmts[0];
  if (first?.kind === 'expr' && first.value.kind === 'constant' && PASSING.test(first.value.value))
    return 'its description says that it is not to stay';
  const root = program.workspace.roots().find((one) => path.startsWith(`${one}/`)) ?? '';
  const beside = BESIDE.exec(path.slice(root.length))?.[0];
  // `/api/scripts` is the service's own.
  const isOwn = paths.some((one) => staticSegments(one).some((part) => beside?.split('/').includes(part)));
  // `gateway.gpt.py` is nothing that could be imported.
  const isScript = /\/[^/]*[^\w/][^/]*\.py$/.test(path.slice(root.length));
  if ((beside !== undefined && !isOwn) || isScript) return 'it may not be part of the service';
  if (committingOf(instrumentation, handler, def) === 'unknown')
    return 'it counts before the transaction is committed';
  const isKept = def.decorators.some(({ value }) =>
    CACHES.test(lastName(value.kind === 'call' ? value.callee : value) ?? ''),
  );
  if (isKept) return 'an answer that is kept does not come here';
  if (kind !== 'route') return undefined;
  const isAdmin =
    owner && objects.ancestry(owner.key).names.some((one) => /\.(ModelAdmin|AdminSite)$/.test(one));
  if (handler.framework === 'django' && (isAdmin || /\/admin\.py$/.test(path)))
    return 'it is a page of the admin site';
  if (owner && objects.ancestry(owner.key).names.some((one) => /^django\..*\.RedirectView$/.test(one)))
    return 'it only redirects';
  if (name === 'partial_update' && owner && callsUpdate(def, owner, program))
    return 'an update counts it as well';
  if (calledWithin.has(fn)) return 'another function answers with it';
  // A lone star is a path that only the run knows.
  if (paths.some((one) => one !== '*' && CATCH_ALL.test(one))) return 'it answers whatever nothing else does';
  if (doesSeveral(def)) return 'it does one thing or another, by its method';
  if (name === 'create' && answersWithPages(def)) return 'it makes nothing';
  if (requestOf(handler, def) !== 'reads') return undefined;
  return doubtOfPage(def) ?? doubtOfShared(handler, def, instrumentation);
}

/** `return _index(request)`: a page of another function's, which is always the same. */
function doubtOfShared(
  handler: Handler,
  def: FunctionDef,
  { program, objects }: Instrumentation,
): string | undefined {
  const [only, second] = def.body.stmts.filter(
    (stmt) => !(stmt.kind === 'expr' && stmt.value.kind === 'constant'),
  );
  const scope = program.functionScope(program.functionRef(handler.fn));
  if (second || only?.kind !== 'return' || only.value?.kind !== 'call' || !scope) return undefined;
  const key = ownFunction(only.value, { scope, objects });
  const shown = key === undefined ? undefined : program.declarations.functionAt(key).at(-1)?.def;
  return shown && doubtOfPage(shown);
}

/** `create` of a view set that takes a query in a body, and lists what it finds. */
function answersWithPages(def: FunctionDef): boolean {
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'return' && stmt.value?.kind === 'call' && stmt.value.callee.kind === 'attribute')
      found ||= stmt.value.callee.name === 'get_paginated_response';
  });
  return found;
}

/** `ProjectViewSetV2`, or the one in `v2/`, is a `ProjectViewSet`: one operation in two versions. */
function isVersioned(qualname: string, below: readonly ClassRef[], { declarations }: Program): boolean {
  const about = (cls: string): string => ownerOf(cls.replace(/V\d+/, '')).join('_');
  const own = about(qualname.split('.').at(-2) ?? '');
  return (
    below.length > 0 &&
    below.every(({ key }) => {
      const cls = declarations.classAt(key).at(-1)?.def.name ?? '';
      return /(^|[/_a-z])V\d+($|[A-Z#])|(^|[/_])v\d+([/_.#]|$)/.test(key) && about(cls) === own;
    })
  );
}

/** Whether a method that takes another's place runs that as well: `super().list(request)`. */
function callsAbove(key: string, name: string, { declarations }: Program): boolean {
  let found = false;
  walkOwnStatements(declarations.functionAt(key).at(-1)?.def.body.stmts ?? [], (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'call' && one.callee.kind === 'attribute' && one.callee.name === name) found = true;
      });
  });
  return found;
}

/** REST framework's own `partial_update` calls `update`: where the class has one, that counts. */
function callsUpdate(def: FunctionDef, owner: ClassRef, program: Program): boolean {
  if (program.declarations.bindingsInClass(owner.key, 'update').length === 0) return false;
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (
          one.kind === 'call' &&
          one.callee.kind === 'attribute' &&
          /^(partial_)?update$/.test(one.callee.name) &&
          (one.callee.object.kind === 'call' || dottedName(one.callee.object) === 'self')
        )
          found = true;
      });
  });
  return found;
}

/** `if request.method == "POST": … elif request.method == "DELETE": …`: two operations of one name. */
function doesSeveral(def: FunctionDef): boolean {
  const asked = new Set<string>();
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'if' || stmt.test.kind !== 'compare' || stmt.test.ops.join() !== '==') return;
    const [left, right] = stmt.test.operands;
    if (left?.kind === 'attribute' && left.name === 'method' && right?.kind === 'constant')
      asked.add(right.value.toUpperCase());
  });
  return [...asked].filter((one) => /^(POST|PUT|PATCH|DELETE)$/.test(one)).length > 1;
}

/** Words of what is not there yet, or no more. */
const UNFINISHED =
  /^(debug|debugger|styleguide|deprecated|dummy|stub|noop|placeholder|unimplemented|implemented|mock|fake|obsolete)$/;

/** What is said of something that is kept for a while. */
const PASSING =
  /\b(deprecated|obsolete|backwards?[- ]compatib|to be removed|legacy (endpoint|route|view|task))/i;

/** Folders of what is not the service itself. */
const BESIDE =
  /^\/tools?\/|\/(scripts?|contrib|dev|devel|development|demos?|samples?|mocks?|fakes?|stubs?|sandbox|playground|docker|deploy|deployment|hack|load_?tests?|fixtures|tutorials?|cookbook_examples|notebooks?|examples?|cookbook|benchmarks?|bench|ci|vendor(ed)?|_vendor|third_?party|(example|demo|sample|mock|fake)s?[_-][^/]*)\/|\/[^/]*(mock|fake|stub|dummy|demo|sample|example)(_\w+)?\.py$/;

/** `@cache(expire=60)`, `@lru_cache`, `@cache_page(60)`, and no `@cache_control(…)`. */
const CACHES =
  /^((a?lru_|ttl_)?cached?|cache_(page|response|result|view)|cached_(view|response|route)|memoized?)$/;

/** `/<path:path>`, `/{path}*`, `/.*`: whatever is asked for. */
const CATCH_ALL = /^\/?(<path:\w+>|\{\w*:?path\}|\{\w+:\.[*+]\}|\*|\^?\(?(\?P<\w+>)?\.[*+]\)?\$?)\/?$/;

/** A page without anything on it that was looked up, and a redirect that leads to one place. */
function doubtOfPage(def: FunctionDef): string | undefined {
  const steps = def.body.stmts.filter(
    (stmt) =>
      !(stmt.kind === 'expr' && (stmt.value.kind === 'constant' || isLog(stmt.value) || isGuard(stmt.value))),
  );
  const last = steps.at(-1);
  // Tornado's handlers call their answer: `self.render("index.html")`.
  const made =
    last?.kind === 'return'
      ? last.value
      : last?.kind === 'expr' && isOfSelf(last.value)
        ? last.value
        : undefined;
  if (!made) return undefined;
  if (steps.length === 1 && made.kind === 'constant') return 'it always answers the same';
  if (leadsElsewhere(def)) return 'it only redirects';
  if (made.kind !== 'call') return undefined;
  const isServed = /(^|\.)(send_from_directory|send_static_file)$/.test(dottedName(made.callee) ?? '');
  if (isServed || servesPath(made, def)) return 'it serves files as they are';
  const isHeader = (stmt: Stmt): boolean =>
    stmt.kind === 'expr' &&
    stmt.value.kind === 'call' &&
    /^self\.(set|add|clear)_(header|status|cookie)$/.test(dottedName(stmt.value.callee) ?? '');
  const isMadeOf = (given: RegExp): boolean =>
    steps
      .slice(0, -1)
      .every((stmt) => isHeader(stmt) || (stmt.kind === 'assign' && isGiven(stmt.value, given))) &&
    made.args.every(({ value }) => isGiven(value, given));
  return isPage(made) && isMadeOf(ADDRESSES) ? 'it always shows the same page' : undefined;
}

/** `self.render(…)`. */
function isOfSelf(expr: Expr): boolean {
  return (
    expr.kind === 'call' &&
    expr.callee.kind === 'attribute' &&
    expr.callee.object.kind === 'name' &&
    expr.callee.object.id === 'self'
  );
}

/** `return FileResponse(open(path, "rb"))` of a function that is given the path. */
function servesPath({ callee, args }: Call, def: FunctionDef): boolean {
  const [first] = args;
  return (
    /(^|\.)(FileResponse|send_file)$/.test(dottedName(callee) ?? '') &&
    first?.value.kind === 'call' &&
    dottedName(first.value.callee) === 'open' &&
    def.params.some(({ name }) => /^(path|file_?path|filename)$/.test(name))
  );
}

/** Whether every answer is a redirect, and nothing is called for what it does. */
function leadsElsewhere(def: FunctionDef): boolean {
  let answers = 0;
  let others = 0;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'return') {
      if (stmt.value && isRedirect(stmt.value)) answers++;
      else others++;
    } else if (stmt.kind === 'expr' && stmt.value.kind !== 'constant' && !isLog(stmt.value)) others++;
    else if (stmt.kind === 'assign' && stmt.value && !isGiven(stmt.value, LOOKUPS)) others++;
  });
  return answers > 0 && others === 0;
}

/** What stands behind the address of a page: `SearchForm(request.GET)`. */
function isQuery(expr: Expr): boolean {
  return /(^|[._])(GET|args|query|query_params|request_query)$/.test(dottedName(expr) ?? '');
}

const ADDRESSES =
  /(^|\.)(url_for|reverse|reverse_lazy|_|gettext|get|format|dict|str|dumps|get_full_path|urlencode|(is|has)_\w+)$/;
const LOOKUPS =
  /(^|\.)(url_for|reverse|reverse_lazy|_|gettext|get|format|dict|str|get_full_path|urlencode|get_object_or_404|get_object|filter|filter_by|first|first_or_404|get_or_404|one|build_absolute_uri|get_absolute_url)$/;

/** What is there without anything being done: constants, settings, what the request holds, and calls of some names. */
function isGiven(expr: Expr | undefined, calls: RegExp): boolean {
  if (!expr) return true;
  switch (expr.kind) {
    case 'call':
      // A form that nothing is in yet is as good as none.
      if (
        expr.args.every(({ value }) => isQuery(value)) &&
        /(^|\.)([A-Z]\w*)?[Ff]orm$/.test(dottedName(expr.callee) ?? '')
      )
        return true;
      return (
        calls.test(dottedName(expr.callee) ?? (expr.callee.kind === 'attribute' ? expr.callee.name : '')) &&
        childrenOf(expr).every((one) => one === expr.callee || isGiven(one, calls))
      );
    case 'await':
    case 'yield':
    case 'comprehension':
    case 'lambda':
      return false;
    default:
      return childrenOf(expr).every((one) => isGiven(one, calls));
  }
}
