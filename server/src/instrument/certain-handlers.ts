import type { Call, Expr, FunctionDef } from '../python/tree.ts';
import { lastName, walkOwnStatements } from '../python/walk.ts';
import { methodIn } from './code/http-methods.ts';
import { committingOf } from './exits/on-commit.ts';
import type { Handler } from './frameworks/handlers.ts';
import type { Instrumentation } from './instrumentation.ts';
import { isUnreached } from './frameworks/root-urls.ts';
import { requestOf } from './frameworks/requests.ts';
import { idleCommand, onlyRefuses } from './kinds/idle-talk.ts';
import {
  answersEither,
  asksFirst,
  describesApi,
  leadsElsewhere,
  leadsToSignIn,
  onlySent,
  onlyShows,
  showsShell,
} from './kinds/doubtful-pages.ts';
import { leadsOutside } from './kinds/idle-pages.ts';
import { isForTests } from './kinds/only-in-tests.ts';
import { same, staticSegments } from './names/words/segments.ts';

/** Why a handler may be no operation worth a series of its own; undefined where nothing says so. */
export function doubtOfOperation(
  instrumentation: Instrumentation,
  handler: Handler,
  def: FunctionDef,
): string | undefined {
  const { program, calledWithin } = instrumentation;
  const { fn, kind, path, paths } = handler;
  const name = fn.slice(Math.max(fn.lastIndexOf('#'), fn.lastIndexOf('.')) + 1);
  const first = def.body.stmts[0];
  if (first?.kind === 'expr' && first.value.kind === 'constant' && PASSING.test(first.value.value))
    return 'its description says that it is not to stay';
  if (def.decorators.some(({ value }) => isDeprecated(value))) return 'it is said not to stay';
  const root = program.workspace.roots().find((one) => path.startsWith(`${one}/`)) ?? '';
  const beside = BESIDE.exec(path.slice(root.length))?.[0];
  // `/api/scripts` is the service's own.
  const words = beside?.split('/').map((one) => one.replace(/\.py$/, '')) ?? [];
  const isOwn = paths.some((one) =>
    staticSegments(one).some((part) => words.some((word) => same(part, word))),
  );
  // `gateway.gpt.py` is nothing that could be imported.
  const isScript = /\/[^/]*[^\w/][^/]*\.py$/.test(path.slice(root.length));
  if ((beside !== undefined && !isOwn) || isScript) return 'it may not be part of the service';
  if (committingOf(instrumentation, handler, def) === 'unknown')
    return 'it counts before the transaction is committed';
  if (handler.above.some((one) => instrumentation.leftUnmeasured.has(one)))
    return 'its application is left out of the metrics';
  const isKept = def.decorators.some(
    ({ value }) =>
      CACHES.test(lastName(value.kind === 'call' ? value.callee : value) ?? '') ||
      // Litestar keeps answers itself: `@get("/", cache=60)`.
      (handler.framework === 'litestar' && value.kind === 'call' && value.args.some(keeps)),
  );
  if (isKept) return 'an answer that is kept does not come here';
  if (kind !== 'task' && handler.framework !== 'django' && isLeftOut(instrumentation, handler))
    return 'nothing imports its file';
  if (isUnreached(instrumentation, handler)) return 'nothing includes its patterns';
  if (kind === 'bot' && onlyRefuses(def)) return 'it may only refuse';
  const scope = program.functionScope(program.functionRef(fn));
  const said =
    kind === 'bot' && scope ? idleCommand(def, { scope, objects: instrumentation.objects }) : undefined;
  if (said !== undefined) return said;
  if (kind !== 'route') return undefined;
  if (isForTests(handler, def, scope?.kind === 'function' ? scope : undefined))
    return 'it may be there for tests';
  if (calledWithin.has(fn)) return 'another function answers with it';
  if (handsToAnother(instrumentation, fn, def)) return 'another handler answers for it';
  if (doesSeveral(def)) return 'it does one thing or another, by its method';
  if (name === 'create' && answersWithPages(def)) return 'it makes nothing';
  // Its end is the connection's, however that ended.
  if (def.returns && lastName(def.returns) === 'WebSocketResponse') return 'it holds a connection';
  if (leadsToSignIn(def)) return 'it only leads to where somebody signs in';
  const asked = requestOf(handler, def);
  if (asked !== 'reads' && answersEither(def)) return 'it answers with one thing or another';
  if (
    asked === 'reads' &&
    handler.isUnlisted &&
    scope &&
    onlySent(def, { scope, objects: instrumentation.objects })
  )
    return 'it is a page or a file, and no part of the API';
  if (asked === 'reads' && describesApi(def)) return 'it may only describe the API';
  if (asked === 'reads' && asksFirst(fn, def, program))
    return 'it may be the page that asks whether it shall be done';
  if (asked !== 'writes' && scope && onlyShows(def, { scope, objects: instrumentation.objects }))
    return 'it only shows a page';
  if (asked === 'reads' && handler.framework === 'tornado' && showsShell(def)) return 'it only shows a page';
  return leadsOutside(def) || (asked === 'reads' && leadsElsewhere(def)) ? 'it only redirects' : undefined;
}

/** Whether no module imports a handler's file, as others import those of its kind that lie beside it. */
function isLeftOut({ importedNames, handlers }: Instrumentation, { path, kind }: Handler): boolean {
  return importedNames.isLeftOut(path, () =>
    handlers.all().flatMap((one) => (one.kind === kind ? [one.path] : [])),
  );
}

/** `return await orders.list_orders(user)`, where that is a route of its own, which counts as well. */
function handsToAnother(
  { program, objects, handlers }: Instrumentation,
  fn: string,
  def: FunctionDef,
): boolean {
  const scope = program.functionScope(program.functionRef(fn));
  if (!scope) return false;
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    const value = stmt.kind === 'return' && stmt.value?.kind === 'await' ? stmt.value.value : undefined;
    const call = value ?? (stmt.kind === 'return' ? stmt.value : undefined);
    const key = call?.kind === 'call' ? objects.functionKey(objects.locate(call.callee, scope)) : undefined;
    if (key !== undefined && key !== fn && handlers.of(key)?.kind === 'route') found = true;
  });
  return found;
}

/** `@router.get("/old", deprecated=True)`. */
function isDeprecated(decorator: Expr): boolean {
  return (
    decorator.kind === 'call' &&
    decorator.args.some(
      ({ keyword, value }) =>
        keyword === 'deprecated' && value.kind === 'constant' && !/^(False|None|)$/.test(value.value),
    )
  );
}

function keeps({ keyword, value }: Call['args'][number]): boolean {
  return keyword === 'cache' && !(value.kind === 'constant' && /^(False|None|0)$/.test(value.value));
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

/** `if request.method == "POST": … elif request.method == "DELETE": …`: two operations of one name. */
function doesSeveral(def: FunctionDef): boolean {
  const asked = new Set<string>();
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'if' || stmt.test.kind !== 'compare' || stmt.test.ops.join() !== '==') return;
    const [left, right] = stmt.test.operands;
    const method = left?.kind === 'attribute' && left.name === 'method' ? methodIn(right) : undefined;
    if (method !== undefined) asked.add(method);
  });
  return [...asked].filter((one) => /^(POST|PUT|PATCH|DELETE)$/.test(one)).length > 1;
}

/** What is said of something that is kept for a while. */
const PASSING =
  /\b(deprecated|obsolete|backwards?[- ]compatib|to be removed|legacy (endpoint|route|view|task))/i;

/** Folders of what is not the service itself. */
const BESIDE =
  /^\/tools?\/|\/(scripts?|contrib|dev|devel|development|devbin|devtools?|demos?|samples?|mocks?|fakes?|stubs?|sandbox|playground|docker|deploy|deployment|hack|load_?tests?|fixtures|tutorials?|cookbook_examples|notebooks?|examples?|cookbook|benchmarks?|bench|ci|vendor(ed)?|_vendor|third_?party|(example|demo|sample|mock|fake)s?[_-][^/]*)\/|\/[^/]*(mock|fake|stub|dummy|demo|sample|example)(_\w+)?\.py$/;

/** `@cache(expire=60)`, `@lru_cache`, `@cache_page(60)`, and no `@cache_control(…)`. */
const CACHES =
  /^((a?lru_|ttl_)?cached?|cache_(page|response|result|view)(_\w+)?|cached_(view|response|route)|memoized?)$/;
