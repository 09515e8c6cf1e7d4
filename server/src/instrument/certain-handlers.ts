import type { Expr, FunctionDef } from '../python/tree.ts';
import { childrenOf, dottedName, walkExpression } from '../python/walk.ts';
import type { Program } from '../types/program.ts';
import { isLog, isPage, isRedirect } from './answers.ts';
import type { Handler } from './handlers.ts';
import { wordsOf } from './naming.ts';
import { requestOf } from './requests.ts';

/** Why a handler of Django, Flask or a queue may be no operation worth a series of its own; undefined where nothing says so. */
export function doubtOfOperation(handler: Handler, def: FunctionDef, program: Program): string | undefined {
  if (!/^(django|flask)$/.test(handler.framework) && handler.kind !== 'task') return undefined;
  const qualname = handler.fn.slice(handler.fn.lastIndexOf('#') + 1);
  if (/^(Base|Abstract|Generic)[A-Z]\w*\.|Mixin[A-Z]?\w*\.|(^|[a-z])Base\w{0,7}\./.test(qualname))
    return 'other classes inherit it';
  if (wordsOf(qualname).some((word) => UNFINISHED.test(word))) return 'its name says that it does nothing';
  const root = program.workspace.roots().find((one) => handler.path.startsWith(`${one}/`)) ?? '';
  if (BESIDE.test(handler.path.slice(root.length))) return 'it may not be part of the service';
  const cls = program.functionRef(handler.fn).owner?.key;
  const above = cls === undefined ? undefined : program.declarations.classAt(cls).at(-1);
  const decorators = [...def.decorators, ...(above?.def.decorators ?? [])];
  if (decorators.some(({ value }) => [...namesIn(value)].some((name) => ATOMIC.test(name))))
    return 'it counts before the transaction is committed';
  if (handler.kind !== 'route') return undefined;
  if (handler.paths.some((path) => CATCH_ALL.test(path))) return 'it answers whatever nothing else does';
  return requestOf(handler, def) === 'reads' ? doubtOfPage(def) : undefined;
}

/** Words of what is not there yet, or no more. */
const UNFINISHED = /^(deprecated|dummy|stub|noop|placeholder|unimplemented|implemented|mock|fake|obsolete)$/;

/** Folders of what is not the service itself. */
const BESIDE =
  /\/(scripts?|contrib|tools?|dev|devel|demos?|samples?|mocks?|fakes?|stubs?|sandbox|playground|docker|deploy|deployment|hack|load_?tests?|fixtures|tutorials?|snippets_?|cookbook_examples|notebooks?|ci)\//;

const ATOMIC = /^(atomic|transactional|commit_on_success|in_transaction|with_transaction|durable_atomic)$/;

/** `/<path:path>`, `/{path}*`, `/.*`: whatever is asked for. */
const CATCH_ALL = /^\/?(<path:\w+>|\{\w+:path\}|\*|\.\*|\^?\.\*\$?)\/?$/;

/** The last parts of the names in a decorator: `method_decorator(transaction.atomic)`. */
function namesIn(expr: Expr): ReadonlySet<string> {
  const found = new Set<string>();
  walkExpression(expr, (one) => {
    if (one.kind === 'name') found.add(one.id);
    if (one.kind === 'attribute') found.add(one.name);
  });
  return found;
}

/** A page without anything on it that was looked up, and a redirect that leads to one place. */
function doubtOfPage(def: FunctionDef): string | undefined {
  const steps = def.body.stmts.filter(
    (stmt) => !(stmt.kind === 'expr' && (stmt.value.kind === 'constant' || isLog(stmt.value))),
  );
  const last = steps.at(-1);
  if (last?.kind !== 'return' || !last.value) return undefined;
  const isBefore = steps.slice(0, -1).every((stmt) => stmt.kind === 'assign' && isGiven(stmt.value));
  if (!isBefore || last.value.kind !== 'call' || !last.value.args.every(({ value }) => isGiven(value)))
    return undefined;
  if (isRedirect(last.value)) return 'it only redirects';
  return isPage(last.value) ? 'it always shows the same page' : undefined;
}

/** What is there without anything being done: constants, settings, what the request holds, addresses. */
function isGiven(expr: Expr | undefined): boolean {
  if (!expr) return true;
  switch (expr.kind) {
    case 'call':
      return (
        /(^|\.)(url_for|reverse|reverse_lazy|_|gettext|get|format|dict|str)$/.test(
          dottedName(expr.callee) ?? '',
        ) && expr.args.every(({ value }) => isGiven(value))
      );
    case 'await':
    case 'yield':
    case 'comprehension':
    case 'lambda':
      return false;
    default:
      return childrenOf(expr).every(isGiven);
  }
}
